"""Search and filters over the gallery's grid."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.core.item import ItemKind
from studio.gallery.query import Order, Query
from studio.ui.theme import Theme
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.slider import QuietSlider
from studio.ui.widgets.tool_button import tool_button

TYPING_MS = 150


class FilterBar(Panel):
    """Tells the query it stands for whenever it changes."""

    changed = Signal(object)
    """Query"""
    edge_changed = Signal(int)
    view_chosen = Signal(int)
    """the place of a view among those that were added"""

    def __init__(self, theme: Theme, edges: tuple[int, int, int], parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._theme = theme
        self._view_buttons = QButtonGroup(self)
        self._view_row = QHBoxLayout()
        self._view_row.setSpacing(2)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText("Search names, words, models and settings")
        self.search.setAccessibleName("Search")
        self.search.setClearButtonEnabled(True)
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

    def add_view(self, name: str, icon: str) -> None:
        """A button for one more way to look at what is found."""
        button = tool_button(self._theme, icon, name, self)
        button.setCheckable(True)
        self._view_buttons.addButton(button, len(self._view_buttons.buttons()))
        self._view_row.addWidget(button)
        for one in self._view_buttons.buttons():
            one.setVisible(len(self._view_buttons.buttons()) > 1)

    def choose_view(self, at: int) -> None:
        """Show which view is there, without telling anybody."""
        self._view_buttons.button(at).setChecked(True)

    def view_name(self, at: int) -> str:
        """What the button at a place is called."""
        return self._view_buttons.button(at).toolTip()

    def _tell(self) -> None:
        self._typing.stop()
        self.changed.emit(self.query())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.search, 1)
        first.addLayout(self._view_row)
        second = QHBoxLayout()
        second.setSpacing(8)
        for box in (self.kind, self.rating, self.origin, self.order):
            second.addWidget(box)
            box.currentIndexChanged.connect(self._tell)
        second.addWidget(self.trash)
        second.addStretch(1)
        second.addWidget(self.edge)
        column.addLayout(first)
        column.addLayout(second)
        self._view_buttons.idClicked.connect(self.view_chosen)
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
