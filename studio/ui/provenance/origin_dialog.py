"""The dialog “Where a file comes from”: look into any file, and how one's own copies are signed."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from studio.gallery.tracing import Trace, trace
from studio.ui.context import UiContext
from studio.ui.gallery.facts_table import FactsTable
from studio.ui.gallery.mime import dropped_files
from studio.ui.long_work import LongWork, ProgressDialog, Report
from studio.ui.provenance.signature_section import SignatureSection
from studio.ui.provenance.trace_rows import trace_rows
from studio.ui.widgets.labels import label
from studio.ui.widgets.sections import Section, SectionsDialog, button_row


class OriginDialog(SectionsDialog):
    """Files are read in the background; one can be dropped on it."""

    show_wanted = Signal(int)
    """id of the item that the file is, or is a copy of"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Where a file comes from"), _tr("Close"), 480, parent)
        self.setAcceptDrops(True)
        self._context = context
        self._items: tuple[int, ...] = ()
        looking = Section(self.inside)
        self.choose = QPushButton(self.tr("Choose a file …"), looking)
        self.show_item = QPushButton(self.tr("Show it in the gallery"), looking)
        self.name = label("", "heading", looking, wrap=True)
        self.facts = FactsTable(looking)
        self.signature = SignatureSection(context, self.inside)
        self.choose.clicked.connect(self._ask)
        self.show_item.clicked.connect(lambda: self.show_wanted.emit(self._items[0]))
        told = self.tr(
            "A picture from anywhere, dropped here, is asked for the settings it was made with, for what is"
            " signed in it, and for the invisible mark that leads back to an original in your gallery."
        )
        buttons = button_row(self.choose, self.show_item)
        looking.lay_out(self.tr("Look into a file"), (told,), self.name, self.facts, buttons)
        self.lay_out(looking, self.signature)
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("OriginDialog", text)
