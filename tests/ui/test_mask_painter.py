"""Painting a mask with a real mouse, wheel, keys and pen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QUndoStack, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.ui.theme import Theme
from studio.ui.undo import ValueCommand
from studio.ui.widgets.mask_painter import MaskPainter
from studio.ui.widgets.pixels import to_picture

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
WIDE, HIGH = 200, 100


@pytest.fixture
def painter(qtbot: QtBot, places: Places) -> MaskPainter:
    made = MaskPainter(Theme(places.resources))
    qtbot.addWidget(made)
    made.resize(400, 300)
    picture = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.gray)
    made.set_picture(picture)
    made.show()
    qtbot.waitExposed(made)
    made.canvas.set_brush_size(20)
    return made


def on(painter: MaskPainter, x: float, y: float) -> QPoint:
    """Where a pixel of the picture lies on the canvas: it is as large as fits."""
    canvas = painter.canvas
    zoom = min(canvas.width() / WIDE, canvas.height() / HIGH)
    left, top = (canvas.width() - WIDE * zoom) / 2, (canvas.height() - HIGH * zoom) / 2
    return QPoint(round(left + x * zoom), round(top + y * zoom))


def stroke(
    painter: MaskPainter, start: tuple[int, int], end: tuple[int, int], button: Qt.MouseButton = LEFT
) -> None:
    QTest.mousePress(painter.canvas, button, pos=on(painter, *start))
    QTest.mouseMove(painter.canvas, on(painter, *end))
    QTest.mouseRelease(painter.canvas, button, pos=on(painter, *end))


def test_what_is_painted_over_is_in_the_mask_and_right_takes_it_away(painter: MaskPainter) -> None:
    stroke(painter, (40, 50), (160, 50))
    mask = painter.painted_mask()
    assert mask.shape == (HIGH, WIDE)
    assert mask[50, 40] == mask[50, 160] == mask[43, 100] == 255
    assert mask[30, 100] == mask[50, 10] == 0
    stroke(painter, (100, 20), (100, 80), RIGHT)
    mask = painter.painted_mask()
    assert mask[50, 100] == 0
    assert mask[50, 60] == 255


def test_every_stroke_can_be_taken_back(painter: MaskPainter) -> None:
    stack = QUndoStack(painter)
    painter.painted.connect(
        lambda text, before, after: stack.push(ValueCommand(text, before, after, painter.put))
    )
    states = [painter.painted_mask()]

    def keep() -> None:
        states.append(painter.painted_mask())

    for make in (
        lambda: stroke(painter, (40, 50), (160, 50)),
        lambda: stroke(painter, (100, 20), (100, 80), RIGHT),
        painter.invert.click,
        painter.fill.click,
        painter.clear.click,
    ):
        make()
        keep()
    assert [stack.text(at) for at in range(stack.count())] == [
        "Paint mask",
        "Erase mask",
        "Invert mask",
        "Fill mask",
        "Clear mask",
    ]
    for state in reversed(states[:-1]):
        stack.undo()
        assert np.array_equal(painter.painted_mask(), state)
    for state in states[1:]:
        stack.redo()
        assert np.array_equal(painter.painted_mask(), state)


def test_a_stroke_that_changes_nothing_is_no_step_back(painter: MaskPainter) -> None:
    told: list[str] = []
    painter.painted.connect(lambda text, *_: told.append(text))
    stroke(painter, (40, 50), (160, 50), RIGHT)
    painter.canvas.clear()
    assert told == []


def test_keys_and_wheel_choose_the_brush_and_the_tools_show_it(painter: MaskPainter) -> None:
    canvas = painter.canvas
    QTest.keyClick(canvas, Qt.Key.Key_BracketRight)
    larger = canvas.brush_size
    assert larger > 20
    QTest.keyClick(canvas, Qt.Key.Key_BracketLeft)
    assert canvas.brush_size == pytest.approx(20)
    at = QPointF(canvas.rect().center())
    nothing, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        at, QPointF(canvas.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 240), nothing, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, wheel)
    assert canvas.brush_size > larger
    assert painter.pixels.text() == f"{canvas.brush_size:.0f} px"
    assert painter.diameter.value() == round(canvas.brush_size)
    QTest.keyClick(canvas, Qt.Key.Key_E)
    assert painter.eraser.isChecked()
    assert not painter.brush.isChecked()
    painter.fill.click()
    stroke(painter, (40, 50), (160, 50))
    assert painter.painted_mask()[50, 100] == 0
    painter.brush.click()
    assert not canvas.eraser


def test_the_mask_is_seen_over_the_picture(painter: MaskPainter) -> None:
    before = to_picture(painter.canvas.grab().toImage())
    painter.set_mask(np.where(np.arange(WIDE) < 100, 255, 0).astype(np.uint8)[None].repeat(HIGH, 0))
    after = to_picture(painter.canvas.grab().toImage())
    masked, free = on(painter, 50, 50), on(painter, 150, 50)
    assert (after[free.y(), free.x()] == before[free.y(), free.x()]).all()
    assert np.abs(after[masked.y(), masked.x()].astype(int) - before[masked.y(), masked.x()]).max() > 40


def test_a_mask_belongs_to_its_picture(painter: MaskPainter) -> None:
    painter.canvas.fill()
    painter.set_picture(QImage(WIDE, HIGH, QImage.Format.Format_RGB32))
    assert painter.marked
    painter.set_picture(QImage(30, 30, QImage.Format.Format_RGB32))
    assert not painter.marked
    with pytest.raises(ValueError, match="does not fit"):
        painter.set_mask(np.zeros((HIGH, WIDE), np.uint8))


def test_while_painting_only_what_changed_is_painted_anew(painter: MaskPainter, qtbot: QtBot) -> None:
    """A stroke on a picture of 2048 x 2048 pixels must not touch all of them."""
    large = QImage(2048, 2048, QImage.Format.Format_RGB32)
    large.fill(Qt.GlobalColor.gray)
    painter.set_picture(large)
    painter.canvas.grab()
    canvas, areas = painter.canvas, []
    canvas.update = lambda rect=None: areas.append(canvas.rect() if rect is None else rect)  # type: ignore[method-assign]
    middle = canvas.rect().center()
    QTest.mousePress(canvas, LEFT, pos=middle)
    QTest.mouseMove(canvas, middle + QPoint(10, 0))
    QTest.mouseRelease(canvas, LEFT, pos=middle + QPoint(10, 0))
    assert areas
    assert max(area.width() * area.height() for area in areas) < canvas.width() * canvas.height() / 20
