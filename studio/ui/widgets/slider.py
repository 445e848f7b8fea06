"""A thin slider with a round handle, painted from the palette; filled from its origin."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSlider, QStyle, QWidget

HANDLE = 14
GROOVE = 4


class QuietSlider(QSlider):
    """A horizontal slider. A click on the groove jumps there; a double-click asks for the default."""

    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._origin = 0

    def set_origin(self, value: int) -> None:
        """Where the filled part begins: the value that changes nothing."""
        self._origin = value
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it is given, one handle and a focus ring high."""
        return QSize(120, HANDLE + 8)

    def minimumSizeHint(self) -> QSize:
        """Enough to grab."""
        return QSize(48, HANDLE + 8)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle where the mouse is."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        self.setSliderPosition(self._at(event.position().x()))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self.isSliderDown():
            self.setSliderPosition(self._at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the default."""
        self.setSliderDown(False)
        self.reset_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Groove, filled part, handle, and a ring while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        groove = QRectF(HANDLE / 2, middle - GROOVE / 2, self.width() - HANDLE, GROOVE)
        painter.setBrush(self._colour(QPalette.ColorRole.Text, 60))
        painter.drawRoundedRect(groove, GROOVE / 2, GROOVE / 2)
        here, origin = self._x(self.sliderPosition()), self._x(self._origin)
        painter.setBrush(self._colour(QPalette.ColorRole.Text, 150))
        painter.drawRoundedRect(QRectF(min(here, origin), groove.top(), abs(here - origin), GROOVE), 2, 2)
        active = self.isSliderDown() or self.underMouse() or self.hasFocus()
        role = QPalette.ColorRole.Accent if active and self.isEnabled() else QPalette.ColorRole.Text
        painter.setBrush(self._colour(role, 255))
        painter.drawEllipse(QPointF(here, middle), HANDLE / 2 - 1, HANDLE / 2 - 1)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colour(QPalette.ColorRole.Accent, 255), 1.5))
            painter.drawEllipse(QPointF(here, middle), HANDLE / 2 + 1.5, HANDLE / 2 + 1.5)

    def _colour(self, role: QPalette.ColorRole, alpha: int) -> QColor:
        colour = QColor(self.palette().color(role))
        colour.setAlpha(alpha)
        return colour

    def _x(self, value: int) -> float:
        along = QStyle.sliderPositionFromValue(
            self.minimum(), self.maximum(), value, self.width() - HANDLE - 4, False
        )
        return HANDLE / 2 + 2 + along

    def _at(self, x: float) -> int:
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), round(x - HANDLE / 2 - 2), self.width() - HANDLE - 4, False
        )
