"""Two programs on one gallery: both write, one waits, or it is told why it cannot; nothing is lost."""

import multiprocessing
import sqlite3
import sys
import threading
from contextlib import closing, contextmanager

import numpy as np
import pytest
from killed_lives import face, make_older

from studio.core.errors import UserError
from studio.core.events import AnimationFormat
from studio.gallery import session
from studio.gallery.gallery import Gallery
from studio.gallery.record import NewItem

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="fork")

STILL = np.zeros((16, 16, 3), np.uint8)


def program(act, *args):
    """Another program, just started."""
    process = multiprocessing.get_context("fork").Process(target=act, args=args)
    process.start()
    return process


@contextmanager
def another(home, act=None):
    """Another program has the gallery open for the length of the block."""
    context = multiprocessing.get_context("fork")
    mine, theirs = context.Pipe()

    def live():
        with Gallery.open(home) as gallery:
            theirs.send("open")
            theirs.recv()
            if act is not None:
                act(gallery)

    process = context.Process(target=live)
    process.start()
    assert mine.poll(60)
    mine.recv()
    try:
        yield process
    finally:
        mine.send("leave")
        process.join()


def test_both_write_and_nothing_is_lost(home):
    Gallery.open(home).close()

    def work(who):
        with Gallery.open(home) as gallery:
            for number in range(12):
                item = gallery.save_picture(STILL, NewItem(f"{who} {number}", face(number)))
                gallery.tag((item.id,), (who, "both"))
                gallery.rate((item.id,), 3)

    programs = [program(work, who) for who in ("one", "two")]
    for one in programs:
        one.join()
        assert one.exitcode == 0
    with Gallery.open(home) as gallery:
        items = gallery.items(gallery.ids())
        assert {item.name for item in items} == {f"{who} {n}" for who in ("one", "two") for n in range(12)}
        assert all(item.rating == 3 and "both" in item.tags for item in items)
        assert {(tag.name, tag.count) for tag in gallery.tags()} == {("both", 24), ("one", 12), ("two", 12)}
        assert gallery.verify().ok


def test_the_second_waits_while_the_first_writes(home):
    with Gallery.open(home) as gallery, closing(sqlite3.connect(home / "gallery.sqlite")) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        done = []
        writer = threading.Thread(target=lambda: done.append(gallery.make_collection("Show")))
        writer.start()
        writer.join(0.3)
        assert not done, "it waits"
        other.execute("ROLLBACK")
        writer.join()
        assert done


def test_an_opening_that_takes_long_is_waited_for_and_then_said(home, monkeypatch):
    Gallery.open(home).close()
    monkeypatch.setattr(session, "_PATIENCE", 0.1)
    with session.door(home / ".sessions"), pytest.raises(UserError, match="busy opening or repairing"):
        Gallery.open(home)
    Gallery.open(home).close()


def test_what_another_is_just_writing_is_not_cleared_away(home):
    with Gallery.open(home) as gallery:
        writer = gallery.begin_animation(NewItem("film", face(1)), AnimationFormat.WEBP, 24, (16, 16))
        writer.add(STILL)
        looking = program(lambda: Gallery.open(home).close())
        looking.join()
        assert looking.exitcode == 0
        writer.add(STILL + 200)
        film = writer.finish(STILL, NewItem("film", face(1)))
        assert gallery.verify().ok
    with Gallery.open(home) as again:
        assert again.item(film.id).name == "film"


def test_a_copy_and_a_check_while_another_writes(home):
    Gallery.open(home).close()

    def work():
        with Gallery.open(home) as gallery:
            for number in range(10):
                gallery.save_picture(STILL, NewItem(f"Face {number}", face(number)))

    writing = program(work)
    with Gallery.open(home) as gallery:
        while writing.is_alive():
            report = gallery.verify()
            assert report.ok, report
            gallery.upkeep.back_up()
        assert len(gallery.ids()) == 10
    assert writing.exitcode == 0


def test_a_damaged_database_is_not_exchanged_under_another(home):
    with Gallery.open(home) as gallery:
        gallery.save_picture(STILL, NewItem("first", face(1)))
    with another(home):
        data = (home / "gallery.sqlite").read_bytes()
        (home / "gallery.sqlite").write_bytes(b"\0" * 100 + data[100:])
        with pytest.raises(UserError, match="is damaged, and another Quartet has the gallery open"):
            Gallery.open(home)
        assert not (home / ".damaged").exists()
    with Gallery.open(home) as repaired:
        assert [item.name for item in repaired.items(repaired.ids())] == ["first"]


def test_the_tables_are_not_changed_under_an_older_program(home):
    with Gallery.open(home) as gallery:
        gallery.save_picture(STILL, NewItem("first", face(1)))
    with another(home):
        make_older(home)
        with pytest.raises(UserError, match="An older Quartet has this gallery open"):
            Gallery.open(home)
        with closing(sqlite3.connect(home / "gallery.sqlite")) as connection:
            assert connection.execute("PRAGMA user_version").fetchone()[0] == 3
    with Gallery.open(home) as gallery:
        assert len(gallery.ids()) == 1


def test_each_sees_what_the_other_did(home):
    with Gallery.open(home) as gallery:
        first = gallery.save_picture(STILL, NewItem("first", face(1)))
        with another(home, lambda theirs: theirs.rename((first.id,), "theirs")):
            assert gallery.item(first.id).name == "first"
        assert gallery.item(first.id).name == "theirs"
