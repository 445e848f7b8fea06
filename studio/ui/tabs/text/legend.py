"""What the shades of a page mean, in one short strip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.ui.tabs.text.page_shading import opacity
from studio.ui.theme import Theme

SHOWN = (0.95, 0.5, 0.2, 0.06, 0.01)
"""Probabilities."""
BOX = 16


class Legend(QWidget):
    """From “expected” to “surprising”."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ends = (self.tr("expected"), self.tr("surprising"))
        self.setToolTip(
            self.tr("How probable each word of the model was to itself; what you typed is plain.")
        )
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """One line."""
        metrics = self.fontMetrics()
        words = sum(metrics.horizontalAdvance(word) for word in self._ends)
        return QSize(words + len(SHOWN) * BOX + 24, 20)

    def minimumSizeHint(self) -> QSize:
        """All or nothing."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words at both ends, shades between them."""
        painter = QPainter(self)
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        painter.setPen(self._theme.colour(lambda c: c.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        first = painter.fontMetrics().horizontalAdvance(self._ends[0])
        painter.drawText(QRectF(0, 0, first + 2, self.height()), middle, self._ends[0])
        x = first + 8.0
        for probability in SHOWN:
            colour = QColor(self._theme.colour(lambda c: c.accent))
            colour.setAlphaF(opacity(probability))
            painter.fillRect(QRectF(x, self.height() / 2 - 7, BOX, 14), colour)
            x += BOX
        painter.drawText(QRectF(x + 8, 0, 120, self.height()), middle, self._ends[1])
        painter.end()
