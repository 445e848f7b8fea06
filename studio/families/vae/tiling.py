"""Large pictures piece by piece: overlapping tiles, blended smoothly, so that memory stays bounded and no
seam shows.

A convolutional network is wrong near the border of a tile, where it sees padding instead of the picture. So
every tile has a margin that is thrown away, and behind it a band in which it fades into its neighbour. As
long as the network's receptive field stays within the margin the result is that of the whole picture at once.
Places are those of the latent; a place is `factor` pixels along a side.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from itertools import product

import torch
from torch import Tensor

Piecewise = Generator[None, None, Tensor]
"""A tensor in the making: gives way after every piece, and returns the whole."""

WINDOW_PIXELS = 768
"""Edge of a tile: with 64 channels at full size a layer takes 150 MB."""
MARGIN_PIXELS = 64
FADE_PIXELS = 64


@dataclass(frozen=True, slots=True)
class Span:
    """Where a tile lies along one side.

    Attributes:
        start, stop: in places.
        inner_start, inner_stop: whether it has a neighbour there, into which it fades.
    """

    start: int
    stop: int
    inner_start: bool
    inner_stop: bool


@dataclass(frozen=True, slots=True)
class Tiling:
    """How pictures are cut: all in places. A picture no larger than `window` is one tile."""

    window: int
    margin: int
    fade: int

    @classmethod
    def of(cls, factor: int) -> Tiling:
        """The tiling of a network with `factor` pixels a place."""
        return cls(*(max(1, round(edge / factor)) for edge in (WINDOW_PIXELS, MARGIN_PIXELS, FADE_PIXELS)))

    def spans(self, length: int) -> tuple[Span, ...]:
        """Tiles of one size, evenly spread over `length` places, overlapping enough to fade."""
        if length <= self.window:
            return (Span(0, length, inner_start=False, inner_stop=False),)
        overlap = 2 * self.margin + self.fade
        count = math.ceil((length - overlap) / (self.window - overlap))
        starts = [round(i * (length - self.window) / (count - 1)) for i in range(count)]
        return tuple(
            Span(start, start + self.window, inner_start=i > 0, inner_stop=i < count - 1)
            for i, start in enumerate(starts)
        )

    def tiles(self, rows: int, columns: int) -> Sequence[tuple[Span, Span]]:
        """Every tile of rows x columns places, line by line."""
        return list(product(self.spans(rows), self.spans(columns)))

    def weight(self, span: Span, scale: int) -> Tensor:
        """What each of the tile's values counts, float32 (places * scale,): 0 in the margin, rising through
        the fade to 1. `scale` is how many values a place has along this side.
        """
        places = (torch.arange((span.stop - span.start) * scale) + 0.5) / scale
        rise = ((places - self.margin) / self.fade).clamp(0, 1)
        weight = torch.ones_like(places)
        if span.inner_start:
            weight = weight * rise
        if span.inner_stop:
            weight = weight * rise.flip(0)
        return weight


def in_tiles(
    whole: Tensor, tiling: Tiling, scales: tuple[int, int], change: Callable[[Tensor], Tensor]
) -> Piecewise:
    """`change(whole)`, tile by tile; gives way after each.

    Args:
        whole: (1, c, rows * scales[0], columns * scales[0]).
        tiling: how it is cut.
        scales: values a place has along a side, in what goes in and in what comes out.
        change: (1, c, h * scales[0], w * scales[0]) -> (1, d, h * scales[1], w * scales[1]).
    """
    before, after = scales
    rows, columns = whole.shape[2] // before, whole.shape[3] // before
    tiles = tiling.tiles(rows, columns)
    if len(tiles) == 1:
        made = change(whole)
        yield
        return made
    total: Tensor | None = None
    weights = torch.zeros(1, 1, rows * after, columns * after, device=whole.device)
    for down, across in tiles:
        made = change(whole[:, :, _values(down, before), _values(across, before)])
        weight = tiling.weight(down, after)[:, None] * tiling.weight(across, after)[None, :]
        weight = weight.to(whole.device)
        if total is None:
            total = torch.zeros(1, made.shape[1], rows * after, columns * after, device=whole.device)
        total[:, :, _values(down, after), _values(across, after)] += made * weight
        weights[:, :, _values(down, after), _values(across, after)] += weight
        yield
    assert total is not None
    return total / weights


def _values(span: Span, scale: int) -> slice:
    return slice(span.start * scale, span.stop * scale)
