"""What items say: prompts, texts, notes and telling names. Each text is kept once, with its meaning."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from studio.gallery.database import Database
from studio.gallery.naming import tidy
from studio.gallery.search.vectors import Ids, Vector, bits_of, packed

LONGEST: Final = 600
"""Characters of a saying; MiniLM reads 128 tokens, which are fewer."""
_FEWEST_WORDS: Final = 2
"""A name of one word (“Face 7”) tells the family and little else."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A text that waits for its meaning."""

    id: int
    text: str


class Sayings:
    """The sayings of a gallery, and what they mean. Thread-safe."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read_items(self, count: int) -> int:
        """Note what so many of the items that wait say, the newest first; gives how many were read.

        Raises:
            UserError: the gallery cannot be written to.
        """
        with self._database.read() as connection:
            rows = connection.execute(_UNREAD, (count,)).fetchall()
        said = {int(row["id"]): said_by(row) for row in rows}
        if said:
            with self._database.write() as connection:
                _note(connection, said)
        return len(said)

    def count_unread(self) -> int:
        """How many items wait."""
        with self._database.read() as connection:
            return int(connection.execute("SELECT count(*) FROM unread_items").fetchone()[0])

    def without_meaning(self, encoder: str, count: int) -> tuple[Saying, ...]:
        """Sayings whose meaning this encoder has not read, the newest first."""
        with self._database.read() as connection:
            rows = connection.execute(
                f"SELECT id, text {_MEANINGLESS} ORDER BY id DESC LIMIT ?", (encoder, count)
            )
            return tuple(Saying(int(row[0]), str(row[1])) for row in rows)

    def count_without_meaning(self, encoder: str) -> int:
        """How many wait for it."""
        with self._database.read() as connection:
            return int(connection.execute(f"SELECT count(*) {_MEANINGLESS}", (encoder,)).fetchone()[0])

    def put_meanings(self, encoder: str, vectors: Mapping[int, Vector]) -> None:
        """Keep what sayings mean; one that is gone meanwhile is passed over."""
        with self._database.write() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO meanings (saying, encoder, bits, vector)"
                " SELECT id, ?, ?, ? FROM sayings WHERE id = ?",
                [(encoder, bits_of(one), packed(one), saying) for saying, one in vectors.items()],
            )


_UNREAD: Final = f"""
    SELECT items.id, kind, name, prompt, note, substr(words, 1, {2 * LONGEST}) AS words, model_name,
           model_id, family, task, request IS NOT NULL AS made
    FROM unread_items JOIN items ON items.id = item ORDER BY item DESC LIMIT ?
"""  # noqa: S608
_MEANINGLESS: Final = (
    "FROM sayings WHERE NOT EXISTS (SELECT 1 FROM meanings WHERE saying = sayings.id AND encoder = ?)"
)


def said_by(row: Mapping[str, object] | sqlite3.Row) -> list[str]:
    """The sayings of an item, without those that tell nothing."""
    said = [str(row["prompt"]), str(row["note"])]
    if row["kind"] == "text":
        said.append(_text_of(row))
    if not row["prompt"] or not row["made"]:
        said.append(telling_name(str(row["name"])))
    return list(dict.fromkeys(one for one in (tidy(text)[:LONGEST] for text in said) if one))


def _text_of(row: Mapping[str, object] | sqlite3.Row) -> str:
    """The beginning of a text: in `words` the model and its settings stand behind it."""
    words = str(row["words"])
    if row["made"]:
        made_by = " ".join(str(part) for part in (row["model_name"], row["model_id"], row["family"]) if part)
        return words.partition(f" {made_by} ")[0]
    return words


def telling_name(name: str) -> str:
    """The words of a name without numbers; empty when they tell nothing (“IMG_2041”, “Face 7”)."""
    words = [word for word in name.replace("_", " ").split() if not any(letter.isdigit() for letter in word)]
    letters = [word for word in words if sum(letter.isalpha() for letter in word) > 1]
    return " ".join(words) if len(letters) >= _FEWEST_WORDS else ""


def key_of(text: str) -> bytes:
    """The name of a text: 16 bytes of its SHA-256."""
    return hashlib.sha256(text.encode()).digest()[:16]


def _note(connection: sqlite3.Connection, said: Mapping[int, Sequence[str]]) -> None:
    """Write what items say; one that left the gallery meanwhile is passed over."""
    texts = {key_of(text): text for several in said.values() for text in several}
    connection.executemany("INSERT OR IGNORE INTO sayings (key, text) VALUES (?, ?)", list(texts.items()))
    connection.executemany(
        "INSERT OR IGNORE INTO item_sayings (item, saying)"
        " SELECT items.id, sayings.id FROM items, sayings WHERE items.id = ? AND key = ?",
        [(item, key_of(text)) for item, several in said.items() for text in several],
    )
    # last: what is still said keeps its row, and with it its meaning
    connection.executemany(
        "DELETE FROM item_sayings WHERE item = ? AND (SELECT hex(key) FROM sayings WHERE id = saying) NOT IN"
        " (SELECT value FROM json_each(?))",
        [
            (item, json.dumps([key_of(text).hex().upper() for text in several]))
            for item, several in said.items()
        ],
    )
    connection.executemany(
        "DELETE FROM sayings WHERE key = ?"
        " AND NOT EXISTS (SELECT 1 FROM item_sayings WHERE saying = sayings.id)",
        [(key,) for key in texts],
    )
    connection.execute(
        "DELETE FROM unread_items WHERE item IN (SELECT value FROM json_each(?))", (json.dumps(list(said)),)
    )


def sayings_of(connection: sqlite3.Connection, items: Sequence[int]) -> Ids:
    """What items say, sorted, each once."""
    rows = connection.execute(
        "SELECT DISTINCT saying FROM item_sayings WHERE item IN (SELECT value FROM json_each(?))",
        (json.dumps(list(items)),),
    )
    return np.unique(np.fromiter((row[0] for row in rows), np.int64))


def sayers_of(connection: sqlite3.Connection, sayings: Sequence[int]) -> list[tuple[int, int]]:
    """(item, saying) of every item that says one of these."""
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(
        "SELECT item, saying FROM item_sayings WHERE saying IN (SELECT value FROM json_each(?))",
        (json.dumps(list(sayings)),),
    ).fetchall()
