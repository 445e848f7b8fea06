"""Export: what comes out, how it is called, what it tells of itself, and how it will look."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.core.errors import CancelledError, UserError
from studio.ui.answers import Answers
from studio.ui.context import UiContext
from studio.ui.error_words import said
from studio.ui.gallery.export.choices import Choices
from studio.ui.gallery.export.options import ExportOptions, Goal, remember, remembered
from studio.ui.gallery.export.preview import Preview, preview
from studio.ui.gallery.export.preview_panel import PreviewPanel
from studio.ui.long_work import LongWork
from studio.ui.messages import MessageAction
from studio.ui.numbers import grouped
from studio.ui.widgets.labels import label, line
from studio.ui.widgets.opening_size import open_at
from studio.ui.wording import count_text

CHOICES_WIDTH = 408
SETTLE_MS = 200
"""How long choices rest before they are previewed."""


class ExportDialog(QDialog):
    """Not modal: one goes on looking and rating meanwhile. Closing it stops an export that is under way."""

    def __init__(self, context: UiContext, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export {count}").format(count=count_text(len(ids), "item")))
        open_at(self, 940, 600)
        self._context = context
        self._ids = tuple(ids)
        self._answers = Answers()
        self._goal: Goal | None = None
        self.choices = Choices(context.theme, remembered(context.settings), self)
        self.shown = PreviewPanel(context.theme, self)
        self.work = LongWork(context.background, self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self._said = label("", "small", self)
        self.go = QPushButton(self.tr("Choose a folder …"), self)
        self.go.setProperty("look", "primary")
        self.go.setDefault(True)
        self.cancel = QPushButton(self.tr("Close"), self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(SETTLE_MS)
        self._rest.timeout.connect(self._look)
        self.choices.changed.connect(self._chosen)
        self.go.clicked.connect(self.choose)
        self.cancel.clicked.connect(self._stop_or_close)
        self.work.progressed.connect(self._progressed)
        self._arrange()
        self._chosen()
        gallery = context.studio.gallery
        context.background.run(lambda: gallery.has_brought_in(ids), self.choices.show_brought_in, owner=self)

    @property
    def options(self) -> ExportOptions:
        """What is chosen."""
        return self.choices.options

    def choose(self) -> None:
        """Ask where to, then do it."""
        options = self.options
        if options.goal is Goal.FILES:
            place = QFileDialog.getExistingDirectory(self, self.tr("Save copies in"))
        else:
            suffix = options.suffix
            start = str(Path.home() / self.tr("Quartet.{suffix}").format(suffix=suffix))
            place, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), start, f"*.{suffix}")
            if place and not place.lower().endswith(f".{suffix}"):
                place += f".{suffix}"
        if place:
            self.export_to(Path(place))

    def export_to(self, target: Path) -> None:
        """Do it."""
        options, context = self.options, self._context
        remember(context.settings, options)
        gallery, signer, ids = context.studio.gallery, context.studio.signer, self._ids
        self._set_running(True)
        self.work.start(
            lambda report, cancel: options.write(gallery, ids, target, signer, report, cancel),
            lambda made: self._done(made, target),
            self._failed,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Who closes it does not want to wait."""
        self.work.stop()
        super().closeEvent(event)

    def _done(self, made: list[Path], target: Path) -> None:
        folder = target if self.options.goal is Goal.FILES else target.parent
        what = f"“{made[0].name}”" if len(made) == 1 else count_text(len(made), "file")
        show = MessageAction(
            self.tr("Show"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        )
        self._context.messages.info(
            self.tr("{what} saved in {folder}.").format(what=what, folder=folder), show
        )
        self.close()

    def _failed(self, error: Exception) -> None:
        self._set_running(False)
        if isinstance(error, CancelledError):
            self._said.setText(self.tr("Stopped. Files that were copied before are still there."))
        elif isinstance(error, UserError):
            self._said.setText(said(error))
        else:
            raise error

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._said.setText(self.tr("{done} of {total}").format(done=grouped(done), total=grouped(total)))

    def _set_running(self, running: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(running)
        self.choices.setEnabled(not running)
        self.go.setEnabled(not running)
        self.cancel.setText(self.tr("Stop") if running else self.tr("Close"))
        self._said.setText("")

    def _stop_or_close(self) -> None:
        if self.work.running:
            self.work.stop()
        else:
            self.close()

    def _chosen(self) -> None:
        goal = self.options.goal
        self.go.setText(self.tr("Choose a folder …") if goal is Goal.FILES else self.tr("Save as …"))
        if goal is not self._goal:
            self._goal = goal
            self.shown.clear()
        self._rest.start()

    def _look(self) -> None:
        self._answers.drop()
        options, studio, ids = self.options, self._context.studio, self._ids

        def came(found: Preview) -> None:
            self.go.setEnabled(not self.work.running)
            self.shown.show_preview(found, options, len(ids))

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            self.go.setEnabled(False)
            self.shown.show_problem(error)

        wanted = self._answers.wanted
        self._context.background.run(
            lambda: preview(studio.gallery, ids, options, studio.signer),
            wanted(came),
            wanted(failed),
            owner=self,
        )

    def _arrange(self) -> None:
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        # a language with longer words takes of the room for the picture
        self.choices.setFixedWidth(max(CHOICES_WIDTH, self.choices.minimumSizeHint().width()))
        middle.addWidget(self.choices)
        middle.addWidget(self.shown, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(12)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.bar, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(line(self))
        column.addLayout(foot)
