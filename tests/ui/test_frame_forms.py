"""Forms are made from the declared parameters, and give them back."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.core.params import (
    SEED_LIMIT,
    Choice,
    Count,
    Option,
    Params,
    Seed,
    Slider,
    Text,
    Toggle,
    hidden,
    param,
)
from studio.engine.places import Places
from studio.families.gan.params import TASKS
from studio.ui.forms import ParamForm
from studio.ui.theme import Theme
from studio.ui.widgets.field import FormulaButton
from studio.ui.widgets.plain_fields import ChoiceField, CountField, TextField, ToggleField
from studio.ui.widgets.seed_field import SeedField
from studio.ui.widgets.slider_field import SliderField

FORMULA = "w' = w_mean + ψ (w - w_mean)"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@dataclass(frozen=True)
class AllParams(Params):
    """One of each."""

    strength: float = param(0.5, Slider("Strength", "How strong.", -1.0, 1.0, 0.05, formula=FORMULA))
    count: int = param(4, Count("Count", "How many.", 1, 64))
    seed: int = param(7, Seed("Seed", "Where it starts."))
    kind: str = param("b", Choice("Kind", "Which.", (Option("a", "First"), Option("b", "Second"))))
    loop: bool = param(True, Toggle("Loop", "Whether it loops."))
    words: str = param("fox", Text("Words", "What.", max_length=10))
    fine: float = param(0.1, Slider("Fine", "For those who know.", 0.0, 1.0, advanced=True))
    place: float | None = hidden(None)


@pytest.fixture
def theme(qapp: object, places: Places) -> Theme:
    return Theme(places.resources)


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> ParamForm[AllParams]:
    made = ParamForm(AllParams(), theme)
    qtbot.addWidget(made)
    made.resize(280, 500)
    made.show()
    return made


def told(form: ParamForm[AllParams]) -> list[tuple[str, object, bool]]:
    heard: list[tuple[str, object, bool]] = []
    form.changed.connect(lambda name, value, final: heard.append((name, value, final)))
    return heard


def test_every_control_becomes_its_widget_and_hidden_ones_none(form: ParamForm[AllParams]):
    kinds = {name: type(field) for name, field in form.fields.items()}
    assert kinds == {
        "strength": SliderField,
        "count": CountField,
        "seed": SeedField,
        "kind": ChoiceField,
        "loop": ToggleField,
        "words": TextField,
        "fine": SliderField,
    }


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_the_defaults_of_every_face_task_come_back_unchanged(qtbot: QtBot, theme: Theme, task):
    form = ParamForm(task.params(), theme)
    qtbot.addWidget(form)
    assert form.params() == task.params()


def test_values_come_back_as_they_were_set_without_an_echo(form: ParamForm[AllParams]):
    heard = told(form)
    wanted = AllParams(-0.35, 9, SEED_LIMIT - 1, "a", False, "red fox", 0.25, 0.5)
    form.set_params(wanted)
    assert form.params() == wanted
    form.set_values({"strength": 0.2, "place": 0.75})
    assert form.params().strength == 0.2
    assert form.params().place == 0.75
    assert heard == []


def test_a_drag_is_told_on_the_way_and_is_final_once(form: ParamForm[AllParams]):
    heard = told(form)
    slider = form.fields["strength"].slider
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, middle))
    for share in (0.6, 0.7, 0.8):
        QTest.mouseMove(slider, QPoint(round(slider.width() * share), middle))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.width() * 0.8), middle))
    finals = [final for _, _, final in heard]
    assert len(finals) >= 3
    assert finals.count(True) == 1
    assert finals[-1] is True
    assert heard[-1] == ("strength", form.params().strength, True)


def test_keys_and_typing_are_final_at_once(qtbot: QtBot, form: ParamForm[AllParams]):
    heard = told(form)
    field = form.fields["strength"]
    field.slider.setFocus()
    QTest.keyClick(field.slider, Qt.Key.Key_Right)
    assert heard == [("strength", 0.55, True)]
    field.box.selectAll()
    QTest.keyClicks(field.box, "-0.25")
    QTest.keyClick(field.box, Qt.Key.Key_Return)
    assert heard[1:] == [("strength", -0.25, True)]


def test_a_double_click_on_a_slider_brings_the_default_back(form: ParamForm[AllParams]):
    form.set_values({"strength": 0.9})
    QTest.mouseDClick(form.fields["strength"].slider, Qt.MouseButton.LeftButton)
    assert form.params().strength == 0.5


def test_the_seed_moves_on_unless_it_is_locked(form: ParamForm[AllParams]):
    seed = form.fields["seed"]
    heard = told(form)
    seed.next()
    assert heard == [("seed", 8, True)]
    seed.set_locked(True)
    seed.advance(16)
    assert seed.value() == 8
    seed.set_locked(False)
    seed.advance(16)
    assert seed.value() == 24
    seed.set_value(SEED_LIMIT - 1)
    seed.next()
    assert seed.value() == 0


def test_words_are_final_when_the_field_is_left(form: ParamForm[AllParams]):
    heard = told(form)
    edit = form.fields["words"].edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "an owl")
    assert all(not final for _, _, final in heard)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert heard[-1] == ("words", "an owl", True)
    assert sum(final for _, _, final in heard) == 1


def test_help_is_on_every_field_and_the_formula_one_click_deeper(form: ParamForm[AllParams]):
    assert all(field.toolTip() for field in form.fields.values())
    (button,) = form.findChildren(FormulaButton)
    popup = button.open()
    assert FORMULA in {label.text() for label in popup.findChildren(QLabel)}
    popup.close()


def test_advanced_fields_are_folded_away(form: ParamForm[AllParams]):
    assert not form.fields["fine"].isVisible()
    form._more.set_open(True)
    assert form.fields["fine"].isVisible()


def test_every_input_has_a_name_for_screen_readers_and_is_reached_by_tab(form: ParamForm[AllParams]):
    for field in form.fields.values():
        inputs = [w for w in field.findChildren(object) if getattr(w, "accessibleName", lambda: "")()]
        assert inputs, field
        assert any(w.focusPolicy() & Qt.FocusPolicy.TabFocus for w in inputs), field
