"""A curve as it grows: a line, its first and its newest value. Painted, for one line needs no library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.numbers import decimal
from studio.ui.theme import Theme

PAD = 8
LABELS = 18


class CurveView(QWidget):
    """Points (step, value); the width is what is planned, so that the line grows to the right."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._title = theme, title
        self._points: list[tuple[int, float]] = []
        self._planned = 1
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(96)
        theme.changed.connect(self.update)

    @property
    def points(self) -> tuple[tuple[int, float], ...]:
        """What is drawn."""
        return tuple(self._points)

    def show_points(self, points: Sequence[tuple[int, float]], planned: int) -> None:
        """Draw these; `planned` is the last step there will be."""
        self._points = list(points)
        self._planned = max(planned, 1, *(step for step, _ in points)) if points else max(planned, 1)
        if points:
            self.setAccessibleDescription(decimal(points[-1][1], 3))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(320, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title and newest value above, the line under them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        head = QRectF(PAD, 0, self.width() - 2 * PAD, LABELS)
        painter.setPen(self._theme.colour(lambda c: c.muted))
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._title)
        room = QRectF(PAD, LABELS + 4, self.width() - 2 * PAD, self.height() - LABELS - 12)
        painter.setPen(QPen(self._theme.colour(lambda c: c.line), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        if len(self._points) > 1:
            newest = decimal(self._points[-1][1], 3)
            painter.setPen(self._theme.colour(lambda c: c.text))
            painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, newest)
            self._line(painter, room)
        painter.end()

    def _line(self, painter: QPainter, room: QRectF) -> None:
        values = [value for _, value in self._points]
        low, high = min(values), max(values)
        span = (high - low) or 1.0

        def place(step: int, value: float) -> QPointF:
            x = room.left() + room.width() * step / self._planned
            return QPointF(x, room.bottom() - 3 - (room.height() - 6) * (value - low) / span)

        places = [place(step, value) for step, value in self._points]
        path = QPainterPath(places[0])
        for point in places[1:]:
            path.lineTo(point)
        accent = self._theme.colour(lambda c: c.accent)
        under = QPainterPath(path)
        under.lineTo(places[-1].x(), room.bottom())
        under.lineTo(places[0].x(), room.bottom())
        shade = QLinearGradient(room.topLeft(), room.bottomLeft())
        light = accent.lighter(100)
        light.setAlpha(70)
        shade.setColorAt(0, light)
        light.setAlpha(0)
        shade.setColorAt(1, light)
        painter.fillPath(under, shade)
        painter.setPen(QPen(accent, 1.75))
        painter.drawPath(path)
        painter.setBrush(accent)
        painter.drawEllipse(places[-1], 3, 3)
