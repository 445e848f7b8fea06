"""How a picture looks, as numbers: a perceptual hash for near-duplicates, a vector for likeness.

No network is used: where colours lie, which edges run where, and which colours there are. So it finds the
same composition and palette again, and does not know a fox from a dog.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from studio.core.events import Picture

Floats = npt.NDArray[np.float32]

LOOKER: Final = 1
"""Which way of looking this is; numbers of another way cannot be compared with these."""
_EDGE: Final = 64
_GRID: Final = 4
_DIRECTIONS: Final = 8
_COLOURS: Final = (8, 4)
"""Hues, and steps of lightness, that are counted."""
_WAVES: Final = 32
"""Edge of the grey picture whose waves a perceptual hash looks at."""
_GREY: Final = 128
"""What stands behind what is transparent."""
_WEIGHTS: Final = (1.0, 1.0, 0.7)
"""Of layout, edges and colours, each a vector of length 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """How a picture looks.

    Attributes:
        hash: 64 bits of which pictures differ in few when people see the same in them (pHash), as a signed
            number.
        vector: float32 (dims,), of length 1: its cosine with that of another picture is high when colours and
            edges lie alike.
    """

    hash: int
    vector: Floats


def look_of(picture: Picture) -> Look:
    """Look at a picture, uint8 (h, w, 3 or 4), of any size."""
    image = _opaque(picture)
    number = int.from_bytes(_hash(image), "big", signed=True)
    small = np.asarray(image.resize((_EDGE, _EDGE), Image.Resampling.BOX)).astype(np.float32) / np.float32(
        255
    )
    parts = (_layout(small), _edges(small), _colours(small))
    whole = np.concatenate([weight * part for weight, part in zip(_WEIGHTS, parts, strict=True)])
    return Look(number, _unit(whole))


def perceptual_hash(picture: Picture) -> int:
    """64 bits as a number, nearly the same when a picture is saved again or made smaller (pHash)."""
    return int.from_bytes(_hash(_opaque(picture)), "big")


def _hash(image: Image.Image) -> bytes:
    """pHash, the same 8 bytes as `imagehash` computes: which of the slowest waves are above the median.

    Not by `imagehash` itself: for one cosine transform it brings SciPy along, 78 MB of every package.
    """
    grey = np.asarray(image.convert("L").resize((_WAVES, _WAVES), Image.Resampling.LANCZOS), np.float64)
    steps = np.arange(_WAVES)
    waves = 2 * np.cos(np.pi * np.outer(steps[:8], 2 * steps + 1) / (2 * _WAVES))
    # without rounding, what is even by nature would be noise of the 14th digit, and its bits chance
    slow = np.round(waves @ grey @ waves.T, 6)
    return np.packbits(slow > np.median(slow)).tobytes()


def _opaque(picture: Picture) -> Image.Image:
    image = Image.fromarray(picture)
    if image.mode == "RGBA":
        behind = Image.new("RGBA", image.size, (_GREY, _GREY, _GREY, 255))
        image = Image.alpha_composite(behind, image)
    return image.convert("RGB")


def _layout(small: Floats) -> Floats:
    """Mean colours of 4 x 4 fields, as differences from the mean of all; and that mean, from grey."""
    fields = small.reshape(_GRID, _EDGE // _GRID, _GRID, _EDGE // _GRID, 3).mean((1, 3))
    opponent = fields @ np.array(((0.3, 0.5, -0.25), (0.6, -0.5, -0.25), (0.1, 0.0, 0.5)), np.float32)
    mean = opponent.mean((0, 1))
    return _unit(np.concatenate(((opponent - mean).ravel(), 2 * (mean - (0.5, 0.0, 0.0)))))


def _edges(small: Floats) -> Floats:
    """Histograms of oriented gradients of 4 x 4 fields (Dalal and Triggs, CVPR 2005), around their mean."""
    grey = small @ np.array((0.299, 0.587, 0.114), np.float32)
    down, across = np.gradient(grey)
    strength = np.hypot(down, across)
    direction = (np.arctan2(down, across) % np.pi) / np.pi * _DIRECTIONS
    which = np.minimum(direction.astype(np.int64), _DIRECTIONS - 1)
    rows, columns = np.mgrid[0:_EDGE, 0:_EDGE] // (_EDGE // _GRID)
    cells = (rows * _GRID + columns) * _DIRECTIONS + which
    counted = np.bincount(cells.ravel(), strength.ravel(), _GRID * _GRID * _DIRECTIONS)
    roots = np.sqrt(counted).astype(np.float32)
    return _unit(roots - roots.mean())


def _colours(small: Floats) -> Floats:
    """How much of which hue and lightness there is, around the mean."""
    largest, least = small.max(-1), small.min(-1)
    chroma = largest - least
    hues, steps = _COLOURS
    hue = (_hue(small, largest, chroma) * hues).astype(np.int64) % hues
    light = np.minimum((largest * steps).astype(np.int64), steps - 1)
    coloured = np.bincount((hue * steps + light).ravel(), chroma.ravel(), hues * steps)
    grey = np.bincount(light.ravel(), (1 - chroma).ravel(), steps)
    roots = np.sqrt(np.concatenate((coloured, grey))).astype(np.float32)
    return _unit(roots - roots.mean())


def _hue(small: Floats, largest: Floats, chroma: Floats) -> Floats:
    """In [0, 1), as in HSV."""
    red, green, blue = np.moveaxis(small, -1, 0)
    safe = np.maximum(chroma, 1e-6)
    sixth = np.where(
        largest == red,
        (green - blue) / safe % 6,
        np.where(largest == green, (blue - red) / safe + 2, (red - green) / safe + 4),
    )
    return (sixth / 6 % 1).astype(np.float32)


def _unit(vector: Floats) -> Floats:
    length = float(np.linalg.norm(vector))
    return (vector / length if length > 1e-6 else vector).astype(np.float32)
