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
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"report-{datetime.now():%Y%m%d-%H%M%S-%f}.txt"
    path.write_text(report_text(error, secret=secret), encoding="utf-8")
    for old in sorted(folder.glob("report-*.txt"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return path
