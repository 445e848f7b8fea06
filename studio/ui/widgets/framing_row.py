"""The framing as numbers: zoom, turn, and back to the start."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from studio.core.framing import LARGEST, Framing, framing
from studio.core.params import Slider
from studio.ui.theme import Theme
from studio.ui.widgets.slider_field import SliderField

ZOOM = Slider("Zoom", "How large the face stands in the frame.", 1 / LARGEST, 8.0, 0.05, unit="×")
"""The wheel goes further, for the rare tiny face; a longer slider would be too coarse for all others."""
TURN = Slider("Turn", "Turns the picture clockwise until the eyes are level.", -90.0, 90.0, 0.5, unit="°")


class FramingRow(QWidget):
    """Two sliders and a button."""

    framed = Signal(object, bool)
    """Framing: another one, by the user's hand; and whether the hand has let go"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._framing = Framing()
        self.setProperty("look", "clear")
        self.zoom = SliderField(ZOOM, 1.0, self)
        self.turn = SliderField(TURN, 0.0, self)
        self.reset = QToolButton(self)
        self.reset.setMinimumSize(30, 30)
        self.reset.setToolTip(self.tr("Back to the middle of the picture"))
        self.reset.setAccessibleName(self.tr("Back to the middle of the picture"))
        theme.wear(self.reset, "rotate-ccw")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self.zoom, 1)
        row.addWidget(self.turn, 1)
        row.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignBottom)
        self.zoom.changed.connect(self._zoomed)
        self.turn.changed.connect(self._turned)
        self.reset.clicked.connect(lambda _: self._frame(Framing(), True))

    def show_framing(self, where: Framing) -> None:
        """Show these numbers, without telling anybody."""
        self._framing = where
        self.zoom.set_value(1 / where.size)
        self.turn.set_value(where.rotation)
        self.reset.setEnabled(where != Framing())

    def _zoomed(self, value: Any, final: bool) -> None:
        now = self._framing
        self._frame(framing(now.x, now.y, 1 / value, now.rotation), final)

    def _turned(self, value: Any, final: bool) -> None:
        self._frame(replace(self._framing, rotation=value), final)

    def _frame(self, where: Framing, final: bool) -> None:
        if where != self._framing or final:
            self._framing = where
            self.framed.emit(where, final)
