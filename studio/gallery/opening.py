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

from studio import __version__
from studio.core.errors import UserError
from studio.gallery import backups, rebuilding, schema
from studio.gallery.backups import back_up, set_aside
from studio.gallery.complaints import (
    DamagedDatabaseError,
    FullDiskError,
    database_errors,
    database_faults,
    disk_errors,
    of_disk,
    read_only,
)
from studio.gallery.database import Access, Database, connect
from studio.gallery.file_store import files_in
from studio.gallery.layout import Layout
from studio.gallery.privacy.keys import has_key
from studio.gallery.rebuilding import Rebuilt, Report, rebuild
from studio.gallery.recovery import recover
from studio.gallery.reserve import Reserve
from studio.gallery.session import Session, bury, busy, door, ended_badly, living
from studio.gallery.soundness import check_pages, check_tables, has_tables, mend

_FAILED = "The gallery cannot be opened"
_LEAST_BYTES = 64 << 10
"""Room that SQLite needs beside the database while it is open."""
_SMALL_BYTES = 32 << 20
"""A database that is looked through in less than a second."""
_LEAST_PAGE = 512
"""Bytes: SQLite has no smaller pages."""
_SOON = 10_000
"""Forms that newer versions of Quartet may have; a number far above is damage."""


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


def open_gallery(layout: Layout, report: Report | None = None) -> Opened:
    """Open or create the gallery.

    Args:
        layout: its folder.
        report: told how many files of how many are read when the database has to be made again; none of none
            when a large one is looked through after a crash, or brought up to date.

    Raises:
        UserError: it cannot be done; the sentence says why. Nothing was changed then.
    """
    _check_place(layout.folder)
    if not _is_writable(layout):
        return _open_frozen(layout)
    try:
        return _open_writable(layout, report)
    except FullDiskError:
        # Whoever wants to make room by throwing things away has to come in first.
        if not Reserve(layout.reserve).release():
            raise
        return _open_writable(layout, report)


def _open_writable(layout: Layout, report: Report | None) -> Opened:
    with _full_disks(layout.folder), disk_errors(_FAILED), door(layout.sessions):
        _check_key(layout)
        alive = living(layout.sessions)
        backups.clear_unfinished(layout.backups)
        rebuilding.settle_unfinished(layout)
        messages = _make_sound(layout, alive, report, checked=ended_badly(layout.sessions, alive))
        database = Database(layout.database, keys=layout.keys)
        try:
            recover(layout.files, database, alive)
            bury(layout.sessions, alive)
            session = Session(layout.sessions)
            session.begin()
        except BaseException:
            database.close()
            raise
    return Opened(database, session, messages)


def rebuild_gallery(layout: Layout, report: Report | None = None) -> Rebuilt:
    """Make the database again from the files although it may be sound; a copy of it is taken first.

    Raises:
        UserError: another program has the gallery open, a newer Quartet has used it, it cannot be written to,
            or the disk is full. The old database is still there then.
    """
    if not layout.folder.is_dir():
        raise UserError(f"There is no gallery in “{layout.folder}”.", "Check the folder.")
    if not _is_writable(layout):
        raise read_only()
    with (
        _full_disks(layout.folder),
        disk_errors("The gallery could not be made again"),
        door(layout.sessions),
    ):
        _check_key(layout)
        alive = living(layout.sessions)
        if alive:
            raise UserError(
                "Another Quartet has this gallery open: its database cannot be exchanged now.",
                "Close the other one, then try again.",
            )
        backups.clear_unfinished(layout.backups)
        rebuilding.settle_unfinished(layout)
        made = rebuild(layout, _copy_of_old(layout), report)
        bury(layout.sessions, alive)
    return made


def _check_key(layout: Layout) -> None:
    """Whoever waited at the door while another program sealed or unsealed the gallery knows nothing of it: an
    empty gallery would be made beside the full one, and what is kept there would lie in the open.
    """
    sealed_since = layout.keys is None and has_key(layout.folder)
    opened_since = layout.keys is not None and not has_key(layout.folder) and layout.open_database.exists()
    if sealed_since or opened_since:
        raise busy()


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


def _make_sound(
    layout: Layout, alive: frozenset[str], report: Report | None, *, checked: bool
) -> tuple[str, ...]:
    """Bring the database to its newest form; one that is damaged or gone is made again from the files."""
    if _is_gone(layout) and any(layout.kept_files()):
        _refuse_others(alive, "is gone")
        made = rebuild(layout, None, report)
        return (f"The gallery's database was gone and has been made again from {made.items} files.",)
    try:
        with database_errors():
            return _migrate(layout, alive, report, checked=checked)
    except DamagedDatabaseError:
        _refuse_others(alive, "is damaged")
        aside = set_aside(layout.database, layout.damaged)
        made = rebuild(layout, aside, report)
        return (
            f"The gallery's database was damaged and has been made again from {made.items} files;"
            f" the damaged one is kept in “{aside}”.",
        )


def _is_gone(layout: Layout) -> bool:
    """Deleted, or emptied: a file shorter than a page is an empty database to SQLite, not a damaged one."""
    return not layout.database.exists() or layout.database.stat().st_size < _LEAST_PAGE


def _refuse_others(alive: frozenset[str], what: str) -> None:
    """What another program wrote into a database that is exchanged under it would be lost."""
    if alive:
        raise UserError(
            f"The gallery's database {what}, and another Quartet has the gallery open.",
            "Close the other one, then open the gallery again: it is repaired then.",
        )


