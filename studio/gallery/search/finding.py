"""Items that fit: by their words, by what they mean and by how they look, merged by rank.

Words decide with BM25 (a word in the name or a tag counts more than one in the settings), meaning and looks
with the cosine of vectors. What is filtered out (kind, tag, rating ...) is never found, by whatever way.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from studio.gallery.database import Database
from studio.gallery.query import Order, Query
from studio.gallery.search.compiling import expression_of
from studio.gallery.search.grammar import parse
from studio.gallery.search.listing import ids_of, listed
from studio.gallery.search.looks import vector_of
from studio.gallery.search.merging import Ranked, all_first, merged, ranked_by
from studio.gallery.search.nearness import LOOKED_THROUGH, LOOKS, MEANINGS, Nearness
from studio.gallery.search.sayings import sayers_of, sayings_of
from studio.gallery.search.selecting import among, conditions_of, statement_of
from studio.gallery.search.terms import Like, Search, Term
from studio.gallery.search.vectors import Vector, unpacked
from studio.imaging.likeness import LOOKER

MOST_RANKED: Final = 5_000
"""Items whose words are compared. Of a word that more of them have, none fits better than another."""
LEAST_MEANING: Final = 0.35
"""The cosine below which MiniLM sees hardly more in common than between any two prompts."""
FALLS_BY: Final = 0.25
"""How much less than the best a cosine may be: behind a very good answer nobody looks for a poor one."""
LEAST_ALIKE: Final = 0.5
"""The same for a saying that is like another item's."""
LEAST_LOOK: Final = 0.55
"""The cosine below which pictures look alike to nobody."""
MOST_SAYINGS: Final = 100
MOST_LIKE: Final = 300
MOST_MERGED: Final = 20_000
"""When more have the words, they are listed by time: a letter or two say nothing about meaning."""
NARROW: Final = 3_000
"""So many items that a filter leaves are asked for what they say; else the nearest of all are filtered."""


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """The meaning of the words that are looked for.

    Attributes:
        vector: float32 (dims,) of length 1. encoder: by which encoder.
    """

    vector: Vector
    encoder: str


