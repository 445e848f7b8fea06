"""Which pictures are looked at, the most urgent first. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from studio.ui.tabs.faces.document import FacesDocument, Tile, View
from studio.ui.tabs.faces.requests import FaceWanted, preview_size
from studio.ui.tabs.pace import LARGE, SMALL, Pace
from studio.ui.tabs.picture_store import FULL
from studio.ui.tabs.picture_strip import strip_positions
from studio.ui.tabs.sketcher import Wanted


@dataclass
class Sight:
    """What parts of the tab are open.

    Attributes:
        strip: whether the morph strip is shown.
        plain: whether the loupe shows the face before its edits.
    """

    strip: bool = False
    plain: bool = False


def wishes(
    document: FacesDocument, sight: Sight, resolution: int, pace: Pace, *, moving: bool, resting: bool
) -> Iterator[FaceWanted]:
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


def _portraits(document: FacesDocument, tiles: Sequence[Tile], size: int) -> Iterator[FaceWanted]:
    for tile in tiles:
        portrait = document.portrait(tile)
        if portrait is not None:
            yield Wanted(portrait, size)


def _handle(document: FacesDocument, size: int) -> Iterator[FaceWanted]:
    between = document.between(document.position)
    if between is not None:
        yield Wanted(between, size)


def _strip(document: FacesDocument, size: int) -> Iterator[FaceWanted]:
    for position in strip_positions(document.morph.steps):
        between = document.between(position)
        if between is not None:
            yield Wanted(between, size)
