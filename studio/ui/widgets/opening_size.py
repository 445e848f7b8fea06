"""How large a window of its own opens."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""What the title and the borders take."""


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give it this size, or what the screen has: its lowest buttons must not lie below the screen.

    Args:
        window: not shown yet.
        width, height: in logical pixels.
    """
    window.resize(QSize(width, height).boundedTo(window.screen().availableSize() - FRAME))
