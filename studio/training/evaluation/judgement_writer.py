"""Writes a judgement into a folder while it is made."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any, Final, Self

import numpy as np
from PIL import Image

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.imaging.resizing import within
from studio.training.evaluation.judgement import (
    FAILURE,
    FIRST,
    REPORT,
    SECOND,
    STAGE,
    STOP,
    TERMS,
    Judgement,
)
from studio.training.evaluation.kept import Terms
from studio.training.evaluation.onlooker import COLUMNS, Onlooker, Report, Rows, SheetName
from studio.training.runs import write_json_text

LARGEST_TILE: Final = 128
TOLD_EVERY_S: Final = 0.2


@dataclass
class JudgementWriter:
    """Keeps what an evaluation tells and shows.

    Args:
        folder: where.
        beside: told as well: a bar in a terminal.
        cancel: set when a file `stop` is put into the folder.
    """

    folder: Path
    beside: Report
    cancel: threading.Event = field(default_factory=threading.Event)
    _told: float = field(default=0.0, init=False)

    def __enter__(self) -> Self:
        """Make the folder. What was kept there before stays until this is finished.

        Raises:
            UserError: it cannot be written to.
        """
        try:
            shutil.rmtree(self._fresh, ignore_errors=True)
            self._fresh.mkdir(parents=True)
            (self.folder / FAILURE).unlink(missing_ok=True)
        except OSError as error:
            raise _cannot(self.folder, error) from error
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """What it failed by is kept for who asked."""
        shutil.rmtree(self._fresh, ignore_errors=True)
        for name in (STAGE, STOP):
            (self.folder / name).unlink(missing_ok=True)
        if isinstance(error, UserError):
            self._write(self.folder / FAILURE, {"what": error.what, "remedy": error.remedy})

    @property
    def _fresh(self) -> Path:
        """Where it is gathered."""
        return self.folder / ".new"

    def onlookers(self, *, both: bool) -> tuple[Onlooker, Onlooker]:
        """Who watches the only model, or each of two."""
        first, second = (self._onlooker(side if both else "") for side in (FIRST, SECOND))
        return first, second

    def take(self, side: str, kept: Judgement) -> None:
        """Show of one of two models what is kept of an earlier judgement.

        Raises:
            UserError: it cannot be written.
        """
        sheets = [sheet for name in SheetName if (sheet := kept.sheet(name)) is not None]
        try:
            (self._fresh / side).mkdir(exist_ok=True)
            for sheet in sheets:
                shutil.copy(sheet, self._fresh / side)
        except OSError as error:
            raise _cannot(self.folder, error) from error

    def finish(self, report: Mapping[str, Any], terms: Terms | None = None) -> None:
        """It was judged: what was kept before gives way.

        Args:
            terms: of one model, by which the judgement may serve once more; None: it will not.

        Raises:
            UserError: it cannot be written.
        """
        self._write(self._fresh / REPORT, report)
        if terms is not None:
            self._write(self._fresh / TERMS, terms.to_json())
        try:
            for name in (REPORT, TERMS, *(f"{sheet}.png" for sheet in SheetName)):
                (self.folder / name).unlink(missing_ok=True)
            for side in (FIRST, SECOND):
                shutil.rmtree(self.folder / side, ignore_errors=True)
            # The report comes last: a kill in between leaves none, and not one without its sheets.
            for made in sorted(self._fresh.iterdir(), key=lambda made: made.name == REPORT):
                made.replace(self.folder / made.name)
        except OSError as error:
            raise _cannot(self.folder, error) from error

    def _onlooker(self, side: str) -> Onlooker:
        folder = self._fresh / side

        def show(name: SheetName, rows: Rows) -> None:
            write_sheet(folder / f"{name}.png", rows)

        return Onlooker(self._report, show, self.cancel)

    def _report(self, what: str, done: int, total: int) -> None:
        self.beside(what, done, total)
        now = monotonic()
        if now - self._told < TOLD_EVERY_S:
            return
        self._told = now
        if (self.folder / STOP).exists():
            self.cancel.set()
        self._write(self.folder / STAGE, {"what": what, "done": done, "total": total})

    def _write(self, path: Path, told: Mapping[str, Any]) -> None:
        try:
            write_json_text(path, json.dumps(told, ensure_ascii=False, indent=1))
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
