"""A box of choices that gives way in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

LEAST = 72
"""Logical pixels that it keeps."""


class YieldingBox(QComboBox):
    """As wide as its choice, and narrower where there is no room: then the choice ends in dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def minimumSizeHint(self) -> QSize:
        """A few letters and the arrow."""
        return super().minimumSizeHint().boundedTo(QSize(LEAST, self.sizeHint().height()))

    def words(self) -> str:
        """The choice, as far as there is room for it."""
        lacking = self.sizeHint().width() - self.width()
        if lacking <= 0:
            return self.currentText()
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0)
        return metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, max(0, widest - lacking))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt would cut the words off in the middle of a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.words()  # type: ignore[attr-defined]
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
