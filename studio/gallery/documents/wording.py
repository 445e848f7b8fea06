"""The words of a question as an FTS5 expression, whatever stands in it."""

from __future__ import annotations

import sqlite3
import unicodedata
from typing import Final

from studio.gallery.documents.passages import set_apart

MOST_WORDS: Final = 32
"""Words of a question that are looked for: the rarest ones."""
COMMON: Final = 0.25
"""A word that stands in a larger share of all passages tells nothing about any of them."""
_LONGEST_WORD: Final = 60
_FEW: Final = 20
"""Of so few passages nobody can tell what is common."""


def words_of(question: str) -> tuple[str, ...]:
    """The words of a question, each once, as the index has them: small letters without accents.

    Everything but letters and digits sets words apart, as it does for the tokenizer `unicode61`; so no
    character that means something to FTS5 is left.
    """
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", set_apart(question).casefold())
        if not unicodedata.combining(letter)
    )
    apart = "".join(letter if letter.isalnum() else " " for letter in plain)
    return tuple(dict.fromkeys(word[:_LONGEST_WORD] for word in apart.split()))


def expression_for(connection: sqlite3.Connection, question: str) -> str:
    """What FTS5 is asked: any of the words that tell passages apart; "" when there are none."""
    words = words_of(question)
    if not words:
        return ""
    total = connection.execute("SELECT count(*) FROM passages").fetchone()[0]
    most = total if total < _FEW else int(total * COMMON)
    counted = sorted((_spread(connection, word), word) for word in words)
    known = [(count, word) for count, word in counted if count]
    telling = [word for count, word in known if count <= most] or [word for _, word in known[:2]]
    return " OR ".join(f'"{word}"' for word in telling[:MOST_WORDS])


def _spread(connection: sqlite3.Connection, word: str) -> int:
    """In how many passages a word stands."""
    row = connection.execute("SELECT doc FROM passages_words WHERE term = ?", (word,)).fetchone()
    return 0 if row is None else int(row[0])
