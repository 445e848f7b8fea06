"""What people do to items: name, rate, label, note, tag, collect, trash; each gives the change that takes it
back.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from studio.core.errors import UserError
from studio.core.item import Label
from studio.gallery.change import Change, ChangeKind, Edit, Field, FieldValue
from studio.gallery.database import Database
from studio.gallery.naming import LONGEST_NAME, tag_key, tidy
from studio.gallery.record import stamp
from studio.gallery.shelves import write_shelves
from studio.gallery.tagging import collected, tagged, write_collected, write_tagged
from studio.gallery.texts import plain_text

MOST_STARS = 5
LONGEST_TAG = 60
LONGEST_NOTE = 20_000

_UPDATES = {
    field: f"UPDATE items SET {field.value} = ? WHERE id = ?"  # noqa: S608
    for field in Field
    if not field.is_many
}


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


def label(database: Database, ids: Sequence[int], colour: Label) -> Change:
    """Give items a colour, or none."""
    return _set(database, ids, Field.LABEL, colour.value)


def note(database: Database, ids: Sequence[int], text: str) -> Change:
    """Write about items; the empty text takes the note away.

    Raises:
        UserError: it is too long.
    """
    clean = plain_text(text).strip()
    if len(clean) > LONGEST_NOTE:
        raise UserError(
            f"A note may have {LONGEST_NOTE:,} letters, this one has {len(clean):,}.",
            "Shorten it, or keep it as a text of its own.",
        )
    return _set(database, ids, Field.NOTE, clean)


def tag(database: Database, ids: Sequence[int], names: Iterable[str]) -> Change:
    """Give items tags that they do not have yet.

    Raises:
        UserError: a tag has no letter, or too many.
    """
    wanted = {tag_key(name): name for name in map(checked_tag, names)}
    with database.write() as connection:
        present = tagged(connection, ids)
        return _write(
            connection,
            [
                Edit(n, Field.TAG, None, name)
                for n, has in present.items()
                for key, name in wanted.items()
                if key not in has
            ],
        )


def untag(database: Database, ids: Sequence[int], names: Iterable[str]) -> Change:
    """Take tags away from items."""
    unwanted = [tag_key(name) for name in names]
    with database.write() as connection:
        present = tagged(connection, ids)
        return _write(
            connection,
            [
                Edit(n, Field.TAG, has[key], None)
                for n, has in present.items()
                for key in unwanted
                if key in has
            ],
        )


def collect(database: Database, collection: int, ids: Sequence[int]) -> Change:
    """Put items into a collection.

    Raises:
        UserError: the collection is gone.
    """
    with database.write() as connection:
        inside = collected(connection, collection)
        present = _values(connection, ids, Field.RATING)
        return _write(
            connection, [Edit(n, Field.COLLECTION, None, collection) for n in present if n not in inside]
        )


def take_out(database: Database, collection: int, ids: Sequence[int]) -> Change:
    """Take items out of a collection.

    Raises:
        UserError: the collection is gone.
    """
    with database.write() as connection:
        inside = collected(connection, collection)
        return _write(
            connection,
            [Edit(n, Field.COLLECTION, collection, None) for n in dict.fromkeys(ids) if n in inside],
        )


def checked_tag(name: str) -> str:
    """A tag as it is kept.

    Raises:
        UserError: it has no letter, or too many.
    """
    clean = tidy(name)
    if not clean:
        raise UserError("A tag needs at least one letter.")
    if len(clean) > LONGEST_TAG:
        raise UserError(f"A tag may have {LONGEST_TAG} letters, this one has {len(clean)}.", "Shorten it.")
    return clean


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
            shelves = tuple(replace(edit, before=edit.after, after=edit.before) for edit in change.shelves)
            with database.write() as connection:
                write_shelves(connection, shelves)
                there = _values(connection, change.ids, Field.RATING)
                done = _write(connection, [edit for edit in wanted if edit.item_id in there])
            return replace(done, kind=change.kind, shelves=shelves) if shelves else done


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


def _write(connection: sqlite3.Connection, edits: Sequence[Edit]) -> Change:
    for field, statement in _UPDATES.items():
        values = [(edit.after, edit.item_id) for edit in edits if edit.field is field]
        if values:
            connection.executemany(statement, values)
    write_tagged(connection, [edit for edit in edits if edit.field is Field.TAG])
    write_collected(connection, [edit for edit in edits if edit.field is Field.COLLECTION])
    ids = tuple(dict.fromkeys(edit.item_id for edit in edits))
    return Change(_kind(edits), ids, tuple(edits))


def _kind(edits: Sequence[Edit]) -> ChangeKind:
    if not edits or edits[0].field is not Field.TRASHED:
        return ChangeKind.CHANGED
    return ChangeKind.RESTORED if edits[0].after is None else ChangeKind.TRASHED
