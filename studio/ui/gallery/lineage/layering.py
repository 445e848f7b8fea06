"""In which column each knot of a graph of descent stands, and in which order. Sums only, no Qt.

The layered drawing of Sugiyama, Tagawa and Toda (IEEE Transactions on Systems, Man, and Cybernetics 11(2),
1981, doi:10.1109/TSMC.1981.4308636): knots go into layers by the longest way to them, lines that pass a layer
get a place in it, and sweeps order each layer by the mean place of the neighbours in the one beside it.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from studio.gallery.descent import Line

SWEEPS = 12
"""Most of what sweeps gain they gain in the first few."""
MANY = 4000
"""Knots and places beyond which fewer sweeps must do."""


@dataclass(frozen=True, slots=True)
class Layers:
    """A graph in columns.

    Attributes:
        columns: from left to right, each from top to bottom; negative numbers are places that lines pass.
        ways: each line with everything it goes through, parent first and child last.
    """

    columns: tuple[tuple[int, ...], ...]
    ways: tuple[tuple[int, ...], ...]


def layered(knots: Sequence[int], lines: Iterable[Line]) -> Layers:
    """Put a graph into columns, so that every line goes to the right and few of them cross.

    Args:
        knots: positive numbers, oldest first.
        lines: between them. One that would close a circle is left out: nothing descends from itself.
    """
    sound = _without_circles(knots, lines)
    layer = _layers(knots, sound)
    columns, ways = _with_places(knots, sound, layer)
    return Layers(_ordered(columns, ways), ways)


def _without_circles(knots: Sequence[int], lines: Iterable[Line]) -> list[Line]:
    """All lines but those back to a knot that the way from a root came through."""
    children = _grouped((line.parent, line.child) for line in lines)
    done: set[int] = set()
    kept: list[Line] = []
    for root in knots:
        if root in done:
            continue
        on_the_way = {root}
        waiting = [(root, iter(children[root]))]
        while waiting:
            knot, rest = waiting[-1]
            child = next(rest, None)
            if child is None:
                waiting.pop()
                on_the_way.discard(knot)
                done.add(knot)
            elif child not in on_the_way:
                kept.append(Line(knot, child))
                if child not in done:
                    on_the_way.add(child)
                    waiting.append((child, iter(children[child])))
    return kept


def _layers(knots: Sequence[int], lines: Sequence[Line]) -> dict[int, int]:
    """The longest way to each; what comes out of nothing stands right before what was first made from it."""
    children = _grouped((line.parent, line.child) for line in lines)
    missing = dict.fromkeys(knots, 0)
    for line in lines:
        missing[line.child] += 1
    roots = [knot for knot in knots if not missing[knot]]
    layer = dict.fromkeys(knots, 0)
    ready = deque(roots)
    while ready:
        knot = ready.popleft()
        for child in children[knot]:
            layer[child] = max(layer[child], layer[knot] + 1)
            missing[child] -= 1
            if not missing[child]:
                ready.append(child)
    for root in roots:
        layer[root] = min((layer[child] for child in children[root]), default=1) - 1
    return layer


def _with_places(
    knots: Sequence[int], lines: Sequence[Line], layer: Mapping[int, int]
) -> tuple[list[list[int]], tuple[tuple[int, ...], ...]]:
    """The columns, with a place wherever a line passes one; and what each line goes through."""
    columns: list[list[int]] = [[] for _ in range(max(layer.values(), default=-1) + 1)]
    for knot in _walked(knots, lines):
        columns[layer[knot]].append(knot)
    ways: list[tuple[int, ...]] = []
    place = 0
    for line in lines:
        way = [line.parent]
        for column in range(layer[line.parent] + 1, layer[line.child]):
            place -= 1
            columns[column].append(place)
            way.append(place)
        ways.append((*way, line.child))
    return columns, tuple(ways)


def _walked(knots: Sequence[int], lines: Sequence[Line]) -> list[int]:
    """A first order: what belongs together follows each other."""
    children = _grouped((line.parent, line.child) for line in lines)
    found: dict[int, None] = {}
    descended = {line.child for line in lines}
    waiting = [knot for knot in reversed(knots) if knot not in descended]
    while waiting:
        knot = waiting.pop()
        if knot not in found:
            found[knot] = None
            waiting += reversed(children[knot])
    return [*found, *(knot for knot in knots if knot not in found)]


# --- order ---------------------------------------------------------------------------------------------
def _ordered(columns: Sequence[Sequence[int]], ways: Sequence[Sequence[int]]) -> tuple[tuple[int, ...], ...]:
    """The order with the fewest crossings that the sweeps come to."""
    left: defaultdict[int, list[int]] = defaultdict(list)
    right: defaultdict[int, list[int]] = defaultdict(list)
    for way in ways:
        for before, after in pairwise(way):
            right[before].append(after)
            left[after].append(before)
    best = now = [list(column) for column in columns]
    fewest = crossings(now, right)
    places = sum(map(len, columns))
    for sweep in range(SWEEPS if places <= MANY else SWEEPS // 3):
        if not fewest:
            break
        now = _swept(now, left if sweep % 2 == 0 else right, backwards=sweep % 2 == 1)
        crossed = crossings(now, right)
        if crossed < fewest:
            best, fewest = now, crossed
    return tuple(tuple(column) for column in best)


def _swept(
    columns: Sequence[Sequence[int]], beside: Mapping[int, Sequence[int]], *, backwards: bool
) -> list[list[int]]:
    """Every column ordered by the mean place of the neighbours in the one before it; one without neighbours
    keeps its place."""
    swept = [list(column) for column in columns]
    order = range(len(swept) - 2, -1, -1) if backwards else range(1, len(swept))
    for at in order:
        before = swept[at + 1 if backwards else at - 1]
        places = dict(zip(before, range(len(before)), strict=True))
        means: dict[int, float] = {}
        for place, knot in enumerate(swept[at]):
            near = beside.get(knot)
            if near is None:
                means[knot] = place
            elif len(near) == 1:
                means[knot] = places[near[0]]
            else:
                means[knot] = sum([places[one] for one in near]) / len(near)
        swept[at].sort(key=means.__getitem__)
    return swept


def crossings(columns: Sequence[Sequence[int]], right: Mapping[int, Sequence[int]]) -> int:
    """How many pairs of lines between neighbouring columns cross.

    Args:
        right: what each knot or place is joined to in the next column.
    """
    found = 0
    for column, following in pairwise(columns):
        place = {knot: at for at, knot in enumerate(following)}
        above: list[int] = []
        for knot in column:
            near = right.get(knot, ())
            for one in near:
                found += len(above) - bisect_right(above, place[one])
            for one in near:
                insort(above, place[one])
    return found


def _grouped(pairs: Iterable[tuple[int, int]]) -> defaultdict[int, list[int]]:
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return groups
