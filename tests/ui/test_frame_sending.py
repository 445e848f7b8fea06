"""“Send to”, from every place that offers it, with real widgets and a family that paints discs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from frame_room import FrameRoom, frame_room
from painted_family import PaintedFamily
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from studio.core.events import AnimationFormat
from studio.core.item import Item
from studio.families.gan.params import LayerGroup, ProjectParams
from studio.gallery.record import NewItem
from studio.ui.gallery.list_view import ItemList
from studio.ui.gallery.tab import GalleryTab
from studio.ui.messages import Severity
from studio.ui.sending import Sent, is_kept
from studio.ui.tabs.faces import editing
from studio.ui.tabs.faces.finding import FindPhase
from studio.ui.tabs.faces.tab import FacesTab
from studio.ui.tabs.registry import TABS, TabEntry
from studio.ui.tabs.tab import Tab

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FACES, GALLERY, PAINT = 0, -1, -2


class PaintOver(Tab):
    """A tab that nobody here has heard of."""

    title = "Paint"
    icon = "sparkles"

    def __init__(self, parts: object, parent: QWidget | None = None) -> None:
        super().__init__(parts.context, parent)  # type: ignore[attr-defined]
        self.got: list[Item] = []

    def canvas(self) -> QWidget:
        return QLabel("canvas", self)

    @classmethod
    def receives(cls, sent: Sent) -> str | None:
        return "Paint over it" if not is_kept(sent) or sent.width < 1000 else None  # type: ignore[union-attr]

    def receive(self, item: Item) -> None:
        self.got.append(item)


WITH_PAINT = (*TABS[:-1], TabEntry("paint", "Paint", "sparkles", "", PaintOver, lambda: PaintOver), TABS[-1])

TAKES_PICTURES = tuple(entry for entry in WITH_PAINT if entry.name not in ("text", "workshop"))
"""A picture made from no words is nothing to write about, and one picture is nothing to learn from."""


@pytest.fixture
def painted() -> PaintedFamily:
    return PaintedFamily()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, painted: PaintedFamily) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path, tabs=WITH_PAINT, family=painted) as made:
        # the first of all tests waits here for torch to be imported, which a busy machine takes its time for
        qtbot.waitUntil(lambda: made.studio.engine.device is not None, timeout=120_000)
        yield made


def tab_at(room: FrameRoom, at: int) -> Tab:
    return room.furniture.tab(at % len(room.window.entries))


def faces(room: FrameRoom) -> FacesTab:
    tab = tab_at(room, FACES)
    assert isinstance(tab, FacesTab)
    room.until(lambda: bool(tab.session.document.tiles))
    return tab


def listed(room: FrameRoom, view: ItemList, item: Item) -> None:
    """Wait until a list has the item, and pick it."""
    source = room.furniture.source
    room.until(lambda: item.id in view._model.ids and source.item(item.id) is not None)
    view.pick(item.id)


def opened_menu(view: ItemList) -> QMenu:
    view.menu_wanted.emit(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def offers(menu: QMenu) -> dict[str, QAction]:
    """What the submenu “Send to” of a menu has, by tab; empty without one."""
    submenu = next((action.menu() for action in menu.actions() if action.text() == "Send to"), None)
    if submenu is None:
        return {}
    assert isinstance(submenu, QMenu)
    return by_tab(submenu)


def by_tab(menu: QMenu) -> dict[str, QAction]:
    return {action.text().split("\t")[0]: action for action in menu.actions()}


def test_a_kept_picture_goes_to_faces_and_what_is_found_descends_from_it(room: FrameRoom) -> None:
    """From the grid of the gallery, by its menu, to the face that was found in it."""
    item = room.put(3, "a photograph", synthetic=False)
    gallery = tab_at(room, GALLERY)
    assert isinstance(gallery, GalleryTab)
    room.window.show_tab(len(WITH_PAINT) - 1)
    listed(room, gallery.view, item)
    menu = opened_menu(gallery.view)
    entries = offers(menu)
    assert entries["Faces"].text() == "Faces\tFind the face in it"
    assert "Gallery" not in entries, "it is there already"
    entries["Faces"].trigger()
    menu.close()
    tab = faces(room)
    assert room.window.pages.currentWidget() is tab
    room.until(lambda: tab.finder.search is not None and tab.finder.search.phase is FindPhase.READY)
    assert tab.finder.search is not None
    assert tab.finder.search.name == "a photograph"
    assert room.context.undo.count() == 0, "nothing was changed yet"
    document = tab.session.document
    tab.session.look(replace(document, find=ProjectParams(steps=10)))
    tab.finder.start()
    room.until(lambda: bool(room.studio.gallery.children(item.id)))
    found = room.studio.gallery.item(room.studio.gallery.children(item.id)[0])
    assert found.request is not None
    assert found.request.task == "project"


def test_a_face_that_is_not_kept_is_kept_first_and_undo_knows_nothing_of_it(room: FrameRoom) -> None:
    """A new tab of the registry is in the menu by itself, and gets the kept item."""
    tab = faces(room)
    tile = tab.session.document.tiles[4]
    entries = offers(tab.tile_menu(tile.id))
    assert list(entries) == [entry.title for entry in TAKES_PICTURES if entry.name != "faces"]
    assert entries["Gallery"].text() == "Gallery\tKeep it"
    document = tab.session.document
    entries["Paint"].trigger()
    paint = tab_at(room, PAINT)
    assert isinstance(paint, PaintOver)
    room.until(lambda: bool(paint.got))
    assert room.window.pages.currentWidget() is paint
    request = paint.got[0].request
    assert request is not None
    assert (request.seed, request.params["size"]) == (tile.face.seed, 0)
    assert tab.session.document == document
    assert room.context.undo.count() == 0
    # now that it is kept, the same menu sends the same item
    room.until(lambda: tab.session.keeping.item(document.portrait(tile)) is not None)
    offers(tab.tile_menu(tile.id))["Paint"].trigger()
    room.until(lambda: len(paint.got) == 2)
    assert paint.got[0].id == paint.got[1].id
    assert len(room.studio.gallery.ids()) == 1


def test_an_edited_face_keeps_its_own_descent_on_the_way(room: FrameRoom) -> None:
    """The face before its edit is the parent of what is sent, and that of what is made from it."""
    tab = faces(room)
    tile = tab.session.document.tiles[0]
    tab.commands.keep([tile.id])
    room.until(lambda: bool(room.studio.gallery.ids()))
    plain = room.studio.gallery.ids()[0]
    step = room.studio.gallery.inputs.put_array(np.ones(8, np.float32), "direction")
    room.until(lambda: tab.session.keeping.item(tab.session.document.portrait(tile)) is not None)
    tab.session.look(editing.push(tab.session.document, [tile.id], step.sha256, 2.0, LayerGroup.ALL))
    offers(tab.tile_menu(tile.id))["Gallery"].trigger()
    gallery = tab_at(room, GALLERY)
    assert isinstance(gallery, GalleryTab)
    room.until(lambda: len(room.studio.gallery.ids()) == 2)
    room.until(lambda: gallery.view.selected_ids() == (room.studio.gallery.ids()[0],))
    assert room.window.pages.currentWidget() is gallery
    assert room.studio.gallery.parents(room.studio.gallery.ids()[0]) == (plain,)


def test_what_cannot_be_drawn_is_not_sent_and_says_so(room: FrameRoom, painted: PaintedFamily) -> None:
    """The tab in front stays there."""
    tab = faces(room)
    entries = offers(tab.tile_menu(tab.session.document.tiles[1].id))
    painted.refuses = "The paint has run out."
    entries["Paint"].trigger()
    messages = room.context.messages
    room.until(lambda: any("not sent" in one.text for one in messages.history))
    assert room.window.pages.currentWidget() is tab
    assert room.studio.gallery.ids() == ()
    assert all(one.severity is not Severity.INFO for one in messages.history if "not sent" in one.text)


def test_recent_and_details_offer_it_too(room: FrameRoom) -> None:
    """Beside every tab: with the tab itself among the destinations, for the picture comes from elsewhere."""
    item = room.put(9)
    faces(room)
    right = room.furniture.right
    listed(room, right.recent.view, item)
    menu = opened_menu(right.recent.view)
    assert list(offers(menu)) == [entry.title for entry in TAKES_PICTURES]
    menu.close()
    room.until(right.details.send.isVisible)
    right.details.send.menu().aboutToShow.emit()
    entries = by_tab(right.details.send.menu())
    assert list(entries) == [entry.title for entry in TAKES_PICTURES]
    entries["Gallery"].trigger()
    gallery = tab_at(room, GALLERY)
    assert isinstance(gallery, GalleryTab)
    room.until(lambda: gallery.view.selected_ids() == (item.id,))


def test_films_and_what_lies_in_the_trash_are_not_offered(room: FrameRoom) -> None:
    """No face is looked for in a film; from the trash nothing is sent."""
    picture = np.zeros((16, 16, 3), np.uint8)
    new = NewItem("a film", synthetic=True)
    film = room.studio.gallery.begin_animation(new, AnimationFormat.WEBP, 10.0, (16, 16))
    for _ in range(3):
        film.add(picture)
    item = film.finish(picture, new)
    right = room.furniture.right
    listed(room, right.recent.view, item)
    menu = opened_menu(right.recent.view)
    assert "Faces" not in offers(menu)
    menu.close()
    room.until(right.details.send.isVisible)
    room.furniture.operations.trash([item.id])
    right.details.show_ids([item.id])
    room.until(lambda: not right.details.send.isVisible())


def test_a_filter_does_not_hide_what_is_sent_to_the_gallery(room: FrameRoom) -> None:
    """What is searched for is put aside, so that the picture can be seen."""
    item = room.put(1, "needle")
    gallery = tab_at(room, GALLERY)
    assert isinstance(gallery, GalleryTab)
    gallery.filters.search.setText("something else")
    room.until(lambda: gallery.model.ids == ())
    room.furniture.deliver(len(WITH_PAINT) - 1, item)
    room.until(lambda: gallery.view.selected_ids() == (item.id,))
    assert gallery.filters.search.text() == ""
