"""A light that falls where a map says, laid over a picture."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image

DARKEST = 0.72
"""How much of the picture the veil hides where the map is 0."""
BRIGHTEST = 0.30
"""How much of the colour lies where the map is 1."""


def spotlight(
    weights: npt.NDArray[np.float32], width: int, height: int, colour: tuple[int, int, int]
) -> npt.NDArray[np.uint8]:
    """What to lay over a picture so that it is lit where `weights` are large and dark elsewhere.

    The map is stretched to its own range first, so that a faint one shows as much as a strong one; one that
    is the same everywhere leaves the picture evenly half dark.

    Args:
        weights: (rows, columns), any finite numbers of at least 0; coarser than the picture.
        width, height: of the picture, in pixels, at least 1.
        colour: red, green, blue of the light, 0 to 255.

    Returns:
        uint8 (height, width, 4), straight RGBA.
    """
    low, high = float(weights.min()), float(weights.max())
    level = (weights - low) / (high - low) if high > low else np.full_like(weights, 0.5)
    resampling = Image.Resampling.BICUBIC
    smooth = Image.fromarray(np.asarray(level, np.float32)).resize((width, height), resampling)
    light = np.clip(np.asarray(smooth, np.float32), 0, 1)[..., None]
    alpha = DARKEST * (1 - light) + BRIGHTEST * light
    hue = np.array(colour, np.float32) * light
    return np.rint(np.concatenate((hue, 255 * alpha), -1)).astype(np.uint8)
