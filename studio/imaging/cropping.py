"""The pixels that a framing holds, ready to be compared with what a generator draws."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from studio.core.events import Picture
from studio.core.framing import Framing

_ENOUGH = 4
"""Source pixels a pixel of the result; pictures with more are averaged in whole blocks before."""


def cut(picture: Picture, where: Framing, edge: int) -> Picture:
    """What the square holds: uint8 RGB (edge, edge, 3), averaged when it shrinks.

    picture: uint8 (h, w, 3 or 4); what is transparent lies on grey. Beyond its border the picture
    is mirrored.
    """
    image = Image.fromarray(on_grey(picture))
    side = where.size * min(image.size)
    x, y = where.x * image.width, where.y * image.height
    blocks = int(side / (_ENOUGH * edge))
    if blocks > 1:
        image, side, x, y = image.reduce(blocks), side / blocks, x / blocks, y / blocks
    angle = math.radians(where.rotation)
    reach = side / 2 * (abs(math.cos(angle)) + abs(math.sin(angle)))
    # Rounded first: 99.99999999 is the edge 100, not a pixel more.
    left, top = math.floor(round(x - reach, 6)), math.floor(round(y - reach, 6))
    right, bottom = math.ceil(round(x + reach, 6)), math.ceil(round(y + reach, 6))
    window = _window(np.asarray(image), left, top, max(right, left + 1), max(bottom, top + 1))
    x, y = x - left, y - top
    if where.rotation == 0:
        box = (
            max(0.0, x - side / 2),
            max(0.0, y - side / 2),
            min(float(window.width), x + side / 2),
            min(float(window.height), y + side / 2),
        )
        return np.asarray(window.resize((edge, edge), Image.Resampling.LANCZOS, box=box))
    return _turned(window, x, y, side, angle, edge)


def on_grey(picture: Picture) -> Picture:
    """uint8 (h, w, 3 or 4) -> RGB (h, w, 3): what is transparent lies on mid grey."""
    image = Image.fromarray(np.ascontiguousarray(picture))
    if image.mode == "RGBA":
        grey = Image.new("RGBA", image.size, (128, 128, 128, 255))
        image = Image.alpha_composite(grey, image)
    return np.asarray(image.convert("RGB"))


def _turned(window: Image.Image, x: float, y: float, side: float, angle: float, edge: int) -> Picture:
    # The affine transform takes single samples: as many as the source has pixels, then averaged down.
    fine = edge * min(_ENOUGH + 1, max(2, math.ceil(side / edge)))
    cos, sin = math.cos(angle) * side / fine, math.sin(angle) * side / fine
    half = fine / 2
    matrix = (cos, sin, x - half * (cos + sin), -sin, cos, y - half * (cos - sin))
    turned = window.transform(
        (fine, fine), Image.Transform.AFFINE, matrix, Image.Resampling.BICUBIC, fillcolor=(128, 128, 128)
    )
    return np.asarray(turned.resize((edge, edge), Image.Resampling.LANCZOS))


def _window(pixels: Picture, left: int, top: int, right: int, bottom: int) -> Image.Image:
    rows = _mirrored(np.arange(top, bottom), pixels.shape[0])
    columns = _mirrored(np.arange(left, right), pixels.shape[1])
    return Image.fromarray(np.ascontiguousarray(pixels[rows][:, columns]))


def _mirrored(places: np.ndarray, count: int) -> np.ndarray:
    """Places on an endless line -> places in [0, count), to and fro."""
    places = places % (2 * count)
    return np.where(places < count, places, 2 * count - 1 - places)
