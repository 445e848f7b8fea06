"""Pictures that are nearly the same: saved twice, scaled, pressed harder, changed by a breath.

Two pictures count as nearly the same when their perceptual hashes differ in few bits and their colours and
edges lie alike. Every pair need not be compared: hashes that differ in at most 7 of 64 bits have a quarter of
16 bits in which they differ in at most one (Norouzi, Punjani and Fleet, “Fast search in Hamming space with
multi-index hashing”, CVPR 2012, proposition 1), and by their quarters they are found.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from studio.core.errors import CancelledError
from studio.gallery.database import Database
from studio.gallery.search.vectors import Ids, unpacked
from studio.imaging.likeness import LOOKER

MOST_BITS: Final = 7
"""In which hashes of nearly the same picture differ."""
LEAST_COSINE: Final = 0.93
"""Of how they look; two pictures of one composition in other colours are no duplicates."""
_QUARTERS: Final = 4
_QUARTER_BITS: Final = 16
_PAIRS_AT_ONCE: Final = 2_000_000
_LARGEST_BUCKET: Final = 3_000
"""Of one quarter; plain grey pictures share theirs by the thousand, and are found by the other three."""

Hashes = npt.NDArray[np.uint64]
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Group:
    """Items that are nearly the same, at least two. The first is the one to keep: rated best, then largest,
    then oldest."""

    ids: tuple[int, ...]


def near_duplicates(
    database: Database, report: Report | None = None, cancel: threading.Event | None = None
) -> tuple[Group, ...]:
    """Groups of pictures outside the trash that are nearly the same; those with the newest first.

    Every picture of a group is nearly the same as its first, so that a row of small changes does not make one
    group of two different ends.

    Args:
        database: the gallery's.
        report: told how many of how many steps are done.
        cancel: ends it.

    Raises:
        CancelledError: `cancel` was set.
        UserError: the database cannot be read.
    """
    with database.read() as connection:
        cursor = connection.cursor()
        cursor.row_factory = None
        rows = cursor.execute(_PICTURES, (LOOKER,)).fetchall()
        items = np.array([row[0] for row in rows], np.int64)
        hashes, which = np.unique(
            np.array([row[1] for row in rows], np.int64).view(np.uint64), return_inverse=True
        )
        pairs = _pairs(hashes, _Steps(report, cancel))
        groups = _grouped(connection, items, which, pairs, cancel)
    return tuple(sorted(groups, key=lambda group: -max(group.ids)))


_PICTURES: Final = """
    SELECT item, hash FROM items JOIN looks ON item = items.id
    WHERE trashed IS NULL AND looker = ? AND hash IS NOT NULL
    ORDER BY rating DESC, width * height DESC, item
"""


@dataclass(slots=True)
class _Steps:
    """Counts the steps of a search for pairs."""

    report: Report | None
    cancel: threading.Event | None
    done: int = 0

    def next(self) -> None:
        """One more is done."""
        if self.cancel is not None and self.cancel.is_set():
            raise CancelledError
        self.done += 1
        if self.report is not None:
            self.report(self.done, _QUARTERS * (1 + _QUARTER_BITS))


def _pairs(hashes: Hashes, steps: _Steps) -> dict[int, list[int]]:
    """For every hash the others that differ in few bits, by their places in the array."""
    near: dict[int, set[int]] = {}
    for quarter in range(_QUARTERS):
        values = (hashes >> np.uint64(quarter * _QUARTER_BITS)) & np.uint64(0xFFFF)
        order = np.argsort(values, kind="stable")
        ranked = values[order]
        for bit in range(-1, _QUARTER_BITS):
            steps.next()
            flipped = values ^ np.uint64(0 if bit < 0 else 1 << bit)
            for left, right in _same_quarter(ranked, order, flipped):
                few = (left < right) & (np.bitwise_count(hashes[left] ^ hashes[right]) <= MOST_BITS)
                for one, other in zip(left[few].tolist(), right[few].tolist(), strict=True):
                    near.setdefault(one, set()).add(other)
                    near.setdefault(other, set()).add(one)
    return {one: sorted(others) for one, others in near.items()}


def _same_quarter(ranked: Hashes, order: Ids, wanted: Hashes) -> Iterator[tuple[Ids, Ids]]:
    """(wanted, having) wherever a quarter that is wanted is had, some millions at a time."""
    first = np.searchsorted(ranked, wanted, "left")
    counts = np.searchsorted(ranked, wanted, "right") - first
    counts[counts > _LARGEST_BUCKET] = 0
    ends = np.cumsum(counts)
    begin = 0
    while begin < len(wanted):
        limit = (ends[begin - 1] if begin else 0) + _PAIRS_AT_ONCE
        end = max(begin + 1, int(np.searchsorted(ends, limit, "right")))
        some = counts[begin:end]
        total = int(some.sum())
        within = np.arange(total) - np.repeat(np.cumsum(some) - some, some)
        yield (
            np.repeat(np.arange(begin, end), some),
            order[np.repeat(first[begin:end], some) + within],
        )
        begin = end


def _grouped(
    connection: sqlite3.Connection,
    items: Ids,
    which: Ids,
    near: dict[int, list[int]],
    cancel: threading.Event | None,
) -> list[Group]:
    """Groups around their best, of those that look alike as well."""
    having: dict[int, list[int]] = {}
    for place, hash_place in enumerate(which.tolist()):
        having.setdefault(hash_place, []).append(place)
    taken = np.zeros(len(items), bool)
    groups: list[Group] = []
    for place, hash_place in enumerate(which.tolist()):
        if taken[place] or (len(having[hash_place]) == 1 and hash_place not in near):
            continue
        if cancel is not None and cancel.is_set():
            raise CancelledError
        others = [
            other
            for neighbour in (hash_place, *near.get(hash_place, ()))
            for other in having[neighbour]
            if not taken[other] and other != place
        ][:_LARGEST_BUCKET]
        alike = _alike(connection, items, place, others)
        if alike:
            taken[[place, *alike]] = True
            groups.append(Group(tuple(int(items[one]) for one in (place, *alike))))
    return groups


def _alike(connection: sqlite3.Connection, items: Ids, place: int, others: Sequence[int]) -> list[int]:
    """Those of the others that look like the one at `place`."""
    if not others:
        return []
    numbers = [int(items[one]) for one in (place, *others)]
    rows = connection.execute(
        "SELECT item, vector FROM looks WHERE item IN (SELECT value FROM json_each(?))",
        (json.dumps(numbers),),
    )
    packed = {int(row[0]): bytes(row[1]) for row in rows}
    vectors = unpacked([packed[number] for number in numbers])
    cosines = vectors[1:] @ vectors[0]
    return [other for other, cosine in zip(others, cosines, strict=True) if cosine >= LEAST_COSINE]
