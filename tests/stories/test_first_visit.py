"""A whole visit: an artist opens the window and works with the real faces, from first look to last."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_visit import window_at

from studio.app import Studio
from studio.core.events import Picture
from studio.core.item import Item, ItemKind
from studio.core.request import Request
from studio.engine.places import Places
from studio.families.gan.params import FAMILY, FacesParams, PortraitParams
from studio.gallery.query import Query
from studio.ui.session import Session
from studio.ui.tabs.faces import editing, picking
from studio.ui.tabs.faces.finding import FindPhase
from studio.ui.tabs.faces.tab import FacesTab

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.qt_log_ignore("propagateSizeHints"),  # the offscreen platform has no window manager
]


@dataclass
class Visit:
    """The window, and the hands and eyes of whoever sits before it."""

    session: Session
    studio: Studio
    faces: FacesTab
    bot: QtBot

    def until(self, happens: Callable[[], bool], seconds: int = 120) -> None:
        self.bot.waitUntil(happens, timeout=seconds * 1000)

    def kept(self) -> tuple[Item, ...]:
        gallery = self.studio.gallery
        return gallery.items(gallery.ids(Query()))

    def pixels(self, item: Item) -> Picture:
        with Image.open(self.studio.gallery.path(item)) as file:
            return np.asarray(file.convert("RGB"))

    def sketched(self) -> bool:
        document = self.faces.session.document
        return bool(document.tiles) and all(
            self.faces.session.picture(document.portrait(tile)) is not None for tile in document.tiles
        )

    def undo(self) -> None:
        QTest.keyClick(self.session.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def visit(qtbot: QtBot, real_places: Places) -> Iterator[Visit]:
    with window_at(qtbot, real_places, "faces", FacesTab) as (session, tab):
        assert session.studio is not None
        yield Visit(session, session.studio, tab, qtbot)


def test_a_first_visit(visit: Visit, tmp_path: Path) -> None:
    faces, studio = visit.faces, visit.studio
    document = faces.session.document

    # Sixteen faces are there, and nothing has been kept yet.
    visit.until(visit.sketched)
    assert len(faces.session.document.tiles) == 16
    assert visit.kept() == ()

    # Two are enough today: they come one by one and lie in the gallery with their settings.
    faces.commands.set_sheet(FacesParams(count=2, truncation=0.6), final=True)
    faces.make()
    visit.until(lambda: len(visit.kept()) == 2)
    newest = visit.kept()[0]
    edge = faces.session.model.resolution if faces.session.model else 0
    assert (newest.width, newest.height) == (edge, edge)
    assert newest.request is not None
    assert newest.request.params_as(FacesParams).truncation == pytest.approx(0.6)
    with Image.open(studio.gallery.path(newest)) as file:
        carried = Request.from_json(str(file.info["quartet"]))
        assert carried == newest.request
        assert "Seed: " in file.info["parameters"]
        assert "trainedAlgorithmicMedia" in str(file.info)

    # The first one smiles, is kept, and knows whom it descends from.
    visit.until(lambda: faces.session.keeping.progress() == (0, 0))
    first = faces.session.document.tiles[0]
    faces.session.look(picking.pick(faces.session.document, first.id))
    directions = studio.directions.of_model(studio.models.of_family(FAMILY)[0])
    if directions:  # the bundled model may have none before they are found
        visit.until(lambda: faces.shelf.ready)
        direction, layers = faces.shelf.pushes(faces.session.document)[0]
        pushed = editing.push(faces.session.document, (first.id,), direction, 2.0, layers)
        faces.session.change("Smile", pushed)
        faces.commands.keep_chosen()
        visit.until(lambda: len(visit.kept()) == 3)
        smiling = visit.kept()[0]
        assert smiling.request is not None
        assert smiling.request.params_as(PortraitParams).face.moves[0].amount == pytest.approx(2.0)
        assert smiling.parents
        assert not np.array_equal(visit.pixels(smiling), visit.pixels(newest))

    # Everything can be taken back, to the very first look.
    while visit.session.context is not None and visit.session.context.undo.canUndo():
        visit.undo()
    assert faces.session.document.sheet == document.sheet

    # "Make again" gives the same bytes.
    original = next(item for item in visit.kept() if item.id == newest.id)
    assert original.request is not None
    before = len(visit.kept())
    studio.engine.submit(original.request, (original.id,))
    visit.until(lambda: len(visit.kept()) == before + 1)
    again = visit.kept()[0]
    assert np.array_equal(visit.pixels(again), visit.pixels(original))
    assert again.parents == (original.id,)

    # It is found by its seed, and thrown away without being lost.
    assert original.id in studio.gallery.ids(Query(seed=original.request.seed))
    change = studio.gallery.trash((original.id,))
    assert original.id not in studio.gallery.ids(Query())
    studio.gallery.revert(change)
    assert original.id in studio.gallery.ids(Query())
    assert json.loads(original.request.to_json())["model"]["id"] == original.request.model.id
    assert studio.gallery.verify().ok


def test_a_film_between_two_faces(visit: Visit) -> None:
    faces = visit.faces
    visit.until(visit.sketched)
    first, second = faces.session.document.tiles[:2]
    document = picking.pick(faces.session.document, first.id)
    faces.session.look(picking.pick_also(document, second.id))
    walk = faces.session.document.walk
    short = replace(walk, seconds=0.5, frames_per_second=8)
    faces.session.change("Film", replace(faces.session.document, walk=short))
    faces.commands.make_film()
    visit.until(lambda: any(item.kind is ItemKind.ANIMATION for item in visit.kept()), 240)
    film = visit.kept()[0]
    assert visit.studio.gallery.path(film).suffix == ".mp4"
    assert film.size_bytes > 1000
    assert len(film.parents) <= 2


def test_the_face_in_a_photograph_is_looked_for_and_the_search_can_be_stopped(
    visit: Visit, tmp_path: Path
) -> None:
    visit.until(visit.sketched)
    photograph = tmp_path / "me.jpg"
    gradient = np.linspace(60, 200, 300, dtype=np.uint8)
    Image.fromarray(np.stack([np.tile(gradient, (300, 1))] * 3, axis=2)).save(photograph)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photograph))])
    finder = visit.faces.finder
    visit.faces.handle_drop(mime)
    visit.until(lambda: finder.search is not None and finder.search.phase is not FindPhase.READING)
    if finder.search is not None and finder.search.phase is FindPhase.READY:
        finder.start()
    visit.until(lambda: finder.search is not None and len(finder.search.curve) >= 2)
    finder.cancel()
    visit.until(lambda: finder.search is not None and not finder.search.working)


def test_a_broken_picture_is_one_sentence_and_nothing_else(visit: Visit, tmp_path: Path) -> None:
    visit.until(visit.sketched)
    before = visit.faces.session.document
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 20)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(broken))])
    visit.faces.handle_drop(mime)
    messages = visit.session.messages
    visit.until(lambda: bool(messages.history))
    text = messages.history[-1].text
    assert "broken.png" in text
    assert "Traceback" not in text
    assert visit.faces.session.document == before
