"""From the engine's pixels to Qt's."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from studio.core.events import Picture


def to_qimage(picture: Picture) -> QImage:
    """A QImage that owns its pixels, in the format the painter is fastest with.

    Safe on any thread (a QPixmap would not be). The pixels are copied once, by the conversion itself.

    Args:
        picture: uint8, (height, width, 3) RGB or (height, width, 4) straight RGBA.
    """
    if picture.dtype != np.uint8 or picture.ndim != 3 or picture.shape[2] not in {3, 4}:
        raise ValueError(f"not a picture: {picture.dtype} {picture.shape}")
    rows = np.ascontiguousarray(picture)
    height, width, channels = rows.shape
    alpha = channels == 4
    source = QImage.Format.Format_RGBA8888 if alpha else QImage.Format.Format_RGB888
    target = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    # the first QImage borrows the array, which lives to the end of this call; the conversion owns its own
    return QImage(rows.data, width, height, width * channels, source).convertToFormat(target)


def to_picture(image: QImage) -> Picture:
    """The pixels of a QImage (from the clipboard, say) as (height, width, 3 or 4) uint8."""
    alpha = image.hasAlphaChannel()
    channels = 4 if alpha else 3
    kind = QImage.Format.Format_RGBA8888 if alpha else QImage.Format.Format_RGB888
    plain = image.convertToFormat(kind)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    pixels = rows[:, : plain.width() * channels]
    return pixels.reshape(plain.height(), plain.width(), channels).copy()
