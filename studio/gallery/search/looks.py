"""How the pictures of a gallery look: kept once, found again by likeness, grouped where nearly the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from studio.gallery.database import Database
from studio.gallery.search.vectors import Vector, bits_of, packed, unpacked
from studio.imaging.likeness import LOOKER, Look


@dataclass(frozen=True, slots=True)
class Seen:
    """An item that was looked at; None of one whose file cannot be read."""

    item_id: int
    look: Look | None


class Looks:
    """How items look. Thread-safe."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def unseen(self, count: int) -> tuple[int, ...]:
        """So many of the items that wait to be looked at, the newest first."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT item FROM unseen_items ORDER BY item DESC LIMIT ?", (count,))
            return tuple(int(row[0]) for row in rows)

    def count_unseen(self) -> int:
        """How many wait."""
        with self._database.read() as connection:
            return int(connection.execute("SELECT count(*) FROM unseen_items").fetchone()[0])

    def put(self, seen: Sequence[Seen]) -> None:
        """Keep how items look; they wait no longer. One that is gone meanwhile is passed over.

        Raises:
            UserError: the gallery cannot be written to.
        """
        with self._database.write() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO looks (item, looker, hash, bits, vector)"
                " SELECT id, ?, ?, ?, ? FROM items WHERE id = ?",
                [(*_columns(one.look), one.item_id) for one in seen],
            )
            connection.executemany(
                "DELETE FROM unseen_items WHERE item = ?", [(one.item_id,) for one in seen]
            )

    def look_again(self) -> int:
        """Let items wait that were looked at in an older way; gives how many."""
        with self._database.read() as connection:
            if not connection.execute("SELECT 1 FROM looks WHERE looker <> ? LIMIT 1", (LOOKER,)).fetchone():
                return 0
        with self._database.write() as connection:
            return connection.execute(
                "INSERT OR IGNORE INTO unseen_items (item) SELECT item FROM looks WHERE looker <> ?",
                (LOOKER,),
            ).rowcount


def _columns(look: Look | None) -> tuple[int, int | None, bytes | None, bytes | None]:
    if look is None:
        return LOOKER, None, None, None
    return LOOKER, look.hash, bits_of(look.vector), packed(look.vector)


def vector_of(connection: sqlite3.Connection, item_id: int) -> Vector | None:
    """How an item looks; None when it was not looked at, or cannot be."""
    row = connection.execute(
        "SELECT vector FROM looks WHERE item = ? AND looker = ? AND vector IS NOT NULL", (item_id, LOOKER)
    ).fetchone()
    return None if row is None else unpacked([row[0]])[0]
