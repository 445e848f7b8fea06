"""What to look for in the gallery; `search.selecting` makes SQL of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from studio.core.item import ItemKind, Label
from studio.gallery.naming import tidy

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
        text: of the search box: words that must all occur (as beginnings of words) in the name, the model,
            the parameters, the note or the tags, and what else `search.grammar` understands.
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


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query finds.

    Attributes:
        ids: everything, in its order.
        hasty: the meaning of the words was waited for in vain: the words decided alone.
    """

    ids: tuple[int, ...]
    hasty: bool = False


def match_expression(text: str) -> str:
    """User text as an FTS5 expression: every word quoted, each matching beginnings; "" when there is none.

    Whatever is typed, the result is valid: quotes are doubled, and words without a letter or digit are
    dropped because FTS5 would find nothing by them.
    """
    words = tidy(text).split()
    return " ".join(
        '"' + word.replace('"', '""') + '"*' for word in words if any(letter.isalnum() for letter in word)
    )
