"""What the data page shows of data: the report, and where its files lie. Made in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from studio.core.errors import UserError
from studio.gallery.pictures import read_picture
from studio.imaging.resizing import within
from studio.training.own.prepared import first_squares, first_works
from studio.training.own.report import DataReport
from studio.training.own.sources import SHOWN_LETTERS, SHOWN_PICTURES, SHOWN_TEXTS, Looked
from studio.training.runs import Run
from studio.ui.training.crops import Crop
from studio.ui.widgets.pixels import to_qimage

EDGE: Final = 480


@dataclass(frozen=True, slots=True, eq=False)
class DataFacts:
    """What is shown.

    Attributes:
        report: counts, and what is left out.
        size: pixels a side of what is learned from.
        crops: some of the pictures.
        passages: name and beginning of some of the texts.
        file: where a file of the report lies; None when that is not known.
        beside: where the card is offered to be put.
    """

    report: DataReport
    size: int
    crops: tuple[Crop, ...]
    passages: tuple[tuple[str, str], ...]
    file: Callable[[str], Path | None]
    beside: Path | None


def facts_of_looked(looked: Looked, size: int) -> DataFacts:
    """Of data that were looked through just now."""
    crops = tuple(Crop(one.path, to_qimage(one.picture), to_qimage(one.square)) for one in looked.samples)
    beside = None if looked.folder is None else looked.folder.absolute().parent
    return DataFacts(looked.dataset.report, size, crops, looked.passages, looked.file, beside)


def facts_of_run(run: Run) -> DataFacts | None:
    """Of the data of a run; None before they were looked through, and when a recipe brings its own.

    Raises:
        UserError: what was kept of them is damaged.
    """
    told = run.data
    if not told:
        return None
    folder = run.data_folder
    report = DataReport.from_json(told)
    squares = first_squares(run.folder, SHOWN_PICTURES)
    crops = tuple(Crop("", QImage(), to_qimage(square)) for square in squares)
    works = tuple((name, words[:SHOWN_LETTERS]) for name, words in first_works(run.folder, SHOWN_TEXTS))
    return DataFacts(
        report, run.spec.size, crops, works, lambda path: folder / path if folder else None, run.folder
    )


def small_picture(file: Path | None) -> QImage:
    """A picture file at the size in which it is shown; null when it cannot be read."""
    try:
        return QImage() if file is None else to_qimage(within(read_picture(file), EDGE))
    except (UserError, OSError):
        return QImage()
