"""Work of more than half a second: told how far it is, and stopped when somebody wants that."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from studio.ui.background import Background
from studio.ui.numbers import grouped
from studio.ui.widgets.labels import label

T = TypeVar("T")
Report: TypeAlias = Callable[[int, int], None]
TOLD_EVERY_S = 0.05
QUICK_MS = 500
"""What ends sooner needs no window."""


class LongWork(QObject):
    """One piece of work in the background."""

    progressed = Signal(int, int)
    """done, of how many"""
    ended = Signal()
    """whatever came of it"""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._stop = threading.Event()
        self._told = 0.0
        self.running = False
        self.stopped = False
        """Whether `stop` was called."""
        background.closing.connect(self.stop)

    def start(
        self,
        work: Callable[[Report, threading.Event], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        *,
        in_order: bool = False,
    ) -> None:
        """Begin. `work` gets a function to report by and the event that tells it to stop; `in_order`: behind
        all other work so marked.
        """
        self.running = True

        def end(then: Callable[[Any], object], result: object) -> None:
            self.running = False
            self.ended.emit()
            then(result)

        self._background.run(
            lambda: work(self._report, self._stop),
            lambda result: end(done, result),
            lambda error: end(failed, error),
            owner=self,
            in_order=in_order,
        )

    def stop(self) -> None:
        """As soon as it can."""
        self.stopped = True
        self._stop.set()

    def _report(self, done: int, total: int) -> None:
        # on the worker's thread: the window needs no more than it can show
        now = monotonic()
        if now - self._told >= TOLD_EVERY_S or done == total:
            self._told = now
            self.progressed.emit(done, total)


class ProgressDialog(QDialog):
    """Shows a piece of work once it has lasted half a second; closing it stops the work."""

    def __init__(self, title: str, work: LongWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._work = work
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self._said = label(title, "", self)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.bar)
        self.setMinimumWidth(420)
        self._title = title
        work.progressed.connect(self._show)
        work.ended.connect(self.close)
        QTimer.singleShot(QUICK_MS, self, lambda: work.running and self.show())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Who closes it does not want to wait."""
        if self._work.running:
            self._work.stop()
        super().closeEvent(event)

    def _show(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._said.setText(
            self.tr("{title}: {done} of {total}").format(
                title=self._title, done=grouped(done), total=grouped(total)
            )
        )
