"""Masks: where something new may stand in a picture, and putting it there."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from studio.core.events import Picture
from studio.imaging.resizing import covering

Weights: TypeAlias = npt.NDArray[np.float32]
"""(h, w) in [0, 1]: 1 is new, 0 stays."""

_SOFT = 64
"""Edges of a patch are soft over one pixel for every so many of the picture's shorter side."""


def mask_weights(mask: Picture, width: int, height: int) -> Weights:
    """A mask as it is painted (white is new; uint8 (h, w, 3 or 4), where transparent nothing is), its middle
    brought to this size as `covering` does.
    """
    fitting = covering(mask, width, height)
    colours = Image.fromarray(np.ascontiguousarray(fitting[..., :3]))
    white = np.asarray(colours.convert("L"), np.float32) / np.float32(255)
    return white if fitting.shape[2] == 3 else white * fitting[..., 3] / np.float32(255)


def coarse(weights: Weights, rows: int, columns: int) -> Weights:
    """A mask for places of so many pixels each: a place that is touched at all counts by its highest weight,
    and its neighbours a little, so that edges are soft.

    Sides are multiples of rows and columns.
    """
    height, width = weights.shape
    blocks = weights.reshape(rows, height // rows, columns, width // columns)
    highest = blocks.max(axis=(1, 3))
    around = np.pad(highest, 1, mode="edge")
    near = sum(around[y : y + rows, x : x + columns] for y in range(3) for x in range(3)) / 9
    return np.maximum(highest, near).astype(np.float32)


def patched(original: Picture, painted: Picture, weights: Weights) -> Picture:
    """`painted` where the mask is, `original` around it, byte for byte where the mask is 0.

    Both uint8 (h, w, 3 or 4) of one size. Edges are soft to the inside of the mask. The result has alpha when
    either has.
    """
    soft = _soft_inside(weights)[..., None]
    if original.shape[2] == painted.shape[2] == 3:
        mixed = soft * painted + (1 - soft) * original
        return np.where(soft > 0, np.rint(mixed), original).astype(np.uint8)
    below, above = _with_alpha(original), _with_alpha(painted)
    share_above = soft * above[..., 3:]
    share_below = (1 - soft) * below[..., 3:]
    alpha = share_above + share_below
    colour = share_above * above[..., :3] + share_below * below[..., :3]
    colour = np.divide(colour, alpha, out=above[..., :3].astype(np.float32), where=alpha > 0)
    mixed = np.rint(np.concatenate((colour, alpha), axis=2))
    return np.where(soft > 0, mixed, below).astype(np.uint8)


def _soft_inside(weights: Weights) -> Weights:
    """Less towards the edge, and nothing beyond it: the mean of ever smaller masks (erosion by 3 x 3)."""
    depth = min(weights.shape) // _SOFT
    image = Image.fromarray(np.rint(weights * 255).astype(np.uint8))
    total = np.asarray(image, np.float32)
    for _ in range(depth):
        image = image.filter(ImageFilter.MinFilter(3))
        total = total + np.asarray(image, np.float32)
    return (total / (255 * (depth + 1))).astype(np.float32)


def _with_alpha(picture: Picture) -> Picture:
    if picture.shape[2] == 4:
        return picture
    return np.concatenate((picture, np.full_like(picture[..., :1], 255)), axis=2)
