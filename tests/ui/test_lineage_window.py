"""The graph of descent in the window: over the tab in front, beside the details, and back again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from painted_family import put_painted_model
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.request import ModelRef, Request
from studio.engine.places import Places
from studio.families.gan.params import FacesParams
from studio.gallery.record import NewItem
from studio.ui.gallery.lineage.page import LineagePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def model(tmp_path: Path) -> ModelRef:
    return put_painted_model(Places.under(tmp_path / "home").models)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, model: ModelRef) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as opened:
        yield opened


def put(room: FrameRoom, name: str, request: Request | None, *parents: int) -> int:
    import numpy as np

    picture = np.full((16, 16, 3), len(name), np.uint8)
    return room.studio.gallery.save_picture(picture, NewItem(name, request=request, parents=parents)).id


def page_of(room: FrameRoom) -> LineagePage:
    page = room.furniture.lineage
    assert page is not None
    room.until(lambda: bool(page.graph.placed.cards))
    return page


def test_l_opens_the_line_over_the_tab_and_it_goes_away_again(room: FrameRoom):
    parent = put(room, "parent", None)
    child = put(room, "child", None, parent)
    room.window.show_tab(room.gallery_at)
    gallery = room.window.pages.currentWidget()
    room.until(lambda: len(gallery.model.ids) == 2)
    gallery.view.pick(child)
    QTest.keyClick(gallery.view, Qt.Key.Key_L)
    page = page_of(room)
    assert room.window.pages.currentWidget() is page
    assert page.view.current == child
    QTest.keyClick(page.view, Qt.Key.Key_Left)
    room.until(lambda: room.furniture.right.details.name.text() == "parent")
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    viewer = room.furniture.viewer
    assert viewer is not None
    viewer.step(1)
    viewer.close()
    room.until(lambda: page.view.current == child)
    assert page.isVisible(), "what was looked at last is picked in the graph"
    overlay = room.window.show_keys()
    assert {"Walk", "Make again", "Show or fold variants"} <= {shortcut.text for shortcut in overlay.shown}
    overlay.close()
    room.window.activateWindow()
    QTest.qWaitForWindowActive(room.window)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert room.window.pages.currentWidget() is gallery
    room.furniture.show_lineage(parent)
    place = room.window.top.tabs.tabRect(room.gallery_at).center()
    QTest.mouseClick(room.window.top.tabs, Qt.MouseButton.LeftButton, pos=place)
    assert room.window.pages.currentWidget() is gallery, "a click on the tab in front takes the page away"


def test_use_these_settings_opens_the_tab_and_keeps_its_seed(room: FrameRoom, model: ModelRef):
    request = Request.make("gan", "faces", model, 99, FacesParams(count=1, truncation=0.35))
    item = put(room, "face", request)
    room.furniture.show_lineage(item)
    page = page_of(room)
    room.until(page.foot.use.isEnabled)
    page.foot.use.click()
    faces = room.window.pages.currentWidget()
    assert faces is room.furniture.tab(0)
    document = faces.session.document
    assert document.truncation == 0.35
    assert 99 not in {tile.face.seed for tile in document.tiles}
    room.context.undo.undo()
    assert faces.session.document.truncation == 0.7


def test_the_details_offer_settings_and_variants_where_they_apply(room: FrameRoom, model: ModelRef):
    request = Request.make("gan", "faces", model, 99, FacesParams(count=1))
    made, brought = put(room, "face", request), put(room, "photograph", None)
    details = room.furniture.right.details
    details.show_ids((made,))
    room.until(details.reuse.isVisible)
    assert details.reuse.use.isVisible()
    assert details.reuse.vary.isVisible()
    details.reuse._fill()
    assert [action.text() for action in details.reuse._menu.actions()][:2] == ["1 variant", "4 variants"]
    details.show_ids((brought,))
    room.until(lambda: details.name.text() == "photograph")
    assert not details.reuse.isVisible()
    details.relatives.whole.click()
    assert page_of(room).view.current == brought
    assert page_of(room).foot._count.text().startswith("Nothing")
