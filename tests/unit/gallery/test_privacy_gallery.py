"""A gallery with a passphrase: all that is in it is kept and given back, and nothing lies in the open."""

import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from studio.core.errors import UserError
from studio.core.events import AnimationFormat
from studio.core.item import Item
from studio.gallery.file_store import SealedFiles
from studio.gallery.gallery import Gallery
from studio.gallery.layout import Layout
from studio.gallery.opening import open_gallery, rebuild_gallery
from studio.gallery.pictures import read_picture
from studio.gallery.privacy import converting, protecting
from studio.gallery.privacy.keys import Cost, KeyFile, KeyFileError, LockedError, WrongPassphraseError
from studio.gallery.privacy.protecting import (
    begin_opening,
    begin_sealing,
    change_passphrase,
    check_passphrase,
    is_protected,
)
from studio.gallery.query import Query
from studio.gallery.record import NewItem
from studio.gallery.sharing.archive import write_archive
from studio.gallery.sharing.arriving import read_archive
from studio.gallery.sharing.copies import Packing

CHEAP = Cost(iterations=1, lanes=1, memory_kib=64)
WORDS = "correct horse battery"
SECRET = "a-vixen-in-the-snow"
"""Stands in names, prompts and texts of these tests; no byte of it may be found on the disk."""


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system keeps what lies in memory."""
    folder = tmp_path / "runtime"
    folder.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def sealed(home: Path) -> Iterator[Gallery]:
    begin_sealing(home, WORDS, CHEAP)
    with Gallery.open(home, WORDS) as opened:
        yield opened


def fill(gallery: Gallery, picture: np.ndarray, new_face) -> list[int]:
    """A picture with a name, a text, a film, an input, stars, a note."""
    face = gallery.save_picture(picture, new_face(name=SECRET))
    text = gallery.save_text(f"{SECRET}\nonce upon a time", None, NewItem("", synthetic=False))
    film = gallery.begin_animation(NewItem(SECRET, synthetic=True), AnimationFormat.MP4, 8.0, (64, 48))
    for shade in (0, 90, 180):
        film.add(np.full((48, 64, 3), shade, np.uint8))
    moving = film.finish(picture, NewItem(SECRET, synthetic=True, parents=(face.id,)))
    gallery.inputs.put_picture(picture)
    gallery.rate((face.id,), 4)
    gallery.note((face.id,), f"note of {SECRET}")
    gallery.drafts.write("text.json", SECRET)
    return [face.id, text.id, moving.id]


def everything(gallery: Gallery) -> list[tuple[object, ...]]:
    return [
        (item.id, item.name, item.rating, item.note, item.sha256, gallery.path(item).read_bytes())
        for item in gallery.items(gallery.ids())
    ]


def in_the_open(folder: Path, *words: bytes) -> list[str]:
    """The files below `folder` that hold one of these, in their names or their bytes.

    The reserve is a megabyte of chance: any short word stands in it now and then.
    """
    found: list[str] = []
    for path in set(folder.rglob("*")) - {folder / ".reserve"}:
        name = path.relative_to(folder).as_posix()
        data = name.encode() + (path.read_bytes() if path.is_file() else b"")
        if any(word in data for word in words):
            found.append(name)
    return found


def test_what_is_kept_comes_back(sealed, picture, new_face):
    face, text, film = sealed.items(fill(sealed, picture, new_face))
    np.testing.assert_array_equal(sealed.picture(face), picture)
    np.testing.assert_array_equal(read_picture(sealed.path(face)), picture)
    assert sealed.text(text).startswith(SECRET)
    assert sealed.path(film).suffix == ".mp4"
    assert read_picture(sealed.thumbnail(film)).shape == (40, 60, 3)
    assert sealed.thumbnail_data(film) == sealed.thumbnail(film).read_bytes()
    assert sealed.drafts.read("text.json") == SECRET
    assert sealed.ids(Query(text="vixen"))
    assert sealed.verify().ok


def test_nothing_lies_in_the_open(home, sealed, picture, new_face):
    fill(sealed, picture, new_face)
    for item in sealed.items(sealed.ids()):
        sealed.thumbnail_data(item)
    words = (
        SECRET.encode(),
        b"upon a time",
        b"faces-1024",
        b"\x89PNG\r\n",
        b"WEBP",
        b"ftyp",
        b"SQLite format",
    )
    assert in_the_open(home, *words) == []
    sealed.close()
    assert in_the_open(home, *words) == []
    assert not list(home.glob("20*"))


def test_without_the_passphrase_it_stays_shut(home, sealed, picture, new_face):
    fill(sealed, picture, new_face)
    sealed.close()
    with pytest.raises(LockedError):
        Gallery.open(home)
    for wrong in ("correct horse", WORDS.title(), ""):
        with pytest.raises(WrongPassphraseError) as told:
            Gallery.open(home, wrong)
        assert str(told.value) == str(WrongPassphraseError())
    with Gallery.open(home, WORDS) as again:
        assert len(again.ids()) == 3


def test_a_gallery_in_the_open_is_sealed_with_all_that_is_in_it(home, gallery, picture, new_face):
    fill(gallery, picture, new_face)
    before = everything(gallery)
    layout = Layout(home)
    gallery.close()
    layout.backups.mkdir(exist_ok=True)
    shutil.copy(layout.open_database, layout.backups / "gallery-20260101T000000000000Z-daily.sqlite")
    layout.damaged.mkdir()
    (layout.damaged / "gallery-20250101T000000000000Z.sqlite").write_bytes(b"not whole " + SECRET.encode())
    begin_sealing(home, WORDS, CHEAP)
    told: list[tuple[int, int]] = []
    with Gallery.open(home, WORDS, lambda done, of: told.append((done, of))) as sealed:
        assert everything(sealed) == before
        assert sealed.verify().ok
        assert told[-1][0] == told[-1][1]
        assert in_the_open(home, SECRET.encode(), b"upon a time", b"SQLite format", b"\x89PNG") == []
    assert is_protected(home)


def test_the_passphrase_is_taken_off_again(home, gallery, picture, new_face):
    fill(gallery, picture, new_face)
    before, files = everything(gallery), sorted(path.name for path in home.rglob("*.png"))
    gallery.close()
    begin_sealing(home, WORDS, CHEAP)
    Gallery.open(home, WORDS).close()
    with pytest.raises(WrongPassphraseError):
        begin_opening(home, "something else")
    begin_opening(home, WORDS)
    with Gallery.open(home, WORDS) as opened:
        assert not opened.sealed
        assert everything(opened) == before
    with Gallery.open(home) as opened:
        assert opened.verify().ok
        assert opened.drafts.read("text.json") == SECRET
    assert sorted(path.name for path in home.rglob("*.png")) == files
    assert not is_protected(home)
    assert not list(home.rglob("*.qrt"))


def test_another_passphrase_is_quick_and_shuts_the_old_one_out(home, sealed, picture, new_face):
    fill(sealed, picture, new_face)
    sealed.close()
    stamps = {path: path.stat().st_mtime_ns for path in home.rglob("*.qrt")}
    change_passphrase(home, WORDS, "quite another one")
    assert {path: path.stat().st_mtime_ns for path in home.rglob("*.qrt")} == stamps
    with pytest.raises(WrongPassphraseError):
        Gallery.open(home, WORDS)
    check_passphrase(home, "quite another one")
    Gallery.open(home, "quite another one").close()
    with pytest.raises(UserError, match="at least"):
        change_passphrase(home, "quite another one", "short")


def test_a_kill_between_the_key_and_its_copy_does_not_keep_the_old_passphrase(home, sealed):
    sealed.close()
    copy = Layout(home).backups / "gallery.key"
    old = copy.read_bytes()
    change_passphrase(home, WORDS, "quite another one")
    copy.write_bytes(old)
    Gallery.open(home, "quite another one").close()
    Layout(home).key_file.unlink()
    with pytest.raises(WrongPassphraseError):
        check_passphrase(home, WORDS)
    check_passphrase(home, "quite another one")


def test_what_was_being_saved_at_a_kill_is_there_when_the_passphrase_is_off(home, sealed, picture):
    """The file is whole, but a kill came before its name and its row."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(StopError))
        patch.setattr("studio.gallery.saving.delete_intent", lambda *_: None)
        real = Path.unlink
        patch.setattr(
            Path, "unlink", lambda path, **named: None if ".part" in path.name else real(path, **named)
        )
        with pytest.raises(StopError):
            sealed.save_picture(picture, NewItem(SECRET))
    sealed.close()
    begin_opening(home, WORDS)
    with Gallery.open(home, WORDS) as opened:
        assert [item.name for item in opened.items(opened.ids())] == [SECRET]
        np.testing.assert_array_equal(opened.picture(opened.items(opened.ids())[0]), picture)


