"""What people do to items: rename, rate, trash, restore; each gives the change that takes it back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime

from studio.core.errors import UserError
from studio.gallery.change import Change, ChangeKind, Edit, Field, FieldValue
from studio.gallery.database import Database
from studio.gallery.naming import LONGEST_NAME, tidy
from studio.gallery.record import stamp

MOST_STARS = 5

_UPDATES = {field: f"UPDATE items SET {field.value} = ? WHERE id = ?" for field in Field}  # noqa: S608


def rename(database: Database, ids: Sequence[int], name: str) -> Change:
    """Give items a name; line breaks and ends of blanks go.

    Raises:
        UserError: nothing is left of the name, or it is too long.
    """
    clean = tidy(name)
    if not clean:
        raise UserError(
            "A name needs at least one letter.", "Type a name, or press Escape to keep the old one."
        )
    if len(clean) > LONGEST_NAME:
        raise UserError(f"A name may have {LONGEST_NAME} letters, this one has {len(clean)}.", "Shorten it.")
    return _set(database, ids, Field.NAME, clean)


def rate(database: Database, ids: Sequence[int], stars: int) -> Change:
    """Give items 0 to 5 stars.

    Raises:
        UserError: there are not so many stars.
    """
    if not 0 <= stars <= MOST_STARS:
        raise UserError(f"A rating lies between 0 and {MOST_STARS} stars.")
    return _set(database, ids, Field.RATING, stars)


def trash(database: Database, ids: Sequence[int]) -> Change:
    """Put items into the trash. Their files stay where they are, so coming back cannot fail."""
    with database.write() as connection:
        present = _values(connection, ids, Field.TRASHED)
        now = stamp(datetime.now(UTC))
        return _write(
            connection,
            [Edit(n, Field.TRASHED, None, now) for n, value in present.items() if value is None],
        )


def restore(database: Database, ids: Sequence[int]) -> Change:
    """Take items out of the trash."""
    return _set(database, ids, Field.TRASHED, None)


def revert(database: Database, change: Change) -> Change:
    """Write the values before a change back; the change that this makes redoes it.

    Items that left the gallery meanwhile are passed over.

    Raises:
        UserError: the trash was emptied; that cannot be taken back here.
    """
    match change.kind:
        case ChangeKind.ADDED:
            return trash(database, change.ids)
        case ChangeKind.REMOVED:
            raise UserError(
                "The trash was emptied, which cannot be undone here.", "Look into the trash of your computer."
            )
        case _:
            wanted = [Edit(edit.item_id, edit.field, edit.after, edit.before) for edit in change.edits]
            with database.write() as connection:
                return _write(connection, [edit for edit in wanted if _is_there(connection, edit.item_id)])


def _set(database: Database, ids: Sequence[int], field: Field, value: FieldValue) -> Change:
    with database.write() as connection:
        present = _values(connection, ids, field)
        return _write(
            connection, [Edit(n, field, before, value) for n, before in present.items() if before != value]
        )


def _values(connection: sqlite3.Connection, ids: Sequence[int], field: Field) -> dict[int, FieldValue]:
    """The field of the items that exist, in the order of `ids`."""
    rows = connection.execute(
        f"SELECT id, {field.value} FROM items WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608
        (json.dumps(list(ids)),),
    )
    found = {int(row[0]): row[1] for row in rows}
    return {item_id: found[item_id] for item_id in ids if item_id in found}


def _is_there(connection: sqlite3.Connection, item_id: int) -> bool:
    return connection.execute("SELECT 1 FROM items WHERE id = ?", (item_id,)).fetchone() is not None


def _write(connection: sqlite3.Connection, edits: Sequence[Edit]) -> Change:
    for edit in edits:
        connection.execute(_UPDATES[edit.field], (edit.after, edit.item_id))
    ids = tuple(dict.fromkeys(edit.item_id for edit in edits))
    return Change(_kind(edits), ids, tuple(edits))


def _kind(edits: Sequence[Edit]) -> ChangeKind:
    if not edits or edits[0].field is not Field.TRASHED:
        return ChangeKind.CHANGED
    return ChangeKind.RESTORED if edits[0].after is None else ChangeKind.TRASHED
