"""How the items of a list fall on days and months."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Numbers: TypeAlias = NDArray[np.int64]
_FEW: Final = 5000
"""So many are looked up by their ids; of more all rows are read, from the index alone."""


class Span(StrEnum):
    """What one section of a timeline holds."""

    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Items that follow each other in a list and came into the gallery on one day, or in one month.

    Attributes:
        begins: the day, by the local calendar; of a month its first.
        count: how many items.
    """

    begins: date
    count: int


_FORMATS = {Span.DAY: "%Y-%m-%d", Span.MONTH: "%Y-%m-01"}


def stretches(connection: sqlite3.Connection, ids: Sequence[int], span: Span) -> tuple[Stretch, ...]:
    """The list `ids` cut where the day or month changes; together they count as many as it has.

    What counts is when an item came into the gallery, which for most is when it was made: this is the order
    of the list, so no day comes twice. An item that is gone meanwhile counts to the stretch before it.
    """
    if not ids:
        return ()
    days: list[date] = []
    groups: list[Numbers] = []
    for day, group in (*_made(connection, ids, span), *_brought(connection, span)):
        days.append(date.fromisoformat(day))
        groups.append(np.array(group.split(","), np.int64))
    return _cut(np.asarray(ids, np.int64), days, groups)


def _made(connection: sqlite3.Connection, ids: Sequence[int], span: Span) -> Sequence[tuple[str, str]]:
    """Days on which items were made, with their ids."""
    only = " WHERE id IN (SELECT value FROM json_each(?))" if len(ids) <= _FEW else ""
    return connection.execute(
        "SELECT strftime(?, created, 'localtime'), group_concat(id)"  # noqa: S608 - the rest is from here
        f" FROM items{only} GROUP BY 1",
        (_FORMATS[span], json.dumps(list(ids))) if only else (_FORMATS[span],),
    ).fetchall()


def _brought(connection: sqlite3.Connection, span: Span) -> Sequence[tuple[str, str]]:
    """Days on which items from elsewhere came in, with their ids."""
    return connection.execute(
        "SELECT strftime(?, brought, 'localtime'), group_concat(id)"
        " FROM items WHERE brought IS NOT NULL GROUP BY 1",
        (_FORMATS[span],),
    ).fetchall()


def _cut(ids: Numbers, days: Sequence[date], groups: Sequence[Numbers]) -> tuple[Stretch, ...]:
    """Of an item that is in several groups the last counts."""
    if not groups:
        return ()
    known = np.concatenate(groups)
    number_of = {
        day: number for number, day in enumerate(days)
    }  # A day on which one was made and one came in.
    day_of = np.repeat([number_of[day] for day in days], [len(group) for group in groups])
    order = np.argsort(known, kind="stable")
    known, day_of = known[order], day_of[order]
    at = np.maximum(np.searchsorted(known, ids, side="right") - 1, 0)
    found = np.where(known[at] == ids, day_of[at], -1)
    # what is gone takes the day of the one before it, at the beginning that of the first that is there
    last = np.maximum.accumulate(np.where(found >= 0, np.arange(len(found)), 0))
    found = found[last]
    found[found < 0] = max(0, int(found[np.argmax(found >= 0)]))
    starts = np.flatnonzero(np.diff(found, prepend=-2))
    counts = np.diff(starts, append=len(found))
    return tuple(
        Stretch(days[int(found[start])], int(count)) for start, count in zip(starts, counts, strict=True)
    )
