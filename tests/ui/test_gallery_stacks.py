"""Stacks in the grid: folded to one with a number on it, unfolded in place; colours on what lies there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from frame_room import FrameRoom, frame_room
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtTest import QTest

from studio.core.item import Item, Label
from studio.core.request import ModelRef, Request
from studio.families.diffusion.params import PaintParams
from studio.gallery.record import NewItem
from studio.ui.gallery.delegate import stack_width
from studio.ui.gallery.model import Role
from studio.ui.gallery.stacks import StackBadge, unfold
from studio.ui.gallery.views.row_list import RowList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_an_unfolded_stack_stands_where_its_front_stood():
    stacks = {9: (9, 7, 4), 7: (9, 7, 4), 8: (8,)}
    found = unfold((9, 8, 2), stacks.__getitem__, (7,))
    assert found.ids == (9, 7, 4, 8, 2)
    assert found.groups == {9: (9, 7, 4)}
    assert unfold((9, 8, 2), stacks.__getitem__, (8,)).groups == {}
    assert unfold((8, 2), stacks.__getitem__, (7,)).ids == (8, 2), "filtered out altogether"


@given(st.lists(st.integers(1, 40), unique=True), st.sets(st.integers(1, 40)))
def test_unfolding_loses_nothing_and_doubles_nothing(ids: list[int], wanted: set[int]):
    def stack(item_id: int) -> tuple[int, ...]:
        return tuple(range(item_id - item_id % 5 + 4, item_id - item_id % 5 - 1, -1))

    found = unfold(tuple(ids), stack, wanted)
    assert len(set(found.ids)) == len(found.ids)
    assert set(ids) <= set(found.ids)
    for front, group in found.groups.items():
        assert front == group[0]
        assert set(group) <= set(found.ids)


@pytest.fixture
def room(qtbot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


def variant(room: FrameRoom, seed: int, prompt: str = "a red fox") -> Item:
    request = Request.make("diffusion", "paint", ModelRef("s", "cd" * 32), seed, PaintParams(prompt=prompt))
    picture = np.full((32, 32, 3), 10, np.uint8)
    return room.studio.gallery.save_picture(picture, NewItem(f"fox {seed}", request))


def tab_of(room: FrameRoom):
    room.window.show_tab(room.gallery_at)
    return room.furniture.tab(room.gallery_at)


def test_a_key_folds_everything_into_stacks_and_unfolds_one(room: FrameRoom):
    foxes, owl = [variant(room, seed) for seed in range(3)], variant(room, 1, "an owl")
    tab = tab_of(room)
    room.until(lambda: len(tab.model.ids) == 4)
    assert tab.model.index(0).data(Role.STACK) is None
    tab.view.setFocus()
    QTest.keyClick(tab.view, Qt.Key.Key_S)
    room.until(lambda: tab.model.ids == (owl.id, foxes[2].id))
    room.until(lambda: tab.model.index(1).data(Role.STACK) == StackBadge(3, False, True))
    assert tab.model.index(0).data(Role.STACK) is None, "it stands alone"
    tab.view.pick(foxes[2].id)
    QTest.keyClick(tab.view, Qt.Key.Key_S)
    room.until(lambda: tab.model.ids == (owl.id, *(fox.id for fox in reversed(foxes))))
    assert tab.model.index(1).data(Role.STACK) == StackBadge(3, True, True)
    assert tab.model.index(3).data(Role.STACK) == StackBadge(3, True, False)
    tab.view.pick(foxes[0].id)
    QTest.keyClick(tab.view, Qt.Key.Key_S)
    room.until(lambda: len(tab.model.ids) == 2)
    QTest.keyClick(tab.view, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    room.until(lambda: len(tab.model.ids) == 4)
    assert tab.model.index(0).data(Role.STACK) is None


def test_a_click_on_the_number_unfolds_and_new_variants_join(room: FrameRoom):
    foxes = [variant(room, seed) for seed in range(2)]
    tab = tab_of(room)
    tab.filters.stacked.setChecked(True)
    room.until(lambda: tab.model.ids == (foxes[1].id,))
    room.until(lambda: tab.model.index(0).data(Role.STACK) == StackBadge(2, False, True))
    index = tab.model.index(0)
    badge = tab.view._delegate.stack_badge(tab.view.visualRect(index), index)
    QTest.mouseClick(tab.view.viewport(), Qt.MouseButton.LeftButton, pos=badge.center())
    room.until(lambda: len(tab.model.ids) == 2)
    newest = variant(room, 7)
    room.until(lambda: tab.model.ids == (newest.id, foxes[1].id, foxes[0].id))
    room.until(lambda: tab.model.index(0).data(Role.STACK) == StackBadge(3, True, True))
    tab.model.toggle_stack(foxes[0].id)
    room.until(lambda: tab.model.ids == (newest.id,))
    room.studio.gallery.trash([foxes[0].id])
    room.until(lambda: tab.model.index(0).data(Role.STACK) == StackBadge(2, False, True))


def colours_in(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_colours_and_stacks_are_seen_in_the_grid(room: FrameRoom):
    foxes = [variant(room, seed) for seed in range(2)]
    room.studio.gallery.label([foxes[1].id], Label.GREEN)
    tab = tab_of(room)
    green = room.context.theme.label_colour(Label.GREEN).name()
    accent = room.context.theme.colours.accent

    def seen(row: int) -> set[str]:
        return colours_in(tab.view.grab(tab.view.visualRect(tab.model.index(row))).toImage())

    room.until(lambda: len(tab.model.ids) == 2)
    room.until(lambda: green in seen(0))
    assert green not in seen(1)
    tab.filters.stacked.setChecked(True)
    room.until(lambda: len(tab.model.ids) == 1)
    tab.model.toggle_stack(foxes[1].id)
    room.until(lambda: len(tab.model.ids) == 2 and accent in seen(1))
    tab.filters.stacked.setChecked(False)
    room.until(lambda: tab.model.query.stacked is False and accent not in seen(1))
    recent = room.furniture.right.recent
    room.window.show_tab(0)
    room.until(lambda: len(recent.model.ids) == 2)
    room.until(
        lambda: green in colours_in(recent.view.grab(recent.view.visualRect(recent.model.index(0))).toImage())
    )


def test_a_picture_whose_file_is_gone_is_told_from_one_that_is_on_its_way(room: FrameRoom):
    gallery, lost = room.studio.gallery, room.put(1)
    for file in (gallery.path(lost), gallery.thumbnail(lost)):
        file.unlink()
    tab = tab_of(room)
    room.until(lambda: len(tab.model.ids) == 1)

    def middle() -> set[str]:
        cell = tab.view.visualRect(tab.model.index(0))
        return colours_in(tab.view.grab(cell.adjusted(30, 30, -30, -60)).toImage())

    muted = room.context.theme.colours.muted
    room.until(lambda: muted in middle())


@pytest.mark.parametrize(
    ("count", "words"), [(2, "2"), (64, "64"), (412, "412"), (999, "999"), (4000, "999+")]
)
def test_the_number_of_a_stack_fits_into_its_mark(room: FrameRoom, count: int, words: str):
    font = room.window.font()
    font.setPixelSize(room.context.theme.metrics.text_small)
    room_for_it = stack_width(StackBadge(count, unfolded=False, front=True)) - 24
    assert QFontMetrics(font).horizontalAdvance(words) <= room_for_it


def test_the_list_shows_stacks_as_well(room: FrameRoom):
    foxes = [variant(room, seed) for seed in range(2)]
    room.studio.gallery.label([foxes[1].id], Label.GREEN)
    tab = tab_of(room)
    rows = tab.findChild(RowList)
    tab._show_view(tab._views.indexOf(rows))
    room.until(lambda: len(tab.model.ids) == 2 and rows.isVisible())
    accent = room.context.theme.colours.accent

    def seen(row: int) -> set[str]:
        return colours_in(rows.viewport().grab(rows.visualRect(tab.model.index(row))).toImage())

    room.until(lambda: room.context.theme.label_colour(Label.GREEN).name() in seen(0))
    tab.filters.stacked.setChecked(True)
    room.until(lambda: tab.model.ids == (foxes[1].id,))
    room.until(lambda: tab.model.index(0).data(Role.STACK) == StackBadge(2, False, True))
    index = tab.model.index(0)
    mark = rows._delegate.stack_badge(rows.visualRect(index), index)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=mark.center())
    room.until(lambda: len(tab.model.ids) == 2 and accent in seen(1))
    assert rows._delegate.stack_badge(rows.visualRect(tab.model.index(1)), tab.model.index(1)).isEmpty()
    tab.filters.stacked.setChecked(False)
    room.until(lambda: accent not in seen(1))
