"""Pictures of another size. Transparent ones are averaged by what is seen (Pillow multiplies by alpha)."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageOps

from studio.core.events import Picture

_QUICK = 3.0
"""Pictures that shrink by more than this are averaged in whole blocks first (Pillow's reducing gap)."""


def within(picture: Picture, edge: int) -> Picture:
    """The picture made smaller until its longer side has `edge` pixels; as it is when it is no larger.

    picture: uint8 (h, w, 3 or 4). Neither side falls under one pixel.
    """
    height, width = picture.shape[:2]
    if max(height, width) <= edge:
        return picture
    scale = edge / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.array(_image(picture).resize(size, Image.Resampling.LANCZOS, reducing_gap=_QUICK))


def covering(picture: Picture, width: int, height: int) -> Picture:
    """The middle of the picture in exactly this size, nothing squeezed: what sticks out is cut off.

    picture: uint8 (h, w, 3 or 4).
    """
    if picture.shape[:2] == (height, width):
        return picture
    return np.array(ImageOps.fit(_image(picture), (width, height), Image.Resampling.LANCZOS))


def _image(picture: Picture) -> Image.Image:
    return Image.fromarray(np.ascontiguousarray(picture))
