"""The Pictures tab as it is used: a picture comes in, is compared, pulled, kept and opened again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pictures_room import FACES, PICTURES, PicturesRoom, picture_file, pictures_room
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.gallery.query import Query

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[PicturesRoom]:
    with pictures_room(qtbot, places) as made:
        yield made


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    return picture_file(tmp_path)


def test_an_empty_tab_says_what_to_do_and_has_an_example(room: PicturesRoom):
    canvas = room.tab.canvas()
    assert canvas.page is canvas.start
    assert canvas.start.samples.isVisibleTo(canvas), "this model has a prior"
    assert not room.tab.make_button.isEnabled()
    canvas.start.example.click()
    room.until(lambda: room.document.code is not None and room.drawn())
    assert canvas.page is canvas.framing


def test_a_dropped_picture_comes_back_beside_the_original_with_figures(room: PicturesRoom, photograph: Path):
    room.take(photograph)
    canvas = room.tab.canvas()
    assert canvas.page is canvas.framing, "a model of faces asks for the framing first"
    canvas.framing.button.click()
    assert canvas.page is canvas.compare
    figures = canvas.bar.figures
    assert all(figures.labels[name].isVisibleTo(canvas) for name in ("psnr", "ssim", "kl"))
    assert figures.labels["psnr"].text().startswith("PSNR")
    assert "nats" in figures.labels["kl"].text()
    assert len(figures.labels["kl"].toolTip()) > 40
    (kept,) = room.studio.gallery.items(room.studio.gallery.ids(Query()))
    assert (kept.name, kept.synthetic) == ("me", False)


def test_a_picture_is_pasted_and_kept_as_a_real_one(room: PicturesRoom):
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkRed)
    QGuiApplication.clipboard().setImage(image)
    room.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    room.until(lambda: room.document.code is not None and room.drawn())
    red, green, blue = room.pixels()
    assert red > 100
    assert green < 20
    assert blue < 20
    (item,) = room.studio.gallery.items(room.studio.gallery.ids(Query()))
    assert not item.synthetic


def test_the_wipe_follows_mouse_and_keys_and_a_double_click_centres_it(room: PicturesRoom, photograph: Path):
    room.take(photograph)
    room.key(Qt.Key.Key_W)
    view = room.tab.canvas().compare
    rect = view.picture_rect()
    start = view.handle_at().toPoint()
    goal = QPoint(round(rect.left() + rect.width() / 4), start.y())
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, goal)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=goal)
    assert view.wipe == pytest.approx(0.25, abs=0.01)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.wipe == pytest.approx(0.27, abs=0.01)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.wipe == 1.0
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=start)
    assert view.wipe == 0.5
    assert room.context.undo.count() == 1, "looking is no step back"


def test_left_of_the_wipe_is_the_original_and_right_of_it_the_result(room: PicturesRoom, photograph: Path):
    room.take(photograph)
    room.drag("light", 2.0)
    room.until(room.drawn)
    room.key(Qt.Key.Key_W)
    view = room.tab.canvas().compare
    at = view.handle_at()
    shot = view.grab().toImage()
    left = shot.pixelColor(round(at.x()) - 60, round(at.y()) + 60)
    right = shot.pixelColor(round(at.x()) + 60, round(at.y()) + 60)
    assert (left.red(), left.green(), left.blue()) == pytest.approx((60, 188, 188), abs=4)
    assert right.red() > 5, "the slider made it lighter than the original’s 0, 128, 128"


def test_side_by_side_and_the_map_of_what_differs(room: PicturesRoom, photograph: Path):
    room.take(photograph)
    room.key(Qt.Key.Key_S)
    view = room.tab.canvas().compare
    first, second = view._places()
    assert first.right() < second.left()
    room.key(Qt.Key.Key_D)
    room.until(lambda: not view._difference.isNull())
    dark = view._difference.pixelColor(2, 2).lightness()
    room.drag("light", 4.0)
    room.until(lambda: view._difference.pixelColor(2, 2).lightness() > dark + 40)


def test_a_drag_is_followed_live_and_is_one_step_back(room: PicturesRoom, photograph: Path):
    room.take(photograph)
    before = room.pixels()
    room.family.ran.clear()
    room.drag("light", 0.5, 1.0, 1.5, 2.0)
    room.until(room.drawn)
    assert len(room.rebuilds()) >= 2, "the picture followed"
    assert room.rebuilds()[-1].code.pulls[0].amount == 2.0
    assert (room.pixels() > before).all()
    assert room.context.undo.count() == 2
    room.context.undo.undo()
    assert room.document.amount("light") == 0
    assert room.row("light").box.value() == 0
    room.until(lambda: np.array_equal(room.pixels(), before))
    room.context.undo.redo()
    assert room.row("light").box.value() == 2.0


def test_a_double_click_resets_one_slider_and_backspace_all(room: PicturesRoom, photograph: Path):
    room.take(photograph)
    room.drag("light", 2.0)
    room.drag("z1", -1.0)
    QTest.mouseDClick(room.row("light").slider, Qt.MouseButton.LeftButton)
    assert room.document.amount("light") == 0
    assert room.document.amount("z1") == -1.0
    room.key(Qt.Key.Key_Backspace)
    assert room.document.code is not None
    assert room.document.code.pulls == ()
    room.context.undo.undo()
    assert room.document.amount("z1") == -1.0


def test_a_locked_slider_keeps_its_amount_whatever_comes(
    room: PicturesRoom, photograph: Path, tmp_path: Path
):
    room.take(photograph)
    room.drag("light", 1.5)
    room.row("light").button.click()
    assert room.document.locks == ("light",)
    axes = room.tab.left_panel().axes
    axes.surprise.click()
    assert room.document.amount("light") == 1.5
    assert room.document.code is not None
    assert len(room.document.code.pulls) > 1, "others were pulled"
    axes.reset.click()
    assert [pull.axis for pull in room.document.code.pulls] == ["light"]
    room.take(picture_file(tmp_path, "other.png", (120, 30, 30)))
    assert room.document.amount("light") == 1.5
    assert room.document.amount("z1") == 0
    room.context.undo.undo()
    room.until(room.drawn)
    assert room.document.amount("light") == 1.5
    room.row("light").button.click()
    assert room.document.locks == ()


def test_the_sliders_with_names_come_first_and_the_others_a_dozen_at_a_time(
    room: PicturesRoom, photograph: Path
):
    axes = room.tab.left_panel().axes
    room.until(lambda: len(axes.rows) == 13)
    assert axes.rows[0].name == "Light"
    assert not any(row.key.startswith("map-") for row in axes.rows)
    assert not axes.rows[0].isEnabled(), "there is no picture yet"
    axes.more.click()
    room.until(lambda: len(axes.rows) == 37)
    axes.filter.setText("Latent 41")
    room.until(lambda: [row.key for row in axes.rows] == ["n39"])
    axes.filter.clear()
    room.take(photograph)
    assert axes.rows[0].isEnabled()


def test_a_held_key_shows_the_picture_before_its_sliders(room: PicturesRoom, photograph: Path):
    room.take(photograph)
    before = room.pixels()
    room.drag("light", 3.0)
    room.until(room.drawn)
    assert (room.pixels() > before).all()
    canvas = room.tab.canvas()
    QTest.keyPress(canvas.page, Qt.Key.Key_Backslash)
    room.until(lambda: np.array_equal(room.pixels(), before))
    QTest.keyRelease(canvas.page, Qt.Key.Key_Backslash)
    assert (room.pixels() > before).all()


def test_keeping_makes_it_in_full_with_the_original_as_parent(room: PicturesRoom, photograph: Path):
    room.take(photograph)
    (original,) = room.studio.gallery.ids(Query())
    room.drag("light", 1.0)
    room.key(Qt.Key.Key_K)
    room.until(lambda: len(room.kept()) == 1)
    (item,) = room.kept()
    assert item.parents == (original,)
    assert item.synthetic
    room.until(lambda: room.session.keeping.item(room.session.current()) is not None)
    room.key(Qt.Key.Key_K)
    assert "Already kept" in room.said()
    assert len(room.kept()) == 1


def test_a_kept_picture_opens_with_everything_that_was_done_to_it(
    room: PicturesRoom, photograph: Path, tmp_path: Path
):
    room.take(photograph)
    room.tab.canvas().framing.view.zoom(2.0)
    room.drag("light", 1.5)
    room.until(room.drawn)
    room.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.tab.make()
    room.until(lambda: len(room.kept()) == 1)
    (item,) = room.kept()
    done = room.document.code
    room.take(picture_file(tmp_path, "other.png", (120, 30, 30)))
    room.use(PICTURES)
    assert room.tab.open_item(item)
    assert room.document.code == done
    assert room.document.model is not None
    assert room.document.model.id == FACES
    room.until(room.drawn)
    room.key(Qt.Key.Key_K)
    assert "Already kept" in room.said()
    assert not room.tab.open_item(replace(item, request=None))
    assert item.request is not None
    gone = replace(item.request, model=replace(item.request.model, id="gone", sha256="0" * 64))
    assert room.tab.open_item(replace(item, request=gone))
    assert "gone" in room.said()


def test_a_picture_sent_from_elsewhere_is_rebuilt_and_remembers_where_it_came_from(
    room: PicturesRoom, photograph: Path
):
    item = room.studio.gallery.import_file(photograph)
    assert room.tab.receives(item)
    room.tab.receive(item)
    room.until(lambda: room.document.code is not None and room.drawn())
    room.key(Qt.Key.Key_K)
    room.until(lambda: len(room.kept()) == 1)
    assert room.kept()[0].parents == (item.id,)


def test_a_model_without_a_size_of_its_own_draws_small_while_one_drags(room: PicturesRoom, tmp_path: Path):
    room.use(PICTURES)
    large = picture_file(tmp_path, "large.png", (90, 40, 40), (640, 480))
    room.take(large)
    canvas = room.tab.canvas()
    assert canvas.page is canvas.compare, "there is no framing for it"
    found = room.session.picture(room.session.current())
    assert found is not None
    assert (found.base.width(), found.base.height()) == (640, 480)
    room.family.ran.clear()
    room.drag("light", 0.5, 1.0, 1.5)
    room.until(room.drawn)
    sizes = [params.size for params in room.rebuilds()]
    assert all(size in {256, 384, 512} for size in sizes[:-1])
    assert sizes[-1] == 0


def test_another_model_keeps_the_picture_and_undo_brings_the_first_back(room: PicturesRoom, photograph: Path):
    room.take(photograph)
    room.drag("light", 1.0)
    first = room.document
    room.use(PICTURES)
    assert room.document.code is not None
    assert first.code is not None
    assert room.document.code.picture == first.code.picture
    assert room.document.code.pulls == (), "pulls belong to the other model"
    room.until(room.drawn)
    room.context.undo.undo()
    room.until(lambda: room.session.shelf.framed and room.drawn())
    assert room.document.code == first.code


def test_space_copy_and_menu_take_what_is_shown(room: PicturesRoom, photograph: Path, qtbot: QtBot):
    room.take(photograph)
    room.key(Qt.Key.Key_W)
    with qtbot.waitSignal(room.tab.full_screen_wanted) as told:
        room.key(Qt.Key.Key_Space)
    assert told.args is not None
    assert told.args[0][0].width() == 32
    room.tab.copy()
    assert QGuiApplication.clipboard().image().width() == 32
    texts = [action.text() for action in room.tab.picture_menu().actions()]
    assert "Keep in the gallery" in texts


def test_everything_has_a_name_for_screen_readers(room: PicturesRoom, photograph: Path):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider

    room.take(photograph)
    for kind in (QAbstractButton, QComboBox, QLineEdit, QSlider):
        for widget in room.tab.findChildren(kind):
            inner = widget.objectName().startswith("qt_") or isinstance(
                widget.parent(), QComboBox | QLineEdit
            )
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert inner or named, f"{widget} in {widget.parent()} has no name"


def test_keeping_needs_a_picture(room: PicturesRoom):
    room.tab.make()
    room.key(Qt.Key.Key_K)
    room.bot.wait(50)
    assert room.kept() == ()
    assert np.array(room.context.undo.count()) == 0
