"""The pages of a PDF, read by a process of its own that is watched."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

from studio.core.errors import CancelledError, UserError
from studio.gallery.documents.pdf_process import MOST_PAGES, Problem

PATIENCE_S: Final = 60.0
"""How long one page may take."""
MOST_CHARACTERS: Final = 20_000_000
"""Of one document."""
_LOOK_S: Final = 0.1


@dataclass(slots=True)
class Pages:
    """The texts of the pages, in order; and a sentence for people, if there is something to say."""

    texts: list[str] = field(default_factory=list[str])
    remark: str = ""


def read_pdf(path: Path, cancel: threading.Event, patience: float = PATIENCE_S) -> Pages:
    """The text of every page.

    Args:
        patience: seconds that one page may take.

    Raises:
        CancelledError: `cancel` was set.
        UserError: it is encrypted, damaged, too large, or takes too long.
    """
    pages, count, bad, length = Pages(), 0, 0, 0
    with _process(path) as told:
        for line in _lines(told, path, cancel, patience):
            if "problem" in line:
                raise _sentence(path, line["problem"])
            if "pages" in line:
                count = int(line["pages"])
            else:
                pages.texts.append(str(line["page"]))
                bad += bool(line.get("bad"))
                length += len(pages.texts[-1])
            if length > MOST_CHARACTERS:
                raise _sentence(path, Problem.TOO_LARGE)
    if len(pages.texts) < min(count, MOST_PAGES) or not count:
        raise _sentence(path, Problem.DAMAGED)
    pages.remark = _remark(path, count, bad)
    return pages


def _remark(path: Path, count: int, bad: int) -> str:
    if count > MOST_PAGES:
        return f"Of “{path.name}” the first {MOST_PAGES:,} of {count:,} pages were read."
    if bad:
        return f"{bad} of {count} pages of “{path.name}” are damaged and were left out."
    return ""


def _sentence(path: Path, problem: str) -> UserError:
    match problem:
        case Problem.ENCRYPTED:
            return UserError(
                f"“{path.name}” is locked with a password, so it cannot be read.",
                "Save a copy without the password, and add that.",
            )
        case Problem.TOO_LARGE:
            return UserError(
                f"“{path.name}” unpacks to more than can be read of one document.",
                "Save it anew from a PDF viewer, or split it.",
            )
        case _:
            return UserError(
                f"“{path.name}” is damaged, or no PDF, whatever its name says.",
                "Open it in a PDF viewer, and save it anew.",
            )


@contextmanager
def _process(path: Path) -> Generator[queue.Queue[str | None]]:
    """The process, and the lines that it tells, None at the end. It does not outlive the block."""
    command = [sys.executable, "-m", "studio.gallery.documents.pdf_process", str(path.absolute())]
    child = subprocess.Popen(  # noqa: S603 - ourselves, and a path as one word
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        cwd=Path(__file__).parents[3],
    )
    assert child.stdout is not None
    lines: queue.Queue[str | None] = queue.Queue(maxsize=8)
    over = threading.Event()
    pump = threading.Thread(target=_carry, args=(child.stdout, lines, over), name="quartet-pdf")
    pump.start()
    try:
        yield lines
    finally:
        over.set()
        child.kill()
        child.wait()
        pump.join()
        child.stdout.close()


def _carry(told: IO[str], lines: queue.Queue[str | None], over: threading.Event) -> None:
    """Put what is told into the queue, at the pace of whoever reads."""
    for line in _with_end(told):
        while not over.is_set():
            try:
                lines.put(line, timeout=_LOOK_S)
                break
            except queue.Full:
                continue


def _with_end(told: IO[str]) -> Iterator[str | None]:
    yield from told
    yield None


def _lines(
    told: queue.Queue[str | None], path: Path, cancel: threading.Event, patience: float
) -> Iterator[dict[str, Any]]:
    """What the process tells, as long as it is wanted and not too slow."""
    last = time.monotonic()
    while True:
        if cancel.is_set():
            raise CancelledError
        try:
            line = told.get(timeout=_LOOK_S)
        except queue.Empty:
            if time.monotonic() - last > patience:
                raise UserError(
                    f"“{path.name}” takes too long to read.", "Save it anew from a PDF viewer, or split it."
                ) from None
            continue
        if line is None:
            return
        last = time.monotonic()
        yield json.loads(line)
