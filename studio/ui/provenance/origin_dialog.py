"""The dialog “Where a file comes from”: look into any file, and how one's own copies are signed."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.gallery.tracing import Trace, trace
from studio.ui.context import UiContext
from studio.ui.gallery.facts_table import FactsTable
from studio.ui.gallery.mime import dropped_files
from studio.ui.long_work import LongWork, ProgressDialog, Report
from studio.ui.provenance.signature_section import SignatureSection
from studio.ui.provenance.trace_rows import trace_rows
from studio.ui.widgets.labels import label, line
from studio.ui.widgets.opening_size import open_at


class OriginDialog(QDialog):
    """Not modal. Files are read in the background; one can be dropped on it."""

    show_wanted = Signal(int)
    """id of the item that the file is, or is a copy of"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where a file comes from"))
        open_at(self, 560, 640)
        self.setAcceptDrops(True)
        self._context = context
        self._items: tuple[int, ...] = ()
        inside = QWidget(self)
        inside.setProperty("look", "clear")
        self.choose = QPushButton(self.tr("Choose a file …"), inside)
        self.show_item = QPushButton(self.tr("Show it in the gallery"), inside)
        self.name = label("", "heading", inside, wrap=True)
        self.facts = FactsTable(inside)
        self.signature = SignatureSection(context, inside)
        self.choose.clicked.connect(self._ask)
        self.show_item.clicked.connect(lambda: self.show_wanted.emit(self._items[0]))
        self._arrange(inside)
        self._show_found("", None)

    def look_into(self, path: Path) -> None:
        """Read a file and show what is found."""
        studio = self._context.studio

        def look(report: Report, cancel: Event) -> Trace:
            return trace(path, studio.gallery.database, studio.signer.folder, report, cancel)

        self._show_found("", None)
        work = LongWork(self._context.background, self)
        ProgressDialog(self.tr("Looking for the invisible mark"), work, self)
        work.start(look, lambda found: self._show_found(path.name, found), self._context.messages.exception)
        work.ended.connect(work.deleteLater)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody waits for what is still looked for."""
        for work in self.findChildren(LongWork):
            work.stop()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into the first file."""
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.look_into(files[0])

    def _show_found(self, name: str, found: Trace | None) -> None:
        self.name.setText(name)
        self.name.setVisible(found is not None)
        self.facts.setVisible(found is not None)
        self.facts.show_rows(trace_rows(found) if found is not None else [])
        self._items = () if found is None else found.items
        self.show_item.setVisible(bool(self._items))

    def _ask(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"))
        if path:
            self.look_into(Path(path))

    def _arrange(self, inside: QWidget) -> None:
        told = self.tr(
            "A picture from anywhere, dropped here, is asked for the settings it was made with, for what is"
            " signed in it, and for the invisible mark that leads back to an original in your gallery."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.choose, self.show_item):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Look into a file"), "large", inside))
        column.addWidget(label(told, "muted", inside, wrap=True))
        column.addWidget(self.name)
        column.addWidget(self.facts)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(line(inside))
        column.addSpacing(8)
        column.addWidget(self.signature)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addStretch(1)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)
