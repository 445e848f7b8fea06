"""Large pictures piece by piece, so that memory stays bounded.

Each tile is looked at with a margin around it, which is thrown away: near a border an enlarger sees the end
of the tile instead of the picture.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, product

WINDOW = 192
"""Edge of a tile with its margins, in pixels before enlarging: 64 channels take 150 MB after it."""


@dataclass(frozen=True, slots=True)
class Span:
    """A tile along one side, in pixels of the picture: [start, stop) is looked at, [first, last) kept."""

    start: int
    stop: int
    first: int
    last: int

    @property
    def seen(self) -> slice:
        """What is looked at, of the picture."""
        return slice(self.start, self.stop)

    def kept(self, scale: int) -> slice:
        """Where its result goes, in the enlarged picture."""
        return slice(self.first * scale, self.last * scale)

    def inner(self, scale: int) -> slice:
        """What of its result that is."""
        return slice((self.first - self.start) * scale, (self.last - self.start) * scale)


def spans(length: int, margin: int, window: int = WINDOW) -> tuple[Span, ...]:
    """Tiles of nearly one size over `length` pixels; each pixel is kept once."""
    if length <= window:
        return (Span(0, length, 0, length),)
    count = math.ceil(length / max(1, window - 2 * margin))
    cuts = [round(i * length / count) for i in range(count + 1)]
    return tuple(
        Span(max(0, first - margin), min(length, last + margin), first, last)
        for first, last in pairwise(cuts)
    )


def tiles(height: int, width: int, margin: int) -> Iterator[tuple[Span, Span]]:
    """(down, across) of every tile, line by line."""
    return product(spans(height, margin), spans(width, margin))
