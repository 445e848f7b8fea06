"""Stories of the Diffusion tab: from words to picture, one step at a time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from diffusion_room import DiffusionRoom, diffusion_room
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.families.diffusion.params import PaintParams
from studio.ui.tabs.diffusion.document import View

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[DiffusionRoom]:
    with diffusion_room(qtbot, places) as room:
        yield room


def test_words_become_a_picture_with_all_its_steps(room: DiffusionRoom) -> None:
    assert room.tab.canvas().page is room.tab.canvas().start
    room.paint("red apple", steps=6)
    shown = room.document.shown
    assert [step.step for step in room.session.steps.of(shown)] == list(range(6))
    assert room.tab.canvas().view() is View.PICTURE
    (item,) = room.kept()
    assert item.request is not None
    assert item.request.params["prompt"] == "red apple"
    strip = room.tab.under_canvas().steps.strip
    assert strip.total == 6
    assert strip.steps == tuple(range(6))


def test_the_seed_goes_past_what_was_painted_unless_it_is_locked(room: DiffusionRoom) -> None:
    room.paint("red fox", steps=2, count=3)
    assert room.document.seed == 3
    assert len(room.document.batch) == 3
    assert room.tab.canvas().view() is View.BATCH
    room.tab.left_panel().seed.set_locked(True)
    room.paint("red fox", steps=2, count=1)
    assert room.document.seed == 3


def test_arrows_walk_over_the_steps_and_the_scrubber_follows(room: DiffusionRoom) -> None:
    room.paint("red fox", steps=4)
    room.key(Qt.Key.Key_Left)
    assert room.document.step == 3
    assert room.tab.canvas().view() is View.STEPS
    room.key(Qt.Key.Key_Left)
    assert room.document.step == 2
    assert room.tab.under_canvas().steps.strip.current == 2
    room.key(Qt.Key.Key_Home)
    assert room.document.step == 0
    room.tab.under_canvas().steps.strip.step_chosen.emit(1)
    assert room.document.step == 1
    room.key(Qt.Key.Key_End)
    assert room.document.step is None
    assert room.tab.canvas().view() is View.PICTURE


def test_a_branch_left_unchanged_is_the_same_picture(room: DiffusionRoom) -> None:
    room.paint("red fox", steps=4, sampler="ddim")
    first = room.kept()[0]
    room.tab.playhead.go(2)
    room.tab.under_canvas().steps.branch.click()
    room.until(room.finished)
    branch = room.kept()[0]
    assert branch.id != first.id
    assert branch.parents == (first.id,)
    assert room.bytes_of(branch) == room.bytes_of(first)


def test_a_branch_with_other_words_is_another_picture_and_undo_comes_back(room: DiffusionRoom) -> None:
    room.paint("red fox", steps=4)
    root = room.document.shown
    room.tab.playhead.go(1)
    room.say("blue bird")
    room.tab.commands.branch()
    room.until(room.finished)
    branch, first = room.kept()
    assert branch.request is not None
    turns = branch.request.params_as(PaintParams).turns
    assert [(turn.step, turn.prompt) for turn in turns] == [(1, "blue bird")]
    assert room.bytes_of(branch) != room.bytes_of(first)
    room.context.undo.undo()
    assert room.document.shown == root


def test_the_engine_rests_steps_and_goes_on(room: DiffusionRoom) -> None:
    transport = room.tab.under_canvas().steps.transport
    room.studio.engine.pause()
    room.say("red apple", steps=5)
    room.tab.make()
    room.until(lambda: room.session.working)
    assert room.session.steps.of(room.document.shown) == ()
    for count in (1, 2, 3):
        transport.step.click()
        room.until(lambda count=count: len(room.session.steps.of(room.document.shown)) == count)
    assert room.tab.canvas().view() is View.STEPS
    transport.back.click()
    assert room.document.step == 1
    transport.step.click()  # the eye goes on to the newest step; the engine rests
    assert len(room.session.steps.of(room.document.shown)) == 3
    transport.play.click()
    room.until(room.finished)
    assert len(room.session.steps.of(room.document.shown)) == 5


def test_unknown_words_are_told_beside_the_field_and_not_painted(room: DiffusionRoom) -> None:
    left, wanted = room.tab.left_panel(), []
    room.tab.models_wanted.connect(lambda: wanted.append(True))
    room.say("red dragon")
    assert "dragon" in left.hint.text()
    assert not left.hint.isHidden()
    left.get_reader.click()
    assert wanted
    room.tab.make()
    assert "dragon" in room.said()
    assert not room.session.working
    room.say("red fox")
    assert left.hint.isHidden()


def test_with_the_reader_any_words_are_painted(qtbot: QtBot, places: Places) -> None:
    with diffusion_room(qtbot, places, reader=True) as room:
        room.paint("a red dragon", steps=2)
        (item,) = room.kept()
        assert item.request is not None
        assert item.request.params["reading"] == "reader"
        assert room.tab.left_panel().hint.isHidden()


def test_an_example_paints_at_a_click(room: DiffusionRoom) -> None:
    room.tab.canvas().start.examples[0].click()
    room.until(room.finished)
    assert room.document.params.prompt == room.document.shown.params.prompt != ""


def test_every_change_of_the_form_is_undone(room: DiffusionRoom) -> None:
    form = room.tab.left_panel().form
    form.fields["steps"].changed.emit(7, True)
    form.fields["sampler"].changed.emit("heun", True)
    assert (room.document.params.steps, room.document.params.sampler.value) == (7, "heun")
    room.context.undo.undo()
    assert room.document.params.sampler.value == "dpmpp-2m"
    assert form.fields["sampler"].value() == "dpmpp-2m"
    room.context.undo.undo()
    assert room.document.params.steps == 20


def test_a_word_lights_where_the_model_looked_for_it(room: DiffusionRoom) -> None:
    room.paint("red apple", steps=3)
    room.tab.commands.toggle_steps()
    steps = room.tab.canvas().steps
    assert [chip.text() for chip in steps.words.chips] == ["red", "apple"]
    assert steps.painting.panes[1].light.isNull()
    steps.words.choose(0)
    assert not steps.painting.panes[1].light.isNull()


def test_the_plot_marks_the_step_that_is_looked_at(room: DiffusionRoom) -> None:
    room.paint("red apple", steps=4)
    under = room.tab.under_canvas()
    under.show_page(under.schedule)
    room.tab.playhead.go(2)
    plot = under.schedule.plot
    assert plot is not None
    assert plot.current == 2
    plot.step_chosen.emit(1)
    assert room.document.step == 1
