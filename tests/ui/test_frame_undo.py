"""One history for values and for the gallery."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from studio.ui import undo
from studio.ui.undo import ValueCommand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


def test_changes_of_one_drag_are_one_step_and_others_are_not(qapp: object):
    stack, shown = QUndoStack(), []
    for before, after in ((0.0, 0.1), (0.1, 0.2), (0.2, 0.3)):
        stack.push(ValueCommand("Truncation", before, after, shown.append, key="truncation"))
    stack.push(ValueCommand("Faces", 16, 9, shown.append, key="count"))
    assert stack.count() == 2
    assert shown == []  # they were in place already
    stack.undo()
    stack.undo()
    assert shown == [16, 0.0]
    stack.redo()
    assert shown[-1] == 0.3


def test_the_same_thing_changed_later_is_a_step_of_its_own(qapp: object, monkeypatch: pytest.MonkeyPatch):
    now = [100.0]
    monkeypatch.setattr(undo, "monotonic", lambda: now[0])
    stack = QUndoStack()
    stack.push(ValueCommand("Truncation", 0.0, 0.1, print, key="truncation"))
    now[0] += 2 * undo.MERGE_SECONDS
    stack.push(ValueCommand("Truncation", 0.1, 0.2, print, key="truncation"))
    assert stack.count() == 2


def test_what_was_trashed_comes_back_and_goes_again(room: FrameRoom):
    item = room.put(1)
    gallery, stack = room.studio.gallery, room.context.undo
    room.furniture.operations.trash([item.id])
    room.until(stack.canUndo)
    assert gallery.ids() == ()
    stack.undo()
    room.until(lambda: gallery.ids() == (item.id,))
    stack.redo()
    room.until(lambda: gallery.ids() == ())
    stack.undo()
    room.until(lambda: gallery.ids() == (item.id,))


def test_undo_and_redo_pressed_quickly_end_where_they_should(room: FrameRoom):
    item = room.put(1)
    gallery, stack = room.studio.gallery, room.context.undo
    room.furniture.operations.rate([item.id], 3)
    room.furniture.operations.rename([item.id], "Ada")
    room.until(lambda: stack.count() == 2)
    for step in (stack.undo, stack.undo, stack.redo, stack.redo, stack.undo):
        step()
    room.until(lambda: gallery.item(item.id).name == "picture 1" and gallery.item(item.id).rating == 3)


def test_the_message_about_the_trash_has_a_way_back(room: FrameRoom):
    item = room.put(1)
    room.furniture.operations.trash([item.id])
    room.until(lambda: room.window.bar.current is not None)
    assert room.window.bar.current.text == "1 item put into the trash."
    room.window.bar.action.click()
    room.until(lambda: room.studio.gallery.ids() == (item.id,))


def test_the_window_undoes_with_its_key(room: FrameRoom):
    item = room.put(1)
    assert not room.window.commands.undo.isEnabled()
    room.furniture.operations.rate([item.id], 5)
    room.until(room.window.commands.undo.isEnabled)
    room.window.commands.undo.trigger()
    room.until(lambda: room.studio.gallery.item(item.id).rating == 0)
