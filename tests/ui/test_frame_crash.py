"""A fault of ours: shown once, in words, with a report that can be copied."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from studio import __version__
from studio.engine.native_faults import NativeFaults
from studio.engine.places import Places
from studio.ui import log
from studio.ui.crash import CrashDialog, CrashReporter
from studio.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PLACE = '  File "a.py", line 3, in paint'
TRACE = f"Traceback (most recent call last):\n{PLACE}\n    1 / 0\nZeroDivisionError: division by zero"


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
    assert PLACE in dialog.report.toPlainText()
    assert "ZeroDivisionError" in dialog.report.toPlainText()
    assert not dialog.report.isVisible()
    dialog.look.click()
    assert dialog.report.isVisible()
    dialog.copy.click()
    assert PLACE in QGuiApplication.clipboard().text()
    assert f"Quartet {__version__}" in QGuiApplication.clipboard().text()
    assert "Copied" in dialog.copy.text()


def test_the_report_can_be_read_as_a_file_and_holds_neither_words_nor_names_of_the_user(
    window: QWidget, reporter: CrashReporter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "quartet.log").write_text(
        "2026-11-28 20:00:00,123 WARNING studio.ui.player: holiday-with-anna.webp cannot be played\n"
        "a second line of a prompt about anna\n"
    )
    trace = (
        f'Traceback (most recent call last):\n  File "{tmp_path}/studio/a.py", line 3, in paint\n'
        "    raise ValueError(prompt)\nValueError: a portrait of anna\n"
    )
    reporter.show_report("ValueError: a portrait of anna", trace)
    (file,) = tmp_path.glob("report-*.txt")
    text = file.read_text()
    assert text == window.findChildren(CrashDialog)[0].report.toPlainText()
    assert "anna" not in text
    assert str(tmp_path) not in text
    assert '"~/studio/a.py", line 3, in paint' in text
    assert "2026-11-28 20:00:00,123 WARNING studio.ui.player" in text


def test_a_folder_that_cannot_be_written_to_costs_only_the_file(window: QWidget, tmp_path: Path):
    (tmp_path / "state").write_text("a file where a folder should be")
    reporter = CrashReporter(tmp_path / "state" / "quartet.log", window)
    reporter._window = lambda: window
    reporter.show_report("ZeroDivisionError: division by zero", TRACE)
    assert PLACE in window.findChildren(CrashDialog)[0].report.toPlainText()


def test_the_log_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(log, "MAX_BYTES", 1000)
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    try:
        file = log.start_log(tmp_path)
        for number in range(200):
            logging.getLogger("studio").warning("line %d", number)
        kept = sorted(tmp_path.glob(f"{log.NAME}*"))
        assert len(kept) == log.KEPT + 1
        assert all(one.stat().st_size <= 1000 for one in kept)
        assert "line 199" in file.read_text()
    finally:
        for handler in [one for one in root.handlers if one not in before]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
        qInstallMessageHandler(None)


def test_a_crash_of_native_code_is_told_at_the_next_start(tmp_path: Path):
    crash = (
        "import faulthandler, sys; from pathlib import Path;"
        "from studio.engine.native_faults import NativeFaults;"
        "NativeFaults(Path(sys.argv[1])).begin(); faulthandler._sigsegv()"
    )
    ran = subprocess.run([sys.executable, "-c", crash, str(tmp_path)], check=False, timeout=60)
    assert ran.returncode != 0
    (tmp_path / "native-999999999.txt").touch()  # killed from outside: nothing to tell
    report = NativeFaults(tmp_path)._left_behind()
    assert report is not None
    assert "Segmentation fault" in report.read_text()
    assert list(tmp_path.iterdir()) == [report]
    assert NativeFaults(tmp_path)._left_behind() is None


def test_the_window_says_that_it_crashed_last_time_and_shows_the_report(qtbot: QtBot, places: Places):
    report = places.state / "report-1.txt"
    session = Session(["quartet"], places)
    report.write_text("Segmentation fault")
    session.tell_of_crash(report)
    assert "crashed last time" in session.window.bar.text.text()
    assert "--safe" in session.window.bar.text.text()
    session.window.show()
    session.window.bar.action.click()
    (dialog,) = session.window.findChildren(CrashDialog)
    assert dialog.report.toPlainText() == "Segmentation fault"
    dialog.accept()
    session.window.close()
    session.close()
