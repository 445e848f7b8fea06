"""Writes down a bug of ours, for the user to read and perhaps to send. It is never sent by itself."""

from __future__ import annotations

import platform
import re
import sys
import traceback
from datetime import datetime
from pathlib import Path

from studio import __version__

KEPT = 20
"""How many reports are kept; older ones are deleted."""
LOG_LINES = 40
"""How many lines of the log a report holds."""
_LOG_BYTES = 64 << 10
_HEAD = re.compile(r"^(\d{4}-\d\d-\d\d [\d:,]+ [A-Z]+ [\w.]+):")
_PLACE = re.compile(r'^\s+File ".*", line \d+, in [\w<>.]+$')
_KIND = re.compile(r"^([A-Za-z_][\w.]*(?:Error|Exception|Interrupt|Exit|Warning|Iteration))(?::|$)")


def discreet(report: str) -> str:
    """A traceback without what errors say: places in the code, and the kinds of the errors.

    What an error says may quote a prompt or a name; of a gallery with a passphrase neither may stand in a
    file.
    """
    told: list[str] = []
    for line in report.splitlines():
        kind = _KIND.match(line)
        if _PLACE.match(line):
            told.append(line)
        elif kind is not None:
            told.append(kind[1])
    return "\n".join(told)


def without_home(text: str, home: Path | None = None) -> str:
    """The same with “~” for the user's folder, which often holds the user's name."""
    folder = str(home or Path.home())
    return text.replace(folder, "~") if len(folder) > 1 else text


def last_lines(log_file: Path, count: int = LOG_LINES) -> tuple[str, ...]:
    """The end of the log: when, how bad, which part and where in the code; not what was said, which may
    quote a prompt or a file's name.
    """
    try:
        with log_file.open("rb") as file:
            file.seek(max(0, log_file.stat().st_size - _LOG_BYTES))
            lines = file.read().decode("utf-8", errors="replace").splitlines()
    except OSError:
        return ()
    heads = (_HEAD.match(line) for line in lines)
    told = [head[1] if head else discreet(line) for head, line in zip(heads, lines, strict=True)]
    return tuple(line for line in told if line)[-count:]


def shareable(report: str, log_file: Path, machine: str) -> str:
    """A report to read and perhaps to share: versions, system, places in the code, the end of the log.

    Neither pictures nor prompts nor names: what errors say is left out, and “~” stands for the user's folder.

    Args:
        report: the traceback.
        log_file: whose last lines go along.
        machine: what else is known of the program and the machine, in a line.
    """
    parts = (
        f"Quartet {__version__}, Python {platform.python_version()}, {platform.platform()}",
        machine,
        f"{datetime.now().astimezone().isoformat(timespec='seconds')}",
        "",
        discreet(report),
        "",
        "The end of the log:",
        *last_lines(log_file),
        "",
    )
    return without_home("\n".join(parts))


def keep_report(folder: Path, text: str) -> Path:
    """Write a report into `folder`; the oldest ones make room.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"report-{datetime.now():%Y%m%d-%H%M%S-%f}.txt"
    path.write_text(text, encoding="utf-8")
    clear_old(folder)
    return path


def clear_old(folder: Path) -> None:
    """Delete all reports but the newest."""
    for old in sorted(folder.glob("report-*.txt"))[:-KEPT]:
        old.unlink(missing_ok=True)


def report_text(error: BaseException, *, secret: bool = False) -> str:
    """Where it happened, on what; of the user's names it holds only those in the traceback.

    Args:
        error: what happened.
        secret: the gallery has a passphrase: the report is `discreet`.
    """
    trace = "".join(traceback.format_exception(error))
    return "\n".join(
        (
            f"Quartet {__version__}, Python {platform.python_version()}, {platform.platform()}",
            f"{datetime.now().astimezone().isoformat(timespec='seconds')}  {Path(sys.argv[0]).name}",
            "",
            discreet(trace) if secret else trace,
        )
    )


def write_report(folder: Path, error: BaseException, *, secret: bool = False) -> Path:
    """Write the report into `folder` and return where it is.

    Raises:
        OSError: the folder cannot be written.
    """
    return keep_report(folder, without_home(report_text(error, secret=secret)))
