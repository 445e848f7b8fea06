"""Passages that answer a question: by its words (BM25 of FTS5), by its meaning (cosine), merged by rank."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from studio.gallery.database import Database
from studio.gallery.documents.nearness import BySize, Nearness
from studio.gallery.documents.ranking import fused
from studio.gallery.documents.store import Vector
from studio.gallery.documents.wording import expression_for

LOOKED_AT: Final = 50
"""As many passages of each list are merged."""
LEAST_COSINE: Final = 0.25
"""Below, MiniLM sees hardly more in common than between any two texts of one language."""


class Match(StrEnum):
    """By what a passage was found."""

    WORDS = "words"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A passage of a document.

    Attributes:
        id: of its row; another one after the document was read again.
        path: a file that says it.
        score: of reciprocal rank fusion: higher is better; comparable within one answer only.
        matches: by what it was found.
        cosine: between the question and its nearest part, if it was found by meaning; else 0.
    """

    id: int
    path: Path
    heading: str
    page: int
    text: str
    score: float
    matches: frozenset[Match]
    cosine: float = 0.0

    @property
    def source(self) -> str:
        """Of which document, and where in it: “letters.pdf, page 3”."""
        if self.page:
            return f"{self.path.name}, page {self.page}"
        return f"{self.path.name}, “{self.heading}”" if self.heading else self.path.name


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What is looked for.

    Attributes:
        text: its words; empty looks by meaning alone.
        vector: float32 (dims,) of length 1; None looks by words alone.
        encoder: which encoder made the vector.
    """

    text: str
    vector: Vector | None = None
    encoder: str = ""


class PassageSearch:
    """Looks for passages in the documents of a gallery. Thread-safe."""

    def __init__(self, database: Database, nearness: Nearness | None = None) -> None:
        self._database = database
        self._nearness = nearness or BySize()

    def find(self, question: Question, count: int) -> tuple[FoundPassage, ...]:
        """The passages that fit best, best first; fewer, or none, when not so many fit at all.

        Raises:
            UserError: the database cannot be read.
        """
        with self._database.read() as connection:
            by_words = _by_words(connection, question.text)
            cosines = self._by_meaning(connection, question)
            merged = fused(by_words, list(cosines))[:count]
            words, scores = set(by_words), dict(merged)
            rows = _rows(connection, [one for one, _ in merged])
        return tuple(_found(row, scores[row["id"]], words, cosines) for row in rows)

    def _by_meaning(self, connection: sqlite3.Connection, question: Question) -> dict[int, float]:
        if question.vector is None:
            return {}
        near = self._nearness.nearest(connection, question.encoder, question.vector, LOOKED_AT)
        return {one.passage: one.cosine for one in near if one.cosine >= LEAST_COSINE}


def _by_words(connection: sqlite3.Connection, text: str) -> list[int]:
    expression = expression_for(connection, text)
    if not expression:
        return []
    return [int(row[0]) for row in connection.execute(_MATCHING, (expression, LOOKED_AT))]


def _rows(connection: sqlite3.Connection, ids: Sequence[int]) -> list[sqlite3.Row]:
    """The rows with these ids, in this order."""
    statement = _PASSAGES.format(marks=", ".join("?" * len(ids)))
    by_id = {int(row["id"]): row for row in connection.execute(statement, list(ids))}
    return [by_id[one] for one in ids if one in by_id]


def _found(row: sqlite3.Row, score: float, words: set[int], cosines: dict[int, float]) -> FoundPassage:
    number = int(row["id"])
    named = {Match.WORDS: number in words, Match.MEANING: number in cosines}
    return FoundPassage(
        id=number,
        path=Path(row["path"]),
        heading=row["heading"],
        page=row["page"],
        text=row["text"],
        score=score,
        matches=frozenset(match for match, found in named.items() if found),
        cosine=cosines.get(number, 0.0),
    )


_MATCHING: Final = """
    SELECT passages_fts.rowid FROM passages_fts JOIN passages ON passages.id = passages_fts.rowid
    WHERE passages_fts MATCH ? AND passages.content IN (
        SELECT documents.content FROM documents
        JOIN document_places ON document_places.id = documents.place
        WHERE document_places.removed IS NULL
    )
    ORDER BY rank LIMIT ?
"""
_PASSAGES: Final = """
    SELECT passages.id, passages.page, passages.heading, passages.text,
           (SELECT documents.path FROM documents
            JOIN document_places ON document_places.id = documents.place
            WHERE documents.content = passages.content AND document_places.removed IS NULL
            ORDER BY documents.id LIMIT 1) AS path
    FROM passages WHERE passages.id IN ({marks})
"""
