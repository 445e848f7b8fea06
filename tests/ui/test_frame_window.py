"""The window: tabs, keys, messages, packs, queue, appearance."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from studio.core.errors import CancelledError, UserError
from studio.core.family import ModelInfo
from studio.core.job import JobState
from studio.core.request import Request
from studio.engine.packs import FetchProgress, FetchStage, Pack
from studio.engine.places import Places
from studio.families.gan.params import FacesParams
from studio.ui.background import Background
from studio.ui.main_window import SMALLEST
from studio.ui.message_bar import MessageBar
from studio.ui.messages import MessageAction, Messages
from studio.ui.packs.fetcher import FetchState, PackFetcher
from studio.ui.packs.pack_offer import PackOffer
from studio.ui.settings import Appearance, UiSettings
from studio.ui.shortcuts import plain
from studio.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


@pytest.fixture
def theme(qapp: object, places: Places) -> Theme:
    return Theme(places.resources)


# Tabs and keys ------------------------------------------------------------------------------------


def test_only_tabs_that_work_are_shown_and_each_has_its_key(room: FrameRoom):
    titles = [room.window.top.tabs.tabText(at) for at in range(room.window.top.tabs.count())]
    assert titles == ["Faces", "Pictures", "Diffusion", "Text", "Workshop", "Gallery"]
    QTest.keyClick(room.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert room.window.pages.currentWidget() is room.furniture.tab(room.gallery_at)
    assert not room.furniture.right.recent.isVisible()
    QTest.keyClick(room.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert room.furniture.right.recent.isVisible()


def test_the_overlay_shows_the_key_of_every_action(room: FrameRoom):
    room.window.show_tab(room.gallery_at)
    overlay = room.window.show_keys()
    shown = {shortcut.text for shortcut in overlay.shown}
    widgets = [room.window, room.furniture.tab(room.gallery_at), room.furniture.tab(room.gallery_at).view]
    for widget in widgets:
        for action in widget.actions():
            if not action.shortcut().isEmpty():
                assert plain(action) in shown
    assert {"Make", "Undo", "Redo", "Search", "Rename", "Show full screen"} <= shown
    QTest.keyClick(overlay, Qt.Key.Key_Escape)
    room.until(lambda: not room.window.findChildren(type(overlay)) or not overlay.isVisible())


def test_keys_that_have_no_room_are_scrolled_to(room: FrameRoom):
    room.window.resize(room.window.minimumSize())
    room.window.show_tab(room.gallery_at)
    room.until(lambda: room.window.width() == room.window.minimumWidth())
    overlay = room.window.show_keys()
    area = overlay.findChild(QScrollArea)
    bar = area.verticalScrollBar()
    room.until(lambda: bar.maximum() > 0)
    assert area.widget().width() <= area.viewport().width()
    QTest.keyClick(overlay, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert overlay.isVisible()
    QTest.keyClick(overlay, Qt.Key.Key_Escape)
    room.until(lambda: not overlay.isVisible())


def test_no_two_actions_of_the_window_share_a_key(room: FrameRoom):
    keys = [key.toString() for action in room.window.actions() for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))
    assert QKeySequence("Ctrl+Return").toString() in keys


def test_the_window_comes_back_as_it_was_left(qtbot: QtBot, tmp_path: Path):
    with frame_room(qtbot, tmp_path / "home") as room:
        room.window.show_tab(room.gallery_at)
        room.window.commands.side.setChecked(False)
        room.window.set_appearance(Appearance.LIGHT)
    with frame_room(qtbot, tmp_path / "home") as room:
        assert room.window.wanted_tab == room.gallery_at
        assert not room.furniture.right.isVisible()
        assert room.window.settings.appearance is Appearance.LIGHT


def test_a_damaged_settings_file_costs_nothing_but_the_settings(qapp: object, tmp_path: Path):
    file = tmp_path / "window.ini"
    file.write_bytes(b"\x00\xff[[[window]\nappearance=purple\nside=maybe\n")
    settings = UiSettings(file)
    assert settings.appearance is Appearance.DARK
    assert settings.number("gallery/edge", 184) == 184


def test_everything_that_can_be_clicked_says_what_it_is(room: FrameRoom):
    from PySide6.QtWidgets import QAbstractButton

    room.window.show_tab(room.gallery_at)
    for part in (
        room.window.top,
        room.furniture.right,
        room.furniture.tab(room.gallery_at),
        room.furniture.queue,
    ):
        for button in part.findChildren(QAbstractButton):
            if button.objectName().startswith("qt_") or button.parent().inherits("QLineEdit"):
                continue
            assert button.accessibleName() or button.text(), (part, button)


# Messages -----------------------------------------------------------------------------------------


def test_an_error_is_one_sentence_that_stays_and_can_be_acted_upon(qtbot: QtBot, theme: Theme):
    messages, done = Messages(), []
    bar = MessageBar(messages, theme)
    qtbot.addWidget(bar)
    bar.show()
    messages.error(
        UserError("The disk is full.", "Free some space."), MessageAction("Show", lambda: done.append(1))
    )
    assert bar.text.text() == "The disk is full. Free some space."
    assert not bar._fade.isActive()
    bar.action.click()
    assert done == [1]
    assert bar.current is None
    assert bar.text.text() == ""


def test_what_was_said_is_kept_in_the_history(qtbot: QtBot, theme: Theme):
    messages = Messages()
    bar = MessageBar(messages, theme)
    qtbot.addWidget(bar)
    bar.show()
    messages.info("Three pictures saved.")
    messages.warn("Done on the CPU.")
    assert bar._fade.isActive() is False
    bar.dismiss.click()
    popup = bar.show_history()
    from PySide6.QtWidgets import QLabel

    said = [label.text() for label in popup.findChildren(QLabel)]
    assert said.index("Done on the CPU.") < said.index("Three pictures saved.")
    popup.close()


# Packs --------------------------------------------------------------------------------------------


class Shop:
    """A pack shop that does what the test says, when it says so."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.problem: Exception | None = None
        self.asked = 0

    def offers(self) -> tuple[Pack, ...]:
        return (make_pack(),)

    def fetch(self, pack_id: str, report, cancel: threading.Event) -> ModelInfo:
        self.asked += 1
        report(FetchProgress(pack_id, FetchStage.DOWNLOADING, 10_000_000, 40_000_000))
        while not self.go.wait(0.01):
            if cancel.is_set():
                raise CancelledError
        if self.problem is not None:
            raise self.problem
        return ModelInfo(
            pack_id, "Faces", "gan", "x", "MIT", "", "", Path(), "w", "0" * 64, 1, 1024, bundled=False
        )


