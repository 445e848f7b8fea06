"""How long lines of descent take in a gallery of 200,000: read, laid out, painted, walked through.

Figures are printed (`pytest tests/benchmarks/test_bench_lineage.py -m slow -s`): by the clock, and in time of
the processor, which others that use the machine do not lengthen. What is asserted is loose for their sake.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lineage_room import LineageRoom, lineage_room
from pytestqt.qtbot import QtBot

from studio.gallery.descent import Reach, descent
from studio.ui.gallery.lineage.folding import folded
from studio.ui.gallery.lineage.graph import Wanted, make_graph
from studio.ui.gallery.lineage.placing import placed
from studio.ui.gallery.lineage.walking import Step

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("This plugin does not support")]

ROWS = 200_000


def timed(what: str, act: Callable[[], object], times: int = 15) -> float:
    """Print medians and the slowest of several runs; gives the median of processor time in milliseconds."""
    clock: list[float] = []
    processor: list[float] = []
    for _ in range(times):
        start, start_here = time.perf_counter(), time.thread_time()
        act()
        clock.append(1000 * (time.perf_counter() - start))
        processor.append(1000 * (time.thread_time() - start_here))
    median, here = statistics.median(clock), statistics.median(processor)
    print(f"{what:<44} {median:8.1f} ms, processor {here:8.1f} ms, at most {max(processor):8.1f} ms")
    return here


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[LineageRoom]:
    """A gallery in which everything descends from something before it."""
    with lineage_room(qtbot, tmp_path / "home") as opened:
        first = opened.keep("picture")
        with opened.studio.gallery.database.write() as connection:
            connection.executemany(
                "INSERT INTO items (kind, path, sha256, width, height, size_bytes, name, synthetic, created)"
                " VALUES ('picture', ?, ?, 8, 8, 1, ?, 1, '2026-11-28T00:00:00.000000+00:00')",
                ((f"{number}.png", first.sha256, f"item {number}") for number in range(2, ROWS + 1)),
            )
            connection.executemany(
                "INSERT OR IGNORE INTO lineage (child, parent, position) VALUES (?, ?, ?)", _lineage()
            )
        yield opened


def _lineage() -> Iterator[tuple[int, int, int]]:
    source = random.Random(6)
    for child in range(2, ROWS + 1):
        for position in range(source.choice((1, 1, 1, 2, 3))):
            yield child, max(1, child - 1 - int(source.expovariate(1 / 12))), position


def test_a_line_in_a_gallery_of_two_hundred_thousand(room: LineageRoom) -> None:
    database, middle = room.studio.gallery.database, ROWS // 2
    print()
    for reach in Reach:
        took = timed(
            f"read 500 of {ROWS:,}: {reach.value}", lambda reach=reach: descent(database, middle, reach)
        )
        assert took < 500
    found = descent(database, middle)
    shown = folded(found)
    print(f"{len(found.kin)} items, {len(found.lines)} steps")
    timed("lay out 500", lambda: placed(tuple(shown.knots), shown.lines), 7)
    timed("read and lay out 2,000", lambda: make_graph(database, Wanted(middle, most=2000)), 3)
    page, view = room.page, room.page.view
    page.show_item(middle)
    room.until(lambda: bool(page.graph.placed.cards))
    room.bot.wait(500)
    timed("paint what is seen, names readable", lambda: view.viewport().repaint())
    print(f"{view.painted_cards} cards")
    assert timed("zoom by a step", lambda: (view.zoom_by(0.5), view.viewport().repaint())) < 60
    view.fit()
    timed("paint all of it", lambda: view.viewport().repaint())
    print(f"{view.painted_cards} cards at {100 * view.zoom:.0f} %")
    view.set_zoom(1.0)
    steps = [random.Random(1).choice(list(Step)[:4]) for _ in range(60)]
    walk = iter(steps * 2)
    assert timed("walk a step", lambda: (view._walk(next(walk)), view.viewport().repaint()), 60) < 60
