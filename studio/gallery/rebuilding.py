"""The database made again from the files, each of which carries its record, and from what can still be read.

Files are read in order and their rows written at once, so that two hundred thousand of them need little more
memory than a few. What the files do not tell comes from `salvaging`.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeAlias

from studio.core.errors import UserError
from studio.core.item import ItemKind
from studio.gallery import provenance, tensors, texts
from studio.gallery.animation_reader import FILM_SUFFIXES, first_frame
from studio.gallery.backups import finish_putting, newest_first, put_in_place
from studio.gallery.complaints import database_errors, integrity_faults
from studio.gallery.database import Access, connect
from studio.gallery.files import PART, as_text, sha256_of, sync_file
from studio.gallery.layout import Layout
from studio.gallery.pictures import open_picture, upright_size
from studio.gallery.record import Record
from studio.gallery.rows import insert_lineage, insert_record
from studio.gallery.salvaging import (
    Known,
    carry_over,
    carry_without_file,
    keep_numbers_apart,
    known_items,
    write_tags,
)
from studio.gallery.schema import migrate
from studio.imaging.page import page_of

Report = Callable[[int, int], None]
"""Told how many files of how many are read."""

_READERS: Final = min(4, os.cpu_count() or 1)
_AT_ONCE: Final = 256
_NEW: Final = "rebuilding.sqlite"
_Read: TypeAlias = tuple[Path, Record | None]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What came of it.

    Attributes:
        items: how many files were read.
        unreadable: files that nothing here can read, left where they are.
        without_file: how many things were taken over from the old database whose files cannot be read, or
            are gone.
    """

    items: int
    unreadable: tuple[str, ...]
    without_file: int = 0

    def to_json(self) -> dict[str, object]:
        """Plain values for `json.dumps`."""
        return {
            "items": self.items,
            "unreadable": as_text(self.unreadable),
            "without_file": self.without_file,
        }


def rebuild(layout: Layout, damaged: Path | None = None, report: Report | None = None) -> Rebuilt:
    """Make the database from the files of the gallery; it takes the place of the old one when it is complete.

    Args:
        layout: the gallery.
        damaged: a database whose readable rows tell what people did.
        report: told how far it is.

    Raises:
        UserError: the disk is full; the old database is still there.
    """
    older = newest_first(layout.backups) + newest_first(layout.damaged)
    older = sorted((path for path in older if path != damaged), key=lambda path: path.name, reverse=True)
    _clear_unfinished(layout)
    new = layout.database.with_name(_NEW)
    try:
        with database_errors(), closing(connect(new, Access.CREATE, layout.keys)) as connection:
            made = _make(connection, layout, damaged, older, report)
        sync_file(new)
        put_in_place(new, layout.database)
    finally:
        _clear_unfinished(layout)
    return made


def settle_unfinished(layout: Layout) -> None:
    """After a program died while it made the database again: one that is complete is put in its place, the
    pieces of any other are removed.

    Raises:
        OSError: it cannot be moved.
    """
    finish_putting(layout.database)
    _clear_unfinished(layout)


def _clear_unfinished(layout: Layout) -> None:
    for side in ("", "-journal", "-wal", "-shm"):
        layout.database.with_name(f"{_NEW}{side}").unlink(missing_ok=True)


def _make(
    connection: sqlite3.Connection,
    layout: Layout,
    damaged: Path | None,
    older: Sequence[Path],
    report: Report | None,
) -> Rebuilt:
    # The file is thrown away when anything goes wrong, and synced when it is complete.
    connection.execute("PRAGMA journal_mode = MEMORY")
    connection.execute("PRAGMA synchronous = OFF")
    migrate(connection)
    connection.execute("BEGIN")
    sources = older if damaged is None else (damaged, *older)
    known = known_items(sources, layout.keys)
    keep_numbers_apart(connection, sources, layout.keys, max((one.id for one in known.values()), default=0))
    filling = _Filling(connection, known)
    unreadable = [
        layout.relative(path) for path, record in _read_all(layout, report) if not filling.took(record)
    ]
    filling.finish()
    kept = 0 if damaged is None else carry_without_file(connection, damaged, layout.keys)
    carry_over(connection, damaged, older, layout.keys)
    connection.execute("COMMIT")
    return Rebuilt(filling.count, tuple(unreadable), kept)


