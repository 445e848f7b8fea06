"""LoRA files that change a model of the community: from the user's folder or anywhere, each with a weight."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from studio.core.errors import CancelledError, UserError
from studio.core.family import ModelInfo
from studio.engine.incoming import Watch
from studio.families.diffusion.community.lora_file import kind_of
from studio.families.diffusion.community.settings import ARCHITECTURES, read_settings
from studio.families.diffusion.params import Lora
from studio.ui.context import UiContext
from studio.ui.error_words import said
from studio.ui.widgets.amount_row import AmountRow, small_button
from studio.ui.widgets.labels import label

if TYPE_CHECKING:
    from studio.engine.loras import LoraFile

LIMIT = 2.0
USUAL = 0.8
"""The weight that a file begins with: at 1 many of them overdo it."""


class LoraList(QWidget):
    """A row a file: its name, how much of it, a button that takes it off; under them a button that adds one.

    It is hidden for models that no LoRA fits. It holds no document: it shows what `set_loras` gave it and
    tells what the user wants instead.
    """

    changed = Signal(object, bool)
    """tuple[Lora, ...], and whether the hand has let go"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._loras: tuple[Lora, ...] = ()
        self._rows: list[AmountRow] = []
        self._model: ModelInfo | None = None
        self._context_length = 0
        self._cancel: threading.Event | None = None
        self.heading = label(self.tr("LoRA"), "muted", self)
        self.heading.setToolTip(self.tr("Small files that change what a model paints (arXiv 2106.09685)"))
        self.add_button = QPushButton(self.tr("Add …"), self)
        self.add_button.setAccessibleName(self.tr("Add a LoRA file"))
        self.add_button.clicked.connect(self._clicked)
        self.problem = label("", "error", self, wrap=True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem.hide()
        self._arrange()
        self.hide()

    @property
    def loras(self) -> tuple[Lora, ...]:
        """What is shown."""
        return self._loras

    @property
    def rows(self) -> tuple[AmountRow, ...]:
        """A row for each of them."""
        return tuple(self._rows)

    @property
    def busy(self) -> bool:
        """Whether a file is being added."""
        return self._cancel is not None

    def set_model(self, model: ModelInfo | None) -> None:
        """For this model from now on; its kind is read in the background."""
        if model == self._model:
            return
        self._model, self._context_length = model, 0
        self._tell("")
        if model is None or model.architecture not in ARCHITECTURES:
            self.hide()
            return
        self.show()
        self._context.background.run(
            lambda: read_settings(model.weights_path).unet.context,
            lambda length: self._know(model, length),
            lambda _error: None,  # a model that cannot be read says so when it paints
            owner=self,
        )

    def set_loras(self, loras: tuple[Lora, ...]) -> None:
        """Show these, without telling anybody."""
        same_files = [one.sha256 for one in loras] == [one.sha256 for one in self._loras]
        self._loras = loras
        if not same_files:
            self._build()
        for row, one in zip(self._rows, loras, strict=True):
            row.set_amount(one.weight)

    def add(self, path: Path) -> None:
        """Take a file into the user's folder and into the list, unless one is being added already."""
        if self.busy:
            return
        self._cancel = cancel = threading.Event()
        self._tell("")
        self._show_busy(path.stem)
        shelf = self._context.studio.models.loras
        self._context.background.run(
            lambda: shelf.add(path, Watch(cancel=cancel)),
            self._added,
            self._failed,
            owner=self,
            in_order=True,
        )

    def choose(self, file: LoraFile) -> None:
        """Put a file of the user's folder into the list."""
        if self._context_length and not file.fits(self._context_length):
            mine, its = kind_of(self._context_length), file.kind or self.tr("another kind of model")
            words = self.tr("“{name}” was made for {its}, and this model is of the kind {mine}.")
            self._tell(words.format(name=file.name[:60], its=its, mine=mine))
            return
        self._tell("")
        if all(one.sha256 != file.sha256 for one in self._loras):
            self._want((*self._loras, file.chosen(USUAL)))

    def offer(self, files: tuple[LoraFile, ...]) -> QMenu:
        """A menu of the files that fit, and a way to look for others."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = {one.sha256 for one in self._loras}
        for file in files:
            if file.sha256 not in here and (not self._context_length or file.fits(self._context_length)):
                action = menu.addAction(file.name.replace("&", "&&")[:80])
                action.setToolTip(self.tr("Licence: {licence}").format(licence=file.licence))
                action.triggered.connect(lambda _checked=False, file=file: self.choose(file))
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        menu.addAction(self.tr("From a file …")).triggered.connect(self._ask)
        return menu

    def _clicked(self) -> None:
        if self._cancel is not None:
            self._cancel.set()
            return
        shelf = self._context.studio.models.loras
        self._context.background.run(shelf.all, self._show_menu, owner=self)

    def _show_menu(self, files: tuple[LoraFile, ...]) -> None:
        self.offer(files).popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height())))

    def _ask(self) -> None:
        kinds = self.tr("LoRA files (*.safetensors)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Add a LoRA file"), "", kinds)
        if chosen:
            self.add(Path(chosen))

    def _added(self, file: LoraFile) -> None:
        self._end()
        self.choose(file)

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, UserError):
            self._tell(said(error))
        elif not isinstance(error, CancelledError):
            raise error

    def _end(self) -> None:
        self._cancel = None
        self._show_busy("")

    def _know(self, model: ModelInfo, length: int) -> None:
        if model == self._model:
            self._context_length = length

    def _want(self, loras: tuple[Lora, ...], final: bool = True) -> None:
        self.set_loras(loras)
        self.changed.emit(loras, final)

    def _moved(self, place: int, amount: float, final: bool) -> None:
        before, after = self._loras[:place], self._loras[place + 1 :]
        self._want((*before, replace(self._loras[place], weight=round(amount, 2)), *after), final)

    def _remove(self, place: int) -> None:
        self._want((*self._loras[:place], *self._loras[place + 1 :]))

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _show_busy(self, name: str) -> None:
        self.add_button.setText(self.tr("Stop") if name else self.tr("Add …"))
        self.add_button.setToolTip(self.tr("Adding “{name}”").format(name=name[:60]) if name else "")

    def _build(self) -> None:
        while self._rows:
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.deleteLater()
        for place, one in enumerate(self._loras):
            row = self._row(place, one)
            self._rows.append(row)
            self._column.insertWidget(1 + place, row)

    def _row(self, place: int, lora: Lora) -> AmountRow:
        words = self.tr("How much of it: 0.6 to 1 is usual, 0 is none, less than 0 is its opposite.")
        button = small_button(
            self._context.theme,
            "x",
            self.tr("Take it off"),
            self.tr("Take off {name}").format(name=lora.name),
        )
        row = AmountRow(lora.name[:40], "", "", LIMIT, words, button, self)
        row.moved.connect(lambda amount, final: self._moved(place, amount, final))
        button.clicked.connect(lambda: self._remove(place))
        return row

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.add_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(top)
        self._column.addWidget(self.problem)
