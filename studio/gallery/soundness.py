"""Whether a database can be trusted, and mending what can be mended inside it.

Rows are what cannot be made again from other rows. An index or a full-text index can: one that does not fit
its rows is made anew, and nothing is lost.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing

from studio.gallery.complaints import DamagedDatabaseError, database_faults
from studio.gallery.schema import migrate

_MOST_COMPLAINTS = 100
_CONTENT = re.compile(r"content = '(\w+)'")
_OF_AN_INDEX = ("missing from index", "wrong # of entries in index", "non-unique entry in index")
"""What `PRAGMA integrity_check` says of an index that does not fit its table: https://sqlite.org/pragma.html"""


def check_tables(connection: sqlite3.Connection) -> None:
    """Every table and column of the newest form is there; some 20 ms.

    Raises:
        DamagedDatabaseError: one is not.
    """
    lacking = _lacking(connection)
    if lacking:
        table, column = min(lacking)
        raise DamagedDatabaseError(f"The gallery's database is damaged: {table} has no {column}.")


def has_tables(connection: sqlite3.Connection) -> bool:
    """Whether every table and column of the newest form is there."""
    return not _lacking(connection)


def check_pages(connection: sqlite3.Connection) -> None:
    """Every page is what it should be; about a second for 200,000 items. Indices are not compared with rows.

    Raises:
        DamagedDatabaseError: one is not.
    """
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise DamagedDatabaseError(f"The gallery's database is damaged: {verdict}.")


def mend(connection: sqlite3.Connection) -> bool:
    """Look through the whole database; gives whether something had to be made anew.

    Raises:
        DamagedDatabaseError: rows are damaged: the database has to be made again.
    """
    mended = mend_indices(connection, complaints(connection))
    return mend_search(connection, unfit(connection)) or mended


def complaints(connection: sqlite3.Connection) -> tuple[str, ...]:
    """What SQLite has to say against the file; nothing when it is sound."""
    found = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({_MOST_COMPLAINTS})")]
    return tuple(complaint for complaint in found if complaint != "ok")


def mend_indices(connection: sqlite3.Connection, found: Sequence[str]) -> bool:
    """Make indices anew, if `complaints` found that one does not fit its table; gives whether it was so.

    Raises:
        DamagedDatabaseError: it is rows that are damaged.
    """
    if not found:
        return False
    if not all(any(sign in complaint for sign in _OF_AN_INDEX) for complaint in found):
        raise DamagedDatabaseError(f"The gallery's database is damaged: {found[0]}.")
    connection.execute("REINDEX")
    left = complaints(connection)
    if left:
        raise DamagedDatabaseError(f"The gallery's database is damaged: {left[0]}.")
    return True


def unfit(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The full-text indices that do not say what the rows say. FTS5 looks inside a writing transaction only:
    https://sqlite.org/fts5.html#the_integrity_check_command
    """
    return tuple(table for table, _ in _full_text(connection) if not _fits(connection, table))


def short(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The full-text indices that lack rows, or have too many; a quick look that keeps nobody from writing."""
    return tuple(
        table
        for table, content in _full_text(connection)
        if _count(connection, content) != _count(connection, f"{table}_docsize")
    )


def mend_search(connection: sqlite3.Connection, tables: Sequence[str]) -> bool:
    """Make these full-text indices anew; gives whether there were any."""
    for table in tables:
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")  # noqa: S608
    return bool(tables)


def _fits(connection: sqlite3.Connection, table: str) -> bool:
    try:
        connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    except database_faults():
        return False
    return True


def _full_text(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """The full-text indices that can be made anew, each with the table whose words it holds."""
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5 (%'"
    ).fetchall()
    found = ((str(row[0]), _CONTENT.search(str(row[1]))) for row in rows)
    return [(table, content[1]) for table, content in found if content is not None]


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608


def _lacking(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh)
        return _columns(fresh) - _columns(connection)


def _columns(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    rows = connection.execute(
        "SELECT t.name, c.name FROM sqlite_master AS t, pragma_table_info(t.name) AS c"
        " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
    )
    return {(row[0], row[1]) for row in rows}
