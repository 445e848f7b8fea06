"""A sentence over the page: what the model wants known, or why it could not write."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from studio.ui.theme import Theme
from studio.ui.widgets.labels import label, set_look
from studio.ui.widgets.tool_button import tool_button


class NoticeLine(QFrame):
    """Gone when there is nothing to say."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = label("", "small", self, wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = tool_button(theme, "x", self.tr("Put away"), self, 24)
        self.close_button.setProperty("look", "small")
        self.close_button.clicked.connect(lambda _: self.closed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 8, 2)
        row.addWidget(self.words, 1)
        row.addWidget(self.close_button)
        self.hide()

    def show_words(self, words: str, *, is_problem: bool) -> None:
        """Say this; nothing for “”."""
        look = "warning" if is_problem else "small"
        if self.words.property("look") != look:
            set_look(self.words, look)
        if self.words.text() != words:
            self.words.setText(words)
        self.setVisible(bool(words))
