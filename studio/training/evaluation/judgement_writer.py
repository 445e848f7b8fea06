"""Writes a judgement into a folder while it is made."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any, Final

import numpy as np
from PIL import Image

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.imaging.resizing import within
from studio.training.evaluation.judgement import FAILURE, FIRST, REPORT, SECOND, STAGE, STOP
from studio.training.evaluation.onlooker import COLUMNS, Onlooker, Report, Rows, SheetName
from studio.training.runs import write_json_text

LARGEST_TILE: Final = 128
TOLD_EVERY_S: Final = 0.2


@dataclass
class JudgementWriter:
    """Keeps what an evaluation tells and shows.

    Args:
        folder: where; what lies there gives way.
        beside: told as well: a bar in a terminal.
        cancel: set when a file `stop` is put into the folder.
    """

    folder: Path
    beside: Report
    cancel: threading.Event = field(default_factory=threading.Event)
    _told: float = field(default=0.0, init=False)

    def begin(self) -> None:
        """Make the folder, and clear away what was there.

        Raises:
            UserError: it cannot be written to.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            for name in (REPORT, STAGE, FAILURE, STOP):
                (self.folder / name).unlink(missing_ok=True)
            for sheet in SheetName:
                (self.folder / f"{sheet}.png").unlink(missing_ok=True)
            for side in (FIRST, SECOND):
                shutil.rmtree(self.folder / side, ignore_errors=True)
        except OSError as error:
            raise _cannot(self.folder, error) from error

    def onlooker(self, side: str = "") -> Onlooker:
        """Who watches one of two models, or the only one."""
        folder = self.folder / side
        return Onlooker(
            self._report, lambda name, rows: write_sheet(folder / f"{name}.png", rows), self.cancel
        )

    def finish(self, report: Mapping[str, Any]) -> None:
        """It was judged.

        Raises:
            UserError: the report cannot be written.
        """
        self._write(REPORT, report)

    def fail(self, error: UserError) -> None:
        """It came to nothing.

        Raises:
            UserError: that cannot be written either.
        """
        self._write(FAILURE, {"what": error.what, "remedy": error.remedy})

    def _report(self, what: str, done: int, total: int) -> None:
        self.beside(what, done, total)
        now = monotonic()
        if now - self._told < TOLD_EVERY_S:
            return
        self._told = now
        if (self.folder / STOP).exists():
            self.cancel.set()
        self._write(STAGE, {"what": what, "done": done, "total": total})

    def _write(self, name: str, told: Mapping[str, Any]) -> None:
        try:
            write_json_text(self.folder / name, json.dumps(told, ensure_ascii=False, indent=1))
        except OSError as error:
            raise _cannot(self.folder, error) from error


def write_sheet(path: Path, rows: Rows) -> None:
    """A PNG of square tiles, COLUMNS in a row; places without a picture, and around narrow ones, are clear.

    Raises:
        UserError: it cannot be written.
    """
    edge = min(LARGEST_TILE, max((max(one.shape[:2]) for row in rows for one in row), default=1))
    sheet = np.zeros((len(rows) * edge, COLUMNS * edge, 4), np.uint8)
    for number, row in enumerate(rows):
        for place, picture in enumerate(row[:COLUMNS]):
            _put(sheet[number * edge :, place * edge :], picture, edge)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(sheet).save(path)
    except OSError as error:
        raise _cannot(path.parent, error) from error


def _put(corner: Picture, picture: Picture, edge: int) -> None:
    """In the middle of the tile whose upper left corner is given."""
    small = within(picture, edge)
    height, width = small.shape[:2]
    top, left = (edge - height) // 2, (edge - width) // 2
    corner[top : top + height, left : left + width, 3] = 255
    corner[top : top + height, left : left + width, : small.shape[2]] = small


def _cannot(folder: Path, error: OSError) -> UserError:
    return UserError(
        f"The figures cannot be kept in “{folder}”: {error.strerror or error}.", "Make room there."
    )
