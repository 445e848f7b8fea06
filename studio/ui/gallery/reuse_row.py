"""Two buttons: the settings of an item into a form, and more of it from new seeds."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from studio.core.item import Item
from studio.ui.gallery.pane import GalleryParts
from studio.ui.gallery.reuse_menu import fill_vary_menu, has_settings
from studio.ui.varying import varies
from studio.ui.widgets.flow_layout import FlowLayout


class ReuseRow(QWidget):
    """Shows what applies to the item, and hides when nothing does."""

    def __init__(self, parts: GalleryParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._parts = parts
        self._item: Item | None = None
        self.use = QPushButton(self.tr("Use settings"), self)
        self.use.setToolTip(self.tr("Into the form of its tab; seed and picture there stay as they are"))
        self.use.clicked.connect(lambda: self._item and parts.operations.use_settings(self._item))
        self.vary = QPushButton(self.tr("Vary"), self)
        self.vary.setToolTip(self.tr("The same settings from new seeds; they stack with it"))
        self._menu = QMenu(self.vary)
        self.vary.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        row = FlowLayout(self, 8, fill=True)
        row.addWidget(self.use)
        row.addWidget(self.vary)

    def show_item(self, item: Item) -> None:
        """The buttons mean this one."""
        self._item = item
        here = item.trashed is None
        self.use.setVisible(here and has_settings(item))
        self.vary.setVisible(here and varies(item))
        self.setVisible(here and has_settings(item))

    def _fill(self) -> None:
        self._menu.clear()
        if self._item is not None:
            fill_vary_menu(self._menu, self._parts.operations, self._item)
