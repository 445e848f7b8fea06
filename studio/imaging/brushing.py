"""A brush on a mask: how much each pixel gets when the brush goes from one place to another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.uint8]
"""(height, width): 0 untouched, 255 fully masked."""


@dataclass(frozen=True, slots=True)
class Dab:
    """The brush at one place.

    Attributes:
        x, y: its middle in pixels of the mask; the middle of the first pixel is (0.5, 0.5).
        radius: in pixels, above 0.
    """

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of whole pixels, right and bottom not included; empty when it has no width or height."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def empty(self) -> bool:
        """Whether there is no pixel in it."""
        return self.right <= self.left or self.bottom <= self.top

    @property
    def rows(self) -> slice:
        """For the first index of an array."""
        return slice(self.top, self.bottom)

    @property
    def columns(self) -> slice:
        """For the second."""
        return slice(self.left, self.right)

    def united(self, other: Area) -> Area:
        """The smallest that holds both; an empty one adds nothing."""
        if self.empty or other.empty:
            return other if self.empty else self
        return Area(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


NOWHERE = Area(0, 0, 0, 0)


def brush(mask: Mask, start: Dab, end: Dab, hardness: float, *, erase: bool = False) -> Area:
    """Draw the brush from `start` to `end` into `mask`.

    A pixel gets the larger of what it has and of what the brush gives (erasing: the smaller of what it has
    and of what the brush leaves), so that a stroke of many pieces shows no seams.

    Args:
        mask: changed in place.
        start, end: where from and where to; the radius changes evenly on the way.
        hardness: in [0, 1]: the part of the radius that is fully painted; beyond it the brush fades. At 1 the
            rim is one pixel wide.
        erase: take away instead.

    Returns:
        The pixels that may have changed.
    """
    area = _reach(mask, start, end)
    if area.empty:
        return NOWHERE
    given = _given(area, start, end, hardness)
    part = mask[area.rows, area.columns]
    if erase:
        np.minimum(part, 255 - given, out=part)
    else:
        np.maximum(part, given, out=part)
    return area


def _reach(mask: Mask, start: Dab, end: Dab) -> Area:
    height, width = mask.shape
    lows = [min(start.x - start.radius, end.x - end.radius), min(start.y - start.radius, end.y - end.radius)]
    highs = [max(start.x + start.radius, end.x + end.radius), max(start.y + start.radius, end.y + end.radius)]
    left, top = (max(0, int(np.floor(low)) - 1) for low in lows)
    return Area(left, top, min(width, int(np.ceil(highs[0])) + 1), min(height, int(np.ceil(highs[1])) + 1))


def _given(area: Area, start: Dab, end: Dab, hardness: float) -> Mask:
    """What the brush gives to every pixel of an area: from how far each is from the line, as uint8."""
    x = np.arange(area.left, area.right, dtype=np.float32) + np.float32(0.5 - start.x)
    y = np.arange(area.top, area.bottom, dtype=np.float32)[:, None] + np.float32(0.5 - start.y)
    across, down = end.x - start.x, end.y - start.y
    length = across * across + down * down
    along = np.clip((x * across + y * down) / length, 0, 1) if length > 0 else np.float32(0)
    distance = np.hypot(x - along * across, y - along * down)
    radius = start.radius + along * (end.radius - start.radius)
    rim = np.maximum(1.0, radius * (1 - hardness))
    part = np.clip((radius + 0.5 - distance) / rim, 0, 1)
    if hardness < 1:
        part = part * part * (3 - 2 * part)  # fades in and out without an edge
    return np.asarray(np.rint(part * 255), np.uint8)
