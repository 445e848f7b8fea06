"""How long order takes at 200,000 rows: opening, looking through after a crash, a copy, a check, rebuilding.

Figures are printed (`pytest tests/benchmarks/test_bench_gallery_store.py -m slow -s`); nothing is asserted of
them. `QUARTET_BENCH_ROWS` and `QUARTET_BENCH_FILES` set how many rows there are and how many have a file.
"""

from __future__ import annotations

import os
import resource
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from synthetic_gallery import fill

from studio.gallery.gallery import Gallery

pytestmark = [pytest.mark.slow, pytest.mark.timeout(7200)]

ROWS = int(os.environ.get("QUARTET_BENCH_ROWS", "200000"))
FILES = int(os.environ.get("QUARTET_BENCH_FILES", "10000"))


def timed(what: str, act: Callable[[], object], times: int = 3) -> None:
    """Print the median of several runs."""
    taken: list[float] = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        taken.append(time.perf_counter() - start)
    print(f"{what:<60} {statistics.median(taken) * 1000:10.1f} ms")


def open_and_close(home: Path) -> None:
    Gallery.open(home).close()


def open_after_crash(home: Path) -> None:
    (home / ".sessions" / "dead.lock").touch()
    open_and_close(home)


def test_order(tmp_path: Path) -> None:
    home = tmp_path / "gallery"
    with Gallery.open(home) as gallery:
        fill(gallery, ROWS, files=FILES)
    print(f"\n{ROWS:,} rows, {FILES:,} files, {(home / 'gallery.sqlite').stat().st_size / 1e6:.0f} MB")
    timed("open and close", lambda: open_and_close(home), 5)
    timed("open and close after a crash (all is looked through)", lambda: open_after_crash(home))
    with Gallery.open(home) as gallery:
        timed("copy the database", gallery.upkeep.back_up)
        timed("numbers (quartet gallery stats)", gallery.upkeep.stats)
        timed("verify", gallery.verify, 1)
    made: list[int] = []
    timed(f"make it again from {FILES:,} files", lambda: made.append(Gallery.rebuild(home).items), 1)
    print(
        f"{made[0]:,} files; memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB"
    )
