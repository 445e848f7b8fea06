"""The program dies in the middle of keeping something, again and again; nothing is lost, nothing is half
there.

A child process saves pictures and films, changes them, empties the trash and queues jobs as fast as it can.
It is killed with SIGKILL at a random moment, the gallery is opened and checked, and the next child goes on.
"""

import json
import multiprocessing
import random
import signal
import sys
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import pytest
from killing import kill_and_hear

from studio.core.events import AnimationFormat, AttachedJson, Attachment
from studio.core.item import ItemKind
from studio.core.request import ModelRef, Request
from studio.core.text_tree import TextTree
from studio.families.gan.params import FacesParams
from studio.gallery.gallery import Gallery
from studio.gallery.query import Query
from studio.gallery.record import NewItem

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

MOST_MESSAGES = 6
LONGEST_WAIT = 0.1
"""The child is killed up to so many seconds after one of its first messages: so it dies everywhere, on fast
machines and on slow ones."""


def face(seed: int) -> Request:
    return Request.make("gan", "faces", ModelRef("faces-1024", "ab" * 32), seed, FacesParams())


def live(home: Path, seed: int, tell: Connection) -> None:
    """What the child does until it is killed; tells of everything that the gallery has confirmed."""
    noise = np.random.default_rng(seed).integers(0, 256, (160, 160, 3), dtype=np.uint8)
    gallery = Gallery.open(home)
    tell.send(("open", 0))
    while True:
        seed += 1
        new = NewItem(
            f"Face {seed}", face(seed), attachments=(Attachment("latent", noise[:2].astype(np.float32)),)
        )
        item = gallery.save_picture(noise, new)
        tell.send(("saved", item.id))
        gallery.rate((item.id,), 4)
        tell.send(("rated", item.id))
        with gallery.database.write() as connection:
            job = connection.execute(
                "INSERT INTO jobs (request, state, position, created) VALUES (?, 'pending', ?, ?)",
                (face(seed).to_json(), seed, datetime.now(UTC).isoformat()),
            ).lastrowid
        tell.send(("queued", job))
        writer = gallery.begin_animation(new, AnimationFormat.WEBP, 24, (160, 160))
        for shift in range(3):
            writer.add(np.roll(noise, shift, axis=1))
        film = writer.finish(noise, NewItem(f"Film {seed}", face(seed), parents=(item.id,)))
        tell.send(("saved", film.id))
        thrown = gallery.save_picture(noise[:64], NewItem("thrown away", face(seed)))
        gallery.trash((thrown.id,))
        tell.send(("trashed", thrown.id))
        gallery.empty_trash(send=Path.unlink)


def live_and_die(home: Path, round_: int, chance: random.Random) -> list[tuple[str, int]]:
    """Run a child, kill it at a random moment, and give what it told of until then."""
    context = multiprocessing.get_context("spawn" if sys.platform == "darwin" else "fork")
    hear, tell = context.Pipe(duplex=False)
    child = context.Process(target=live, args=(home, round_ * 1000, tell))
    child.start()
    tell.close()
    assert hear.recv() == ("open", 0)
    told: list[tuple[str, int]] = []
    for _ in range(chance.randrange(MOST_MESSAGES)):
        told.append(hear.recv())
    child.join(chance.random() * LONGEST_WAIT)
    return told + kill_and_hear(child, hear)


def check(home: Path, told: list[tuple[str, int]]) -> None:
    """The gallery opens, rows and files agree, and whatever was confirmed is there."""
    with Gallery.open(home) as gallery:
        report = gallery.verify()
        assert report.ok, json.dumps(report.to_json(), indent=1)
        assert not gallery.messages, "a kill damages no database"
        assert not list(home.rglob("*.part"))
        items = {item.id: item for item in gallery.items(gallery.ids())}
        with gallery.database.read() as connection:
            jobs = dict(connection.execute("SELECT id, state FROM jobs").fetchall())
            assert connection.execute("SELECT count(*) FROM intents").fetchone()[0] == 0
        for what, number in told:
            match what:
                case "saved":
                    assert number in items
                    assert gallery.thumbnail(items[number]).is_file()
                case "rated":
                    assert items[number].rating == 4
                case "trashed":
                    assert number not in items
                case _:
                    assert jobs[number] == "pending"
        assert set(jobs.values()) <= {"pending"}
        assert all(item.request is not None for item in items.values())
        assert len(gallery.ids(Query(text="film"))) == sum(
            item.name.startswith("Film") for item in items.values()
        )
    assert [path.name for path in (home / ".sessions").iterdir()] == ["door.lock"], "the dead left nothing"


