"""Rows of the gallery's tables as values, and back."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from studio.core.errors import UserError
from studio.core.foreign import ForeignSettings
from studio.core.item import NUMBERS, Item, ItemKind, Label
from studio.core.request import InputRef, Request
from studio.gallery.complaints import damaged
from studio.gallery.database import Database
from studio.gallery.query import SqlValue
from studio.gallery.record import Record, stamp

_COLUMNS = (
    "id, kind, path, sha256, width, height, size_bytes, name, synthetic, request, family, task, model_id,"
    " model_sha256, model_name, seed, stack_key, job_id, words, created, seconds, device, prompt, tool, told,"
    " brought"
)
_INSERT = f"INSERT INTO items ({_COLUMNS}) VALUES ({', '.join('?' * (_COLUMNS.count(',') + 1))})"  # noqa: S608


def insert_record(connection: sqlite3.Connection, record: Record, item_id: int | None = None) -> int:
    """Write a record and everything around it inside the transaction that is open; gives its id.

    Args:
        connection: of `Database.write`.
        record: what to write.
        item_id: the id it had before a rebuild; None for a new one.
    """
    cursor = connection.execute(_INSERT, _values(record, item_id))
    new_id = int(cursor.lastrowid or 0)
    insert_lineage(connection, new_id, record.parents)
    connection.executemany(
        "INSERT INTO attachments (item, position, role, sha256, media_type) VALUES (?, ?, ?, ?, ?)",
        [(new_id, n, ref.role, ref.sha256, ref.media_type) for n, ref in enumerate(record.attachments)],
    )
    return new_id


def _values(record: Record, item_id: int | None) -> tuple[SqlValue, ...]:
    """In the order of `_COLUMNS`."""
    request = record.request
    return (
        item_id,
        record.kind.value,
        record.path,
        record.sha256,
        record.width,
        record.height,
        record.size_bytes,
        record.name,
        int(record.synthetic),
        None if request is None else request.to_json(),
        None if request is None else request.family,
        None if request is None else request.task,
        None if request is None else request.model.id,
        None if request is None else request.model.sha256,
        record.model_name,
        record.seed,
        # what is made of a picture and has its request (a latent, a trajectory) is no variant of it
        None if request is None or record.kind in NUMBERS else request.stack_key(),
        record.job_id,
        record.words(),
        stamp(record.created),
        record.seconds,
        record.device,
        record.prompt,
        "" if record.told is None else record.told.tool,
        None if record.told is None else record.told.to_json(),
        None if record.brought is None else stamp(record.brought),
    )


def rewrite_record(connection: sqlite3.Connection, item_id: int, record: Record) -> None:
    """Write anew what the file of an item tells of itself. What people did to it and its descent stay."""
    told = dict(zip(_COLUMNS.replace(",", "").split(), _values(record, item_id), strict=True))
    for column in ("id", "name", "job_id", "brought"):
        del told[column]
    columns = ", ".join(f"{column} = ?" for column in told)
    connection.execute(f"UPDATE items SET {columns} WHERE id = ?", (*told.values(), item_id))  # noqa: S608


def insert_lineage(connection: sqlite3.Connection, child: int, parents: Sequence[int]) -> None:
    """Note from which items one descends; parents that are gone meanwhile are left out."""
    connection.executemany(
        "INSERT OR IGNORE INTO lineage (child, position, parent)"
        " SELECT ?, ?, id FROM items WHERE id = ? AND id <> ?",
        [(child, position, parent, child) for position, parent in enumerate(parents)],
    )


def select_items(connection: sqlite3.Connection, ids: Sequence[int]) -> tuple[Item, ...]:
    """The items with these ids, in this order; those that are gone or have damaged rows are left out."""
    wanted = json.dumps(list(ids))
    parents = _grouped(
        connection.execute(
            "SELECT child, parent FROM lineage"
            " WHERE child IN (SELECT value FROM json_each(?)) ORDER BY position",
            (wanted,),
        )
    )
    attachments: defaultdict[int, list[InputRef]] = defaultdict(list)
    for row in connection.execute(
        "SELECT item, role, sha256, media_type FROM attachments"
        " WHERE item IN (SELECT value FROM json_each(?)) ORDER BY position",
        (wanted,),
    ):
        attachments[row[0]].append(InputRef(row[1], row[2], row[3]))
    found: dict[int, Item] = {}
    for row in connection.execute(
        "SELECT * FROM items WHERE id IN (SELECT value FROM json_each(?))", (wanted,)
    ):
        item = _readable(row, tuple(parents[row["id"]]), tuple(attachments[row["id"]]))
        if item is not None:
            found[item.id] = item
    return tuple(found[item_id] for item_id in ids if item_id in found)


def _grouped(rows: Iterable[sqlite3.Row]) -> defaultdict[int, list[int]]:
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for key, value in rows:
        groups[key].append(value)
    return groups


def _readable(row: sqlite3.Row, parents: tuple[int, ...], attachments: tuple[InputRef, ...]) -> Item | None:
    """None for a row that a failing disk has changed: it must not hide the others. `verify` finds it."""
    try:
        return _item(row, parents, attachments)
    except IndexError:
        raise damaged() from None  # The page with the names of the columns is damaged.
    except (ValueError, TypeError, OverflowError):
        return None


def _item(row: sqlite3.Row, parents: tuple[int, ...], attachments: tuple[InputRef, ...]) -> Item:
    return Item(
        id=row["id"],
        kind=ItemKind(row["kind"]),
        path=row["path"],
        sha256=row["sha256"],
        width=row["width"],
        height=row["height"],
        size_bytes=row["size_bytes"],
        name=row["name"],
        synthetic=bool(row["synthetic"]),
        request=_request(row["request"]),
        created=datetime.fromisoformat(row["created"]),
        seconds=row["seconds"],
        device=row["device"],
        rating=row["rating"],
        trashed=None if row["trashed"] is None else datetime.fromisoformat(row["trashed"]),
        parents=parents,
        attachments=attachments,
        label=Label(row["label"]),
        note=row["note"],
        tags=tuple(row["tagged"].splitlines()),
        told=_told(row["told"]),
        brought=None if row["brought"] is None else datetime.fromisoformat(row["brought"]),
    )


def _told(text: str | None) -> ForeignSettings | None:
    try:
        return None if text is None else ForeignSettings.from_json(text)
    except ValueError:
        return None


def _request(text: str | None) -> Request | None:
    """One request of a newer Quartet must not hide the item, let alone the list it stands in."""
    if text is None:
        return None
    try:
        return Request.from_json(text)
    except UserError:
        return None


def find_by_hash(database: Database, sha256: str) -> int | None:
    """The newest item outside the trash whose file has this hash."""
    with database.read() as connection:
        row = connection.execute(
            "SELECT max(id) FROM items WHERE sha256 = ? AND trashed IS NULL", (sha256,)
        ).fetchone()
    return None if row[0] is None else int(row[0])


def find_by_attachment(database: Database, sha256: str) -> int | None:
    """The newest item outside the trash that something with this hash belongs to."""
    with database.read() as connection:
        row = connection.execute(
            "SELECT max(item) FROM attachments JOIN items ON items.id = item"
            " WHERE attachments.sha256 = ? AND trashed IS NULL",
            (sha256,),
        ).fetchone()
    return None if row[0] is None else int(row[0])


def hashes_of(database: Database, ids: Sequence[int]) -> tuple[str, ...]:
    """The hashes of the files of items, in this order; those that are gone are left out."""
    if not ids:
        return ()
    with database.read() as connection:
        rows = connection.execute(
            "SELECT id, sha256 FROM items WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        found = {row[0]: row[1] for row in rows}
    return tuple(found[item_id] for item_id in ids if item_id in found)


def stack_sizes(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, int]:
    """How many outside the trash lie in the stack of each of these items; 1 for one that stands alone."""
    rows = connection.execute(
        "SELECT id, (SELECT count(*) FROM items AS other"
        " WHERE other.stack_key = items.stack_key AND other.trashed IS NULL)"
        " FROM items WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {number: max(1, count) for number, count in rows}


def has_brought_in(connection: sqlite3.Connection, ids: Sequence[int]) -> bool:
    """Whether a picture or film that was not made here is among these."""
    row = connection.execute(
        "SELECT 1 FROM items WHERE request IS NULL AND (synthetic = 0 OR brought IS NOT NULL)"
        " AND kind IN (?, ?)"
        " AND id IN (SELECT value FROM json_each(?)) LIMIT 1",
        (ItemKind.PICTURE.value, ItemKind.ANIMATION.value, json.dumps(list(ids))),
    ).fetchone()
    return row is not None
