"""What a program does with a gallery until it is killed, and what must be true afterwards.

A life tells before each deed what will be when it is done (“will”), and when the gallery has confirmed it
(“done”). So whoever finds it dead knows what must be there, and of which one deed either all or nothing is.
"""

from __future__ import annotations

import itertools
import multiprocessing
import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.item import Item, Label
from studio.core.request import ModelRef, Request
from studio.families.gan.params import FacesParams
from studio.gallery import schema
from studio.gallery.gallery import Gallery
from studio.gallery.query import Query
from studio.gallery.record import NewItem


@dataclass(frozen=True)
class State:
    """What people did to an item."""

    name: str
    rating: int = 0
    label: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    trashed: bool = False
    collections: tuple[str, ...] = ()
    parents: tuple[int, ...] = ()


DRAFT = "what a tab remembers"
States = dict[int, State | None]
"""What is true of items; None: gone for good."""
Life = Callable[["Diary"], None]


class Diary:
    """The gallery of a life, and what it tells of it."""

    def __init__(self, home: Path, seed: int, tell: Connection) -> None:
        self.home = home
        self.chance = random.Random(seed)
        self._tell = tell

    def will(self, states: States, *, each: bool = False) -> None:
        """What will be true when the next deed is done; `each`: of some already while it is being done."""
        self._tell.send(("will", states, each))

    def done(self, states: States | None = None) -> None:
        """It is confirmed; with what only now is known."""
        self._tell.send(("done", states or {}, False))


def face(seed: int) -> Request:
    """How a face was made."""
    return Request.make("gan", "faces", ModelRef("faces-1024", "ab" * 32), seed, FacesParams())


def state_of(gallery: Gallery, item: Item) -> State:
    """As it stands in the gallery."""
    lying_in = tuple(collection.name for collection in gallery.collections_of(item.id))
    return State(
        item.name,
        item.rating,
        item.label.value,
        item.note,
        item.tags,
        item.trashed is not None,
        lying_in,
        item.parents,
    )


def everything(gallery: Gallery) -> States:
    """The state of all items, the trash included."""
    ids = (*gallery.ids(), *gallery.ids(Query(trashed=True)))
    return {item.id: state_of(gallery, item) for item in gallery.items(ids)}


# Lives


def save(diary: Diary) -> None:
    """Keep pictures and texts, one after the other."""
    with Gallery.open(diary.home) as gallery:
        for number in itertools.count():
            diary.will({})
            if number % 3:
                noise = np.random.default_rng(number).integers(0, 256, (48, 48, 3), dtype=np.uint8)
                item = gallery.save_picture(noise, NewItem(f"Face {number}", face(number)))
            else:
                item = gallery.save_text(
                    f"A fox, {diary.chance.random()}.", None, NewItem("Text", face(number))
                )
            diary.done({item.id: State(item.name)})


def edit(diary: Diary) -> None:
    """Change many items at once, and take it back now and then."""
    with Gallery.open(diary.home) as gallery:
        collection = _collection(gallery)
        for number in itertools.count():
            before = {n: s for n, s in everything(gallery).items() if s is not None}
            chosen = diary.chance.sample(sorted(before), min(12, len(before)))
            act, after = _deed(gallery, diary.chance, number, chosen, collection)
            expected = {n: after(before[n]) for n in chosen}
            diary.will(dict(expected))
            change = act()
            diary.done()
            if number % 3 == 2:
                diary.will({n: before[n] for n in chosen})
                gallery.revert(change)
                diary.done()


def _collection(gallery: Gallery) -> int:
    for found in gallery.collections():
        if found.name == "Show":
            return found.id
    return gallery.make_collection("Show")[0].id


def _deed(
    gallery: Gallery, chance: random.Random, number: int, ids: list[int], collection: int
) -> tuple[Callable[[], Any], Callable[[State], State]]:
    word = f"{chance.choice(('hero', 'blue', 'old'))}{number % 5}"
    colour = chance.choice([label for label in Label if label])
    return chance.choice(
        [
            (lambda: gallery.rename(ids, word), lambda s: replace(s, name=word)),
            (lambda: gallery.rate(ids, number % 6), lambda s: replace(s, rating=number % 6)),
            (lambda: gallery.label(ids, colour), lambda s: replace(s, label=colour.value)),
            (lambda: gallery.note(ids, word), lambda s: replace(s, note=word)),
            (lambda: gallery.tag(ids, (word,)), lambda s: replace(s, tags=tuple(sorted({*s.tags, word})))),
            (
                lambda: gallery.untag(ids, (word,)),
                lambda s: replace(s, tags=tuple(tag for tag in s.tags if tag != word)),
            ),
            (lambda: gallery.put_into(collection, ids), lambda s: replace(s, collections=("Show",))),
            (lambda: gallery.take_out(collection, ids), lambda s: replace(s, collections=())),
        ]
    )


def throw_away(diary: Diary) -> None:
    """Put items into the trash, take some out again, and empty it."""
    with Gallery.open(diary.home) as gallery:
        while True:
            ids = [
                gallery.save_picture(np.zeros((8, 8, 3), np.uint8), NewItem("Bin", face(n))).id
                for n in range(4)
            ]
            diary.done({number: State("Bin") for number in ids})
            diary.will({number: State("Bin", trashed=True) for number in ids})
            gallery.trash(ids)
            diary.done()
            diary.will({ids[0]: State("Bin")})
            gallery.restore(ids[:1])
            diary.done()
            diary.will(dict.fromkeys(ids[1:]), each=True)
            gallery.empty_trash(ids[1:], send=Path.unlink)
            diary.done()


