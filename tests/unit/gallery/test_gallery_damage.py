"""Real damage to a real database: cut, zeroed, flipped, emptied, taken away. Each has an outcome that is
told, and nothing that a file or a readable page knows is lost.
"""

import random
import shutil
import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path

import numpy as np
import pytest

from studio.core.errors import CancelledError, UserError
from studio.core.item import Label
from studio.core.request import ModelRef, Request
from studio.families.gan.params import FacesParams
from studio.gallery import opening, schema, upkeep
from studio.gallery.background_upkeep import BackgroundUpkeep
from studio.gallery.complaints import DamagedDatabaseError
from studio.gallery.gallery import Gallery
from studio.gallery.prompts import PromptContent, PromptLibrary
from studio.gallery.query import Query
from studio.gallery.record import NewItem

FACES = 24
PAGES = 6


def face(seed):
    return Request.make("gan", "faces", ModelRef("faces-1024", "ab" * 32), seed, FacesParams())


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A closed gallery of which people have made something: all that stands nowhere but in the database."""
    home = tmp_path_factory.mktemp("original") / "gallery"
    with Gallery.open(home) as gallery:
        for seed in range(FACES):
            picture = np.random.default_rng(seed).integers(0, 256, (16, 16, 3), dtype=np.uint8)
            gallery.save_picture(
                picture, NewItem(f"Face {seed}", face(seed), parents=(seed,) if seed else ())
            )
        gallery.save_text("A fox in the snow.", None, NewItem("Fox", face(99)))
        gallery.rename((3,), "Anna")
        gallery.rate((3, 4), 5)
        gallery.label((5,), Label.BLUE)
        gallery.note((6,), "The light is good.")
        gallery.tag((3, 7), ("hero", "Zoë"))
        gallery.make_collection("Show", (3, 8))
        gallery.save_search("Best", "rating:>=4")
        gallery.trash((9,))
        PromptLibrary(gallery.database).add(PromptContent("plain", "a red fox"), "Fox")
        with gallery.database.write() as connection:
            connection.execute(
                "INSERT INTO jobs (request, state, position, created, parents)"
                " VALUES (?, 'pending', 1, '', '[3]')",
                (face(1).to_json(),),
            )
    return home


@pytest.fixture
def home(original, tmp_path):
    """A copy of it to damage."""
    copy = tmp_path / "gallery"
    shutil.copytree(original, copy)
    return copy


def told(gallery):
    """All that people have said, in words that can be compared."""
    ids = (*gallery.ids(), *gallery.ids(Query(trashed=True)))
    return {
        "items": {
            item.id: (
                item.path,
                item.name,
                item.rating,
                item.label,
                item.note,
                item.tags,
                item.trashed,
                item.parents,
                item.created,
                item.brought,
            )
            for item in gallery.items(ids)
        },
        "tags": {(tag.name, tag.count) for tag in gallery.tags()},
        "collections": {(one.name, one.count) for one in gallery.collections()},
        "show": {one.name for one in gallery.collections_of(3)},
        "searches": {(one.name, one.words) for one in gallery.searches()},
        "prompts": {(one.name, one.newest.content.words) for one in PromptLibrary(gallery.database).list()},
        "jobs": _jobs(gallery),
    }


def _jobs(gallery):
    with gallery.database.read() as connection:
        return [tuple(row) for row in connection.execute("SELECT id, state, parents FROM jobs")]


@pytest.fixture(scope="module")
def before(original):
    with Gallery.open(original) as gallery:
        return told(gallery)


def crash(home):
    """Leave the mark of a program that died."""
    (home / ".sessions" / "dead.lock").touch()


def page_of(home, name):
    with closing(sqlite3.connect(home / "gallery.sqlite")) as connection:
        return connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]


def overwrite(home, start, junk):
    path = home / "gallery.sqlite"
    data = bytearray(path.read_bytes())
    data[start : start + len(junk)] = junk
    path.write_bytes(data)


# Cut


@pytest.mark.parametrize("length", [0, 1, 99, 100, 511, 512, 4096, 8192, -4096, -1])
@pytest.mark.parametrize("died", [False, True])
def test_cut(home, before, length, died):
    path = home / "gallery.sqlite"
    data = path.read_bytes()
    path.write_bytes(data[:length])
    if died:
        crash(home)
    with Gallery.open(home) as gallery:
        if gallery.messages:
            assert "made again from 25 files" in gallery.messages[0]
        found = told(gallery)
        assert {row[0] for row in found["items"].values()} == {row[0] for row in before["items"].values()}
        assert gallery.verify().ok
    with Gallery.open(home) as gallery:
        assert not gallery.messages


def test_emptied_with_a_copy_there_loses_nothing_that_the_copy_knows(home, before):
    with Gallery.open(home) as gallery:
        gallery.upkeep.back_up()
    (home / "gallery.sqlite").write_bytes(b"")
    with Gallery.open(home) as gallery:
        assert "was gone and has been made again from 25 files" in gallery.messages[0]
        assert told(gallery) == {**before, "jobs": []}, "jobs of the time of the copy are not begun again"


# One page, every one of them


def test_any_page_overwritten(original, before, tmp_path):
    """Whichever page a disk destroys: the gallery opens, with all files and nearly all that was said."""
    with closing(sqlite3.connect(original / "gallery.sqlite")) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    chance = random.Random(1)
    lost = 0
    for page in chance.sample(range(1, pages + 1), min(pages, PAGES)):
        copy = tmp_path / f"page {page}"
        shutil.copytree(original, copy)
        overwrite(copy, (page - 1) * 4096, b"\xff" * 4096)
        crash(copy)
        with Gallery.open(copy) as gallery:
            report = gallery.verify()
            assert report.ok, (page, report)
            found = told(gallery)
        assert len(found["items"]) == len(before["items"]), page
        lost += sum(found[key] != before[key] for key in before)
        shutil.rmtree(copy)
    assert lost <= PAGES * len(before) // 4, "most pages hold what can be had again"


@pytest.mark.parametrize(
    "table", ["tags", "item_tags", "collections", "collection_items", "searches", "lineage"]
)
def test_a_damaged_table_takes_none_of_the_others_with_it(home, before, table):
    page = page_of(home, table)
    overwrite(home, (page - 1) * 4096, b"\xff" * 4096)
    crash(home)
    with Gallery.open(home) as gallery:
        assert "made again from 25 files" in gallery.messages[0]
        found = told(gallery)
    assert found["items"] == before["items"], "tags and parents stand in two places each"
    untouched = {"collections": "collections", "show": "collection", "searches": "searches"}
    for key, name in untouched.items():
        if not table.startswith(name):
            assert found[key] == before[key], key
    assert found["jobs"] == before["jobs"]


def test_what_a_damaged_table_said_comes_from_the_newest_copy(home, before):
    with Gallery.open(home) as gallery:
        gallery.upkeep.back_up()
        gallery.save_search("Newer", "fox")
        gallery.rate((10,), 3)
    overwrite(home, (page_of(home, "searches") - 1) * 4096, b"\xff" * 4096)
    crash(home)
    with Gallery.open(home) as gallery:
        assert ("Best", "rating:>=4") in {(one.name, one.words) for one in gallery.searches()}
        assert gallery.item(10).rating == 3, "what can be read of the damaged one is newer than the copy"
        assert {one.name for one in gallery.collections_of(3)} == {"Show"}


# Single bits


def flip(home, place, bit):
    data = bytearray((home / "gallery.sqlite").read_bytes())
    data[place] ^= 1 << bit
    (home / "gallery.sqlite").write_bytes(data)


def use(gallery):
    """What a window does: lists, items, search; a sentence is allowed, nothing else."""
    for act in (
        lambda: gallery.items((*gallery.ids(), *gallery.ids(Query(trashed=True)))),
        lambda: gallery.ids(Query(text="fox")),
        gallery.tags,
        gallery.collections,
        lambda: gallery.rate((1,), 2),
    ):
        try:
            act()
        except UserError:
            continue


def flips(original, tmp_path, count, seed):
    size = (original / "gallery.sqlite").stat().st_size
    chance = random.Random(seed)
    for number in range(count):
        copy = tmp_path / f"flip {number}"
        shutil.copytree(original, copy)
        # Every other one in the first pages: header, and the names of tables and columns.
        place = chance.randrange(size if number % 2 else min(size, 40_000))
        flip(copy, place, chance.randrange(8))
        if number % 3 == 0:
            crash(copy)
        if not says_it_is_newer(copy):
            with Gallery.open(copy) as gallery:
                use(gallery)
            with Gallery.open(copy) as gallery:
                use(gallery)
                with suppress(DamagedDatabaseError):  # Then the next opening repairs it.
                    gallery.upkeep.repair()
            with Gallery.open(copy) as gallery:
                assert len(gallery.ids()) + len(gallery.ids(Query(trashed=True))) == FACES + 1, place
                assert gallery.verify().ok, place
        shutil.rmtree(copy)


def says_it_is_newer(home):
    """The one flipped bit that cannot be told from a gallery of a newer Quartet: it is left as it is."""
    form = int.from_bytes((home / "gallery.sqlite").read_bytes()[60:64])
    if not schema.NEWEST < form <= schema.NEWEST + 10_000:
        return False
    with pytest.raises(UserError, match="newer Quartet"):
        Gallery.open(home)
    return True


def test_flipped_bits(original, tmp_path):
    flips(original, tmp_path, 12, seed=3)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(5))
def test_hundreds_of_flipped_bits(original, tmp_path, seed):
    flips(original, tmp_path, 100, seed)


@pytest.mark.parametrize("version", [0, 1, 2, 3, schema.NEWEST + (1 << 20), -5])
def test_a_damaged_number_of_the_form_is_mended(home, before, version):
    with closing(sqlite3.connect(home / "gallery.sqlite")) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    with Gallery.open(home) as gallery:
        assert told(gallery) == before


def test_a_damaged_mark_is_mended(home, before):
    with closing(sqlite3.connect(home / "gallery.sqlite")) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID ^ 4}")
    with Gallery.open(home) as gallery:
        assert told(gallery) == before


@pytest.mark.parametrize(
    "act",
    [
        lambda gallery: gallery.items((1,)),
        lambda gallery: gallery.save_picture(np.zeros((8, 8, 3), np.uint8), NewItem("new", face(1))),
    ],
    ids=["reading", "writing"],
)
def test_a_damaged_name_of_a_column_is_found_when_it_is_missed(home, before, act):
    """No page is broken, only one letter in the words of a table."""
    data = (home / "gallery.sqlite").read_bytes()
    assert b", told TEXT" in data
    (home / "gallery.sqlite").write_bytes(data.replace(b", told TEXT", b", tuld TEXT"))
    with Gallery.open(home) as gallery:
        with pytest.raises(UserError, match="database is damaged"):
            act(gallery)
        assert gallery.database.damaged
    with Gallery.open(home) as gallery:
        assert "made again" in gallery.messages[0]
        assert told(gallery) == before


def test_a_damaged_name_in_an_index_is_found_at_once(home, before):
    data = (home / "gallery.sqlite").read_bytes()
    (home / "gallery.sqlite").write_bytes(data.replace(b"note TEXT NOT NULL", b"nute TEXT NOT NULL"))
    with Gallery.open(home) as gallery:
        assert "was damaged and has been made again" in gallery.messages[0]
        assert {item.name for item in gallery.items((3,))} == {"Anna"}


# The log beside it


def with_log(home, tmp_path):
    """A copy of a gallery that was killed: its newest rows stand in the log only."""
    with Gallery.open(home) as gallery:
        gallery.rename((1,), "in the log")
        copy = tmp_path / "killed"
        shutil.copytree(home, copy)
    assert (copy / "gallery.sqlite-wal").stat().st_size > 0
    return copy


def test_the_log_of_a_killed_program_is_played_back(home, tmp_path):
    with Gallery.open(with_log(home, tmp_path)) as gallery:
        assert gallery.item(1).name == "in the log"


@pytest.mark.parametrize("damage", ["cut", "flipped", "deleted"])
def test_a_damaged_log_costs_what_stood_in_it_and_no_more(home, tmp_path, before, damage):
    copy = with_log(home, tmp_path)
    log = copy / "gallery.sqlite-wal"
    match damage:
        case "cut":
            log.write_bytes(log.read_bytes()[:40])
        case "flipped":
            log.write_bytes(bytes(byte ^ 8 for byte in log.read_bytes()))
        case _:
            log.unlink()
    with Gallery.open(copy) as gallery:
        assert told(gallery) == before
        assert gallery.verify().ok


# Files behind its back


def test_a_stranger_in_the_dated_folders_with_a_name_that_is_no_text(home, before):
    day = next(Path(home).glob("2*/*/*"))
    try:
        (day / "caf\udce9.png").write_bytes(next(day.glob("*.png")).read_bytes())
    except OSError:
        pytest.skip("this disk takes no such name")
    (home / "gallery.sqlite").unlink()
    with Gallery.open(home) as gallery:
        assert "made again from 25 files" in gallery.messages[0]


def test_two_files_of_the_same_bytes_keep_their_own_parents(tmp_path):
    home = tmp_path / "twins"
    still = np.zeros((8, 8, 3), np.uint8)
    with Gallery.open(home) as gallery:
        a, b = (gallery.save_picture(still + n, NewItem("parent", face(n))).id for n in (1, 2))
        child = gallery.save_picture(still, NewItem("child", face(3), parents=(a,)))
        twin = gallery.path(child).with_name("twin.png")
        twin.write_bytes(gallery.path(child).read_bytes())
        assert b
    (home / "gallery.sqlite").unlink()
    with Gallery.open(home) as gallery:
        children = [item for item in gallery.items(gallery.ids()) if item.name == "child"]
        assert len(children) == 2
        assert all(len(item.parents) == 1 for item in children)


def test_numbers_that_were_given_once_are_not_given_again(home):
    with Gallery.open(home) as gallery:
        last = gallery.save_picture(np.ones((8, 8, 3), np.uint8), NewItem("last", face(1)))
        gallery.trash((last.id,))
        gallery.empty_trash((last.id,), send=Path.unlink)
    Gallery.rebuild(home)
    with Gallery.open(home) as gallery:
        assert gallery.save_picture(np.ones((8, 8, 3), np.uint8), NewItem("new", face(1))).id > last.id


def test_made_again_on_purpose_changes_nothing(home, before):
    assert Gallery.rebuild(home).items == FACES + 1
    with Gallery.open(home) as gallery:
        assert told(gallery) == before
        assert not gallery.messages


def test_a_newer_gallery_is_not_made_again(home):
    with closing(sqlite3.connect(home / "gallery.sqlite")) as connection:
        connection.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    data = (home / "gallery.sqlite").read_bytes()
    with pytest.raises(UserError, match="newer Quartet"):
        Gallery.rebuild(home)
    assert (home / "gallery.sqlite").read_bytes() == data


def test_nothing_to_make_again(tmp_path):
    with pytest.raises(UserError, match="There is no gallery in"):
        Gallery.rebuild(tmp_path / "nowhere")


def test_a_file_that_has_changed_is_still_said_to_have_changed(home):
    """To make the database again must not bless what a failing disk has done to a picture."""
    with Gallery.open(home) as gallery:
        item = gallery.item(2)
        data = gallery.path(item).read_bytes()
        gallery.path(item).write_bytes(data[:-30] + bytes(18) + data[-12:])
    Gallery.rebuild(home)
    with Gallery.open(home) as gallery:
        assert gallery.verify().changed == (item.path,)


# A large database is looked through while it is open


@pytest.fixture
def large(home, monkeypatch):
    """As if it were large; and a program died with it."""
    monkeypatch.setattr(opening, "_SMALL_BYTES", 0)
    with closing(sqlite3.connect(home / "gallery.sqlite", isolation_level=None)) as connection:
        connection.execute("INSERT INTO items_fts (items_fts) VALUES ('delete-all')")
    crash(home)
    return home


def test_looking_through_a_large_one_is_told_and_opening_it_after_a_good_end_is_not(large):
    told = []
    for _ in range(2):
        with Gallery.open(large, report=lambda *at: told.append(at)):
            pass
        assert told == [(0, 0)]
    with closing(sqlite3.connect(large / "gallery.sqlite")) as connection:
        connection.execute("DROP TABLE kept_doubles")
        connection.execute("DROP INDEX items_brought_in")
        connection.execute("ALTER TABLE items DROP COLUMN brought")
        connection.execute(f"PRAGMA user_version = {schema.NEWEST - 1}")
    with Gallery.open(large, report=lambda *at: told.append(at)):
        assert told == [(0, 0)] * 2, "it is brought up to date"


def test_after_a_crash_the_rest_is_mended_behind_the_window(large):
    with Gallery.open(large) as gallery:
        assert gallery.ids(Query(text="anna")) == (), "not yet"
    with Gallery.open(large) as gallery:
        watch = BackgroundUpkeep(gallery.upkeep, first_after=0.0)
        watch.start()
        pause = threading.Event()
        for _ in range(300):
            if gallery.ids(Query(text="anna")) == (3,):
                break
            pause.wait(0.02)
        watch.close()
        assert gallery.ids(Query(text="anna")) == (3,)
        assert not gallery.upkeep.look_through(threading.Event()), "once is enough"


def test_looking_through_is_given_up_when_the_gallery_is_closed(large, monkeypatch):
    monkeypatch.setattr(upkeep, "_STEPS", 10)
    stop = threading.Event()
    stop.set()
    with Gallery.open(large) as gallery:
        with pytest.raises(CancelledError):
            gallery.upkeep.look_through(stop)
        assert gallery.upkeep.look_through(threading.Event()), "and is begun anew the next time"


def test_damaged_rows_of_a_large_one_are_found_while_it_is_open(large):
    with Gallery.open(large) as gallery, gallery.database.write() as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE items SET rating = 77 WHERE id = 4")
        connection.execute("PRAGMA ignore_check_constraints = OFF")
    with Gallery.open(large) as gallery, pytest.raises(DamagedDatabaseError):
        gallery.upkeep.look_through(threading.Event())


def test_what_was_read_and_looked_at_need_not_be_again(home):
    with Gallery.open(home) as gallery, gallery.database.write() as connection:
        connection.execute("INSERT INTO sayings (id, key, text) VALUES (1, zeroblob(16), 'a fox')")
        connection.execute("INSERT INTO item_sayings VALUES (3, 1), (4, 1)")
        connection.execute("INSERT INTO meanings VALUES (1, 1, ?, x'01', x'02')", ("ab" * 32,))
        connection.execute("INSERT INTO looks VALUES (1, 3, 1, 7, x'01', x'02')")
        connection.execute("DELETE FROM unread_items WHERE item <> 4")
        connection.execute("DELETE FROM unseen_items")
    Gallery.rebuild(home)
    with Gallery.open(home) as gallery, gallery.database.read() as connection:
        rows = {
            table: [tuple(row) for row in connection.execute(f"SELECT * FROM {table}")]
            for table in ("item_sayings", "meanings", "looks")
        }
        assert rows["item_sayings"] == [(3, 1), (4, 1)]
        assert rows["meanings"] == [(1, 1, "ab" * 32, b"\x01", b"\x02")]
        assert rows["looks"] == [(1, 3, 1, 7, b"\x01", b"\x02")]
        unread = {row[0] for row in connection.execute("SELECT item FROM unread_items")}
        assert 3 not in unread
        assert 4 in unread, "its words had changed since it was read"
        assert 3 not in {row[0] for row in connection.execute("SELECT item FROM unseen_items")}


def test_things_whose_files_are_gone_or_damaged_are_not_forgotten(home, before):
    with Gallery.open(home) as gallery:
        gone, broken = gallery.items((3, 7))
        gallery.path(gone).unlink()
        gallery.path(broken).write_bytes(b"not a picture any more")
    made = Gallery.rebuild(home)
    assert (made.items, made.unreadable, made.without_file) == (FACES - 1, (broken.path,), 2)
    with Gallery.open(home) as gallery:
        assert told(gallery) == before
        report = gallery.verify()
        assert (report.missing, report.changed, report.orphans) == ((gone.path,), (broken.path,), ())


def test_what_a_dead_program_was_doing_is_settled_after_it_was_made_again(home):
    with Gallery.open(home) as gallery:
        item = gallery.item(2)
        with gallery.database.write() as connection:
            connection.execute(
                "INSERT INTO intents (kind, path, session, created) VALUES ('remove', ?, 'dead', '')",
                (item.path,),
            )
        gallery.path(item).unlink()
    Gallery.rebuild(home)
    with Gallery.open(home) as gallery:
        assert gallery.items((2,)) == (), "it was being removed, and is"
        assert gallery.verify().ok
