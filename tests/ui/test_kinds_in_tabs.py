"""Directions and whole trajectories go into the gallery from their tabs, and open there again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from diffusion_room import DiffusionRoom, diffusion_room
from painted_family import PaintedFamily, put_painted_model
from pytestqt.qtbot import QtBot
from tab_room import tab_context

from studio.app import open_studio
from studio.core.item import Item, ItemKind
from studio.engine.families import FamilyRegistry
from studio.engine.places import Places
from studio.families.gan.directions import Direction
from studio.gallery.gallery import Gallery
from studio.gallery.query import Query
from studio.ui.tabs.diffusion.document import View
from studio.ui.tabs.faces.document import amount_of
from studio.ui.tabs.faces.tab import FacesTab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[DiffusionRoom]:
    with diffusion_room(qtbot, places) as room:
        yield room


def kept(gallery: Gallery, kind: ItemKind) -> tuple[Item, ...]:
    """What lies in the gallery of that kind."""
    return gallery.items(gallery.ids(Query(kind=kind)))


def sliders(tab: FacesTab) -> list[str]:
    """What the directions are called that can be pushed."""
    return [row.shelved.direction.name for row in tab._left.directions.rows]


def test_the_steps_of_a_painting_are_kept_and_walked_again_without_painting(room: DiffusionRoom) -> None:
    page = room.tab.under_canvas().steps
    assert not page.keep.isEnabled()
    room.paint("red fox", steps=4)
    shown = room.document.shown
    before = room.session.steps.of(shown)
    assert page.keep.isEnabled()
    page.keep.click()
    room.until(lambda: kept(room.studio.gallery, ItemKind.TRAJECTORY))
    (item,) = kept(room.studio.gallery, ItemKind.TRAJECTORY)
    assert item.name.startswith("Steps of")
    assert item.parents == (room.kept()[-1].id,)
    # as on another day: nothing is held, and something else is looked at
    room.paint("blue apple", steps=2)
    room.session.steps._held.clear()
    ran = len(room.family.ran)
    assert room.tab.open_item(item)
    room.until(lambda: len(room.session.steps.of(shown)) == 4)
    assert room.document.shown == shown
    assert room.document.view is View.STEPS
    for old, new in zip(before, room.session.steps.of(shown), strict=True):
        assert np.array_equal(old.seen, new.seen)
    assert len(room.family.ran) == ran
    # what is looked at is the painting, and not the file of its steps
    room.until(lambda: room.session.keeping.item(shown) is not None)
    painting = room.session.keeping.item(shown)
    assert painting is not None
    assert painting.kind is ItemKind.PICTURE
    assert painting.id == item.parents[0]


def test_a_direction_is_kept_with_a_face_and_comes_back_among_the_sliders(
    qtbot: QtBot, places: Places
) -> None:
    put_painted_model(places.models)
    places = replace(places, bundled_models=places.data / "no models")
    with open_studio(places, FamilyRegistry({"gan": PaintedFamily})) as studio:
        studio.engine.start()
        context = tab_context(studio)
        context.background.failed.connect(context.messages.error)
        tab = FacesTab(context)
        qtbot.addWidget(tab)
        tab.lay_out()
        tab.resize(1000, 700)
        tab.show()
        tab.activate()
        qtbot.waitUntil(lambda: tab.session.model is not None, timeout=30_000)
        assert tab.session.model is not None
        mine = Direction.from_step("Wink", np.ones(16, np.float32), tab.session.model.id)
        tab.shelf.save(mine)
        qtbot.waitUntil(
            lambda: any(row.shelved.direction.name == "Wink" for row in tab._left.directions.rows)
        )
        tiles = tab.session.document.tiles
        qtbot.waitUntil(lambda: tab.session.tile_picture(tiles[0])[0] is not None, timeout=30_000)
        row = next(row for row in tab._left.directions.rows if row.shelved.direction.name == "Wink")
        tab._left.directions._moved(row.shelved, 1.5, True)
        qtbot.waitUntil(lambda: tab.session.tile_picture(tab.session.document.tiles[0])[1], timeout=30_000)
        tab.commands.keep_direction(row.shelved)
        qtbot.waitUntil(lambda: bool(kept(studio.gallery, ItemKind.DIRECTION)), timeout=30_000)
        (item,) = kept(studio.gallery, ItemKind.DIRECTION)
        assert item.name == "Wink"
        tab.shelf.delete(row.shelved.direction)
        qtbot.waitUntil(lambda: "Wink" not in sliders(tab))
        assert tab.open_item(item)
        qtbot.waitUntil(lambda: "Wink" in sliders(tab), timeout=30_000)
        current = tab.session.document.current_tile
        assert current is not None
        assert amount_of(current.face, row.shelved.sha256) == pytest.approx(1.5)
        assert tab.session.keeping.item(tab.session.document.portrait(current)) is None, "no picture was kept"
        tab.deactivate()
        context.bridge.close()
        context.background.close()
