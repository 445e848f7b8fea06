"""Which family learns: four buttons, and what the chosen one does, plainly."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QVBoxLayout, QWidget

from studio.training.runs import Learns
from studio.ui.tabs.workshop.words import FAMILIES, family_words
from studio.ui.widgets.labels import label


class FamilySwitch(QWidget):
    """Two rows of two."""

    chosen = Signal(object)
    """Learns"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.buttons: dict[Learns, QPushButton] = {}
        self._plain = label("", "small", self, wrap=True)
        group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, (learns, words) in enumerate(FAMILIES.items()):
            button = QPushButton(family_words(words.word), self)
            button.setCheckable(True)
            button.setProperty("look", "switch")
            button.setToolTip(
                self.tr("{word}: {plain}. Its models are used in the tab {tab}.").format(
                    word=family_words(words.word),
                    plain=family_words(words.plain),
                    tab=family_words(words.tab),
                )
            )
            button.clicked.connect(lambda _on, learns=learns: self.chosen.emit(learns))
            group.addButton(button)
            grid.addWidget(button, place // 2, place % 2)
            self.buttons[learns] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(grid)
        column.addWidget(self._plain)

    def show_family(self, learns: Learns) -> None:
        """Mark this one, without telling anybody."""
        words = FAMILIES[learns]
        self.buttons[learns].setChecked(True)
        self._plain.setText(
            self.tr("It {plain}. Used in the tab {tab}.").format(
                plain=family_words(words.plain), tab=family_words(words.tab)
            )
        )
