"""Bad surroundings: each one sentence, and nothing lost."""

import errno
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from studio.core.errors import UserError
from studio.core.events import AnimationFormat, Attachment
from studio.gallery import file_store, files, opening, saving
from studio.gallery.gallery import Gallery


def everything_below(home):
    """All files of the gallery that are not the database or derived."""
    return {
        path.relative_to(home).as_posix()
        for path in home.rglob("*")
        if path.is_file() and not path.name.startswith("gallery.sqlite") and ".sessions" not in path.parts
    }


def test_the_folder_is_a_file(tmp_path):
    (tmp_path / "gallery").write_text("hello")
    with pytest.raises(UserError, match="that is a file"):
        Gallery.open(tmp_path / "gallery")


def test_the_folder_is_below_a_file(tmp_path):
    (tmp_path / "gallery").write_text("hello")
    with pytest.raises(UserError, match="cannot be made"):
        Gallery.open(tmp_path / "gallery" / "below")


def test_the_folder_was_moved_while_open(home, gallery, picture, new_face):
    item = gallery.save_picture(picture, new_face())
    home.rename(home.with_name("elsewhere"))
    gallery.close()
    assert not home.exists()
    with Gallery.open(home.with_name("elsewhere")) as moved:
        assert moved.path(moved.item(item.id)).is_file()
        assert moved.verify().ok


def test_nothing_lands_in_the_old_place_after_a_move(home, gallery, picture, new_face):
    item = gallery.save_picture(picture, new_face())
    home.rename(home.with_name("elsewhere"))
    for refused in (
        lambda: gallery.save_picture(picture, new_face(2)),
        lambda: gallery.rate((item.id,), 3),
        lambda: gallery.inputs.put_picture(picture) and gallery.save_text("A fox.", None, new_face(3)),
    ):
        with pytest.raises(UserError, match="was moved or deleted while it was open"):
            refused()
    assert not list(home.rglob("*.png")) or all("inputs" in path.parts for path in home.rglob("*.png"))
    assert gallery.item(item.id).rating == 0, "looking still works"
    if home.exists():
        shutil.rmtree(home)
    home.with_name("elsewhere").rename(home)
    assert gallery.rate((item.id,), 3), "and when it is put back, everything does"
    assert gallery.verify().ok


def test_the_folder_was_deleted_while_open(home, gallery, picture, new_face):
    item = gallery.save_picture(picture, new_face())
    shutil.rmtree(home)
    with pytest.raises(UserError, match="was moved or deleted while it was open"):
        gallery.save_picture(picture, new_face(2))
    with pytest.raises(UserError):
        gallery.picture(item)
    gallery.close()
    assert not home.exists()


def test_another_gallery_took_its_place(home, gallery, picture, new_face):
    gallery.save_picture(picture, new_face())
    home.rename(home.with_name("elsewhere"))
    Gallery.open(home).close()
    with pytest.raises(UserError, match="was moved or deleted while it was open"):
        gallery.save_picture(picture, new_face(2))


# Full disk


class FullDisk:
    """Stands for a file operation and fails like a full disk, after half of it was done."""

    def __init__(self, half):
        self.half = half
        self.calls = 0

    def __call__(self, *args, **_):
        self.calls += 1
        self.half(*args)
        raise OSError(errno.ENOSPC, "No space left on device")


