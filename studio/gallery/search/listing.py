"""Long lists of ids out of SQLite, and what several of them have in common.

Ids come as one text with commas, of which numpy makes numbers: row by row, 200,000 of them take 70 ms of the
processor to carry alone, as a JSON array 22, in this way 14. And numpy finds what two lists have in common in
2 ms, where SQLite takes 60 to put tens of thousands into a set of its own and ask it for each.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from functools import reduce
from typing import Final

import numpy as np

from studio.gallery.query import Order, Query
from studio.gallery.search.apart import Apart, taken_apart
from studio.gallery.search.compiling import Fragment
from studio.gallery.search.grammar import parse
from studio.gallery.search.selecting import OUTSIDE_TRASH, conditions_of, select_ids, statement_of
from studio.gallery.search.vectors import Ids

MANY: Final = 15_000
"""So many that an index gives are looked for in a list of everything else that is asked for; of fewer each is
looked up."""
_BY_AGE: Final = frozenset({Order.NEWEST, Order.OLDEST, Order.FITTING})
_TRASHED: Final = Fragment("SELECT id FROM items WHERE trashed IS NOT NULL")
_OUTSIDE_TRASH: Final = Fragment("SELECT id FROM items INDEXED BY items_listed WHERE trashed IS NULL")


def ids_of(connection: sqlite3.Connection, query: Query) -> tuple[int, ...]:
    """Everything a query finds by what stands in the rows, in its order.

    What is like an item, and what has the meaning of the words, is not in the rows; `finding` adds it.
    """
    apart = taken_apart(parse(query.text))
    others = conditions_of(query, apart.rest)
    if query.stacked:
        return listed(connection, select_ids(query))
    if others == [OUTSIDE_TRASH] and query.order in _BY_AGE:
        return _by_indices(connection, apart, query.order)
    wanted = tuple(_each(connection, apart.wanted))
    if any(len(ids) <= MANY for ids in wanted):
        return listed(connection, select_ids(query))
    left = reduce(_in_both, wanted, _numbers(connection, statement_of(others, query)))
    return _told(reduce(_without, _each(connection, apart.unwanted), left))


def listed(connection: sqlite3.Connection, found: Fragment) -> tuple[int, ...]:
    """What a statement of one column, `id`, finds, in its order.

    Everything in the statement is from our own files; what people typed is in the values.
    """
    return _told(_numbers(connection, found))


def _by_indices(connection: sqlite3.Connection, apart: Apart, order: Order) -> tuple[int, ...]:
    """No row is looked at; the few in the trash are known by an index, too."""
    unwanted = (*apart.unwanted, _TRASHED) if apart.wanted else apart.unwanted
    found = reduce(_in_both, _each(connection, apart.wanted or (_OUTSIDE_TRASH,)))
    left = reduce(_without, _each(connection, unwanted), found)
    return _told(left if order is Order.OLDEST else left[::-1])


def _told(ids: Ids) -> tuple[int, ...]:
    return tuple(ids.tolist())


def _each(connection: sqlite3.Connection, statements: Iterable[Fragment]) -> Iterator[Ids]:
    """What each of them finds, once, from small to large."""
    for statement in statements:
        ids = _numbers(connection, statement)
        ids.sort(kind="stable")  # an index gives runs that are in order, most often a single one
        yield ids[np.diff(ids, prepend=ids[:1] - 1) > 0]


def _in_both(ids: Ids, others: Ids) -> Ids:
    return ids[np.isin(ids, others, assume_unique=True)]


def _without(ids: Ids, others: Ids) -> Ids:
    return np.setdiff1d(ids, others, assume_unique=True)


def _numbers(connection: sqlite3.Connection, found: Fragment) -> Ids:
    text = connection.execute(
        f"SELECT group_concat(id) FROM ({found.sql})",  # noqa: S608
        found.values,
    ).fetchone()[0]
    return np.fromstring(text or "", np.int64, sep=",")
