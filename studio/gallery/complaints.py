"""What the disk and the database say, in words for people."""

from __future__ import annotations

import errno
import sqlite3
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import cast

from studio.core.errors import UserError

DatabaseFaults = tuple[type[sqlite3.Error], ...]


def database_faults() -> DatabaseFaults:
    """The exceptions of SQLite, for an `except`; those of SQLCipher among them once it is in use.

    The two modules are one code with two families of exceptions.
    """
    return _faults("Error")


def integrity_faults() -> DatabaseFaults:
    """Those that say: this row does not fit the table."""
    return _faults("IntegrityError")


def _faults(name: str) -> DatabaseFaults:
    modules = (sqlite3, sys.modules.get("sqlcipher3.dbapi2"))
    return tuple(cast("type[sqlite3.Error]", getattr(module, name)) for module in modules if module)


class DamagedDatabaseError(UserError):
    """The database file cannot be trusted any more; the files beside it are whole."""


class TooLargeError(UserError):
    """A file has more bytes or pixels than can be looked at here."""


class FullDiskError(UserError):
    """There is no room left on the disk."""


def read_only() -> UserError:
    """The sentence for a gallery that cannot be written to."""
    return UserError(
        "This gallery lies in a folder that cannot be written to: nothing new can be kept in it.",
        "Allow writing to the folder, or choose another one for the gallery.",
    )


def of_disk(error: OSError, doing: str) -> UserError:
    """The sentence for a failed file operation; `doing` reads “The picture could not be saved”."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return FullDiskError(
                f"{doing}: the disk is full. Nothing that was kept before is lost.",
                "Free some space, then try again.",
            )
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return UserError(
                f"{doing}: the folder cannot be written to.", "Allow writing to it, or choose another."
            )
        case errno.ENAMETOOLONG:
            return UserError(
                f"{doing}: its path is too long for this disk.", "Choose a folder with a shorter path."
            )
        case _:
            return UserError(f"{doing}: {error.strerror or error}.", "Check the disk, then try again.")


def of_database(error: sqlite3.Error) -> UserError | None:
    """The sentence for a database error that is the surroundings' fault; None when it is a bug of ours."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    # The low byte is the error, the rest says more about it: https://sqlite.org/rescode.html
    make = None if code is None else _SENTENCES.get(code & 0xFF)
    return None if make is None else make()


def _busy() -> UserError:
    return UserError(
        "Another program is using the gallery and has not let go of it.", "Close it, then try again."
    )


def _full() -> UserError:
    return of_disk(OSError(errno.ENOSPC, ""), "The gallery could not be written")


def damaged() -> UserError:
    """The sentence for a database that the next opening repairs."""
    return DamagedDatabaseError(
        "The gallery's database is damaged.", "Close Quartet and open it again: it repairs the gallery then."
    )


def _failing() -> UserError:
    return UserError(
        "The disk failed while the gallery was read or written, or it is full.",
        "Check the disk and its free space, then try again.",
    )


def _closed_off() -> UserError:
    return UserError("The gallery's database cannot be opened.", "Check the folder and who may use it.")


_SENTENCES: Mapping[int, Callable[[], UserError]] = MappingProxyType(
    {
        sqlite3.SQLITE_BUSY: _busy,
        sqlite3.SQLITE_LOCKED: _busy,
        sqlite3.SQLITE_FULL: _full,
        sqlite3.SQLITE_READONLY: read_only,
        sqlite3.SQLITE_CORRUPT: damaged,
        sqlite3.SQLITE_NOTADB: damaged,
        sqlite3.SQLITE_IOERR: _failing,
        sqlite3.SQLITE_CANTOPEN: _closed_off,
        sqlite3.SQLITE_PERM: _closed_off,
    }
)


@contextmanager
def database_errors() -> Generator[None]:
    """Turn database errors that are somebody's disk or program into `UserError`; others pass."""
    try:
        yield
    except database_faults() as error:
        spoken = of_database(error)
        if spoken is None:
            raise
        raise spoken from error


@contextmanager
def disk_errors(doing: str) -> Generator[None]:
    """Turn `OSError` into the sentence “`doing`: the disk is full.” and its like."""
    try:
        yield
    except OSError as error:
        raise of_disk(error, doing) from error


def missing(path: Path) -> UserError:
    """The sentence for a file that is not there."""
    return UserError(f"There is no file “{path}”.", "Check the name, or choose another file.")
