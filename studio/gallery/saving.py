"""How a file gets into the gallery so that a kill at any moment leaves both file and row, or neither.

    1. an intent is committed: what will lie where
    2. the file is written under a hidden name in its folder, and synced
    3. it is renamed into place, and the folder synced
    4. one transaction writes the row with everything around it and deletes the intent

After a crash `recovery` completes or clears away what the intents of dead programs name.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from studio.core.errors import UserError
from studio.gallery.complaints import database_faults, disk_errors
from studio.gallery.database import Database
from studio.gallery.file_store import FileStore
from studio.gallery.files import make_folder, part_of, sync_folder
from studio.gallery.record import Record, stamp
from studio.gallery.rows import insert_record
from studio.gallery.usage import count_use

_FAILED = "This could not be kept in the gallery"


class Saving:
    """One file on its way into the gallery: `write` it, or write to `draft` and `settle`; then `finish`; or
    `abort`."""

    def __init__(
        self, files: FileStore, database: Database, session: str, path: str, record: Record | None = None
    ) -> None:
        """Announce the file.

        Args:
            files: the gallery's.
            database: where rows and intents go.
            session: token of the running session.
            path: where it will lie, relative to the gallery.
            record: its row, when that is known before the file is written (it spares a commit later).

        Raises:
            UserError: the disk is full or the gallery read-only.
        """
        self._files = files
        self._file = files.place(path)
        self._part = part_of(self._file)
        self._draft: Path | None = None
        self._path = path
        self._database = database
        self._noted = record
        self._announce(session)
        try:
            with disk_errors(_FAILED):
                make_folder(self._file.parent)
        except BaseException:
            self.abort()
            raise

    def write(self, data: bytes) -> None:
        """Write the whole file at once.

        Raises:
            UserError: the disk is full; everything is cleared away.
        """
        try:
            with disk_errors(_FAILED):
                self._files.write_part(self._path, data)
        except BaseException:
            self.abort()
            raise

    @property
    def draft(self) -> Path:
        """Where an encoder that wants a file of its own may write.

        Raises:
            UserError: there is no room for it.
        """
        if self._draft is None:
            with disk_errors(_FAILED):
                self._draft = self._files.draft(self._path)
        return self._draft

    def settle(self) -> None:
        """The draft is finished: bring it onto the disk.

        Raises:
            UserError: the disk is full.
        """
        with disk_errors(_FAILED):
            self._files.settle(self._path, self.draft)

    def finish(self, record: Record) -> int:
        """Move the written and synced file into place and write its row; gives the item's id.

        Raises:
            UserError: the disk is full; everything is cleared away.
        """
        try:
            self._note(record)
            with disk_errors(_FAILED):
                self._part.replace(self._file)
                sync_folder(self._file.parent)
            with self._database.write() as connection:
                item_id = insert_record(connection, record)
                count_use(connection, record)
                delete_intent(connection, self._path)
        except BaseException:
            self.abort()
            raise
        return item_id

    def abort(self) -> None:
        """Clear everything away; what cannot be now is cleared when the gallery is opened the next time."""
        try:
            with self._database.read() as connection:
                kept = has_row(connection, self._path)
            if not kept:
                # Files first: on a full disk the database may need the room.
                self._part.unlink(missing_ok=True)
                if self._draft is not None:
                    self._draft.unlink(missing_ok=True)
                self._file.unlink(missing_ok=True)
            with self._database.write() as connection:
                delete_intent(connection, self._path)
        except (UserError, OSError, *database_faults()):
            return  # The intent is still there.

    def _announce(self, session: str) -> None:
        with self._database.write() as connection:
            connection.execute(
                "INSERT INTO intents (kind, path, record, session, created) VALUES ('save', ?, ?, ?, ?)",
                (self._path, _json(self._noted), session, stamp(datetime.now(UTC))),
            )

    def _note(self, record: Record) -> None:
        """From here on the file can be adopted after a crash: its row is known."""
        if record == self._noted:
            return
        with self._database.write() as connection:
            connection.execute("UPDATE intents SET record = ? WHERE path = ?", (record.to_json(), self._path))


def _json(record: Record | None) -> str | None:
    return None if record is None else record.to_json()


def has_row(connection: sqlite3.Connection, path: str) -> bool:
    """Whether an item lies at `path`."""
    return connection.execute("SELECT 1 FROM items WHERE path = ?", (path,)).fetchone() is not None


def delete_intent(connection: sqlite3.Connection, path: str) -> None:
    """What was meant to happen with `path` has happened, or never will."""
    connection.execute("DELETE FROM intents WHERE path = ?", (path,))
