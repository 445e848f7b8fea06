"""Copies of the database, and a place for damaged ones.

Copies are named by their moment. Old ones are thinned: the newest few stay, then one for each of the newest
days, one for each of the newest weeks, and those that were taken before the tables were changed. Which they
are follows from the copies alone and not from the clock: when that is wrong, nothing more is deleted.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import threading
from collections.abc import Callable, Hashable, Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from studio.core.errors import CancelledError, UserError
from studio.gallery.complaints import DamagedDatabaseError
from studio.gallery.database import Access, connect
from studio.gallery.files import PART, make_folder, sync_folder
from studio.gallery.privacy.keys import Keys
from studio.gallery.soundness import check_pages

RECENT: Final = 3
DAYS: Final = 7
WEEKS: Final = 5
BEFORE_CHANGES: Final = 2
"""How many copies from before the tables were changed stay, besides the others."""

_SIDES: Final = ("", "-wal", "-shm")
_NAME: Final = re.compile(r"gallery-(\d{8}T\d{6}\d{6})Z-(.+)\.sqlite")
_FORM: Final = re.compile(r"v\d+")
_STEP: Final = 2048
"""Pages copied between two looks at `cancel`: 8 MB."""
_LEAST_FREE: Final = 64 << 20
"""Bytes that a copy leaves free on the disk: pictures that are being made need room, too."""

Report = Callable[[int, int], None]


def back_up(
    connection: sqlite3.Connection,
    folder: Path,
    label: str,
    *,
    scratch: Path | None = None,
    keys: Keys | None = None,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> Path:
    """Copy the database as it is now into `folder`, as `gallery-<time>-<label>.sqlite`, and thin the others.

    Args:
        connection: the copy is of the snapshot it stands in, when it stands in one; writers are not held up.
        folder: where the copies lie.
        label: why it was taken: “daily”, “asked”, “v3” for the third form of the tables.
        scratch: for the unfinished copy, on the same disk; whoever owns it clears it after a crash.
        keys: of a gallery with a passphrase: the copy opens with the same.
        report: told how many pages of how many are copied.
        cancel: ends it.

    Raises:
        CancelledError: `cancel` was set; no half copy is left.
        DamagedDatabaseError: the copy is not sound, because the database is not: it goes.
        UserError: there is not enough room for it.
        OSError, sqlite3.Error: the disk fails; no half copy is left.
    """
    make_folder(folder)
    _check_room(connection, folder)
    path = folder / f"gallery-{_now()}-{label}.sqlite"
    part = (scratch or folder) / f"{path.name}{PART}"
    make_folder(part.parent)
    try:
        with closing(connect(part, Access.CREATE, keys)) as copy:
            connection.backup(copy, pages=_STEP, progress=_progress(report, cancel))
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, which a read-only disk can show as well
            _check_copy(copy)
        part.replace(path)
        sync_folder(folder)
    except BaseException:
        for side in ("", "-journal", *_SIDES[1:]):
            part.with_name(part.name + side).unlink(missing_ok=True)
        raise
    thin(folder)
    return path


def newest_first(folder: Path) -> list[Path]:
    """The copies in `folder`; their names begin with the time."""
    return sorted((path for path in folder.glob("gallery-*.sqlite") if path.is_file()), reverse=True)


def taken(copy: Path) -> datetime | None:
    """When a copy was taken, in UTC, as its name says; None for a file of another name."""
    named = _NAME.fullmatch(copy.name)
    if named is None:
        return None
    try:
        return datetime.strptime(named[1], "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)
    except ValueError:
        return None


def thin(folder: Path) -> tuple[Path, ...]:
    """Delete the copies that are not to be kept; gives them. Files with other names are left alone."""
    copies = newest_first(folder)
    kept = to_keep(copies)
    gone = tuple(copy for copy in copies if taken(copy) is not None and copy not in kept)
    for copy in gone:
        copy.unlink(missing_ok=True)
    return gone


def to_keep(copies: Iterable[Path]) -> frozenset[Path]:
    """Which copies stay: see the top of this file."""
    ours = sorted(
        (copy for copy in copies if taken(copy) is not None), key=lambda copy: copy.name, reverse=True
    )
    before = [copy for copy in ours if _FORM.fullmatch(_label(copy))]
    return frozenset(
        (
            *ours[:RECENT],
            *_newest_of_each(ours, lambda moment: moment.date(), DAYS),
            *_newest_of_each(ours, lambda moment: moment.isocalendar()[:2], WEEKS),
            *before[:BEFORE_CHANGES],
        )
    )


def clear_unfinished(folder: Path) -> None:
    """Remove what a program left that died while it copied; called when no other one copies into `folder`."""
    for part in folder.glob(f"gallery-*{PART}*"):
        part.unlink(missing_ok=True)


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

    After a kill in between there would be the old one without what stood in its log, taken for whole; so the
    new one gets a name first by which `finish_putting` knows it.

    Raises:
        OSError: it cannot be moved.
    """
    new.replace(_coming(database))
    sync_folder(database.parent)
    finish_putting(database)


def finish_putting(database: Path) -> None:
    """Go on with what a kill has interrupted, if it has.

    Raises:
        OSError: it cannot be moved.
    """
    coming = _coming(database)
    if not coming.exists():
        return
    for side in _SIDES[1:]:
        database.with_name(database.name + side).unlink(missing_ok=True)
    coming.replace(database)
    sync_folder(database.parent)


def _coming(database: Path) -> Path:
    return database.with_name(f"coming-{database.name}")


def _progress(report: Report | None, cancel: threading.Event | None) -> Callable[[int, int, int], None]:
    def tell(_status: int, remaining: int, total: int) -> None:
        if cancel is not None and cancel.is_set():
            raise CancelledError
        if report is not None:
            report(total - remaining, total)

    return tell


def _check_room(connection: sqlite3.Connection, folder: Path) -> None:
    size = _pragma(connection, "page_count") * _pragma(connection, "page_size")
    free = shutil.disk_usage(folder).free
    if free < size + min(size, _LEAST_FREE):
        raise UserError(
            f"There is no room for a copy of the gallery's database: it takes {size / 1e6:,.1f} MB,"
            f" and {free / 1e6:,.1f} MB are free.",
            "Free some space, then try again.",
        )


def _check_copy(copy: sqlite3.Connection) -> None:
    try:
        check_pages(copy)
    except DamagedDatabaseError:
        raise DamagedDatabaseError(
            "The gallery's database is damaged, so no copy was taken of it.",
            "Close Quartet and open it again: it repairs the gallery then.",
        ) from None


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _newest_of_each(newest_first: list[Path], group: Callable[[datetime], Hashable], most: int) -> list[Path]:
    first: dict[Hashable, Path] = {}
    for copy in newest_first:
        moment = taken(copy)
        if moment is not None:
            first.setdefault(group(moment), copy)
    return list(first.values())[:most]


def _label(copy: Path) -> str:
    named = _NAME.fullmatch(copy.name)
    return "" if named is None else named[2]


def _now() -> str:
    return f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}Z"
