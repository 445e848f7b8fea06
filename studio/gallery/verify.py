"""Checking every row against its file. What it finds, `repairing` mends."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from studio.core.errors import CancelledError
from studio.gallery.database import Database
from studio.gallery.files import PART, as_text, part_of
from studio.gallery.inputs import suffix_of
from studio.gallery.layout import Layout
from studio.gallery.rows import select_items
from studio.gallery.saving import has_row
from studio.gallery.soundness import complaints

_AT_ONCE: Final = 500

Report = Callable[[int, int], None]
"""Told how many of how many are done; called on the thread that works."""


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What a check found; paths are relative to the gallery.

    Attributes:
        checked: how many rows were compared with their files.
        missing: rows without file.
        changed: files that are not the bytes that were saved.
        orphans: files in the dated folders without row.
        unfinished: files that are still being written, or were when a program died.
        inputs_missing: inputs (hashes) that items refer to and that are gone or damaged.
        unreadable: rows that a failing disk has changed, so that they say nothing any more.
        database: complaints of SQLite about its own file.
    """

    checked: int
    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    orphans: tuple[str, ...] = ()
    unfinished: tuple[str, ...] = ()
    inputs_missing: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()
    database: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether everything is as it should be."""
        return not (
            self.missing
            or self.changed
            or self.orphans
            or self.unfinished
            or self.inputs_missing
            or self.unreadable
            or self.database
        )

    def to_json(self) -> dict[str, object]:
        """Plain values for `json.dumps`."""
        return {"ok": self.ok, **{field: as_text(found) for field, found in asdict(self).items()}}


def verify(
    layout: Layout, database: Database, report: Report | None = None, cancel: threading.Event | None = None
) -> VerifyReport:
    """Compare all rows with their files by hash; some seconds for a thousand pictures.

    Raises:
        CancelledError: `cancel` was set.
        UserError: the disk fails.
    """
    # Files first: whatever is seen here has its row, or its intent, in the snapshot that is read after.
    on_disk = {layout.relative(path): path for path in layout.kept_files()}
    with database.read() as connection:
        found = complaints(connection)
        rows = connection.execute("SELECT id, path, sha256 FROM items ORDER BY id").fetchall()
        inputs = connection.execute(
            "SELECT DISTINCT sha256, media_type FROM attachments ORDER BY 1"
        ).fetchall()
        coming = {row[0] for row in connection.execute("SELECT path FROM intents")}
        unreadable = _unreadable(connection, rows)
    missing: list[str] = []
    changed: list[str] = []
    for done, row in enumerate(rows):
        if cancel is not None and cancel.is_set():
            raise CancelledError
        _check(layout, row["path"], row["sha256"], missing, changed)
        if report is not None:
            report(done + 1, len(rows))
    strangers = on_disk.keys() - {row["path"] for row in rows} - coming - _parts(coming)
    lost = sorted(path for path in strangers if on_disk[path].exists())
    return VerifyReport(
        checked=len(rows),
        missing=_still_kept(database, missing),
        changed=_still_kept(database, changed),
        orphans=_still_lost(database, [path for path in lost if not path.endswith(PART)]),
        unfinished=tuple(path for path in lost if path.endswith(PART)),
        inputs_missing=tuple(
            row["sha256"] for row in inputs if not _input_is_whole(layout, row["sha256"], row["media_type"])
        ),
        unreadable=unreadable,
        database=found,
    )


def _unreadable(connection: sqlite3.Connection, rows: Sequence[sqlite3.Row]) -> tuple[str, ...]:
    """The paths of rows that give no item."""
    paths = {int(row["id"]): str(row["path"]) for row in rows}
    ids = list(paths)
    for start in range(0, len(ids), _AT_ONCE):
        for item in select_items(connection, ids[start : start + _AT_ONCE]):
            del paths[item.id]
    return tuple(paths.values())


def _still_lost(database: Database, paths: list[str]) -> tuple[str, ...]:
    """Those that got no row while the others were checked."""
    with database.read() as connection:
        return tuple(path for path in paths if not _is_text(path) or not has_row(connection, path))


def _is_text(path: str) -> bool:
    """A name that is none has no row, and cannot even be asked for."""
    return path.encode("utf-8", "replace").decode() == path


def _still_kept(database: Database, paths: list[str]) -> tuple[str, ...]:
    """Those that have not been removed while the others were checked."""
    with database.read() as connection:
        return tuple(path for path in paths if has_row(connection, path))


def _check(layout: Layout, path: str, sha256: str, missing: list[str], changed: list[str]) -> None:
    try:
        if layout.files.sha256(layout.place(path)) != sha256:
            changed.append(path)
    except OSError:
        missing.append(path)


def _parts(coming: set[str]) -> set[str]:
    return {part_of(Path(path)).as_posix() for path in coming}


def _input_is_whole(layout: Layout, sha256: str, media_type: str) -> bool:
    suffix = suffix_of(media_type) or "bin"
    place = layout.place(f"{layout.inputs.name}/{sha256[:2]}/{sha256}.{suffix}")
    try:
        return layout.files.sha256(place) == sha256
    except OSError:
        return False
