"""Opening a gallery, whatever state it is in: new, old, in use, killed, damaged, read-only or from the
future."""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shutil import disk_usage

from studio.core.errors import UserError
from studio.gallery import schema
from studio.gallery.backups import back_up, set_aside
from studio.gallery.complaints import DamagedDatabaseError, database_errors, disk_errors, of_disk
from studio.gallery.database import Access, Database, connect
from studio.gallery.layout import Layout
from studio.gallery.rebuilding import rebuild
from studio.gallery.recovery import recover
from studio.gallery.session import Session, bury, door, ended_badly, living

_FAILED = "The gallery cannot be opened"
_LEAST_BYTES = 64 << 10
"""Room that SQLite needs beside the database while it is open."""


@dataclass(slots=True)
class Opened:
    """An open gallery's parts.

    Attributes:
        session: None when the gallery is read-only.
        messages: sentences for people about what was found and done.
        temporary: holds a copy of the database where the original cannot be written to.
    """

    database: Database
    session: Session | None
    messages: tuple[str, ...] = ()
    temporary: tempfile.TemporaryDirectory[str] | None = field(default=None)


def open_gallery(layout: Layout) -> Opened:
    """Open or create the gallery.

    Raises:
        UserError: it cannot be done; the sentence says why. Nothing was changed then.
    """
    _check_place(layout.folder)
    if not _is_writable(layout):
        return _open_frozen(layout)
    with _full_disks(layout.folder), disk_errors(_FAILED), door(layout.sessions):
        alive = living(layout.sessions)
        messages = _make_sound(layout, checked=ended_badly(layout.sessions, alive))
        database = Database(layout.database)
        try:
            recover(layout.folder, database, alive)
            bury(layout.sessions, alive)
            session = Session(layout.sessions)
            session.begin()
        except BaseException:
            database.close()
            raise
    return Opened(database, session, messages)


def _check_place(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise UserError(
            f"The gallery should lie in “{folder}”, but that is a file.",
            "Move the file away, or choose another folder.",
        )
    with disk_errors(f"The gallery folder “{folder}” cannot be made"):
        folder.mkdir(parents=True, exist_ok=True)


def _is_writable(layout: Layout) -> bool:
    """By trying: rights alone do not tell on network drives, nor on Windows. A full disk is not read-only."""
    try:
        with tempfile.TemporaryFile(dir=layout.folder):
            return not layout.database.exists() or os.access(layout.database, os.W_OK)
    except OSError as error:
        return error.errno not in {errno.EROFS, errno.EACCES, errno.EPERM}


def _make_sound(layout: Layout, *, checked: bool) -> tuple[str, ...]:
    """Bring the database to its newest form; one that is damaged or gone is made again from the files."""
    if not layout.database.exists() and any(layout.kept_files()):
        made = rebuild(layout)
        return (f"The gallery's database was gone and has been made again from {made.items} files.",)
    try:
        with database_errors():
            _migrate(layout, checked=checked)
    except DamagedDatabaseError:
        aside = set_aside(layout.database, layout.damaged)
        made = rebuild(layout, aside)
        return (
            f"The gallery's database was damaged and has been made again from {made.items} files;"
            f" the damaged one is kept in “{aside}”.",
        )
    return ()


def _migrate(layout: Layout, *, checked: bool) -> None:
    with closing(connect(layout.database, Access.CREATE)) as connection:
        version = schema.version_of(connection)
        _refuse_foreign(connection, version)
        if checked:
            _check_pages(connection)
        if version == schema.NEWEST:
            return
        if version > 0:
            back_up(connection, layout.backups, f"v{version}")
        schema.migrate(connection)


def _refuse_foreign(connection: sqlite3.Connection, version: int) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if version > 0 and application != schema.APPLICATION_ID:
        raise UserError("The gallery's database belongs to another program.", "Choose another folder.")
    if version > schema.NEWEST:
        raise UserError(
            "This gallery was used by a newer Quartet, whose tables this one does not know.",
            "Update Quartet, or choose another folder for the gallery.",
        )


def _check_pages(connection: sqlite3.Connection) -> None:
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise DamagedDatabaseError(f"The gallery's database is damaged: {verdict}.")
    if schema.version_of(connection) > 0:
        _check_search(connection)


def _check_search(connection: sqlite3.Connection) -> None:
    """The full-text indices are derived from the rows: one that does not fit them is made again."""
    for table in ("items_fts", "passages_fts", "prompts_fts"):
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone():
            continue  # of an older form, which has no such table yet
        try:
            connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except sqlite3.DatabaseError:
            connection.execute(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")  # noqa: S608


def _open_frozen(layout: Layout) -> Opened:
    """Read-only: as it lies there when it is whole and new, otherwise from a copy brought up to date."""
    temporary: tempfile.TemporaryDirectory[str] | None = None
    path = layout.database
    if not _can_stay(path):
        temporary = tempfile.TemporaryDirectory(prefix="quartet-gallery-")
        path = _copy(layout, Path(temporary.name))
    message = "This gallery cannot be written to: it is shown, but nothing new can be kept in it."
    return Opened(Database(path, frozen=True), None, (message,), temporary)


def _can_stay(path: Path) -> bool:
    log = path.with_name(f"{path.name}-wal")
    if not path.is_file() or (log.exists() and log.stat().st_size > 0):
        return False
    with _frozen(path) as connection:
        version = schema.version_of(connection)
        _refuse_foreign(connection, version)
        return version == schema.NEWEST


def _copy(layout: Layout, folder: Path) -> Path:
    copy = folder / layout.database.name
    for side in ("", "-wal"):
        source = layout.database.with_name(layout.database.name + side)
        if source.exists():
            copy.with_name(copy.name + side).write_bytes(source.read_bytes())
    with database_errors():
        _migrate(Layout(folder), checked=False)
        with closing(connect(copy, Access.WRITE)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return copy


@contextmanager
def _full_disks(folder: Path) -> Generator[None]:
    """On a full disk SQLite finds no room for its log and calls that a failing disk: say which it is."""
    try:
        yield
    except UserError as error:
        if isinstance(error.__cause__, sqlite3.OperationalError) and disk_usage(folder).free < _LEAST_BYTES:
            raise of_disk(OSError(errno.ENOSPC, ""), _FAILED) from error
        raise


@contextmanager
def _frozen(path: Path) -> Generator[sqlite3.Connection]:
    with database_errors(), closing(connect(path, Access.FROZEN)) as connection:
        yield connection
