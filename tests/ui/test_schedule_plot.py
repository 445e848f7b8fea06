"""The plot of a noise schedule, with a real mouse and keyboard."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.families.diffusion.schedule import cosine_schedule
from studio.families.diffusion.spacing import Spacing, make_plan
from studio.ui.tabs.diffusion.schedule_plot import SchedulePlot
from studio.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager

SCHEDULE = cosine_schedule()
PLAN = make_plan(SCHEDULE, 10, Spacing.TRAILING)


@pytest.fixture
def plot(qtbot: QtBot, places: Places) -> SchedulePlot:
    made = SchedulePlot(Theme(places.resources))
    qtbot.addWidget(made)
    made.resize(800, 260)
    made.show()
    qtbot.waitExposed(made)
    made.show_plan(PLAN.levels, SCHEDULE)
    return made


def told(plot: SchedulePlot) -> list[int]:
    steps: list[int] = []
    plot.step_chosen.connect(steps.append)
    return steps


def click(plot: SchedulePlot, scene: object, step: int) -> None:
    """On the curve, where a step lies."""
    target = scene.viewport()
    box = scene.getViewBox()
    place = box.mapViewToScene(QPointF(PLAN.levels[step].timestep, box.viewRange()[1][0]))
    at = QPointF(scene.mapFromScene(place)) - QPointF(0, 20)
    where, none = QPointF(target.mapToGlobal(at.toPoint())), Qt.KeyboardModifier.NoModifier
    left, nothing = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, buttons in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, nothing)):
        QApplication.sendEvent(target, QMouseEvent(kind, at, where, left, buttons, none))


def test_a_dot_for_each_step_lies_on_the_curves(plot: SchedulePlot) -> None:
    shares, ratio = plot._shares, plot._ratio
    for scene, wanted in (
        (shares, [[x.alpha for x in PLAN.levels[:-1]], [x.sigma for x in PLAN.levels[:-1]]]),
        (ratio, [[2 * x.half_log_snr for x in PLAN.levels[:-1]]]),
    ):
        for line, dots, values in zip(scene._lines, scene._dots, wanted, strict=True):
            times, places = dots.getData()
            assert np.allclose(times, [x.timestep for x in PLAN.levels[:-1]])
            assert np.allclose(places, values)
            curve_times, curve = line.getData()
            assert np.allclose(np.interp(times, curve_times, curve), values, atol=0.15)


@pytest.mark.parametrize("side", ["_shares", "_ratio"])
def test_a_click_chooses_the_nearest_step(plot: SchedulePlot, side: str) -> None:
    chosen = told(plot)
    click(plot, getattr(plot, side), 6)
    click(plot, getattr(plot, side), 2)
    assert chosen == [6, 2]
    assert plot.current == 2


def test_keys_go_from_step_to_step_and_numbers_are_said(plot: SchedulePlot) -> None:
    chosen = told(plot)
    plot.set_current(4)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Home):
        QTest.keyClick(plot, key)
    assert chosen == [5, 4, 9, 0]
    level = PLAN.levels[0]
    said = plot.accessibleDescription()
    assert said.startswith(f"Step 1 of 10 · timestep {level.timestep:.0f} · α {level.alpha:.2f}")
    assert f"{2 * level.half_log_snr:+.1f} nats" in said


def test_without_a_schedule_the_curve_goes_through_the_steps_and_nothing_is_drawn_of_no_run(
    plot: SchedulePlot,
) -> None:
    plot.set_current(9)
    plot.show_plan(PLAN.levels[:4])
    assert plot.current is None
    assert np.allclose(plot._shares._lines[0].getData()[0], [x.timestep for x in PLAN.levels[:4]])
    plot.show_plan(())
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.current is None
