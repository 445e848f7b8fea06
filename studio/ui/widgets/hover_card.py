"""A picture with a line under it that shows beside the mouse, over everything in the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from studio.ui.theme import Theme
from studio.ui.widgets.grounds import paint_ground

EDGE = 160
LINE = 22
INSET = 6
APART = 8


class HoverCard(QWidget):
    """Lies in the window of its owner, above or below a place there; the mouse passes through."""

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme, self._owner = theme, owner
        self._picture = QImage()
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.hide()

    @property
    def words(self) -> str:
        """What is written under the picture."""
        return self._words

    def show_card(self, picture: QImage, words: str, beside: QRect) -> None:
        """Show it above `beside` (in the owner), or below where there is no room above."""
        window = self._owner.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._words = words
        self._picture = picture.scaled(
            QSize(EDGE, EDGE) * self.devicePixelRatioF(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._put(QRect(self._owner.mapTo(window, beside.topLeft()), beside.size()), window.rect())
        self.raise_()
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        """The picture, a line, and a rim."""
        return QSize(EDGE + 2 * INSET, EDGE + LINE + 2 * INSET)

    def _put(self, beside: QRect, room: QRect) -> None:
        place = QRect(QPoint(0, 0), self.sizeHint())
        place.moveCenter(beside.center())
        place.moveBottom(beside.top() - APART)
        if place.top() < room.top():
            place.moveTop(beside.bottom() + APART)
        if place.bottom() > room.bottom():
            place.moveBottom(room.bottom())
        if place.right() > room.right():
            place.moveRight(room.right())
        place.moveLeft(max(room.left(), place.left()))
        self.setGeometry(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(lambda c: c.outline), 1))
        painter.setBrush(self._theme.colour(lambda c: c.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        size = self._picture.deviceIndependentSize()
        frame = QRectF(INSET, INSET, EDGE, EDGE)
        place = QRectF(QPoint(0, 0), size)
        place.moveCenter(frame.center())
        if self._picture.hasAlphaChannel():
            paint_ground(painter, place, self._theme, checked=True)
        painter.drawImage(place, self._picture)
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        painter.setPen(self._theme.colour(lambda c: c.text))
        line = QRectF(INSET, frame.bottom() + 2, EDGE, LINE)
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, EDGE)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
