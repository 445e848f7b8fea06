"""The small picture that follows the mouse over a map."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from studio.ui.theme import Theme

EDGE = 96
APART = 16


class MapPreview(QWidget):
    """Lies over its parent, lets the mouse through, and stays inside."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._over = theme, parent
        self._picture = QImage()
        self._at = QPoint()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def picture(self) -> QImage:
        """What is shown, at its size on the screen; null when nothing is."""
        return self._picture

    def show_picture(self, picture: QImage | None) -> None:
        """Show it, or nothing."""
        if picture is None or picture.isNull():
            self._picture = QImage()
            self.hide()
            return
        scale = self.devicePixelRatioF()
        self._picture = picture.scaled(
            QSize(EDGE, EDGE) * scale,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._picture.setDevicePixelRatio(scale)
        self._put()
        self.raise_()
        self.show()
        self.update()

    def follow(self, at: QPoint) -> None:
        """The mouse is at this point of the parent."""
        self._at = at
        self._put()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture with round corners and a thin line around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        radius = self._theme.metrics.radius
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.fillPath(outline, self._theme.colour(lambda c: c.canvas))
        painter.setClipPath(outline)
        painter.drawImage(0, 0, self._picture)
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.colour(lambda c: c.outline), 1))
        painter.drawPath(outline)
        painter.end()

    def _put(self) -> None:
        size = self._picture.deviceIndependentSize().toSize()
        room = self._over.rect()
        place = QRect(self._at + QPoint(APART, APART), size)
        if place.right() > room.right():
            place.moveRight(self._at.x() - APART)
        if place.bottom() > room.bottom():
            place.moveBottom(self._at.y() - APART)
        place.moveLeft(max(0, place.left()))
        place.moveTop(max(0, place.top()))
        self.setGeometry(place)
