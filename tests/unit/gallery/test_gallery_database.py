"""The database: steps to its newest form, damage and repair, other programs."""

import json
import sqlite3
import threading
from contextlib import closing

import numpy as np
import pytest
from PIL import Image

from studio.core.errors import UserError
from studio.core.events import AnimationFormat
from studio.gallery import database as database_module
from studio.gallery import schema
from studio.gallery.backups import RECENT, back_up
from studio.gallery.gallery import Gallery
from studio.gallery.query import Query
from studio.gallery.record import NewItem


def raw(home):
    return closing(sqlite3.connect(home / "gallery.sqlite", isolation_level=None))


def test_settings(gallery):
    with gallery.database.write() as connection:
        assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    with gallery.database.read() as connection:
        strict = dict(
            connection.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall()
        )
    ours = ("items", "lineage", "attachments", "intents", "jobs")
    assert all(strict[table] == 1 for table in ours)


def test_a_write_that_fails_changes_nothing(gallery):
    def queue_and_fail():
        with gallery.database.write() as connection:
            connection.execute("INSERT INTO jobs (request, state, position, created) VALUES ('', '', 1, '')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        queue_and_fail()
    with gallery.database.read() as connection:
        assert connection.execute("SELECT count(*) FROM jobs").fetchone()[0] == 0


def test_readers_cannot_write(gallery):
    with pytest.raises(UserError), gallery.database.read() as connection:
        connection.execute("DELETE FROM items")


def test_a_write_inside_a_write_is_our_bug(gallery):
    with (
        gallery.database.write(),
        pytest.raises(RuntimeError, match="inside a write"),
        gallery.database.write(),
    ):
        pass


def test_a_read_sees_one_moment(gallery, picture, new_face):
    with gallery.database.read() as connection:
        assert connection.execute("SELECT count(*) FROM items").fetchone()[0] == 0
        gallery.save_picture(picture, new_face())
        assert connection.execute("SELECT count(*) FROM items").fetchone()[0] == 0
    assert len(gallery.ids()) == 1


def test_threads_that_end_leave_no_connection(gallery):
    for _ in range(20):
        thread = threading.Thread(target=gallery.ids)
        thread.start()
        thread.join()
    assert len(gallery.database._idle) == 1


def test_closed_is_closed(gallery):
    gallery.close()
    gallery.close()
    with pytest.raises(RuntimeError, match="closed"):
        gallery.ids()


def test_nothing_is_left_open_beside_the_file(home, gallery, picture, new_face):
    gallery.save_picture(picture, new_face())
    gallery.close()
    assert not (home / "gallery.sqlite-wal").exists()
    assert [path.name for path in (home / ".sessions").iterdir()] == ["door.lock"]


# Steps


def test_old_form_is_copied_before_it_is_changed(home, picture, new_face, monkeypatch):
    with Gallery.open(home) as gallery:
        gallery.save_picture(picture, new_face())
    steps = (*schema.MIGRATIONS, ("ALTER TABLE items ADD COLUMN notes TEXT NOT NULL DEFAULT ''",))
    monkeypatch.setattr(schema, "NEWEST", len(steps))
    monkeypatch.setattr(schema.migrate, "__defaults__", (steps,))
    with Gallery.open(home) as gallery, gallery.database.read() as connection:
        assert connection.execute("SELECT notes FROM items").fetchone()[0] == ""
    (copy,) = (home / ".backups").iterdir()
    assert copy.name.endswith(f"-v{len(schema.MIGRATIONS)}.sqlite")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == len(schema.MIGRATIONS)
        assert connection.execute("SELECT count(*) FROM items").fetchone()[0] == 1


def test_a_step_that_fails_leaves_the_old_form(home, picture, new_face, monkeypatch):
    with Gallery.open(home) as gallery:
        gallery.save_picture(picture, new_face())
    steps = (*schema.MIGRATIONS, ("ALTER TABLE items ADD COLUMN notes TEXT", "NO SUCH STATEMENT"))
    with monkeypatch.context() as patch:
        patch.setattr(schema, "NEWEST", len(steps))
        patch.setattr(schema.migrate, "__defaults__", (steps,))
        with pytest.raises(sqlite3.OperationalError):
            Gallery.open(home)
    with Gallery.open(home) as gallery:
        assert len(gallery.items(gallery.ids())) == 1


def test_only_the_newest_copies_are_kept(tmp_path):
    with closing(sqlite3.connect(":memory:")) as connection:
        paths = [back_up(connection, tmp_path, "asked") for _ in range(RECENT + 3)]
    assert sorted(tmp_path.iterdir()) == sorted(paths[-RECENT:])


def test_a_newer_gallery_is_left_alone(home, gallery):
    gallery.close()
    with raw(home) as connection:
        connection.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    before = (home / "gallery.sqlite").read_bytes()
    with pytest.raises(UserError, match="newer Quartet"):
        Gallery.open(home)
    assert (home / "gallery.sqlite").read_bytes() == before


def test_another_programs_database(home):
    home.mkdir()
    with raw(home) as connection:
        connection.execute("CREATE TABLE theirs (a)")
        connection.execute("PRAGMA user_version = 1")
    with pytest.raises(UserError, match="another program"):
        Gallery.open(home)


# Other programs


def test_a_program_that_does_not_let_go(home, gallery, picture, new_face, monkeypatch):
    gallery.close()
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)
    with Gallery.open(home) as mine, raw(home) as theirs:
        theirs.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="Another program is using the gallery"):
            mine.save_picture(picture, new_face())
        with Gallery.open(home) as third:
            assert third.ids() == ()
        theirs.execute("ROLLBACK")
        assert mine.save_picture(picture, new_face()).id
        assert mine.verify().ok


