"""A figure on its scale: a dot with whiskers for each model, a mark for what it is held against."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.training.evaluation.reading import Figure
from studio.ui.theme import Theme
from studio.ui.training.colours import ORANGE
from studio.ui.training.judging.meanings import Meaning

LANE: Final = 16
"""Pixels of height a model."""
EDGE: Final = 18
"""Above for the word of the mark, below for the ends of the scale."""
_DOT: Final = 4.5
_ROOM: Final = 0.12
"""Of the scale, left and right of what is shown."""


class Whiskers(QWidget):
    """The first model is a blue disc, the second an orange diamond: told apart by shape as well.

    Args:
        figures: of one model or two, the same figure.
        beside: what the mark is called (“real pictures”).
    """

    def __init__(
        self,
        theme: Theme,
        meaning: Meaning,
        figures: Sequence[Figure],
        beside: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._meaning, self._figures, self._beside = theme, meaning, tuple(figures), beside
        self.scale = scale_of(self._figures, share=meaning.share)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(2 * EDGE + LANE * len(self._figures))
        self.setMinimumWidth(160)
        self.setAccessibleName(meaning.title)
        self.setAccessibleDescription(self._told())
        self.setToolTip(self._told())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide enough to tell intervals apart."""
        return QSize(280, self.height())

    def _told(self) -> str:
        words = self._meaning.words
        lines = [
            words(one.mean)
            if one.low is None or one.high is None
            else self.tr("%1, surely from %2 to %3")
            .replace("%1", words(one.mean))
            .replace("%2", words(one.low))
            .replace("%3", words(one.high))
            for one in self._figures
        ]
        if self._mark is not None:
            lines.append(f"{self._beside}: {words(self._mark)}")
        return "\n".join(lines)

    @property
    def _mark(self) -> float | None:
        return next((one.beside for one in self._figures if one.beside is not None), None)

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Scale, mark, whiskers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small - 1)
        painter.setFont(font)
        self._paint_scale(painter)
        if self._mark is not None:
            self._paint_mark(painter, self._mark)
        orange = QColor(ORANGE[self._theme.dark])
        for lane, figure in enumerate(self._figures):
            colour = orange if lane else self._theme.colour(lambda c: c.accent)
            self._paint_figure(painter, figure, EDGE + LANE * (lane + 0.5), colour, diamond=bool(lane))
        painter.end()

    def _paint_scale(self, painter: QPainter) -> None:
        foot = self.height() - EDGE
        painter.setPen(QPen(self._theme.colour(lambda c: c.line), 1))
        painter.drawLine(QPointF(self._x(self.scale[0]), foot), QPointF(self._x(self.scale[1]), foot))
        painter.setPen(self._theme.colour(lambda c: c.muted))
        place = QRectF(0, foot + 1, self.width(), EDGE - 1)
        for value, align in zip(
            self.scale, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True
        ):
            x = self._x(value)
            painter.drawLine(QPointF(x, foot - 2), QPointF(x, foot + 2))
            painter.drawText(place, align | Qt.AlignmentFlag.AlignVCenter, self._meaning.words(value))

    def _paint_mark(self, painter: QPainter, value: float) -> None:
        x, foot = self._x(value), self.height() - EDGE
        painter.setPen(QPen(self._theme.colour(lambda c: c.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, EDGE - 3), QPointF(x, foot))
        painter.setPen(self._theme.colour(lambda c: c.muted))
        width = painter.fontMetrics().horizontalAdvance(self._beside)
        left = min(max(0.0, x - width / 2), max(0.0, self.width() - width - 1.0))
        painter.drawText(QRectF(left, 0, width + 1, EDGE - 4), Qt.AlignmentFlag.AlignVCenter, self._beside)

    def _paint_figure(
        self, painter: QPainter, figure: Figure, y: float, colour: QColor, *, diamond: bool
    ) -> None:
        x = self._x(figure.mean)
        painter.setPen(QPen(colour, 1.75))
        if figure.low is not None and figure.high is not None:
            low, high = self._x(figure.low), self._x(figure.high)
            painter.drawLine(QPointF(low, y), QPointF(high, y))
            for end in (low, high):
                painter.drawLine(QPointF(end, y - 3), QPointF(end, y + 3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if diamond:
            reach = _DOT + 1
            ends = (
                QPointF(x, y - reach),
                QPointF(x + reach, y),
                QPointF(x, y + reach),
                QPointF(x - reach, y),
            )
            painter.drawPolygon(QPolygonF(ends))
        else:
            painter.drawEllipse(QPointF(x, y), _DOT, _DOT)

    def _x(self, value: float) -> float:
        low, high = self.scale
        inside = min(1.0, max(0.0, (value - low) / (high - low)))
        return 6 + inside * (self.width() - 12)


def scale_of(figures: Sequence[Figure], *, share: bool) -> tuple[float, float]:
    """Both ends of a scale that holds everything: round numbers; from 0 where that is not far away."""
    values = [one for figure in figures for one in (figure.mean, figure.low, figure.high, figure.beside)]
    known = [value for value in values if value is not None and math.isfinite(value)] or [0.0]
    low, high = min(known), max(known)
    if share:
        return 0.0, next(end for end in (0.1, 0.25, 0.5, 1.0) if high <= end or end == 1.0)
    room = max(high - low, 0.05 * max(abs(low), abs(high)), 1e-6) * _ROOM
    first = 0.0 if 0 <= low < 0.5 * high else low - room
    return _rounded(first, high + room)


def _rounded(low: float, high: float) -> tuple[float, float]:
    """Outwards to tenths of the span's power of ten."""
    step = 10 ** math.floor(math.log10(max(high - low, 1e-9))) / 2
    return math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step
