"""The edges of a grid, typed as people type them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from studio.core.errors import UserError
from studio.families.diffusion.params import GridAxis
from studio.ui.tabs.diffusion.axis_values import axis_hint, read_values
from studio.ui.tabs.diffusion.grid_axes import GridAxes, GridChoice

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


@pytest.fixture
def axes(qtbot: QtBot) -> GridAxes:
    made = GridAxes()
    qtbot.addWidget(made)
    made.show()
    return made


def choose(axes: GridAxes, row: int, axis: GridAxis) -> None:
    box = axes.findChildren(QComboBox)[row]
    box.setCurrentIndex(box.findData(axis.value))


@pytest.mark.parametrize(
    ("axis", "text", "values"),
    [
        (GridAxis.GUIDANCE, "4, 7,10.5", ("4", "7", "10.5")),
        (GridAxis.STEPS, "1-20 by 4", ("1", "5", "9", "13", "17")),
        (GridAxis.STEPS, "20 to 10 by 5; 3", ("20", "15", "10", "3")),
        (GridAxis.STRENGTH, "0.2-0.8 by 0.2", ("0.2", "0.4", "0.6", "0.8")),
        (GridAxis.SEED, "0-3", ("0", "1", "2", "3")),
        (GridAxis.SEED, "2, 2, 2", ("2",)),
        (GridAxis.SAMPLER, "DDIM, heun, dpm++ 2m", ("ddim", "heun", "dpmpp-2m")),
        (GridAxis.SPACING, "kar", ("karras",)),
        (GridAxis.PROMPT, "a fox, red; an owl", ("a fox, red", "an owl")),
        (GridAxis.PROMPT, "a fox, an owl", ("a fox", "an owl")),
        (GridAxis.NONE, "whatever", ()),
    ],
)
def test_what_is_typed_is_read(axis: GridAxis, text: str, values: tuple[str, ...]) -> None:
    assert read_values(axis, text) == values


@pytest.mark.parametrize(
    ("axis", "text", "said"),
    [
        (GridAxis.GUIDANCE, "", "which values"),
        (GridAxis.GUIDANCE, "4, high", "“high” is no number"),
        (GridAxis.GUIDANCE, "40", "does not lie between 1 and 20"),
        (GridAxis.STEPS, "2.5", "not a whole number"),
        (GridAxis.STEPS, "1-150 by 0", "too many values"),
        (GridAxis.SEED, "0-99999999999999", "too many values"),
        (GridAxis.SAMPLER, "d", "“d” is not known"),
        (GridAxis.STYLE, "oil", "“oil” is not known"),
    ],
)
def test_what_does_not_fit_is_said_in_a_sentence(axis: GridAxis, text: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        read_values(axis, text)


@pytest.mark.parametrize("axis", [axis for axis in GridAxis if axis is not GridAxis.NONE])
def test_the_example_of_every_parameter_can_be_read(axis: GridAxis) -> None:
    assert len(read_values(axis, axis_hint(axis))) > 1


def test_pictures_are_counted_while_one_types(axes: GridAxes) -> None:
    told: list[tuple[GridChoice | None, bool]] = []
    axes.changed.connect(lambda choice, final: told.append((choice, final)))
    assert axes.count_text == "1 picture"
    choose(axes, 0, GridAxis.GUIDANCE)
    assert "which values" in axes.count_text
    assert told[-1] == (None, True)
    QTest.keyClicks(axes.across, "2, 4, 8")
    choose(axes, 1, GridAxis.SEED)
    QTest.keyClicks(axes.down, "0-3")
    assert axes.count_text == "3 × 4 = 12 pictures"
    assert not told[-1][1]
    QTest.keyClick(axes.down, Qt.Key.Key_Return)
    wanted = GridChoice(GridAxis.GUIDANCE, ("2", "4", "8"), GridAxis.SEED, ("0", "1", "2", "3"))
    assert told[-1] == (wanted, True)
    assert axes.choice() == wanted


def test_too_many_pictures_and_twice_the_same_are_refused_where_they_are_typed(axes: GridAxes) -> None:
    choose(axes, 0, GridAxis.SEED)
    QTest.keyClicks(axes.across, "0-9")
    choose(axes, 1, GridAxis.STEPS)
    QTest.keyClicks(axes.down, "1-10")
    assert axes.count_text == "100 pictures are too many: at most 64."
    assert axes.choice() is None
    choose(axes, 1, GridAxis.SEED)
    assert axes.count_text.startswith("Both edges are “Seed”.")


def test_what_is_shown_is_told_to_nobody_and_stays_as_it_was_typed(axes: GridAxes) -> None:
    told: list[object] = []
    choice = GridChoice(GridAxis.STEPS, ("5", "10", "15"), GridAxis.PROMPT, ("a fox, red", "an owl"))
    axes.changed.connect(lambda *_: told.append(_))
    axes.set_choice(choice)
    assert axes.choice() == choice
    assert axes.down.text() == "a fox, red; an owl"
    axes.across.setText("5-15 by 5")
    axes.set_choice(choice)
    assert axes.across.text() == "5-15 by 5"
    assert told == []


def test_a_parameter_that_is_not_offered_any_more_is_not_chosen(axes: GridAxes) -> None:
    axes.set_choice(GridChoice(GridAxis.STRENGTH, ("0.2", "0.4")))
    axes.offer([axis for axis in GridAxis if axis is not GridAxis.STRENGTH])
    assert axes.choice() == GridChoice()
