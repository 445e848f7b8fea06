"""The gallery's views over 200,000 items: how soon they are there, whether scrolling stalls, what they weigh.

    QUARTET_BENCH_ROWS=200000 pytest tests/benchmarks/test_bench_gallery_window.py -m slow -s

A tick every 2 ms tells how long the main thread was away: by the clock, and by the processor time that it
used itself, which says the same on a busy machine. Figures are printed and kept as JSON in `$QUARTET_BENCH`
(a folder) when that is set; nothing is asserted of them, since a busy machine would fail an innocent change.
"""

from __future__ import annotations

import io
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from studio.core.item import ItemKind
from studio.core.request import ModelRef, Request
from studio.engine.places import Places
from studio.families.gan.params import FacesParams
from studio.gallery.calendar import Span
from studio.gallery.gallery import Gallery
from studio.gallery.record import Record
from studio.gallery.rows import insert_record
from studio.ui.application import TURN_SECONDS
from studio.ui.background import Background
from studio.ui.gallery.list_view import ItemList
from studio.ui.gallery.model import GalleryModel
from studio.ui.gallery.source import ItemSource
from studio.ui.gallery.views.row_list import RowList
from studio.ui.gallery.views.timeline import TimelineList
from studio.ui.theme import Theme

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800), pytest.mark.qt_log_ignore("This plugin does not")]

ROWS = int(os.environ.get("QUARTET_BENCH_ROWS", "200000"))
FILES = 10_000
EDGE = 184
SIZE = (1500, 1000)


