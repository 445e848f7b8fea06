"""Bugs of ours: written to the log, and shown once with a report that can be copied."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from studio import __version__
from studio.engine.crash_report import discreet

_log = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Catches what nobody caught, on any thread. `caught` comes on the main thread."""

    caught = Signal(str, str)
    """summary, report"""

    def __init__(self, log_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self.secret = False
        """The gallery has a passphrase: reports are `discreet`."""
        self._shown: CrashDialog | None = None
        self._window: Callable[[], QWidget | None] = lambda: None
        self.caught.connect(self.show_report, Qt.ConnectionType.QueuedConnection)

    def install(self, window: Callable[[], QWidget | None]) -> None:
        """From now on; `window` says what the dialog belongs to."""
        self._window = window
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def remove(self) -> None:
        """No longer: the window is closed."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def show_report(self, summary: str, report: str) -> None:
        """Show a report, unless one is on screen: a fault that repeats must not bury the window."""
        if self.secret:
            summary, report = summary.partition(":")[0], discreet(report)
        _log.error("%s\n%s", summary, report)
        if self._shown is not None:
            return
        self._shown = CrashDialog(full_report(summary, report), self._log_file, self._window())
        self._shown.finished.connect(self._closed)
        self._shown.open()

    def _closed(self) -> None:
        self._shown = None

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        self.caught.emit(f"{kind.__name__}: {error}", report)


def full_report(summary: str, report: str) -> str:
    """What to send along: the fault and the machine."""
    return "\n".join(
        (
            f"Quartet {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
            summary,
            "",
            report,
        )
    )


class CrashDialog(QDialog):
    """“Something went wrong in Quartet”: what to do, the report, Copy."""

    def __init__(self, report: str, log_file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Something went wrong")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 440)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for text, look in (
            ("Something went wrong in Quartet", "title"),
            (
                "This is a fault of the program, not yours. What you have made is safe in the gallery, and"
                " you can go on working. If it happens again, send this report to its makers.",
                "",
            ),
        ):
            label = QLabel(text, self)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("look", look)
            column.addWidget(label)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setProperty("look", "report")
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName("Report")
        column.addWidget(self.report, 1)
        where = QLabel(f"The log is in {log_file}", self)
        where.setProperty("look", "small")
        where.setWordWrap(True)
        column.addWidget(where)
        row = QHBoxLayout()
        row.addStretch(1)
        copy = QPushButton("Copy report", self)
        copy.clicked.connect(lambda: self._copy(copy))
        close = QPushButton("Go on", self)
        close.setDefault(True)
        close.setFocus()
        close.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addWidget(close)
        column.addLayout(row)

    def _copy(self, button: QPushButton) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        button.setText("Copied")
