"""One SQLite file: one writer behind a lock, readers from a pool.

Write-ahead logging lets readers go on while something is written. The writer syncs on every commit
(synchronous=FULL): a rating or a queued job that was confirmed survives a power cut, and the saves of files
rely on their intents being on the disk first. A commit costs one fsync, some milliseconds, on a background
thread.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Generator
from contextlib import closing, contextmanager
from enum import Enum
from pathlib import Path
from typing import Any, Final, cast

from studio.core.errors import UserError
from studio.gallery.complaints import (
    DamagedDatabaseError,
    damaged,
    database_errors,
    database_faults,
    read_only,
)
from studio.gallery.files import PART, sync_file
from studio.gallery.privacy.keys import Keys
from studio.gallery.soundness import has_tables

BUSY_SECONDS = 5.0
"""How long another program may hold the database before we say so."""
SEALED_CACHE_KB = 32 << 10
"""So much of a sealed database stays unsealed in a reader: to search 200,000 rows by one of their columns
unseals 25 MB, which takes four times as long as the search. What is not sealed the system keeps at hand."""


class Access(Enum):
    """How a database file is opened."""

    WRITE = "rw"
    CREATE = "rwc"
    READ = "ro"
    """A database that nobody shall change, with what stands in its log."""
    FROZEN = "ro&immutable=1"
    """On a disk that cannot be written to: no lock, no log, nothing is created beside it."""


def connect(path: Path, access: Access, keys: Keys | None = None) -> sqlite3.Connection:
    """A connection in autocommit mode; transactions are begun in words.

    Args:
        path: the file.
        access: how it is opened.
        keys: of a gallery with a passphrase: the file is one of SQLCipher. The connection behaves the same
            but for its exceptions, which `complaints.database_faults` knows.
    """
    module = sqlite3 if keys is None else _sqlcipher()
    connection = module.connect(
        f"{path.absolute().as_uri()}?mode={access.value}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.row_factory = module.Row
    if keys is not None:
        _unlock(connection, keys)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _identity(path: Path) -> tuple[int, int]:
    """Which file lies there, whatever it is called."""
    status = path.stat()
    return status.st_dev, status.st_ino


def opens(path: Path, keys: Keys) -> bool:
    """Whether a database is sealed by these keys, as far as its first pages tell."""
    try:
        with closing(connect(path, Access.WRITE, keys)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except database_faults():
        return False
    return True


def _unlock(connection: sqlite3.Connection, keys: Keys) -> None:
    """The key is 32 bytes: SQLCipher then stretches nothing, and opening is quick.

    PRAGMA binds no values; there is nothing but hexadecimal digits in this one.
    """
    connection.execute("PRAGMA cipher_log_level = NONE")  # It would write on stderr what the errors say.
    connection.execute(f"PRAGMA key = \"x'{keys.database.hex()}'\"")


def _sqlcipher() -> Any:
    """SQLCipher in the place of `sqlite3`; it is imported by those who have a passphrase only."""
    from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

    return cast(Any, dbapi2)


def recrypt(source: Path, target: Path, old: Keys | None, new: Keys | None) -> None:
    """Copy a database under other keys, or none; `target` is whole or as it was before.

    Raises:
        database_faults(): the source is damaged.
        OSError: the disk is full.
    """
    part = target.with_name(f".{target.name}{PART}")
    part.unlink(missing_ok=True)
    try:
        with closing(_sqlcipher().connect(source, isolation_level=None)) as connection:
            if old is not None:
                _unlock(connection, old)
            words = "" if new is None else f"x'{new.database.hex()}'"
            connection.execute("ATTACH DATABASE ? AS other KEY ?", (str(part), words))
            for name in ("user_version", "application_id"):
                value = int(connection.execute(f"PRAGMA {name}").fetchone()[0])
                connection.execute(f"PRAGMA other.{name} = {value}")
            connection.execute("SELECT sqlcipher_export('other')").fetchone()
            connection.execute("DETACH DATABASE other")
        sync_file(part)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


class Database:
    """Connections to one gallery database whose tables are in their newest form.

    Thread-safe. A thread borrows a reading connection for the length of a `with` block and gives it back, so
    threads that end leave nothing open.

    Attributes:
        path: the file.
        frozen: whether it cannot be written to.
        damaged: whether SQLite found it damaged since it was opened; the next opening then repairs it.
    """

    def __init__(self, path: Path, *, frozen: bool = False, keys: Keys | None = None) -> None:
        """Open `path`, which must exist.

        Args:
            path: the database file.
            frozen: it cannot be written to; `write` then says so.
            keys: of a gallery with a passphrase.

        Raises:
            UserError: it cannot be opened, or is no database.
        """
        self.path = path
        self.frozen = frozen
        self.damaged = False
        self._keys = keys
        self._access = Access.FROZEN if frozen else Access.WRITE
        self._writing = threading.RLock()
        self._borrowing = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._closed = False
        with database_errors():
            self._writer = self._open_writer()
        self._identity: Final = _identity(path)

    def _open_writer(self) -> sqlite3.Connection:
        connection = connect(self.path, self._access, self._keys)
        if not self.frozen:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        return connection

    @contextmanager
    def write(self) -> Generator[sqlite3.Connection]:
        """A transaction that may write; committed at the end of the block, rolled back when it raises.

        Raises:
            UserError: the gallery is read-only, the disk full, another program holds the database, or its
                folder was moved away.
        """
        if self.frozen:
            raise read_only()
        self.check_place()
        with self._writing, self._errors():
            self._check_open()
            if self._writer.in_transaction:
                raise RuntimeError("a write inside a write: pass the connection on instead")
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                self._writer.rollback()
                raise

    @contextmanager
    def read(self) -> Generator[sqlite3.Connection]:
        """A connection for reading, in one consistent snapshot for the length of the block.

        Raises:
            UserError: the disk fails, or the database is damaged.
        """
        connection = self._borrow()
        try:
            with self._errors():
                connection.execute("BEGIN")
                yield connection
        finally:
            self._give_back(connection)

    def close(self) -> None:
        """Close every connection; blocks that still read close theirs when they end. May be called twice."""
        with self._writing:
            with self._borrowing:
                if self._closed:
                    return
                self._closed = True
                idle, self._idle = self._idle, []
            for connection in idle:
                connection.close()
            if not self.frozen:
                self._tidy()
            self._writer.close()

    @contextmanager
    def _errors(self) -> Generator[None]:
        try:
            with database_errors():
                yield
        except DamagedDatabaseError:
            self.damaged = True
            raise
        except database_faults() as error:
            self._tell_damage_from_bug(error)
            raise

    def _tell_damage_from_bug(self, error: BaseException) -> None:
        """“No such column” is a mistake of ours, or of a disk that has changed the page with their names."""
        if not any(sign in str(error) for sign in ("no such", "has no column")):
            return
        with closing(connect(self.path, Access.READ, self._keys)) as connection:
            self.damaged = not has_tables(connection)
        if self.damaged:
            raise damaged() from error

    def check_place(self) -> None:
        """What was opened still lies where it lay. Files that go with rows would land in the old place, and
        the rows in the new one.

        Raises:
            UserError: the folder was moved or deleted, or another database has taken its place.
        """
        try:
            same = _identity(self.path) == self._identity
        except OSError:
            same = False
        if not same:
            raise UserError(
                "The gallery's folder was moved or deleted while it was open: nothing can be kept in it now.",
                "Close Quartet, put the folder back or choose its new place, then open it again.",
            )

    def _tidy(self) -> None:
        try:
            self._writer.execute("PRAGMA optimize")
        except database_faults():
            return  # Only statistics for the planner: not worth a word.

    def _borrow(self) -> sqlite3.Connection:
        with self._borrowing:
            self._check_open()
            if self._idle:
                return self._idle.pop()
        with database_errors():
            connection = connect(self.path, self._access, self._keys)
            connection.execute("PRAGMA query_only = ON")
            if self._keys is not None:
                connection.execute(f"PRAGMA cache_size = -{SEALED_CACHE_KB}")
        return connection

    def _give_back(self, connection: sqlite3.Connection) -> None:
        try:
            connection.rollback()
        except database_faults():
            connection.close()
            return
        with self._borrowing:
            if not self._closed:
                self._idle.append(connection)
                return
        connection.close()

    def _check_open(self) -> None:
        if self._closed:
            raise RuntimeError("the gallery is closed")
