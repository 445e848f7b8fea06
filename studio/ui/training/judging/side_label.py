"""Words in the colour of the first or the second of two models."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from studio.ui.theme import Theme
from studio.ui.training.colours import ORANGE


class SideLabel(QLabel):
    """Follows the appearance."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None, *, second: bool) -> None:
        super().__init__(text, parent)
        self._theme, self._second = theme, second
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colour = ORANGE[self._theme.dark] if self._second else self._theme.colours.accent
        self.setStyleSheet(f"color: {colour}; font-weight: 600;")
