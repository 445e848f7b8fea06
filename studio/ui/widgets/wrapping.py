"""What wraps its lines says how high it must be at its width: Qt squeezes it where room is short."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

_CHANGES: Final = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutRequest})


class KeptHeight(QObject):
    """Lets a widget be no lower than its layout can do with at its width; asked when either has changed."""

    def __init__(self, widget: QWidget) -> None:
        """Of `widget`, which owns it."""
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It is wider, or has more lines."""
        layout = watched.layout() if isinstance(watched, QWidget) and event.type() in _CHANGES else None
        if isinstance(watched, QWidget) and layout is not None:
            height = layout.totalMinimumHeightForWidth(watched.width())
            if height != watched.minimumHeight():
                watched.setMinimumHeight(height)
        return False
