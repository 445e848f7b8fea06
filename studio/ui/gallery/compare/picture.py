"""One picture of a comparison: zoomed and moved together with the others, or wiped over one of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from studio.ui.gallery.compare.levels import Levels
from studio.ui.theme import Theme
from studio.ui.widgets.grounds import paint_ground
from studio.ui.widgets.picture_view import PictureView

KNOB = 15
CAPTION, CAPTION_GAP = 24, 12
REACH = 14
"""Pixels to either side of the wipe in which the mouse takes hold of it."""
SMALL_PICTURES = 8.0
"""As often as this a small picture may be enlarged to fill its place."""


class ComparedPicture(PictureView):
    """Small pictures are enlarged to the room of large ones, so that the same part lies in the same place."""

    wiped = Signal(float)
    """Where somebody put the wipe, in [0, 1] of the width"""
    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._levels: Levels | None = None
        self._over: Levels | None = None
        self._captions = ("", "")
        self._wipe = 0.5
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys of the window move all of them
        theme.changed.connect(self.update)

    @property
    def levels(self) -> Levels | None:
        """The picture; None until it has been read."""
        return self._levels

    @property
    def over(self) -> Levels | None:
        """The picture to the right of the wipe; None where there is no wipe."""
        return self._over

    @property
    def wipe(self) -> float:
        """Where the wipe stands, in [0, 1] of the width."""
        return self._wipe

    def show_levels(self, levels: Levels | None) -> None:
        """Show another picture at the same place."""
        place = self.place
        self._levels = levels
        if levels is not None:
            self.show_image(levels.base, keep_place=True)
            self.show_place(place)
        self.update()

    def show_over(self, over: Levels | None, captions: tuple[str, str] = ("", "")) -> None:
        """Lay another picture of the same size to the right of a wipe; None takes it away.

        Args:
            over: the other picture.
            captions: what the left and the right one are called.
        """
        self._over, self._captions = over, captions
        self.setMouseTracking(over is not None)
        if over is None:
            self.unsetCursor()
        self.update()

    def set_wipe(self, wipe: float) -> None:
        """Put the wipe elsewhere."""
        self._wipe = min(1.0, max(0.0, wipe))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture; over it the other one up to the wipe."""
        painter = QPainter(self)
        room = QRectF(self.rect())
        painter.fillRect(room, self._theme.colour(lambda c: c.canvas))
        if self._levels is None:
            return
        if self._over is None:
            self._paint(painter, self._levels, room)
            return
        left, right = QRectF(room), QRectF(room)
        left.setRight(self._handle().x())
        right.setLeft(self._handle().x())
        self._paint(painter, self._levels, left)
        self._paint(painter, self._over, right)
        self._paint_handle(painter)
        self._paint_caption(painter, self._captions[0], left, Qt.AlignmentFlag.AlignLeft)
        self._paint_caption(painter, self._captions[1], right, Qt.AlignmentFlag.AlignRight)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the wipe, else of the picture."""
        self.pressed.emit()
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self._over is not None and (self.fits or self._near_handle(event.position())):
            self._held = True
            self.wiped.emit(event.position().x() / max(1, self.width()))
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._held:
            self.wiped.emit(event.position().x() / max(1, self.width()))
            return
        super().mouseMoveEvent(event)
        if self._over is not None and not event.buttons():
            near = self._near_handle(event.position())
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = False
        super().mouseReleaseEvent(event)

    def _paint(self, painter: QPainter, levels: Levels, room: QRectF) -> None:
        target = self._target()
        if levels.base.hasAlphaChannel():
            paint_ground(painter, target.intersected(room), self._theme, checked=True)
        levels.paint(painter, target, room, self.devicePixelRatioF())

    def _paint_handle(self, painter: QPainter) -> None:
        at = self._handle()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((QColor(0, 0, 0, 110), 4.0), (QColor(255, 255, 255, 235), 1.75)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(at.x(), 0), QPointF(at.x(), self.height()))
        painter.setPen(QPen(self._theme.colour(lambda c: c.accent), 2))
        painter.setBrush(QColor(255, 255, 255, 240))
        painter.drawEllipse(at, KNOB, KNOB)
        painter.setPen(QPen(QColor(40, 40, 44), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for side in (-1, 1):
            tip = QPointF(at.x() + side * 8, at.y())
            painter.drawLine(tip, QPointF(at.x() + side * 4, at.y() - 4))
            painter.drawLine(tip, QPointF(at.x() + side * 4, at.y() + 4))

    def _paint_caption(self, painter: QPainter, words: str, room: QRectF, side: Qt.AlignmentFlag) -> None:
        """In the lower corner, as long as there is room for it."""
        room = room.adjusted(CAPTION_GAP, 0, -CAPTION_GAP, -CAPTION_GAP)
        if not words or room.width() < 2 * KNOB:
            return
        inside = room.width() - 16
        short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inside))
        width = painter.fontMetrics().horizontalAdvance(short) + 16
        left = room.left() if side is Qt.AlignmentFlag.AlignLeft else room.right() - width
        box = QRectF(left, room.bottom() - CAPTION, width, CAPTION)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, short)

    def _handle(self) -> QPointF:
        return QPointF(self._wipe * self.width(), self.height() / 2)

    def _near_handle(self, at: QPointF) -> bool:
        return abs(at.x() - self._handle().x()) <= REACH

    def _fitting_zoom(self) -> float:
        if self._image.isNull() or not self.width() or not self.height():
            return 1.0
        scale = self.devicePixelRatioF()
        across, down = self.width() / self._image.width(), self.height() / self._image.height()
        return min(SMALL_PICTURES, scale * min(across, down))
