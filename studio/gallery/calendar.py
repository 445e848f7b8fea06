"""How the items of a list fall on days and months."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, Literal, TypeAlias

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
    made, brought = (_days(connection, moment, ids, span) for moment in ("created", "brought"))
    for day, group in (*made, *brought):
        days.append(date.fromisoformat(day))
        groups.append(np.array(group.split(","), np.int64))
    return _cut(np.asarray(ids, np.int64), days, groups)


def _days(
    connection: sqlite3.Connection, moment: Literal["created", "brought"], ids: Sequence[int], span: Span
) -> Sequence[tuple[str, str]]:
    """Days that stand in a column of items, with the ids of these items."""
    only = " AND id IN (SELECT value FROM json_each(?))" if len(ids) <= _FEW else ""
    return connection.execute(
        f"SELECT strftime(?, {moment}, 'localtime'), group_concat(id)"  # noqa: S608 - all of it is from here
        f" FROM items WHERE {moment} IS NOT NULL{only} GROUP BY 1",
        (_FORMATS[span], json.dumps(list(ids))) if only else (_FORMATS[span],),
    ).fetchall()


def _cut(ids: Numbers, days: Sequence[date], groups: Sequence[Numbers]) -> tuple[Stretch, ...]:
    """Of an item that is in several groups the last counts."""
    if not groups:
        return ()
    known = np.concatenate(groups)
    # on one day some may be made and others come in
    number_of = {day: number for number, day in enumerate(days)}
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