def test_a_passphrase_that_is_changed_meanwhile_stays_changed(home, sealed, monkeypatch):
    """Another program changes it after the key was read, and before something is done with it."""
    sealed.close()
    real = SealedFiles
    new = "quite another one"

    def changed_meanwhile(*given):
        monkeypatch.setattr(protecting, "SealedFiles", real)
        change_passphrase(home, WORDS, new)
        return real(*given)

    monkeypatch.setattr(protecting, "SealedFiles", changed_meanwhile)
    with pytest.raises(WrongPassphraseError):
        begin_opening(home, WORDS)
    check_passphrase(home, new)
    change_passphrase(home, new, WORDS)
    begin_opening(home, WORDS)
    monkeypatch.setattr(protecting, "SealedFiles", changed_meanwhile)
    with pytest.raises(WrongPassphraseError):
        Gallery.open(home, WORDS)
    check_passphrase(home, new)
    with Gallery.open(home, new) as opened:
        assert not opened.sealed


def test_who_waited_at_the_door_while_it_was_sealed_makes_no_gallery_beside_it(
    home, gallery, picture, new_face
):
    """What is kept in such a one would lie in the open, and nobody would find it again."""
    fill(gallery, picture, new_face)
    gallery.close()
    waited = protecting.unlocked(home)
    begin_sealing(home, WORDS, CHEAP)
    Gallery.open(home, WORDS).close()
    with pytest.raises(UserError, match="busy"):
        open_gallery(waited)
    with pytest.raises(UserError, match="busy"):
        rebuild_gallery(waited)
    assert not Layout(home).open_database.exists()
    waited = protecting.unlocked(home, WORDS)
    begin_opening(home, WORDS)
    Gallery.open(home, WORDS).close()
    with pytest.raises(UserError, match="busy"):
        open_gallery(waited)
    waited.files.close()
    assert not Layout(home).sealed_database.exists()
    with Gallery.open(home) as opened:
        assert len(opened.ids()) == 3


