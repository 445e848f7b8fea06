"""What a check finds is mended, or said; nothing is thrown away."""

import json
import os
import sqlite3
import threading
from contextlib import closing

import numpy as np
import pytest
from PIL import Image

from studio.core.errors import CancelledError, UserError
from studio.core.events import Attachment
from studio.gallery.change import ChangeKind
from studio.gallery.gallery import Gallery
from studio.gallery.privacy.keys import Cost
from studio.gallery.privacy.protecting import begin_sealing
from studio.gallery.query import Query


@pytest.fixture
def heard(gallery):
    """The changes that views are told of."""
    changes = []
    end = gallery.subscribe(changes.append)
    yield changes
    end()


def test_nothing_to_mend(gallery, picture, new_face, heard):
    gallery.save_picture(picture, new_face())
    heard.clear()
    repairs = gallery.upkeep.repair()
    assert repairs.left.ok
    assert not heard
    assert json.loads(json.dumps(repairs.to_json()))["left"]["ok"] is True
    assert len(gallery.upkeep.backups()) == 1, "a copy is taken first"


def test_a_thing_without_file_goes_into_the_trash_with_all_that_is_known_of_it(
    gallery, picture, new_face, heard
):
    item = gallery.save_picture(picture, new_face(name="Anna"))
    gallery.rate((item.id,), 5)
    gallery.path(item).unlink()
    repairs = gallery.upkeep.repair()
    assert repairs.without_file == (item.path,)
    assert heard[-1].kind is ChangeKind.TRASHED
    assert gallery.ids() == ()
    kept = gallery.item(item.id)
    assert (kept.name, kept.rating, kept.request) == ("Anna", 5, item.request)
    assert repairs.left.missing == (item.path,), "and it is still said"
    gallery.revert(heard[-1])
    assert gallery.ids() == (item.id,), "which can be undone"
    assert gallery.upkeep.repair().without_file == (item.path,)
    gallery.empty_trash(send=os.unlink)
    assert gallery.verify().ok


def test_a_file_that_was_moved_to_another_day_is_found_again(gallery, picture, new_face):
    item = gallery.save_picture(picture, new_face(name="Anna"))
    new_place = gallery.folder / "2001" / "01" / "01" / "mine.png"
    new_place.parent.mkdir(parents=True)
    gallery.path(item).rename(new_place)
    repairs = gallery.upkeep.repair()
    assert repairs.found_again == (item.path,)
    assert not repairs.without_file
    assert not repairs.adopted
    assert repairs.left.ok
    assert gallery.path(gallery.item(item.id)) == new_place


