"""What an item has many of: its tags and the collections it lies in, as rows of their own."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from studio.core.errors import UserError
from studio.gallery.change import Edit
from studio.gallery.naming import tag_key


def tagged(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """The tags of the items that exist, in the order of `ids`: key -> name."""
    wanted = json.dumps(list(ids))
    there = {
        int(row[0])
        for row in connection.execute(f"SELECT id FROM items WHERE {_AMONG}", (wanted,))  # noqa: S608
    }
    found: dict[int, dict[str, str]] = {n: {} for n in ids if n in there}
    for item, key, name in connection.execute(
        "SELECT item, key, name FROM item_tags JOIN tags ON tags.id = tag"
        " WHERE item IN (SELECT value FROM json_each(?))",
        (wanted,),
    ):
        found[item][key] = name
    return found


def collected(connection: sqlite3.Connection, collection: int) -> set[int]:
    """The items in a collection.

    Raises:
        UserError: it is gone.
    """
    row = connection.execute(
        "SELECT 1 FROM collections WHERE id = ? AND removed IS NULL", (collection,)
    ).fetchone()
    if row is None:
        raise UserError("This collection is no longer there.", "Make a new one.")
    rows = connection.execute("SELECT item FROM collection_items WHERE collection = ?", (collection,))
    return {int(row[0]) for row in rows}


def write_tagged(connection: sqlite3.Connection, edits: Sequence[Edit]) -> None:
    """Give and take tags; a tag that nothing carries any more is gone."""
    if not edits:
        return
    added = [(edit.item_id, str(edit.after)) for edit in edits if edit.after is not None]
    taken = [(edit.item_id, str(edit.before)) for edit in edits if edit.after is None]
    connection.executemany(
        "INSERT INTO tags (name, key) VALUES (?, ?) ON CONFLICT DO NOTHING",
        {(name, tag_key(name)) for _, name in added},
    )
    connection.executemany(
        "INSERT OR IGNORE INTO item_tags (item, tag) SELECT ?, id FROM tags WHERE key = ?",
        [(item, tag_key(name)) for item, name in added],
    )
    connection.executemany(
        "DELETE FROM item_tags WHERE item = ? AND tag = (SELECT id FROM tags WHERE key = ?)",
        [(item, tag_key(name)) for item, name in taken],
    )
    connection.execute("DELETE FROM tags WHERE id NOT IN (SELECT tag FROM item_tags)")
    _note_tags(connection, [edit.item_id for edit in edits])


def write_collected(connection: sqlite3.Connection, edits: Sequence[Edit]) -> None:
    """Put into collections and take out of them; what belongs to one that is gone is passed over."""
    connection.executemany(
        "INSERT OR IGNORE INTO collection_items (collection, item)"
        " SELECT id, ? FROM collections WHERE id = ?",
        [(edit.item_id, edit.after) for edit in edits if edit.after is not None],
    )
    connection.executemany(
        "DELETE FROM collection_items WHERE item = ? AND collection = ?",
        [(edit.item_id, edit.before) for edit in edits if edit.after is None],
    )


def _note_tags(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Bring `items.tagged` in line with the rows."""
    connection.execute(
        "UPDATE items SET tagged = coalesce((SELECT group_concat(name, char(10)) FROM"  # noqa: S608
        " (SELECT name FROM item_tags JOIN tags ON tags.id = tag WHERE item = items.id ORDER BY key)), '')"
        f" WHERE {_AMONG}",
        (json.dumps(list(ids)),),
    )


_AMONG = "id IN (SELECT value FROM json_each(?))"
