"""Near-duplicates that are none to whoever made them: groups of which somebody said that all of them stay."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from studio.gallery.database import Database

Ids: TypeAlias = frozenset[int]


class KeptDoubles:
    """Those of one gallery. Thread-safe. What leaves the gallery leaves its group."""

    def __init__(self, database: Database) -> None:
        """Those in `database`."""
        self._database = database

    def groups(self) -> tuple[Ids, ...]:
        """All of them, in the order in which they were kept.

        Raises:
            UserError: the database cannot be read.
        """
        return tuple(self._numbered().values())

    def keep(self, groups: Iterable[Ids]) -> None:
        """From now on these are left alone.

        Raises:
            UserError: the gallery cannot be written to.
        """
        with self._database.write() as connection:
            number = int(connection.execute("SELECT coalesce(max(kept), 0) FROM kept_doubles").fetchone()[0])
            for at, group in enumerate(groups, number + 1):
                connection.executemany(
                    "INSERT INTO kept_doubles (kept, item) SELECT ?, id FROM items WHERE id = ?",
                    [(at, item) for item in sorted(group)],
                )

    def forget(self, groups: Iterable[Ids]) -> None:
        """From now on these are near-duplicates as others are.

        Raises:
            UserError: the gallery cannot be written to.
        """
        unwanted = set(groups)
        numbers = [number for number, group in self._numbered().items() if group in unwanted]
        with self._database.write() as connection:
            connection.executemany(
                "DELETE FROM kept_doubles WHERE kept = ?", [(number,) for number in numbers]
            )

    def _numbered(self) -> dict[int, Ids]:
        found: defaultdict[int, set[int]] = defaultdict(set)
        with self._database.read() as connection:
            for number, item in connection.execute("SELECT kept, item FROM kept_doubles ORDER BY kept"):
                found[number].add(item)
        return {number: frozenset(items) for number, items in found.items()}


def without_kept(
    found: Sequence[tuple[int, ...]], kept: Iterable[Ids]
) -> tuple[list[tuple[int, ...]], list[tuple[int, ...]]]:
    """The groups that are to be looked at, and those that lie whole in one that is kept."""
    with_item: defaultdict[int, list[Ids]] = defaultdict(list)
    for group in kept:
        for item in group:
            with_item[item].append(group)
    shown: list[tuple[int, ...]] = []
    hidden: list[tuple[int, ...]] = []
    for ids in found:
        stays = any(group.issuperset(ids) for group in with_item[ids[0]]) if ids else False
        (hidden if stays else shown).append(ids)
    return shown, hidden