class ItemSearch:
    """Looks for items of a gallery. Thread-safe; holds the signs of all vectors in memory."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._meanings = Nearness(MEANINGS)
        self._looks = Nearness(LOOKS)

    def find(self, query: Query, question: Question | None = None) -> tuple[int, ...]:
        """Everything a query finds, in its order; “best match first” merges words, meaning and likeness.

        Args:
            query: what to look for.
            question: the meaning of its words; None looks by words alone.

        Raises:
            UserError: the database cannot be read.
        """
        search = parse(query.text)
        like, rest = _liked(query, search)
        with self._database.read() as connection:
            if like is not None:
                return self._like(connection, query, rest, like)
            if query.order is not Order.FITTING or not search.words:
                return ids_of(connection, query)
            return self._fitting(connection, query, search, question)

    def warm(self, encoder: str) -> None:
        """Read the signs of all vectors ahead of the first question."""
        with self._database.read() as connection:
            self._meanings.signs(connection, encoder)
            self._looks.signs(connection, LOOKER)

    # By words and meaning

    def _fitting(
        self, connection: sqlite3.Connection, query: Query, search: Search, question: Question | None
    ) -> tuple[int, ...]:
        expression = expression_of(search.clauses)
        by_words = ids_of(connection, query) if expression else ()
        if len(by_words) > MOST_MERGED:
            return by_words
        ranked = _by_words(connection, expression, by_words)
        return merged(ranked, self._by_meaning(connection, query, search, question))

    def _by_meaning(
        self, connection: sqlite3.Connection, query: Query, search: Search, question: Question | None
    ) -> Ranked:
        if question is None:
            return {}
        left = self._left_by_filters(connection, query, search)
        if left is not None and len(left) == 0:
            return {}
        wide = left is not None and len(left) > NARROW
        few = None if left is None or wide else sayings_of(connection, left)
        count = LOOKED_THROUGH if wide else MOST_SAYINGS
        near = self._meanings.nearest(
            connection, question.encoder, question.vector, LEAST_MEANING, count, few
        )
        cosines = {one.owner: one.cosine for one in near if one.cosine >= near[0].cosine - FALLS_BY}
        found = _best(cosines, sayers_of(connection, list(cosines)))
        kept = _outside_trash(connection, found) if left is None else found.keys() & set(left)
        return ranked_by({item: found[item] for item in kept})

    def _left_by_filters(
        self, connection: sqlite3.Connection, query: Query, search: Search
    ) -> tuple[int, ...] | None:
        """What everything but the words leaves; None when nothing else was asked for."""
        conditions = conditions_of(query, search, worded=False)
        if conditions == conditions_of(Query(), parse("")) and not query.stacked:
            return None
        statement = statement_of(conditions, replace(query, order=Order.NEWEST))
        return listed(connection, statement)

    # By likeness

    def _like(self, connection: sqlite3.Connection, query: Query, rest: Search, like: int) -> tuple[int, ...]:
        ranked = (self._by_looks(connection, like), self._by_sayings(connection, like))
        ids = (like, *(one for one in merged(*ranked) if one != like))
        narrowed = statement_of([*conditions_of(query, rest), among(ids)], query)
        left = listed(connection, narrowed)
        if query.order is not Order.FITTING:
            return left
        kept = set(left)
        return tuple(one for one in ids if one in kept)

    def _by_looks(self, connection: sqlite3.Connection, like: int) -> Ranked:
        vector = vector_of(connection, like)
        if vector is None:
            return {}
        near = self._looks.nearest(connection, LOOKER, vector, LEAST_LOOK, MOST_LIKE)
        return ranked_by({one.owner: one.cosine for one in near})

    def _by_sayings(self, connection: sqlite3.Connection, like: int) -> Ranked:
        cosines: dict[int, float] = {}
        for encoder, packed in connection.execute(_MEANT_BY, (like,)).fetchall():
            vector = unpacked([packed])[0]
            near = self._meanings.nearest(connection, encoder, vector, LEAST_ALIKE, MOST_SAYINGS)
            for one in near:
                cosines[one.owner] = max(one.cosine, cosines.get(one.owner, -1.0))
        found = _best(cosines, sayers_of(connection, list(cosines)))
        return ranked_by(dict(sorted(found.items(), key=lambda pair: (-pair[1], -pair[0]))[:MOST_LIKE]))


_MEANT_BY: Final = """
    SELECT encoder, vector FROM item_sayings JOIN meanings USING (saying) WHERE item = ?
"""
_RANKS: Final = """
    SELECT rowid, bm25(items_fts, 4.0, 1.0, 2.0, 4.0) FROM items_fts WHERE items_fts MATCH ? LIMIT ?
"""
"""Name, words, note and tags: where a word stands says how much the item is about it."""


def _liked(query: Query, search: Search) -> tuple[int | None, Search]:
    """The item that is asked for the likes of, and the search without that."""
    for clause in search.clauses:
        match clause.terms:
            case (Term((Like(item_id),), False),):
                rest = tuple(one for one in search.clauses if one is not clause)
                return item_id, replace(search, clauses=rest)
            case _:
                continue
    return query.like, search


def _by_words(connection: sqlite3.Connection, expression: str, ids: Sequence[int]) -> Ranked:
    """Those that have the words, the best first: BM25, smaller is better."""
    if not ids or len(ids) > MOST_RANKED:
        return all_first(ids)
    found = dict(connection.execute(_RANKS, (expression, MOST_MERGED)).fetchall())
    return ranked_by({one: -round(found.get(one, 0.0), 12) for one in ids})


def _best(cosines: Mapping[int, float], sayers: Iterable[tuple[int, int]]) -> dict[int, float]:
    """Items with the cosine of the nearest thing they say."""
    found: dict[int, float] = {}
    for item, saying in sayers:
        found[item] = max(cosines[saying], found.get(item, -1.0))
    return found


def _outside_trash(connection: sqlite3.Connection, ids: Iterable[int]) -> set[int]:
    trashed = connection.execute("SELECT id FROM items WHERE trashed IS NOT NULL").fetchall()
    return set(ids) - {row[0] for row in trashed}
