"""A query as one SQL statement: its text understood, its filters, its order."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from studio.gallery.naming import tag_key
from studio.gallery.query import Order, Query, SqlValue
from studio.gallery.search.compiling import Fragment, fragments_of
from studio.gallery.search.grammar import parse
from studio.gallery.search.keys import Trait
from studio.gallery.search.terms import Being, Search

_ORDERS: Final[Mapping[Order, str]] = {
    Order.NEWEST: "id DESC",
    Order.OLDEST: "id",
    Order.BEST: "rating DESC, id DESC",
    Order.NAME: "name COLLATE NOCASE, id",
    Order.FITTING: "id DESC",
}


def select_ids(query: Query) -> Fragment:
    """The statement that gives the ids a query finds, in its order; `listing` reads them."""
    return statement_of(conditions_of(query, parse(query.text)), query)


def statement_of(conditions: Sequence[Fragment], query: Query) -> Fragment:
    """The ids of everything that all conditions hold for, in the order of a query."""
    whole = Fragment.joined("AND", conditions)
    where = whole.sql or "TRUE"
    order = _ORDERS[query.order]
    if not query.stacked:
        return Fragment(f"SELECT id FROM items WHERE {where} ORDER BY {order}", whole.values)  # noqa: S608
    inside, before, values = "id IN found", _FOUND.format(where=where), whole.values
    if list(conditions) == [OUTSIDE_TRASH]:
        inside, before, values = OUTSIDE_TRASH.sql, "", ()  # the two indices know it by themselves
    newest = _NEWEST_OF_STACK.format(inside=inside)
    if query.order in {Order.BEST, Order.NAME}:
        newest = f"SELECT id, rating, name FROM items WHERE id IN ({newest})"  # noqa: S608
    return Fragment(f"{before}SELECT id FROM ({newest}) ORDER BY {order}", values)  # noqa: S608


OUTSIDE_TRASH: Final = Fragment("trashed IS NULL")
_FOUND: Final = "WITH found (id) AS MATERIALIZED (SELECT id FROM items WHERE {where}) "
_NEWEST_OF_STACK: Final = """
    SELECT id FROM items INDEXED BY items_alone WHERE stack_key IS NULL AND {inside}
    UNION ALL
    SELECT max(id) FROM items INDEXED BY items_by_stack
    WHERE stack_key IS NOT NULL AND {inside} GROUP BY stack_key
"""
"""Of those that are found; the newest of all might not be among them."""
FRONTS: Final = Fragment(f"SELECT id FROM ({_NEWEST_OF_STACK.format(inside=OUTSIDE_TRASH.sql)})")  # noqa: S608
"""Of everything outside the trash, in no order."""


def conditions_of(query: Query, search: Search, *, worded: bool = True) -> list[Fragment]:
    """What must hold for every item that is found.

    Args:
        query: its filters.
        search: its text, understood.
        worded: whether the words of the text count; False leaves the clauses of words out.
    """
    return [*_trash(query, search), *_filters(query), *fragments_of(search.clauses, worded=worded)]


def among(ids: Collection[int]) -> Fragment:
    """Is one of these."""
    return Fragment("id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))


def _trash(query: Query, search: Search) -> list[Fragment]:
    """Outside the trash, unless the trash is asked for."""
    if any(one == Being(Trait.TRASHED) for term in search.terms for one in term.conditions):
        return []  # the text itself says where to look
    return [Fragment("trashed IS NOT NULL") if query.trashed else OUTSIDE_TRASH]


def _filters(query: Query) -> list[Fragment]:
    found: list[Fragment] = []

    def require(condition: str, value: SqlValue) -> None:
        found.append(Fragment(condition, (value,)))

    if query.kind is not None:
        require("kind = ?", query.kind.value)
    if query.model is not None:
        require("model_id = ?", query.model)
    if query.rating_at_least > 0:
        require("rating >= ?", query.rating_at_least)
    if query.synthetic is not None:
        require("synthetic = ?", int(query.synthetic))
    if query.seed is not None:
        require("seed = ?", query.seed)
    if query.label is not None:
        require("label = ?", query.label.value)
    if query.tag is not None:
        require(
            "id IN (SELECT item FROM item_tags JOIN tags ON tags.id = tag WHERE key = ?)", tag_key(query.tag)
        )
    if query.collection is not None:
        require("id IN (SELECT item FROM collection_items WHERE collection = ?)", query.collection)
    return found
