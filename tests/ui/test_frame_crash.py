"""A fault of ours: shown once, in words, with a report that can be copied."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.crash import CrashDialog, CrashReporter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TRACE = 'Traceback (most recent call last):\n  File "a.py", line 3\nZeroDivisionError: division by zero'


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def reporter(window: QWidget, tmp_path: Path) -> CrashReporter:
    reporter = CrashReporter(tmp_path / "quartet.log", window)
    reporter._window = lambda: window
    return reporter


def test_a_fault_that_repeats_is_shown_once_until_it_is_closed(
    qtbot: QtBot, window: QWidget, reporter: CrashReporter
):
    for _ in range(3):
        reporter.show_report("ZeroDivisionError: division by zero", TRACE)
    dialogs = window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    dialogs[0].accept()
    qtbot.waitUntil(lambda: not window.findChildren(CrashDialog))
    reporter.show_report("ZeroDivisionError: division by zero", TRACE)
    assert len(window.findChildren(CrashDialog)) == 1


def test_the_words_hold_no_trace_and_the_report_holds_all_of_it(window: QWidget, reporter: CrashReporter):
    reporter.show_report("ZeroDivisionError: division by zero", TRACE)
    dialog = window.findChildren(CrashDialog)[0]
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Something went wrong" in words
    assert "safe in the gallery" in words
    for technical in ("Traceback", "Error", ".py"):
        assert technical not in words
    assert TRACE in dialog.report.toPlainText()
    copy = next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text())
    copy.click()
    assert TRACE in QGuiApplication.clipboard().text()
    assert "Quartet" in QGuiApplication.clipboard().text()
    assert "Copied" in copy.text()
