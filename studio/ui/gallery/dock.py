"""The newest things, beside every tab: to look at, to drag out, to go on from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from studio.ui.gallery.list_view import ItemList
from studio.ui.gallery.pane import GalleryParts, ListKeeper
from studio.ui.numbers import grouped
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.labels import label
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.scroll_bars import keep_scroll_bar

COLUMNS = 3


class RecentDock(Panel):
    """Three columns of thumbnails without words."""

    picked = Signal(object)
    open_wanted = Signal(object)
    full_screen_wanted = Signal(object, int)

    def __init__(self, parts: GalleryParts, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        theme = parts.context.theme
        self.model = parts.make_model(self)
        self.view = _Columns(self.model, theme, 80, words=False, parent=self)
        self.view.setAccessibleName(self.tr("Recent"))
        keep_scroll_bar(self.view)
        keeper = ListKeeper(parts, self.view, self.model, self)
        keeper.picked.connect(self.picked)
        keeper.open_wanted.connect(self.open_wanted)
        keeper.full_screen_wanted.connect(self.full_screen_wanted)
        self._empty = EmptyState(
            theme,
            "images",
            self.tr("Nothing here yet"),
            self.tr("Whatever you make is kept here. Drop pictures and texts in as well."),
        )
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 4)
        head.addWidget(label(self.tr("Recent"), "heading", self))
        head.addStretch(1)
        self._count = label("", "small", self)
        head.addWidget(self._count)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        self.model.listed.connect(self._listed)
        self.model.refresh()

    def _listed(self) -> None:
        count = len(self.model.ids)
        self._count.setText(grouped(count) if count else "")
        self._stack.setCurrentWidget(self.view if count else self._empty)


class _Columns(ItemList):
    def resized(self) -> None:
        self.set_columns(COLUMNS)
