"""The gallery on screen: virtual, and alive to what changes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from frame_room import FrameRoom, frame_room
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from studio.core.events import AnimationFormat
from studio.core.item import Item, ItemKind
from studio.engine.places import Places
from studio.gallery.change import Change, ChangeKind
from studio.gallery.query import Query
from studio.gallery.record import NewItem
from studio.ui.background import Background
from studio.ui.gallery.list_view import ItemList
from studio.ui.gallery.mime import ITEMS_MIME, dropped_files, file_name, item_ids
from studio.ui.gallery.model import GalleryModel, Role
from studio.ui.gallery.source import THUMBNAILS_KEPT, ItemSource
from studio.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
COUNT = 10_000


class HugeGallery:
    """Ten thousand items that exist only when they are asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names = list(range(COUNT, 0, -1))
        self.fetched: list[int] = []
        self.drawn: list[int] = []
        self.listeners: list[Callable[[Change], None]] = []
        self.thumbnail_file = folder / "thumbnail.png"
        Image.new("RGB", (32, 24), "teal").save(self.thumbnail_file)

    def ids(self, query: Query = Query()) -> tuple[int, ...]:  # noqa: B008
        return tuple(self.names)

    def items(self, ids: Sequence[int]) -> tuple[Item, ...]:
        self.fetched += ids
        return tuple(make_item(item_id) for item_id in ids)

    def thumbnail_data(self, item: Item) -> bytes:
        self.drawn.append(item.id)
        return self.thumbnail_file.read_bytes()

    def path(self, item: Item) -> Path:
        return self.thumbnail_file

    def text(self, item: Item) -> str:
        return f"The words of {item.name}."

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def tell(self, kind: ChangeKind, *ids: int) -> None:
        for listener in self.listeners:
            listener(Change(kind, ids))


def make_item(item_id: int) -> Item:
    now = datetime(2026, 11, 24, tzinfo=UTC)
    return Item(
        item_id,
        ItemKind.PICTURE,
        f"{item_id}.png",
        "0" * 64,
        32,
        24,
        1000,
        f"face {item_id}",
        True,
        None,
        now,
    )


@pytest.fixture
def huge(tmp_path: Path) -> HugeGallery:
    return HugeGallery(tmp_path)


@pytest.fixture
def model(qtbot: QtBot, huge: HugeGallery, tmp_path: Path) -> Iterator[GalleryModel]:
    background = Background()
    source = ItemSource(huge, background)
    made = GalleryModel(source, background, tmp_path / "dragged")
    with qtbot.waitSignal(made.listed):
        made.refresh()
    yield made
    source.close()
    assert background.close()


@pytest.fixture
def view(qtbot: QtBot, model: GalleryModel, places: Places) -> ItemList:
    made = ItemList(model, Theme(places.resources), 128, words=True)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_of_ten_thousand_items_only_the_seen_ones_are_fetched(
    qtbot: QtBot, huge: HugeGallery, model: GalleryModel, view: ItemList
):
    assert model.rowCount() == COUNT
    qtbot.waitUntil(lambda: bool(huge.drawn), timeout=5000)
    qtbot.waitUntil(lambda: isinstance(model.index(0).data(Role.THUMBNAIL), QImage))
    assert max(COUNT - item_id for item_id in huge.fetched) < 100
    view.scrollToBottom()
    qtbot.waitUntil(lambda: 1 in huge.drawn, timeout=5000)
    assert len(set(huge.fetched)) < 300


