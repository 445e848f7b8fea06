"""Stories of the Workshop: runs are listed, shown, compared, renamed, removed and brought back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from workshop_room import WorkshopRoom, put_pictures, workshop_room

from studio.core.errors import UserError
from studio.engine.places import Places
from studio.training.naming import call_model
from studio.training.runs import MODEL, DataSource, Learns, Run, RunState
from studio.ui.tabs.workshop.about_page import AboutPage
from studio.ui.tabs.workshop.run_news import RunNews
from studio.ui.tabs.workshop.words import state_sentence

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[WorkshopRoom]:
    with workshop_room(qtbot, places) as room:
        yield room


def click(room: WorkshopRoom, row: int, *, more: bool = False) -> None:
    """Mark a row, or one more."""
    flag = QItemSelectionModel.SelectionFlag
    index = room.list.rows.index(row)
    room.list.selectionModel().setCurrentIndex(index, flag.Select if more else flag.ClearAndSelect)


def test_at_first_there_is_nothing_and_it_says_what_to_do(room: WorkshopRoom) -> None:
    assert room.canvas.currentWidget() is room.canvas.nothing
    assert room.names == []
    assert room.canvas.nothing.button is not None
    room.canvas.nothing.button.click()
    assert room.canvas.currentWidget() is room.canvas.new


def test_the_newest_run_is_shown_and_several_are_compared(room: WorkshopRoom) -> None:
    room.put("Foxes")
    room.put("Owls", RunState.FINISHED, learns=Learns.GAN, recipe="own-gan", minutes_later=5)
    assert room.names == ["Owls", "Foxes"]
    assert room.canvas.currentWidget() is room.canvas.one
    click(room, 1)
    head = room.canvas.one.head
    assert head.name.text() == "Foxes"
    assert head.state.text() == "Paused at step 600 of 2,000 after 4 min."
    assert head.resume.isVisible()
    assert head.stop.isVisible()
    assert not head.pause.isVisible()
    assert not head.open.isVisible()
    click(room, 0, more=True)
    assert room.canvas.currentWidget() is room.canvas.several
    click(room, 0)
    assert head.open.text() == "Open in Faces"
    assert head.open.isVisible()
    assert not head.resume.isVisible()


def test_each_page_of_a_run_is_made_when_it_is_turned_to(room: WorkshopRoom) -> None:
    room.put("Foxes", RunState.FAILED, failure="The loss is no number any more.")
    page = room.canvas.one
    assert page.head.state.text() == "The loss is no number any more."
    page.head.log.click()
    about = page.page(3)
    assert isinstance(about, AboutPage)
    room.until(lambda: about.log.toPlainText() == "Preparing 240\nLearning")
    for _ in range(4):
        room.tab._turn(1)
    assert page.pages.currentIndex() == 3


def test_a_run_is_renamed_and_undo_takes_it_back(room: WorkshopRoom) -> None:
    run = room.put("Foxes")
    name = room.canvas.one.head.name
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Red foxes")
    QTest.keyClick(name, Qt.Key.Key_Return)
    room.until(lambda: room.names == ["Red foxes"])
    assert room.studio.workshop.runs.find(run.key).spec.name == "Red foxes"
    room.context.undo.undo()
    room.until(lambda: room.names == ["Foxes"])
    assert name.text() == "Foxes"
    room.context.undo.redo()
    room.until(lambda: room.names == ["Red foxes"])


def test_the_model_of_a_run_is_renamed_with_it_and_the_tabs_are_told(room: WorkshopRoom) -> None:
    run = room.put("Foxes", RunState.FINISHED, learns=Learns.GAN, recipe="own-gan")
    made = shutil.copytree(room.studio.models.all()[0].folder, run.folder / "made")
    call_model(made, run)
    made.rename(run.folder / MODEL)
    model = room.studio.workshop.adopt(run)
    assert model is not None
    with room.bot.waitSignal(RunNews(room.context, room.tab).models_changed):
        room.tab.commands.rename(run, "Red foxes")
    assert room.studio.models.get(model).name == "Red foxes"
    with room.bot.waitSignal(room.context.run_watch.model_renamed):
        room.context.undo.undo()
    assert room.studio.models.get(model).name == "Foxes"


def test_an_empty_name_is_no_name(room: WorkshopRoom) -> None:
    room.put("Foxes")
    name = room.canvas.one.head.name
    name.setFocus()
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Delete)
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert name.text() == "Foxes"
    assert not room.context.undo.canUndo()


def test_removed_runs_are_gone_and_undo_brings_them_back(room: WorkshopRoom) -> None:
    room.put("Foxes")
    room.put("Owls", minutes_later=5)
    room.list.setFocus()
    room.list.selectAll()
    QTest.keyClick(room.list, Qt.Key.Key_Delete)
    room.until(lambda: room.names == [])
    assert "2 runs removed" in room.context.messages.history[-1].text
    assert room.canvas.currentWidget() is room.canvas.nothing
    room.context.undo.undo()
    room.until(lambda: room.names == ["Owls", "Foxes"])
    room.context.undo.redo()
    room.until(lambda: room.names == [])


def test_of_several_marked_runs_none_is_removed_while_one_goes_on(
    room: WorkshopRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = room.put("Foxes")
    room.put("Owls", minutes_later=5)
    monkeypatch.setattr(room.studio.workshop, "is_alive", lambda run: run.key == busy.key)
    room.list.setFocus()
    room.list.selectAll()
    QTest.keyClick(room.list, Qt.Key.Key_Delete)
    room.until(lambda: any("still going on" in one.text for one in room.context.messages.history))
    room.context.run_watch.look_now()
    room.until(lambda: room.names == ["Owls", "Foxes"])
    assert not room.context.undo.canUndo()


def test_the_menu_offers_what_can_be_done(room: WorkshopRoom) -> None:
    room.put("Foxes")
    menu = room.tab.menu.make(room.list.rows.looks[0])
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Go on",
        "End here",
        "Rename",
        "Again, with other settings …",
        "Show its folder",
        "Remove",
    ]
    menu.deleteLater()


def test_again_with_other_settings_is_a_draft_under_a_name_of_its_own(room: WorkshopRoom) -> None:
    run = room.put("Foxes")
    room.tab.menu.again_wanted.emit(run)
    assert room.canvas.currentWidget() is room.canvas.new
    spec = room.canvas.new.spec
    assert (spec.name, spec.recipe, spec.data) == ("Foxes 2", "own-vae", DataSource(folder="/pictures"))


def test_a_folder_dropped_on_the_tab_is_what_the_next_run_learns_from(
    room: WorkshopRoom, tmp_path: Path
) -> None:
    room.put("Foxes")
    folder = put_pictures(tmp_path / "my_discs")
    room.drop(folder)
    assert room.canvas.currentWidget() is room.canvas.new
    assert room.canvas.new.spec.data == DataSource(folder=str(folder))
    assert room.canvas.new.spec.name == "My discs"
    assert room.list.marked == ()


def test_a_model_that_is_not_there_yet_is_told(room: WorkshopRoom) -> None:
    run = room.put("Foxes", RunState.FINISHED)
    room.canvas.one.head.open.click()
    room.until(lambda: room.context.messages.history)
    assert "not installed" in room.context.messages.history[-1].text
    assert room.wanted == []
    assert run.key.endswith(run.folder.name[-4:])


def test_what_cannot_be_done_is_said(room: WorkshopRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    room.put("Foxes")

    def refuse(run: Run) -> None:
        raise UserError(f"“{run.spec.name}” is being trained already.")

    monkeypatch.setattr(room.studio.workshop, "resume", refuse)
    room.canvas.one.head.resume.click()
    room.until(lambda: room.context.messages.history)
    assert room.context.messages.history[-1].text == "“Foxes” is being trained already."


def test_how_every_state_is_said(room: WorkshopRoom) -> None:
    said = {}
    for at, state in enumerate((RunState.NEW, RunState.PAUSED, RunState.FINISHED, RunState.FAILED)):
        room.put(state.value, state, minutes_later=at)
        said[state] = state_sentence(room.list.rows.looks[0])
    assert said == {
        RunState.NEW: "It has not begun.",
        RunState.PAUSED: "Paused at step 600 of 2,000 after 4 min.",
        RunState.FINISHED: "Done: 600 steps in 4 min.",
        RunState.FAILED: "It failed; the log says more.",
    }
