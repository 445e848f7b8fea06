"""Crashes of native code (Qt, torch, a driver): no Python is left to tell of them, so the next start does."""

from __future__ import annotations

import contextlib
import faulthandler
import os
from datetime import datetime
from pathlib import Path
from typing import TextIO

from studio import __version__
from studio.engine.crash_report import clear_old, without_home

_BEGINNING = "native-"


class NativeFaults:
    """A file of this process that `faulthandler` writes into when native code crashes.

    Args:
        folder: where it lies, beside the log. One that cannot be written to costs the report, not the start.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: TextIO | None = None

    def begin(self) -> Path | None:
        """From now on; gives the report of a crash that an earlier session did not live to tell."""
        left: Path | None = None
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            left = self._left_behind()
            self._file = self._own.open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        return left

    def end(self) -> None:
        """The session ended in order: nothing to tell."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            self._own.unlink(missing_ok=True)

    @property
    def _own(self) -> Path:
        return self._folder / f"{_BEGINNING}{os.getpid()}.txt"

    def _left_behind(self) -> Path | None:
        import psutil

        report: Path | None = None
        for file in sorted(self._folder.glob(f"{_BEGINNING}*.txt")):
            process = file.stem.removeprefix(_BEGINNING)
            if file != self._own and process.isdigit() and psutil.pid_exists(int(process)):
                continue  # another window, which is alive
            told = file.read_text(encoding="utf-8", errors="replace")
            if told.strip():  # one that was killed from outside has left an empty file
                report = (
                    self._folder
                    / f"report-{datetime.fromtimestamp(file.stat().st_mtime):%Y%m%d-%H%M%S-%f}.txt"
                )
                words = f"Quartet {__version__}: native code crashed in an earlier session.\n\n{told}"
                report.write_text(without_home(words), encoding="utf-8")
            file.unlink(missing_ok=True)
        clear_old(self._folder)
        return report
