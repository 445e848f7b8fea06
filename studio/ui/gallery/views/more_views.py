"""The list and the timeline, beside the grid of the Gallery tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from studio.gallery.query import Order
from studio.ui.gallery.pane import GalleryParts, ListKeeper
from studio.ui.gallery.views.row_list import RowList
from studio.ui.gallery.views.timeline import Timeline
from studio.ui.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from studio.ui.gallery.tab import GalleryTab


def add_more_views(tab: GalleryTab, parts: GalleryParts, edge: int) -> None:
    """Add them. They show what the grid shows; what is picked in one is picked in all.

    Args:
        tab: has its grid already.
        parts: of the gallery.
        edge: of the pictures of the timeline, in logical pixels; follows that of the grid.
    """
    rows = RowList(tab.model, parts.context.theme, tab)
    rows.setAccessibleName(_tr("List"))
    rows.setProperty("look", "panel")
    timeline = Timeline(parts, tab.model, edge, tab)
    tab.filters.edge_changed.connect(timeline.view.set_edge)

    def sort(order: Order) -> None:
        tab.filters.order.setCurrentIndex(tab.filters.order.findData(order.value))

    for view in (rows, timeline.view):
        view.setSelectionModel(tab.view.selectionModel())
        keeper = ListKeeper(parts, view, tab.model, tab)
        keeper.open_wanted.connect(tab.open_wanted)
        keeper.full_screen_wanted.connect(tab.full_screen_wanted)
    rows.order_wanted.connect(sort)
    timeline.order_wanted.connect(sort)
    tab.add_view(QT_TRANSLATE_NOOP("Views", "List"), "list", rows)
    tab.add_view(QT_TRANSLATE_NOOP("Views", "Timeline"), "calendar-days", timeline)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoreViews", text)