def story(home: Path, kills: int) -> list[tuple[str, int]]:
    chance = random.Random(kills)
    everything: list[tuple[str, int]] = []
    for round_ in range(kills):
        everything += live_and_die(home, round_, chance)
        check(home, everything)
    return everything


def test_killed_eight_times(tmp_path):
    assert story(tmp_path / "gallery", 8), "the children got something done before they died"


@pytest.mark.slow
def test_killed_fifty_times(tmp_path):
    told = story(tmp_path / "gallery", 50)
    assert {what for what, _ in told} == {"saved", "rated", "queued", "trashed"}


# Every single step


STEPS = ["announced", "half written", "written", "renamed", "row written"]


def die_at(home: Path, step: str, kind: ItemKind) -> None:
    """Keep one picture or text and die exactly at a step."""
    import os

    from studio.gallery import file_store, saving

    def die(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def half(path: Path, data: bytes, **_: object) -> None:
        path.write_bytes(data[: len(data) // 2])
        die()

    match step:
        case "announced":
            saving.make_folder = die
        case "half written":
            file_store.write_synced = half
        case "written":
            saving.Saving.finish = die  # type: ignore[method-assign]
        case "renamed":
            saving.sync_folder = die
        case _:
            saving.delete_intent = die
    with Gallery.open(home) as gallery:
        last = NewItem("last", face(2), parents=(1,))
        if kind is ItemKind.TEXT:
            tree = AttachedJson("tree", TextTree().typed("A fox.", None).to_json())
            gallery.save_text("A fox.", None, replace(last, attached_json=(tree,)))
        else:
            gallery.save_picture(np.full((32, 32, 3), 99, np.uint8), last)


@pytest.mark.parametrize("kind", [ItemKind.PICTURE, ItemKind.TEXT])
@pytest.mark.parametrize(("step", "adopted"), list(zip(STEPS, [False, False, True, True, True], strict=True)))
def test_killed_at_each_step_of_a_save(tmp_path, step, adopted, kind):
    home = tmp_path / "gallery"
    with Gallery.open(home) as gallery:
        gallery.save_picture(np.zeros((32, 32, 3), np.uint8), NewItem("first", face(1)))
    child = multiprocessing.get_context("fork").Process(target=die_at, args=(home, step, kind))
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    check(home, [("saved", 1)])
    with Gallery.open(home) as gallery:
        assert [item.name for item in gallery.items(gallery.ids())] == (["last"] if adopted else []) + [
            "first"
        ]
        if adopted:
            assert gallery.item(2).parents == (1,)
            assert gallery.item(2).request == face(2)
            assert gallery.ids(Query(text="fox")) == ((2,) if kind is ItemKind.TEXT else ())


@pytest.mark.parametrize("moment", ["before", "after"])
def test_killed_while_the_trash_is_emptied(tmp_path, moment):
    home = tmp_path / "gallery"
    with Gallery.open(home) as gallery:
        item = gallery.save_picture(np.zeros((32, 32, 3), np.uint8), NewItem("first", face(1)))
        gallery.trash((item.id,))

    def empty() -> None:
        import os

        def send(path: Path) -> None:
            if moment == "after":
                path.unlink()
            os.kill(os.getpid(), signal.SIGKILL)

        with Gallery.open(home) as gallery:
            gallery.empty_trash(send=send)

    child = multiprocessing.get_context("fork").Process(target=empty)
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    check(home, [])
    with Gallery.open(home) as gallery:
        assert len(gallery.ids(Query(trashed=True))) == (1 if moment == "before" else 0)