def half_written(path, data):
    path.write_bytes(data[: len(data) // 2])


def nothing(*_):
    pass


@pytest.mark.parametrize(
    ("module", "name", "half"),
    [
        (file_store, "write_synced", half_written),
        (saving, "make_folder", nothing),
        (saving, "sync_folder", nothing),
    ],
)
def test_full_disk_at_each_step_of_a_save(home, gallery, picture, new_face, monkeypatch, module, name, half):
    first = gallery.save_picture(picture, new_face(1))
    before = everything_below(home)
    full = FullDisk(half)
    with monkeypatch.context() as patch:
        patch.setattr(module, name, full)
        with pytest.raises(UserError, match="the disk is full") as caught:
            gallery.save_picture(picture, new_face(2))
    assert full.calls
    assert "Nothing that was kept before is lost" in str(caught.value)
    assert gallery.ids() == (first.id,)
    assert everything_below(home) == before
    assert gallery.verify().ok
    assert gallery.save_picture(picture, new_face(3)).id != first.id


def test_full_disk_in_the_database(home, gallery, picture, new_face):
    """SQLite may not grow by a page: it says what it says when the disk is full."""
    first = gallery.save_picture(picture, new_face(1))
    before = everything_below(home)
    with gallery.database.write() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    attachments = tuple(Attachment("latent", np.zeros(3, np.float32)) for _ in range(400))
    with pytest.raises(UserError, match="the disk is full"):
        gallery.save_picture(picture, new_face(2, attachments=attachments))
    with gallery.database.write() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    assert gallery.ids() == (first.id,)
    assert {path for path in everything_below(home) if "inputs" not in path} == before
    assert gallery.verify().ok


def test_full_disk_while_the_thumbnail_is_written(gallery, picture, new_face, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("studio.gallery.file_store.write_whole", FullDisk(nothing))
        item = gallery.save_picture(picture, new_face())
    assert gallery.verify().ok
    assert gallery.thumbnail(item).is_file()


@pytest.mark.parametrize("fmt", list(AnimationFormat))
def test_full_disk_at_the_end_of_an_animation(home, gallery, new_face, monkeypatch, fmt):
    before = everything_below(home)
    writer = gallery.begin_animation(new_face(), fmt, 24, (64, 64))
    still = np.zeros((64, 64, 3), np.uint8)
    writer.add(still)
    with monkeypatch.context() as patch:
        patch.setattr("studio.gallery.file_store.sync_file", FullDisk(nothing))
        with pytest.raises(UserError, match="the disk is full"):
            writer.finish(still, new_face())
    assert everything_below(home) == before
    assert gallery.verify().ok


def test_full_disk_while_an_input_is_kept(gallery, picture, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(files, "write_synced", FullDisk(half_written))
        with pytest.raises(UserError, match="the disk is full"):
            gallery.inputs.put_picture(picture)
    assert not [path for path in gallery.inputs.folder.rglob("*") if path.is_file()]


@pytest.fixture
def tiny_disk(tmp_path):
    """A real file system of three megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if (
        not sys.platform.startswith("linux")
        or subprocess.run(command, check=False, capture_output=True).returncode
    ):
        pytest.skip("only root on Linux can make a tiny disk; the fakes above tell the same story")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_is_really_full(tiny_disk, new_face):
    noise = np.random.default_rng(0).integers(0, 256, (256, 256, 3), dtype=np.uint8)
    with Gallery.open(tiny_disk / "gallery") as gallery:
        kept = []

        def fill():
            for seed in range(100):
                kept.append(gallery.save_picture(noise, new_face(seed)).id)

        with pytest.raises(UserError, match="full"):
            fill()
        assert len(kept) > 2
        assert sorted(gallery.ids()) == kept
        report = gallery.verify()
        assert report.ok, report
        gallery.trash(kept[:2])
        gallery.empty_trash(send=Path.unlink)
        assert gallery.save_picture(noise, new_face(1000)).id

        def fill_with_films():
            for seed in range(100):
                writer = gallery.begin_animation(new_face(seed), AnimationFormat.WEBP, 24, (256, 256))
                for shift in range(20):
                    writer.add(np.roll(noise, shift * 7, axis=0))
                writer.finish(noise, new_face(seed))

        with pytest.raises(UserError, match="full"):
            fill_with_films()
        assert gallery.verify().ok
    with Gallery.open(tiny_disk / "gallery") as again:
        assert again.verify().ok


def fill_up(path):
    """Take all the room there is."""
    try:
        with path.open("wb") as file:
            while True:
                file.write(os.urandom(4096))
                file.flush()
    except OSError as error:
        assert error.errno == errno.ENOSPC  # noqa: PT017


def test_order_on_a_disk_that_is_really_full(tiny_disk, picture, new_face):
    """Copies, repairs and making the database again: each says so, and leaves what is there."""
    home = tiny_disk / "gallery"
    with Gallery.open(home) as gallery:
        kept = gallery.save_picture(picture, new_face())
        gallery.tag((kept.id,), ("hero",))
    filler = tiny_disk / "filler"
    fill_up(filler)
    with pytest.raises(UserError, match=r"full|no room"):
        Gallery.rebuild(home)
    assert not list(home.glob("rebuilding*"))
    with Gallery.open(home) as gallery:
        assert gallery.trash((kept.id,)), "room can be made"
        assert gallery.restore((kept.id,))
        fill_up(tiny_disk / "more")
        for refused in (gallery.upkeep.back_up, gallery.upkeep.repair):
            with pytest.raises(UserError, match=r"full|no room"):
                refused()
        assert gallery.item(kept.id).tags == ("hero",)
        assert not gallery.upkeep.backups()
    filler.unlink()
    (tiny_disk / "more").unlink()
    Gallery.rebuild(home)
    with Gallery.open(home) as gallery:
        assert gallery.item(kept.id).tags == ("hero",)
        assert gallery.verify().ok


# Read-only


@contextmanager
def as_nobody():
    """As a user who may not write here; root may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def lock_up(folder):
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    for parent in folder.parents:
        if parent.stat().st_uid == os.getuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o055)


def unlock(folder):
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)


@pytest.fixture
def locked(home, picture, new_face):
    """A gallery of one face on a disk that cannot be written to."""
    with Gallery.open(home) as gallery:
        gallery.save_picture(picture, new_face(name="Anna"))
    lock_up(home)
    with as_nobody():
        yield home
    unlock(home)


def refusals(gallery, picture, new_face, tmp_path):
    yield lambda: gallery.save_picture(picture, new_face())
    yield lambda: gallery.begin_animation(new_face(), AnimationFormat.MP4, 24, (64, 64))
    yield lambda: gallery.import_file(gallery.path(gallery.item(1)))
    yield lambda: gallery.rename((1,), "New")
    yield lambda: gallery.rate((1,), 3)
    yield lambda: gallery.trash((1,))
    yield gallery.empty_trash
    yield lambda: gallery.inputs.put_picture(picture)


def test_read_only_is_shown_and_not_changed(locked, picture, new_face, tmp_path):
    with Gallery.open(locked) as gallery:
        assert gallery.read_only
        assert "cannot be written to" in gallery.messages[0]
        item = gallery.item(gallery.ids()[0])
        assert item.name == "Anna"
        assert gallery.thumbnail(item).is_file()
        assert gallery.verify().ok
        for refused in refusals(gallery, picture, new_face, tmp_path):
            with pytest.raises(UserError, match="cannot be written to"):
                refused()


def test_read_only_after_a_crash_shows_the_last_save(home, picture, new_face):
    """The newest rows are in the log beside the database: they are read from a copy."""
    with Gallery.open(home) as gallery:
        gallery.save_picture(picture, new_face())
        copy = home.with_name("copy")
        subprocess.run(["cp", "-r", str(home), str(copy)], check=True)
    assert (copy / "gallery.sqlite-wal").stat().st_size > 0
    lock_up(copy)
    try:
        with as_nobody(), Gallery.open(copy) as gallery:
            assert gallery.read_only
            assert len(gallery.ids()) == 1
    finally:
        unlock(copy)


def test_an_empty_read_only_folder_is_an_empty_gallery(home):
    home.mkdir()
    lock_up(home)
    try:
        with as_nobody(), Gallery.open(home) as gallery:
            assert gallery.read_only
            assert gallery.ids() == ()
    finally:
        unlock(home)


def test_a_place_one_may_not_use(tmp_path):
    shut = tmp_path / "shut"
    shut.mkdir()
    lock_up(shut)
    with as_nobody(), pytest.raises(UserError, match="cannot be made: the folder cannot be written to"):
        Gallery.open(shut / "gallery")


def test_a_full_disk_is_not_read_only(monkeypatch, home):
    def full(**_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(opening.tempfile, "TemporaryFile", full)
    with Gallery.open(home) as gallery:
        assert not gallery.read_only
