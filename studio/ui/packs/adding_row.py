"""Takes models in from disk: files and folders are chosen or dropped, then a bar tells how far it is."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from studio.core.errors import CancelledError, UserError
from studio.core.family import ModelInfo
from studio.engine.incoming import Watch
from studio.ui.context import UiContext
from studio.ui.error_words import said
from studio.ui.widgets.labels import label

_SCALE = 1000


class AddingRow(QWidget):
    """Two buttons; while something is added, a bar and a button to stop it instead. Problems stand above."""

    added = Signal(object)
    """ModelInfo"""
    _reported = Signal(float)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cancel: threading.Event | None = None
        self._waiting: list[Path] = []
        self.file = QPushButton(self.tr("Add a file …"), self)
        self.file.setToolTip(self.tr("Weights as a .safetensors, .gguf, .pt or .pth file"))
        self.file.clicked.connect(self._ask_for_file)
        self.folder = QPushButton(self.tr("Add a folder …"), self)
        self.folder.setToolTip(
            self.tr("A model of Quartet, a diffusers or transformers folder, or a TAESD in two files")
        )
        self.folder.clicked.connect(self._ask_for_folder)
        self.hint = label(self.tr("or drop one here"), "small", self)
        self.status = label("", "small", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of adding"))
        self.cancel = QPushButton(self.tr("Stop"), self)
        self.cancel.clicked.connect(self.stop)
        self.problem = label("", "error", self, wrap=True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._reported.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._arrange()
        self._show_busy(None)

    @property
    def busy(self) -> bool:
        """Whether something is being added."""
        return self._cancel is not None

    def add(self, path: Path) -> None:
        """Take in what lies there, unless something is being taken in already."""
        if self.busy:
            return
        self._cancel = cancel = threading.Event()
        watch = Watch(lambda done, total: self._reported.emit(done / max(1, total)), cancel)
        self._show_problem("")
        self._show_busy(path)
        models = self._context.studio.models
        self._context.background.run(
            lambda: models.add(path, watch), self._done, self._failed, owner=self, in_order=True
        )

    def add_all(self, paths: Sequence[Path]) -> None:
        """Take in several, one after the other, until one is refused."""
        self._waiting += paths
        self._add_next()

    def stop(self) -> None:
        """Leave what is being added; nothing of it is kept, nor is what would come after."""
        self._waiting.clear()
        if self._cancel is not None:
            self._cancel.set()

    def _done(self, info: ModelInfo) -> None:
        self._end()
        self.added.emit(info)
        self._add_next()

    def _failed(self, error: Exception) -> None:
        self._waiting.clear()
        self._end()
        if isinstance(error, UserError):
            self._show_problem(said(error))
        elif not isinstance(error, CancelledError):
            raise error

    def _add_next(self) -> None:
        if self._waiting and not self.busy:
            self.add(self._waiting.pop(0))

    def _end(self) -> None:
        self._cancel = None
        self._show_busy(None)

    def _ask_for_file(self) -> None:
        kinds = self.tr("Weights (*.safetensors *.gguf *.pt *.pth *.ckpt *.bin);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Add a model"), "", kinds)
        if chosen:
            self.add(Path(chosen))

    def _ask_for_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a model"))
        if chosen:
            self.add(Path(chosen))

    def _show_progress(self, share: float) -> None:
        if self.busy:
            self.bar.setRange(0, _SCALE)
            self.bar.setValue(round(_SCALE * share))

    def _show_busy(self, path: Path | None) -> None:
        self.status.setText(self.tr("Adding “{name}”").format(name=path.name[:60]) if path else "")
        self.bar.setRange(0, 0 if path else _SCALE)
        for idle in (self.file, self.folder, self.hint):
            idle.setVisible(path is None)
        for shown in (self.status, self.bar, self.cancel):
            shown.setVisible(path is not None)

    def _show_problem(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.file)
        row.addWidget(self.folder)
        row.addWidget(self.hint)
        row.addWidget(self.status)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.problem)
        column.addLayout(row)
        self._show_problem("")
