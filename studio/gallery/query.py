"""What to look for in the gallery, and the SQL that finds it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from studio.core.item import ItemKind, Label
from studio.gallery.naming import tag_key, tidy

SqlValue: TypeAlias = str | int | float | None


class Order(StrEnum):
    """In which order items are listed."""

    NEWEST = "newest"
    OLDEST = "oldest"
    BEST = "best"
    NAME = "name"
    FITTING = "fitting"
    """What fits the words best first; without words the newest."""


@dataclass(frozen=True, slots=True)
class Query:
    """A question to the gallery; every part narrows, the empty one lists everything outside the trash.

    Attributes:
        text: words that must all occur (as beginnings of words) in the name, the model, the parameters, the
            note or the tags.
        kind: things of one kind only.
        model: id of the model it was made with.
        rating_at_least: 0 to 5 stars.
        synthetic: True for AI-made, False for what people dropped in, None for both.
        trashed: what is in the trash instead of what is not.
        seed: made from exactly this seed.
        order: newest first unless told otherwise.
        label: of this colour.
        tag: with this tag.
        collection: id of the collection it lies in.
        like: id of an item that the others resemble.
        stacked: of every stack (the same request but for the seed) the newest alone.
    """

    text: str = ""
    kind: ItemKind | None = None
    model: str | None = None
    rating_at_least: int = 0
    synthetic: bool | None = None
    trashed: bool = False
    seed: int | None = None
    order: Order = Order.NEWEST
    label: Label | None = None
    tag: str | None = None
    collection: int | None = None
    like: int | None = None
    stacked: bool = False


_ORDERS = {
    Order.NEWEST: "id DESC",
    Order.OLDEST: "id",
    Order.BEST: "rating DESC, id DESC",
    Order.NAME: "name COLLATE NOCASE, id",
    Order.FITTING: "id DESC",
}


def match_expression(text: str) -> str:
    """User text as an FTS5 expression: every word quoted, each matching beginnings; "" when there is none.

    Whatever is typed, the result is valid: quotes are doubled, and words without a letter or digit are
    dropped because FTS5 would find nothing by them.
    """
    words = tidy(text).split()
    return " ".join(
        '"' + word.replace('"', '""') + '"*' for word in words if any(letter.isalnum() for letter in word)
    )


def select_ids(query: Query) -> tuple[str, list[SqlValue]]:
    """The statement that lists the ids a query finds, and its values."""
    conditions = [f"trashed IS {'NOT ' if query.trashed else ''}NULL"]
    values: list[SqlValue] = []

    def require(condition: str, value: SqlValue) -> None:
        conditions.append(condition)
        values.append(value)

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
    expression = match_expression(query.text)
    if expression:
        require("id IN (SELECT rowid FROM items_fts WHERE items_fts MATCH ?)", expression)
    # Everything in the statement is from this file; what people typed is in the values.
    statement = f"SELECT id FROM items WHERE {' AND '.join(conditions)} ORDER BY {_ORDERS[query.order]}"  # noqa: S608
    return statement, values
