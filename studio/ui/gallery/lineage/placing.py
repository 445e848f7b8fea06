"""Where the cards of a graph of descent lie, and which of them are seen. Sums only, no Qt.

Columns and their order come from `layering`. How high each stands is found by least squares: a card wants to
stand where its neighbours are on the average, and may not come closer to the next than the gap between them.
With the order given this is an isotonic regression, which pooling adjacent violators solves in linear time
(Barlow, Bartholomew, Bremner and Brunk, Statistical Inference under Order Restrictions, 1972).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise

from studio.gallery.descent import Line
from studio.ui.gallery.lineage.layering import Layers, layered

CARD = 128
"""Width of a card at zoom 1."""
PICTURE = 112
"""Longest edge of the picture on it."""
CARD_HEIGHT = 148
GUTTER = 72
GAP = 20
PASSING = 18
"""Height of the place that a line takes where it passes a column."""
MARGIN = 32
ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Card:
    """A knot on the canvas, in logical pixels at zoom 1; all are `CARD` by `CARD_HEIGHT`."""

    knot: int
    column: int
    x: float
    y: float

    @property
    def middle(self) -> float:
        """Of its height."""
        return self.y + CARD_HEIGHT / 2


@dataclass(frozen=True, slots=True)
class Stroke:
    """A piece of a line, from one column to the next.

    Attributes:
        parent, child: the knots that the whole line joins.
    """

    parent: int
    child: int
    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A graph on the canvas.

    Attributes:
        columns: cards from top to bottom, column by column.
        strokes: the pieces of lines, by the column that they leave or pass.
        cards: knot -> its card.
        parents, children: of each knot, from top to bottom.
        width, height: of everything, margin included.
    """

    columns: tuple[tuple[Card, ...], ...] = ()
    cards: Mapping[int, Card] = field(default_factory=dict[int, Card])
    strokes: tuple[tuple[Stroke, ...], ...] = ()
    parents: Mapping[int, tuple[int, ...]] = field(default_factory=dict[int, tuple[int, ...]])
    children: Mapping[int, tuple[int, ...]] = field(default_factory=dict[int, tuple[int, ...]])
    width: float = 2 * MARGIN
    height: float = 2 * MARGIN

    def card_at(self, x: float, y: float) -> Card | None:
        """The card there, if there is one."""
        column, across = divmod(x - MARGIN, CARD + GUTTER)
        if not (0 <= column < len(self.columns) and across <= CARD):
            return None
        found = cards_between(self.columns[int(column)], y, y)
        return found[0] if found else None

    def seen(self, left: float, top: float, right: float, bottom: float) -> tuple[Card, ...]:
        """The cards that reach into a part of the canvas."""
        first, last = columns_between(left, right)
        return tuple(
            card for column in self.columns[first:last] for card in cards_between(column, top, bottom)
        )

    def strokes_seen(self, left: float, right: float) -> Iterator[Stroke]:
        """The pieces of lines that may be seen between two places across."""
        first, last = columns_between(left, right)
        return chain.from_iterable(self.strokes[max(0, first - 1) : last])

    def line_of(self, knot: int) -> frozenset[int]:
        """A knot with everything it descends from and everything that descends from it."""
        return frozenset(_reached(knot, self.parents) | _reached(knot, self.children))


