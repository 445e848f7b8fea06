"""The words that a gallery has for the keys of a search."""

from __future__ import annotations

import sqlite3
from typing import Final

from studio.gallery.database import Database
from studio.gallery.search.compiling import MODELS
from studio.gallery.search.completing import Vocabulary

MOST: Final = 2_000
"""Words of a kind that are offered."""


def read_vocabulary(database: Database) -> Vocabulary:
    """Models, tags, collections and tools; tags and collections that hold most come first.

    Raises:
        UserError: the gallery cannot be read.
    """
    with database.read() as connection:
        return Vocabulary(
            models=_first(connection, f"SELECT DISTINCT coalesce(nullif(name, ''), id) FROM ({MODELS})"),  # noqa: S608
            tags=_first(connection, _TAGS),
            collections=_first(connection, _COLLECTIONS),
            tools=_first(connection, "SELECT DISTINCT tool FROM items WHERE tool <> '' ORDER BY tool"),
        )


def _first(connection: sqlite3.Connection, statement: str) -> tuple[str, ...]:
    return tuple(str(row[0]) for row in connection.execute(f"{statement} LIMIT ?", (MOST,)))


_TAGS: Final = """
    SELECT name FROM tags JOIN (SELECT tag, count(*) AS uses FROM item_tags GROUP BY tag) ON tag = id
    ORDER BY uses DESC, key
"""
_COLLECTIONS: Final = """
    SELECT name FROM collections
    LEFT JOIN (SELECT collection, count(*) AS uses FROM collection_items GROUP BY collection)
        ON collection = id
    WHERE removed IS NULL ORDER BY uses DESC, name
"""
