"""Which pictures are looked at, the most urgent first. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from studio.ui.tabs.faces.document import FacesDocument, Tile, View
from studio.ui.tabs.faces.requests import FULL, Wanted, preview_size, strip_positions

SMALL, LARGE = 128, 256
SMOOTH_SECONDS = 0.09
"""A drag feels live from about eleven pictures a second on."""


@dataclass
class Sight:
    """What parts of the tab are open.

    Attributes:
        strip: whether the morph strip is shown.
        plain: whether the loupe shows the face before its edits.
    """

    strip: bool = False
    plain: bool = False


@dataclass
class Pace:
    """How long pictures take on this machine, learnt while they come."""

    seconds: dict[int, float] = field(default_factory=dict[int, float])

    def learn(self, size: int, seconds: float) -> None:
        """A picture of that size took so long; the average forgets slowly."""
        before = self.seconds.get(size, seconds)
        self.seconds[size] = 0.7 * before + 0.3 * min(seconds, 2.0)

    def moving_size(self) -> int:
        """The preview that keeps up with a drag."""
        return LARGE if self.seconds.get(LARGE, 0.0) <= SMOOTH_SECONDS else SMALL

    def quick_full(self) -> bool:
        """Whether full pictures are so quick that all of the sheet can have them (a GPU)."""
        return self.seconds.get(FULL, 1.0) <= SMOOTH_SECONDS


def wishes(
    document: FacesDocument, sight: Sight, resolution: int, pace: Pace, *, moving: bool, resting: bool
) -> Iterator[Wanted]:
    """What to draw, in order; what is there already is for the caller to leave out.

    Args:
        resolution: edge of the model's full picture.
        moving: something is being dragged: small pictures that keep up with the hand.
        resting: nothing has changed for a moment: the full picture of what is looked at.
    """
    quick = preview_size(resolution, pace.moving_size() if moving else LARGE)
    preview = preview_size(resolution, LARGE)
    strip = preview_size(resolution, SMALL)
    tiles = [tile for tile in (document.current_tile, *document.selected) if tile]
    if document.view is View.MORPH or sight.strip:
        yield from _handle(document, quick)
    if document.view is not View.MORPH:
        yield from _portraits(document, tiles, quick)
    if resting and document.view is View.LOUPE:
        yield from _portraits(document, tiles[:1], FULL)
    if resting and document.view is View.MORPH:
        yield from _handle(document, FULL)
    if sight.strip:
        yield from _strip(document, strip)
    yield from _portraits(document, document.tiles, quick if moving else preview)
    if resting and document.view is View.GRID and sum(bool(tile.face.moves) for tile in tiles[:1]):
        yield from _portraits(document, tiles[:1], FULL)
    if resting and pace.quick_full():
        yield from _portraits(document, document.tiles, FULL)


def _portraits(document: FacesDocument, tiles: list[Tile] | tuple[Tile, ...], size: int) -> Iterator[Wanted]:
    for tile in tiles:
        portrait = document.portrait(tile)
        if portrait is not None:
            yield Wanted(portrait, size)


def _handle(document: FacesDocument, size: int) -> Iterator[Wanted]:
    between = document.between(document.position)
    if between is not None:
        yield Wanted(between, size)


def _strip(document: FacesDocument, size: int) -> Iterator[Wanted]:
    for position in strip_positions(document.morph.steps):
        between = document.between(position)
        if between is not None:
            yield Wanted(between, size)