def copy(diary: Diary) -> None:
    """Take copies of the database, mend, and leave and come again."""
    while True:
        with Gallery.open(diary.home) as gallery:
            diary.will({})
            gallery.upkeep.back_up()
            gallery.upkeep.repair()
            diary.done()


def rebuild(diary: Diary) -> None:
    """Make the database again and again."""
    while True:
        diary.will({})
        Gallery.rebuild(diary.home)
        diary.done()


def migrate(diary: Diary) -> None:
    """Open a gallery of an older form."""
    diary.will({})
    with Gallery.open(diary.home):
        diary.done()
    multiprocessing.Event().wait()


LIVES: dict[str, Life] = {life.__name__: life for life in (save, edit, throw_away, copy, rebuild, migrate)}


# After death


@dataclass
class Memory:
    """What somebody who heard a life knows of the gallery."""

    sure: States = field(default_factory=dict)
    coming: States = field(default_factory=dict)
    each: bool = False
    in_doubt: bool = False

    def hear(self, what: str, states: States, each: bool) -> None:
        """One entry of the diary."""
        if what == "will":
            self.coming, self.each, self.in_doubt = states, each, True
            return
        self.sure.update(self.coming)
        self.sure.update(states)
        self.coming, self.each, self.in_doubt = {}, False, False

    def check(self, found: States) -> None:
        """All that was confirmed is there; the deed that was being done is done, or was never begun.

        Raises:
            AssertionError: it is not so.
        """
        for number, state in self.sure.items():
            if number not in self.coming:
                assert found.get(number) == state, f"item {number}: {found.get(number)} is not {state}"
        done = [found.get(number) == state for number, state in self.coming.items()]
        undone = [found.get(number) == self.sure.get(number) for number in self.coming]
        if self.each:
            assert all(a or b for a, b in zip(done, undone, strict=True)), (
                "some item is neither here nor gone"
            )
        else:
            assert all(done) or all(undone), f"half done: {self._half(found)}"
        strangers = [number for number in found if number not in self.sure and number not in self.coming]
        assert len(strangers) <= 4, "only what was just being kept"

    def _half(self, found: States) -> list[tuple[int, State | None, State | None, State | None]]:
        """Number, before, found, after."""
        return [(n, self.sure.get(n), found.get(n), after) for n, after in self.coming.items()]

    def now(self, found: States) -> None:
        """From here on what was found counts."""
        self.sure, self.coming, self.in_doubt = dict(found), {}, False
        gone = [number for number in self.sure if number not in found]
        assert not gone


def check_whole(home: Path) -> States:
    """The gallery opens without a word, nothing in it is half done; gives what is in it.

    Raises:
        AssertionError: it is not so.
    """
    with Gallery.open(home) as gallery:
        assert not gallery.messages, gallery.messages
        report = gallery.verify()
        assert report.ok, report.to_json()
        with gallery.database.read() as connection:
            assert connection.execute("SELECT count(*) FROM intents").fetchone()[0] == 0
            assert not connection.execute("PRAGMA foreign_key_check").fetchall()
            tags = connection.execute(
                "SELECT count(*) FROM items WHERE tagged <> coalesce("
                "(SELECT group_concat(name, char(10)) FROM (SELECT name FROM item_tags JOIN tags"
                " ON tags.id = tag WHERE item = items.id ORDER BY key)), '')"
            ).fetchone()[0]
            assert tags == 0, "rows and tags agree"
        with gallery.database.write() as connection:
            connection.execute("INSERT INTO items_fts (items_fts, rank) VALUES ('integrity-check', 1)")
        found = everything(gallery)
        shown = {item.sha256 for item in gallery.items(tuple(found))}
        assert gallery.drafts.read("text.json") == DRAFT
    thumbnails = {path.stem for path in (home / ".thumbnails").rglob("*.webp")}
    assert thumbnails <= shown, "no thumbnail outlives what it shows"
    assert not list(home.rglob("*.part")), "nothing unfinished is left"
    assert not (home / "rebuilding.sqlite").exists()
    assert [path.name for path in (home / ".sessions").iterdir()] == ["door.lock"], "the dead left nothing"
    for backup in (home / ".backups").glob("*.sqlite"):
        with closing(sqlite3.connect(f"{backup.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            assert connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    return found


def make_older(home: Path, version: int = 3) -> None:
    """Bring the database of a closed gallery into an older form, with all that fits into that."""
    new, old = home / "gallery.sqlite", home / "older.sqlite"
    with closing(sqlite3.connect(old, isolation_level=None)) as connection:
        schema.migrate(connection, schema.MIGRATIONS[:version])
        connection.execute("ATTACH ? AS newer", (str(new),))
        connection.execute("BEGIN")
        for table in ("items", "lineage", "attachments", "jobs"):
            columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
            connection.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM newer.{table}")
        connection.execute("COMMIT")
        connection.execute("DETACH newer")
        connection.execute("PRAGMA journal_mode = WAL")
    for side in ("-wal", "-shm"):
        new.with_name(new.name + side).unlink(missing_ok=True)
    old.replace(new)


def heard(hear: Connection) -> Iterator[tuple[str, States, bool]]:
    """What lies in the pipe."""
    while hear.poll():
        try:
            yield hear.recv()
        except (EOFError, OSError):
            return


def live(name: str, home: Path, seed: int, tell: Connection) -> None:
    """One life, in a process of its own."""
    LIVES[name](Diary(home, seed, tell))
