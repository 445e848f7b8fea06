"""Above the graph of descent: back, whose line it is, how far one looks, zoom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from studio.gallery.descent import Reach
from studio.ui.settings import UiSettings
from studio.ui.theme import Theme
from studio.ui.widgets.labels import label
from studio.ui.widgets.panel import Panel
from studio.ui.widgets.tool_button import tool_button

REACH = "lineage/reach"


def reach_of(settings: UiSettings) -> Reach:
    """How far the user looked last."""
    try:
        return Reach(settings.text(REACH, Reach.FAMILY))
    except ValueError:
        return Reach.FAMILY


class LineageHead(Panel):
    """Tells what is wanted."""

    reach_changed = Signal()
    zoom_wanted = Signal(float)
    """steps, more is larger"""
    fit_wanted = Signal()

    def __init__(self, theme: Theme, reach: Reach, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self.back = tool_button(theme, "step-back", self.tr("To the line looked at before (Backspace)"), self)
        self.close_button = tool_button(theme, "x", self.tr("Back to where you came from (Esc)"), self)
        self.title = label(self.tr("Line of descent"), "heading", self)
        self.family = self._switch(self.tr("Whole family"), self.tr("Everything that any line leads to"))
        self.line = self._switch(
            self.tr("This line"),
            self.tr("What it came from and what came of it, and no cousins"),
        )
        self._group = QButtonGroup(self)
        for button in (self.family, self.line):
            self._group.addButton(button)
        (self.family if reach is Reach.FAMILY else self.line).setChecked(True)
        self._group.buttonClicked.connect(lambda _: self.reach_changed.emit())
        self.words = tool_button(theme, "file-text", self.tr("What the words were along the line (W)"), self)
        self.words.setCheckable(True)
        self._zoom = label("100 %", "small", self)
        self._zoom.setMinimumWidth(44)
        smaller = tool_button(theme, "minus", self.tr("Smaller (-)"), self)
        larger = tool_button(theme, "plus", self.tr("Larger (+)"), self)
        fit = tool_button(theme, "maximize", self.tr("Fit all (F)"), self)
        smaller.clicked.connect(lambda: self.zoom_wanted.emit(-1.0))
        larger.clicked.connect(lambda: self.zoom_wanted.emit(1.0))
        fit.clicked.connect(self.fit_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addSpacing(16)
        row.addWidget(self.family)
        row.addWidget(self.line)
        row.addStretch(1)
        for widget in (self._zoom, smaller, larger, fit, self.words):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.close_button)

    @property
    def reach(self) -> Reach:
        """How far the user wants to look."""
        return Reach.FAMILY if self.family.isChecked() else Reach.LINE

    def show_zoom(self, zoom: float) -> None:
        """Say it."""
        self._zoom.setText(f"{zoom * 100:.0f} %")

    def _switch(self, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("look", "switch")
        button.setCheckable(True)
        button.setToolTip(hint)
        return button
