"""Killed while it saves, edits, throws away, copies, mends, makes the database again or brings it up to date:
nothing that was confirmed is lost, and nothing is half done.

The long form is a thousand kills:
    pytest -m slow tests/stories/test_kill_anywhere.py
"""

from __future__ import annotations

import multiprocessing
import random
import signal
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from killed_lives import DRAFT, LIVES, Memory, State, check_whole, face, heard, live, make_older

from studio.core.events import Attachment
from studio.gallery.gallery import Gallery
from studio.gallery.record import NewItem

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

ROUNDS_A_GALLERY = 25
"""Then a new one: checking it takes longer with every picture."""
LONGEST_LIFE = {"save": 0.5, "edit": 0.3, "throw_away": 0.4, "copy": 0.8, "rebuild": 1.0, "migrate": 0.6}
"""Seconds from its first word; a migration has only one."""


def furnish(home: Path) -> Memory:
    memory = Memory()
    with Gallery.open(home) as gallery:
        for seed in range(16):
            picture = np.random.default_rng(seed).integers(0, 256, (32, 32, 3), dtype=np.uint8)
            parents = (seed,) if seed else ()
            latent = (Attachment("latent", picture[:2].astype(np.float32)),)
            new = NewItem(f"First {seed}", face(seed), parents=parents, attachments=latent)
            item = gallery.save_picture(picture, new)
            memory.sure[item.id] = State(item.name, parents=parents)
        gallery.drafts.write("text.json", DRAFT)
    return memory


def kill_one(home: Path, name: str, chance: random.Random, memory: Memory) -> int:
    """One life, cut short; gives how many deeds were confirmed."""
    context = multiprocessing.get_context("spawn" if sys.platform == "darwin" else "fork")
    hear, tell = context.Pipe(duplex=False)
    child = context.Process(target=live, args=(name, home, chance.randrange(2**30), tell))
    child.start()
    tell.close()
    assert hear.poll(60), "it lives"
    child.join(chance.random() * LONGEST_LIFE[name])
    child.kill()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    words = list(heard(hear))
    hear.close()
    for word in words:
        memory.hear(*word)
    return sum(what == "done" for what, _, _ in words)


def story(tmp_path: Path, kills: int, seed: int) -> Counter[str]:
    chance = random.Random(seed)
    confirmed: Counter[str] = Counter()
    order = [
        name for _ in range(kills // len(LIVES) + 1) for name in chance.sample(sorted(LIVES), len(LIVES))
    ]
    home, memory = tmp_path, Memory()
    for round_, name in enumerate(order[:kills]):
        if round_ % ROUNDS_A_GALLERY == 0:
            home = tmp_path / f"gallery {round_}"
            memory = furnish(home)
        if name == "migrate":
            before = plain(home)
            make_older(home)
            memory.sure = dict(before)
        confirmed[name] += kill_one(home, name, chance, memory)
        found = check_whole(home)
        memory.check(found)
        memory.now(found)
    return confirmed


def plain(home: Path) -> dict[int, State | None]:
    """What an older form can hold of the items."""
    with Gallery.open(home) as gallery:
        from studio.gallery.query import Query

        ids = (*gallery.ids(), *gallery.ids(Query(trashed=True)))
        return {
            item.id: State(item.name, item.rating, trashed=item.trashed is not None, parents=item.parents)
            for item in gallery.items(ids)
        }


def test_killed_twelve_times(tmp_path: Path) -> None:
    confirmed = story(tmp_path, 12, seed=6)
    assert confirmed["save"]
    assert confirmed["edit"]
    assert confirmed["throw_away"]


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", range(10))
def test_killed_a_thousand_times(tmp_path: Path, part: int) -> None:
    confirmed = story(tmp_path, 100, seed=part)
    print(dict(confirmed))
    assert confirmed["save"]
    assert confirmed["edit"]
    assert confirmed["throw_away"]
