"""The database made again from the files, each of which carries its record, and from what can still be read.

Files know how they were made. What people did later (names, stars, trash) stands only in the database: it is
read from the damaged one row by row as far as that goes, then from the newest backups. So are the jobs.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from studio.core.errors import UserError
from studio.core.item import ItemKind
from studio.gallery import provenance, texts
from studio.gallery.animation_reader import FILM_SUFFIXES, first_frame
from studio.gallery.backups import newest_first, put_in_place
from studio.gallery.complaints import database_errors
from studio.gallery.database import Access, connect
from studio.gallery.edits import MOST_STARS
from studio.gallery.files import PART, sha256_of, sync_file, sync_folder
from studio.gallery.layout import Layout
from studio.gallery.pictures import open_picture, upright_size
from studio.gallery.query import SqlValue
from studio.gallery.record import Record
from studio.gallery.rows import insert_lineage, insert_record
from studio.gallery.schema import migrate
from studio.imaging.page import page_of

_KEPT = ("path", "id", "name", "rating", "trashed")
_JOB = ("id", "request", "state", "position", "created", "parents", "message", "seconds")
_PLACE = ("path", "folder", "removed")
_PROMPT = ("id", "name", "words", "created", "changed", "removed")
_VERSION = ("id", "prompt", "previous", "form", "words", "system", "settings", "created")
_INSERT_PROMPT = f"INSERT INTO prompts ({', '.join(_PROMPT)}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608
_INSERT_VERSION = (
    f"INSERT INTO prompt_versions ({', '.join(_VERSION)})"  # noqa: S608
    " VALUES (?, ?, (SELECT id FROM prompt_versions WHERE id = ?), ?, ?, ?, ?, ?)"
)
_INSERT_JOB = f"INSERT OR REPLACE INTO jobs ({', '.join(_JOB)}) VALUES ({', '.join('?' * len(_JOB))})"  # noqa: S608
_Row: TypeAlias = tuple[SqlValue, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """What people did to an item."""

    id: int
    name: str
    rating: int
    trashed: str | None


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What came of it; `unreadable` are files that are no pictures, left where they are."""

    items: int
    unreadable: tuple[str, ...]


def rebuild(layout: Layout, damaged: Path | None = None) -> Rebuilt:
    """Make the database from the files of the gallery; it takes the place of the old one when it is complete.

    Args:
        layout: the gallery.
        damaged: a database whose readable rows tell what people did.

    Raises:
        UserError: the disk is full; the old database is still there.
    """
    records, unreadable = _read_all(layout)
    older = sorted([*newest_first(layout.backups), *newest_first(layout.damaged)], key=lambda path: path.name)
    new = layout.database.with_name("rebuilding.sqlite")
    new.unlink(missing_ok=True)
    with database_errors(), closing(connect(new, Access.CREATE)) as connection:
        migrate(connection)
        connection.execute("BEGIN")
        _fill(connection, records, _known(older))
        if damaged is not None:
            _salvage_jobs(connection, damaged)
            _salvage_places(connection, damaged)
            _salvage_prompts(connection, damaged)
        connection.execute("COMMIT")
    sync_file(new)
    put_in_place(new, layout.database)
    sync_folder(layout.folder)
    return Rebuilt(len(records), tuple(unreadable))


def _read_all(layout: Layout) -> tuple[list[Record], list[str]]:
    """The records of all files that can be read, and the paths of the others."""
    records: list[Record] = []
    unreadable: list[str] = []
    for path in layout.kept_files():
        if path.name.endswith(PART):
            continue
        try:
            records.append(read_record(layout, path))
        except (UserError, OSError):
            unreadable.append(layout.relative(path))
    return records, unreadable


def _known(sources: list[Path]) -> dict[str, _Known]:
    """What databases tell of items, by path; later ones win."""
    known: dict[str, _Known] = {}
    for source in sources:
        for row in _readable(source, "items", _KEPT):
            match row:
                case (
                    str() as path,
                    int() as number,
                    str() as name,
                    int() as rating,
                    None | str() as trashed,
                ):
                    known[path] = _Known(number, name, min(max(rating, 0), MOST_STARS), trashed)
                case _:
                    continue  # A damaged row: better none than a wrong one.
    return known


