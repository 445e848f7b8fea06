"""What wraps its lines says how high it must be at its width: Qt squeezes it where room is short."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def keep_height(widget: QWidget) -> None:
    """Let it be no lower than its layout can do with at this width; to be asked when either has changed."""
    layout = widget.layout()
    if layout is not None:
        height = layout.totalMinimumHeightForWidth(widget.width())
        if height != widget.minimumHeight():
            widget.setMinimumHeight(height)
