"""A field for a whole number, dressed like the other fields."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSpinBox, QWidget

INDENT = 7
"""Logical pixels: with those that the editor keeps, the number begins where the texts of other fields do."""


class NumberBox(QSpinBox):
    """Qt gives a spin box neither the padding of the style sheet nor its height: both are seen to here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(INDENT, 0, 0, 0)

    def sizeHint(self) -> QSize:
        """As high as the style sheet wants fields to be."""
        self.ensurePolished()
        return self._as_others(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        self.ensurePolished()
        return self._as_others(super().minimumSizeHint())

    def _as_others(self, hint: QSize) -> QSize:
        return QSize(hint.width(), self.minimumHeight() or hint.height())