def test_of_what_flies_past_nothing_is_fetched_but_of_where_it_rests(
    qtbot: QtBot, huge: HugeGallery, model: GalleryModel, view: ItemList
):
    bar, rest = view.verticalScrollBar(), view._flight._rest
    rest.setInterval(3_600_000)  # however slow the machine is
    QTest.mouseMove(view.window(), QPoint(-9, -9))  # what lies under the mouse is asked for, always
    passed: set[int] = set()
    for step in range(1, 9):
        bar.setValue(step * bar.maximum() // 8)
        view.viewport().repaint()
        QApplication.processEvents()
        passed |= {model.ids[row] for row in view.seen_rows()} if 1 < step < 8 else set()
    qtbot.waitUntil(lambda: bool(huge.drawn))
    assert 1 not in huge.fetched
    rest.timeout.emit()
    qtbot.waitUntil(lambda: {model.ids[row] for row in view.seen_rows()} <= set(huge.drawn))
    assert len(passed) > 100
    assert not passed & set(huge.fetched)


def test_one_leap_is_no_flight(qtbot: QtBot, huge: HugeGallery, view: ItemList):
    view._flight._rest.setInterval(3_600_000)
    view.scrollToBottom()
    qtbot.waitUntil(lambda: 1 in huge.drawn)


def test_the_model_keeps_qt_s_own_rules(qapp: object, huge: HugeGallery, model: GalleryModel, qtbot: QtBot):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for change in (
        lambda names: names.insert(0, COUNT + 1),
        lambda names: names.__delitem__(slice(10, 20)),
        lambda names: names.reverse(),
    ):
        change(huge.names)
        with qtbot.waitSignal(model.listed):
            model.refresh()
        assert model.ids == tuple(huge.names)
    assert tester is not None


def test_a_new_item_appears_on_top_and_what_is_picked_stays_picked(
    qtbot: QtBot, huge: HugeGallery, model: GalleryModel, view: ItemList
):
    view.pick(COUNT - 3)
    huge.names.insert(0, COUNT + 1)
    with qtbot.waitSignal(model.rowsInserted):
        huge.tell(ChangeKind.ADDED, COUNT + 1)
    assert model.ids[0] == COUNT + 1
    assert view.selected_ids() == (COUNT - 3,)


def test_thumbnails_in_memory_are_bounded(qtbot: QtBot, huge: HugeGallery, model: GalleryModel):
    source = model._source
    for first in range(0, THUMBNAILS_KEPT + 200, 40):
        ids = model.ids[first : first + 40]
        for item_id in ids:
            source.item(item_id)
        qtbot.waitUntil(lambda ids=ids: len(source.known(ids)) == len(ids))
        for item_id in ids:
            source.thumbnail(item_id)
        qtbot.waitUntil(lambda ids=ids: source._thumbnails.get(ids[-1]) is not None or ids[-1] in huge.drawn)
    assert len(source._thumbnails) <= THUMBNAILS_KEPT


def test_a_drag_carries_files_with_the_names_of_the_items(
    qtbot: QtBot, huge: HugeGallery, model: GalleryModel, view: ItemList
):
    qtbot.waitUntil(lambda: model.index(1).data(Role.ITEM) is not None)
    mime = model.mimeData([model.index(0), model.index(1)])
    assert item_ids(mime) == (COUNT, COUNT - 1)
    files = [Path(url.toLocalFile()) for url in mime.urls()]
    assert [file.name for file in files] == [f"face {COUNT}.png", f"face {COUNT - 1}.png"]
    assert files[0].read_bytes() == huge.thumbnail_file.read_bytes()
    assert dropped_files(mime) == ()  # our own items are not brought in again


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("smile / older?", "smile - older-.png"),
        ("  ", "Quartet.png"),
        ("夏 😀", "夏 😀.png"),
        ("a.b", "a.b.png"),
    ],
)
def test_file_names_are_such_as_every_system_takes(name: str, expected: str):
    assert file_name(name, ".png") == expected


def test_foreign_mime_data_is_no_item(qapp: object):
    mime = QMimeData()
    mime.setData(ITEMS_MIME, json.dumps({"no": "list"}).encode())
    assert item_ids(mime) == ()
    mime.setData(ITEMS_MIME, b"\xff")
    assert item_ids(mime) == ()


def test_keys_rate_trash_and_show(qtbot: QtBot, model: GalleryModel, view: ItemList):
    view.pick(COUNT)
    view.setFocus()
    with qtbot.waitSignal(view.rated) as rated:
        QTest.keyClick(view, Qt.Key.Key_4)
    assert rated.args == [4]
    with qtbot.waitSignal(view.full_screen) as shown:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert shown.args == [COUNT]
    with qtbot.waitSignal(view.trash_wanted):
        QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.current_id() == COUNT - 1


# With a real gallery ------------------------------------------------------------------------------


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


def test_pictures_dropped_in_are_kept_and_what_is_none_gets_a_sentence(room: FrameRoom, tmp_path: Path):
    room.window.show_tab(room.gallery_at)
    tab = room.furniture.tab(room.gallery_at)
    good, bad = tmp_path / "holiday.png", tmp_path / "letter.png"
    Image.new("RGB", (40, 30), "gold").save(good)
    bad.write_text("Dear reader")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(good)), QUrl.fromLocalFile(str(bad))])
    event = QDropEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tab.view.dropEvent(event)
    room.until(lambda: len(tab.model.ids) == 1)
    (item,) = room.studio.gallery.items(tab.model.ids)
    assert not item.synthetic
    room.until(lambda: any("letter.png" in message.text for message in room.context.messages.history))