def make_pack() -> Pack:
    return Pack(
        "faces",
        "Faces",
        "gan",
        "Faces of nobody.",
        "MIT",
        "Do what you like.",
        "x==1",
        40_000_000,
        0,
        True,
        False,
    )


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def offer(qtbot: QtBot, theme: Theme, shop: Shop) -> Iterator[PackOffer]:
    background = Background()
    fetcher = PackFetcher(shop, background)
    made = PackOffer(shop.offers(), fetcher)
    qtbot.addWidget(made)
    made.show()
    yield made
    shop.go.set()
    fetcher.cancel_all()
    assert background.close()


def test_a_pack_is_offered_with_size_and_licence_and_fetched_with_a_bar(
    qtbot: QtBot, shop: Shop, offer: PackOffer
):
    card = offer.cards[0]
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "40.0 MB" in words
    assert "MIT. Do what you like." in words
    card.button.click()
    qtbot.waitUntil(lambda: card.state is FetchState.FETCHING)
    assert card.bar.isVisible()
    assert card.bar.value() / card.bar.maximum() == 0.25
    assert "10.0 MB of 40.0 MB" in card.status.text()
    with qtbot.waitSignal(offer.finished):
        shop.go.set()
    assert card.state is FetchState.INSTALLED


def test_a_fetch_can_be_stopped_and_resumed(qtbot: QtBot, shop: Shop, offer: PackOffer):
    card = offer.cards[0]
    card.button.click()
    qtbot.waitUntil(lambda: card.state is FetchState.FETCHING)
    card.button.click()
    qtbot.waitUntil(lambda: card.state is FetchState.STOPPED)
    assert card.button.text() == "Resume"
    card.button.click()
    shop.go.set()
    qtbot.waitUntil(lambda: card.state is FetchState.INSTALLED)
    assert shop.asked == 2


def test_a_fetch_that_fails_says_why_and_can_be_tried_again(qtbot: QtBot, shop: Shop, offer: PackOffer):
    shop.problem = UserError("There is no network.", "Connect, then try again.")
    shop.go.set()
    card = offer.cards[0]
    card.button.click()
    qtbot.waitUntil(lambda: card.state is FetchState.FAILED)
    assert card.problem.text() == "There is no network. Connect, then try again."
    assert card.button.text() == "Try again"
    shop.problem = None
    card.button.click()
    qtbot.waitUntil(lambda: card.state is FetchState.INSTALLED)


def test_not_now_is_remembered(qtbot: QtBot, offer: PackOffer):
    with qtbot.waitSignal(offer.declined) as told:
        offer.not_now.click()
    assert told.args == [("faces",)]
    assert not offer.isVisible()


def test_the_first_window_offers_the_default_pack_and_not_again_once_declined(qtbot: QtBot, tmp_path: Path):
    bundled = Places.under(tmp_path).bundled_models
    with frame_room(qtbot, tmp_path / "home", bundled) as room:
        room.until(lambda: room.furniture.offer is not None)
        assert room.furniture.offer_place.isVisible()
        room.window.show_tab(1)
        assert not room.furniture.offer_place.isVisible()  # it is for the first tab alone
        room.window.show_tab(0)
        assert room.furniture.offer_place.isVisible()
        room.furniture.offer.not_now.click()
        assert not room.furniture.offer_place.isVisible()
    with frame_room(qtbot, tmp_path / "home", bundled) as room:
        room.until(room.window.isVisible)
        qtbot.wait(100)
        assert room.furniture.offer is None


