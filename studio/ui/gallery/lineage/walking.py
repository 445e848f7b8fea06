"""Walking a graph of descent with the arrows. Sums only, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from studio.ui.gallery.lineage.placing import Placed


class Step(Enum):
    """Where to."""

    PARENT = auto()
    CHILD = auto()
    ABOVE = auto()
    BELOW = auto()
    FIRST = auto()
    """Back to where it all came from."""
    LAST = auto()
    """On to the end."""


def walked(placed: Placed, knot: int, step: Step, trail: Sequence[int] = ()) -> int:
    """The knot that a step leads to; itself where there is none.

    Args:
        trail: knots that were walked through, the latest last: the way one came is the way one goes back.
    """
    match step:
        case Step.PARENT:
            return _one_of(placed, placed.parents.get(knot, ()), knot, trail)
        case Step.CHILD:
            return _one_of(placed, placed.children.get(knot, ()), knot, trail)
        case Step.ABOVE:
            return _beside(placed, knot, -1)
        case Step.BELOW:
            return _beside(placed, knot, 1)
        case Step.FIRST:
            return _end(placed, knot, Step.PARENT, trail)
        case Step.LAST:
            return _end(placed, knot, Step.CHILD, trail)


def _one_of(placed: Placed, near: Sequence[int], knot: int, trail: Sequence[int]) -> int:
    """The one that was walked through last, or else the one that lies most nearly on the same height."""
    for one in reversed(trail):
        if one in near:
            return one
    here = placed.cards[knot].middle
    return min(near, key=lambda one: abs(placed.cards[one].middle - here), default=knot)


def _beside(placed: Placed, knot: int, by: int) -> int:
    column = [card.knot for card in placed.columns[placed.cards[knot].column]]
    return column[min(len(column) - 1, max(0, column.index(knot) + by))]


def _end(placed: Placed, knot: int, step: Step, trail: Sequence[int]) -> int:
    while (further := walked(placed, knot, step, trail)) != knot:
        knot = further
    return knot
