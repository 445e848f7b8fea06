"""What the graph of descent shows at one time; made in the background. No Qt here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from studio.gallery.database import Database
from studio.gallery.descent import MOST, Descent, Reach, descent
from studio.ui.gallery.lineage.folding import Folded, Knot, folded
from studio.ui.gallery.lineage.placing import Placed, placed


@dataclass(frozen=True, slots=True)
class Wanted:
    """What should be shown.

    Attributes:
        centre: the item whose line it is.
        opened: stacks whose variants are shown one by one.
        most: items at most.
    """

    centre: int
    reach: Reach = Reach.FAMILY
    opened: frozenset[str] = frozenset()
    most: int = MOST


def _nothing() -> Folded:
    return Folded({}, (), {})


@dataclass(frozen=True, slots=True)
class Graph:
    """A part of the graph of descent, folded and laid out."""

    wanted: Wanted = Wanted(0)
    descent: Descent = field(default_factory=lambda: Descent(0, (), ()))
    folded: Folded = field(default_factory=_nothing)
    placed: Placed = field(default_factory=Placed)

    def knot(self, item_id: int) -> Knot | None:
        """The knot that an item is in; None when it is not here."""
        place = self.folded.place.get(item_id)
        return None if place is None else self.folded.knots[place]

    @property
    def stacks(self) -> Collection[str]:
        """Stacks that are shown one by one."""
        return {knot.stack for knot in self.folded.knots.values() if knot.is_open and knot.stack}

    def in_order(self) -> tuple[int, ...]:
        """All items as they are read: column by column, from top to bottom, folds opened."""
        return tuple(
            item
            for column in self.placed.columns
            for card in column
            for item in self.folded.knots[card.knot].members
        )


def make_graph(database: Database, wanted: Wanted) -> Graph:
    """Read and lay out what is wanted. For the background: it reads the database and does many sums."""
    found = descent(database, wanted.centre, wanted.reach, wanted.most)
    shown = folded(found, wanted.opened)
    return Graph(wanted, found, shown, placed(tuple(shown.knots), shown.lines))
