"""The left side of the Workshop: a new run, and those that are there."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from studio.ui.tabs.workshop.run_list import RunList
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label
from studio.ui.widgets.scroll_bars import SCROLL_BAR


class LeftPanel(QWidget):
    """Button, list, and a word for the empty list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new = QPushButton(self.tr("New run"), self)
        self.new.setToolTip(self.tr("Train a model of your own pictures or texts (Ctrl+N)"))
        theme.wear(self.new, "plus")
        self.runs = RunList(theme, self)
        self.empty = label(
            self.tr("What you train is kept here: pause it, go on, compare it."), "small", self, wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 16 - SCROLL_BAR, 0)
        top.addWidget(self.new)
        top.addWidget(self.empty)
        column.addLayout(top)
        column.addWidget(self.runs, 1)

    def show_empty(self, empty: bool) -> None:
        """Whether there is no run."""
        self.empty.setVisible(empty)
