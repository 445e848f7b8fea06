"""A strip between pictures: what lies on the way side by side, and a handle that stands anywhere on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.tabs.picture_store import Pyramid
from studio.ui.theme import Theme

TRACK = 38
GAP = 2
MARGIN = 12
LARGEST = 132
SMALLEST = 40
KEY_STEP = 0.02


def letter(place: int) -> str:
    """A, B ... Z, AA, AB: what the end picked as number `place` (from 0) is called."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def strip_positions(steps: int) -> tuple[float, ...]:
    """Where the pictures of a strip stand, as the families count them."""
    return tuple(i / (steps - 1) for i in range(steps))


class PictureStrip(QWidget):
    """Painted tiles and a track under them. Left, Right, Home and End move the handle."""

    handled = Signal(float, bool)
    """position in [0, 1], and whether the hand has let go"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    # --- what a subclass gives -------------------------------------------------------------------------
    def stops(self) -> int:
        """How many pictures the way passes through, its ends included; under 2 there is no way."""
        raise NotImplementedError

    def steps(self) -> int:
        """How many tiles there are."""
        raise NotImplementedError

    def position(self) -> float:
        """Where the handle stands."""
        raise NotImplementedError

    def tile(self, position: float) -> Pyramid | None:
        """The picture at a position, when it is drawn."""
        raise NotImplementedError

    def show_position(self) -> None:
        """The handle stands elsewhere."""
        self.setAccessibleDescription(f"{round(100 * self.position())} %")
        self.update()

    # --- places ----------------------------------------------------------------------------------------
    def sizeHint(self) -> QSize:
        """Room for tiles of a comfortable size."""
        return QSize(480, 96 + TRACK)

    def minimumSizeHint(self) -> QSize:
        """Small tiles still show who it is."""
        return QSize(120, SMALLEST + TRACK)

    def tile_rect(self, index: int) -> QRectF:
        """Where picture `index` lies; they overlap when there are many."""
        edge, left, pitch = self._measures(self.steps())
        # small tiles in a high strip stand in its middle
        top = max(2.0, (self.height() - TRACK - edge) / 2)
        return QRectF(left + index * pitch, round(top), edge, edge)

    def x_of(self, position: float) -> float:
        """Where on the track a position lies."""
        steps = self.steps()
        edge, left, pitch = self._measures(steps)
        return left + edge / 2 + position * pitch * (steps - 1)

    def position_at(self, x: float) -> float:
        """The position under a point of the track, kept within [0, 1]."""
        first, last = self.x_of(0.0), self.x_of(1.0)
        return min(1.0, max(0.0, (x - first) / max(1.0, last - first)))

    def _measures(self, steps: int) -> tuple[float, float, float]:
        room = self.width() - 2 * MARGIN
        high = max(SMALLEST, min(LARGEST, self.height() - TRACK - 4))
        wide = (room + GAP) / steps - GAP
        edge = max(min(high, wide), min(SMALLEST, high))
        pitch = min(edge + GAP, (room - edge) / (steps - 1))
        left = MARGIN + (room - edge - pitch * (steps - 1)) / 2
        return edge, left, pitch

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Tiles, track, letters, handle."""
        if self.stops() < 2:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        for index, position in enumerate(strip_positions(self.steps())):
            self._tile(painter, self.tile_rect(index), self.tile(position))
        self._track(painter)
        painter.end()

    def _tile(self, painter: QPainter, rect: QRectF, pyramid: Pyramid | None) -> None:
        if pyramid is None:
            painter.fillRect(rect, self._theme.colour(lambda c: c.raised))
            return
        pixmap = pyramid.at_least(round(rect.width() * self.devicePixelRatioF()))
        painter.drawPixmap(rect, pixmap, middle_square(QRectF(pixmap.rect())))

    def _track(self, painter: QPainter) -> None:
        y = self.tile_rect(0).bottom() + 13
        painter.setPen(QPen(self._theme.colour(lambda c: c.outline), 2))
        painter.drawLine(QPointF(self.x_of(0.0), y), QPointF(self.x_of(1.0), y))
        stops = self.stops()
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small - 1)
        painter.setFont(font)
        for place in range(stops):
            self._stop(painter, QPointF(self.x_of(place / (stops - 1)), y), letter(place))
        here = QPointF(self.x_of(self.position()), y)
        accent = self._theme.colour(lambda c: c.accent)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QPointF(here.x(), self.tile_rect(0).top()), QPointF(here.x(), y - 7))
        painter.setBrush(accent)
        painter.setPen(QPen(self._theme.colour(lambda c: c.panel), 2))
        painter.drawEllipse(here, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 1.5))
            painter.drawEllipse(here, 10.5, 10.5)

    def _stop(self, painter: QPainter, at: QPointF, text: str) -> None:
        painter.setPen(QPen(self._theme.colour(lambda c: c.outline), 2))
        painter.drawLine(QPointF(at.x(), at.y() - 4), QPointF(at.x(), at.y() + 4))
        painter.setPen(self._theme.colour(lambda c: c.muted))
        painter.drawText(QRectF(at.x() - 16, at.y() + 8, 32, 16), Qt.AlignmentFlag.AlignCenter, text)

    # --- mouse and keys --------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle where the mouse is."""
        if event.button() is Qt.MouseButton.LeftButton and self.stops() >= 2:
            self._dragging = True
            self.handled.emit(self.position_at(event.position().x()), False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._dragging:
            self.handled.emit(self.position_at(event.position().x()), False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._dragging:
            self._dragging = False
            self.handled.emit(self.position_at(event.position().x()), True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the handle."""
        position = self.position()
        moves = {
            Qt.Key.Key_Left: position - KEY_STEP,
            Qt.Key.Key_Right: position + KEY_STEP,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        target = moves.get(Qt.Key(event.key()))
        if target is None:
            event.ignore()
            return
        self.handled.emit(min(1.0, max(0.0, target)), True)


def middle_square(rect: QRectF) -> QRectF:
    """The largest square in the middle of a rectangle."""
    edge = min(rect.width(), rect.height())
    return QRectF(rect.center().x() - edge / 2, rect.center().y() - edge / 2, edge, edge)
