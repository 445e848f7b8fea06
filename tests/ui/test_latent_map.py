"""The map of a latent space, with a real mouse and keyboard."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.ui.settings import Appearance
from studio.ui.theme import Theme
from studio.ui.widgets.latent_map import KEY_STEP, LatentMapView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager

LEFT = Qt.MouseButton.LeftButton
ROOT = Path(__file__).parents[2]


class Hand:
    """A mouse over a map, and what the map told of it."""

    def __init__(self, view: LatentMapView, bot: QtBot) -> None:
        self.view, self.bot = view, bot
        self.told: list[tuple[float, float, bool]] = []
        view.dragged.connect(lambda x, y, final: self.told.append((x, y, final)))

    def send(self, kind: QEvent.Type, at: QPointF, held: bool) -> None:
        target = self.view._scene.viewport()
        button = LEFT if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
        buttons = LEFT if held else Qt.MouseButton.NoButton
        where = QPointF(target.mapToGlobal(at.toPoint()))
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(target, QMouseEvent(kind, at, where, button, buttons, none))

    def drag(self, start: QPointF, end: QPointF) -> None:
        self.send(QEvent.Type.MouseButtonPress, start, True)
        for part in (0.3, 0.6, 1.0):
            self.send(QEvent.Type.MouseMove, start + (end - start) * part, True)
        self.send(QEvent.Type.MouseButtonRelease, end, False)

    def wheel(self, at: QPointF, notches: int) -> None:
        target = self.view._scene.viewport()
        event = QWheelEvent(
            at,
            QPointF(target.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)

    def on(self, x: float, y: float) -> QPointF:
        return self.view._scene.to_widget((x, y))


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(Places.default().resources)
    theme.apply(Appearance.DARK)
    return theme


@pytest.fixture
def hand(theme: Theme, qtbot: QtBot) -> Hand:
    view = LatentMapView(theme)
    qtbot.addWidget(view)
    view.resize(400, 320)
    view.show()
    qtbot.waitExposed(view)
    view.show_map(np.random.default_rng(1).normal(size=(3000, 2)).astype(np.float32))
    view.show_place(0.5, 0.5)
    return Hand(view, qtbot)


def test_the_point_goes_where_it_is_dragged_and_home_brings_it_back(hand: Hand) -> None:
    """Live while it moves, once more when it is let go; an owner who answers does not move its home."""
    view = hand.view
    view.dragged.connect(lambda x, y, _: view.show_place(x, y))
    beside = QPointF(9, 9)
    hand.drag(hand.on(0.5, 0.5) + beside, hand.on(-1.0, 1.5) + beside)
    assert [final for *_, final in hand.told][-1] is True
    assert not any(final for *_, final in hand.told[:-1])
    assert len(hand.told) >= 2
    assert hand.told[-1][:2] == pytest.approx((-1.0, 1.5), abs=0.05)
    assert view.place == hand.told[-1][:2]
    hand.bot.keyClick(view, Qt.Key.Key_Home)
    assert hand.told[-1] == (0.5, 0.5, True)
    view.show_place(2.0, 0.0)  # another picture
    hand.bot.keyClick(view, Qt.Key.Key_Right)
    hand.bot.keyClick(view, Qt.Key.Key_Home)
    assert hand.told[-1] == (2.0, 0.0, True)


def test_home_stays_when_the_owner_cannot_follow_all_the_way(hand: Hand) -> None:
    """Sliders have ends, so the owner may answer with another place, and show that one again later."""
    view = hand.view
    view.dragged.connect(lambda x, y, _: view.show_place(min(x, 0.8), y))
    hand.drag(hand.on(0.5, 0.5), hand.on(1.5, 0.5))
    assert view.place == pytest.approx((0.8, 0.5), abs=0.05)
    view.show_place(*view.place)  # the picture came
    hand.bot.keyClick(view, Qt.Key.Key_Home)
    assert hand.told[-1] == (0.5, 0.5, True)


def test_arrow_keys_move_it_in_one_step_a_press(hand: Hand) -> None:
    """Held down it moves on, and the step is kept when the key comes up."""
    hand.bot.keyPress(hand.view, Qt.Key.Key_Up)
    hand.bot.keyPress(hand.view, Qt.Key.Key_Up)
    assert [final for *_, final in hand.told] == [False, False]
    hand.bot.keyRelease(hand.view, Qt.Key.Key_Up)
    assert hand.told[-1] == pytest.approx((0.5, 0.5 + 2 * KEY_STEP, True))


def test_dragging_beside_the_point_moves_the_map_within_its_limits(hand: Hand) -> None:
    """The point stays what it was, and nobody gets lost."""
    whole = hand.view._scene.box.viewRect()
    hand.wheel(hand.on(0, 0), 4)
    near = hand.view._scene.box.viewRect()
    assert near.width() < whole.width() / 2
    start = hand.on(-0.5, -0.5)
    hand.drag(start, start + QPointF(60, 0))
    moved = hand.view._scene.box.viewRect()
    assert moved.center().x() < near.center().x()
    assert hand.told == []
    hand.wheel(start, 60)
    assert hand.view._scene.box.viewRect().width() > whole.width() / 20
    hand.wheel(start, -90)
    assert hand.view._scene.box.viewRect().width() == pytest.approx(whole.width(), rel=1e-3)
    assert hand.view._scene.box.viewRect().center().x() == pytest.approx(0, abs=1e-3)


def test_one_unit_is_as_long_upwards_as_across(hand: Hand) -> None:
    for size in ((500, 200), (200, 400)):
        hand.view.resize(*size)
        QApplication.processEvents()
        origin, right, up = hand.on(0, 0), hand.on(1, 0), hand.on(0, 1)
        assert right.x() - origin.x() == pytest.approx(origin.y() - up.y(), abs=1.5)


def test_a_click_puts_the_point_there_and_a_double_click_does_not(hand: Hand) -> None:
    """A double click shows all of the map; what its first click did is taken back."""
    viewport = hand.view._scene.viewport()
    hand.bot.mouseClick(viewport, LEFT, pos=hand.on(-1, -1).toPoint())
    hand.bot.waitUntil(lambda: bool(hand.told) and hand.told[-1][2])
    assert hand.told[-1][:2] == pytest.approx((-1, -1), abs=0.05)
    whole = hand.view._scene.box.viewRect()
    hand.wheel(hand.on(0, 0), 3)
    place = hand.on(1, 1).toPoint()
    hand.bot.mouseClick(viewport, LEFT, pos=place)
    hand.send(QEvent.Type.MouseButtonDblClick, QPointF(place), True)
    hand.send(QEvent.Type.MouseButtonRelease, QPointF(place), False)
    assert hand.view.place == pytest.approx((-1, -1), abs=0.05)
    assert hand.told[-1] == pytest.approx((*hand.view.place, True))
    assert hand.view._scene.box.viewRect().width() == pytest.approx(whole.width(), rel=1e-3)


def test_the_place_under_the_mouse_is_told_and_its_picture_shown_beside_it(hand: Hand) -> None:
    """Inside the map, whichever corner the mouse is in; gone when the mouse is."""
    seen: list[tuple[float, float]] = []
    hand.view.hovered.connect(lambda x, y: seen.append((x, y)))
    picture = QImage(64, 64, QImage.Format.Format_RGB888)
    picture.fill(QColor("orange"))
    hand.view._scene.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    for corner in (QPointF(8, 8), QPointF(390, 310)):
        hand.send(QEvent.Type.MouseMove, corner, False)
        hand.view.show_preview(picture)
        preview = hand.view._preview
        assert preview.isVisible()
        assert hand.view.rect().contains(preview.geometry())
        assert not preview.geometry().contains(corner.toPoint())
    assert len(seen) == 2
    hand.view._scene.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(hand.view._scene, QEvent(QEvent.Type.Leave))
    assert not hand.view._preview.isVisible()
    hand.view.show_preview(picture)  # an answer that comes late
    assert not hand.view._preview.isVisible()


def test_marks_dots_and_point_are_painted_in_the_colours_of_the_theme(hand: Hand, theme: Theme) -> None:
    """Dark and light, changed while it is shown."""
    hand.view.show_marks((-2, 1), (2, 1))
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        theme.apply(appearance)
        shot = hand.view.grab().toImage()
        assert shot.pixelColor(3, 3).name() == theme.colours.canvas
        assert shot.pixelColor(hand.on(0.5, 0.5).toPoint()).name() == theme.colours.accent
        path = shot.pixelColor(hand.on(0, 1).toPoint())
        assert abs(path.lightness() - QColor(theme.colours.text).lightness()) < 110
    hand.view.show_marks(None, None)
    assert not any(letter.isVisible() for letter in hand.view._scene._letters)


def test_far_pictures_no_point_no_map(hand: Hand) -> None:
    """A picture outside the dots is in view; without point keys do nothing; without map it says so."""
    hand.view.show_place(40.0, -3.0)
    QApplication.processEvents()
    assert hand.view._scene.box.viewRect().contains(QPointF(40, -3))
    hand.view.show_place(None)
    hand.bot.keyClick(hand.view, Qt.Key.Key_Up)
    hand.drag(hand.on(0.5, 0.5), hand.on(1, 1))
    assert hand.told == []
    hand.view.show_map(None)
    assert not hand.view._scene.isVisible()
    assert hand.view._no_map.isVisible()


def test_it_has_no_menu_of_the_plotting_library(hand: Hand) -> None:
    """No export dialog, no axes to tick."""
    at = hand.on(1, 1).toPoint()
    hand.bot.mouseClick(hand.view._scene.viewport(), Qt.MouseButton.RightButton, pos=at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, hand.view.mapToGlobal(at))
    QApplication.sendEvent(hand.view._scene.viewport(), event)
    QApplication.processEvents()
    menus = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
    assert menus == []


def test_the_window_can_be_imported_without_the_plotting_library() -> None:
    """Half a second that the first paint need not wait for."""
    code = (
        "import sys, studio.ui.widgets.latent_map, studio.ui.application;"
        "assert 'pyqtgraph' not in sys.modules, 'imported too early'"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
