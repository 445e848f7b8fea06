"""What can still be read of other databases: a damaged one, older copies.

Files know how they were made. What people did later (names, stars, labels, notes, tags, collections, saved
searches, prompts, the trash) stands only in the database, and is carried over from here. A table is read in
one go as far as that goes; where a page is damaged, row by row around it. Sources come newest first: an older
one is asked only when a newer one could not be read to its end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

from studio.core.item import ItemKind, Label
from studio.gallery.complaints import database_faults, integrity_faults
from studio.gallery.database import Access, connect
from studio.gallery.edits import MOST_STARS
from studio.gallery.naming import tag_key
from studio.gallery.privacy.keys import Keys
from studio.gallery.query import SqlValue
from studio.gallery.record import stamp

Row: TypeAlias = Mapping[str, SqlValue]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Known:
    """What people did to an item, and what else its file does not tell."""

    id: int
    name: str
    rating: int
    trashed: str | None
    label: str
    note: str
    tags: tuple[str, ...]
    job_id: int | None
    sha256: str
    created: str | None
    brought: str | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table that is carried over as it stands.

    Attributes:
        name: of the table.
        columns: which are carried over; those that an older form lacks get their defaults.
        values: what goes in for each of them, where that is not the value itself.
        number: the column by which it is walked where it is damaged.
        only_newest: older copies tell what is no longer so (a job that was waiting then).
    """

    name: str
    columns: tuple[str, ...]
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    number: str = "rowid"
    only_newest: bool = False

    def insert(self, columns: Sequence[str]) -> str:
        """The statement that puts these columns in."""
        marks = ", ".join(self.values.get(column, "?") for column in columns)
        return f"INSERT OR IGNORE INTO {self.name} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608


CARRIED: Final = (
    Table(
        "jobs",
        ("id", "request", "state", "position", "created", "parents", "message", "seconds"),
        only_newest=True,
    ),
    Table("document_places", ("path", "folder", "removed")),
    Table("prompts", ("id", "name", "words", "created", "changed", "removed")),
    # A version that is lost leaves a gap in its chain.
    Table(
        "prompt_versions",
        ("id", "prompt", "previous", "form", "words", "system", "settings", "created"),
        {"previous": "(SELECT id FROM prompt_versions WHERE id = ?)"},
    ),
    Table("collections", ("id", "name", "created", "removed")),
    Table("collection_items", ("collection", "item"), number="item"),
    Table("searches", ("id", "name", "words", "created", "removed")),
    Table("kept_doubles", ("kept", "item"), number="item"),
    Table("usage", ("day", "family", "model", "count", "seconds")),
    Table(
        "attachments", ("item", "position", "role", "sha256", "media_type"), number="item", only_newest=True
    ),
    Table("intents", ("kind", "path", "record", "session", "created"), only_newest=True),
    Table("lineage", ("child", "parent", "position"), number="child"),
)
"""In an order in which each row finds what it refers to."""

_DERIVED: Final = (
    Table("sayings", ("id", "key", "text"), only_newest=True),
    Table("item_sayings", ("item", "saying"), number="item", only_newest=True),
    Table("meanings", ("id", "saying", "encoder", "bits", "vector"), only_newest=True),
    Table("looks", ("id", "item", "looker", "hash", "bits", "vector"), only_newest=True),
)
"""What can be had again by reading and looking at everything, which takes long. A new row waits for that."""
_WAITING: Final = (
    Table("unread_items", ("item",), number="item", only_newest=True),
    Table("unseen_items", ("item",), number="item", only_newest=True),
)

_KNOWN: Final = (
    *("path", "id", "name", "rating", "trashed", "label", "note", "tagged", "job_id", "sha256"),
    *("created", "brought"),
)
_HASH_LENGTH: Final = 64
_HIGHEST: Final = 1 << 53
"""A damaged counter must not use the numbers up."""
_NUMBERED: Final = ("items", "prompts", "prompt_versions", "jobs", "collections", "searches")


def known_items(sources: Sequence[Path], keys: Keys | None) -> dict[str, Known]:
    """What databases tell of items, by path; of two that know the same item or number the earlier source."""
    known: dict[str, Known] = {}
    numbers: set[int] = set()

    def note(row: Row) -> None:
        path, told = row.get("path"), _known(row)
        if isinstance(path, str) and told is not None and path not in known and told.id not in numbers:
            known[path] = told
            numbers.add(told.id)

    _until_whole(sources, lambda source: _read(source, keys, "items", _KNOWN, note))
    return known


def keep_numbers_apart(
    connection: sqlite3.Connection, sources: Sequence[Path], keys: Keys | None, highest_item: int
) -> None:
    """A number that was given once is not given again: undo, jobs and notes of other programs go by it."""
    given = {"items": highest_item}

    def note(row: Row) -> None:
        name, number = row.get("name"), row.get("seq")
        if isinstance(name, str) and name in _NUMBERED and isinstance(number, int) and number < _HIGHEST:
            given[name] = max(given.get(name, 0), number)

    for source in sources:
        _read(source, keys, "sqlite_sequence", ("name", "seq"), note)
    connection.executemany("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", given.items())


def carry_without_file(connection: sqlite3.Connection, newest: Path, keys: Keys | None) -> int:
    """Keep the rows whose files cannot be read, or are not there: whoever finds the files again has all that
    was known of them. Gives how many.
    """
    columns = tuple(str(row[1]) for row in connection.execute("PRAGMA table_info(items)"))
    there = {str(row[0]) for row in connection.execute("SELECT sha256 FROM items")}
    tags: dict[int, Sequence[str]] = {}

    def put(row: Row) -> None:
        known = _known(row)
        if known is None or known.sha256 in there or not _says_something(row):
            return
        statement = Table("items", tuple(row)).insert(tuple(row))
        if connection.execute(statement, tuple(row.values())).rowcount == 1:
            tags[known.id] = known.tags

    _read(newest, keys, "items", columns, put)
    write_tags(connection, tags)
    return len(tags)


