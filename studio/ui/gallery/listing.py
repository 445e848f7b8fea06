"""The names of a list in order, where each stands, and what changed since the list before.

Made in the background: with 200,000 names each of this takes longer than a frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Listing:
    """Names in the order of a list.

    Attributes:
        ids: the names.
        numbers: the same, int64.
        ordered: the same from small to large.
        rows: where each of `ordered` stands.
    """

    ids: tuple[int, ...]
    numbers: NDArray[np.int64]
    ordered: NDArray[np.int64]
    rows: NDArray[np.int64]

    @classmethod
    def of(cls, ids: tuple[int, ...]) -> Listing:
        """A list of these names, each there once."""
        numbers = np.array(ids, np.int64)
        rows = np.argsort(numbers)
        return cls(ids, numbers, numbers[rows], rows)

    def row_of(self, item_id: int) -> int:
        """Where a name stands; -1 when it is not in the list."""
        at = int(np.searchsorted(self.ordered, item_id))
        return int(self.rows[at]) if at < len(self.ids) and self.ordered[at] == item_id else -1


@dataclass(frozen=True)
class Step:
    """How one list becomes another when it is a single run of rows that came or went.

    Attributes:
        at: the first of these rows. count: how many came (or, below 0, went); 0 when nothing changed.
    """

    at: int
    count: int


def step_between(old: Listing, new: Listing) -> Step | None:
    """The one step from a list to the next; None when it takes more than one.

    Rows may come anywhere, as one that is taken out of the trash does.
    """
    before, after = old.numbers, new.numbers
    count = len(after) - len(before)
    shorter, longer = (before, after) if count >= 0 else (after, before)
    differ = np.flatnonzero(shorter != longer[: len(shorter)])
    at = int(differ[0]) if len(differ) else len(shorter)
    if not np.array_equal(shorter[at:], longer[at + abs(count) :]):
        return None
    return Step(at, count)


def runs_of(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Rows in order as unbroken runs (first, last)."""
    starts = [row for at, row in enumerate(rows) if at == 0 or rows[at - 1] != row - 1]
    ends = [row for at, row in enumerate(rows) if at == len(rows) - 1 or rows[at + 1] != row + 1]
    return list(zip(starts, ends, strict=True))
