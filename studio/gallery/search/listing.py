"""Everything that a query finds by what stands in the rows, however long the list is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import reduce
from typing import Final

import numpy as np

from studio.gallery.query import Order, Query
from studio.gallery.search.apart import Apart, taken_apart
from studio.gallery.search.carrying import in_both, numbers_of, told, without
from studio.gallery.search.compiling import Fragment
from studio.gallery.search.folding import folded
from studio.gallery.search.grammar import parse
from studio.gallery.search.selecting import (
    FRONTS,
    OUTSIDE_TRASH,
    among,
    conditions_of,
    select_ids,
    statement_of,
)
from studio.gallery.search.vectors import Ids

MANY: Final = 15_000
"""So many that an index gives are looked for in a list of everything with the rest, or the order; of fewer
each is looked up."""
_BY_AGE: Final = frozenset({Order.NEWEST, Order.OLDEST, Order.FITTING})
_TRASHED: Final = Fragment("SELECT id FROM items WHERE trashed IS NOT NULL")
_OUTSIDE_TRASH: Final = Fragment("SELECT id FROM items WHERE trashed IS NULL")


def ids_of(connection: sqlite3.Connection, query: Query) -> tuple[int, ...]:
    """The ids of what a query finds, in its order.

    What is like an item, and what has the meaning of the words, is not in the rows; `finding` adds it.
    """
    everything = conditions_of(query, parse(query.text)) == [OUTSIDE_TRASH]
    if everything and not query.stacked and query.order not in _BY_AGE:
        return listed(connection, select_ids(query))
    newest_first = replace(query, order=Order.NEWEST, stacked=False)
    if not query.stacked:
        found = _newest_first(connection, newest_first)
    elif everything:
        found = np.sort(numbers_of(connection, FRONTS))[::-1]  # the indices know them by themselves
    else:
        found = folded(connection, _newest_first(connection, newest_first))
    return told(_in_order(connection, found, query.order))


def listed(connection: sqlite3.Connection, found: Fragment) -> tuple[int, ...]:
    """What a statement of one column, `id`, finds, in its order."""
    return told(numbers_of(connection, found))


def _in_order(connection: sqlite3.Connection, found: Ids, order: Order) -> Ids:
    """What was found newest first."""
    if order in _BY_AGE:
        return found[::-1] if order is Order.OLDEST else found
    plain = Query(order=order)
    if len(found) > MANY:
        ordered = in_both(numbers_of(connection, select_ids(plain)), found)
        if len(ordered) == len(found):
            return ordered  # nothing of it is in the trash, where no index knows the order
    return numbers_of(connection, statement_of([among(found.tolist())], plain))


def _newest_first(connection: sqlite3.Connection, query: Query) -> Ids:
    apart = taken_apart(parse(query.text))
    others = conditions_of(query, apart.rest)
    if others == [OUTSIDE_TRASH]:
        return _by_indices(connection, apart)[::-1]
    wanted = tuple(_each(connection, apart.wanted))
    if any(len(ids) <= MANY for ids in wanted):
        return numbers_of(connection, select_ids(query))
    left = reduce(in_both, wanted, numbers_of(connection, statement_of(others, query)))
    return reduce(without, _each(connection, apart.unwanted), left)


def _by_indices(connection: sqlite3.Connection, apart: Apart) -> Ids:
    """From small to large. No row is looked at; the few in the trash are known by an index, too."""
    unwanted = (*apart.unwanted, _TRASHED) if apart.wanted else apart.unwanted
    found = reduce(in_both, _each(connection, apart.wanted or (_OUTSIDE_TRASH,)))
    return reduce(without, _each(connection, unwanted), found)


def _each(connection: sqlite3.Connection, statements: Iterable[Fragment]) -> Iterator[Ids]:
    """What each of them finds, once, from small to large."""
    for statement in statements:
        ids = numbers_of(connection, statement)
        ids.sort(kind="stable")  # an index gives runs that are in order, most often a single one
        yield ids[np.diff(ids, prepend=ids[:1] - 1) > 0]
