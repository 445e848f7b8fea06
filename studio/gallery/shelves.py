"""Collections and saved searches: what stands beside the items under a name of its own.

Removing one marks its row, so that taking that back brings its content back as well.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from studio.core.errors import UserError
from studio.gallery.change import Change, ChangeKind, Shelf, ShelfEdit, ShelfState
from studio.gallery.database import Database
from studio.gallery.naming import LONGEST_NAME, tidy
from studio.gallery.record import stamp

LONGEST_WORDS: Final = 2_000


@dataclass(frozen=True, slots=True)
class Collection:
    """Items that somebody put together; `count` is how many of them are not in the trash."""

    id: int
    name: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """Words of the search box that somebody kept."""

    id: int
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that items carry; `count` is how many of them are not in the trash."""

    name: str
    count: int


def select_tags(connection: sqlite3.Connection) -> tuple[Tag, ...]:
    """All tags, in alphabetical order."""
    # counted by group and not tag by tag: of 200,000 items a hundred times as quick
    rows = connection.execute(
        "SELECT name, coalesce(uses, 0) FROM tags LEFT JOIN"
        " (SELECT tag, count(*) AS uses FROM item_tags WHERE item NOT IN"
        " (SELECT id FROM items WHERE trashed IS NOT NULL) GROUP BY tag) ON tag = tags.id ORDER BY key"
    )
    return tuple(Tag(name, count) for name, count in rows)


def select_collections(connection: sqlite3.Connection) -> tuple[Collection, ...]:
    """All collections, in alphabetical order."""
    rows = connection.execute(
        "SELECT id, name, coalesce(held, 0) FROM collections LEFT JOIN"
        " (SELECT collection, count(*) AS held FROM collection_items WHERE item NOT IN"
        " (SELECT id FROM items WHERE trashed IS NOT NULL) GROUP BY collection) ON collection = id"
        " WHERE removed IS NULL ORDER BY name COLLATE NOCASE, id"
    )
    return tuple(Collection(number, name, count) for number, name, count in rows)


def select_collections_of(connection: sqlite3.Connection, item_id: int) -> tuple[Collection, ...]:
    """The collections that an item lies in, without counts."""
    rows = connection.execute(
        "SELECT id, name FROM collections JOIN collection_items ON collection = id"
        " WHERE item = ? AND removed IS NULL ORDER BY name COLLATE NOCASE, id",
        (item_id,),
    )
    return tuple(Collection(number, name) for number, name in rows)


def select_searches(connection: sqlite3.Connection) -> tuple[SavedSearch, ...]:
    """All saved searches, in alphabetical order."""
    rows = connection.execute(
        "SELECT id, name, words FROM searches WHERE removed IS NULL ORDER BY name COLLATE NOCASE, id"
    )
    return tuple(SavedSearch(number, name, words) for number, name, words in rows)


def make(database: Database, shelf: Shelf, state: ShelfState) -> ShelfEdit:
    """Make a collection or saved search.

    Raises:
        UserError: it has no name, too long a name or words, or another one is called so.
    """
    state = _checked(shelf, state)
    with database.write() as connection:
        _refuse_twice(connection, shelf, state.name, None)
        columns, values = ("name, created", (state.name, _now()))
        if shelf is Shelf.SEARCH:
            columns, values = (f"{columns}, words", (*values, state.words))
        marks = ", ".join("?" * len(values))
        cursor = connection.execute(f"INSERT INTO {shelf.value} ({columns}) VALUES ({marks})", values)  # noqa: S608
    return ShelfEdit(shelf, int(cursor.lastrowid or 0), None, state)


def set_state(database: Database, shelf: Shelf, number: int, state: ShelfState | None) -> Change:
    """Rename it, give a search other words, or remove it (`None`).

    Raises:
        UserError: it is gone, or the name does not do.
    """
    after = None if state is None else _checked(shelf, state)
    with database.write() as connection:
        before = _state(connection, shelf, number)
        if before is None:
            raise UserError(f"This {_NOUNS[shelf]} is no longer there.")
        if after is not None:
            _refuse_twice(connection, shelf, after.name, number)
        if before == after:
            return Change(ChangeKind.SHELVES, ())
        edit = ShelfEdit(shelf, number, before, after)
        write_shelves(connection, (edit,))
    return Change(ChangeKind.SHELVES, (), shelves=(edit,))


def write_shelves(connection: sqlite3.Connection, edits: Sequence[ShelfEdit]) -> None:
    """Bring them into the state after each edit, inside the transaction that is open."""
    for edit in edits:
        table, after = edit.shelf.value, edit.after
        if after is None:
            connection.execute(f"UPDATE {table} SET removed = ? WHERE id = ?", (_now(), edit.id))  # noqa: S608
        elif edit.shelf is Shelf.SEARCH:
            connection.execute(
                "UPDATE searches SET name = ?, words = ?, removed = NULL WHERE id = ?",
                (after.name, after.words, edit.id),
            )
        else:
            connection.execute(
                "UPDATE collections SET name = ?, removed = NULL WHERE id = ?", (after.name, edit.id)
            )


def name_of(edit: ShelfEdit) -> str:
    """What it is called after the edit; empty when it was removed."""
    return "" if edit.after is None else edit.after.name


_NOUNS = {Shelf.COLLECTION: "collection", Shelf.SEARCH: "saved search"}


def _checked(shelf: Shelf, state: ShelfState) -> ShelfState:
    name, words = tidy(state.name), tidy(state.words)
    if not name:
        raise UserError(f"A {_NOUNS[shelf]} needs a name of at least one letter.")
    if len(name) > LONGEST_NAME:
        raise UserError(f"A name may have {LONGEST_NAME} letters, this one has {len(name)}.", "Shorten it.")
    if len(words) > LONGEST_WORDS:
        raise UserError(f"A search may have {LONGEST_WORDS:,} letters, this one has {len(words):,}.")
    return ShelfState(name, words)


def _refuse_twice(connection: sqlite3.Connection, shelf: Shelf, name: str, number: int | None) -> None:
    """Two of the same name could not be told apart in a list."""
    taken = connection.execute(
        f"SELECT 1 FROM {shelf.value} WHERE name = ? COLLATE NOCASE AND removed IS NULL AND id IS NOT ?",  # noqa: S608
        (name, number),
    ).fetchone()
    if taken:
        raise UserError(f"There is a {_NOUNS[shelf]} “{name}” already.", "Choose another name.")


def _state(connection: sqlite3.Connection, shelf: Shelf, number: int) -> ShelfState | None:
    words = "words" if shelf is Shelf.SEARCH else "''"
    row = connection.execute(
        f"SELECT name, {words} FROM {shelf.value} WHERE id = ? AND removed IS NULL",  # noqa: S608
        (number,),
    ).fetchone()
    return None if row is None else ShelfState(row[0], row[1])


def _now() -> str:
    return stamp(datetime.now(UTC))
