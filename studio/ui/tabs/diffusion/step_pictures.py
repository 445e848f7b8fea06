"""The pictures of steps, ready to be painted: made when they are looked at first, and only a few held."""

from __future__ import annotations

from collections import OrderedDict

from studio.core.events import Denoised, Picture
from studio.ui.tabs.picture_store import Pyramid
from studio.ui.widgets.pixels import to_qimage

MOST = 512
"""Previews are small; the steps of a long run and those of a batch under way fit in."""


class StepPictures:
    """Main thread only (QPixmap)."""

    def __init__(self) -> None:
        self._held: OrderedDict[int, tuple[Picture, Pyramid]] = OrderedDict()

    def noisy(self, step: Denoised | None) -> Pyramid | None:
        """x_t."""
        return self._of(step.noisy) if step is not None else None

    def seen(self, step: Denoised | None) -> Pyramid | None:
        """x_0."""
        return self._of(step.seen) if step is not None else None

    def noise(self, step: Denoised | None) -> Pyramid | None:
        """What is taken for noise."""
        return self._of(step.noise) if step is not None else None

    def _of(self, picture: Picture) -> Pyramid:
        # the array is held with its picture, so that no other array can have its id meanwhile
        key = id(picture)
        if key in self._held:
            self._held.move_to_end(key)
            return self._held[key][1]
        made = Pyramid.of(to_qimage(picture), full=False)
        self._held[key] = (picture, made)
        if len(self._held) > MOST:
            self._held.popitem(last=False)
        return made
