"""The line of descent: what an item came from and what came of it, as far as one can look at once.

The lineage table is walked by recursive queries whose rows are ids alone. `UNION` takes each id once, so a
walk is linear in the edges it meets, ends in a graph with circles (a damaged one), and gives the nearest
items first: SQLite works its queue off in the order in which it was filled.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from studio.gallery.database import Database

MOST = 500
"""Items that are looked at together."""
MOST_VARIANTS = 64
"""Variants of the item in the middle that stand beside it although no line leads to them."""


class Reach(StrEnum):
    """How far one looks."""

    LINE = "line"
    """What the item descends from, and what descends from it."""
    FAMILY = "family"
    """Everything that any line leads to: brothers and cousins as well."""


@dataclass(frozen=True, slots=True)
class Kin:
    """An item in a line of descent.

    Attributes:
        stack: the same for all that one request made but for the seed; None for what came from outside
    """

    id: int
    stack: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One step of descent: `child` was made from `parent`."""

    parent: int
    child: int


@dataclass(frozen=True, slots=True)
class Descent:
    """A part of the graph of descent.

    Attributes:
        centre: the item it was asked for.
        kin: all items in it, oldest first; empty when the centre is gone.
        lines: all steps between them; of one child in the order in which its parents were given.
        cut: whether there is more than was asked for.
    """

    centre: int
    kin: tuple[Kin, ...]
    lines: tuple[Line, ...]
    cut: bool = False


_UP = """
    WITH RECURSIVE found (id) AS (
        SELECT ?1 UNION SELECT parent FROM found JOIN lineage ON child = found.id LIMIT ?2
    ) SELECT id FROM found
"""
_DOWN = """
    WITH RECURSIVE found (id) AS (
        SELECT ?1 UNION SELECT child FROM found JOIN lineage ON parent = found.id LIMIT ?2
    ) SELECT id FROM found
"""
_AROUND = """
    WITH RECURSIVE found (id) AS (
        SELECT ?1
        UNION SELECT parent FROM found JOIN lineage ON child = found.id
        UNION SELECT child FROM found JOIN lineage ON parent = found.id
        LIMIT ?2
    ) SELECT id FROM found
"""
_VARIANTS = """
    SELECT other.id FROM items JOIN items AS other ON other.stack_key = items.stack_key
    WHERE items.id = ?1 AND other.trashed IS NULL ORDER BY other.id DESC LIMIT ?2
"""
_KIN = "SELECT id, stack_key FROM items WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
# The plus keeps the second list out of the index: else each child is looked up with every parent.
_LINES = """
    SELECT parent, child FROM lineage
    WHERE child IN (SELECT value FROM json_each(?1)) AND +parent IN (SELECT value FROM json_each(?1))
    ORDER BY child, position
"""


def descent(database: Database, item_id: int, reach: Reach = Reach.FAMILY, most: int = MOST) -> Descent:
    """What an item is related to, the nearest first where there is too much; trashed items are in it, too.

    Args:
        item_id: the item in the middle.
        reach: its own line, or everything around it.
        most: items to look at, at least 1.
    """
    with database.read() as connection:
        if reach is Reach.FAMILY:
            near = _ids(connection, _AROUND, item_id, most + 1)
        else:
            up = _ids(connection, _UP, item_id, most + 1)
            near = [*up, *_ids(connection, _DOWN, item_id, most + 1)[1:]]
        near = list(dict.fromkeys(near))
        ids = list(dict.fromkeys([*near[:most], *_ids(connection, _VARIANTS, item_id, MOST_VARIANTS)]))
        wanted = json.dumps(ids)
        kin = tuple(Kin(int(row[0]), row[1]) for row in connection.execute(_KIN, (wanted,)))
        lines = tuple(Line(int(row[0]), int(row[1])) for row in connection.execute(_LINES, (wanted,)))
    present = {one.id for one in kin}
    if item_id not in present:
        return Descent(item_id, (), ())
    return Descent(item_id, kin, lines, cut=len(near) > most)


def _ids(connection: sqlite3.Connection, statement: str, item_id: int, most: int) -> list[int]:
    rows: Iterable[sqlite3.Row] = connection.execute(statement, (item_id, most))
    return [int(row[0]) for row in rows]
