"""Keeping a gallery in order: copies of its database, checks, repairs, and how much lies in it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from studio.core.errors import CancelledError
from studio.gallery import edits, repairing, stats, verify
from studio.gallery.backups import back_up, newest_first
from studio.gallery.change import Change, ChangeKind
from studio.gallery.complaints import database_errors, database_faults, disk_errors, read_only
from studio.gallery.database import Database
from studio.gallery.layout import Layout
from studio.gallery.repairing import Repairs
from studio.gallery.soundness import complaints, mend_indices, mend_search, short
from studio.gallery.stats import Stats
from studio.gallery.verify import Report, VerifyReport

ASKED: Final = "asked"
BEFORE_REPAIR: Final = "repair"
_STEPS: Final = 10_000
"""Instructions of SQLite between two looks at `cancel`: some milliseconds."""


class Upkeep:
    """The order of one open gallery. Thread-safe.

    Attributes:
        read_only: whether nothing can be mended or copied.
    """

    def __init__(
        self, layout: Layout, database: Database, scratch: Path | None, tell: Callable[[Change], Change]
    ) -> None:
        """Keep the gallery in order that lies in `layout`.

        Args:
            layout: its folder.
            database: its rows.
            scratch: for unfinished files; None when it is read-only.
            tell: hears of what repairs change.
        """
        self.read_only: Final = scratch is None
        self._layout: Final = layout
        self._database: Final = database
        self._scratch: Final = scratch or layout.folder
        self._tell: Final = tell

    def backups(self) -> tuple[Path, ...]:
        """The copies of the database, the newest first; their names begin with the time in UTC."""
        return tuple(newest_first(self._layout.backups))

    def back_up(
        self, label: str = ASKED, *, report: Report | None = None, cancel: threading.Event | None = None
    ) -> Path:
        """Copy the database as it is now, and thin the older copies; others may read and write meanwhile.

        Raises:
            CancelledError: `cancel` was set.
            UserError: the gallery is read-only or damaged, or there is no room.
        """
        if self.read_only:
            raise read_only()
        with disk_errors("The copy could not be written"), database_errors(), self._database.read() as source:
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # From here on it is one moment.
            return back_up(
                source,
                self._layout.backups,
                label,
                scratch=self._scratch,
                keys=self._layout.keys,
                report=report,
                cancel=cancel,
            )

    def look_through(self, cancel: threading.Event) -> bool:
        """What a crash may have left in a large database is mended, if it has not been since; gives whether
        an index was made anew.

        Raises:
            CancelledError: `cancel` was set; the next call begins anew.
            DamagedDatabaseError: rows are damaged: the next opening makes the database again.
        """
        if self.read_only or not self._layout.unchecked.exists():
            return False
        with self._database.read() as connection:
            connection.set_progress_handler(lambda: int(cancel.is_set()), _STEPS)
            try:
                found, search = complaints(connection), short(connection)
            except database_faults():
                if cancel.is_set():
                    raise CancelledError from None
                raise
            finally:
                connection.set_progress_handler(None, 0)
        mended = False
        if found or search:
            with self._database.write() as connection:
                mended = mend_indices(connection, found) | mend_search(connection, search)
        self._layout.unchecked.unlink(missing_ok=True)
        return mended

    def verify(self, report: Report | None = None, cancel: threading.Event | None = None) -> VerifyReport:
        """Check every row against its file by hash.

        Raises:
            CancelledError: `cancel` was set.
        """
        return verify.verify(self._layout, self._database, report, cancel)

    def repair(self, report: Report | None = None, cancel: threading.Event | None = None) -> Repairs:
        """Check everything and mend what can be mended; a copy of the database is taken first.

        Raises:
            CancelledError: `cancel` was set; what was mended by then stays.
            UserError: most files are gone, the disk is full, or the gallery is read-only.
        """
        self.back_up(BEFORE_REPAIR, cancel=cancel)
        repairs = repairing.repair(self._layout, self._database, self._scratch, report, cancel)
        if repairs.added:
            self._tell(Change(ChangeKind.ADDED, repairs.added))
        if repairs.trashed:
            self._tell(edits.trash(self._database, repairs.trashed))
        return replace(repairs, left=self.verify(report, cancel))

    def stats(self) -> Stats:
        """How much lies in it.

        Raises:
            UserError: the database is damaged or the disk fails.
        """
        return stats.count(self._layout, self._database)
