"""What is learned from: a folder, or a collection of the gallery."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.gallery.shelves import Collection
from studio.training.runs import DataSource
from studio.ui.widgets.field import guard_wheel
from studio.ui.widgets.labels import ElidedLabel
from studio.ui.wording import count_text


class DataField(QWidget):
    """The list has the collections after the folder; the button chooses another folder."""

    changed = Signal(object)
    """DataSource"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._folder: str | None = None
        self._collections: tuple[Collection, ...] = ()
        self.box = QComboBox(self)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.box.setAccessibleName(self.tr("Learn from"))
        guard_wheel(self.box)
        self.choose = QPushButton(self.tr("Choose …"), self)
        self.choose.setToolTip(self.tr("Another folder; folders in it are looked through, too"))
        self.path = ElidedLabel("", "small", self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.path)
        self.box.currentIndexChanged.connect(lambda _: self._picked())
        self.choose.clicked.connect(lambda _: self.choose_folder())

    def offer(self, collections: Sequence[Collection]) -> None:
        """These collections can be chosen; none where only texts are learned from."""
        if tuple(collections) != self._collections or not self.box.count():
            self._collections = tuple(collections)
            self._list(self.box.currentData())

    def show_source(self, source: DataSource) -> None:
        """Show another choice, without telling anybody."""
        if source.folder is not None:
            self._folder = source.folder
        elif source.collection is None:
            self._folder = None
        self._list(source.collection)

    def choose_folder(self) -> None:
        """Ask for one."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Learn from a folder"), self._folder or "")
        if chosen:
            self.changed.emit(DataSource(folder=chosen))

    def _list(self, collection: int | None) -> None:
        with QSignalBlocker(self.box):
            self.box.clear()
            name = Path(self._folder).name if self._folder else ""
            self.box.addItem(
                self.tr("Folder “%1”").replace("%1", name) if name else self.tr("A folder"), None
            )
            for one in self._collections:
                count = count_text(one.count, "item")
                self.box.addItem(self.tr("Collection “%1”").replace("%1", one.name) + f" · {count}", one.id)
            self.box.setCurrentIndex(max(0, self.box.findData(collection) if collection is not None else 0))
        self.path.setText(self._folder or "")
        self.path.setVisible(bool(self._folder) and collection is None)

    def _picked(self) -> None:
        collection = self.box.currentData()
        self.path.setVisible(bool(self._folder) and collection is None)
        self.changed.emit(
            DataSource(folder=self._folder) if collection is None else DataSource(collection=collection)
        )
