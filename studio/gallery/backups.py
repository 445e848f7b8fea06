"""Copies of the database, and a place for damaged ones. Nothing is ever deleted but the oldest copies."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

KEPT: Final = 5
_SIDES: Final = ("", "-wal", "-shm")


def back_up(connection: sqlite3.Connection, folder: Path, label: str) -> Path:
    """Copy the database as it is now into `folder`, as `gallery-<time>-<label>.sqlite`; keeps the newest few.

    Raises:
        OSError, sqlite3.Error: the disk is full; no half copy is left.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"gallery-{_now()}-{label}.sqlite"
    part = path.with_suffix(".part")
    try:
        with closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    for old in newest_first(folder)[KEPT:]:
        old.unlink(missing_ok=True)
    return path


def newest_first(folder: Path) -> list[Path]:
    """The copies in `folder`; their names begin with the time."""
    return sorted(folder.glob("gallery-*.sqlite"), reverse=True)


def set_aside(database: Path, folder: Path) -> Path:
    """Copy a damaged database with its log into `folder`, untouched; gives the path of the copy.

    Raises:
        OSError: it cannot be copied.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"gallery-{_now()}.sqlite"
    for side in _SIDES:
        source = database.with_name(database.name + side)
        if source.exists():
            shutil.copyfile(source, target.with_name(target.name + side))
    return target


def put_in_place(new: Path, database: Path) -> None:
    """Let a closed database take the place of another one, whose log must not be played into it.

    Raises:
        OSError: it cannot be moved.
    """
    for side in _SIDES[1:]:
        database.with_name(database.name + side).unlink(missing_ok=True)
    new.replace(database)


def _now() -> str:
    return f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}Z"
