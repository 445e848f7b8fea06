"""A text as its tokens, each shaded by how much it was looked at; the one that is explained stands last."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from studio.ui.numbers import decimal
from studio.ui.theme import Theme

LINE = 28
MARGIN = 12
PAD = 1
WIDEST = 320
ARCS = 6
"""The strongest tokens that a line leads to."""
LEAST_ARC = 0.04


@dataclass(frozen=True, slots=True)
class TokenBox:
    """Where a token stands, in logical pixels of the canvas."""

    x: float
    line: int
    width: float


def flowed(texts: Sequence[str], widths: Sequence[float], room: float) -> list[TokenBox]:
    """Tokens one behind the other, in lines; a line break in a token ends its line."""
    boxes: list[TokenBox] = []
    x, line = 0.0, 0
    for text, width in zip(texts, widths, strict=True):
        if x > 0 and x + width > room:
            x, line = 0.0, line + 1
        boxes.append(TokenBox(x, line, width))
        x += width
        if "\n" in text:
            x, line = 0.0, line + 1
    return boxes


def visible(text: str) -> str:
    """A token as it is written here: line breaks and tabs are signs, empty ones a middle dot."""
    return text.replace("\r", "").replace("\n", "↵").replace("\t", "⇥") or "·"


class TokenShades(QAbstractScrollArea):
    """Hovering tells the share of a token."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tokens: tuple[str, ...] = ()
        self._shown: list[str] = []
        self._widths: list[float] = []
        self._boxes: list[TokenBox] = []
        self._lines: list[int] = []
        self._weights: npt.NDArray[np.float32] = np.zeros(0, dtype=np.float32)
        self._hovered: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("What was looked at"))
        theme.changed.connect(self.viewport().update)

    @property
    def boxes(self) -> tuple[TokenBox, ...]:
        """Where the tokens stand."""
        return tuple(self._boxes)

    def show_tokens(self, tokens: Sequence[str]) -> None:
        """Show these, the explained one last; the newest lines are seen first."""
        tokens = tuple(tokens)
        if tokens == self._tokens:
            return
        self._tokens = tokens
        self._shown = [visible(token) for token in tokens]
        metrics = QFontMetricsF(self._font())
        self._widths = [min(WIDEST, metrics.horizontalAdvance(text) + 2 * PAD) for text in self._shown]
        self._flow()
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def show_weights(self, weights: npt.NDArray[np.float32]) -> None:
        """How much each of the tokens before the last was looked at, (n - 1,), summing to 1."""
        self._weights = weights
        strongest = int(weights.argmax()) if len(weights) else 0
        if len(weights) == len(self._tokens) - 1 and len(weights):
            share = f"{100 * float(weights[strongest]):.0f}"
            said = self.tr("Most at “%1”, %2 %")
            self.setAccessibleDescription(
                said.replace("%1", self._shown[strongest].strip()).replace("%2", share)
            )
        self.viewport().update()

    def place_of(self, token: int) -> QRectF:
        """Where a token is on the viewport now."""
        box = self._boxes[token]
        y = MARGIN + box.line * LINE - self.verticalScrollBar().value()
        return QRectF(MARGIN + box.x, y + 3, box.width, LINE - 6)

    def sizeHint(self) -> QSize:
        """A few lines."""
        return QSize(360, 5 * LINE)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._theme.metrics.text_normal)
        return font

    def _flow(self) -> None:
        room = max(80.0, self.viewport().width() - 2 * MARGIN)
        self._boxes = flowed(self._tokens, self._widths, room)
        self._lines = [box.line for box in self._boxes]
        count = self._lines[-1] + 1 if self._lines else 0
        seen = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(seen)
        bar.setSingleStep(LINE)
        bar.setRange(0, max(0, count * LINE + 2 * MARGIN - seen))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines."""
        super().resizeEvent(event)
        end = self.verticalScrollBar().value() == self.verticalScrollBar().maximum()
        self._flow()
        if end:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Shades, words, lines to what was looked at most."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self._theme.colour(lambda c: c.canvas))
        painter.setFont(self._font())
        scroll = self.verticalScrollBar().value()
        first = bisect_left(self._lines, (scroll - MARGIN) // LINE)
        last = bisect_right(self._lines, (scroll + self.viewport().height()) // LINE)
        strongest = max(float(self._weights.max()), 1e-9) if len(self._weights) else 1.0
        for at in range(first, last):
            self._paint_token(painter, at, strongest)
        self._paint_arcs(painter)
        painter.end()

    def _paint_token(self, painter: QPainter, at: int, strongest: float) -> None:
        place = self.place_of(at)
        explained = at == len(self._tokens) - 1
        if explained:
            painter.setPen(QPen(self._theme.colour(lambda c: c.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(-1, 0, 1, 0), 4, 4)
        elif at < len(self._weights):
            colour = QColor(self._theme.colour(lambda c: c.accent))
            colour.setAlphaF(0.75 * (float(self._weights[at]) / strongest) ** 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(place, 3, 3)
        if at == self._hovered:
            painter.setPen(QPen(self._theme.colour(lambda c: c.muted), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 3, 3)
        painter.setPen(self._theme.colour(lambda c: c.text))
        text = self._shown[at]
        if self._widths[at] >= WIDEST:
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, WIDEST)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place.adjusted(PAD, 0, 4, 0), left, text)

    def _paint_arcs(self, painter: QPainter) -> None:
        """From the explained token to the few that it looked at most."""
        count = len(self._weights)
        if not count or count != len(self._tokens) - 1:
            return
        target = self.place_of(count)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for at in np.argsort(self._weights)[::-1][:ARCS]:
            weight = float(self._weights[at])
            if weight < LEAST_ARC:
                break
            source = self.place_of(int(at))
            colour = QColor(self._theme.colour(lambda c: c.accent))
            colour.setAlphaF(min(0.9, 0.35 + weight))
            painter.setPen(QPen(colour, 1 + 2.5 * weight))
            painter.drawPath(_arc(source, target))

    # --- mouse -----------------------------------------------------------------------------------------
    def token_at(self, point: QPointF) -> int | None:
        """The token there."""
        line = int((point.y() + self.verticalScrollBar().value() - MARGIN) // LINE)
        first, last = bisect_left(self._lines, line), bisect_right(self._lines, line)
        return next((at for at in range(first, last) if self.place_of(at).contains(point)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say how much a token was looked at."""
        at = self.token_at(event.position())
        if at == self._hovered:
            return
        self._hovered = at
        if at is None or at >= len(self._weights):
            QToolTip.hideText()
        else:
            said = f"“{self._shown[at]}”  {decimal(100 * float(self._weights[at]), 1)} %"
            QToolTip.showText(event.globalPosition().toPoint(), said, self.viewport())
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._hovered = None
        self.viewport().update()
        super().leaveEvent(event)


def _arc(source: QRectF, target: QRectF) -> QPainterPath:
    """A bow over the line when both stand in one, else from foot to head."""
    same = abs(source.top() - target.top()) < 1
    begin = QPointF(target.center().x(), target.top())
    if same:
        end = QPointF(source.center().x(), source.top())
        path = QPainterPath(begin)
        lift = min(LINE * 0.6, 6 + abs(end.x() - begin.x()) / 8)
        path.cubicTo(begin - QPointF(0, lift), end - QPointF(0, lift), end)
        return path
    end = QPointF(source.center().x(), source.bottom())
    path = QPainterPath(begin)
    middle = (begin.y() + end.y()) / 2
    path.cubicTo(QPointF(begin.x(), middle), QPointF(end.x(), middle), end)
    return path
