"""Search and filters over the gallery's grid."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from studio.core.item import ItemKind
from studio.gallery.query import Order, Query
from studio.ui.theme import Theme
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.slider import QuietSlider

TYPING_MS = 150


class FilterBar(Panel):
    """Tells the query it stands for whenever it changes."""

    changed = Signal(object)
    """Query"""
    edge_changed = Signal(int)

    def __init__(self, theme: Theme, edges: tuple[int, int, int], parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText("Search names, words, models and settings")
        self.search.setAccessibleName("Search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(360)
        self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.kind = _choice(
            "Kind",
            (
                ("All kinds", None),
                ("Pictures", ItemKind.PICTURE),
                ("Films", ItemKind.ANIMATION),
                ("Texts", ItemKind.TEXT),
            ),
            self,
        )
        self.rating = _choice(
            "Rating",
            (
                ("Any rating", 0),
                *((f"{'★' * stars}{' or more' if stars < 5 else ''}", stars) for stars in range(1, 6)),
            ),
            self,
        )
        self.origin = _choice(
            "Origin", (("AI-made or not", None), ("AI-made", True), ("Brought in", False)), self
        )
        self.order = _choice(
            "Order",
            (
                ("Newest first", Order.NEWEST),
                ("Oldest first", Order.OLDEST),
                ("Best first", Order.BEST),
                ("By name", Order.NAME),
            ),
            self,
        )
        self.trash = QToolButton(self)
        self.trash.setCheckable(True)
        self.trash.setToolTip("Show the trash")
        self.trash.setAccessibleName("Show the trash")
        theme.wear(self.trash, "trash-2")
        self.edge = QuietSlider(self)
        self.edge.setRange(edges[0], edges[1])
        self.edge.setValue(edges[2])
        self.edge.set_origin(edges[0])
        self.edge.setFixedWidth(120)
        self.edge.setToolTip("Size of pictures and pages")
        self.edge.setAccessibleName("Size of pictures and pages")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self._arrange()

    def query(self) -> Query:
        """What it asks for."""
        return Query(
            text=self.search.text().strip(),
            kind=None if self.kind.currentData() is None else ItemKind(self.kind.currentData()),
            rating_at_least=self.rating.currentData(),
            synthetic=self.origin.currentData(),
            trashed=self.trash.isChecked(),
            # Qt gives enumerations of text back as plain text
            order=Order(self.order.currentData()),
        )

    def clear(self) -> None:
        """Everything outside the trash, in the same order."""
        for widget in (self.search, self.kind, self.rating, self.origin, self.trash):
            with QSignalBlocker(widget):
                if isinstance(widget, QLineEdit):
                    widget.clear()
                elif isinstance(widget, QComboBox):
                    widget.setCurrentIndex(0)
                else:
                    widget.setChecked(False)
        self._tell()

    def _tell(self) -> None:
        self._typing.stop()
        self.changed.emit(self.query())

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        for box in (self.kind, self.rating, self.origin, self.order):
            row.addWidget(box)
            box.currentIndexChanged.connect(self._tell)
        row.addWidget(self.trash)
        row.addStretch(0)
        row.addWidget(self.edge)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self._tell)
        self.trash.toggled.connect(lambda _: self._tell())
        self.edge.valueChanged.connect(self.edge_changed)


def _choice(what: str, options: tuple[tuple[str, object], ...], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(what)
    box.setToolTip(what)
    for text, value in options:
        box.addItem(text, value)
    return box
