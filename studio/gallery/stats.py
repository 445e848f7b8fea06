"""What lies in a gallery, in numbers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from studio.gallery.backups import newest_first
from studio.gallery.database import Database
from studio.gallery.layout import Layout


@dataclass(frozen=True, slots=True)
class Stats:
    """Numbers; what lies in the trash counts only in `in_trash`, and in the bytes.

    Attributes:
        kinds, models, tools, labels, months, stars: how many items of each.
        synthetic: how many are AI-made; the others were brought in.
        first, last: when the oldest and the newest were made; None when there are none.
        file_bytes: what the files take; the others likewise.
    """

    items: int
    in_trash: int
    synthetic: int
    kinds: dict[str, int]
    models: dict[str, int]
    tools: dict[str, int]
    labels: dict[str, int]
    stars: dict[str, int]
    months: dict[str, int]
    tags: int
    collections: int
    searches: int
    prompts: int
    first: str | None
    last: str | None
    file_bytes: int
    input_bytes: int
    thumbnail_bytes: int
    database_bytes: int
    backups: int
    backup_bytes: int

    def to_json(self) -> dict[str, object]:
        """Plain values for `json.dumps`."""
        return asdict(self)


def count(layout: Layout, database: Database) -> Stats:
    """Count; reads no file of an item, only how long the others are.

    Raises:
        UserError: the database is damaged or the disk fails.
    """
    copies = newest_first(layout.backups)
    with database.read() as connection:
        row = connection.execute(
            "SELECT count(*) FILTER (WHERE trashed IS NULL), count(trashed),"
            " count(*) FILTER (WHERE synthetic AND trashed IS NULL),"
            " min(created) FILTER (WHERE trashed IS NULL), max(created) FILTER (WHERE trashed IS NULL),"
            " coalesce(sum(size_bytes), 0) FROM items"
        ).fetchone()
        return Stats(
            items=row[0],
            in_trash=row[1],
            synthetic=row[2],
            kinds=_of_each(connection, "kind"),
            models=_of_each(connection, "model_id"),
            tools=_of_each(connection, "tool"),
            labels=_of_each(connection, "label"),
            stars=_of_each(connection, "nullif(rating, 0)"),
            months=_of_each(connection, "substr(created, 1, 7)"),
            tags=_number(connection, "SELECT count(*) FROM tags"),
            collections=_number(connection, "SELECT count(*) FROM collections WHERE removed IS NULL"),
            searches=_number(connection, "SELECT count(*) FROM searches WHERE removed IS NULL"),
            prompts=_number(connection, "SELECT count(*) FROM prompts WHERE removed IS NULL"),
            first=row[3],
            last=row[4],
            file_bytes=row[5],
            input_bytes=_bytes(layout.inputs.rglob("*")),
            thumbnail_bytes=_bytes(layout.thumbnails.rglob("*")),
            database_bytes=_bytes(layout.folder.glob(f"{layout.database.name}*")),
            backups=len(copies),
            backup_bytes=_bytes(copies),
        )


def _of_each(connection: sqlite3.Connection, what: str) -> dict[str, int]:
    """How many of each value of a column there are, the most first; nothing and “” do not count."""
    rows = connection.execute(
        f"SELECT {what} AS value, count(*) FROM items WHERE trashed IS NULL AND coalesce({what}, '') <> ''"  # noqa: S608
        " GROUP BY value ORDER BY 2 DESC, 1"
    )
    return {str(value): number for value, number in rows}


def _number(connection: sqlite3.Connection, statement: str) -> int:
    return int(connection.execute(statement).fetchone()[0])


def _bytes(paths: Iterable[Path]) -> int:
    total = 0
    for path in paths:
        try:
            if path.is_file():
                total += path.stat().st_size
        except OSError:
            continue  # Gone meanwhile.
    return total
