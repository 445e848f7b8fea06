"""Bugs of ours: written to the log, and shown once with a report that can be copied."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from studio.engine.crash_report import discreet, keep_report, shareable, without_home

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
        text = shareable(report, self._log_file, machine())
        file: Path | None = None
        try:
            file = keep_report(self._log_file.parent, text)
        except OSError as error:
            _log.warning("the report could not be written: %s", error)
        self._show(text, file)

    def show_kept(self, file: Path) -> None:
        """Show a report that an earlier session left."""
        if self._shown is None:
            self._show(file.read_text(encoding="utf-8", errors="replace"), file)

    def _show(self, text: str, file: Path | None) -> None:
        self._shown = CrashDialog(text, file or self._log_file, self._window())
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


def machine() -> str:
    """What a report tells of the window and the machine."""
    return f"Qt {qVersion()} on {QGuiApplication.platformName()}"


class CrashDialog(QDialog):
    """“Something went wrong in Quartet”: what to do, the report, Copy."""

    def __init__(self, report: str, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 240)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for text, look in self._words():
            label = QLabel(text, self)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("look", look)
            column.addWidget(label)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setProperty("look", "report")
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.hide()
        column.addWidget(self.report, 1)
        column.addStretch(0)
        column.addLayout(self._buttons())

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Something went wrong in Quartet"), "title"),
            (
                self.tr(
                    "This is a fault of the program, not yours. What you have made is safe in the gallery,"
                    " and you can go on working. If it happens again, send this report to its makers: nothing"
                    " is sent by itself."
                ),
                "",
            ),
            (
                self.tr(
                    "The report holds versions and places in the code, no pictures and no prompts."
                    " It is in {0}"
                ).format(without_home(str(self._file))),
                "small",
            ),
        )

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.look = QPushButton(self.tr("Show report"), self)
        self.look.setCheckable(True)
        self.look.toggled.connect(self._show_report)
        self.copy = QPushButton(self.tr("Copy report"), self)
        self.copy.clicked.connect(self._copy)
        self.folder = QPushButton(self.tr("Open folder"), self)
        self.folder.clicked.connect(self._open_folder)
        close = QPushButton(self.tr("Go on"), self)
        close.setDefault(True)
        close.setFocus()
        close.clicked.connect(self.accept)
        for button in (self.look, self.copy, self.folder):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _show_report(self, on: bool) -> None:
        self.report.setVisible(on)
        self.look.setText(self.tr("Hide report") if on else self.tr("Show report"))
        self.resize(self.width(), 480 if on else 240)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))
