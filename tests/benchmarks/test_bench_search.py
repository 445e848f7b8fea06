"""How long search takes among 200,000 rows: names, words, meaning, likeness, near-duplicates, one more row.

Figures are printed (`pytest tests/benchmarks/test_bench_search.py -m slow -s`); nothing is asserted but
that things are found. `QUARTET_BENCH_GALLERY` names a gallery that `synthetic_gallery.py --indexed` made, and
spares making one.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest
from synthetic_gallery import DIMS, DISTINCT, ENCODER, fill, say_and_see

from studio.cli.bench_gallery import measure_gallery
from studio.gallery.gallery import Gallery
from studio.gallery.search.duplicates import near_duplicates
from studio.gallery.search.nearness import MEANINGS, Nearness
from studio.gallery.search.vectors import unpacked
from studio.gallery.search.vocabulary import read_vocabulary

pytestmark = pytest.mark.slow

ROWS = 200_000
ROUNDS = 15


@pytest.fixture(scope="module", params=[DISTINCT, ROWS], ids=["few prompts", "every prompt another one"])
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Gallery:
    """Rows with everything that search needs; made in some minutes."""
    made = os.environ.get("QUARTET_BENCH_GALLERY")
    if made and request.param == DISTINCT:
        return Gallery.open(Path(made))
    gallery = Gallery.open(tmp_path_factory.mktemp("bench") / "gallery")
    fill(gallery, ROWS, distinct=request.param)
    say_and_see(gallery)
    return gallery


@pytest.mark.timeout(3600)
def test_search(library: Gallery) -> None:
    with library as gallery:
        told = measure_gallery(gallery, ROUNDS)
        print(f"\n{told['items']:,} items, {told['meanings']:,} texts, {told['looks']:,} looks")
        for what, one in told["times"].items():
            times = " ".join(f"{one[name]:8.1f} ms" for name in ("median_ms", "p95_ms", "cpu_ms"))
            print(f"{what:<40} {times} {one['found']:8,}")
        _first_question(gallery)
        begun = time.perf_counter()
        groups = near_duplicates(gallery.database)
        print(f"near-duplicates: {len(groups)} groups in {time.perf_counter() - begun:.1f} s")
        begun = time.perf_counter()
        words = read_vocabulary(gallery.database)
        print(f"vocabulary: {(time.perf_counter() - begun) * 1000:.1f} ms")
    assert words.tags
    assert told["times"]["“fox”, newest first"]["found"]
    assert told["times"]["words and meaning"]["found"]


def _first_question(gallery: Gallery) -> None:
    """Reading the signs, and how many of the nearest twenty are found by them."""
    nearness = Nearness(MEANINGS)
    with gallery.database.read() as connection:
        begun = time.perf_counter()
        signs = nearness.signs(connection, ENCODER)
        print(f"signs read: {(time.perf_counter() - begun) * 1000:.0f} ms, {signs.bits.nbytes / 1e6:.1f} MB")
        rows = connection.execute("SELECT saying, vector FROM meanings ORDER BY id").fetchall()
        vectors = unpacked([row[1] for row in rows])
        sayings = np.array([row[0] for row in rows])
        kept = []
        for number in np.random.default_rng(1).integers(0, len(rows), 20):
            wanted = vectors[number] + np.random.default_rng(2).normal(0, 0.02, DIMS).astype(np.float32)
            wanted /= np.linalg.norm(wanted)
            best = set(sayings[np.argsort(-(vectors @ wanted))[:20]].tolist())
            near = nearness.nearest(connection, ENCODER, wanted, -1.0, 20)
            kept.append(len(best & {one.owner for one in near}) / 20)
    print(f"of the nearest 20 are found: {np.mean(kept):.1%}, at least {min(kept):.0%}")
