"""A mask that is painted stroke by stroke; knows nothing of the screen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.imaging.brushing import NOWHERE, Area, Dab, Mask, brush


@dataclass(frozen=True, slots=True, eq=False)
class MaskPatch:
    """A rectangle of a mask: what lies there before or after a change.

    Attributes:
        left, top: where in the mask.
        pixels: uint8 (height, width); never changed.
    """

    left: int
    top: int
    pixels: Mask


Patches = tuple[MaskPatch, MaskPatch]
"""Before and after."""


class MaskStrokes:
    """The mask and the stroke that is being drawn on it.

    Attributes:
        mask: uint8 (height, width).
    """

    def __init__(self) -> None:
        self.mask: Mask = np.zeros((1, 1), np.uint8)
        self._before: Mask | None = None
        self._dirty = NOWHERE
        self._last = Dab(0, 0, 1)
        self._erase = False

    @property
    def drawing(self) -> bool:
        """Whether a stroke has begun and is not done."""
        return self._before is not None

    @property
    def erasing(self) -> bool:
        """Whether it takes away."""
        return self.drawing and self._erase

    def replace(self, mask: Mask) -> Patches | None:
        """Another mask instead; what changed, if anything did. A stroke that is not done is forgotten."""
        before, self.mask, self._before = self.mask, mask, None
        height, width = mask.shape
        return self._patches(before, Area(0, 0, width, height)) if before.shape == mask.shape else None

    def put(self, patch: MaskPatch) -> Area:
        """Put a patch in its place; the pixels it took, none when it does not fit."""
        height, width = patch.pixels.shape
        area = Area(patch.left, patch.top, patch.left + width, patch.top + height)
        target = self.mask[area.rows, area.columns]
        if target.shape != patch.pixels.shape:
            return NOWHERE
        target[...] = patch.pixels
        return area

    def begin(self, dab: Dab, hardness: float, *, erase: bool) -> Area:
        """The brush touches; the pixels that may have changed."""
        self._before, self._dirty, self._last, self._erase = self.mask.copy(), NOWHERE, dab, erase
        return self.go_on(dab, hardness)

    def go_on(self, dab: Dab, hardness: float) -> Area:
        """It moves there."""
        if self._before is None:
            return NOWHERE
        start, touched = self._last, NOWHERE
        # a long piece has a large rectangle around it: short ones touch fewer pixels
        pieces = max(1, int(np.hypot(dab.x - start.x, dab.y - start.y) / max(16.0, 3 * dab.radius)))
        for piece in range(pieces):
            begin, end = _between(start, dab, piece / pieces), _between(start, dab, (piece + 1) / pieces)
            touched = touched.united(brush(self.mask, begin, end, hardness, erase=self._erase))
        self._last, self._dirty = dab, self._dirty.united(touched)
        return touched

    def end(self) -> Patches | None:
        """It lets go; what the stroke changed, if it changed anything."""
        before, self._before = self._before, None
        return None if before is None or self._dirty.empty else self._patches(before, self._dirty)

    def _patches(self, before: Mask, area: Area) -> Patches | None:
        was, now = (mask[area.rows, area.columns].copy() for mask in (before, self.mask))
        if np.array_equal(was, now):
            return None
        return MaskPatch(area.left, area.top, was), MaskPatch(area.left, area.top, now)


def _between(start: Dab, end: Dab, part: float) -> Dab:
    def mixed(first: float, last: float) -> float:
        return first + (last - first) * part

    return Dab(mixed(start.x, end.x), mixed(start.y, end.y), mixed(start.radius, end.radius))
