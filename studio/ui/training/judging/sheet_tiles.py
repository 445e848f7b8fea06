"""A sheet of pictures, tile by tile with room between, and words under its columns."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studio.training.evaluation.onlooker import COLUMNS
from studio.ui.theme import Theme
from studio.ui.training.sheets import read_sheet

GAP: Final = 4
LINE: Final = 16
LARGEST: Final = 128
"""Pixels of a tile."""
_TRUE_PIXELS: Final = 3.0
"""Enlarged by more than this, pixels stay squares."""


class SheetTiles(QWidget):
    """Shows a sheet that `judgement_writer.write_sheet` wrote.

    Args:
        image: the sheet.
        columns: how many there are; none of what is clear is shown.
        titles: of the rows, above each; empty for none.
        words: under each column; what follows their first line is told where the mouse rests.
    """

    def __init__(
        self,
        theme: Theme,
        image: QImage,
        columns: int = COLUMNS,
        titles: Sequence[str] = (),
        words: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._image = theme, image
        self._columns, self._titles, self._words = max(1, columns), tuple(titles), tuple(words)
        self._side = max(1, image.width() // COLUMNS)
        self.rows = image.height() // self._side
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(COLUMNS * 24)
        self.setAccessibleName(", ".join(self._titles) or self.tr("Pictures"))
        self.setAccessibleDescription("; ".join(self._words))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Tiles as large as their pictures, if that is not much."""
        width = self._columns * (min(LARGEST, max(self._side, 64)) + GAP) - GAP
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Square tiles, and a line for titles and words."""
        lines = (LINE + 2) * (self.rows if self._titles else 0) + (LINE if self._words else 0)
        return round(self.rows * (self._tile(width) + GAP) - GAP) + lines + 2

    def _tile(self, width: float) -> float:
        return min(float(LARGEST), (width - GAP * (self._columns - 1)) / self._columns)

    def _top(self, row: int) -> float:
        above = LINE + 2 if self._titles else 0
        return above + row * (self._tile(self.width()) + GAP + above)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tile by tile."""
        painter = QPainter(self)
        tile = self._tile(self.width())
        enlarged = tile * self.devicePixelRatioF() / self._side
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, enlarged < _TRUE_PIXELS)
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        for row in range(self.rows):
            self._paint_row(painter, row, tile)
        self._paint_words(painter, tile)
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, tile: float) -> None:
        top = self._top(row)
        for column in range(self._columns):
            place = QRectF(column * (tile + GAP), top, tile, tile)
            source = QRectF(column * self._side, row * self._side, self._side, self._side)
            painter.drawImage(place, self._image, source)
        if row < len(self._titles):
            painter.setPen(self._theme.colour(lambda c: c.muted))
            line = QRectF(0, top - LINE - 2, self.width(), LINE)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._titles[row])

    def _paint_words(self, painter: QPainter, tile: float) -> None:
        painter.setPen(self._theme.colour(lambda c: c.muted))
        top = self._top(self.rows - 1) + tile
        for column, words in enumerate(self._words[: self._columns]):
            line = QRectF(column * (tile + GAP), top, tile, LINE)
            shown = painter.fontMetrics().elidedText(
                words.split("\n")[0], Qt.TextElideMode.ElideMiddle, int(tile)
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)

    def event(self, event) -> bool:  # noqa: ANN001 - as Qt calls it
        """The whole words of a column, where the mouse rests."""
        if isinstance(event, QHelpEvent) and self._words:
            column = int(event.pos().x() // (self._tile(self.width()) + GAP))
            words = self._words[column] if 0 <= column < len(self._words) else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)


def read_tiles(path: Path | None) -> QImage:
    """A sheet; null when there is none. On any thread but the main one."""
    return QImage() if path is None else read_sheet(path)
