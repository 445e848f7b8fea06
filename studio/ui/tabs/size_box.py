"""How large a film is: a short list of edges."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from studio.ui.widgets.field import guard_wheel
from studio.ui.widgets.labels import label


class SizeBox(QWidget):
    """A word and a list."""

    chosen = Signal(int)
    """a size"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.box = QComboBox(self)
        self.box.setAccessibleName(self.tr("Size"))
        self.box.setToolTip(self.tr("Edge of the film in pixels: smaller is drawn faster."))
        guard_wheel(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Size"), "", self), 1)
        row.addWidget(self.box)
        self.box.currentIndexChanged.connect(lambda _: self.chosen.emit(self.box.currentData()))

    def list_sizes(self, sizes: Sequence[tuple[int, str]]) -> None:
        """Offer these: the value and its words; nobody is told."""
        with QSignalBlocker(self.box):
            self.box.clear()
            for size, words in sizes:
                self.box.addItem(words, size)

    def show_size(self, size: int) -> None:
        """Show that one, without telling anybody."""
        at = self.box.findData(size)
        if at >= 0:
            with QSignalBlocker(self.box):
                self.box.setCurrentIndex(at)
