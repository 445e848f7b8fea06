"""Scroll bars that take their room always, so that nothing jumps, and are seen only where there is more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea

SCROLL_BAR = 12
"""Width in logical pixels, as style.qss draws it."""


def keep_scroll_bar(area: QAbstractScrollArea) -> None:
    """Keep the room of the vertical bar; its handle is drawn only while there is something to scroll."""
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
    bar.setEnabled(bar.maximum() > bar.minimum())
