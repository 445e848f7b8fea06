"""The scrubber over the steps of a run, with a real mouse and keyboard."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.ui.theme import Theme
from studio.ui.widgets.hover_card import HoverCard
from studio.ui.widgets.step_places import StepPlaces
from studio.ui.widgets.step_strip import StepMark, StepStrip

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


@pytest.fixture
def strip(qtbot: QtBot, places: Places) -> StepStrip:
    made = StepStrip(Theme(places.resources))
    qtbot.addWidget(made)
    made.resize(800, 110)
    made.show()
    qtbot.waitExposed(made)
    return made


def colour(step: int) -> QColor:
    """Of a step's picture: each its own."""
    return QColor(10 + step, 200 - step, 90)


def mark(step: int, change: float = 0.1) -> StepMark:
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(colour(step))
    return StepMark(image, change, f"{step} of noise")


def told(strip: StepStrip) -> list[int]:
    steps: list[int] = []
    strip.step_chosen.connect(steps.append)
    return steps


def middle(strip: StepStrip, step: int) -> QPoint:
    places = strip.places
    return QPoint(round(places.x_of(step)), round(places.top + places.edge / 2))


def shown_at(strip: StepStrip, at: QPoint) -> QColor:
    return strip.grab().toImage().pixelColor(at * strip.devicePixelRatioF())


@pytest.mark.parametrize("total", [1, 2, 20, 73, 150])
@pytest.mark.parametrize("width", [160, 520, 1400])
def test_every_step_has_a_place_and_is_found_there(total: int, width: int) -> None:
    places = StepPlaces(total, width, 110)
    assert [places.step_at(places.x_of(step)) for step in range(total)] == list(range(total))
    shared = [step for frame in range(places.frames) for step in places.steps_of(frame)]
    assert shared == list(range(total))
    assert [places.frame_of(s) for f in range(places.frames) for s in places.steps_of(f)] == [
        f for f in range(places.frames) for _ in places.steps_of(f)
    ]
    lefts = [places.x_of_frame(frame) for frame in range(places.frames)]
    assert all(after - before >= places.edge + 1 for before, after in pairwise(lefts))
    assert lefts[0] >= 0
    assert lefts[-1] + places.edge <= width
    numbers = places.numbered()
    assert numbers == sorted(set(numbers))
    assert numbers[-1] == total - 1


def test_a_click_on_a_thumbnail_chooses_its_step_and_a_drag_scrubs(strip: StepStrip) -> None:
    strip.set_steps(12, {step: mark(step) for step in range(12)})
    chosen = told(strip)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=middle(strip, 8))
    for step in (7, 6, 5):
        QTest.mouseMove(strip, middle(strip, step))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=middle(strip, 5))
    assert chosen == [8, 7, 6, 5]
    assert strip.current == 5


def test_keys_walk_the_steps_that_are_there(strip: StepStrip) -> None:
    """A run that begins in the middle (image to image) and is not done yet."""
    strip.set_steps(20, {step: mark(step) for step in range(6, 15)})
    strip.set_current(6)
    chosen = told(strip)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(strip, key)
    assert chosen == [7, 12, 14, 6]
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle(strip, 19))
    assert strip.current == 14


def test_steps_are_seen_as_they_come(strip: StepStrip) -> None:
    strip.set_steps(10)
    assert strip.steps == ()
    strip.add_step(0, mark(0))
    strip.add_step(1, mark(1))
    strip.add_step(40, mark(40))
    assert strip.steps == (0, 1)
    assert shown_at(strip, middle(strip, 1)) == colour(1)
    assert shown_at(strip, middle(strip, 2)) != colour(2)
    strip.add_step(1, mark(9))
    assert shown_at(strip, middle(strip, 1)) == colour(9)


def test_of_steps_that_share_a_thumbnail_the_chosen_one_is_seen(strip: StepStrip) -> None:
    strip.set_steps(150, {step: mark(step) for step in range(150)})
    places = strip.places
    assert places.frames < 150
    for step in (0, 77, 78, 149):
        strip.set_current(step)
        frame = places.frame_of(step)
        at = QPoint(round(places.x_of_frame(frame) + places.edge / 2), round(places.top + places.edge / 2))
        assert shown_at(strip, at) == colour(step)


def test_bars_tell_how_much_each_step_changed_the_picture(strip: StepStrip) -> None:
    strip.set_steps(4, {0: mark(0, 0.0), 1: mark(1, 0.4), 2: mark(2, 0.2), 3: mark(3, 0.0)})
    image, places = strip.grab().toImage(), strip.places
    ground = image.pixelColor(2, 2)

    def tall(step: int) -> int:
        column = round(places.x_of(step))
        rows = range(round(places.top + places.edge) + 1, round(places.base))
        return sum(image.pixelColor(column, row) != ground for row in rows)

    assert tall(1) == pytest.approx(2 * tall(2), abs=1)
    assert tall(0) == tall(3) <= 3


def test_the_mouse_shows_a_step_without_choosing_it(strip: StepStrip) -> None:
    strip.set_steps(12, {step: mark(step) for step in range(12)})
    chosen = told(strip)
    QTest.mouseMove(strip, middle(strip, 3))
    card = strip.window().findChild(HoverCard)
    assert card is not None
    assert card.isVisible()
    assert card.words == "Step 4 of 12 · 3 of noise"
    assert chosen == []


def test_what_is_chosen_is_said_to_those_who_do_not_see(strip: StepStrip) -> None:
    strip.set_steps(3, {step: mark(step) for step in range(3)})
    assert strip.accessibleName() == "Steps"
    strip.set_current(1)
    assert strip.accessibleDescription() == "Step 2 of 3 · 1 of noise"
    strip.set_steps(1)
    assert strip.current is None
    assert strip.accessibleDescription() == "No step is chosen."