class StopError(Exception):
    """The program is killed here."""


@pytest.mark.parametrize("opening", [False, True], ids=("sealing", "unsealing"))
def test_an_interruption_anywhere_loses_nothing(home, gallery, picture, new_face, monkeypatch, opening):
    fill(gallery, picture, new_face)
    before = everything(gallery)
    gallery.close()
    begin_sealing(home, WORDS, CHEAP)
    if opening:
        Gallery.open(home, WORDS).close()
        begin_opening(home, WORDS)
    step = 0
    for step in range(400):
        left = threading.local()
        left.steps = step

        def dying(real, left=left):
            def call(*given, **named):
                left.steps -= 1
                if left.steps < 0:
                    raise StopError
                return real(*given, **named)

            return call

        with monkeypatch.context() as patch:
            for name in ("seal_beside", "unseal_beside", "recrypt", "_reach_disk", "_forget", "write_whole"):
                patch.setattr(converting, name, dying(getattr(converting, name)))
            real = Path.unlink
            patch.setattr(Path, "unlink", dying(real))
            try:
                Gallery.open(home, WORDS).close()
            except StopError:
                continue
        break
    assert step > 5
    with Gallery.open(home, None if opening else WORDS) as whole:
        assert everything(whole) == before
        assert whole.verify().ok
        assert whole.sealed is not opening


