"""Near-duplicates in groups of which one stays, and what is like something."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from frame_room import FrameRoom, frame_room
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.errors import CancelledError, UserError
from studio.core.item import Item
from studio.gallery.query import Order, Query
from studio.gallery.record import NewItem
from studio.gallery.search.duplicates import Group, Report
from studio.gallery.search.looks import Looks, Seen
from studio.imaging.likeness import look_of
from studio.ui.gallery.doubles.choosing import best_of
from studio.ui.gallery.doubles.page import SHOWN_AT_ONCE, DoublesPage
from studio.ui.gallery.side.place import Page, Place
from studio.ui.gallery.tab import GalleryTab

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


@pytest.fixture
def tab(room: FrameRoom) -> GalleryTab:
    room.window.show_tab(room.gallery_at)
    made = room.furniture.tab(room.gallery_at)
    assert isinstance(made, GalleryTab)
    return made


class Finding:
    """Groups that a test gives."""

    def __init__(self, *groups: tuple[int, ...]) -> None:
        self.groups = [Group(group) for group in groups]
        self.asked = 0

    def __call__(self, report: Report | None, cancel: threading.Event | None) -> list[Group]:
        self.asked += 1
        return self.groups


def shown(room: FrameRoom, finding: Finding) -> DoublesPage:
    page = DoublesPage(room.furniture.parts, finding)
    room.bot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.refresh()
    return page


def ids(*items: Item) -> tuple[int, ...]:
    return tuple(item.id for item in items)


def test_the_one_somebody_cared_for_is_the_best_then_the_largest_then_the_oldest(room: FrameRoom):
    gallery = room.studio.gallery
    first, second, third = (room.put(seed) for seed in range(3))
    large = gallery.save_picture(np.zeros((60, 60, 3), np.uint8), NewItem(name="large"))
    assert best_of([third, second, first]) == first
    assert best_of([first, second, large]) == large
    gallery.tag([third.id], ["hero"])
    assert best_of([first, large, gallery.item(third.id)]).id == third.id
    gallery.rate([second.id], 2)
    assert best_of([gallery.item(third.id), gallery.item(second.id), large]).id == second.id


def test_the_best_of_a_group_stays_the_rest_goes_and_undo_brings_it_back(room: FrameRoom):
    gallery = room.studio.gallery
    first, second, third, fourth = (room.put(seed) for seed in range(4))
    gallery.rate([second.id], 5)
    finding = Finding(ids(first, second), ids(third, fourth))
    page = shown(room, finding)
    room.until(lambda: len(page.rows) == 2 and all(row.kept for row in page.rows))
    assert [row.kept for row in page.rows] == [second.id, third.id]
    assert page.trash_all.text() == "Trash 2 pictures"
    page.trash_all.click()
    room.until(lambda: set(gallery.ids()) == {second.id, third.id})
    room.until(lambda: page._stack.currentWidget() is page._none)
    room.context.undo.undo()
    room.until(lambda: len(gallery.ids()) == 4)
    room.until(lambda: len(page.rows) == 2)
    assert finding.asked == 2


def test_another_one_can_be_kept_and_a_group_can_be_left_alone(room: FrameRoom):
    first, second, third, fourth = (room.put(seed) for seed in range(4))
    page = shown(room, Finding(ids(first, second), ids(third, fourth)))
    room.until(lambda: len(page.rows) == 2 and all(row.kept for row in page.rows))
    row, other = page.rows
    QTest.mouseClick(row.card(second.id), Qt.MouseButton.LeftButton)
    assert row.kept == second.id
    assert row.others == (first.id,)
    other.keep_wanted.emit()
    assert [one.ids for one in page.rows] == [row.ids]
    row.trash_wanted.emit(row.others)
    room.until(lambda: first.id not in room.studio.gallery.ids())
    assert {third.id, fourth.id} <= set(room.studio.gallery.ids())


def test_what_is_kept_stays_so_when_the_page_is_made_anew_until_it_is_looked_at_again(room: FrameRoom):
    first, second, third, fourth = (room.put(seed) for seed in range(4))
    kept, undo = room.studio.gallery.kept_doubles, room.context.undo
    three, pair = ids(first, second, third), ids(fourth, third)
    page = shown(room, Finding(three, pair))
    room.until(lambda: len(page.rows) == 2)
    assert not page.again.isVisible()
    page.rows[0].keep_wanted.emit()
    assert [row.ids for row in page.rows] == [pair]
    room.until(lambda: kept.groups() == (frozenset(three),))
    later = shown(room, Finding(three[:2], pair))
    room.until(lambda: [row.ids for row in later.rows] == [pair])
    assert later.again.isVisible()
    assert later.again.text() == "Look at 1 kept group again"
    later.again.click()
    assert [row.ids for row in later.rows] == [three[:2], pair]
    room.until(lambda: kept.groups() == ())
    undo.undo()
    room.until(lambda: kept.groups() == (frozenset(three),))
    assert [row.ids for row in later.rows] == [pair]
    undo.undo()
    room.until(lambda: kept.groups() == ())
    room.until(lambda: len(page.rows) == 2)


def test_size_and_bytes_of_a_rated_picture_have_room_under_it(room: FrameRoom):
    first, second = room.put(1), room.put(2)
    room.studio.gallery.rate([first.id], 5)
    page = shown(room, Finding(ids(first, second)))
    room.until(lambda: len(page.rows) == 1 and page.rows[0].kept is not None)
    card = page.rows[0].card(first.id)
    rated = replace(room.studio.gallery.item(first.id), width=1024, height=1024, size_bytes=1_472_310)
    card.show_item(rated)
    assert card.fontMetrics().horizontalAdvance(card._facts()) <= card.width()
    assert "★★★★★" in card.accessibleName()


def test_many_groups_come_a_page_at_a_time(room: FrameRoom):
    first, second = room.put(1), room.put(2)
    groups = [(first.id, second.id, 1000 + at) for at in range(SHOWN_AT_ONCE + 5)]
    page = shown(room, Finding(*groups))
    room.until(lambda: len(page.rows) == SHOWN_AT_ONCE)
    assert page._more.isVisible()
    page._more.click()
    assert len(page.rows) == len(groups)
    assert not page._more.isVisible()


def test_what_goes_wrong_is_a_sentence_and_leaving_stops_the_comparing(room: FrameRoom):
    def broken(_report: Report | None, _cancel: threading.Event | None) -> list[Group]:
        raise UserError("The gallery cannot be read.")

    page = DoublesPage(room.furniture.parts, broken)
    room.bot.addWidget(page)
    page.show()
    page.refresh()
    room.until(lambda: any("cannot be read" in message.text for message in room.context.messages.history))
    stopped = threading.Event()

    def endless(report: Report | None, cancel: threading.Event | None) -> list[Group]:
        assert report is not None
        assert cancel is not None
        report(1, 4)
        if cancel.wait(60):
            stopped.set()
        raise CancelledError

    slow = DoublesPage(room.furniture.parts, endless)
    room.bot.addWidget(slow)
    slow.show()
    slow.refresh()
    room.until(lambda: "25 %" in slow._looking.text)
    slow.hide()
    room.until(stopped.is_set)


def test_the_page_opens_from_the_left_side_and_a_search_leads_back(room: FrameRoom, tab: GalleryTab):
    picture = np.zeros((64, 64, 3), np.uint8)
    picture[16:40, 20:60] = (200, 80, 20)
    gallery = room.studio.gallery
    twins = [gallery.save_picture(picture + shade, NewItem(name="twin")) for shade in (0, 1)]
    Looks(gallery.database).put([Seen(item.id, look_of(picture)) for item in twins])
    tab.side.chosen.emit(Place(Page.DOUBLES, "Near-duplicates"))
    assert tab.doubles.isVisible()
    room.until(lambda: [set(row.ids) for row in tab.doubles.rows] == [set(ids(*twins))])
    tab.filters.go(Query())
    room.until(tab.view.isVisible)
    assert not tab.doubles.isVisible()


def test_more_like_this_lists_it_with_a_chip_that_leads_back(room: FrameRoom, tab: GalleryTab):
    fox, owl = room.put(1, "red fox"), room.put(2, "grey owl")
    tab.filters.search.setText("owl")
    room.until(lambda: tab.model.ids == (owl.id,))
    room.furniture.operations.show_like(fox)
    room.until(lambda: tab.model.query == Query(like=fox.id, order=Order.FITTING))
    room.until(lambda: tab.model.ids[:1] == (fox.id,))
    (chip,) = tab.filters.understood.chips
    assert chip.word == "Like “red fox”"
    assert not tab.side.view.selectionModel().hasSelection()
    chip.click()
    room.until(lambda: tab.model.ids == (owl.id, fox.id))
    assert not tab.filters.understood.isVisible()
