"""Pictures in a grid that fills the room; arrows walk, Return or a click chooses one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.tabs.picture_store import Pyramid
from studio.ui.theme import Theme
from studio.ui.widgets.arrow_keys import ARROWS
from studio.ui.widgets.grid_layout import GridLayout, fill
from studio.ui.widgets.grounds import paint_ground

MARGIN = 16


class PictureGrid(QWidget):
    """Square cells; transparent pictures stand on a chequered ground."""

    chosen = Signal(int)
    """place of the picture"""
    walked = Signal(int)
    """the keyboard stands at another"""
    menu_wanted = Signal(int, object)
    """place of the picture; QPoint, global"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    # --- what a subclass gives -------------------------------------------------------------------------
    def count(self) -> int:
        """How many pictures there are."""
        raise NotImplementedError

    def current(self) -> int:
        """Which one has the keyboard."""
        raise NotImplementedError

    def picture(self, place: int) -> Pyramid | None:
        """The picture at a place, when it is there."""
        raise NotImplementedError

    # --- places ----------------------------------------------------------------------------------------
    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(640, 640)

    def rect_of(self, place: int) -> QRectF:
        """Where a picture lies."""
        x, y, edge = self._layout().cell(place)
        return QRectF(x + MARGIN, y + MARGIN, edge, edge)

    def _layout(self) -> GridLayout:
        width, height = self.width() - 2 * MARGIN, self.height() - 2 * MARGIN
        # a sheet of 64 still fits: cells may be as small as they must
        return fill(max(1, width), max(1, height), self.count(), smallest=1)

    def _at(self, point: QPointF) -> int:
        return self._layout().at(point.x() - MARGIN, point.y() - MARGIN)

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """The pictures that are there."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._theme.colour(lambda c: c.canvas))
        for place in range(self.count()):
            rect = self.rect_of(place)
            pyramid = self.picture(place)
            if pyramid is None:
                painter.fillRect(rect, self._theme.colour(lambda c: c.panel))
            else:
                paint_fitted(painter, rect, pyramid, self._theme, self.devicePixelRatioF())
            self._frame(painter, rect, place)
        painter.end()

    def _frame(self, painter: QPainter, rect: QRectF, place: int) -> None:
        current = place == self.current() and self.hasFocus()
        if current or place == self._hovered:
            colour = self._theme.colour(lambda c: c.accent if current else c.text)
            painter.setPen(QPen(colour, 3 if current else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1.5, 1.5, -1.5, -1.5))

    # --- mouse and keys --------------------------------------------------------------------------------
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is under the mouse."""
        at = self._at(event.position())
        if at != self._hovered:
            self._hovered = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self._hovered = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on from it."""
        at = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and at >= 0:
            self.walked.emit(at)
            self.chosen.emit(at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the picture under the mouse, or with that of the keyboard."""
        at = self._at(QPointF(event.pos()))
        place = at if at >= 0 else self.current()
        if event.reason() is not QContextMenuEvent.Reason.Mouse or at >= 0:
            self.menu_wanted.emit(place, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, or go on."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.chosen.emit(self.current())
            return
        step = ARROWS.get(key)
        if step is None:
            event.ignore()
            return
        target = self.current() + step[0] + step[1] * self._layout().columns
        if 0 <= target < self.count():
            self.walked.emit(target)


def paint_fitted(painter: QPainter, place: QRectF, pyramid: Pyramid, theme: Theme, ratio: float) -> QRectF:
    """Paint a picture as large as it goes into the middle of a place, on a chequered ground where it is
    transparent; returns where it lies.

    Args:
        ratio: device pixels a logical pixel.
    """
    width, height = pyramid.base.width(), pyramid.base.height()
    scale = min(place.width() / max(1, width), place.height() / max(1, height))
    rect = QRectF(0, 0, round(width * scale), round(height * scale))
    rect.moveCenter(place.center())
    rect.moveTopLeft(QPointF(round(rect.left()), round(rect.top())))
    if pyramid.base.hasAlphaChannel():
        paint_ground(painter, rect, theme, checked=True)
    pixmap = pyramid.at_least(round(min(rect.width(), rect.height()) * ratio))
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
    return rect
