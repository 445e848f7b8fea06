"""What is near in meaning or in looks, from the tables `meanings` and `looks`."""

from __future__ import annotations

import json
import sqlite3
import threading
from dataclasses import dataclass
from typing import Final

import numpy as np

from studio.gallery.search.vectors import Ids, Signs, Vector, bits_of, unpacked

LOOKED_THROUGH: Final = 2_000
"""As many as are nearest by their signs are compared exactly. Of the nearest twenty of 200,000 prompts 98 in
a hundred are among them."""


@dataclass(frozen=True, slots=True)
class Source:
    """A table of vectors.

    Attributes:
        table, owner, maker: its name, and its columns that say to what a vector belongs and by what it was
            made.
    """

    table: str
    owner: str
    maker: str


MEANINGS: Final = Source("meanings", "saying", "encoder")
LOOKS: Final = Source("looks", "item", "looker")


@dataclass(frozen=True, slots=True)
class Near:
    """To what a near vector belongs (a saying or an item), and its cosine, -1 to 1."""

    owner: int
    cosine: float


class Nearness:
    """The vectors of one table. Keeps their signs in memory. Thread-safe."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._lock = threading.Lock()
        self._maker: str | int = ""
        self._signs = Signs.of([])
        self._read_up_to = 0

    def nearest(
        self,
        connection: sqlite3.Connection,
        maker: str | int,
        vector: Vector,
        least: float,
        count: int,
        among: Ids | None = None,
    ) -> list[Near]:
        """Those nearest to a vector, nearest first.

        Args:
            connection: for reading.
            maker: whose vectors to look at.
            vector: of length 1.
            least: the smallest cosine that counts.
            count: how many at most.
            among: owners to choose from, sorted; None for all.
        """
        signs = self.signs(connection, maker)
        rows = signs.nearest(bits_of(vector), max(LOOKED_THROUGH, count), among)
        return self._exactly(connection, rows, vector, least, count)

    def signs(self, connection: sqlite3.Connection, maker: str | int) -> Signs:
        """The signs of all vectors; only those that came since the last time are read.

        Numbers of rows are never given twice, so of what is gone nothing is found: its row is not there when
        the vectors themselves are compared.
        """
        source = self._source
        with self._lock:
            newest = connection.execute(f"SELECT coalesce(max(id), 0) FROM {source.table}").fetchone()[0]  # noqa: S608
            if maker != self._maker:
                self._maker, self._signs, self._read_up_to = maker, Signs.of([]), 0
            if newest > self._read_up_to:
                cursor = connection.cursor()
                cursor.row_factory = None
                rows = cursor.execute(
                    f"SELECT id, {source.owner}, bits FROM {source.table}"  # noqa: S608
                    f" WHERE {source.maker} = ? AND id > ? AND bits IS NOT NULL ORDER BY id",
                    (maker, self._read_up_to),
                ).fetchall()
                self._signs, self._read_up_to = self._signs.joined(Signs.of(rows)), newest
            return self._signs

    def _exactly(
        self, connection: sqlite3.Connection, rows: Ids, vector: Vector, least: float, count: int
    ) -> list[Near]:
        found = connection.execute(
            f"SELECT {self._source.owner}, vector FROM {self._source.table}"  # noqa: S608
            " WHERE id IN (SELECT value FROM json_each(?)) AND length(vector) = ?",
            (json.dumps(rows.tolist()), len(vector) + 4),
        ).fetchall()
        if not found:
            return []
        cosines = unpacked([row[1] for row in found]) @ vector.astype(np.float32)
        order = np.argsort(-cosines, kind="stable")[:count]
        return [Near(int(found[one][0]), float(cosines[one])) for one in order if cosines[one] >= least]