def test_in_the_smallest_window_the_offer_is_read_whole_and_the_work_under_it_begins(
    qtbot: QtBot, tmp_path: Path
):
    with frame_room(qtbot, tmp_path / "home", Places.under(tmp_path).bundled_models) as room:
        room.until(lambda: room.furniture.offer is not None)
        room.window.resize(*SMALLEST)
        room.until(lambda: room.window.width() == SMALLEST[0])
        offer = room.furniture.offer
        lines = [label for label in offer.findChildren(QLabel) if label.isVisible()]
        assert len(lines) >= 6
        for line in lines:
            needed = line.heightForWidth(line.width()) if line.wordWrap() else line.sizeHint().height()
            assert line.height() >= needed, line.text()
        assert offer.height() <= offer.layout().totalMinimumHeightForWidth(offer.width()) + 1
        assert offer.height() < SMALLEST[1] / 2


# Queue --------------------------------------------------------------------------------------------


def test_jobs_appear_move_and_are_cancelled(room: FrameRoom):
    engine, queue = room.studio.engine, room.furniture.queue
    assert not queue.isVisible()
    engine.pause()
    info = room.studio.models.of_family("gan")[0]
    jobs = [
        engine.submit(Request.make("gan", "faces", info.ref, seed, FacesParams(count=2))) for seed in range(3)
    ]
    room.until(lambda: len(queue.rows) == 3)
    assert queue.isVisible()
    assert "2" in queue.rows[jobs[0].id].title.text()
    queue.rows[jobs[2].id]._up.click()
    room.until(lambda: [job.id for job in engine.jobs()] == [jobs[0].id, jobs[2].id, jobs[1].id])
    queue.rows[jobs[1].id]._cancel.click()
    room.until(lambda: set(queue.rows) == {jobs[0].id, jobs[2].id})
    engine.resume()
    room.until(lambda: not queue.rows)
    assert not queue.isVisible()
    assert len(room.studio.gallery.ids()) == 4


def test_a_failed_job_says_why_and_can_be_run_again(room: FrameRoom):
    family = room.studio.engine._loader._families.get("gan")
    family.refuses = "This face cannot be drawn."
    info = room.studio.models.of_family("gan")[0]
    job = room.studio.engine.submit(Request.make("gan", "faces", info.ref, 1, FacesParams(count=1)))
    queue = room.furniture.queue
    room.until(lambda: job.id in queue.rows and queue.rows[job.id].job.state is JobState.FAILED)
    row = queue.rows[job.id]
    assert row.status.text() == "This face cannot be drawn."
    family.refuses = ""
    row._again.click()
    room.until(lambda: len(room.studio.gallery.ids()) == 1)
    room.until(lambda: not queue.rows)


def test_the_owner_of_the_signals_is_a_qobject(room: FrameRoom):
    assert isinstance(room.furniture, QObject)


def test_a_narrow_window_folds_the_right_side_away_and_gives_it_back(room: FrameRoom):
    window, right = room.window, room.furniture.right
    window.resize(1300, 700)
    room.until(right.isVisible)
    window.resize(1000, 700)
    room.until(right.isHidden)
    assert not window.commands.side.isChecked()
    assert window.settings.flag("window/side", True), "nobody chose it"
    window.resize(1300, 700)
    room.until(right.isVisible)
    window.resize(1000, 700)
    window.commands.side.trigger()
    assert right.isVisible(), "who wants it in a narrow window has it"
    window.commands.side.trigger()
    window.resize(1300, 700)
    room.until(lambda: window.width() == 1300)
    assert right.isHidden(), "this time somebody chose it"


def test_a_small_window_scrolls_to_what_has_no_room(room: FrameRoom):
    window = room.window
    window.resize(window.minimumSize())
    window.commands.side.setChecked(True)
    page = window.pages.currentWidget()
    room.until(lambda: window.width() == window.minimumWidth())
    wanted = page.minimumSizeHint()
    room.until(lambda: page.width() >= wanted.width() and page.height() >= wanted.height())


def test_a_small_window_scrolls_when_its_tab_begins_to_need_more(room: FrameRoom):
    window = room.window
    window.resize(window.minimumSize())
    area, page = window.split.widget(0), window.pages.currentWidget()
    assert isinstance(area, QScrollArea)
    room.until(lambda: window.width() == window.minimumWidth())
    page.setMinimumWidth(1000)
    room.until(lambda: area.horizontalScrollBar().maximum() > 0)
    page.setMinimumWidth(0)
    room.until(lambda: area.horizontalScrollBar().maximum() == 0)


def test_a_window_with_room_does_not_scroll(room: FrameRoom):
    area = room.window.split.widget(0)
    assert isinstance(area, QScrollArea)
    for at in range(len(room.window.entries)):
        room.window.show_tab(at)
        room.bot.wait(50)
        assert area.verticalScrollBar().maximum() == area.horizontalScrollBar().maximum() == 0
