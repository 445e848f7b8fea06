"""The line over a comparison: ways to look, what is marked, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QWidget

from studio.ui.gallery.compare.board import Look
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.tool_button import tool_button
from studio.ui.wording import count_text


class CompareBar(Panel):
    """Buttons and words in one line."""

    look_wanted = Signal(object)
    """Look"""
    everything_wanted = Signal(bool)
    close_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self.looks: dict[Look, QToolButton] = {}
        self.title = label("", "heading", self)
        self.zoom = label("", "small", self)
        self.everything = QCheckBox(self.tr("Equal settings too"), self)
        self.everything.setToolTip(self.tr("Show the settings that are the same in all as well (E)"))
        self.linked = tool_button(theme, "link", self.tr("Zoom, move and scroll all together (L)"), self)
        self.linked.setCheckable(True)
        self.linked.setChecked(True)
        self.settings = tool_button(theme, "panel-bottom", self.tr("Show the settings (T)"), self)
        self.settings.setCheckable(True)
        self.settings.setChecked(True)
        self.leave = tool_button(theme, "x", self.tr("Close (Esc)"), self)
        self._arrange(theme)
        self.everything.toggled.connect(self.everything_wanted)
        self.leave.clicked.connect(self.close_wanted)

    def show_state(self, count: int, look: Look, *, wipe_possible: bool) -> None:
        """How many there are, and how they are looked at."""
        self.title.setText(self.tr("Comparing {count}").format(count=count_text(count, "item")))
        for one, button in self.looks.items():
            button.setChecked(one is look)
        self.looks[Look.WIPE].setEnabled(wipe_possible)

    def _arrange(self, theme: Theme) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.title)
        row.addSpacing(16)
        looks = (
            (Look.SIDE, "columns-2", self.tr("Side by side (S)")),
            (Look.WIPE, "square-split-horizontal", self.tr("Wipe between two pictures of the same size (W)")),
            (Look.ONE, "square", self.tr("One at a time, to flip through with the arrows (O)")),
        )
        for look, icon, help_text in looks:
            button = tool_button(theme, icon, help_text, self)
            button.setCheckable(True)
            button.clicked.connect(lambda _, look=look: self.look_wanted.emit(look))
            self.looks[look] = button
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.linked)
        row.addSpacing(16)
        row.addWidget(self.zoom)
        row.addStretch(1)
        row.addWidget(self.everything)
        row.addSpacing(8)
        row.addWidget(self.settings)
        row.addWidget(self.leave)