def _read_all(layout: Layout, report: Report | None) -> Iterator[_Read]:
    """Every file with its record, in order; None for one that cannot be read."""
    paths = [path for path in layout.kept_files() if not path.name.endswith(PART)]

    def read(path: Path) -> _Read:
        try:
            return path, read_record(layout, path)
        except (UserError, OSError, UnicodeError):
            return path, None

    with ThreadPoolExecutor(_READERS, thread_name_prefix="quartet-rebuild") as readers:
        for start in range(0, len(paths), _AT_ONCE):
            yield from readers.map(read, paths[start : start + _AT_ONCE])
            if report is not None:
                report(min(start + _AT_ONCE, len(paths)), len(paths))


def read_record(layout: Layout, path: Path) -> Record:
    """What a file of the gallery tells about itself.

    Raises:
        UserError, OSError: it is damaged or no picture.
    """
    with layout.files.readable(layout.relative(path)) as plain:
        kind, told, size, text = _look(plain)
        sha256, size_bytes, stem = sha256_of(plain), plain.stat().st_size, plain.stem
    return Record(
        kind=kind,
        path=layout.relative(path),
        sha256=sha256,
        width=size[0],
        height=size[1],
        size_bytes=size_bytes,
        name=told.name or stem,
        synthetic=told.synthetic,
        request=told.request,
        created=told.created or datetime.fromtimestamp(path.stat().st_mtime, UTC),
        seconds=told.seconds,
        device=told.device,
        model_name=told.model_name,
        parent_hashes=told.parent_hashes,
        attachments=told.attachments,
        told=told.told,
        text=text,
    )


def _look(path: Path) -> tuple[ItemKind, provenance.Provenance, tuple[int, int], str]:
    """Kind, what it tells, (width, height), and the words of a text as far as they are searched."""
    if path.suffix.lower() in texts.SUFFIXES:
        file = texts.read_text(path)
        height, width = page_of(file.text).shape[:2]
        return ItemKind.TEXT, provenance.read_text_file(file), (width, height), file.text[: texts.SEARCHED]
    if path.suffix.lower() == tensors.SUFFIX:
        told = provenance.read_tensors(path)
        if told is None:
            raise UserError(f"“{path.name}” was not kept by Quartet.")
        height, width = tensors.read_poster(path).shape[:2]
        return told.kind, told, (width, height), ""
    if path.suffix.lower() in FILM_SUFFIXES:
        height, width = first_frame(path).shape[:2]
        return ItemKind.ANIMATION, provenance.read_film(path), (width, height), ""
    with open_picture(path) as image:
        told = provenance.read_picture_file(path, image)
        # We write no picture on its side; to look for EXIF in a PNG, its pixels would have to be decoded.
        upright = told.is_ours and image.format == "PNG"
        return told.kind, told, image.size if upright else upright_size(image), ""


@dataclass(slots=True)
class _Filling:
    """Writes rows; those that had a number get it again, so that queued jobs still find their parents."""

    connection: sqlite3.Connection
    known: Mapping[str, Known]
    count: int = 0
    ids: dict[str, int] = field(default_factory=dict[str, int])
    descent: dict[int, tuple[str, ...]] = field(default_factory=dict[int, tuple[str, ...]])
    tags: dict[int, tuple[str, ...]] = field(default_factory=dict[int, tuple[str, ...]])

    def took(self, record: Record | None) -> bool:
        """Write a row; gives whether it could be."""
        if record is None:
            return False
        old = self.known.get(record.path)
        try:
            number = insert_record(self.connection, record, None if old is None else old.id)
        except (*integrity_faults(), UnicodeError):
            return False  # A file whose own record says what no item can be, or whose name is no text.
        self.count += 1
        self.ids[record.sha256] = number
        if record.parent_hashes:
            self.descent[number] = record.parent_hashes
        if old is not None:
            self._give_back(number, old, record.sha256)
        return True

    def finish(self) -> None:
        """What needs all rows to be there."""
        for number, hashes in self.descent.items():
            insert_lineage(self.connection, number, [self.ids[one] for one in hashes if one in self.ids])
        write_tags(self.connection, self.tags)

    def _give_back(self, number: int, old: Known, sha256: str) -> None:
        if old.tags:
            self.tags[number] = old.tags
        self.connection.execute(
            "UPDATE items SET name = ?, rating = ?, trashed = ?, label = ?, note = ?, tagged = ?, job_id = ?,"
            " sha256 = ?, created = coalesce(?, created), brought = ? WHERE id = ?",
            (
                old.name,
                old.rating,
                old.trashed,
                old.label,
                old.note,
                "\n".join(old.tags),
                old.job_id,
                old.sha256
                or sha256,  # A file that has changed since it was kept is still said to have changed.
                old.created,
                old.brought,
                number,
            ),
        )