def test_who_changes_his_mind_has_everything_as_before(home, gallery, picture, new_face):
    fill(gallery, picture, new_face)
    before = everything(gallery)
    gallery.close()
    begin_sealing(home, WORDS, CHEAP)
    cancel = threading.Event()
    with Gallery.open(home, WORDS, lambda done, _: done >= 3 and cancel.set(), cancel) as opened:
        assert not opened.sealed
        assert everything(opened) == before
    assert not is_protected(home)


def test_it_is_not_sealed_while_somebody_else_has_it_open(home, gallery):
    with pytest.raises(UserError, match="Another Quartet"):
        begin_sealing(home, WORDS, CHEAP)
    assert not is_protected(home)


def test_copies_for_others_are_private_and_gone_with_the_lock(sealed, picture, new_face, runtime):
    face, *_ = sealed.items(fill(sealed, picture, new_face))
    path = sealed.path(face)
    assert runtime in path.parents
    assert path == sealed.path(face)
    if os.name == "posix":
        assert (runtime / path.relative_to(runtime).parts[0]).stat().st_mode & 0o077 == 0
    sealed.hide()
    assert not path.exists()
    np.testing.assert_array_equal(read_picture(sealed.path(face)), picture)
    sealed.close()
    assert list(runtime.iterdir()) == []


@pytest.mark.parametrize("fmt", list(AnimationFormat))
def test_a_film_that_is_being_made_survives_the_lock(sealed, picture, runtime, fmt):
    film = sealed.begin_animation(NewItem(SECRET), fmt, 8.0, (64, 48))
    film.add(np.zeros((48, 64, 3), np.uint8))
    sealed.hide()
    film.add(np.full((48, 64, 3), 90, np.uint8))
    made = film.finish(picture, NewItem(SECRET))
    assert sealed.verify().ok
    assert sealed.path(made).stat().st_size == made.size_bytes
    sealed.close()
    assert list(runtime.iterdir()) == []


