"""Masks between the brush and the input store."""

from __future__ import annotations

import numpy as np

from studio.core.events import Picture
from studio.imaging.brushing import Mask


def as_picture(mask: Mask) -> Picture:
    """A mask (h, w) as a grey picture (h, w, 3): white is new."""
    return np.repeat(mask[..., None], 3, axis=2)


def as_mask(picture: Picture) -> Mask:
    """The way back."""
    return np.ascontiguousarray(picture[..., 0])
