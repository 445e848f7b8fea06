"""The passphrase in the window: set, asked for, locked, unlocked; and what is counted."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from frame_room import FrameRoom, frame_room
from painted_family import put_painted_model
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.request import ModelRef, Request
from studio.engine.places import Places
from studio.families.gan.params import FacesParams
from studio.gallery.gallery import Gallery
from studio.gallery.privacy import keys, protecting
from studio.gallery.privacy.keys import Cost, has_key
from studio.gallery.record import NewItem
from studio.ui.gallery.mime import ITEMS_MIME
from studio.ui.privacy.locking import Locking
from studio.ui.privacy.passphrase_section import OpenSection, SealedSection
from studio.ui.privacy.privacy_dialog import PrivacyDialog
from studio.ui.privacy.reopening import Reopening, Wish
from studio.ui.privacy.usage_section import by_model
from studio.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CHEAP = Cost(iterations=1, lanes=1, memory_kib=64)
WORDS = "correct horse battery"
SECRET = "a vixen in the snow"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Guesses cost nothing here, and copies for others lie below the test's folder."""
    monkeypatch.setattr(protecting.begin_sealing, "__defaults__", (CHEAP,))
    monkeypatch.setattr(keys.KeyFile.make.__func__, "__defaults__", (CHEAP,))
    runtime = tmp_path / "runtime"
    runtime.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def fill(folder: Path, passphrase: str | None = None) -> None:
    request = Request.make("gan", "faces", ModelRef("faces-8", "ab" * 32), 7, FacesParams(count=1))
    picture = np.full((24, 32, 3), 120, np.uint8)
    with Gallery.open(folder, passphrase) as gallery:
        for seed in range(3):
            gallery.save_picture(picture + seed, NewItem(SECRET, request=request, seconds=30.0, job_id=1))


@pytest.fixture
def sealed(home: Path) -> Places:
    places = Places.under(home)
    put_painted_model(places.models)
    protecting.begin_sealing(places.gallery, WORDS)
    fill(places.gallery, WORDS)
    return places


