"""Typing a prompt with a real keyboard: names that are offered, words that are not known, steps of undo."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.families.diffusion.known_words import EMBEDDING, KnownWords
from studio.families.diffusion.params import PaintParams
from studio.ui.theme import Theme
from studio.ui.undo import ValueCommand
from studio.ui.widgets.prompt_field import PromptField
from studio.ui.widgets.prompt_words import completions_at, places_of

pytestmark = pytest.mark.qt_log_ignore(  # the offscreen platform has no window manager
    "propagateSizeHints", r"support raise\(\)", "grabbing the keyboard"
)

PHRASES = ("apple", "green apple", "red apple", "red heart")
WORDS = ("a", "apple", "fox", "green", "heart", "red")
KNOWN = KnownWords(
    PHRASES,
    WORDS,
    np.zeros((len(PHRASES), EMBEDDING), np.float32),
    np.zeros((len(WORDS), EMBEDDING), np.float32),
)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(320, 160)
    return made


@pytest.fixture
def field(qtbot: QtBot, window: QMainWindow, places: Places) -> PromptField:
    made = PromptField(Theme(places.resources), PaintParams.controls()["prompt"])
    made.set_known(KNOWN.completions, KNOWN.unknown)
    window.setCentralWidget(made)
    window.show()
    window.activateWindow()
    made.edit.setFocus()
    qtbot.waitUntil(made.edit.hasFocus)
    return made


def press(field: PromptField, key: Qt.Key) -> None:
    """Where a key goes: to the list while it is open, as on a real screen."""
    popup = QApplication.activePopupWidget()
    QTest.keyClick(popup or field.edit, key)


def underlined(field: PromptField) -> list[str]:
    return [mark.cursor.selectedText() for mark in field.edit.extraSelections()]


def test_a_known_name_is_offered_while_it_is_typed_and_taken_with_return(field: PromptField) -> None:
    told: list[tuple[str, bool]] = []
    field.changed.connect(lambda text, final: told.append((text, final)))
    QTest.keyClicks(field.edit, "a red")
    assert field.edit.offered == ("red apple", "red heart")
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Return)
    assert field.value() == "a red heart"
    assert field.edit.offered == ()
    assert told[-1] == ("a red heart", True)
    QTest.keyClicks(field.edit, ", gr")
    press(field, Qt.Key.Key_Tab)
    assert field.value() == "a red heart, green apple"
    assert field.edit.hasFocus()


def test_escape_closes_the_list_and_return_is_a_new_line_then(field: PromptField) -> None:
    QTest.keyClicks(field.edit, "he")
    assert field.edit.offered
    press(field, Qt.Key.Key_Escape)
    assert field.edit.offered == ()
    press(field, Qt.Key.Key_Return)
    assert field.value() == "he\n"


@pytest.mark.parametrize("known_model", [True, False])
def test_only_words_a_model_does_not_know_are_underlined(field: PromptField, known_model: bool) -> None:
    if not known_model:
        field.set_known(lambda _: (), lambda _: ())
    field.set_value("a red snark, Frumious-fox")
    field.edit.clearFocus()
    assert underlined(field) == (["snark", "Frumious-fox"] if known_model else [])


def test_the_word_being_typed_is_not_complained_about(field: PromptField) -> None:
    QTest.keyClicks(field.edit, "snark")
    assert underlined(field) == []
    QTest.keyClicks(field.edit, " red")
    assert underlined(field) == ["snark"]


def test_undo_is_the_windows_and_goes_back_by_what_was_typed_in_one_go(
    qtbot: QtBot, window: QMainWindow, field: PromptField
) -> None:
    stack = QUndoStack(window)
    undo = stack.createUndoAction(window)
    undo.setShortcut("Ctrl+Z")
    window.addAction(undo)
    before = [""]

    def keep(text: str, final: bool) -> None:
        if final:
            stack.push(ValueCommand("Prompt", before[0], text, field.set_value))
            before[0] = text

    field.changed.connect(keep)
    with qtbot.waitSignal(field.edit.rested):
        QTest.keyClicks(field.edit, "fox")
    press(field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(field.edit.rested):
        QTest.keyClicks(field.edit, " green")
    press(field, Qt.Key.Key_Escape)
    assert stack.count() == 2
    QTest.keyClick(field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "fox"
    QTest.keyClick(field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == ""


def test_control_return_makes_the_picture_and_no_new_line(
    qtbot: QtBot, window: QMainWindow, field: PromptField
) -> None:
    make = window.addAction("Make")
    make.setShortcut("Ctrl+Return")
    QTest.keyClicks(field.edit, "fox")
    with qtbot.waitSignal(make.triggered):
        QTest.keyClick(field.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "fox"


def test_set_value_tells_nobody_and_long_texts_are_cut(field: PromptField) -> None:
    told: list[tuple[str, bool]] = []
    field.changed.connect(lambda text, final: told.append((text, final)))
    field.set_value("x" * 1200)
    assert field.value() == "x" * 1000
    field.edit.clearFocus()
    assert told == []


def test_whole_phrases_come_first_and_nothing_in_the_middle_of_a_word() -> None:
    known = {"a red": [], "red": ["red apple", "red"], "a": ["apple"], "ap": ["apple", "apricot"]}
    asked = lambda text: known.get(text, ())  # noqa: E731
    assert [(c.text, c.start) for c in completions_at("a red", 5, asked)] == [("red apple", 2)]
    assert completions_at("apples", 2, asked) == []
    assert [(c.text, c.start) for c in completions_at("x, ap", 5, asked)] == [("apple", 3), ("apricot", 3)]
    assert completions_at("a", 1, asked) == []
    assert completions_at("red ", 4, asked) == []


def test_places_of_words_keep_to_whole_words() -> None:
    assert places_of(["ox"], "fox ox Ox") == [(4, 2), (7, 2)]
    assert places_of(["ox"], "fox ox", at=6) == []
