"""Emptying the trash: files go to the trash of the computer, rows go for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from studio.core.errors import UserError
from studio.core.item import Item
from studio.gallery.database import Database
from studio.gallery.file_store import FileStore
from studio.gallery.record import stamp
from studio.gallery.saving import delete_intent
from studio.gallery.thumbnails import forget_thumbnail

SendToTrash = Callable[[Path], None]


def send_to_platform_trash(path: Path) -> None:
    """Move a file to the trash of the computer.

    Raises:
        OSError: there is none for this disk, or it refuses.
    """
    import send2trash

    send2trash.send2trash(str(path))


class Removal:
    """Removes items one by one; a kill in between leaves each whole or gone."""

    def __init__(self, files: FileStore, database: Database, session: str, send: SendToTrash) -> None:
        """Files go by `send`; sealed ones stay sealed in the trash of the computer."""
        self._files: Final = files
        self._database: Final = database
        self._session: Final = session
        self._send: Final = send

    def remove(self, items: Sequence[Item]) -> tuple[int, ...]:
        """Remove them; gives the ids that are gone.

        Raises:
            UserError: the first one that the trash of the computer refuses; those before it are gone.
        """
        return tuple(self._one(item) for item in items)

    def _one(self, item: Item) -> int:
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO intents (kind, path, session, created) VALUES ('remove', ?, ?, ?)",
                (item.path, self._session, stamp(datetime.now(UTC))),
            )
        file = self._files.place(item.path)
        failed: OSError | None = None
        if file.exists():
            try:
                self._send(file)
            except OSError as error:
                failed = error
        if not file.exists():
            forget_thumbnail(self._files, item.sha256)  # Before the intent goes: nothing else would find it.
        with self._database.write() as connection:
            if not file.exists():
                connection.execute("DELETE FROM items WHERE id = ?", (item.id,))
            delete_intent(connection, item.path)
        if failed is not None:
            raise UserError(
                f"“{item.name}” could not be moved to the trash of this computer, so it was kept.",
                "Check whether the disk has a trash, then try again.",
            ) from failed
        return item.id
