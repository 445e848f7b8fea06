"""From A to B, films, samples and the map: what is made out of two pictures, or of none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pictures_room import FACES, PICTURES, PicturesRoom, picture_file, pictures_room
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.item import ItemKind
from studio.engine.places import Places
from studio.families.vae.params import BlendParams, BlendPath
from studio.gallery.query import Query
from studio.ui.gallery.mime import items_mime
from studio.ui.tabs.pictures.document import View
from studio.ui.tabs.pictures.tab import PicturesTab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[PicturesRoom]:
    with pictures_room(qtbot, places) as made:
        yield made


@pytest.fixture
def dark(tmp_path: Path) -> Path:
    return picture_file(tmp_path, "dark.png", (20, 20, 20))


@pytest.fixture
def light(tmp_path: Path) -> Path:
    return picture_file(tmp_path, "light.png", (180, 180, 180))


def _blend_of_two(room: PicturesRoom, dark: Path, light: Path) -> None:
    """Hold one as A, drop the other."""
    room.take(dark)
    room.key(Qt.Key.Key_A)
    room.take(light)
    under = room.tab.under_canvas()
    assert under.page is under.blend
    room.until(lambda: room.session.blend() is not None and room.idle())


def test_hold_one_drop_another_and_scrub_between_them(room: PicturesRoom, dark: Path, light: Path):
    _blend_of_two(room, dark, light)
    strip = room.tab.under_canvas().blend.strip
    room.until(lambda: all(strip.tile(position) is not None for position in (0.0, 0.5, 1.0)))
    steps = room.context.undo.count()
    y = round(strip.tile_rect(0).center().y())
    start, end = QPoint(round(strip.x_of(0.5)), y), QPoint(round(strip.x_of(0.1)), y)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(strip, end)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=end)
    assert room.document.view is View.BLEND
    assert room.document.position == pytest.approx(0.1, abs=0.01)
    assert room.context.undo.count() == steps + 1
    room.until(room.drawn)
    near_a = room.pixels()
    QTest.keyClick(strip, Qt.Key.Key_End)
    room.until(room.drawn)
    assert (room.pixels() > near_a + 60).all()
    room.key(Qt.Key.Key_X)
    room.until(room.drawn)
    assert room.document.position == 0.0
    room.context.undo.undo()
    assert room.document.position == 1.0
    QTest.keyClick(strip, Qt.Key.Key_Left)
    room.key(Qt.Key.Key_Escape)
    assert room.document.view is View.WIPE


def test_a_film_is_exported_with_both_pictures_as_parents(room: PicturesRoom, dark: Path, light: Path):
    _blend_of_two(room, dark, light)
    originals = set(room.studio.gallery.ids(Query()))
    under = room.tab.under_canvas()
    under.show_page(under.film)
    film = under.film
    film.fields["frames"].changed.emit(4, True)
    film.fields["format"].changed.emit("webp", True)
    assert "6 pictures" in film.work.words.text()
    film.work.make.click()
    room.until(lambda: film.work.player.playing)
    film.work.player.stop()
    (item,) = room.kept()
    assert item.kind is ItemKind.ANIMATION
    assert item.path.endswith(".webp")
    assert set(item.parents) == originals
    assert item.request is not None
    params = item.request.params_as(BlendParams)
    assert (params.frames, params.path, params.size) == (4, BlendPath.SPHERICAL, 0)


def test_an_mp4_of_the_straight_way(room: PicturesRoom, dark: Path, light: Path):
    _blend_of_two(room, dark, light)
    under = room.tab.under_canvas()
    under.blend.way.changed.emit("linear", True)
    under.film.fields["frames"].changed.emit(3, True)
    under.film.work.make.click()
    room.until(lambda: len(room.kept()) == 1)
    (item,) = room.kept()
    assert item.path.endswith(".mp4")
    assert item.request is not None
    assert item.request.params_as(BlendParams).path is BlendPath.LINEAR


def test_a_kept_picture_of_the_way_opens_with_both_ends(room: PicturesRoom, dark: Path, light: Path):
    _blend_of_two(room, dark, light)
    strip = room.tab.under_canvas().blend.strip
    strip.handled.emit(0.25, True)
    room.until(room.drawn)
    room.tab.under_canvas().blend.keep.click()
    room.until(lambda: len(room.kept()) == 1)
    (item,) = room.kept()
    assert len(item.parents) == 2
    held, code = room.document.held, room.document.code
    room.tab.commands.let_go()
    room.take(dark)
    assert room.tab.open_item(item)
    document = room.document
    assert (document.held, document.code, document.position) == (held, code, 0.25)
    assert document.view is View.BLEND
    under = room.tab.under_canvas()
    assert under.page is under.blend
    room.until(room.drawn)


def test_two_pictures_dropped_together_are_blended(room: PicturesRoom, dark: Path, light: Path):
    room.drop(dark, light)
    room.until(lambda: room.document.view is View.BLEND and room.drawn())
    page = room.tab.under_canvas().blend
    assert page.start.filled
    assert page.end.filled


def test_a_gallery_picture_is_dropped_on_a_and_taken_off_again(
    room: PicturesRoom, dark: Path, tmp_path: Path
):
    item = room.studio.gallery.import_file(dark)
    mime = items_mime([item], [room.studio.gallery.path(item)], tmp_path / "drag")
    page = room.tab.under_canvas().blend
    room.tab.under_canvas().show_page(page)
    page.start.dropped.emit(mime)
    room.until(lambda: room.document.held is not None)
    assert room.session.originals.parents(room.document.held.picture if room.document.held else "") == (
        item.id,
    )
    assert page.strip.isHidden(), "there is no B yet"
    QTest.keyClick(page.start, Qt.Key.Key_Delete)
    assert room.document.held is None
    room.context.undo.undo()
    assert room.document.held is not None


def test_the_blend_starts_again_from_the_picture_with_its_sliders(room: PicturesRoom, dark: Path):
    room.take(dark)
    room.key(Qt.Key.Key_A)
    room.drag("light", 3.0)
    blend = room.session.blend()
    assert blend is not None
    assert blend.start.pulls == ()
    assert blend.end.pulls[0].amount == 3.0
    room.context.undo.undo()
    room.key(Qt.Key.Key_A)
    assert room.document.held is None, "a second time lets it go"


# Out of nothing -----------------------------------------------------------------------------------


def test_samples_come_from_seeds_and_a_click_goes_on_from_one(room: PicturesRoom):
    room.tab.canvas().start.samples.click()
    page = room.tab.canvas().samples
    assert room.tab.canvas().page is page
    page.fields["count"].changed.emit(6, True)
    page.fields["temperature"].changed.emit(0.5, True)
    page.seed.changed.emit(40, True)
    shown = room.session.wishes.shown
    room.until(lambda: all(room.session.picture(shown(code)) for code in room.document.samples))
    assert [code.seed for code in room.document.samples] == list(range(40, 46))
    room.family.ran.clear()
    at = page.grid.rect_of(2).center().toPoint()
    QTest.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=at)
    assert room.document.code is not None
    assert (room.document.code.seed, room.document.code.temperature) == (42, 0.5)
    assert room.tab.canvas().page is room.tab.canvas().compare
    room.until(room.drawn)
    room.drag("light", 1.0)
    room.until(room.drawn)
    room.key(Qt.Key.Key_K)
    room.until(lambda: len(room.kept()) == 1)
    (item,) = room.kept()
    room.context.undo.undo()
    room.context.undo.undo()
    assert room.document.view is View.SAMPLES
    assert room.tab.open_item(item)
    assert room.document.code is not None
    assert room.document.code.seed == 42
    assert room.document.amount("light") == 1.0


def test_the_keyboard_walks_the_samples_and_the_next_page_comes(room: PicturesRoom):
    room.key(Qt.Key.Key_N)
    grid = room.tab.canvas().samples.grid
    assert not room.tab.left_panel().axes.surprise.isEnabled(), "sliders wait for a picture"
    room.key(Qt.Key.Key_Right)
    room.key(Qt.Key.Key_Right)
    assert room.document.current == 2
    room.key(Qt.Key.Key_N)
    assert room.document.seed == room.document.sheet.count
    room.key(Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert room.document.code is not None
    assert room.document.code.seed == room.document.sheet.count + 1


def test_all_samples_are_kept_at_once(room: PicturesRoom):
    room.key(Qt.Key.Key_N)
    room.tab.canvas().samples.fields["count"].changed.emit(3, True)
    room.tab.make()
    room.until(lambda: len(room.kept()) == 3)
    shown = room.session.wishes.shown
    room.until(lambda: all(room.session.keeping.item(shown(code)) for code in room.document.samples))
    (item, *_) = room.kept()
    assert room.tab.open_item(item)
    assert room.document.code in room.document.samples


def test_from_samples_to_a_model_that_has_none_is_no_error(room: PicturesRoom, dark: Path):
    room.take(dark)
    room.key(Qt.Key.Key_N)
    assert room.document.view is View.SAMPLES
    room.use(PICTURES)
    assert room.tab.canvas().page is room.tab.canvas().compare
    room.until(room.drawn)
    assert room.context.messages.history == ()


def test_a_model_without_a_prior_offers_no_samples(room: PicturesRoom):
    room.use(PICTURES)
    canvas = room.tab.canvas()
    assert not canvas.start.samples.isVisibleTo(canvas)
    assert not canvas.bar.views[View.SAMPLES].isVisibleTo(canvas)
    room.key(Qt.Key.Key_N)
    assert "out of nothing" in room.said()


# The map ------------------------------------------------------------------------------------------


def test_the_point_lies_where_the_picture_is_and_dragging_it_moves_the_picture(
    room: PicturesRoom, dark: Path
):
    room.take(dark)
    room.key(Qt.Key.Key_M)
    page = room.tab.under_canvas().map
    room.until(lambda: page.view is not None and page.view.place is not None)
    assert page.view is not None
    place, steps = page.view.place, room.context.undo.count()
    assert place is not None
    latent = room.session._latents[room.session.wishes.shown(room.document.code)]  # type: ignore[index]
    assert place == pytest.approx((latent[0], latent[1]), abs=1e-4), "two numbers of the tiny latent"
    goal = (place[0] + 1.0, place[1] - 0.5)
    page.view.dragged.emit((place[0] + goal[0]) / 2, place[1], False)
    page.view.dragged.emit(*goal, False)
    page.view.dragged.emit(*goal, True)
    assert room.document.amount("map-x") == pytest.approx(1.0)
    assert room.document.amount("map-y") == pytest.approx(-0.5)
    assert room.context.undo.count() == steps + 1
    room.until(room.drawn)
    assert page.view.place == pytest.approx(goal, abs=1e-3)
    room.context.undo.undo()
    room.until(lambda: page.view is not None and page.view.place == pytest.approx(place, abs=1e-3))


def test_a_and_b_are_marked_on_the_map(room: PicturesRoom, dark: Path, light: Path):
    _blend_of_two(room, dark, light)
    room.key(Qt.Key.Key_M)
    assert room.session.place(room.document.held) is not None
    assert room.session.place(room.document.code) != room.session.place(room.document.held)


def test_a_model_without_a_map_says_so(room: PicturesRoom):
    room.use(PICTURES)
    room.key(Qt.Key.Key_M)
    page = room.tab.under_canvas().map
    assert not room.session.shelf.mapped
    room.until(lambda: page.view is not None and page.view._no_map.isVisibleTo(page))


def test_the_tab_is_made_again_with_the_model_that_was_chosen(room: PicturesRoom, qtbot: QtBot):
    room.use(PICTURES)
    later = PicturesTab(room.context)
    qtbot.addWidget(later)
    later.lay_out()
    assert later.session.model is not None
    assert later.session.model.id == PICTURES
    room.use(FACES)


def test_what_is_dropped_on_b_comes_onto_the_canvas(room: PicturesRoom, dark: Path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(dark))])
    room.tab.under_canvas().blend.end.dropped.emit(mime)
    room.until(lambda: room.document.code is not None and room.drawn())
