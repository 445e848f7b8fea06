"""How a set of pictures is spread over dark and light and over colours, as shares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from studio.core.events import Picture
from studio.training.evaluation.sticker_features import on_grey
from studio.training.own.balance import TONES

COLOURS: Final[tuple[str, ...]] = ("grey", "red", "yellow", "green", "cyan", "blue", "magenta")
TONE_NAMES: Final = tuple(f"{place + 1} of {TONES}" for place in range(TONES))
"""From black to white."""
_GREYISH: Final = 0.15
"""Saturation (HSV) below which a pixel counts as grey."""

Shares = npt.NDArray[np.float64]


def tones(pictures: Sequence[Picture]) -> Shares:
    """(TONES,): the share of pictures whose mean lightness (ITU-R BT.601) lies in each step from black to
    white; together 1.
    """
    light = [float((on_grey(one) @ np.array([0.299, 0.587, 0.114])).mean()) / 255 for one in pictures]
    steps = np.minimum((np.array(light) * TONES).astype(int), TONES - 1)
    return np.bincount(steps, minlength=TONES) / len(steps)


def colours(pictures: Sequence[Picture]) -> Shares:
    """(COLOURS,): the mean share of a picture's pixels that are grey, or of a hue within 30° of red, yellow,
    green, cyan, blue or magenta (HSV); together 1.
    """
    return np.mean([_colours_of(on_grey(one).reshape(-1, 3)) for one in pictures], axis=0)


def apart(first: Shares, second: Shares) -> float:
    """Total variation of two spreads: the share that would have to move, 0 to 1."""
    return float(np.abs(first - second).sum() / 2)


def _colours_of(pixels: npt.NDArray[np.float32]) -> Shares:
    """Of (n, 3) in [0, 255]."""
    red, green, blue = pixels.T.astype(np.float64)
    most, least = pixels.max(1).astype(np.float64), pixels.min(1).astype(np.float64)
    reach = np.maximum(most - least, 1e-9)
    hue = np.where(
        most == red,
        (green - blue) / reach % 6,
        np.where(most == green, (blue - red) / reach + 2, (red - green) / reach + 4),
    )
    # Hue 0 is red, 1 yellow and so on; each reaches half a step to both sides.
    named = np.floor(hue + 0.5).astype(int) % 6 + 1
    named[(most - least) < _GREYISH * np.maximum(most, 1e-9)] = 0
    return np.bincount(named, minlength=len(COLOURS)) / len(named)
