"""After a crash: what was begun is completed or cleared away."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from pathlib import Path

from studio.core.errors import UserError
from studio.gallery.database import Database
from studio.gallery.file_store import FileStore
from studio.gallery.files import part_of, sync_folder
from studio.gallery.record import Record
from studio.gallery.rows import insert_record
from studio.gallery.saving import delete_intent, has_row
from studio.gallery.thumbnails import forget_thumbnail
from studio.gallery.usage import count_use


def recover(files: FileStore, database: Database, alive: Collection[str]) -> int:
    """Settle the intents of programs that are dead; gives how many there were.

    A file that is complete (its hash is the announced one) is adopted with its row; the pieces of any other
    are deleted. A removal whose file is gone loses its row; one that did not happen is forgotten.

    Raises:
        UserError: the disk is full.
    """
    with database.read() as connection:
        intents = [
            row
            for row in connection.execute("SELECT kind, path, record, session FROM intents").fetchall()
            if row["session"] not in alive
        ]
    if not intents:
        return 0
    with database.write() as connection:
        for row in intents:
            if row["kind"] == "remove":
                _settle_removal(connection, files, row["path"])
            else:
                _settle_save(connection, files, row["path"], row["record"])
            delete_intent(connection, row["path"])
    return len(intents)


def _settle_removal(connection: sqlite3.Connection, files: FileStore, path: str) -> None:
    if files.place(path).exists():
        return
    row = connection.execute("DELETE FROM items WHERE path = ? RETURNING sha256", (path,)).fetchone()
    if row is not None:
        forget_thumbnail(files, row[0])


def _settle_save(connection: sqlite3.Connection, files: FileStore, path: str, text: str | None) -> None:
    if has_row(connection, path):
        return
    file = files.place(path)
    part = part_of(file)
    record = _record(text)
    if record is not None and not file.exists() and _is(files, part, record.sha256):
        part.replace(file)
        sync_folder(file.parent)
    if record is not None and _is(files, file, record.sha256):
        insert_record(connection, record)
        count_use(connection, record)
    else:
        file.unlink(missing_ok=True)
    part.unlink(missing_ok=True)


def _record(text: str | None) -> Record | None:
    if text is None:
        return None
    try:
        return Record.from_json(text)
    except (ValueError, KeyError, TypeError, UserError):
        return None


def _is(files: FileStore, path: Path, sha256: str) -> bool:
    return path.is_file() and files.sha256(path) == sha256
