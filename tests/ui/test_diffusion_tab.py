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
