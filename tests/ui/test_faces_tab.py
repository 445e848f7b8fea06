"""The Faces tab as it is used: real widgets, the real engine, painted faces instead of a network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from painted_family import PaintedFamily, put_painted_model
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tab_room import tab_context

from studio.app import Studio, open_studio
from studio.core.request import Request
from studio.engine.notices import ItemSaved
from studio.engine.places import Places
from studio.engine.traces import clear_traces, dragged
from studio.families.gan.directions import Direction
from studio.families.gan.params import FacesParams, MorphParams, PortraitParams, ProjectParams
from studio.gallery.query import Query
from studio.ui.context import UiContext
from studio.ui.tabs.faces import picking
from studio.ui.tabs.faces.document import View, amount_of
from studio.ui.tabs.faces.finding import FindPhase
from studio.ui.tabs.faces.full_screen import FullScreen
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.tab import FacesTab
from studio.ui.tabs.faces.tile_painter import TileButton

MODEL = "painted"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


@dataclass
class Room:
    """A tab on the screen, and what is behind it."""

    tab: FacesTab
    context: UiContext
    studio: Studio
    family: PaintedFamily
    bot: QtBot

    @property
    def session(self) -> FacesSession:
        return self.tab.session

    def until(self, happens: Callable[[], bool]) -> None:
        self.bot.waitUntil(happens, timeout=30_000)

    def drawn(self) -> bool:
        """Whether every tile shows its face."""
        document = self.session.document
        tiles = document.tiles
        return bool(tiles) and all(self.session.picture(document.portrait(tile)) for tile in tiles)

    def idle(self) -> bool:
        return not self.session.busy and not self.session._rest.isActive()

    def live(self, task: str) -> list[Request]:
        return self.family.of(task)

    def click(self, index: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        grid = self.tab.canvas().grid
        rect = grid.rect_of(index)
        at = QPoint(round(rect.center().x()), round(rect.top() + rect.height() / 3))
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifiers, at)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        canvas = self.tab.canvas()
        page = canvas.grid if canvas.page is canvas.grid else canvas.filmstrip
        QTest.keyClick(page, key, modifiers)


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[Room]:
    family = PaintedFamily()
    put_painted_model(places.models)
    places = replace(places, bundled_models=places.data / "no models")
    with open_studio(places, family.registry) as studio:
        vector = np.zeros(8, np.float32)
        for index, name in enumerate(("Smile", "Age")):
            step = vector.copy()
            step[index] = 1.0
            studio.directions.save(Direction.from_step(name, step, MODEL))
        studio.engine.start()
        context = tab_context(studio)
        tab = FacesTab(context)
        tab.lay_out()
        qtbot.addWidget(tab)
        tab.resize(1200, 800)
        tab.show()
        qtbot.waitExposed(tab)
        tab.activate()
        made = Room(tab, context, studio, family, qtbot)
        made.until(lambda: made.drawn() and made.idle() and tab.shelf.ready)
        yield made
        context.bridge.close()
        assert context.background.close()


def test_sixteen_faces_are_there_at_once_and_nothing_is_kept_yet(room: Room):
    (request,) = room.live("faces")
    assert request.params_as(FacesParams) == FacesParams(count=16, size=256)
    assert len(room.session.document.tiles) == 16
    assert room.studio.gallery.ids(Query()) == ()
    assert room.tab.canvas().page is room.tab.canvas().grid


def test_make_keeps_the_faces_that_are_seen_and_the_next_make_turns_the_page(room: Room):
    seeds = [tile.face.seed for tile in room.session.document.tiles]
    room.tab.make()
    room.until(lambda: len(room.studio.gallery.ids(Query())) == 16)
    assert [request.params_as(FacesParams).size for request in room.live("faces")] == [256, 0]
    room.until(lambda: room.session.keeping.progress() == (0, 0))
    document = room.session.document
    room.until(lambda: all(room.session.keeping.item(document.portrait(tile)) for tile in document.tiles))
    room.tab.make()
    assert [tile.face.seed for tile in room.session.document.tiles] == [seed + 16 for seed in seeds]
    room.until(lambda: len(room.studio.gallery.ids(Query())) == 32)


def test_clicks_pick_faces_in_order(room: Room):
    room.click(4)
    room.click(1, Qt.KeyboardModifier.ControlModifier)
    assert [tile.face.seed for tile in room.session.document.selected] == [4, 1]
    room.click(3, Qt.KeyboardModifier.ShiftModifier)
    assert [tile.face.seed for tile in room.session.document.selected] == [1, 2, 3]
    room.key(Qt.Key.Key_Escape)
    assert room.session.document.selection == ()


def test_a_face_that_is_dragged_out_lies_where_a_passphrase_clears_it_away(room: Room):
    tile = room.session.document.tiles[0]
    room.tab._dragger.drag(tile.id)
    room.until(lambda: bool(list(dragged(room.studio.places).glob("face-*/*.png"))))
    clear_traces(room.studio.places)
    assert not dragged(room.studio.places).exists()


def _drag(room: Room, *amounts: float) -> None:
    slider = room.tab._left.directions.rows[0].slider
    slider.setSliderDown(True)
    for amount in amounts:
        slider.setSliderPosition(round(amount * 100))
        room.bot.wait(30)
    slider.setSliderDown(False)


def test_a_drag_draws_small_pictures_then_the_full_one_and_is_one_step_back(room: Room):
    room.click(2)
    room.family.ran.clear()
    _drag(room, 0.5, 1.0, 1.5, 2.0)
    assert room.context.undo.count() == 1
    assert room.context.undo.undoText()
    room.until(lambda: any(r.params_as(PortraitParams).size == 0 for r in room.live("portrait")))
    requests = [request.params_as(PortraitParams) for request in room.live("portrait")]
    assert all(params.size in {128, 256} for params in requests[:-1])
    assert (requests[-1].size, requests[-1].face.moves[0].amount) == (0, 2.0)
    assert room.live("portrait")[-1].inputs[0].role == "direction"
    room.context.undo.undo()
    assert room.session.document.tiles[2].face.moves == ()
    room.context.undo.redo()
    assert room.session.document.tiles[2].face.moves[0].amount == 2.0
    assert room.session.keeping.edited(room.session.document.portrait(room.session.document.tiles[2]))


def test_a_slider_without_a_picked_face_takes_the_first_and_moves_all_that_are_picked(room: Room):
    _drag(room, 1.0)
    assert room.session.document.selection == (room.session.document.tiles[0].id,)
    room.tab.commands.pick_all()
    _drag(room, 2.0)
    sha = room.tab.shelf.shelved[0].sha256
    assert {amount_of(tile.face, sha) for tile in room.session.document.tiles} == {2.0}
    room.until(lambda: room.drawn() and room.idle())


def test_keeping_an_edited_face_draws_it_in_full_and_takes_the_dot_away(room: Room):
    room.click(0)
    room.key(Qt.Key.Key_K)
    plain = room.session.document.portrait(room.session.document.tiles[0])
    room.until(lambda: room.session.keeping.item(plain) is not None)
    _drag(room, 1.0)
    tile = room.session.document.tiles[0]
    portrait = room.session.document.portrait(tile)
    assert room.session.keeping.edited(portrait)
    room.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    room.until(lambda: room.session.keeping.item(portrait) is not None)
    item = room.session.keeping.item(portrait)
    assert item is not None
    assert item.width == 512
    assert room.studio.gallery.parents(item.id) == (room.studio.gallery.ids(Query())[-1],)
    assert not room.session.keeping.edited(portrait)


def test_undo_brings_back_truncation_count_morph_and_film_settings(room: Room):
    first = room.session.document
    room.tab._left.form.fields["truncation"].changed.emit(1.2, True)
    room.tab._left.form.fields["count"].changed.emit(4, True)
    room.click(0)
    room.click(3, Qt.KeyboardModifier.ControlModifier)
    under = room.tab.under_canvas()
    under.morph.fields["fine"].changed.emit(0.25, True)
    under.film.fields["seconds"].changed.emit(4.0, True)
    changed = room.session.document
    assert (changed.truncation, len(changed.tiles)) == (1.2, 4)
    assert (changed.morph.fine, changed.walk.seconds) == (0.25, 4.0)
    for _ in range(4):
        room.context.undo.undo()
    assert room.session.document.same_content(first)
    for _ in range(4):
        room.context.undo.redo()
    assert room.session.document.same_content(changed)


def test_the_strip_is_drawn_live_and_follows_its_handle(room: Room):
    room.click(0)
    room.click(5, Qt.KeyboardModifier.ControlModifier)
    room.key(Qt.Key.Key_M)
    room.until(lambda: len(room.live("morph")) >= 2)
    strip = next(r.params_as(MorphParams) for r in room.live("morph") if r.params["position"] is None)
    assert (strip.steps, strip.size) == (7, 128)
    assert [face.seed for face in strip.faces] == [0, 5]
    room.until(room.idle)
    room.family.ran.clear()
    widget = room.tab.under_canvas().morph.strip
    start, end = QPoint(round(widget.x_of(0.5)), 60), QPoint(round(widget.x_of(0.25)), 60)
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert room.session.document.view is View.MORPH
    assert room.session.document.position == pytest.approx(0.25, abs=0.01)
    room.until(lambda: any(r.params_as(MorphParams).size == 0 for r in room.live("morph")))
    room.tab.under_canvas().morph.keep_one.click()
    room.until(lambda: len(room.studio.gallery.ids(Query())) == 1)
    room.tab.under_canvas().morph.keep_all.click()
    room.until(lambda: len(room.studio.gallery.ids(Query())) == 8)


def test_a_film_is_made_and_plays(room: Room):
    under = room.tab.under_canvas()
    under.show_page(under.film)
    room.click(0)
    room.click(1, Qt.KeyboardModifier.ControlModifier)
    under.film.work.make.click()
    room.until(lambda: under.film.work.player.playing)
    (request,) = room.live("walk")
    assert [face["seed"] for face in request.plain_params()["faces"]] == [0, 1]  # type: ignore[index, union-attr]
    under.film.work.player.stop()


def _drop(room: Room, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert room.tab.accepts(mime)
    room.tab.handle_drop(mime)


@pytest.mark.parametrize("content", [b"", b"just words", b"\x89PNG\r\n\x1a\nbroken"])
def test_a_bad_file_gives_one_sentence_and_the_faces_stay(room: Room, tmp_path: Path, content: bytes):
    bad = tmp_path / "bad.png"
    bad.write_bytes(content)
    _drop(room, bad)
    room.until(lambda: len(room.context.messages.history) == 1)
    text = room.context.messages.history[0].text
    assert "bad.png" in text
    assert "Error" not in text
    assert room.tab.finder.search is None
    assert room.tab.canvas().page is room.tab.canvas().grid


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "me.png"
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(path))
    return path


def test_a_dropped_picture_becomes_a_face_that_can_be_changed(room: Room, photograph: Path):
    _drop(room, photograph)
    room.until(lambda: room.tab.finder.search is not None and room.tab.finder.search.phase is FindPhase.READY)
    card = room.tab.canvas().search
    assert room.tab.canvas().page is card
    card.fields["steps"].changed.emit(12, True)
    card.wanted.pan(0.1, 0.0)
    card.framing.zoom.box.setValue(2.0)
    framed = card.wanted.framing
    assert framed.size == 0.5
    card.start.click()
    room.until(lambda: room.tab.finder.search.phase is FindPhase.DONE)
    assert room.family.of("project")[-1].params_as(ProjectParams).framing == framed
    assert [step for step, _ in card.curve.points] == list(range(12))
    room.until(lambda: len(room.session.document.tiles) == 17)
    found = room.session.document.tiles[-1]
    assert found.face.latent
    assert room.session.document.current == found.id
    QTest.keyClick(card, Qt.Key.Key_Escape)
    room.until(lambda: room.drawn() and room.idle())
    _drag(room, 1.0)
    room.until(lambda: any("latent" in {ref.role for ref in r.inputs} for r in room.live("portrait")))
    room.context.undo.undo()
    assert room.session.document.tiles[-1].face.moves == ()


def test_a_search_can_be_cancelled(room: Room, photograph: Path):
    import threading

    room.family.gate = threading.Event()
    _drop(room, photograph)
    room.until(lambda: room.tab.finder.search is not None and room.tab.finder.search.phase is FindPhase.READY)
    card = room.tab.canvas().search
    card.start.click()
    room.until(lambda: room.tab.finder.search.phase is FindPhase.RUNNING and len(card.curve.points) == 1)
    card.cancel.click()
    room.bot.wait(50)
    room.family.gate.set()
    room.until(lambda: room.tab.finder.search.phase is FindPhase.STOPPED)
    assert len(room.session.document.tiles) == 16


def test_keys_turn_pages_change_views_and_remove(room: Room):
    room.key(Qt.Key.Key_N)
    assert room.session.document.seed == 16
    room.key(Qt.Key.Key_L)
    assert room.session.document.seed_locked
    room.key(Qt.Key.Key_N)
    assert room.session.document.seed == 16, "locked"
    room.key(Qt.Key.Key_Right)
    room.key(Qt.Key.Key_Down)
    columns = room.tab.canvas().grid.columns()
    assert room.session.document.index(room.session.document.current) == columns
    room.key(Qt.Key.Key_E)
    assert room.session.document.view is View.LOUPE
    room.key(Qt.Key.Key_Escape)
    assert room.session.document.view is View.GRID
    room.key(Qt.Key.Key_Return)
    assert room.session.document.view is View.LOUPE
    room.key(Qt.Key.Key_G)
    room.key(Qt.Key.Key_Delete)
    assert len(room.session.document.tiles) == 15
    room.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(room.session.document.selection) == 15
    room.key(Qt.Key.Key_Delete)
    assert room.session.document.tiles == ()
    assert room.tab.canvas().page is room.tab.canvas()._bare
    room.context.undo.undo()
    room.context.undo.undo()
    assert len(room.session.document.tiles) == 16


def test_the_loupe_shows_the_face_before_its_edits_while_a_key_is_held(room: Room):
    room.click(0)
    _drag(room, 2.0)
    room.key(Qt.Key.Key_E)
    loupe = room.tab.canvas().loupe
    edited = loupe.subject()
    QTest.keyPress(room.tab.canvas().filmstrip, Qt.Key.Key_Backslash)
    assert loupe.subject() != edited
    QTest.keyRelease(room.tab.canvas().filmstrip, Qt.Key.Key_Backslash)
    assert loupe.subject() == edited


def test_variations_are_relatives_and_undo_brings_the_sheet_back(room: Room):
    before = room.session.document
    room.click(3)
    room.key(Qt.Key.Key_V)
    tiles = room.session.document.tiles
    assert {tile.face.seed for tile in tiles} == {3}
    room.until(lambda: room.drawn() and room.idle())
    room.context.undo.undo()
    assert room.session.document.same_content(before)


def test_a_direction_can_be_made_renamed_deleted_and_brought_back(room: Room):
    shelf = room.tab.shelf
    first, second = (room.session.document.portrait(tile) for tile in room.session.document.tiles[:2])
    assert first is not None
    assert second is not None
    room.tab._difference.make("Other", first, second)
    room.until(lambda: [one.direction.name for one in shelf.shelved] == ["Age", "Other", "Smile"])
    shelf.rename(shelf.shelved[1].direction, "Beard")
    room.until(lambda: [one.direction.name for one in shelf.shelved] == ["Age", "Beard", "Smile"])
    shelf.delete(shelf.shelved[1].direction)
    room.until(lambda: [one.direction.name for one in shelf.shelved] == ["Age", "Smile"])
    room.context.undo.undo()
    room.until(lambda: [one.direction.name for one in shelf.shelved] == ["Age", "Beard", "Smile"])
    assert len(room.tab._left.directions.rows) == 3


def test_found_directions_become_sliders(room: Room):
    room.tab._find_directions()
    room.until(lambda: len(room.tab.shelf.shelved) == 10)
    assert room.tab.shelf.find(room.tab.shelf.shelved[2].sha256)
    room.context.undo.undo()
    room.until(lambda: len(room.tab.shelf.shelved) == 2)


def test_a_kept_face_opens_with_its_settings(room: Room):
    room.click(0)
    _drag(room, 1.5)
    room.tab._left.form.fields["truncation"].changed.emit(1.1, True)
    room.key(Qt.Key.Key_K)
    room.until(lambda: len(room.studio.gallery.ids(Query())) == 1)
    (item,) = room.studio.gallery.items(room.studio.gallery.ids(Query()))
    kept = room.session.document.tiles[0].face
    room.tab._left.form.fields["truncation"].changed.emit(0.5, True)
    room.key(Qt.Key.Key_N)
    assert room.tab.open_item(item)
    document = room.session.document
    assert (document.truncation, document.view) == (1.1, View.LOUPE)
    assert document.current_tile is not None
    assert document.current_tile.face == kept
    assert not room.tab.open_item(replace(item, request=None))
    assert item.request is not None
    gone = replace(item.request, model=replace(item.request.model, id="gone", sha256="0" * 64))
    assert room.tab.open_item(replace(item, request=gone))
    assert "gone" in room.context.messages.history[-1].text


def test_a_model_that_refuses_says_why_once(room: Room):
    room.family.refuses = "Memory is full."
    room.key(Qt.Key.Key_N)
    room.until(lambda: len(room.context.messages.history) == 1)
    assert room.context.messages.history[0].text == "Memory is full."
    room.bot.wait(300)
    assert len(room.context.messages.history) == 1
    room.family.refuses = ""


def test_faces_kept_in_an_earlier_session_are_known(room: Room):
    portrait = room.session.document.portrait(room.session.document.tiles[0])
    room.tab.commands.keep([room.session.document.tiles[0].id])
    room.until(lambda: room.session.keeping.item(portrait) is not None)
    later = FacesTab(room.context)
    room.bot.addWidget(later)
    later.lay_out()
    room.until(lambda: later.session.keeping.item(portrait) is not None)
    assert (
        later.session.keeping.item(later.session.document.portrait(later.session.document.tiles[1])) is None
    )


def test_a_kept_face_put_into_the_trash_is_kept_no_more(room: Room):
    room.click(0)
    room.key(Qt.Key.Key_K)
    portrait = room.session.document.portrait(room.session.document.tiles[0])
    room.until(lambda: room.session.keeping.item(portrait) is not None)
    change = room.studio.gallery.trash(room.studio.gallery.ids(Query()))
    room.until(lambda: room.session.keeping.item(portrait) is None)
    room.studio.gallery.revert(change)
    room.until(lambda: room.session.keeping.item(portrait) is not None)


def test_the_news_of_a_face_that_is_in_the_trash_already_does_not_keep_it(room: Room):
    """The news that it is saved and that it is in the trash come in different ways."""
    room.click(0)
    room.key(Qt.Key.Key_K)
    keeping, document = room.session.keeping, room.session.document
    portrait = document.portrait(document.tiles[0])
    room.until(lambda: keeping.item(portrait) is not None)
    saved = ItemSaved(1, 0, keeping.item(portrait))
    change = room.studio.gallery.trash(room.studio.gallery.ids(Query()))
    room.until(lambda: keeping.item(portrait) is None)
    room.context.bridge.item_saved.emit(saved)
    assert keeping.item(portrait) is None
    room.studio.gallery.revert(change)
    room.until(lambda: keeping.item(portrait) is not None)


def test_space_shows_the_face_alone_and_arrows_walk(room: Room):
    room.click(0)
    room.key(Qt.Key.Key_Space)
    (screen,) = room.tab.window().findChildren(FullScreen)
    room.until(screen.isVisible)
    QTest.keyClick(screen, Qt.Key.Key_Right)
    assert room.session.document.index(room.session.document.current) == 1
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert room.session.document.view is View.GRID


def test_a_better_model_is_taken_up_when_it_comes_unless_there_are_edits(room: Room):
    root = room.studio.models.installed
    better = put_painted_model(root, "a-better-one", b"more paint")
    room.studio.models.refresh()
    _drag(room, 1.0)
    room.tab.models_changed()
    assert room.session.document.model != better, "edits belong to the model they were made with"
    room.context.undo.undo()
    room.tab.models_changed()
    assert room.session.document.model == better
    room.until(lambda: room.drawn() and room.idle())


def test_buttons_on_a_tile_keep_and_hold_it(room: Room):
    grid = room.tab.canvas().grid
    hold = grid._painter._button_rect(grid.rect_of(2), TileButton.LOCK)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=hold.center().toPoint())
    assert room.session.document.tiles[2].locked
    room.key(Qt.Key.Key_N)
    assert room.session.document.tiles[2].face.seed == 2


def test_everything_has_a_name_for_screen_readers(room: Room):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider

    for kind in (QAbstractButton, QComboBox, QLineEdit, QSlider):
        for widget in room.tab.findChildren(kind):
            inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox)
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert inner or named, f"{widget} in {widget.parent()} has no name"


def test_picking_alone_is_no_step_back(room: Room):
    room.click(1)
    room.session.look(picking.pick_all(room.session.document))
    assert room.context.undo.count() == 0
