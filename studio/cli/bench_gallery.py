"""`quartet bench gallery`: how long the gallery takes to list, to find and to keep."""

from __future__ import annotations

import math
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from studio.cli.failures import guarded
from studio.cli.output import AsJson, print_json, print_table, say
from studio.cli.turns import RoundsOption

if TYPE_CHECKING:
    from studio.gallery.gallery import Gallery
    from studio.gallery.search.finding import ItemSearch, Question

GalleryOption = Annotated[
    Path | None, typer.Option("--gallery", metavar="DIR", help="Another gallery than yours.")
]
WORDS = ("fox", "red fox", "watercolour", "owl OR cat", "hat -cat", "a")
"""What is looked for; they need not be there."""
CONDITIONS = ("rating:>=3", "tag:hero", "model:faces", "kind:text", "before:2026-01", "width:>=1024")
MOST_QUESTIONS = 40


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of several rounds, and how many were found in the last one.

    Attributes:
        cpu_ms: of the processor alone; on a busy machine the others are longer.
    """

    median_ms: float
    p95_ms: float
    cpu_ms: float
    found: int


@guarded
def gallery(folder: GalleryOption = None, rounds: RoundsOption = 15, as_json: AsJson = False) -> None:
    """Milliseconds to list everything, to find by words, meaning and likeness, and to keep one more.

    Nothing of yours changes: what is kept goes into a copy that is thrown away.
    """
    from studio.cli.passphrase import with_passphrase
    from studio.engine.places import Places
    from studio.gallery.gallery import Gallery

    place = folder or Places.default().gallery
    with with_passphrase(lambda words: Gallery.open(place, words)) as opened:
        told = measure_gallery(opened, rounds)
    if as_json:
        print_json(told)
        return
    say(f"{told['items']:,} items; {told['meanings']:,} of {told['sayings']:,} texts have their meaning.")
    rows = [
        (
            what,
            *(f"{one[name]:.1f} ms" for name in ("median_ms", "p95_ms", "cpu_ms")),
            f"{one['found']:,}",
        )
        for what, one in told["times"].items()
    ]
    print_table(("What", "Median", "95 of 100", "Processor", "Found"), rows, "Nothing.")


def measure_gallery(opened: Gallery, rounds: int) -> dict[str, Any]:
    """How much there is, and the times of everything that can be measured with it."""
    from studio.gallery.search.finding import ItemSearch

    search = ItemSearch(opened.database)
    times = dict(_listing(opened, rounds))
    times |= _finding(opened, search, rounds)
    times |= _keeping(opened, rounds)
    with opened.database.read() as connection:
        counts = {
            table: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608
            for table in ("items", "sayings", "meanings", "looks")
        }
    told = {
        what: {
            "median_ms": round(one.median_ms, 2),
            "p95_ms": round(one.p95_ms, 2),
            "cpu_ms": round(one.cpu_ms, 2),
            "found": one.found,
        }
        for what, one in times.items()
    }
    return {**counts, "times": told}


def _timed(act: Callable[[], int], rounds: int) -> Times:
    """Of every round but the first."""
    taken: list[float] = []
    worked: list[float] = []
    found = 0
    for turn in range(1 + rounds):
        begun, at_work = time.perf_counter(), time.thread_time()
        found = act()
        if turn:
            taken.append((time.perf_counter() - begun) * 1000)
            worked.append((time.thread_time() - at_work) * 1000)
    taken.sort()
    p95 = taken[math.ceil(0.95 * len(taken)) - 1]
    return Times(statistics.median(taken), p95, statistics.median(worked), found)


def _listing(opened: Gallery, rounds: int) -> Iterator[tuple[str, Times]]:
    from studio.gallery.query import Order, Query

    for order in (Order.NEWEST, Order.BEST, Order.NAME):
        query = Query(order=order)
        yield (
            f"names, {order} first" if order is not Order.NAME else "names, by name",
            _timed(lambda query=query: len(opened.ids(query)), rounds),
        )
    yield "names, stacks folded", _timed(lambda: len(opened.ids(Query(stacked=True))), rounds)
    for text in (*WORDS, *CONDITIONS):
        yield f"“{text}”, newest first", _timed(lambda text=text: len(opened.ids(Query(text=text))), rounds)


def _finding(opened: Gallery, search: ItemSearch, rounds: int) -> Iterator[tuple[str, Times]]:
    from studio.gallery.query import Order, Query

    for text in WORDS:
        query = Query(text=text, order=Order.FITTING)
        yield f"“{text}”, best match first", _timed(lambda query=query: len(search.find(query)), rounds)
    questions = _questions(opened)
    if questions:
        asked = cycle(questions)
        words = Query(text="red fox", order=Order.FITTING)
        yield (
            "words and meaning",
            _timed(lambda: len(search.find(words, next(asked))), max(rounds, len(questions))),
        )
        narrow = Query(text="red fox rating:>=3", order=Order.FITTING)
        yield "words and meaning, filtered", _timed(lambda: len(search.find(narrow, next(asked))), rounds)
    seen = _seen(opened)
    if seen:
        likes = cycle(seen)
        yield (
            "more like this",
            _timed(lambda: len(search.find(Query(like=next(likes), order=Order.FITTING))), rounds),
        )


def _questions(opened: Gallery) -> list[Question]:
    """Meanings that are known stand for those of words; reading words takes a model and its own time."""
    from studio.gallery.search.finding import Question
    from studio.gallery.search.vectors import unpacked

    with opened.database.read() as connection:
        rows = connection.execute(
            "SELECT encoder, vector FROM meanings ORDER BY id DESC LIMIT ?", (MOST_QUESTIONS,)
        ).fetchall()
    return [Question(unpacked([row[1]])[0], row[0]) for row in rows]


def _seen(opened: Gallery) -> list[int]:
    with opened.database.read() as connection:
        rows = connection.execute(
            "SELECT item FROM looks WHERE vector IS NOT NULL ORDER BY item DESC LIMIT ?", (MOST_QUESTIONS,)
        ).fetchall()
    return [int(row[0]) for row in rows]


def _keeping(opened: Gallery, rounds: int) -> Iterator[tuple[str, Times]]:
    """A row with everything that is kept beside it, in a copy of the database."""
    from studio.gallery.gallery import Gallery

    with tempfile.TemporaryDirectory(prefix="quartet-bench-") as folder:
        with opened.database.read() as connection:
            if not isinstance(connection, sqlite3.Connection):
                return  # a passphrase: no copy of it is made without
            with closing(sqlite3.connect(Path(folder) / "gallery.sqlite")) as copy:
                connection.backup(copy)
        with Gallery.open(Path(folder)) as kept:
            yield "keep one row", _timed(_adding(kept), rounds)


def _adding(kept: Gallery) -> Callable[[], int]:
    from studio.core.item import ItemKind
    from studio.core.request import ModelRef, Request
    from studio.gallery.record import Record, stamp
    from studio.gallery.rows import insert_record

    numbers = iter(range(1_000_000))

    def add() -> int:
        n = next(numbers)
        request = Request("diffusion", "paint", ModelRef("bench", "ab" * 32), n, {"prompt": f"a red fox {n}"})
        now = datetime.now(UTC)
        path = f"bench/{stamp(now)}-{n}.png"
        record = Record(ItemKind.PICTURE, path, f"{n:064x}", 64, 64, 99, f"fox {n}", True, request, now)
        with kept.database.write() as connection:
            insert_record(connection, record)
        return 1

    return add
