"""Variants of one request stand as one knot until somebody wants to see them all. No Qt here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from studio.gallery.descent import Descent, Line

FEWEST = 3
"""Variants that are worth folding."""


@dataclass(frozen=True, slots=True)
class Knot:
    """What stands at one place of the graph.

    Attributes:
        id: the item that is shown for it.
        members: all items in it, oldest first; more than one is a fold.
        stack: by which name the fold is opened; None when there is nothing to open or close.
        is_open: whether this is one of several variants that were folded and are not now.
    """

    id: int
    members: tuple[int, ...]
    stack: str | None = None
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Folded:
    """A part of the graph of descent with its variants folded.

    Attributes:
        place: item -> the knot it is in.
    """

    knots: dict[int, Knot]
    lines: tuple[Line, ...]
    place: dict[int, int]


def folded(descent: Descent, opened: Collection[str] = frozenset()) -> Folded:
    """Fold variants that have the same parents and no children.

    Args:
        opened: stacks that are shown item by item.
    """
    parents: defaultdict[int, list[int]] = defaultdict(list)
    fruitful: set[int] = set()
    for line in descent.lines:
        parents[line.child].append(line.parent)
        fruitful.add(line.parent)
    groups: defaultdict[tuple[str, tuple[int, ...]], list[int]] = defaultdict(list)
    for kin in descent.kin:
        if kin.stack is not None and kin.id not in fruitful:
            groups[kin.stack, tuple(sorted(parents[kin.id]))].append(kin.id)
    knots = {kin.id: Knot(kin.id, (kin.id,)) for kin in descent.kin}
    place = {kin.id: kin.id for kin in descent.kin}
    for (stack, _), members in groups.items():
        if len(members) < FEWEST:
            continue
        if stack in opened:
            knots.update((one, Knot(one, (one,), stack, is_open=True)) for one in members)
            continue
        shown = descent.centre if descent.centre in members else members[-1]
        for one in members:
            del knots[one]
            place[one] = shown
        knots[shown] = Knot(shown, tuple(members), stack)
    lines = dict.fromkeys(Line(place[line.parent], place[line.child]) for line in descent.lines)
    return Folded(dict(sorted(knots.items())), tuple(lines), place)