def _migrate(
    layout: Layout,
    alive: frozenset[str] = frozenset(),
    report: Report | None = None,
    *,
    checked: bool,
) -> tuple[str, ...]:
    """Gives what there is to say about it. Where it takes a moment, `report` is told so: none of none."""
    with closing(connect(layout.database, Access.CREATE, layout.keys)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # The tables can be understood.
        version = _mend_header(connection)
        _refuse_foreign(connection, version)
        large = layout.database.stat().st_size > _SMALL_BYTES
        if report is not None and large and (checked or 0 < version < schema.NEWEST):
            report(0, 0)
        mended = checked and _look(layout, connection)
        if 0 < version < schema.NEWEST:
            _refuse_older(alive)
            back_up(connection, layout.backups, f"v{version}", keys=layout.keys)
        if version < schema.NEWEST:
            _take_steps(connection)
        if checked:
            check_tables(connection)
    return ("An index of the gallery did not fit its contents and was made anew.",) if mended else ()


def _look(layout: Layout, connection: sqlite3.Connection) -> bool:
    """After a crash: gives whether an index was made anew. A large database is looked through only as far as
    one must before writing to it; the rest is done while the gallery is open (`Upkeep.look_through`).
    """
    if layout.database.stat().st_size <= _SMALL_BYTES:
        return mend(connection)
    check_pages(connection)
    layout.unchecked.touch()
    return False


def _take_steps(connection: sqlite3.Connection) -> None:
    try:
        schema.migrate(connection)
    except database_faults() as error:
        # The file says that it is older than its tables are: its header is damaged.
        if any(sign in str(error) for sign in ("already exists", "duplicate column")):
            raise DamagedDatabaseError("The gallery's database is damaged.") from error
        raise


def _refuse_older(alive: frozenset[str]) -> None:
    if alive:
        raise UserError(
            "An older Quartet has this gallery open; this one has to bring its tables up to date first.",
            "Close the older one, then open the gallery again.",
        )


def _copy_of_old(layout: Layout) -> Path | None:
    """A copy of the database that is about to be made again. What a newer Quartet keeps would be lost."""
    if _is_gone(layout):
        return None
    try:
        with database_errors(), closing(connect(layout.database, Access.WRITE, layout.keys)) as connection:
            _refuse_foreign(connection, schema.version_of(connection))
            return back_up(connection, layout.backups, "rebuild", keys=layout.keys)
    except DamagedDatabaseError:
        return set_aside(layout.database, layout.damaged)


def _mend_header(connection: sqlite3.Connection) -> int:
    """Which form the tables have. The number of the form and the mark of our databases are two places in the
    header of the file: when one of them is damaged, the tables themselves tell what they are.
    """
    version = schema.version_of(connection)
    ours = connection.execute("PRAGMA application_id").fetchone()[0] == schema.APPLICATION_ID
    if ours and version == schema.NEWEST:
        return version
    odd = not ours or not 0 <= version <= schema.NEWEST + _SOON
    if (odd or version < schema.NEWEST) and has_tables(connection):
        connection.execute(f"PRAGMA user_version = {schema.NEWEST}")
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        return schema.NEWEST
    return version


def _refuse_foreign(connection: sqlite3.Connection, version: int) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if version > 0 and application != schema.APPLICATION_ID:
        raise UserError("The gallery's database belongs to another program.", "Choose another folder.")
    if version > schema.NEWEST:
        raise UserError(
            f"This gallery was used by a newer Quartet: its tables have form {version}, and Quartet"
            f" {__version__} knows them up to form {schema.NEWEST}. Nothing in it was changed.",
            "Update Quartet, or choose another folder for the gallery.",
        )


def _open_frozen(layout: Layout) -> Opened:
    """Read-only: as it lies there when it is whole and new, otherwise from a copy brought up to date."""
    temporary: tempfile.TemporaryDirectory[str] | None = None
    path = layout.database
    if not _can_stay(layout):
        temporary = tempfile.TemporaryDirectory(prefix="quartet-gallery-")
        path = _copy(layout, Path(temporary.name))
    message = "This gallery cannot be written to: it is shown, but nothing new can be kept in it."
    return Opened(Database(path, frozen=True, keys=layout.keys), None, (message,), temporary)


def _can_stay(layout: Layout) -> bool:
    path = layout.database
    log = path.with_name(f"{path.name}-wal")
    if not path.is_file() or (log.exists() and log.stat().st_size > 0):
        return False
    with _frozen(layout) as connection:
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
        _migrate(Layout(folder, files_in(folder, layout.keys)), checked=False)
        with closing(connect(copy, Access.WRITE, layout.keys)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return copy


@contextmanager
def _full_disks(folder: Path) -> Generator[None]:
    """On a full disk SQLite finds no room for its log and calls that a failing disk: say which it is."""
    try:
        yield
    except UserError as error:
        if isinstance(error.__cause__, database_faults()) and disk_usage(folder).free < _LEAST_BYTES:
            raise of_disk(OSError(errno.ENOSPC, ""), _FAILED) from error
        raise


@contextmanager
def _frozen(layout: Layout) -> Generator[sqlite3.Connection]:
    opened = connect(layout.database, Access.FROZEN, layout.keys)
    with database_errors(), closing(opened) as connection:
        yield connection
