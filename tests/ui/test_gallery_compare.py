"""Two to eight things beside each other: looked at together, and what was set differently."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from frame_room import FrameRoom, frame_room
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from studio.core.events import AnimationFormat
from studio.core.foreign import ForeignSettings
from studio.core.item import Item, ItemKind, Label
from studio.core.request import InputRef, ModelRef, Request
from studio.families.diffusion.params import PaintParams
from studio.families.transformer.params import WriteParams
from studio.gallery.record import NewItem
from studio.ui.gallery.compare.arrangement import columns_for
from studio.ui.gallery.compare.board import Look
from studio.ui.gallery.compare.differences import NOT_SET, changed_spans, marked_pieces, setting_rows
from studio.ui.gallery.compare.levels import Levels
from studio.ui.gallery.compare.window import CompareWindow
from studio.ui.widgets.picture_view import PictureView, Place

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
STORY = "Once upon a time there was a red fox."


def painted(prompt: str = "a red fox", seed: int = 7, inputs: tuple[InputRef, ...] = (), **params) -> Request:
    made = PaintParams(prompt=prompt, **params)
    return Request.make("diffusion", "paint", ModelRef("stickers", "cd" * 32), seed, made, inputs)


def item(request: Request | None, **others) -> Item:
    now = datetime(2026, 11, 28, tzinfo=UTC)
    plain = Item(1, ItemKind.PICTURE, "a.png", "0" * 64, 64, 48, 9, "a", True, request, now)
    return replace(plain, **others)


def rows_of(*items: Item) -> dict[str, tuple[str, ...]]:
    return {row.name: row.values for row in setting_rows(items, str.upper) if row.differs}


# What differs ----------------------------------------------------------------------------------------


def test_only_what_was_set_differently_differs():
    found = rows_of(item(painted()), item(painted(seed=8)), item(painted("a grey fox")))
    assert found == {"Seed": ("7", "8", "7"), "Prompt": ("a red fox", "a red fox", "a grey fox")}


def test_models_have_their_names_and_what_is_equal_is_listed_too():
    rows = {row.name: row for row in setting_rows((item(painted()), item(painted())), str.upper)}
    assert rows["Model"].values == ("STICKERS", "STICKERS")
    assert not any(row.differs for row in rows.values())
    assert len(rows) > 8


def test_the_same_thing_put_in_has_the_same_letter():
    fox, owl = (InputRef("picture", letter * 64, "image/png") for letter in "ab")
    found = rows_of(
        item(painted(inputs=(fox,))),
        item(painted(inputs=(owl,))),
        item(painted(inputs=(fox,))),
        item(painted()),
    )
    assert found == {"Picture put in": ("A", "B", "A", NOT_SET)}


def test_pictures_of_other_programs_are_compared_by_what_these_wrote():
    told = ForeignSettings("ComfyUI", prompt="a fox", seed=7, steps=20, fields={"Clip": "2"})
    found = rows_of(
        item(None, synthetic=True, told=told), item(None, told=replace(told, seed=8, fields={})), item(None)
    )
    assert found["Seed"] == ("7", "8", NOT_SET)
    assert found["Clip"] == ("2", NOT_SET, NOT_SET)
    assert found["Made by"] == ("ComfyUI", "ComfyUI", NOT_SET)


def test_a_setting_of_one_stands_behind_its_neighbour():
    text = Request.make("transformer", "write", ModelRef("prose", "ab" * 32), 1, WriteParams(prompt="Once"))
    names = [row.name for row in setting_rows((item(painted()), item(text)), str)]
    assert len(names) == len(set(names))
    assert names.index("Seed") < names.index("Prompt") < names.index("Size")


def test_new_words_are_marked():
    assert marked_pieces("a red fox", "a grey fox") == (("a ", False), ("grey", True), (" fox", False))
    assert changed_spans("the same", "the same") == ()
    assert marked_pieces("", "all new") == (("all new", True),)


@settings(max_examples=40, deadline=None)
@given(st.text(), st.text())
def test_marked_pieces_are_the_whole_text(base: str, other: str):
    pieces = marked_pieces(base, other)
    assert "".join(text for text, _ in pieces) == other
    spans = changed_spans(base, other)
    assert all(0 <= start < end <= len(other) for start, end in spans)
    assert list(spans) == sorted(spans)


# Where it is seen ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "room", "shape", "columns"),
    [
        (2, (1920, 800), (1, 1), 2),
        (2, (700, 1400), (1, 1), 1),
        (3, (1920, 800), (1, 1), 3),
        (4, (1000, 1000), (1, 1), 2),
        (8, (1920, 900), (1, 1), 4),
        (8, (1920, 900), (1, 4), 8),
        (1, (100, 100), (1, 1), 1),
    ],
)
def test_as_many_columns_as_show_them_largest(count, room, shape, columns):
    assert columns_for(count, room, shape) == columns


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 8), st.integers(1, 4000), st.integers(1, 4000))
def test_there_is_always_a_place_for_each(count: int, width: int, height: int):
    assert 1 <= columns_for(count, (width, height), (4, 3)) <= count


def test_levels_paint_the_same_part_at_every_zoom(qapp: object):
    image = QImage(512, 512, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.fillRect(256, 0, 256, 512, Qt.GlobalColor.white)
    painter.end()
    levels = Levels.of(image)
    assert [one.width() for one in levels.images] == [512, 256, 128, 64]
    for edge in (100, 512, 3000):
        canvas = QImage(100, 100, QImage.Format.Format_RGB32)
        canvas.fill(Qt.GlobalColor.red)
        painter = QPainter(canvas)
        # the middle of the picture lies in the middle of the canvas
        levels.paint(painter, QRectF(50 - edge / 2, 50 - edge / 2, edge, edge), QRectF(0, 0, 100, 100), 1.0)
        painter.end()
        assert canvas.pixelColor(40, 50).red() == 0
        assert canvas.pixelColor(60, 50).green() == 255


def test_a_place_means_the_same_in_a_picture_of_another_size(qtbot):
    views = [PictureView() for _ in range(2)]
    for view, edge in zip(views, (1024, 2048), strict=True):
        qtbot.addWidget(view)
        view.resize(400, 300)
        view.show_image(QImage(edge, edge, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(views[0].moved):
        views[0].set_zoom(2.0, QPointF(100, 100))
    with qtbot.assertNotEmitted(views[1].moved):
        views[1].show_place(views[0].place)
    assert views[1].zoom == pytest.approx(1.0)
    assert views[1].place.x == pytest.approx(views[0].place.x)
    views[1].show_place(Place())
    assert views[1].fits


# In the window ---------------------------------------------------------------------------------------


@pytest.fixture
def room(qtbot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


def picture(room: FrameRoom, request: Request, shade: int, size: tuple[int, int] = (48, 64)) -> Item:
    return room.studio.gallery.save_picture(
        np.full((*size, 3), shade, np.uint8), NewItem(f"{shade}", request)
    )


def text(room: FrameRoom, words: str, seed: int) -> Item:
    request = Request.make(
        "transformer", "write", ModelRef("prose", "ab" * 32), seed, WriteParams(prompt="O")
    )
    return room.studio.gallery.save_text(words, None, NewItem("", request))


def compared(room: FrameRoom, *items: Item) -> CompareWindow:
    window = room.furniture.show_comparison([one.id for one in items])
    room.bot.waitExposed(window)
    room.until(lambda: len(window.items) == len(items) and all(ready(pane) for pane in window.board.panes))
    return window


def ready(pane) -> bool:
    return bool(pane.page.text) if pane.item.kind is ItemKind.TEXT else pane.picture.levels is not None


def test_picked_pictures_are_compared_by_a_key(room: FrameRoom):
    items = [picture(room, painted(seed=seed), 40 * seed) for seed in (1, 2)]
    room.window.show_tab(room.gallery_at)
    view = room.furniture.tab(room.gallery_at).view
    room.until(lambda: view.model().rowCount() == 2)
    view.pick(items[0].id)
    QTest.keyClick(view, Qt.Key.Key_C)
    room.until(lambda: room.furniture.comparison is not None)
    window = room.furniture.comparison
    assert window._ids == (items[0].id, items[1].id), "one alone is compared with its variants"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    room.until(lambda: room.furniture.comparison is None)
    other = picture(room, painted("an owl"), 9)
    room.until(lambda: view.model().rowCount() == 3)
    view.pick(other.id)
    room.window.activateWindow()
    view.setFocus()
    room.until(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_C)
    room.until(lambda: any("two to eight" in one.text for one in room.context.messages.history))
    assert room.furniture.comparison is None
    room.studio.gallery.trash([other.id])
    room.until(lambda: view.model().rowCount() == 2)
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C)
    window = room.furniture.comparison
    assert window is not None
    room.until(lambda: len(window.items) == 2)
    assert [row.name for row in window.table.shown] == ["Seed"]
    window.bar.everything.click()
    assert len(window.table.shown) > 8
    window.close()


def test_zoom_and_place_are_shared_until_they_are_not(room: FrameRoom):
    window = compared(room, *(picture(room, painted(seed=n), 60 * n, (48 * n, 64 * n)) for n in (1, 2, 3)))
    first, second, third = (pane.picture for pane in window.board.panes)
    second.set_zoom(second.zoom * 3)
    assert first.place.nearness == pytest.approx(3) == third.place.nearness
    QTest.mousePress(second, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    QTest.mouseMove(second, QPoint(90, 70))
    QTest.mouseRelease(second, Qt.MouseButton.LeftButton, pos=QPoint(90, 70))
    assert window.board.active is window.board.panes[1]
    assert second.place.x < 0.5
    assert (first.place.x, first.place.y) == pytest.approx((second.place.x, second.place.y))
    QTest.keyClick(window, Qt.Key.Key_L)
    second.fit()
    second.moved.emit()
    assert not first.fits


def test_a_wipe_needs_two_of_one_size(room: FrameRoom):
    one, two = picture(room, painted(seed=1), 10), picture(room, painted(seed=2), 250)
    other = picture(room, painted(seed=3), 128, (48, 48))
    window = compared(room, one, two, other)
    room.until(window.bar.looks[Look.WIPE].isEnabled)
    QTest.keyClick(window, Qt.Key.Key_W)
    assert window.board.look is Look.WIPE
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert window.board.wiping.wipe == pytest.approx(0.6)
    seen = window.board.wiping.grab().toImage()
    middle = seen.height() // 3
    assert seen.pixelColor(round(seen.width() * 0.55), middle).red() == 10
    assert seen.pixelColor(round(seen.width() * 0.65), middle).red() == 250
    QTest.keyClick(window, Qt.Key.Key_S)
    window.board.activate(2)
    assert not window.bar.looks[Look.WIPE].isEnabled()
    QTest.keyClick(window, Qt.Key.Key_W)
    assert window.board.look is Look.SIDE


def test_one_at_a_time_flips_at_the_same_place(room: FrameRoom):
    window = compared(room, picture(room, painted(seed=1), 10), picture(room, painted(seed=2), 250))
    window.board.panes[0].picture.set_zoom(20)
    QTest.keyClick(window, Qt.Key.Key_O)
    shown = [pane.isVisible() for pane in window.board.panes]
    assert shown == [True, False]
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert [pane.isVisible() for pane in window.board.panes] == [False, True]
    assert not window.board.panes[1].picture.fits
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert window.board.active is window.board.panes[0]


def test_texts_scroll_together_and_their_new_words_are_marked(room: FrameRoom):
    long = "\n\n".join([STORY] * 200)
    window = compared(room, text(room, long, 1), text(room, long.replace("red", "grey", 1), 2))
    first, second = window.board.panes
    room.until(lambda: len(second.page.extraSelections()) == 1)
    assert second.page.extraSelections()[0].cursor.selectedText() == "grey"
    assert first.page.extraSelections() == []
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert first.page.verticalScrollBar().value() > 0
    assert second.page.verticalScrollBar().value() == pytest.approx(
        first.page.verticalScrollBar().value(), abs=40
    )
    assert window.bar.zoom.text() == ""


def test_keys_rate_trash_and_take_out_and_undo_brings_back(room: FrameRoom):
    items = [picture(room, painted(seed=n), 40 * n) for n in (1, 2, 3)]
    window = compared(room, *items)
    QTest.keyClick(window, Qt.Key.Key_Right)
    QTest.keyClick(window, Qt.Key.Key_4)
    room.until(lambda: room.studio.gallery.item(items[1].id).rating == 4)
    room.until(lambda: window.board.panes[1].stars.value() == 4)
    QTest.keyClick(window, Qt.Key.Key_9)
    room.until(lambda: window.board.panes[1].item.label is Label.BLUE)
    assert window.board.panes[1]._label.isVisible()
    QTest.keyClick(window, Qt.Key.Key_9)
    room.until(lambda: room.studio.gallery.item(items[1].id).label is Label.NONE)
    QTest.keyClick(window, Qt.Key.Key_Delete)
    room.until(lambda: len(window.board.panes) == 2)
    assert room.studio.gallery.item(items[1].id).trashed is not None
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    room.until(lambda: len(window.board.panes) == 3)
    assert [pane.item.id for pane in window.board.panes if pane.item] == [one.id for one in items]
    QTest.keyClick(window, Qt.Key.Key_Backspace)
    assert len(window.board.panes) == 2
    assert len(room.studio.gallery.ids()) == 3
    QTest.keyClick(window, Qt.Key.Key_Backspace)
    QTest.keyClick(window, Qt.Key.Key_Backspace)
    room.until(lambda: room.furniture.comparison is None)


def test_a_damaged_file_gets_a_sentence_and_the_others_are_shown(room: FrameRoom):
    good, bad = picture(room, painted(seed=1), 10), picture(room, painted(seed=2), 20)
    room.studio.gallery.path(bad).write_bytes(b"no picture")
    window = room.furniture.show_comparison([good.id, bad.id])
    pane = window.board.panes[1]
    room.until(lambda: pane._note.isVisible() and bool(pane._note.text()))
    room.until(lambda: window.board.panes[0].picture.levels is not None)
    window.close()


def test_films_play_beside_each_other_and_rest_at_a_key(room: FrameRoom):
    films: list[Item] = []
    for name in ("walk", "run"):
        new = NewItem(name)
        writer = room.studio.gallery.begin_animation(new, AnimationFormat.WEBP, 24.0, (32, 32))
        frames = [np.full((32, 32, 3), shade, np.uint8) for shade in (0, 120, 240)]
        for frame in frames:
            writer.add(frame)
        films.append(writer.finish(frames[0], new))
    window = room.furniture.show_comparison([film.id for film in films])
    shades: dict[int, set[int]] = {0: set(), 1: set()}

    def seen() -> bool:
        for at, pane in enumerate(window.board.panes):
            if pane.picture.levels is not None:
                shades[at].add(round(pane.picture.levels.base.pixelColor(16, 16).red() / 120))
        return all(found >= {0, 1, 2} for found in shades.values())

    room.until(seen)
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert all(pane._player is not None and pane._player.paused for pane in window.board.panes)
    window.close()
