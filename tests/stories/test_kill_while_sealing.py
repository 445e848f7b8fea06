"""Kill -9 while a gallery is sealed or unsealed: the next opening goes on, and nothing is lost."""

from __future__ import annotations

import multiprocessing
import random
from pathlib import Path

import numpy as np
import pytest

from studio.gallery.gallery import Gallery
from studio.gallery.privacy.keys import Cost
from studio.gallery.privacy.protecting import begin_opening, begin_sealing, is_protected
from studio.gallery.record import NewItem

CHEAP = Cost(iterations=1, lanes=1, memory_kib=64)
WORDS = "correct horse battery"
ITEMS = 60


def convert(home: Path, ready: object) -> None:
    """In a process of its own: finish what was begun."""
    ready.set()  # type: ignore[attr-defined]
    Gallery.open(home, WORDS).close()


def killed_after(home: Path, seconds: float) -> bool:
    """Whether it was killed before it was done."""
    context = multiprocessing.get_context("fork")
    ready = context.Event()
    child = context.Process(target=convert, args=(home, ready))
    child.start()
    ready.wait(30)
    child.join(seconds)
    child.kill()
    child.join()
    return child.exitcode != 0


def everything(home: Path, words: str | None) -> dict[str, bytes]:
    with Gallery.open(home, words) as gallery:
        assert gallery.verify().ok
        return {item.name: gallery.path(item).read_bytes() for item in gallery.items(gallery.ids())}


def rounds(home: Path, count: int) -> int:
    """Seal and unseal with a kill in each; gives how many came in time."""
    with Gallery.open(home) as gallery:
        for number in range(ITEMS):
            picture = np.full((24, 24, 3), number, np.uint8)
            gallery.save_picture(picture, NewItem(f"picture {number}"))
    before, luck, hits = everything(home, None), random.Random(7), 0
    for turn in range(count):
        words = WORDS if turn % 2 == 0 else None
        if turn % 2 == 0:
            begin_sealing(home, WORDS, CHEAP)
        else:
            begin_opening(home, WORDS)
        hits += killed_after(home, luck.uniform(0.0, 0.4))
        Gallery.open(home, WORDS).close()
        assert is_protected(home) is (turn % 2 == 0)
        assert everything(home, words) == before
        left = [path.name for path in home.rglob("*") if path.suffix == (".png" if words else ".qrt")]
        assert left == []
    return hits


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "runtime"
    folder.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))


def test_a_kill_while_sealing_or_unsealing_loses_nothing(tmp_path: Path):
    assert rounds(tmp_path / "gallery", 4)


@pytest.mark.slow
@pytest.mark.timeout(3000)
def test_a_hundred_kills_while_sealing_and_unsealing(tmp_path: Path):
    assert rounds(tmp_path / "gallery", 100) > 25
