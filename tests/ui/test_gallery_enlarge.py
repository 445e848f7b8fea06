"""“Enlarge 4 times” in the menu of the gallery, with real widgets and the filter that comes along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from painted_family import PaintedFamily
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from studio.engine.enlargers import CLASSIC
from studio.engine.families import FamilyRegistry
from studio.engine.places import Places
from studio.families.enlarging.family import EnlargingFamily

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class PaintsAndEnlarges(PaintedFamily):
    """The painted faces, and beside them the real enlargers."""

    @property
    def registry(self) -> FamilyRegistry:
        return FamilyRegistry({self.name: lambda: self, "enlarging": EnlargingFamily})


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    (bundled / CLASSIC).symlink_to(Places.default().bundled_models / CLASSIC)
    with frame_room(qtbot, tmp_path / "home", bundled, family=PaintsAndEnlarges()) as made:
        qtbot.waitUntil(lambda: made.studio.engine.device is not None, timeout=120_000)
        yield made


def test_a_picture_is_enlarged_from_its_menu_and_is_the_parent(room: FrameRoom) -> None:
    item = room.put(4, "a photograph", synthetic=False)
    room.window.show_tab(room.gallery_at)
    view = room.furniture.tab(room.gallery_at).view
    room.until(lambda: item.id in view._model.ids and room.furniture.source.item(item.id) is not None)
    view.pick(item.id)
    view.menu_wanted.emit(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = [action for action in menu.actions() if action.text() == "Enlarge 4 times"]
    action.trigger()
    menu.close()
    room.until(lambda: bool(room.studio.gallery.children(item.id)))
    (child,) = room.studio.gallery.children(item.id)
    made = room.studio.gallery.item(child)
    assert (made.width, made.height) == (4 * item.width, 4 * item.height)
    assert made.request is not None
    assert made.request.model.id == CLASSIC
    room.until(lambda: any("is being enlarged" in one.text for one in room.context.messages.history))
