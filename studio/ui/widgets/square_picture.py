"""The middle square of a picture, as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.theme import Theme


class SquarePicture(QWidget):
    """The middle square of a picture with a word under it."""

    def __init__(self, theme: Theme, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._caption = theme, caption
        self._image = QImage()
        self.setAccessibleName(caption)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 116)

    def show_image(self, image: QImage) -> None:
        """Show the middle square of this; a null image shows an empty frame."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(360, 380)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture and caption."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        edge = max(1, min(self.width(), self.height() - 24))
        place = QRectF((self.width() - edge) / 2, (self.height() - 24 - edge) / 2, edge, edge)
        if self._image.isNull():
            painter.fillRect(place, self._theme.colour(lambda c: c.panel))
        else:
            side = min(self._image.width(), self._image.height())
            left, top = (self._image.width() - side) / 2, (self._image.height() - side) / 2
            painter.drawImage(place, self._image, QRectF(left, top, side, side))
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        painter.setPen(self._theme.colour(lambda c: c.muted))
        line = QRectF(0, place.bottom(), self.width(), 24)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._caption)
        painter.end()
