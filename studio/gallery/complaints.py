"""What the disk and the database say, in words for people."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from studio.core.errors import UserError

READ_ONLY = UserError(
    "This gallery is on a disk or in a folder that cannot be written to, so nothing new can be kept in it.",
    "Allow writing to the folder, or choose another one for the gallery.",
)
_BUSY = "Another program is using the gallery and has not let go of it."
_DAMAGED = "The gallery's database is damaged."


class DamagedDatabaseError(UserError):
    """The database file cannot be trusted any more; the files beside it are whole."""


def read_only() -> UserError:
    """A fresh copy of the sentence for a gallery that cannot be written to."""
    return UserError(READ_ONLY.what, READ_ONLY.remedy)


def of_disk(error: OSError, doing: str) -> UserError:
    """The sentence for a failed file operation; `doing` reads “The picture could not be saved”."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return UserError(
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
    code = getattr(error, "sqlite_errorcode", None)
    match None if code is None else code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return UserError(_BUSY, "Close the other program, then try again.")
        case sqlite3.SQLITE_FULL:
            return of_disk(OSError(errno.ENOSPC, ""), "The gallery could not be written")
        case sqlite3.SQLITE_READONLY:
            return read_only()
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DamagedDatabaseError(
                _DAMAGED, "Close Quartet and open it again: it repairs the gallery then."
            )
        case sqlite3.SQLITE_IOERR:
            return UserError(
                "The disk failed while the gallery was read or written, or it is full.",
                "Check the disk and its free space, then try again.",
            )
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return UserError(
                "The gallery's database cannot be opened.", "Check the folder and who may use it."
            )
        case _:
            return None


@contextmanager
def database_errors() -> Iterator[None]:
    """Turn database errors that are somebody's disk or program into `UserError`; others pass."""
    try:
        yield
    except sqlite3.Error as error:
        spoken = of_database(error)
        if spoken is None:
            raise
        raise spoken from error


@contextmanager
def disk_errors(doing: str) -> Iterator[None]:
    """Turn `OSError` into the sentence “`doing`: the disk is full.” and its like."""
    try:
        yield
    except OSError as error:
        raise of_disk(error, doing) from error


def missing(path: Path) -> UserError:
    """The sentence for a file that is not there."""
    return UserError(f"There is no file “{path}”.", "Check the name, or choose another file.")