def test_search_and_filters_narrow_the_list_and_one_click_clears_them(room: FrameRoom):
    fox, owl = room.put(1, "red fox"), room.put(2, "grey owl", synthetic=False)
    room.window.show_tab(room.gallery_at)
    tab = room.furniture.tab(room.gallery_at)
    room.until(lambda: tab.model.ids == (owl.id, fox.id))
    QTest.keyClicks(tab.filters.search, "fox")
    room.until(lambda: tab.model.ids == (fox.id,))
    tab.filters.search.clear()
    tab.filters.origin.setCurrentIndex(2)
    room.until(lambda: tab.model.ids == (owl.id,))
    tab.filters.rating.setCurrentIndex(5)
    room.until(lambda: tab.model.ids == ())
    tab._unfound.button.click()
    room.until(lambda: tab.model.ids == (owl.id, fox.id))


def test_details_tell_and_rename_what_is_picked(room: FrameRoom):
    item = room.put(1, "nameless")
    details = room.furniture.right.details
    recent = room.furniture.right.recent
    room.until(lambda: recent.model.ids == (item.id,))
    recent.view.pick(item.id)
    room.until(lambda: details.name.text() == "nameless" and details.name.isVisible())
    details.name.setText("Ada")
    details.name.editingFinished.emit()
    room.until(lambda: room.studio.gallery.item(item.id).name == "Ada")
    details.stars.rated.emit(4)
    room.until(lambda: room.studio.gallery.item(item.id).rating == 4)
    room.until(lambda: details.stars.value() == 4)


def test_the_viewer_walks_rates_and_trashes(room: FrameRoom):
    items = [room.put(seed) for seed in range(3)]
    ids = room.studio.gallery.ids()
    viewer = room.furniture.show_full_screen(ids, 0)
    room.bot.waitExposed(viewer)
    room.until(lambda: viewer.view.image.width() == 32)
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.slide == ids[1]
    QTest.keyClick(viewer, Qt.Key.Key_5)
    room.until(lambda: room.studio.gallery.item(ids[1]).rating == 5)
    QTest.keyClick(viewer, Qt.Key.Key_Delete)
    room.until(lambda: ids[1] not in room.studio.gallery.ids())
    assert viewer.slide == ids[2]
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    room.until(lambda: room.furniture.viewer is None)
    assert len(items) == 3


@pytest.mark.parametrize("kind", list(AnimationFormat))
def test_films_play_in_the_viewer(room: FrameRoom, kind: AnimationFormat):
    new = NewItem(name="walk")
    writer = room.studio.gallery.begin_animation(new, kind, 24.0, (32, 32))
    frames = [np.full((32, 32, 3), shade, np.uint8) for shade in (0, 80, 160, 240)]
    for frame in frames:
        writer.add(frame)
    item = writer.finish(frames[0], new)
    viewer = room.furniture.show_full_screen((item.id,), 0)
    shades: set[int] = set()

    def seen() -> bool:
        if viewer._player is not None and not viewer.view.image.isNull():
            shades.add(round(viewer.view.image.pixelColor(16, 16).red() / 80))
        return shades == {0, 1, 2, 3}

    room.until(seen)
    viewer.close()


def test_a_damaged_film_says_so(room: FrameRoom):
    new = NewItem(name="walk")
    writer = room.studio.gallery.begin_animation(new, AnimationFormat.MP4, 24.0, (32, 32))
    writer.add(np.zeros((32, 32, 3), np.uint8))
    item = writer.finish(np.zeros((32, 32, 3), np.uint8), new)
    room.studio.gallery.path(item).write_bytes(b"no film")
    viewer = room.furniture.show_full_screen((item.id,), 0)
    room.until(lambda: "cannot be played" in viewer.name.text())
    viewer.close()


def test_one_more_view_has_its_button_and_is_shown_again_next_time(room: FrameRoom):
    room.put(1)
    room.window.show_tab(room.gallery_at)
    tab = room.furniture.tab(room.gallery_at)
    room.until(lambda: len(tab.model.ids) == 1)
    first, second = QWidget(), QWidget()
    tab.add_view("Wall", "list-ordered", first)
    button = next(one for one in tab.filters.findChildren(QToolButton) if one.toolTip() == "Wall")
    assert tab.view.isVisible()
    button.click()
    assert first.isVisible()
    assert not tab.view.isVisible()
    room.context.settings.set_text("gallery/view", "Ring")
    tab.add_view("Ring", "history", second)
    assert second.isVisible()
    assert not button.isChecked()
