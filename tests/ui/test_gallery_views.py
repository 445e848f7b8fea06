"""The list and the timeline beside the grid."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.gallery.calendar import Span
from studio.gallery.query import Order
from studio.ui.gallery.slideshow import PACES
from studio.ui.gallery.tab import GalleryTab
from studio.ui.gallery.views.row_list import RowList
from studio.ui.gallery.views.timeline import Timeline

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LIST, TIMELINE = 1, 2


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


@pytest.fixture
def tab(room: FrameRoom) -> GalleryTab:
    """The tab with six pictures of three months, the newest first."""
    now = datetime.now(UTC)
    with room.studio.gallery.database.write() as connection:
        connection.execute("SELECT 1")
    for seed in range(6):
        item = room.put(seed, f"picture {'fedcba'[seed]}")
        made = (now - timedelta(days=45 * ((5 - seed) // 2))).isoformat(timespec="microseconds")
        with room.studio.gallery.database.write() as connection:
            connection.execute("UPDATE items SET created = ? WHERE id = ?", (made, item.id))
    room.window.show_tab(room.gallery_at)
    found = room.furniture.tab(room.gallery_at)
    assert isinstance(found, GalleryTab)
    room.until(lambda: len(found.model.ids) == 6)
    return found


def shown(tab: GalleryTab, at: int) -> RowList | Timeline:
    tab.filters._view_buttons.button(at).click()
    widget = tab._views.currentWidget()
    assert isinstance(widget, RowList | Timeline)
    return widget


def test_what_is_picked_in_the_list_is_picked_in_the_grid_and_can_be_rated_there(
    room: FrameRoom, tab: GalleryTab
):
    rows = shown(tab, LIST)
    assert isinstance(rows, RowList)
    room.until(lambda: rows.is_whole(2))
    place = rows.visualRect(tab.model.index(2)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert tab.view.selected_ids() == (tab.model.ids[2],)
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_3)
    room.until(lambda: room.studio.gallery.item(tab.model.ids[2]).rating == 3)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.current_id() == tab.model.ids[3]


def test_a_click_on_a_title_sorts(room: FrameRoom, tab: GalleryTab):
    rows = shown(tab, LIST)
    assert isinstance(rows, RowList)
    QTest.mouseClick(rows.head, Qt.MouseButton.LeftButton, pos=QPoint(80, 10))
    room.until(lambda: tab.model.query.order is Order.NAME)
    names = [item.name for item in room.studio.gallery.items(tab.model.ids)]
    room.until(lambda: [item.name[-1] for item in room.studio.gallery.items(tab.model.ids)] == list("abcdef"))
    assert len(names) == 6


def test_lines_are_as_wide_as_the_list(room: FrameRoom, tab: GalleryTab):
    rows = shown(tab, LIST)
    assert isinstance(rows, RowList)
    room.until(lambda: rows.visualRect(tab.model.index(0)).width() == rows.viewport().width())


def test_the_timeline_has_a_heading_for_every_day_and_month(room: FrameRoom, tab: GalleryTab):
    timeline = shown(tab, TIMELINE)
    assert isinstance(timeline, Timeline)
    room.until(lambda: [one.count for one in timeline.view.stretches] == [2, 2, 2])
    assert timeline._where.text() == timeline.view.title(0)
    first, third = (timeline.view.visualRect(tab.model.index(row)) for row in (0, 2))
    assert third.left() == first.left()
    assert third.top() > first.bottom()
    timeline.show_span(Span.MONTH)
    room.until(lambda: timeline.view.span is Span.MONTH)
    assert len(timeline.view.title(0).split()) == 2
    assert room.context.settings.text("gallery/timeline") == "month"


def test_the_strip_moves_through_time(room: FrameRoom, tab: GalleryTab):
    timeline = shown(tab, TIMELINE)
    assert isinstance(timeline, Timeline)
    room.until(lambda: len(timeline.scrubber.marks) == 3)
    bar = timeline.view.verticalScrollBar()
    room.until(lambda: bar.maximum() > 0)
    low = QPoint(30, timeline.scrubber.height() - 2)
    QTest.mouseClick(timeline.scrubber, Qt.MouseButton.LeftButton, pos=low)
    assert bar.value() > bar.maximum() * 0.95
    assert any(strong for _, _, strong in timeline.scrubber.words())


def test_what_is_made_now_stands_on_top_of_the_timeline(room: FrameRoom, tab: GalleryTab):
    timeline = shown(tab, TIMELINE)
    assert isinstance(timeline, Timeline)
    room.until(lambda: len(timeline.view.stretches) == 3)
    room.put(99, "new")
    room.until(lambda: timeline.view.stretches[0].count == 3)
    assert timeline.view.places.height > 0


def test_a_timeline_asks_for_an_order_in_time(room: FrameRoom, tab: GalleryTab):
    tab.filters.order.setCurrentIndex(tab.filters.order.findData(Order.BEST.value))
    room.until(lambda: tab.model.query.order is Order.BEST)
    shown(tab, TIMELINE)
    room.until(lambda: tab.model.query.order is Order.NEWEST)


def test_a_slideshow_walks_by_itself_and_begins_again(room: FrameRoom, tab: GalleryTab):
    viewer = room.furniture.show_full_screen(tab.model.ids, 4)
    assert viewer is not None
    room.bot.waitExposed(viewer)
    room.until(lambda: viewer.isActiveWindow() and viewer.view.image.width() == 32)
    viewer.slideshow.seconds = PACES[0]
    QTest.keyClick(viewer, Qt.Key.Key_S)
    assert viewer._pace.text() == "Slideshow, 1 s"
    room.until(lambda: viewer.slide == tab.model.ids[5])
    room.until(lambda: viewer.slide == tab.model.ids[0])
    QTest.keyClick(viewer, Qt.Key.Key_BracketLeft)
    assert room.context.settings.number("gallery/slideshow", 0) == PACES[1]
    QTest.keyClick(viewer, Qt.Key.Key_S)
    assert not viewer.slideshow.running
    assert viewer._pace.text() == ""
    viewer.close()


def test_choices_give_way_in_a_narrow_window_and_are_whole_in_a_wide_one(room: FrameRoom, tab: GalleryTab):
    filters = tab.filters
    boxes = (filters.rating, filters.origin, filters.order)
    room.window.resize(1400, 800)
    room.until(lambda: [box.words() for box in boxes] == ["Any rating", "AI-made or not", "Newest first"])
    room.window.resize(room.window.minimumWidth(), 440)
    assert tab.minimumSizeHint().width() <= 560, "there is room for the details beside it"
    filters.setFixedWidth(filters.minimumSizeHint().width())
    room.until(lambda: all(box.words().endswith("…") for box in boxes))
    filters.search.setText("fox")
    room.until(lambda: tab.model.query.text == "fox")
    assert filters.order.words().endswith("…")
