"""In which order things are listed; what fits words best comes first as long as there are words."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from studio.gallery.query import Order
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.widgets.yielding_box import YieldingBox

_ORDERS = (
    (QT_TRANSLATE_NOOP("OrderBox", "Newest first"), Order.NEWEST),
    (QT_TRANSLATE_NOOP("OrderBox", "Oldest first"), Order.OLDEST),
    (QT_TRANSLATE_NOOP("OrderBox", "Best first"), Order.BEST),
    (QT_TRANSLATE_NOOP("OrderBox", "By name"), Order.NAME),
)
_FITTING = QT_TRANSLATE_NOOP("OrderBox", "Best match first")


class OrderBox(YieldingBox):
    """What the user chose comes back when the words are gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = Order.NEWEST
        self.setAccessibleName(self.tr("Order"))
        self.setToolTip(self.tr("Order"))
        for text, order in _ORDERS:
            self.addItem(self.tr(text), order)

    @property
    def order(self) -> Order:
        """The order that is chosen."""
        # Qt gives enumerations of text back as plain text
        return Order(self.currentData())

    def offer_fitting(self, offered: bool) -> None:
        """Words came or went. Tells nobody: whoever says so looks at `order` next."""
        there = self.findText(self.tr(_FITTING)) >= 0
        if offered == there:
            return
        with QSignalBlocker(self):
            if offered:
                self._before = self.order
                self.insertItem(0, self.tr(_FITTING), Order.FITTING)
                self.setCurrentIndex(0)
            else:
                fitting = self.order is Order.FITTING
                self.removeItem(self.findText(self.tr(_FITTING)))
                if fitting:
                    self.setCurrentIndex([order for _, order in _ORDERS].index(self._before))