def test_what_comes_in_an_archive_is_unpacked_where_nobody_else_looks(
    sealed, picture, new_face, runtime, tmp_path, monkeypatch
):
    """A kill leaves it where it was unpacked."""
    with Gallery.open(tmp_path / "theirs") as theirs:
        face = theirs.save_picture(picture, new_face(name=SECRET))
        archive = write_archive(theirs, (face.id,), tmp_path / "theirs.zip", Packing())
    taken: list[Path] = []
    real = sealed.import_file

    def take(path: Path, *given: object) -> Item:
        sealed.hide()
        taken.append(path)
        return real(path, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(sealed, "import_file", take)
    assert len(read_archive(sealed, archive).new) == 1
    assert [runtime in path.parents for path in taken] == [True]


def test_what_a_killed_program_left_in_the_open_is_cleared(home, sealed, runtime):
    left = runtime / "quartet-private-left"
    left.mkdir()
    (left / "fox.png").write_bytes(b"fox")
    (runtime / "somebody-elses").mkdir()
    with pytest.raises(LockedError):
        Gallery.open(home)
    assert not left.exists(), "also when nobody knows the passphrase"
    assert (runtime / "somebody-elses").exists()


def test_a_damaged_file_is_said_and_found(sealed, picture, new_face):
    face, text, _ = sealed.items(fill(sealed, picture, new_face))
    for item in (face, text):
        place = sealed.place(item)
        data = bytearray(place.read_bytes())
        data[len(data) // 2] ^= 1
        place.write_bytes(data)
    for ask in (lambda: sealed.picture(face), lambda: sealed.path(face), lambda: sealed.text(text)):
        with pytest.raises(UserError, match="damaged"):
            ask()
    assert set(sealed.verify().changed) == {face.path, text.path}
    sealed.place(face).unlink()
    assert sealed.verify().missing == (face.path,)
    with pytest.raises(UserError, match="gone"):
        sealed.picture(face)


def test_a_file_in_the_place_of_another_is_refused(sealed, picture, new_face):
    face, text, _ = sealed.items(fill(sealed, picture, new_face))
    shutil.copy(sealed.place(text), sealed.place(face))
    with pytest.raises(UserError, match="damaged"):
        sealed.picture(face)


def test_a_lost_database_is_made_again_from_sealed_files(home, sealed, picture, new_face):
    fill(sealed, picture, new_face)
    names = {item.path: item.sha256 for item in sealed.items(sealed.ids())}
    sealed.close()
    Layout(home).sealed_database.unlink()
    with Gallery.open(home, WORDS) as again:
        assert again.messages
        assert {item.path: item.sha256 for item in again.items(again.ids())} == names
        assert again.verify().ok
    assert in_the_open(home, SECRET.encode(), b"SQLite format") == []


def test_a_lost_key_is_never_taken_for_an_empty_gallery(home, sealed, picture, new_face):
    fill(sealed, picture, new_face)
    sealed.close()
    layout = Layout(home)
    kept = layout.key_file.read_bytes()
    layout.key_file.unlink()
    with Gallery.open(home, WORDS) as from_the_copy:
        assert len(from_the_copy.ids()) == 3
    (layout.backups / "gallery.key").unlink()
    with pytest.raises(UserError, match=r"gallery\.key"):
        Gallery.open(home)
    layout.key_file.write_bytes(kept[: len(kept) // 2])
    with pytest.raises(KeyFileError):
        Gallery.open(home, WORDS)
    layout.key_file.write_bytes(kept)
    with Gallery.open(home, WORDS) as again:
        assert len(again.ids()) == 3


def test_a_quartet_that_knows_no_passphrase_does_no_harm(home, sealed, picture, new_face):
    """It makes a gallery of its own beside the sealed one."""
    fill(sealed, picture, new_face)
    sealed.close()
    key = Layout(home).key_file
    sqlite3.connect(home / "gallery.sqlite").close()
    assert KeyFile.from_json(key.read_bytes())
    with Gallery.open(home, WORDS) as again:
        assert len(again.ids()) == 3


def test_the_trash_takes_sealed_files(sealed, picture, new_face):
    ids = fill(sealed, picture, new_face)
    sealed.trash(ids)
    sent: list[Path] = []

    def send(path: Path) -> None:
        sent.append(path)
        path.unlink()

    sealed.empty_trash(send=send)
    assert len(sent) == 3
    assert {path.suffix for path in sent} == {".qrt"}
    assert sealed.ids() == ()


def test_copies_go_out_unsealed(sealed, picture, new_face, tmp_path, runtime):
    fill(sealed, picture, new_face)
    paths = sealed.export(sealed.ids(), tmp_path / "out")
    assert {path.suffix for path in paths} == {".png", ".txt", ".mp4"}
    np.testing.assert_array_equal(
        read_picture(next(path for path in paths if path.suffix == ".png")), picture
    )
    assert [path for path in runtime.rglob("*") if path.suffix in {".png", ".txt", ".mp4"}] == []


def test_copies_of_the_database_are_sealed_and_the_repair_knows_them(home, sealed, picture, new_face):
    fill(sealed, picture, new_face)
    sealed.upkeep.back_up("asked")
    (copy,) = Layout(home).backups.glob("gallery-*.sqlite")
    assert SECRET.encode() not in copy.read_bytes()
    sealed.close()
    database = Layout(home).sealed_database
    database.write_bytes(b"not whole" + database.read_bytes()[9:2000])
    with Gallery.open(home, WORDS) as again:
        assert "damaged" in again.messages[0]
        assert sorted(item.rating for item in again.items(again.ids())) == [0, 0, 4]
        assert again.verify().ok
    assert in_the_open(home, SECRET.encode(), b"SQLite format") == []


def test_a_sealed_gallery_that_cannot_be_written_to_is_shown(home, sealed, picture, new_face, monkeypatch):
    fill(sealed, picture, new_face)
    sealed.close()
    monkeypatch.setattr("studio.gallery.opening._is_writable", lambda _: False)
    shutil.rmtree(home / ".thumbnails")
    with Gallery.open(home, WORDS) as shown:
        assert shown.read_only
        face = shown.items(shown.ids(Query(text="vixen")))[-1]
        np.testing.assert_array_equal(shown.picture(face), picture)
        assert shown.thumbnail_data(face)
    assert not (home / ".thumbnails").exists()
