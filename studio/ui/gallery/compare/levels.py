"""A picture with its halves, made away from the main thread: quick to paint at every zoom."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

SMALLEST = 64
"""Halves smaller than this are not worth making."""
TRUE_PIXELS = 3.0
"""From this zoom on one sees the pixels as they are."""


@dataclass(frozen=True)
class Levels:
    """Painting shrinks at most by two, so that it is neither slow nor does it shimmer."""

    images: tuple[QImage, ...]

    @classmethod
    def of(cls, image: QImage) -> Levels:
        """All levels of a picture; safe on any thread."""
        images = [image]
        while min(images[-1].width(), images[-1].height()) >= 2 * SMALLEST:
            above = images[-1]
            half = QSize(above.width() // 2, above.height() // 2)
            smooth = Qt.TransformationMode.SmoothTransformation
            images.append(above.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
        return cls(tuple(images))

    @property
    def base(self) -> QImage:
        """The picture itself."""
        return self.images[0]

    @property
    def size(self) -> QSize:
        """Width and height in pixels."""
        return self.base.size()

    def paint(self, painter: QPainter, target: QRectF, room: QRectF, ratio: float) -> None:
        """Paint into `target` the part that lies in `room`.

        Args:
            painter: of a widget.
            target, room: in logical pixels.
            ratio: device pixels in a logical one.
        """
        seen = target.intersected(room)
        if seen.isEmpty() or self.base.isNull():
            return
        image = self._at_least(target.width() * ratio)
        across, down = image.width() / target.width(), image.height() / target.height()
        source = QRectF(
            (seen.left() - target.left()) * across,
            (seen.top() - target.top()) * down,
            seen.width() * across,
            seen.height() * down,
        )
        enlarged = target.width() * ratio / self.base.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, enlarged < TRUE_PIXELS)
        painter.drawImage(seen, image, source)

    def _at_least(self, width: float) -> QImage:
        """The smallest level that is not narrower; the picture itself when none is."""
        return next((image for image in reversed(self.images) if image.width() >= width), self.base)
