"""Framing the face by hand: mouse, wheel and keys move the picture, and the search is asked for just that."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.framing import Framing
from studio.engine.places import Places
from studio.imaging.cropping import cut
from studio.ui.theme import Theme
from studio.ui.widgets.framing_row import FramingRow
from studio.ui.widgets.framing_view import CAPTION, FramingView
from studio.ui.widgets.pixels import to_picture

EDGE = 200


@pytest.fixture
def theme(places: Places) -> Theme:
    return Theme(places.resources)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> FramingView:
    made = FramingView(theme, "Your picture")
    qtbot.addWidget(made)
    made.resize(EDGE, EDGE + CAPTION)
    made.show()
    made.show_picture(blocks(), Framing())
    made.set_editable(True, True)
    return made


def blocks() -> QImage:
    """A picture twice as wide as high, with blocks of colour."""
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    for x in range(400):
        for y in range(200):
            image.setPixel(x, y, 0xFF000000 | (x // 50 * 30 << 16) | (y // 50 * 60 << 8) | 90)
    return image


def drag(view: FramingView, across: int, down: int) -> None:
    start = QPoint(100, 100)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(across, down))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(across, down))


def roll(view: FramingView, at: QPointF, notches: int) -> None:
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_the_picture_follows_the_hand(view: FramingView) -> None:
    told: list[tuple[Framing, bool]] = []
    view.framed.connect(lambda where, final: told.append((where, final)))
    drag(view, 50, -20)
    assert told == [(view.framing, False), (view.framing, True)]
    assert (view.framing.x, view.framing.y) == pytest.approx((0.5 - 50 / 400, 0.5 + 20 / 200))


def test_a_turned_picture_follows_the_hand_too(view: FramingView) -> None:
    view.show_picture(blocks(), Framing(rotation=90))
    drag(view, 0, 50)
    assert (view.framing.x, view.framing.y) == pytest.approx((0.5 - 50 / 400, 0.5))


def test_the_wheel_sizes_it_and_what_is_under_the_mouse_stays(view: FramingView) -> None:
    at = QPointF(140, 60)
    before = to_picture(view.grab().toImage())[60, 140]
    roll(view, at, 3)
    assert view.framing.size < 0.8
    side = view.framing.size * 200
    under = (view.framing.x * 400 + 0.2 * side, view.framing.y * 200 - 0.2 * side)
    assert under == pytest.approx((240, 60))
    assert np.array_equal(to_picture(view.grab().toImage())[60, 140], before)


def test_keys_move_size_turn_and_start_again(view: FramingView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_BracketRight)
    now = view.framing
    assert now.x < 0.5
    assert now.y == pytest.approx(0.6)
    assert now.size < 1
    assert now.rotation == 1
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.framing == Framing()


@pytest.mark.parametrize("where", [Framing(), Framing(0.4, 0.6, 0.5), Framing(0.4, 0.5, 0.6, 25)])
def test_what_is_seen_is_what_the_search_gets(view: FramingView, where: Framing) -> None:
    view.show_picture(blocks(), where)
    view.set_editable(False, False)
    seen = to_picture(view.grab().toImage())[:EDGE, :EDGE, :3].astype(float)
    wanted = cut(to_picture(blocks())[..., :3], where, EDGE).astype(float)
    assert np.abs(seen - wanted).mean() < 6


def test_while_it_is_searched_for_nothing_moves(view: FramingView) -> None:
    view.set_editable(False, False)
    drag(view, 50, 50)
    roll(view, QPointF(100, 100), 2)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.framing == Framing()


@pytest.mark.parametrize("image", [QImage(), QImage(1, 1, QImage.Format.Format_RGB32)])
def test_empty_and_tiny_pictures_do_no_harm(view: FramingView, image: QImage) -> None:
    view.show_picture(image, Framing(size=2.0))
    drag(view, 50, 50)
    roll(view, QPointF(100, 100), 2)
    view.turn(10)
    assert not view.grab().isNull()


def test_the_sliders_say_the_same(qtbot: QtBot, theme: Theme) -> None:
    row = FramingRow(theme)
    qtbot.addWidget(row)
    row.framed.connect(lambda where, _: row.show_framing(where))
    row.show_framing(Framing(0.4, 0.6, 0.5, 3.0))
    assert (row.zoom.value(), row.turn.value()) == (2.0, 3.0)
    with qtbot.waitSignal(row.framed) as told:
        row.zoom.box.setValue(4.0)
    assert told.args == [Framing(0.4, 0.6, 0.25, 3.0), True]
    with qtbot.waitSignal(row.framed) as told:
        row.turn.box.setValue(-10)
    assert told.args == [Framing(0.4, 0.6, 0.25, -10), True]
    row.reset.click()
    assert (row.zoom.value(), row.turn.value()) == (1.0, 0.0)
    assert not row.reset.isEnabled()