# Damage


@pytest.fixture
def lived_in(home, picture, new_face):
    """A closed gallery with history: names, stars, trash, descent, a film, a photograph, a queued job."""
    with Gallery.open(home) as gallery:
        for seed in range(30):
            gallery.save_picture(picture, new_face(seed, parents=(seed,) if seed else ()))
        still = np.zeros((64, 64, 3), np.uint8)
        for fmt in AnimationFormat:
            writer = gallery.begin_animation(new_face(99), fmt, 24, (64, 64))
            writer.add(still)
            writer.add(still + 200)
            writer.finish(still, new_face(99, "Walk"))
        gallery.save_picture(picture, NewItem("photo", synthetic=False))
        gallery.rename((3,), "Anna")
        gallery.rate((3, 4), 5)
        gallery.trash((5,))
        request = new_face(1).request.to_json()
        with gallery.database.write() as connection:
            connection.execute(
                "INSERT INTO jobs (request, state, position, created, parents)"
                " VALUES (?, 'pending', 1, '', '[3]')",
                (request,),
            )
        return gallery.items((*gallery.ids(), 5))


def without_made_up(item):
    return (
        item.id,
        item.path,
        item.sha256,
        item.kind,
        item.synthetic,
        item.request,
        item.parents,
        item.width,
    )


@pytest.mark.parametrize("damage", ["no database at all", "zeros", "cut", "deleted"])
def test_made_again_from_the_files(home, lived_in, damage):
    path = home / "gallery.sqlite"
    data = path.read_bytes()
    match damage:
        case "no database at all":
            path.write_bytes(b"this is no database" * 1000)
        case "zeros":
            path.write_bytes(b"\0" * 100 + data[100:])
        case "cut":
            path.write_bytes(data[: len(data) // 2 // 4096 * 4096])
            (home / ".sessions" / "dead.lock").touch()
        case _:
            path.unlink()
    with Gallery.open(home) as gallery:
        assert gallery.messages
        assert "made again from" in gallery.messages[0]
        assert gallery.verify().ok
        by_path = {
            item.path: item for item in gallery.items((*gallery.ids(), *gallery.ids(Query(trashed=True))))
        }
        assert set(by_path) == {item.path for item in lived_in}
        for item in lived_in:
            again = by_path[item.path]
            assert (again.sha256, again.kind, again.request, again.synthetic) == (
                item.sha256,
                item.kind,
                item.request,
                item.synthetic,
            )
            assert (again.created, again.seconds, again.device) == (item.created, item.seconds, item.device)
            assert len(again.parents) == len(item.parents)
        assert gallery.ids(Query(text="walk"))
    if damage != "deleted":
        kept = list((home / ".damaged").iterdir())
        assert kept, "the damaged file is moved aside, never deleted"
    with Gallery.open(home) as gallery:
        assert not gallery.messages


def test_what_people_did_is_read_out_of_the_damaged_file(home, lived_in):
    """One page in the middle is overwritten: everything else is still there."""
    path = home / "gallery.sqlite"
    data = bytearray(path.read_bytes())
    with raw(home) as connection:
        page = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'items_by_sha256'"
        ).fetchone()[0]
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    (home / ".sessions" / "dead.lock").touch()
    with Gallery.open(home) as gallery:
        assert "made again from 33 files" in gallery.messages[0]
        assert [without_made_up(item) for item in gallery.items([item.id for item in lived_in])] == [
            without_made_up(item) for item in lived_in
        ]
        assert (gallery.item(3).name, gallery.item(3).rating) == ("Anna", 5)
        assert gallery.ids(Query(trashed=True)) == (5,)
        with gallery.database.read() as connection:
            (job,) = connection.execute("SELECT state, parents FROM jobs").fetchall()
        assert (job["state"], json.loads(job["parents"])) == ("pending", [3])


def test_damage_that_shows_later_is_repaired_at_the_next_opening(home, lived_in):
    path = home / "gallery.sqlite"
    with raw(home) as connection:
        page = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'items_listed'"
        ).fetchone()[0]
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with Gallery.open(home) as gallery, pytest.raises(UserError, match="database is damaged"):
        gallery.ids()
    with Gallery.open(home) as gallery:
        assert "made again from" in gallery.messages[0]
        assert len(gallery.ids()) == len(lived_in) - 1


def test_a_photograph_on_its_side_keeps_its_shape(home, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (40, 20)).save(tmp_path / "a.jpg", exif=exif)
    with Gallery.open(home) as gallery:
        before = gallery.import_file(tmp_path / "a.jpg")
        assert (before.width, before.height) == (20, 40)
    (home / "gallery.sqlite").unlink()
    with Gallery.open(home) as gallery:
        (after,) = gallery.items(gallery.ids())
        assert (after.width, after.height, after.synthetic) == (20, 40, False)


def test_search_index_that_does_not_fit_is_made_again(home, lived_in):
    with raw(home) as connection:
        connection.execute("INSERT INTO items_fts (items_fts) VALUES ('delete-all')")
    (home / ".sessions" / "dead.lock").touch()
    with Gallery.open(home) as gallery:
        assert gallery.ids(Query(text="anna")) == (3,)


def test_one_damaged_request_does_not_hide_the_list(home, lived_in):
    with raw(home) as connection:
        connection.execute("UPDATE items SET request = '{' WHERE id = 3")
        connection.execute("""UPDATE items SET request = '{"version": 99}' WHERE id = 4""")
    with Gallery.open(home) as gallery:
        assert [item.request for item in gallery.items((3, 4))] == [None, None]
        assert len(gallery.items(gallery.ids())) == len(lived_in) - 1
