"""A rating of 0 to 5 stars, set with mouse or keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QWidget

from studio.ui.widgets.star_shape import star

COUNT = 5
EDGE = 20


class Stars(QWidget):
    """Five stars. A click on the last lit one clears the rating."""

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stars = 0
        self._hovered = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Rating"))
        self.setFixedSize(self.sizeHint())
        self.setToolTip(self.tr("Rate with a click or the keys 1 to 5; 0 clears"))

    def sizeHint(self) -> QSize:
        """Five stars in a row."""
        return QSize(EDGE * COUNT + 4, EDGE + 4)

    def value(self) -> int:
        """0 to 5."""
        return self._stars

    def set_value(self, stars: int) -> None:
        """Show another rating, without telling anybody."""
        self._stars = stars
        self.setAccessibleDescription(self.tr("{stars} of 5 stars").format(stars=stars))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would do."""
        self._hovered = self._at(event.position())
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Show the rating again."""
        self._hovered = 0
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Rate."""
        chosen = self._at(event.position())
        self._rate(0 if chosen == self._stars else chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, and the arrows for one more or less."""
        key = event.key()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self._rate(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_Right:
            self._rate(min(COUNT, self._stars + 1))
        elif key == Qt.Key.Key_Left:
            self._rate(max(0, self._stars - 1))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lit stars in the accent, the others as outlines; a ring while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        outline = QColor(self.palette().color(QPalette.ColorRole.Text))
        outline.setAlpha(110)
        lit = self._hovered or self._stars
        for index in range(COUNT):
            shape: QPolygonF = star(QPointF(2 + EDGE * (index + 0.5), 2 + EDGE / 2), EDGE * 0.42)
            painter.setPen(Qt.PenStyle.NoPen if index < lit else outline)
            painter.setBrush(accent if index < lit else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(shape)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(accent)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _rate(self, stars: int) -> None:
        if stars != self._stars:
            self.set_value(stars)
            self.rated.emit(stars)

    def _at(self, position: QPointF) -> int:
        return min(COUNT, max(1, int((position.x() - 2) // EDGE) + 1))
