"""Stories of the Diffusion tab: pictures underneath, masks, variations, grids, films, and coming back."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from diffusion_room import DiffusionRoom, diffusion_room
from pictures_room import picture_file
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.errors import UserError
from studio.engine.places import Places
from studio.families.diffusion.params import PaintParams
from studio.ui.tabs.diffusion.document import View
from studio.ui.tabs.diffusion.tab import DiffusionTab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[DiffusionRoom]:
    with diffusion_room(qtbot, places) as room:
        yield room


def lay_under(room: DiffusionRoom, folder: Path) -> None:
    """Drop a picture and wait until it lies underneath."""
    room.drop(picture_file(folder, size=(64, 64)))
    room.until(lambda: room.document.picture is not None and not room.tab.commands.reading)


def test_a_dropped_picture_is_painted_over_and_is_the_parent(room: DiffusionRoom, tmp_path: Path) -> None:
    lay_under(room, tmp_path)
    assert not room.tab.left_panel().picture.remove.isHidden()
    room.paint("red fox", steps=4, strength=0.5)
    item = room.kept()[0]
    assert item.request is not None
    assert [ref.role for ref in item.request.inputs] == ["picture"]
    assert [step.step for step in room.session.steps.of(room.document.shown)] == [2, 3]
    (parent,) = item.parents
    assert room.studio.gallery.item(parent).name.startswith("me")
    room.tab.left_panel().picture.remove.click()
    assert room.document.picture is None
    room.context.undo.undo()
    assert room.document.picture is not None


def test_a_stroke_of_the_brush_says_where_and_undo_takes_it_back(room: DiffusionRoom, tmp_path: Path) -> None:
    lay_under(room, tmp_path)
    assert room.tab.canvas().view() is View.MASK
    canvas = room.tab.canvas().brush.painter.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    room.until(lambda: room.document.mask is not None)
    room.paint("red fox", steps=2)
    item = room.kept()[0]
    assert item.request is not None
    assert [ref.role for ref in item.request.inputs] == ["mask", "picture"]
    undo = room.context.undo
    while room.document.mask is not None:
        undo.undo()
    assert not room.tab.canvas().brush.painter.marked
    undo.redo()
    room.until(lambda: room.tab.canvas().brush.painter.marked)


def test_variations_are_painted_over_the_picture_itself(room: DiffusionRoom) -> None:
    room.paint("red fox", steps=4)
    first = room.kept()[0]
    room.tab.commands.variations()
    room.until(lambda: len(room.document.batch) == 4 and room.finished())
    made = room.kept()[:4]
    assert {item.parents for item in made} == {(first.id,)}
    assert len({room.bytes_of(item) for item in made}) == 4


def test_a_cell_of_the_grid_is_taken_over(room: DiffusionRoom) -> None:
    room.say("red apple", steps=2)
    under = room.tab.under_canvas()
    under.show_page(under.grid)
    under.grid.axes.across.setText("2, 9")
    under.grid.axes.across.editingFinished.emit()
    under.grid.paint.click()
    room.until(lambda: room.session.keeping.item(room.document.sheet) is not None)
    room.until(lambda: not room.session.working)
    page = room.tab.canvas().sheet
    assert room.tab.canvas().page is page
    assert len(page.cells) == 6
    place = page.rect_of(5).center().toPoint()
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert room.document.params.guidance == 9
    assert room.document.seed == 2
    assert room.session.picture(room.document.shown) is not None


def test_a_cell_of_a_sheet_of_another_day_is_taken_over_as_well(room: DiffusionRoom) -> None:
    room.say("red apple", steps=2)
    room.tab.commands.paint_grid()
    room.until(lambda: room.session.keeping.item(room.document.sheet) is not None)
    again = DiffusionTab(room.context)
    room.bot.addWidget(again)
    again.lay_out()
    again.resize(1200, 800)
    assert again.open_item(room.kept()[0])
    page = again.canvas().sheet
    assert again.canvas().page is page
    room.until(lambda: again.session.picture(again.session.document.sheet) is not None)
    place = page.kept_rect_of(4).center().toPoint()
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=place)
    document = again.session.document
    assert (document.params.guidance, document.seed) == (2, 1)


def test_the_way_becomes_a_film(room: DiffusionRoom) -> None:
    room.paint("red apple", steps=3)
    painting = room.kept()[0]
    under = room.tab.under_canvas()
    under.show_page(under.film)
    under.film.work.make.click()
    room.until(lambda: len(room.kept()) == 2)
    film = room.kept()[0]
    assert film.request is not None
    assert film.request.task == "trajectory"
    assert film.parents == (painting.id,)
    room.until(lambda: under.film.work.player.playing)
    under.film.work.player.stop()


def test_a_kept_painting_is_opened_on_another_day_and_its_steps_come_back(room: DiffusionRoom) -> None:
    room.paint("red fox", steps=3, guidance=7.0)
    item = room.kept()[0]
    room.paint("blue bird", steps=5)
    again = DiffusionTab(room.context)
    room.bot.addWidget(again)
    again.lay_out()
    assert again.open_item(item)
    document = again.session.document
    assert (document.params.prompt, document.params.guidance) == ("red fox", 7.0)
    room.until(lambda: again.session.picture(document.shown) is not None)
    page = again.under_canvas().steps
    page.again.click()
    room.until(lambda: len(again.session.steps.of(document.shown)) == 3)
    assert page.strip.steps == (0, 1, 2)
    assert len(room.kept()) == 2


def test_the_next_visit_begins_where_the_last_one_ended(room: DiffusionRoom) -> None:
    room.paint("red fox", steps=3)
    room.say("blue bird", guidance=6.0)
    room.tab._memory.write()
    again = DiffusionTab(room.context)
    room.bot.addWidget(again)
    again.lay_out()
    assert again.session.document.params == PaintParams.from_values(room.document.params.to_values())
    room.until(lambda: again.session.picture(again.session.document.shown) is not None)
    assert again.session.document.shown == room.document.shown


def test_a_painting_that_fails_tells_why_in_the_middle_and_is_tried_again(
    room: DiffusionRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas, run = room.tab.canvas(), type(room.family).run

    def no_memory(family: object, model: object, request: object, inputs: object) -> object:
        raise UserError("The memory is full.", "Close other programs.")

    with monkeypatch.context() as patch:
        patch.setattr(type(room.family), "run", no_memory)
        room.say("red apple", steps=3)
        room.tab.make()
        room.until(lambda: canvas.page is canvas.problem)
        assert "The memory is full." in canvas.problem.text
        assert canvas.bar.status.text() == ""
        room.tab.commands.look(View.STEPS)
        assert canvas.page is canvas.problem
        room.say("red fox", count=2)
        room.tab.make()
        room.until(lambda: not room.session.working and canvas.page is canvas.problem)
        assert canvas.view() is View.BATCH
        room.tab.commands.paint_grid()
        room.until(lambda: not room.session.working and canvas.view() is View.SHEET)
        room.until(lambda: canvas.page is canvas.problem)
    assert type(room.family).run is run
    room.tab.commands.look(View.BATCH)
    assert canvas.page is canvas.problem
    assert canvas.problem.button is not None
    canvas.problem.button.click()
    room.until(room.finished)
    room.until(lambda: len(room.kept()) == 2)
    assert canvas.page is canvas.batch
    assert sorted(item.request.seed for item in room.kept() if item.request) == sorted(
        one.seed for one in room.document.batch
    )
    room.tab.commands.look(View.SHEET)
    assert canvas.page is canvas.problem, "the grid was not tried again"


def test_a_painting_that_fails_on_its_way_still_has_its_steps(
    room: DiffusionRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas, run = room.tab.canvas(), type(room.family).run

    def break_off(family: Any, model: Any, request: Any, inputs: Any) -> Iterator[Any]:
        yield from itertools.islice(run(family, model, request, inputs), 4)
        raise UserError("The memory is full.")

    monkeypatch.setattr(type(room.family), "run", break_off)
    room.say("red apple", steps=6)
    room.tab.make()
    room.until(lambda: canvas.page is canvas.problem)
    assert room.session.steps.of(room.document.shown)
    room.tab.commands.toggle_steps()
    assert canvas.page is canvas.steps
