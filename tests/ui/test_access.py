"""Whoever sees nothing or has no mouse: every part has a name, and everything that is clicked has a key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PARTS = (
    QAbstractButton,
    QComboBox,
    QAbstractSpinBox,
    QAbstractSlider,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
    QTabBar,
)
INSIDE_OTHERS = (QLineEdit, QComboBox, QAbstractSpinBox, QTabBar)
SPEAK_FOR_THEMSELVES = (QLabel, QScrollArea, QStackedWidget, QHeaderView, QScrollBar)
OTHER_WAYS = {
    "RowHead": "the box “Order” sorts too",
    "Scrubber": "the list beside it follows Page Up, Home and the arrows",
    "JobColumn": "each waiting job has the buttons Earlier and Later",
    "PictureView": "a double click magnifies what is shown already; the viewer does it with Z",
    "ComparedPicture": "the window around it moves and magnifies all with the arrows, +, - and Z",
    "AlternativesCard": "it takes the focus when it was opened with a key",
    "FramingView": "takes the focus as soon as there is something to move",
}
"""Parts that hear the mouse and take no focus, and how one does the same with keys."""


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        yield made


def parts_of(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if not widget.objectName().startswith("qt_")
        and not isinstance(widget.parentWidget(), INSIDE_OTHERS)
        and not type(widget.parentWidget()).__name__.startswith("QComboBox")
        and not (
            isinstance(widget, QAbstractItemView) and widget.window().windowType() == Qt.WindowType.Popup
        )
    ]


def nameless(root: QWidget) -> list[str]:
    buddies = {label.buddy() for label in root.findChildren(QLabel)}
    found = []
    for widget in parts_of(root):
        takes_part = widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, PARTS)
        if not takes_part or isinstance(widget, SPEAK_FOR_THEMSELVES) or in_a_box(widget):
            continue
        waits_for_words = (
            isinstance(widget, QAbstractButton) and not widget.isVisible() and widget.icon().isNull()
        )
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or words or widget in buddies or waits_for_words):
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def in_a_box(widget: QWidget) -> bool:
    """The list that a combo box folds out."""
    above = widget.parentWidget()
    return above is not None and isinstance(above.parentWidget(), QComboBox)


def out_of_reach(root: QWidget) -> list[str]:
    found = []
    for widget in parts_of(root):
        focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        kind = type(widget)
        if isinstance(widget, QAbstractButton):
            keys = [widget.shortcut(), *(action.shortcut() for action in widget.actions())]
            focus = focus or among_others(widget)
            if not focus and all(key.isEmpty() for key in keys):
                found.append(f"{kind.__name__} “{widget.accessibleName() or widget.text()}”")
        elif hears_the_mouse(kind) and not focus and kind.__name__ not in OTHER_WAYS:
            found.append(kind.__name__)
    return found


def among_others(button: QAbstractButton) -> bool:
    """Of a group of which one is chosen only that one takes the focus; the arrows go to the others."""
    group = button.group()
    return (
        group is not None
        and group.exclusive()
        and any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in group.buttons())
    )


def hears_the_mouse(kind: type) -> bool:
    return any("mousePressEvent" in vars(one) for one in kind.__mro__ if one.__module__.startswith("studio."))


def complaints(where: str, root: QWidget) -> list[str]:
    return [f"{where}: {one} has no name" for one in nameless(root)] + [
        f"{where}: {one} has no key" for one in out_of_reach(root)
    ]


def test_every_part_of_the_window_and_of_every_tab_has_a_name_and_a_key(room: FrameRoom):
    window, furniture = room.window, room.furniture
    found = [
        complaint
        for where, root in (
            ("top", window.top),
            ("bar", window.bar),
            ("right", furniture.right),
            ("queue", furniture.queue),
        )
        for complaint in complaints(where, root)
    ]
    for at, entry in enumerate(window.entries):
        window.show_tab(at)
        found += complaints(entry.name, furniture.tab(at))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("which", ["show_models", "show_privacy", "show_origin", "show_comparison"])
def test_every_part_of_the_dialogs_has_a_name_and_a_key(room: FrameRoom, which: str):
    arguments = ((),) if which == "show_comparison" else ()
    dialog = getattr(room.furniture, which)(*arguments)
    assert complaints(which, dialog) == []
    dialog.close()


def test_the_report_of_a_fault_has_names_and_keys(qtbot: QtBot, tmp_path: Path):
    from studio.ui.crash import CrashDialog

    dialog = CrashDialog("report", tmp_path / "report.txt")
    qtbot.addWidget(dialog)
    dialog.look.click()
    assert complaints("crash", dialog) == []
