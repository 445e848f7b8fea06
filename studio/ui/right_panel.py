"""The right side: the newest things, and what is known about the picked one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from studio.ui.gallery.details import DetailsPanel
from studio.ui.gallery.dock import RecentDock
from studio.ui.gallery.pane import GalleryParts
from studio.ui.widgets.panel import Panel

WIDTH = 288


class RightPanel(Panel):
    """Recent over details; the recent part hides where the whole gallery is in view."""

    picked = Signal(object)
    open_wanted = Signal(object)
    show_wanted = Signal(int)
    full_screen_wanted = Signal(object, int)

    def __init__(self, parts: GalleryParts, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self.setMinimumWidth(240)
        self.recent = RecentDock(parts, self)
        self.details = DetailsPanel(parts, self)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.recent)
        split.addWidget(self.details)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self.recent.picked.connect(self.details.show_ids)
        self.recent.picked.connect(self.picked)
        self.recent.open_wanted.connect(self.open_wanted)
        self.recent.full_screen_wanted.connect(self.full_screen_wanted)
        self.details.open_wanted.connect(self.open_wanted)
        self.details.show_wanted.connect(self.show_wanted)
