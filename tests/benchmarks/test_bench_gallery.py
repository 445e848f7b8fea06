"""How long the gallery takes: keeping one big picture, and lists among ten thousand rows.

Figures are printed (`pytest tests/benchmarks -m slow -s`); nothing is asserted of them.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from studio.core.item import ItemKind
from studio.core.request import ModelRef, Request
from studio.families.gan.params import FacesParams
from studio.gallery.gallery import Gallery
from studio.gallery.png import encode_png
from studio.gallery.query import Order, Query
from studio.gallery.record import NewItem, Record
from studio.gallery.rows import insert_record

pytestmark = pytest.mark.slow

ROWS = 10_000


def face(seed: int) -> Request:
    return Request.make("gan", "faces", ModelRef("faces-1024", "ab" * 32), seed, FacesParams())


def timed(what: str, act: Callable[[], object], times: int = 9) -> None:
    """Print the median of several runs."""
    taken: list[float] = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        taken.append(time.perf_counter() - start)
    print(f"{what:<48} {statistics.median(taken) * 1000:8.2f} ms")


def like_a_photograph() -> np.ndarray:
    """Smooth colours with a little noise, 1024 x 1024: compresses about as a face does."""
    chance = np.random.default_rng(0)
    smooth = Image.fromarray(chance.integers(0, 256, (16, 16, 3), dtype=np.uint8)).resize((1024, 1024))
    noise = chance.normal(0, 3, (1024, 1024, 3))
    return np.clip(np.asarray(smooth) + noise, 0, 255).astype(np.uint8)


def test_keeping(tmp_path: Path) -> None:
    picture = like_a_photograph()
    with Gallery.open(tmp_path / "gallery") as gallery:
        print()
        timed("encode 1024 x 1024 as PNG", lambda: encode_png(picture))
        timed(
            "keep it (encode, sync, row, thumbnail)",
            lambda: gallery.save_picture(picture, NewItem("a", face(1))),
        )
        item = gallery.item(1)
        timed("find its thumbnail", lambda: gallery.thumbnail(item))
    timed("open and close", lambda: Gallery.open(tmp_path / "gallery").close())


def fill(gallery: Gallery) -> None:
    now = datetime.now(UTC)
    with gallery.database.write() as connection:
        for n in range(ROWS):
            name = ("smiling", "Anna", "old man", "child")[n % 4]
            created = now + timedelta(seconds=n)
            path, sha256, request = f"2026/11/24/{n}.png", f"{n:064x}", face(n % 5000)
            record = Record(ItemKind.PICTURE, path, sha256, 64, 64, 99, name, n % 7 > 0, request, created)
            insert_record(connection, record)
        connection.execute("UPDATE items SET rating = id % 6")


def test_lists(tmp_path: Path) -> None:
    with Gallery.open(tmp_path / "gallery") as gallery:
        fill(gallery)
        ids = gallery.ids()
        print(f"\n{ROWS} rows")
        timed("ids, newest first", gallery.ids)
        timed("ids, best first", lambda: gallery.ids(Query(order=Order.BEST)))
        timed("ids of a word (a quarter of all)", lambda: gallery.ids(Query(text="anna")))
        timed("ids of four stars", lambda: gallery.ids(Query(rating_at_least=4)))
        timed("ids of a seed", lambda: gallery.ids(Query(seed=77)))
        timed("50 items", lambda: gallery.items(ids[500:550]))
        timed("200 items", lambda: gallery.items(ids[500:700]))
        stars = iter(range(100))
        timed("rate one", lambda: gallery.rate(ids[:1], next(stars) % 5 + 1))
