"""Under the graph of descent: how much there is, and what can be done with the picked item."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from studio.core.item import Item
from studio.ui.gallery.lineage.graph import Graph
from studio.ui.gallery.pane import GalleryParts
from studio.ui.gallery.reuse_menu import fill_vary_menu, has_settings
from studio.ui.varying import varies
from studio.ui.widgets.labels import label
from studio.ui.widgets.panel import Panel
from studio.ui.wording import count_text


class LineageFoot(Panel):
    """The same verbs as in menus, where they are seen."""

    more_wanted = Signal()
    open_wanted = Signal(object)
    """Item"""

    def __init__(self, parts: GalleryParts, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._parts = parts
        self._item_id: int | None = None
        self._count = label("", "small", self)
        self.more = QPushButton(self.tr("Show more"), self)
        self.more.setProperty("look", "link")
        self.open = self._button("sliders-horizontal", self.tr("Open"), self.tr("Open it in its tab (O)"))
        self.use = self._button(
            "wand-sparkles",
            self.tr("Use these settings"),
            self.tr("Into the form of its tab; seed and picture there stay (S)"),
        )
        self.again = self._button(
            "refresh-cw", self.tr("Make again"), self.tr("The same request once more: the same bytes (A)")
        )
        self.vary = self._button("dices", self.tr("Vary"), self.tr("The same settings from new seeds (V)"))
        self.send = self._button(
            "share-2",
            self.tr("Use as input"),
            self.tr("Go on from it in another tab; what comes of it descends from it"),
        )
        self._vary_menu, self._send_menu = QMenu(self.vary), QMenu(self.send)
        self.vary.setMenu(self._vary_menu)
        self.send.setMenu(self._send_menu)
        self._arrange()
        self._connect()
        self.show_item(0)

    def show_graph(self, graph: Graph) -> None:
        """Say how much there is."""
        count = count_text(len(graph.descent.kin), "item")
        if len(graph.descent.kin) == 1:
            self._count.setText(self.tr("Nothing that is kept here came before it or after it yet."))
        elif graph.descent.cut:
            self._count.setText(self.tr("The nearest %1; there are more.").replace("%1", count))
        else:
            self._count.setText(count)
        self.more.setVisible(graph.descent.cut)

    def show_item(self, item_id: int) -> None:
        """The buttons mean this item."""
        self._item_id = item_id
        self._refresh()

    def _refresh(self) -> None:
        item = self._item()
        here = item is not None and item.trashed is None
        made = item is not None and here and item.request is not None
        self.open.setEnabled(made)
        self.again.setEnabled(made)
        self.use.setEnabled(item is not None and here and has_settings(item))
        self.vary.setEnabled(item is not None and here and varies(item))
        sending = self._parts.sending
        self.send.setEnabled(item is not None and here and bool(sending.destinations(item)))

    def _item(self) -> Item | None:
        if not self._item_id:
            return None
        known = self._parts.source.known((self._item_id,))
        if not known:
            self._parts.source.item(self._item_id)
        return known[0] if known else None

    def _item_came(self, item_id: int) -> None:
        if item_id == self._item_id:
            self._refresh()

    def _fill_vary(self) -> None:
        self._vary_menu.clear()
        item = self._item()
        if item is not None:
            fill_vary_menu(self._vary_menu, self._parts.operations, item, "V")

    def _fill_send(self) -> None:
        self._send_menu.clear()
        item = self._item()
        if item is not None:
            sending = self._parts.sending
            sending.fill(self._send_menu, item, sending.destinations(item))

    def _with_item(self, run: Callable[[Item], object]) -> None:
        item = self._item()
        if item is not None:
            run(item)

    def _connect(self) -> None:
        operations = self._parts.operations
        self.more.clicked.connect(self.more_wanted)
        self.open.clicked.connect(lambda: self._with_item(self.open_wanted.emit))
        self.use.clicked.connect(lambda: self._with_item(operations.use_settings))
        self.again.clicked.connect(lambda: self._with_item(operations.make_again))
        self._vary_menu.aboutToShow.connect(self._fill_vary)
        self._send_menu.aboutToShow.connect(self._fill_send)
        self._parts.source.item_came.connect(self._item_came)

    def _button(self, icon: str, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(hint)
        self._parts.context.theme.wear(button, icon)
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addWidget(self.more)
        row.addStretch(1)
        for button in (self.open, self.use, self.again, self.vary, self.send):
            row.addWidget(button)
