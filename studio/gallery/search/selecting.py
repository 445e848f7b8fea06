"""A query as one SQL statement: its text understood, its filters, its order."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from studio.gallery.naming import tag_key
from studio.gallery.query import Order, Query, SqlValue
from studio.gallery.search.compiling import Fragment, expression_of, fragments_of
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


def select_ids(query: Query) -> tuple[str, list[SqlValue]]:
    """The statement that gives the ids a query finds as a JSON array, in its order, and its values.

    As an array a list of 200,000 comes out of SQLite more than twice as fast as row by row. What is like an
    item, and what has the meaning of the words, is not in the rows; `finding` adds it.
    """
    search = parse(query.text)
    return as_array(_of_words_alone(query, search) or statement_of(conditions_of(query, search), query))


def as_array(found: Fragment) -> tuple[str, list[SqlValue]]:
    """A list of ids as a JSON array.

    Everything in the statement is from our own files; what people typed is in the values.
    """
    return f"SELECT json_group_array(id) FROM ({found.sql})", list(found.values)  # noqa: S608


def statement_of(conditions: Sequence[Fragment], query: Query) -> Fragment:
    """The ids of everything that all conditions hold for, in the order of a query."""
    whole = Fragment.joined("AND", conditions)
    where = whole.sql or "TRUE"
    order = _ORDERS[query.order]
    if not query.stacked:
        return Fragment(f"SELECT id FROM items WHERE {where} ORDER BY {order}", whole.values)  # noqa: S608
    inside, before, values = "id IN found", _FOUND.format(where=where), whole.values
    if list(conditions) == [_OUTSIDE_TRASH]:
        inside, before, values = _OUTSIDE_TRASH.sql, "", ()  # the two indices know it by themselves
    newest = _NEWEST_OF_STACK.format(inside=inside)
    if query.order in {Order.BEST, Order.NAME}:
        newest = f"SELECT id, rating, name FROM items WHERE id IN ({newest})"  # noqa: S608
    return Fragment(f"{before}SELECT id FROM ({newest}) ORDER BY {order}", values)  # noqa: S608


_OUTSIDE_TRASH: Final = Fragment("trashed IS NULL")
_FOUND: Final = "WITH found (id) AS MATERIALIZED (SELECT id FROM items WHERE {where}) "
_NEWEST_OF_STACK: Final = """
    SELECT id FROM items INDEXED BY items_alone WHERE stack_key IS NULL AND {inside}
    UNION ALL
    SELECT max(id) FROM items INDEXED BY items_by_stack
    WHERE stack_key IS NOT NULL AND {inside} GROUP BY stack_key
"""
"""Of those that are found; the newest of all might not be among them."""


def _of_words_alone(query: Query, search: Search) -> Fragment | None:
    """Words and nothing else, by time: the full-text index has its rows in that order already."""
    plain = Query(text=query.text, order=query.order)
    if query != plain or query.order in {Order.BEST, Order.NAME}:
        return None
    expression = expression_of(search.clauses)
    if not expression or fragments_of(search.clauses, worded=False):
        return None
    order = "rowid" if query.order is Order.OLDEST else "rowid DESC"
    return Fragment(
        "SELECT rowid AS id FROM items_fts WHERE items_fts MATCH ?"  # noqa: S608
        f" AND rowid NOT IN (SELECT id FROM items WHERE trashed IS NOT NULL) ORDER BY {order}",
        (expression,),
    )


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
    return [Fragment("trashed IS NOT NULL") if query.trashed else _OUTSIDE_TRASH]


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
