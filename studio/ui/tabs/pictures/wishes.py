"""Which pictures are looked at, the most urgent first. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from studio.families.vae.params import LARGEST_EDGE, Code
from studio.ui.tabs.pace import Pace
from studio.ui.tabs.picture_store import FULL
from studio.ui.tabs.picture_strip import strip_positions
from studio.ui.tabs.pictures.document import Between, PicturesDocument, Shown, View, settled
from studio.ui.tabs.pictures.requests import PictureWanted
from studio.ui.tabs.sketcher import Wanted

SIZES = (256, 384, 512)
"""Longest edges of live pictures of a model that draws any size."""
STRIP_SIZE = 128
STRIP_STEPS = 5


@dataclass
class Sight:
    """What parts of the tab are open.

    Attributes:
        strip: whether the way between A and B is shown.
        plain: whether the picture is shown as it was before its sliders.
    """

    strip: bool = False
    plain: bool = False


@dataclass(frozen=True)
class Wishes:
    """What a document would like to see.

    Attributes:
        framed: whether the model looks at a part of a picture.
        longest: edge in pixels of what comes of a code in full; those of a model of one size are quick enough
            to need no smaller ones (0).
    """

    document: PicturesDocument
    sight: Sight
    pace: Pace
    framed: bool
    longest: Callable[[Code], int]

    def all(self, moving: bool, resting: bool) -> Iterator[PictureWanted]:
        """In order; what is there already is for the caller to leave out.

        Args:
            moving: something is being dragged: pictures that keep up with the hand.
            resting: nothing has changed for a moment: all of what is looked at.
        """
        view = self.document.view
        if view is View.SAMPLES:
            yield from self._samples()
        elif view is View.BLEND:
            yield from self._between(self.document.position, moving, resting)
        else:
            yield from self._picture(moving, resting)
        if self.sight.strip:
            yield from self._strip()

    def shown(self, code: Code | None) -> Shown | None:
        """What a picture of the code depends on."""
        model = self.document.model
        return Shown(model, settled(code, self.framed)) if model is not None and code is not None else None

    def between(self, position: float) -> Between | None:
        """What a picture between A and B depends on."""
        start, end = self.shown(self.document.held), self.shown(self.document.code)
        if start is None or end is None:
            return None
        return Between(start.model, start.code, end.code, self.document.blend.path, position)

    def looked_at(self) -> Shown | None:
        """The picture on the canvas, before its sliders while that is wanted."""
        code = self.document.code
        return self.shown(replace(code, pulls=()) if code is not None and self.sight.plain else code)

    def _size(self, code: Code, wanted: int) -> int:
        """The size to ask for when a picture of about `wanted` pixels will do."""
        return FULL if (self.longest(code) or LARGEST_EDGE) <= wanted or not self.longest(code) else wanted

    def _picture(self, moving: bool, resting: bool) -> Iterator[PictureWanted]:
        shown = self.looked_at()
        if shown is None:
            return
        yield Wanted(shown, self._size(shown.code, self.pace.moving_size() if moving else SIZES[-1]))
        if resting:
            yield Wanted(shown, FULL)

    def _samples(self) -> Iterator[PictureWanted]:
        for code in self.document.samples:
            shown = self.shown(code)
            if shown is not None:
                yield Wanted(shown, FULL)

    def _between(self, position: float, moving: bool, resting: bool) -> Iterator[PictureWanted]:
        between = self.between(position)
        if between is None:
            return
        size = self.pace.moving_size() if moving else SIZES[-1]
        yield Wanted(between, self._size(between.start, size))
        if resting:
            yield Wanted(between, FULL)

    def _strip(self) -> Iterator[PictureWanted]:
        for end in (self.shown(self.document.held), self.shown(self.document.code)):
            if end is not None:
                yield Wanted(end, self._size(end.code, STRIP_SIZE))
        for position in strip_positions(STRIP_STEPS):
            between = self.between(position)
            if between is not None:
                yield Wanted(between, self._size(between.start, STRIP_SIZE))
