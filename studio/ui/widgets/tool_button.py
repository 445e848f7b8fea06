"""A button that is an icon; its help says what it does to the picture."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from studio.ui.theme import Theme


def tool_button(theme: Theme, icon: str, help_text: str, parent: QWidget, edge: int = 30) -> QToolButton:
    """At least `edge` pixels wide and high."""
    button = QToolButton(parent)
    button.setMinimumSize(edge, edge)
    button.setToolTip(help_text)
    button.setAccessibleName(help_text)
    theme.wear(button, icon)
    return button