def test_a_file_without_row_gets_one_with_its_parents(gallery, picture, new_face, heard):
    parent = gallery.save_picture(picture, new_face(1))
    child = gallery.save_picture(picture // 2, new_face(2, name="child", parents=(parent.id,)))
    with gallery.database.write() as connection:
        connection.execute("DELETE FROM items WHERE id = ?", (child.id,))
    stranger = gallery.path(child).with_name("notes.bin")
    stranger.write_bytes(b"no picture")
    repairs = gallery.upkeep.repair()
    assert repairs.adopted == (child.path,)
    assert heard[-1].kind is ChangeKind.ADDED
    (adopted,) = gallery.items(repairs.added)
    assert (adopted.name, adopted.request, adopted.parents) == ("child", child.request, (parent.id,))
    assert stranger.read_bytes() == b"no picture", "what nothing can read stays where it is"
    assert repairs.left.orphans == (f"{stranger.relative_to(gallery.folder).as_posix()}",)


def test_a_picture_that_was_retouched_elsewhere_counts_as_it_is_now(gallery, picture, new_face):
    item = gallery.save_picture(picture, new_face(name="Anna"))
    Image.fromarray(np.zeros((50, 70, 3), np.uint8)).save(gallery.path(item))
    repairs = gallery.upkeep.repair()
    assert repairs.taken_as_is == (item.path,)
    assert repairs.left.ok
    now = gallery.item(item.id)
    assert (now.width, now.height, now.name) == (70, 50, "Anna")
    assert now.request == item.request, "how it was made is not forgotten"
    assert gallery.thumbnail(now).is_file()


def test_a_file_that_cannot_be_shown_any_more_is_left_and_said(gallery, picture, new_face):
    item = gallery.save_picture(picture, new_face())
    data = gallery.path(item).read_bytes()
    gallery.path(item).write_bytes(data[: len(data) // 2])
    repairs = gallery.upkeep.repair()
    assert not repairs.taken_as_is
    assert repairs.left.changed == (item.path,)
    assert gallery.path(item).read_bytes() == data[: len(data) // 2]
    assert gallery.ids() == (item.id,)


def test_unfinished_files_of_the_dead_go(gallery, picture, new_face):
    item = gallery.save_picture(picture, new_face())
    part = gallery.path(item).with_name(".left.png.part")
    part.write_bytes(b"half")
    assert gallery.upkeep.repair().cleared == (part.relative_to(gallery.folder).as_posix(),)
    assert not part.exists()


def test_an_input_comes_back_from_the_picture_it_was(gallery, picture, new_face):
    source = gallery.save_picture(picture, new_face(1))
    data = gallery.path(source).read_bytes()
    ref = gallery.inputs.put_picture(picture)
    target = gallery.inputs.path(ref)
    with gallery.database.write() as connection:
        connection.execute("UPDATE items SET sha256 = ?", (ref.sha256,))
        connection.execute(
            "INSERT INTO attachments VALUES (?, 9, 'picture', ?, 'image/png')", (source.id, ref.sha256)
        )
    gallery.path(source).write_bytes(target.read_bytes())
    target.unlink()
    repairs = gallery.upkeep.repair()
    assert repairs.inputs_restored == (ref.sha256,)
    assert repairs.left.ok
    assert np.array_equal(gallery.inputs.picture(ref.sha256), picture)
    assert data


def test_an_input_that_is_nowhere_is_said(gallery, picture, new_face):
    item = gallery.save_picture(
        picture, new_face(attachments=(Attachment("latent", np.ones(3, np.float32)),))
    )
    gallery.inputs.path(item.attachments[0]).unlink()
    repairs = gallery.upkeep.repair()
    assert not repairs.inputs_restored
    assert repairs.left.inputs_missing == (item.attachments[0].sha256,)


@pytest.mark.parametrize(
    ("column", "value"), [("kind", "picturf"), ("created", "2026-13"), ("trashed", "2O26")]
)
def test_a_row_that_says_nothing_any_more_is_written_anew_from_its_file(
    gallery, picture, new_face, column, value
):
    first, second = (gallery.save_picture(picture, new_face(seed, name=f"Face {seed}")) for seed in (1, 2))
    gallery.rename((first.id,), "Anna")
    gallery.rate((first.id,), 4)
    gallery.tag((first.id,), ("hero",))
    with gallery.database.write() as connection:
        connection.execute(f"UPDATE items SET {column} = ? WHERE id = ?", (value, first.id))
    assert gallery.items((first.id, second.id)) == (second,), "it does not hide the others"
    assert gallery.verify().unreadable == (first.path,)
    repairs = gallery.upkeep.repair()
    assert repairs.rows_mended == (first.path,)
    assert repairs.left.ok
    mended = gallery.item(first.id)
    assert (mended.name, mended.rating, mended.tags) == ("Anna", 4, ("hero",))
    assert (mended.kind, mended.created, mended.request) == (first.kind, first.created, first.request)


def test_an_index_that_does_not_fit_is_made_anew(home, gallery, picture, new_face):
    for seed in range(3):
        gallery.save_picture(picture, new_face(seed))
    gallery.close()
    with closing(sqlite3.connect(home / "gallery.sqlite", isolation_level=None)) as connection:
        _lose_an_entry(connection, "items_by_seed")
    with Gallery.open(home) as again:
        assert any("items_by_seed" in complaint for complaint in again.verify().database)
        repairs = again.upkeep.repair()
        assert repairs.indices_mended
        assert not repairs.left.database
        assert len(again.ids(Query(seed=1))) == 1


def _lose_an_entry(connection, index):
    """Add a row behind the back of an index: the index lacks an entry."""
    connection.execute("PRAGMA writable_schema = ON")
    entry = connection.execute("SELECT rootpage, sql FROM sqlite_master WHERE name = ?", (index,)).fetchone()
    connection.execute("DELETE FROM sqlite_master WHERE name = ?", (index,))
    connection.execute("PRAGMA writable_schema = RESET")
    connection.execute(
        "INSERT INTO items (kind, path, sha256, width, height, size_bytes, name, synthetic, seed, created)"
        " SELECT kind, '2026/x.png', sha256, width, height, size_bytes, name, synthetic, 77, created"
        " FROM items WHERE id = 1"
    )
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(
        "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES ('index', ?, 'items', ?, ?)",
        (index, *entry),
    )
    connection.execute("PRAGMA writable_schema = RESET")


def test_most_files_gone_is_a_disk_that_is_not_there(gallery, picture, new_face):
    for seed in range(12):
        gallery.path(gallery.save_picture(picture, new_face(seed))).unlink()
    with pytest.raises(UserError, match="12 of 12 files are gone, so nothing was changed"):
        gallery.upkeep.repair()
    assert len(gallery.ids()) == 12


def test_mending_can_be_stopped(gallery, picture, new_face):
    gallery.path(gallery.save_picture(picture, new_face())).unlink()
    cancel = threading.Event()
    with pytest.raises(CancelledError):
        gallery.upkeep.repair(report=lambda *_: cancel.set(), cancel=cancel)
    assert len(gallery.ids()) == 1


def test_numbers(gallery, picture, new_face, tmp_path):
    for seed in range(3):
        gallery.save_picture(picture, new_face(seed))
    gallery.save_text("A fox.", None, new_face(9))
    Image.new("RGB", (9, 9)).save(tmp_path / "photo.png")
    gallery.import_file(tmp_path / "photo.png")
    gallery.rate((1, 2), 5)
    gallery.trash((3,))
    gallery.tag((1,), ("hero", "blue"))
    stats = gallery.upkeep.stats()
    assert (stats.items, stats.in_trash, stats.synthetic) == (4, 1, 3)
    assert stats.kinds == {"picture": 3, "text": 1}
    assert stats.stars == {"5": 2}
    assert stats.tags == 2
    assert stats.file_bytes == sum(path.stat().st_size for path in gallery.folder.glob("2*/*/*/*"))
    assert stats.database_bytes > 0
    assert json.loads(json.dumps(stats.to_json()))["items"] == 4


# With a passphrase


@pytest.fixture
def sealed(home, tmp_path, monkeypatch):
    (tmp_path / "runtime").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    begin_sealing(home, WORDS, Cost(iterations=1, lanes=1, memory_kib=64))
    with Gallery.open(home, WORDS) as opened:
        yield opened


WORDS = "correct horse battery"


def test_a_sealed_gallery_is_mended_as_well(sealed, picture, new_face):
    gone, lost, whole = (
        sealed.save_picture(picture, new_face(seed, name=f"Face {seed}")) for seed in range(3)
    )
    sealed.tag((whole.id,), ("hero",))
    sealed.place(gone).unlink()
    with sealed.database.write() as connection:
        connection.execute("DELETE FROM items WHERE id = ?", (lost.id,))
        connection.execute("UPDATE items SET kind = 'picturf' WHERE id = ?", (whole.id,))
        connection.execute("INSERT INTO items_fts (items_fts) VALUES ('delete-all')")
    repairs = sealed.upkeep.repair()
    assert repairs.without_file == (gone.path,)
    assert repairs.adopted == (lost.path,)
    assert repairs.rows_mended == (whole.path,)
    assert repairs.left.missing == (gone.path,)
    assert {item.name for item in sealed.items(sealed.ids())} == {"Face 1", "Face 2"}
    assert sealed.item(whole.id).tags == ("hero",)


def test_a_sealed_gallery_is_made_again_on_purpose(home, sealed, picture, new_face):
    item = sealed.save_picture(picture, new_face(name="Anna"))
    sealed.tag((item.id,), ("hero",))
    sealed.save_search("Best", "rating:>=4")
    sealed.close()
    assert Gallery.rebuild(home, WORDS).items == 1
    with Gallery.open(home, WORDS) as again:
        assert (again.item(item.id).name, again.item(item.id).tags) == ("Anna", ("hero",))
        assert [one.name for one in again.searches()] == ["Best"]
    assert not [path for path in home.rglob("*.sqlite*") if path.read_bytes().startswith(b"SQLite format")]