def read_record(layout: Layout, path: Path) -> Record:
    """What a file of the gallery tells about itself.

    Raises:
        UserError, OSError: it is damaged or no picture.
    """
    kind, told, size, text = _look(path)
    status = path.stat()
    return Record(
        kind=kind,
        path=layout.relative(path),
        sha256=sha256_of(path),
        width=size[0],
        height=size[1],
        size_bytes=status.st_size,
        name=told.name or path.stem,
        synthetic=told.synthetic,
        request=told.request,
        created=told.created or datetime.fromtimestamp(status.st_mtime, UTC),
        seconds=told.seconds,
        device=told.device,
        model_name=told.model_name,
        parent_hashes=told.parent_hashes,
        attachments=told.attachments,
        text=text,
    )


def _look(path: Path) -> tuple[ItemKind, provenance.Provenance, tuple[int, int], str]:
    """Kind, what it tells, (width, height), and the words of a text as far as they are searched."""
    if path.suffix.lower() in texts.SUFFIXES:
        file = texts.read_text(path)
        height, width = page_of(file.text).shape[:2]
        return ItemKind.TEXT, provenance.read_text_file(file), (width, height), file.text[: texts.SEARCHED]
    if path.suffix.lower() in FILM_SUFFIXES:
        height, width = first_frame(path).shape[:2]
        return ItemKind.ANIMATION, provenance.read_film(path), (width, height), ""
    with open_picture(path) as image:
        told = provenance.read_image(image)
        return told.kind, told, upright_size(image), ""


def _fill(connection: sqlite3.Connection, records: list[Record], known: Mapping[str, _Known]) -> None:
    """Write all rows; those that had an id get it again, so that queued jobs still find their parents."""
    ids: dict[str, int] = {}
    for record in sorted(records, key=lambda one: (one.path not in known, one.created)):
        old = known.get(record.path)
        bare = replace(record, parents=())
        ids[record.sha256] = insert_record(connection, bare, None if old is None else old.id)
        if old is not None:
            connection.execute(
                "UPDATE items SET name = ?, rating = ?, trashed = ? WHERE id = ?",
                (old.name, old.rating, old.trashed, old.id),
            )
    for record in records:
        parents = [ids[sha256] for sha256 in record.parent_hashes if sha256 in ids]
        insert_lineage(connection, ids[record.sha256], parents)


def _salvage_jobs(connection: sqlite3.Connection, damaged: Path) -> None:
    for values in _readable(damaged, "jobs", _JOB):
        try:
            connection.execute(_INSERT_JOB, values)
        except sqlite3.IntegrityError:
            continue  # A damaged row.


def _salvage_places(connection: sqlite3.Connection, damaged: Path) -> None:
    """Which documents the user chose; what they say is read from their files again."""
    for values in _readable(damaged, "document_places", _PLACE):
        try:
            connection.execute("INSERT INTO document_places (path, folder, removed) VALUES (?, ?, ?)", values)
        except sqlite3.IntegrityError:
            continue  # A damaged row.


def _salvage_prompts(connection: sqlite3.Connection, damaged: Path) -> None:
    """Saved prompts stand nowhere else. A version that is lost leaves a gap in its chain."""
    for statement, table, columns in (
        (_INSERT_PROMPT, "prompts", _PROMPT),
        (_INSERT_VERSION, "prompt_versions", _VERSION),
    ):
        for values in _readable(damaged, table, columns):
            try:
                connection.execute(statement, values)
            except sqlite3.IntegrityError:
                continue  # A damaged row.
    connection.execute("DELETE FROM prompts WHERE id NOT IN (SELECT prompt FROM prompt_versions)")


def _readable(source: Path, table: str, columns: tuple[str, ...]) -> Iterator[_Row]:
    """The rows of a table as far as they can be read; none from a file that is no database."""
    try:
        with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            names = ", ".join(columns)
            highest = int(connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0])  # noqa: S608
            yield from _row_by_row(connection, f"SELECT {names} FROM {table} WHERE rowid = ?", highest)  # noqa: S608
    except (sqlite3.Error, OSError):
        return


def _row_by_row(connection: sqlite3.Connection, statement: str, highest: int) -> Iterator[_Row]:
    for number in range(1, highest + 1):
        try:
            row = connection.execute(statement, (number,)).fetchone()
        except sqlite3.Error:
            continue  # This page is damaged; the next may not be.
        if row is not None:
            yield row
