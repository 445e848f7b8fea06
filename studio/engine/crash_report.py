"""Writes down a bug of ours, for the user to read and perhaps to send. It is never sent by itself."""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import datetime
from pathlib import Path

from studio import __version__

KEPT = 20
"""How many reports are kept; older ones are deleted."""


def report_text(error: BaseException) -> str:
    """Where it happened, on what; of the user's names it holds only those in the traceback."""
    return "\n".join(
        (
            f"Quartet {__version__}, Python {platform.python_version()}, {platform.platform()}",
            f"{datetime.now().astimezone().isoformat(timespec='seconds')}  {Path(sys.argv[0]).name}",
            "",
            "".join(traceback.format_exception(error)),
        )
    )


def write_report(folder: Path, error: BaseException) -> Path:
    """Write the report into `folder` and return where it is.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"report-{datetime.now():%Y%m%d-%H%M%S-%f}.txt"
    path.write_text(report_text(error), encoding="utf-8")
    for old in sorted(folder.glob("report-*.txt"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return path
