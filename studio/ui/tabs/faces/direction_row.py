"""One direction as a slider: what it is called, where its ends lead, how far the face is pushed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from studio.families.gan.params import LayerGroup
from studio.ui.direction_words import direction_words
from studio.ui.tabs.faces.shelf import ShelvedDirection
from studio.ui.theme import Theme
from studio.ui.widgets.amount_row import AmountRow, small_button

LIMIT = 3.0
"""Standard deviations to either side; further out faces fall apart."""


class DirectionRow(AmountRow):
    """A slider with a menu."""

    menu_wanted = Signal(QPoint)

    def __init__(self, shelved: ShelvedDirection, theme: Theme, parent: QWidget | None = None) -> None:
        direction = shelved.direction
        name, low, high = map(direction_words, (direction.name, direction.low, direction.high))
        menu = small_button(
            theme,
            "ellipsis",
            QCoreApplication.translate("DirectionRow", "Layers, rename, share …"),
            QCoreApplication.translate("DirectionRow", "More about %1").replace("%1", name),
        )
        what = QCoreApplication.translate(
            "DirectionRow", "From “%1” to “%2”, in standard deviations. Double-click to reset."
        )
        help_text = what.replace("%1", low).replace("%2", high)
        super().__init__(name, low, high, LIMIT, help_text, menu, parent)
        self.shelved = shelved
        menu.clicked.connect(lambda: self.menu_wanted.emit(menu.mapToGlobal(QPoint(0, 22))))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.mapToGlobal(at)))

    def show_amount(self, amount: float, layers: LayerGroup) -> None:
        """Show how far the picked face is pushed, without telling anybody."""
        self.set_amount(amount)
        words = {
            LayerGroup.ALL: "",
            LayerGroup.COARSE: self.tr("pose & shape"),
            LayerGroup.MIDDLE: self.tr("features"),
            LayerGroup.FINE: self.tr("colour & light"),
        }
        self.note.setText(words[layers])
