"""A widget that paints its own background."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Panel(QWidget):
    """A surface in one of the looks of the style sheet (“panel”, “canvas”, “bar” ...).

    Subclasses of QWidget made in Python ignore the style sheet's background unless told not to.
    """

    def __init__(self, look: str = "panel", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", look)