def columns_between(left: float, right: float) -> tuple[int, int]:
    """The first column that reaches between two places across, and the one behind the last."""
    pitch = CARD + GUTTER
    return max(0, int((left - MARGIN) // pitch)), max(0, int((right - MARGIN) // pitch) + 1)


def cards_between(column: Sequence[Card], top: float, bottom: float) -> Sequence[Card]:
    """Those of a column that reach into a band."""
    first = bisect_left(column, top, key=lambda card: card.y + CARD_HEIGHT)
    return column[first : bisect_right(column, bottom, key=lambda card: card.y)]


def placed(knots: Sequence[int], lines: Sequence[Line]) -> Placed:
    """Lay a graph out. Takes some hundredths of a second for hundreds of knots: not for the main thread."""
    layers = layered(knots, lines)
    middles = _middles(layers)
    top = min((middle - _height(one) / 2 for one, middle in middles.items()), default=0.0)
    bottom = max((middle + _height(one) / 2 for one, middle in middles.items()), default=0.0)
    shift = MARGIN - top
    columns = tuple(
        tuple(
            Card(knot, at, _left(at), middles[knot] + shift - CARD_HEIGHT / 2) for knot in column if knot > 0
        )
        for at, column in enumerate(layers.columns)
    )
    cards = {card.knot: card for column in columns for card in column}
    bottom = max(
        (middles[one] + _height(one) / 2 for column in layers.columns for one in column), default=0.0
    )
    count = len(columns)
    return Placed(
        columns,
        cards,
        _strokes(layers, cards, middles, shift),
        _near(((way[-1], way[0]) for way in layers.ways), cards),
        _near(((way[0], way[-1]) for way in layers.ways), cards),
        2 * MARGIN + count * (CARD + GUTTER) - (GUTTER if count else 0),
        bottom - top + 2 * MARGIN,
    )


def _left(column: int) -> float:
    return MARGIN + column * (CARD + GUTTER)


def _height(knot: int) -> float:
    return CARD_HEIGHT if knot > 0 else PASSING


def _strokes(
    layers: Layers, cards: Mapping[int, Card], middles: Mapping[int, float], shift: float
) -> tuple[tuple[Stroke, ...], ...]:
    """From the right edge of a card to the left edge of the next; straight through the columns it passes."""
    strokes: list[list[Stroke]] = [[] for _ in layers.columns]
    for way in layers.ways:
        parent, child = way[0], way[-1]
        column = cards[parent].column
        for step, (before, after) in enumerate(pairwise(way)):
            x = _left(column + step)
            y1, y2 = middles[before] + shift, middles[after] + shift
            here = strokes[column + step]
            here.append(Stroke(parent, child, x + CARD, y1, x + CARD + GUTTER, y2))
            if after < 0:
                here.append(Stroke(parent, child, x + CARD + GUTTER, y2, x + 2 * CARD + GUTTER, y2))
    return tuple(map(tuple, strokes))


def _near(pairs: Iterable[tuple[int, int]], cards: Mapping[int, Card]) -> dict[int, tuple[int, ...]]:
    groups: defaultdict[int, set[int]] = defaultdict(set)
    for knot, other in pairs:
        groups[knot].add(other)
    return {knot: tuple(sorted(near, key=lambda one: cards[one].y)) for knot, near in groups.items()}


def _reached(knot: int, steps: Mapping[int, Sequence[int]]) -> set[int]:
    found, waiting = {knot}, [knot]
    while waiting:
        for one in steps.get(waiting.pop(), ()):
            if one not in found:
                found.add(one)
                waiting.append(one)
    return found


# --- heights -------------------------------------------------------------------------------------------
def _middles(layers: Layers) -> dict[int, float]:
    """The middle of each knot and place; the columns pull at each other, there and back."""
    left: defaultdict[int, list[int]] = defaultdict(list)
    right: defaultdict[int, list[int]] = defaultdict(list)
    for way in layers.ways:
        for before, after in pairwise(way):
            right[before].append(after)
            left[after].append(before)
    middles: dict[int, float] = {}
    for column in layers.columns:
        middles.update(zip(column, _stacked(column), strict=True))
    count = len(layers.columns)
    for turn in range(ROUNDS):
        beside = left if turn % 2 == 0 else right
        order = range(1, count) if turn % 2 == 0 else range(count - 2, -1, -1)
        for at in order:
            _pull(layers.columns[at], beside, middles)
    return middles


def _pull(column: Sequence[int], beside: Mapping[int, Sequence[int]], middles: dict[int, float]) -> None:
    wanted: list[float] = []
    for knot in column:
        near = beside.get(knot)
        if not near:
            wanted.append(middles[knot])
        elif len(near) == 1:
            wanted.append(middles[near[0]])
        else:
            wanted.append(sum([middles[one] for one in near]) / len(near))
    offsets = _stacked(column)
    free = [want - offset for want, offset in zip(wanted, offsets, strict=True)]
    middles.update(
        zip(column, (y + offset for y, offset in zip(rising(free), offsets, strict=True)), strict=True)
    )


def _stacked(column: Sequence[int]) -> list[float]:
    """Middles of a column as close together as may be, from 0 downwards."""
    middles: list[float] = []
    y = 0.0
    for knot in column:
        height = _height(knot)
        middles.append(y + height / 2)
        y += height + (GAP if knot > 0 else GAP / 2)
    return middles


def rising(wanted: Sequence[float]) -> list[float]:
    """The sequence that never falls and is nearest to `wanted` by least squares."""
    pools: list[tuple[float, int]] = []
    for value in wanted:
        mean, count = value, 1
        while pools and pools[-1][0] > mean:
            other, size = pools.pop()
            mean, count = (mean * count + other * size) / (count + size), count + size
        pools.append((mean, count))
    return [mean for mean, count in pools for _ in range(count)]