class Ticks(QObject):
    """How long the main thread was away between ticks, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.clock: list[float] = []
        self.used: list[float] = []
        self._last = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def during(self, act: Callable[[], None]) -> dict[str, float]:
        """Figures while something is done."""
        self.clock.clear()
        self.used.clear()
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start(2)
        act()
        self._timer.stop()
        return {f"{name}_{key}": value for name, of in (("clock", self.clock), ("used", self.used))
                for key, value in _figures(of).items()}  # fmt: skip

    def _tick(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        self.clock.append(max(0.0, (now[0] - self._last[0]) * 1000 - 2))
        self.used.append((now[1] - self._last[1]) * 1000)
        self._last = now


def _figures(values: list[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {
        "p50_ms": round(statistics.median(ordered), 2),
        "p99_ms": round(ordered[int(len(ordered) * 0.99)], 2),
        "max_ms": round(ordered[-1], 2),
        "over_16_ms": sum(value > 16 for value in ordered),
    }


def memory_mb() -> float:
    """What the process holds, in 2^20 bytes."""
    import psutil

    return psutil.Process().memory_info().rss / 2**20


@pytest.fixture(autouse=True)
def turns() -> Iterator[None]:
    """Threads take turns as they do in the window."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(TURN_SECONDS)
    yield
    sys.setswitchinterval(usual)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gallery of `ROWS` rows; thumbnails for `FILES` hashes, which the rows share."""
    made = tmp_path_factory.mktemp("gallery")
    with Gallery.open(made) as gallery:
        _fill(gallery)
    _draw_thumbnails(made)
    return made


def _fill(gallery: Gallery) -> None:
    start = datetime.now(UTC) - timedelta(minutes=4 * ROWS)
    requests = [
        Request.make("gan", "faces", ModelRef("faces-1024", "ab" * 32), seed, FacesParams())
        for seed in range(2000)
    ]
    with gallery.database.write() as connection:
        for n in range(ROWS):
            made = start + timedelta(minutes=4 * n)
            name = f"{('smiling', 'Anna', 'old man', 'child')[n % 4]} {n}"
            path, sha256 = f"{made:%Y/%m/%d}/{n}.png", f"{n % FILES:064x}"
            request = requests[n % 2000]
            insert_record(
                connection,
                Record(ItemKind.PICTURE, path, sha256, 1024, 1024, 900_000, name, n % 7 > 0, request, made),
            )
        connection.execute("UPDATE items SET rating = id % 6")


def _draw_thumbnails(folder: Path) -> None:
    chance, kinds = np.random.default_rng(0), []
    for _ in range(40):
        small = Image.fromarray(chance.integers(0, 256, (12, 12, 3), dtype=np.uint8))
        stream = io.BytesIO()
        small.resize((256, 256), Image.Resampling.BICUBIC).save(stream, "WEBP", quality=82, method=1)
        kinds.append(stream.getvalue())
    for n in range(FILES):
        name = f"{n:064x}"
        file = folder / ".thumbnails" / name[:2] / f"{name}.webp"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(kinds[n % 40])


class Room:
    """One list over the gallery."""

    def __init__(
        self, bot: QtBot, gallery: Gallery, theme: Theme, make: Callable[[GalleryModel], ItemList]
    ) -> None:
        self.bot, self.gallery = bot, gallery
        self.background = Background()
        self.source = ItemSource(gallery, self.background)
        self.model = GalleryModel(self.source, self.background, Path("/nowhere"))
        self.view = make(self.model)
        bot.addWidget(self.view)
        self.view.resize(*SIZE)
        self.came: list[float] = []
        self.source.thumbnail_came.connect(lambda _: self.came.append(time.perf_counter()))

    def open(self) -> dict[str, float]:
        """Milliseconds from asking to names and first thumbnails."""
        begun = time.perf_counter()
        listed: list[float] = []
        self.model.listed.connect(lambda: listed.append(time.perf_counter()))
        self.view.show()
        self.model.refresh()
        self.bot.waitUntil(lambda: len(self.came) >= 20, timeout=30_000)
        return {
            "listed_ms": round((listed[0] - begun) * 1000, 1),
            "first_thumbnail_ms": round((self.came[0] - begun) * 1000, 1),
            "twenty_thumbnails_ms": round((self.came[19] - begun) * 1000, 1),
        }

    def scroll(self, step: int, count: int = 200) -> None:
        """`count` steps, one every frame."""
        bar = self.view.verticalScrollBar()
        for _ in range(count):
            bar.setValue(bar.value() + step)
            self.bot.wait(16)

    def rest(self) -> None:
        self.bot.wait(400)

    def close(self) -> None:
        self.source.close()
        assert self.background.close()


def tell(capsys: pytest.CaptureFixture[str], name: str, figures: dict[str, object]) -> None:
    out = os.environ.get("QUARTET_BENCH")
    if out:
        (Path(out) / f"{name}.json").write_text(json.dumps(figures, indent=2))
    with capsys.disabled():
        print(f"\n[{name}] {json.dumps(figures)}")


@pytest.fixture
def theme(places: Places) -> Theme:
    made = Theme(places.resources)
    made.refresh()
    return made


def grid(model: GalleryModel, theme: Theme) -> ItemList:
    return ItemList(model, theme, EDGE, words=True)


def rows(model: GalleryModel, theme: Theme) -> ItemList:
    return RowList(model, theme)


def timeline(model: GalleryModel, theme: Theme) -> ItemList:
    return TimelineList(model, theme, EDGE)


@pytest.fixture(params=[grid, rows, timeline], ids=["grid", "list", "timeline"])
def room(
    qtbot: QtBot, folder: Path, theme: Theme, request: pytest.FixtureRequest
) -> Iterator[tuple[str, Room, dict[str, float]]]:
    with Gallery.open(folder) as gallery:
        gallery.ids()  # warm
        before = memory_mb()
        made = Room(qtbot, gallery, theme, lambda model: request.param(model, theme))
        yield request.param.__name__, made, {"memory_before_mb": before}
        made.close()


def test_views(room: tuple[str, Room, dict[str, float]], capsys: pytest.CaptureFixture[str]) -> None:
    name, made, figures = room
    ticks, view = Ticks(), made.view
    told: dict[str, object] = {"rows": ROWS, **made.open()}
    if isinstance(view, TimelineList):
        begun = time.perf_counter()
        cut = made.gallery.stretches(made.model.ids, Span.DAY)
        told["days_ms"] = round((time.perf_counter() - begun) * 1000, 1)
        view.show_stretches(cut, Span.DAY)
    made.rest()
    bar = view.verticalScrollBar()
    told["wheel"] = ticks.during(lambda: made.scroll(120))
    told["drag_through_all"] = ticks.during(lambda: made.scroll(bar.maximum() // 200))
    told["cells_resized"] = ticks.during(
        lambda: (view.set_edge(220), made.rest(), view.set_edge(EDGE), made.rest())
    )
    told["all_picked"] = ticks.during(
        lambda: (view.selectAll(), made.rest(), view.clearSelection(), made.rest())
    )
    told["memory_of_the_view_mb"] = round(memory_mb() - figures["memory_before_mb"], 1)
    assert len(made.model.ids) == ROWS
    tell(capsys, f"gallery-{name}", told)