@pytest.fixture
def room(qtbot: QtBot, home: Path, sealed: Places, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """A furnished window on a sealed gallery."""
    file = tmp_path / "words.txt"
    file.write_text(WORDS)
    monkeypatch.setenv("QUARTET_PASSPHRASE_FILE", str(file))
    with frame_room(qtbot, home) as made:
        yield made


@pytest.fixture
def locking(room: FrameRoom) -> Iterator[Locking]:
    made = Locking(room.context, room.furniture, room.window)
    yield made
    made.close()


@pytest.fixture
def session(qapp: object, qtbot: QtBot, home: Path) -> Iterator[Callable[[], Session]]:
    made: list[Session] = []

    def start() -> Session:
        made.append(Session(["quartet"], Places.under(home)))
        made[0].window.show()
        return made[0]

    yield start
    for one in made:
        one.close()
        one.window.deleteLater()


# The lock ------------------------------------------------------------------------------------------


def test_a_lock_hides_everything_and_the_passphrase_brings_it_back(
    room: FrameRoom, locking: Locking, tmp_path: Path
):
    room.window.show_tab(room.gallery_at)
    source, gallery = room.furniture.source, room.studio.gallery
    first = gallery.ids()[0]
    room.until(lambda: source.thumbnail(first) is not None)
    copy = gallery.path(gallery.item(first))
    viewer = room.furniture.show_full_screen([first], 0)
    assert viewer is not None
    locking.lock()
    assert locking.screen is not None
    assert locking.screen.isVisible()
    assert not room.window.isVisible()
    assert room.furniture.viewer is None
    room.until(lambda: not copy.exists())
    assert len(source._thumbnails) == 0
    assert tmp_path / "runtime" in room.furniture.parts.drag_folder.parents
    locking.lock()
    screen = locking.screen
    for words, fits in (("something else", False), (WORDS, True)):
        QTest.keyClicks(screen.page.field.edit, words)
        QTest.keyClick(screen.page.field.edit, Qt.Key.Key_Return)
        if not fits:
            room.until(lambda: "does not open" in screen.page.problem.text())
            assert screen.page.field.text == ""
            assert not room.window.isVisible()
    room.until(lambda: not locking.locked)
    assert room.window.isVisible()
    room.until(lambda: source.thumbnail(first) is not None)
    # Dialogs come back, what was copied does not, and jobs go on.
    dialog = room.furniture.show_models()
    room.furniture.operations.copy(room.studio.gallery.items(room.studio.gallery.ids()[:1]))
    clipboard = QGuiApplication.clipboard()
    room.until(lambda: bool(clipboard.mimeData() and clipboard.mimeData().hasFormat(ITEMS_MIME)))
    locking.lock()
    assert not dialog.isVisible()
    assert clipboard.mimeData() is None or not clipboard.mimeData().hasFormat(ITEMS_MIME)
    room.put(5, "made while locked")
    locking.unlock(WORDS)
    room.until(lambda: not locking.locked)
    assert dialog.isVisible()
    assert len(room.studio.gallery.ids()) == 4
    locking.lock()
    assert locking.screen is not None
    with room.bot.waitSignal(room.window.closing):
        locking.screen.close()


def test_it_locks_itself_when_nobody_touches_it(room: FrameRoom, locking: Locking):
    locking.set_minutes(0)
    locking.watch._last -= 100_000
    locking.watch.look()
    assert not locking.locked
    locking.set_minutes(10)
    locking.watch.touch()
    locking.watch.look()
    assert not locking.locked
    locking.watch._last -= 601
    locking.watch.look()
    assert locking.locked


# The whole program ---------------------------------------------------------------------------------


def test_a_sealed_gallery_asks_for_its_passphrase(qtbot: QtBot, sealed: Places, session):
    one = session()
    qtbot.waitUntil(lambda: one.lock_page is not None, timeout=15_000)
    page = one.lock_page
    assert one.furniture is None
    for words, fits in (("something else", False), (WORDS, True)):
        QTest.keyClicks(page.field.edit, words)
        page.button.click()
        if not fits:
            qtbot.waitUntil(lambda: "does not open" in page.problem.text(), timeout=10_000)
    qtbot.waitUntil(lambda: one.furniture is not None, timeout=15_000)
    assert one.lock_page is None
    assert len(one.studio.gallery.ids()) == 3
    assert WORDS not in repr(vars(one))
    one.window.commands.lock.trigger()
    assert one.locking.locked


def test_a_passphrase_is_set_and_taken_off_in_the_window(qtbot: QtBot, home: Path, session):
    places = Places.under(home)
    put_painted_model(places.models)
    fill(places.gallery)
    places.data.mkdir(exist_ok=True)
    (places.data / "text.json").write_text(SECRET)
    one = session()
    one.settings.set_text("diffusion/last", SECRET)
    qtbot.waitUntil(lambda: one.furniture is not None, timeout=15_000)
    qtbot.waitUntil(lambda: one.window.pages.count() > 1, timeout=15_000)
    one.lock()
    assert "cannot be locked" in one.messages.history[-1].text
    dialog = one.furniture.show_privacy()
    section = dialog.passphrase
    assert isinstance(section, OpenSection)
    section.first.edit.setText("short")
    assert "At least 8" in section.hint.text()
    section.first.edit.setText(WORDS)
    assert "not the same" in section.hint.text()
    section.second.edit.setText(WORDS)
    assert not section.button.isEnabled()
    section.known.setChecked(True)
    section.button.click()
    qtbot.waitUntil(lambda: one.studio is not None and one.studio.gallery.sealed, timeout=30_000)
    assert has_key(places.gallery)
    assert one.window.isVisible()
    assert not (places.data / "text.json").exists()
    assert one.studio.gallery.drafts.read("text.json") == SECRET
    assert one.settings.text("diffusion/last") == ""
    assert len(one.studio.gallery.ids()) == 3
    qtbot.waitUntil(lambda: one.furniture is not None, timeout=15_000)
    one.reopen(Reopening(Wish.OPEN, WORDS))
    qtbot.waitUntil(lambda: one.studio is not None and not one.studio.gallery.sealed, timeout=30_000)
    assert not has_key(places.gallery)
    assert len(one.studio.gallery.ids()) == 3


# The dialog ----------------------------------------------------------------------------------------


def test_the_dialog_changes_the_passphrase_and_shows_what_is_counted(room: FrameRoom, tmp_path: Path):
    dialog = room.furniture.show_privacy()
    section = dialog.passphrase
    assert isinstance(section, SealedSection)
    assert section.hint.isHidden()
    assert section.problem.isHidden()
    for edit, words in ((section.old, "wrong one"), (section.first, "brand new words")):
        edit.edit.setText(words)
    section.second.edit.setText("brand new words")
    section.change.click()
    room.until(lambda: "does not open" in section.problem.text())
    section.old.edit.setText(WORDS)
    section.change.click()
    room.until(lambda: "is changed" in section.hint.text())
    protecting.check_passphrase(room.studio.gallery.folder, "brand new words")
    with room.bot.waitSignal(dialog.minutes_changed):
        section.minutes.setValue(3)
    with room.bot.waitSignal(dialog.lock_wanted):
        section.lock.click()
    # What is counted.
    usage = PrivacyDialog(room.context, room.window).usage
    room.until(lambda: usage.table.rowCount() == 1)
    row = [usage.table.item(0, column).text() for column in range(3)]
    assert row == ["faces-8", "3", "2 min"]
    lines = usage.table.horizontalHeader().height() + usage.table.rowHeight(0)
    assert usage.table.height() <= lines + 4
    for name in ("usage.csv", "usage.json"):
        usage.save_to(tmp_path / name)
        room.until(lambda name=name: bool((tmp_path / name).exists() and (tmp_path / name).read_text()))
    assert (tmp_path / "usage.csv").read_text().startswith("day,")
    usage.wipe.click()
    room.until(lambda: usage.table.rowCount() == 0)
    assert room.studio.gallery.usage.all() == ()
    room.context.messages.history[-1].action.run()
    room.until(lambda: bool(room.studio.gallery.usage.all()))
    uses = room.studio.gallery.usage.all()
    assert by_model(uses, {})[0][:2] == (uses[0].model, "3")
    assert by_model(uses, {uses[0].model: "Faces, small"})[0][0] == "Faces, small"


@pytest.mark.parametrize("what", ["items", "thumbnail_data"])
def test_what_is_on_its_way_when_the_window_is_covered_is_not_kept(
    room: FrameRoom, locking: Locking, monkeypatch: pytest.MonkeyPatch, what: str
):
    source, gallery = room.furniture.source, room.studio.gallery
    first = gallery.ids()[0]
    room.until(lambda: source.thumbnail(first) is not None)
    room.until(lambda: not room.context.background._under_way)
    read, asked, may_come = getattr(gallery, what), threading.Semaphore(0), threading.Event()

    def late(*of: object) -> object:
        found = read(*of)
        asked.release()
        assert may_come.wait(30)
        return found

    monkeypatch.setattr(gallery, what, late)
    if what == "items":
        source.forget_all()
        assert source.item(first) is None
    else:
        source._thumbnails.clear()
        assert source.thumbnail(first) is None
    room.until(lambda: asked.acquire(blocking=False))  # wishes are gathered for a moment
    locking.lock()
    may_come.set()
    room.until(lambda: not room.context.background._under_way)
    assert len(source._items) == len(source._thumbnails) == 0
    room.until(lambda: source.thumbnail(first) is not None)  # asked for again, it comes
