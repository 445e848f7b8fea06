"""A whole question to the gallery as words of the search line, so that it can be kept."""

from __future__ import annotations

from collections.abc import Iterator

from studio.gallery.query import Query
from studio.gallery.search.completing import term_text, with_term
from studio.gallery.search.keys import KINDS, Key, Trait


def words_of(query: Query, collection: str = "") -> str:
    """What finds the same when it is typed: the words, and a term for everything that was chosen beside them.

    Args:
        query: its order and its stacks are no part of what is found.
        collection: the name of the collection that the query lists.
    """
    words = query.text.strip()
    for key, value in _chosen(query, collection):
        words = with_term(words, term_text(key, value))
    return words


def _chosen(query: Query, collection: str) -> Iterator[tuple[Key, str]]:
    if query.kind is not None:
        yield Key.KIND, next(word for word, kind in KINDS.items() if kind is query.kind)
    if query.collection is not None and collection:
        yield Key.COLLECTION, collection
    if query.tag is not None:
        yield Key.TAG, query.tag
    if query.label is not None:
        yield Key.LABEL, query.label.value or "none"
    if query.rating_at_least:
        yield Key.RATING, f">={query.rating_at_least}"
    if query.synthetic is not None:
        yield Key.IS, (Trait.SYNTHETIC if query.synthetic else Trait.REAL).value
    if query.like is not None:
        yield Key.LIKE, str(query.like)
    if query.trashed:
        yield Key.IS, Trait.TRASHED.value