def _says_something(row: Row) -> bool:
    """Whether an item can be made of it."""
    created = row.get("created")
    try:
        return row.get("kind") in set(ItemKind) and bool(datetime.fromisoformat(str(created)))
    except ValueError:
        return False


def carry_over(
    connection: sqlite3.Connection, newest: Path | None, older: Sequence[Path], keys: Keys | None
) -> None:
    """Put what stands in the other tables into a new database, whose items are there already."""
    first = () if newest is None else (newest,)

    def carry(tables: Iterable[Table]) -> None:
        for table in tables:
            sources = first if table.only_newest else (*first, *older)
            _until_whole(sources, lambda source, table=table: _carry(connection, table, source, keys))

    carry(CARRIED)
    connection.execute("DELETE FROM prompts WHERE id NOT IN (SELECT prompt FROM prompt_versions)")
    carry(_DERIVED)
    connection.execute("DELETE FROM unread_items WHERE item IN (SELECT item FROM item_sayings)")
    connection.execute("DELETE FROM unseen_items WHERE item IN (SELECT item FROM looks)")
    carry(_WAITING)


def write_tags(connection: sqlite3.Connection, tagged: Mapping[int, Sequence[str]]) -> None:
    """Give items their tags: item -> names."""
    names = {tag_key(name): name for tags in tagged.values() for name in tags}
    connection.executemany(
        "INSERT OR IGNORE INTO tags (name, key) VALUES (?, ?)", [(n, k) for k, n in names.items()]
    )
    connection.executemany(
        "INSERT OR IGNORE INTO item_tags (item, tag) SELECT ?, id FROM tags WHERE key = ?",
        [(item, tag_key(name)) for item, tags in tagged.items() for name in tags],
    )


def _known(row: Row) -> Known | None:
    """None for a damaged row: better none than a wrong one."""
    match row:
        case {
            "id": int() as number,
            "name": str() as name,
            "rating": int() as rating,
            "trashed": None | str() as trashed,
        }:
            pass
        case _:
            return None
    label, note, tagged = row.get("label"), row.get("note"), row.get("tagged")
    job, sha256 = row.get("job_id"), row.get("sha256")
    return Known(
        id=number,
        name=name,
        rating=min(max(rating, 0), MOST_STARS),
        trashed=trashed,
        label=label if isinstance(label, str) and label in set(Label) else "",
        note=note if isinstance(note, str) else "",
        tags=tuple(tagged.splitlines()) if isinstance(tagged, str) else (),
        job_id=job if isinstance(job, int) else None,
        sha256=sha256 if isinstance(sha256, str) and len(sha256) == _HASH_LENGTH else "",
        created=_moment(row.get("created")),
        brought=_moment(row.get("brought")),
    )


def _moment(value: SqlValue) -> str | None:
    """None for what is no moment, or none that a row may have."""
    try:
        return stamp(datetime.fromisoformat(str(value)))
    except (ValueError, OverflowError):
        return None


def _carry(connection: sqlite3.Connection, table: Table, source: Path, keys: Keys | None) -> bool:
    def put(row: Row) -> None:
        try:
            connection.execute(table.insert(tuple(row)), tuple(row.values()))
        except integrity_faults():
            return  # A damaged row, or one that refers to what is lost.

    return _read(source, keys, table.name, table.columns, put, table.number)


def _until_whole(sources: Sequence[Path], read: Callable[[Path], bool]) -> None:
    for source in sources:
        if read(source):
            return


def _read(
    source: Path,
    keys: Keys | None,
    table: str,
    columns: Sequence[str],
    take: Callable[[Row], None],
    number: str = "rowid",
) -> bool:
    """Hand over the rows of a table as far as they can be read; gives whether it was read to its end."""
    try:
        with closing(connect(source, Access.READ, keys)) as connection:
            connection.execute("PRAGMA writable_schema = ON")  # One damaged table shall not hide the others.
            there = {str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")}
            wanted = tuple(column for column in columns if column in there)
            if not wanted:
                return False
            statement = f"SELECT {', '.join(wanted)} FROM {table}"  # noqa: S608
            return _at_once(connection, statement, wanted, take) or _walk(
                connection, statement, wanted, take, table, number
            )
    except (*database_faults(), OSError):
        return False


def _at_once(
    connection: sqlite3.Connection, statement: str, columns: Sequence[str], take: Callable[[Row], None]
) -> bool:
    try:
        for row in connection.execute(statement):
            take(dict(zip(columns, row, strict=True)))
    except (*database_faults(), UnicodeDecodeError):
        return False
    return True


def _walk(
    connection: sqlite3.Connection,
    statement: str,
    columns: Sequence[str],
    take: Callable[[Row], None],
    table: str,
    number: str,
) -> bool:
    """Row by row around what is damaged; rows that were handed over already come again."""
    highest = int(connection.execute(f"SELECT coalesce(max({number}), 0) FROM {table}").fetchone()[0])  # noqa: S608
    for row in _rows_of(connection, f"{statement} WHERE {number} = ?", highest):
        take(dict(zip(columns, row, strict=True)))
    return False


def _rows_of(connection: sqlite3.Connection, statement: str, highest: int) -> Iterator[tuple[SqlValue, ...]]:
    for number in range(1, highest + 1):
        try:
            yield from connection.execute(statement, (number,)).fetchall()
        except (*database_faults(), UnicodeDecodeError):
            continue  # This page is damaged; the next may not be.
