"""Which vectors are near another one: exact cosine, by numpy in memory or by sqlite-vec inside SQLite.

The vectors are of length 1, so cosine is their dot product. Both ways look at every vector and give the same
order. Among 20,000 numpy takes 10 ms and 30 MB, which it keeps between two questions; sqlite-vec takes 70 ms
and no memory, but an SQLite that takes extensions, which Python's often does not (macOS, pyenv). So numpy
looks through what fits well into memory, and sqlite-vec, where it can be had, through more.
"""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
import numpy.typing as npt

from studio.gallery.documents.store import Vector, live_contents


@dataclass(frozen=True, slots=True)
class Near:
    """A passage and the cosine of its nearest part, -1 to 1."""

    passage: int
    cosine: float


class Nearness(Protocol):
    """Finds the nearest passages."""

    def nearest(self, connection: sqlite3.Connection, encoder: str, vector: Vector, count: int) -> list[Near]:
        """The passages of documents that are not taken off, nearest first.

        Args:
            connection: for reading.
            encoder: whose vectors to look at.
            vector: float32 (dims,), of length 1.
            count: how many at most.
        """
        ...


class SqliteVec:
    """By the scalar functions of sqlite-vec, over an ordinary column."""

    def nearest(self, connection: sqlite3.Connection, encoder: str, vector: Vector, count: int) -> list[Near]:
        """See `Nearness`.

        Raises:
            sqlite3.Error, AttributeError: this SQLite takes no extensions.
        """
        load_extension(connection)
        rows = connection.execute(_NEAREST, (np.ascontiguousarray(vector, "<f4").tobytes(), encoder, count))
        return [Near(int(row[0]), 1 - float(row[1])) for row in rows]


_NEAREST: Final = """
    SELECT passage, min(vec_distance_cosine(vector, ?)) AS distance
    FROM passage_vectors JOIN passages ON passages.id = passage
    WHERE encoder = ? AND passages.content IN (
        SELECT documents.content FROM documents
        JOIN document_places ON document_places.id = documents.place
        WHERE document_places.removed IS NULL
    )
    GROUP BY passage ORDER BY distance, passage LIMIT ?
"""


def load_extension(connection: sqlite3.Connection) -> None:
    """Teach a connection sqlite-vec, unless it knows it. No other extension can be loaded afterwards.

    Raises:
        sqlite3.Error, AttributeError: this SQLite takes no extensions.
    """
    if connection.execute("SELECT 1 FROM pragma_function_list WHERE name = 'vec_version'").fetchone():
        return
    import sqlite_vec  # pyright: ignore[reportMissingTypeStubs]

    connection.enable_load_extension(True)
    try:
        sqlite_vec.load(connection)
    finally:
        connection.enable_load_extension(False)


def takes_extensions() -> bool:
    """Whether this Python's SQLite can use sqlite-vec."""
    connection = sqlite3.connect(":memory:")
    try:
        load_extension(connection)
    except (sqlite3.Error, AttributeError, ImportError, OSError):
        return False
    finally:
        connection.close()
    return True


@dataclass(frozen=True, slots=True, eq=False)
class _Shelf:
    """All vectors of an encoder; `mark` tells whether they are still those of the table."""

    mark: tuple[str, int, int]
    passages: npt.NDArray[np.int64]
    contents: npt.NDArray[np.int64]
    vectors: Vector


class InMemory:
    """By numpy. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._shelf: _Shelf | None = None

    def nearest(self, connection: sqlite3.Connection, encoder: str, vector: Vector, count: int) -> list[Near]:
        """See `Nearness`."""
        shelf = self._all(connection, encoder)
        live = np.isin(shelf.contents, list(live_contents(connection)))
        passages = shelf.passages[live]
        if not passages.size:
            return []
        cosines = (shelf.vectors @ vector.astype(np.float32))[live]
        order = np.lexsort((passages, -cosines))
        _, first = np.unique(passages[order], return_index=True)
        best = order[np.sort(first)][:count]
        return [Near(int(passages[one]), float(cosines[one])) for one in best]

    def _all(self, connection: sqlite3.Connection, encoder: str) -> _Shelf:
        count, newest = connection.execute(
            "SELECT count(*), coalesce(max(id), 0) FROM passage_vectors"
        ).fetchone()
        mark = (encoder, int(count), int(newest))
        with self._lock:
            if self._shelf is None or self._shelf.mark != mark:
                self._shelf = _read(connection, mark)
            return self._shelf


def _read(connection: sqlite3.Connection, mark: tuple[str, int, int]) -> _Shelf:
    rows = connection.execute(
        "SELECT passage, content, vector FROM passage_vectors"
        " JOIN passages ON passages.id = passage WHERE encoder = ?",
        (mark[0],),
    ).fetchall()
    dims = len(rows[0]["vector"]) // 4 if rows else 0
    whole = [row for row in rows if len(row["vector"]) == 4 * dims]
    return _Shelf(
        mark,
        np.array([row["passage"] for row in whole], np.int64),
        np.array([row["content"] for row in whole], np.int64),
        np.frombuffer(b"".join(row["vector"] for row in whole), "<f4").reshape(len(whole), dims),
    )


MOST_IN_MEMORY: Final = 100_000
"""Vectors, 150 MB of them; as many as some 50,000 passages have."""


class BySize:
    """By numpy; of very many vectors by sqlite-vec, where this SQLite takes extensions. Thread-safe."""

    def __init__(self, most: int = MOST_IN_MEMORY) -> None:
        self._most = most
        self._memory = InMemory()

    def nearest(self, connection: sqlite3.Connection, encoder: str, vector: Vector, count: int) -> list[Near]:
        """See `Nearness`."""
        size = connection.execute("SELECT count(*) FROM passage_vectors").fetchone()[0]
        way = SqliteVec() if size > self._most and takes_extensions() else self._memory
        return way.nearest(connection, encoder, vector, count)
