"""Kill -9 while a gallery is sealed or unsealed: the next opening goes on, and nothing is lost."""

from __future__ import annotations

import multiprocessing
import os
import random
import threading
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from studio.core.request import InputRef
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


def killed_before_rename(home: Path, number: int) -> bool:
    """Whether it died before that rename, a file half written; if not, it is done."""

    def convert_and_die() -> None:
        renames, real = count(), Path.replace

        def replace(part: Path, target: Path) -> Path:
            if next(renames) == number:
                part.write_bytes(part.read_bytes()[:-7])
                os._exit(9)
            return real(part, target)

        Path.replace = replace  # type: ignore[method-assign]
        Gallery.open(home, WORDS).close()

    child = multiprocessing.get_context("fork").Process(target=convert_and_die)
    child.start()
    child.join(40)
    if child.is_alive():  # a fork of a process with threads may never get a lock: it dies where it stands
        child.kill()
        child.join()
        return True
    assert child.exitcode in {0, 9}
    return child.exitcode == 9


def everything(home: Path, words: str | None, inputs: list[InputRef]) -> dict[str, bytes]:
    with Gallery.open(home, words) as gallery:
        assert gallery.verify().ok
        made = {item.name: gallery.path(item).read_bytes() for item in gallery.items(gallery.ids())}
        return made | {ref.sha256: gallery.inputs.data(ref) for ref in inputs}


def left_over(home: Path, *, sealed: bool) -> list[str]:
    """Files in the other form, half files, and what was taken for damaged."""
    other = {".png", ".webp", ".sqlite"} if sealed else {".qrt", ".sealed"}
    found = [path for path in home.rglob("*") if path.suffix in {*other, ".part"} and path.is_file()]
    return [path.name for path in (*found, *(home / ".damaged").rglob("*"))]


def fill(home: Path, items: int) -> list[InputRef]:
    """Keep so many pictures, and as many inputs, which are given."""
    inputs: list[InputRef] = []
    with Gallery.open(home) as gallery:
        for number in range(items):
            picture = np.full((24, 24, 3), number, np.uint8)
            gallery.save_picture(picture, NewItem(f"picture {number}"))
            inputs.append(gallery.inputs.put_picture(picture))
    return inputs


def rounds(home: Path, turns: int) -> int:
    """Seal and unseal with a kill in each; gives how many came in time."""
    inputs = fill(home, ITEMS)
    before, luck, hits = everything(home, None, inputs), random.Random(7), 0
    for turn in range(turns):
        words = WORDS if turn % 2 == 0 else None
        if turn % 2 == 0:
            begin_sealing(home, WORDS, CHEAP)
        else:
            begin_opening(home, WORDS)
        hits += killed_after(home, luck.uniform(0.0, 0.4))
        Gallery.open(home, WORDS).close()
        assert is_protected(home) is (turn % 2 == 0)
        assert everything(home, words, inputs) == before
        assert left_over(home, sealed=words is not None) == []
    return hits


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "runtime"
    folder.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))


def test_a_kill_while_sealing_or_unsealing_loses_nothing(tmp_path: Path):
    assert rounds(tmp_path / "gallery", 4)


@pytest.mark.parametrize("turned_round", [False, True], ids=("goes on", "turned round"))
@pytest.mark.parametrize("sealing", [True, False], ids=("sealing", "unsealing"))
def test_a_file_half_written_is_no_file(tmp_path: Path, sealing: bool, turned_round: bool):
    """A kill before each rename in turn; whichever way it goes on, no piece of a file is left."""
    home, died = tmp_path / "gallery", 0
    inputs = fill(home, 2)
    before = everything(home, None, inputs)
    if not sealing:
        begin_sealing(home, WORDS, CHEAP)
        Gallery.open(home, WORDS).close()
    for number in count():
        if sealing:
            begin_sealing(home, WORDS, CHEAP)
        else:
            begin_opening(home, WORDS)
        if not killed_before_rename(home, number):
            break
        died += 1
        cancel = threading.Event()
        if turned_round:
            cancel.set()
        Gallery.open(home, WORDS, cancel=cancel).close()
        sealed = is_protected(home)
        assert left_over(home, sealed=sealed) == []
        assert everything(home, WORDS if sealed else None, inputs) == before
        if sealed is sealing:
            _back(home, sealed)
    assert died >= 5


def _back(home: Path, sealed: bool) -> None:
    if sealed:
        begin_opening(home, WORDS)
    else:
        begin_sealing(home, WORDS, CHEAP)
    Gallery.open(home, WORDS).close()


@pytest.mark.slow
@pytest.mark.timeout(3000)
def test_a_hundred_kills_while_sealing_and_unsealing(tmp_path: Path):
    assert rounds(tmp_path / "gallery", 100) > 25
