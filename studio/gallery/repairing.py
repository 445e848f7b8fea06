"""Mending what a check found. Every step holds by itself: killed in between, the next check finds the rest.

Nothing is thrown away: a thing whose file is gone goes into the trash of the gallery with all that is known
of it, a file without row gets one, and what cannot be mended stays as it is and is said.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from studio.core.errors import CancelledError, UserError
from studio.gallery.complaints import DamagedDatabaseError, disk_errors, integrity_faults
from studio.gallery.database import Database
from studio.gallery.files import as_text
from studio.gallery.inputs import suffix_of
from studio.gallery.layout import Layout
from studio.gallery.rebuilding import read_record
from studio.gallery.record import Record
from studio.gallery.rows import find_by_hash, insert_lineage, insert_record, rewrite_record
from studio.gallery.saving import has_row
from studio.gallery.soundness import mend_indices, mend_search, unfit
from studio.gallery.thumbnails import read_shown
from studio.gallery.verify import Report, VerifyReport, verify

_FEW: Final = 10
"""So many lost files may be an accident; when it is most of a gallery, its disk is not there."""


@dataclass(frozen=True, slots=True)
class Repairs:
    """What was mended; paths are relative to the gallery.

    Attributes:
        found_again: files that had been moved to another of the dated folders; their rows lead there now.
        without_file: things whose files are gone; they lie in the trash of the gallery now.
        taken_as_is: files that another program has changed and that can be read: they count as they are now.
        adopted: files without row that have one now.
        rows_mended: rows that were damaged and are written anew from their files.
        cleared: unfinished files of programs that died.
        inputs_restored: inputs (hashes) that were found again among the pictures.
        trashed, added: ids, for those who show them.
        left: what is still not in order.
    """

    found_again: tuple[str, ...] = ()
    without_file: tuple[str, ...] = ()
    taken_as_is: tuple[str, ...] = ()
    adopted: tuple[str, ...] = ()
    rows_mended: tuple[str, ...] = ()
    cleared: tuple[str, ...] = ()
    inputs_restored: tuple[str, ...] = ()
    indices_mended: bool = False
    trashed: tuple[int, ...] = ()
    added: tuple[int, ...] = ()
    left: VerifyReport = field(default_factory=lambda: VerifyReport(0))

    def to_json(self) -> dict[str, object]:
        """Plain values for `json.dumps`."""
        told = {field: as_text(found) for field, found in asdict(self).items()}
        return {**told, "left": self.left.to_json()}


def repair(
    layout: Layout,
    database: Database,
    scratch: Path,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> Repairs:
    """Check everything, then mend what can be mended. The rows to put into the trash are only named
    (`without_file`): whoever shows them does that, so that it can be undone.

    Args:
        layout: the gallery.
        database: its rows.
        scratch: for unfinished files, on the same disk.
        report: told how many rows of how many are compared.
        cancel: ends it; what was mended by then stays.

    Raises:
        CancelledError: `cancel` was set.
        UserError: most files are gone, the disk is full, or the gallery cannot be written to.
    """
    found = verify(layout, database, report, cancel)
    if len(found.missing) > max(_FEW, found.checked // 2):
        raise UserError(
            f"{len(found.missing):,} of {found.checked:,} files are gone, so nothing was changed.",
            "Check whether the disk of the gallery is there, then try again.",
        )
    mending = _Mending(layout, database, scratch, cancel)
    indices = mending.database_file(found.database)
    rows = mending.rows(found.unreadable)
    again = mending.moved(found.missing, found.orphans)
    adopted = mending.adopt(path for path in found.orphans if path not in again.values())
    mending.check_cancel()
    return Repairs(
        found_again=tuple(again),
        without_file=tuple(path for path in found.missing if path not in again),
        taken_as_is=mending.take_as_is(found.changed),
        adopted=tuple(adopted),
        rows_mended=rows,
        cleared=mending.clear(found.unfinished),
        inputs_restored=mending.inputs(found.inputs_missing),
        indices_mended=indices,
        trashed=mending.ids(path for path in found.missing if path not in again),
        added=tuple(adopted.values()),
    )


@dataclass(frozen=True, slots=True)
class _Mending:
    """One way of mending a method. Each looks again, in its transaction, whether there is something to do."""

    layout: Layout
    database: Database
    scratch: Path
    cancel: threading.Event | None

    def database_file(self, found: tuple[str, ...]) -> bool:
        """Indices are made anew; damaged rows are the business of the next opening."""
        try:
            with self.database.write() as connection:
                mended = mend_indices(connection, found)
                return mend_search(connection, unfit(connection)) or mended
        except DamagedDatabaseError:
            return False

    def rows(self, paths: Iterable[str]) -> tuple[str, ...]:
        """Write damaged rows anew from their files."""
        return tuple(path for path in paths if self._rewrite(path))

    def moved(self, missing: Iterable[str], orphans: Iterable[str]) -> dict[str, str]:
        """Rows whose file lies in another place: old path -> new path."""
        lost = self._hashes(missing)
        again: dict[str, str] = {}
        for orphan in orphans if lost else ():
            self.check_cancel()
            old = lost.pop(self._hash(orphan), None)
            if old is not None and self._lead_to(old, orphan):
                again[old] = orphan
        return again

    def adopt(self, orphans: Iterable[str]) -> dict[str, int]:
        """Give files without row one: path -> id."""
        adopted: dict[str, int] = {}
        for path in orphans:
            self.check_cancel()
            record = self._record(path)
            number = None if record is None else self._insert(record)
            if number is not None:
                adopted[path] = number
        return adopted

    def take_as_is(self, changed: Iterable[str]) -> tuple[str, ...]:
        """Let rows say what their files are now, where those can be shown."""
        return tuple(path for path in changed if self._take(path))

    def clear(self, unfinished: Iterable[str]) -> tuple[str, ...]:
        """Remove what nobody will finish."""
        places = {self.layout.relative(place): place for place in self.layout.kept_files()}
        cleared = tuple(path for path in unfinished if path in places)
        with disk_errors("An unfinished file could not be removed"):
            for path in cleared:
                places[path].unlink(missing_ok=True)
        return cleared

    def inputs(self, hashes: Iterable[str]) -> tuple[str, ...]:
        """Pictures that something was made from and that are items as well can be had from there."""
        return tuple(sha256 for sha256 in hashes if self._restore_input(sha256))

    def ids(self, paths: Iterable[str]) -> tuple[int, ...]:
        """The numbers of items outside the trash that lie at these paths."""
        with self.database.read() as connection:
            rows = (
                connection.execute(
                    "SELECT id FROM items WHERE path = ? AND trashed IS NULL", (path,)
                ).fetchone()
                for path in paths
            )
            return tuple(int(row[0]) for row in rows if row is not None)

    def _rewrite(self, path: str) -> bool:
        self.check_cancel()
        record = self._record(path)
        if record is None:
            return False
        with self.database.write() as connection:
            row = connection.execute("SELECT id FROM items WHERE path = ?", (path,)).fetchone()
            if row is None:
                return False
            rewrite_record(connection, int(row[0]), record)
            connection.execute(
                "UPDATE items SET trashed = iif(julianday(trashed) IS NULL, NULL, trashed) WHERE id = ?",
                (int(row[0]),),
            )
        return True

    def _lead_to(self, old: str, new: str) -> bool:
        with self.database.write() as connection:
            if has_row(connection, new):
                return False
            connection.execute("UPDATE items SET path = ? WHERE path = ?", (new, old))
        return True

    def _insert(self, record: Record) -> int | None:
        try:
            with self.database.write() as connection:
                if has_row(connection, record.path):
                    return None
                number = insert_record(connection, record)
                parents = [
                    int(row[0])
                    for sha256 in record.parent_hashes
                    for row in connection.execute("SELECT max(id) FROM items WHERE sha256 = ?", (sha256,))
                    if row[0] is not None
                ]
                insert_lineage(connection, number, parents)
        except (*integrity_faults(), UnicodeError):
            return None  # Its own record says what no item can be.
        return number

    def _take(self, path: str) -> bool:
        self.check_cancel()
        record = self._record(path)
        if record is None:
            return False
        with self.database.write() as connection:
            connection.execute(
                "UPDATE items SET sha256 = ?, width = ?, height = ?, size_bytes = ?"
                " WHERE path = ? AND kind = ?",
                (record.sha256, record.width, record.height, record.size_bytes, path, record.kind.value),
            )
            return bool(connection.execute("SELECT changes()").fetchone()[0])

    def _restore_input(self, sha256: str) -> bool:
        self.check_cancel()
        number = find_by_hash(self.database, sha256)
        if number is None:
            return False
        with self.database.read() as connection:
            row = connection.execute("SELECT path FROM items WHERE id = ?", (number,)).fetchone()
            (media_type,) = connection.execute(
                "SELECT media_type FROM attachments WHERE sha256 = ?", (sha256,)
            ).fetchone()
        if self._hash(str(row[0])) != sha256:
            return False
        files, suffix = self.layout.files, suffix_of(media_type) or "bin"
        with disk_errors("An input could not be put back"):
            data = files.read(str(row[0]))
            files.write(f"{self.layout.inputs.name}/{sha256[:2]}/{sha256}.{suffix}", data, self.scratch)
        return True

    def _hashes(self, paths: Iterable[str]) -> dict[str, str]:
        """sha256 -> path."""
        with self.database.read() as connection:
            return {
                str(row[0]): path
                for path in paths
                for row in connection.execute("SELECT sha256 FROM items WHERE path = ?", (path,))
            }

    def _hash(self, path: str) -> str:
        try:
            return self.layout.files.sha256(self.layout.place(path))
        except OSError:
            return ""

    def _record(self, path: str) -> Record | None:
        """What a file says, when it can be read to its end."""
        place = self.layout.place(path)
        try:
            record = read_record(self.layout, place)
            with self.layout.files.readable(path) as plain:
                read_shown(record.kind, plain)
        except (UserError, OSError, UnicodeError):
            return None
        return record

    def check_cancel(self) -> None:
        """Stop, when somebody wants that."""
        if self.cancel is not None and self.cancel.is_set():
            raise CancelledError
