"""Pictures of the data, with what is cut off them; or as they are learned from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studio.ui.theme import Theme

EDGE = 104
GAP = 6
MOST_LINES = 3
SHADE = QColor(0, 0, 0, 165)


@dataclass(frozen=True, slots=True, eq=False)
class Crop:
    """A picture and the square that is learned of it; one of the two may be null."""

    name: str
    whole: QImage
    square: QImage


class CropGrid(QWidget):
    """A few lines of pictures, as many as fit."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._crops: tuple[Crop, ...] = ()
        self._as_learned = False
        self.setAccessibleName(self.tr("Pictures of the data"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def crops(self) -> tuple[Crop, ...]:
        """What is shown."""
        return self._crops

    def show_crops(self, crops: Sequence[Crop]) -> None:
        """Show these."""
        self._crops = tuple(crops)
        self._take_height()
        self.update()

    def show_as_learned(self, on: bool) -> None:
        """As they are learned from, or whole with the rest in the shade."""
        self._as_learned = on
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The narrower, the more lines."""
        super().resizeEvent(event)
        self._take_height()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(4 * (EDGE + GAP), self.height())

    def minimumSizeHint(self) -> QSize:
        """One picture."""
        return QSize(EDGE, EDGE)

    def event(self, event: QEvent) -> bool:
        """Which file it is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            for crop, place in self._places():
                if place.contains(event.pos()):
                    QToolTip.showText(event.globalPos(), crop.name, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pictures."""
        painter = QPainter(self)
        for crop, place in self._places():
            if self._as_learned or crop.whole.isNull():
                sharp = crop.square.width() * 2 <= place.width()
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not sharp)
                painter.drawImage(place, crop.square)
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                self._paint_whole(painter, crop.whole, QRectF(place))

    def _paint_whole(self, painter: QPainter, image: QImage, room: QRectF) -> None:
        painter.fillRect(room, self._theme.colour(lambda c: c.raised))
        size = image.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(room.center())
        painter.drawImage(place, image)
        side = min(size.width(), size.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(place.center())
        if place.width() > side:
            painter.fillRect(QRectF(place.topLeft(), square.bottomLeft()), SHADE)
            painter.fillRect(QRectF(square.topRight(), place.bottomRight()), SHADE)
        elif place.height() > side:
            painter.fillRect(QRectF(place.topLeft(), square.topRight()), SHADE)
            painter.fillRect(QRectF(square.bottomLeft(), place.bottomRight()), SHADE)

    def _take_height(self) -> None:
        width = self.width()
        lines = min(MOST_LINES, -(-len(self._crops) // self._columns(width)))
        self.setFixedHeight(max(1, lines) * (self._edge(width) + GAP) - GAP)

    def _columns(self, width: int) -> int:
        return max(1, (width + GAP) // (EDGE + GAP))

    def _edge(self, width: int) -> int:
        """The columns fill the width."""
        return max(1, (width + GAP) // self._columns(width) - GAP)

    def _places(self) -> list[tuple[Crop, QRect]]:
        columns = self._columns(self.width())
        shown = self._crops[: columns * MOST_LINES]
        edge = self._edge(self.width())
        pitch = edge + GAP
        return [
            (crop, QRect(at % columns * pitch, at // columns * pitch, edge, edge))
            for at, crop in enumerate(shown)
        ]
