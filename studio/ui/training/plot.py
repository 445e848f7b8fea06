"""One chart of a training run, drawn by pyqtgraph: title and newest values above, the lines under them."""

from __future__ import annotations

import math
from typing import Any, cast

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studio.training.run_folder import Column
from studio.ui.theme import Theme
from studio.ui.training.figures import SPEED, Figure, smoothed
from studio.ui.widgets.labels import label
from studio.ui.widgets.still_plot import StillPlot
from studio.ui.wording import seconds_text

HEIGHT = 176
LEFT_AXIS = 56
ROOM_FOR_DECADE = 60
"""Pixels that a power of ten needs so that 2 and 5 have room between."""

SILENCE = 10
"""A line is broken where its next value is so many times as far as usual."""

SMOOTH_FROM = 120
"""Rows from which on the line is a mean, with the rows themselves pale behind it."""

ORANGE = {True: "#e69f00", False: "#a35b00"}
"""Of what is held out, on dark and on light: beside the accent's blue it is told apart by every eye."""


class ReadableAxis(pg.AxisItem):
    """Numbers as people write them; times when the axis is one of time."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.enableAutoSIPrefix(False)
        self.timed = False

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[Any]:  # noqa: N803 - as overridden
        """Where the ticks are; on a logarithmic scale at 1, 2 and 5, or at powers of ten alone."""
        if not self.logMode:
            return super().tickValues(minVal, maxVal, size)
        first, last = math.floor(minVal), math.ceil(maxVal)
        many = size / max(maxVal - minVal, 1e-9) < ROOM_FOR_DECADE
        digits = (1,) if many else (1, 2, 5)
        ticks = [power + math.log10(digit) for power in range(first, last + 1) for digit in digits]
        return [(None, [tick for tick in ticks if minVal <= tick <= maxVal])]

    def tickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        """Words for the ticks."""
        if self.logMode:
            return [_number(10.0**value) for value in values]
        if self.timed:
            return [seconds_text(value) if value < 60 else duration_text(value) for value in values]
        return [_number(value) for value in values]


class FigurePlot(QWidget):
    """Shows a `Figure` over steps or over time."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._x: Column = np.zeros(0)
        self._figure = Figure("", self._x, self._x)
        self._left, self._bottom = ReadableAxis("left"), ReadableAxis("bottom")
        self.plot = StillPlot(self._left, self._bottom)
        self._rows = self.plot.plot([], [])
        self._line = self.plot.plot([], [])
        self._judged = self.plot.plot([], [], symbol="o", symbolSize=5, pxMode=True)
        self._cursor = pg.InfiniteLine(angle=90)
        self._cursor.hide()
        self.plot.getViewBox().addItem(self._cursor, ignoreBounds=True)
        self._learned_words, self._judged_words = QLabel(self), QLabel(self)
        self._arrange(title)
        self.setAccessibleName(title)
        cast(Any, self.plot.sceneObj).sigMouseMoved.connect(self._hover)
        theme.changed.connect(self._dress)
        self._dress()

    def show_figure(self, figure: Figure, x: Column, *, timed: bool) -> None:
        """Draw it; `x` has a number for each row, seconds when `timed`."""
        self._figure, self._x = figure, x
        self._bottom.timed = timed
        self.plot.setLogMode(x=False, y=figure.logarithmic)
        at, values = _finite(x, figure.learned)
        smooth = len(values) >= SMOOTH_FROM
        line = smoothed(values, len(values) // 40 + 1) if smooth else values
        self._rows.setData(*_broken(at, values if smooth else values[:0]), connect="finite")
        self._line.setData(*_broken(at, line), connect="finite")
        self._judged.setData(*_finite(x, figure.held_out))
        self._set_ranges()
        self._say(None)

    def leaveEvent(self, event: QEvent) -> None:
        """The newest values again."""
        super().leaveEvent(event)
        self._cursor.hide()
        self._say(None)

    def _set_ranges(self) -> None:
        """All charts begin at 0 to the right; a speed does so upwards as well."""
        known = self._x[np.isfinite(self._x)]
        if len(known):
            self.plot.getViewBox().setXRange(0.0, max(1.0, float(known.max())), padding=0.02)
        if self._figure.name == SPEED:
            speeds = self._figure.learned[np.isfinite(self._figure.learned)]
            self.plot.getViewBox().setYRange(0.0, max(1e-6, float(speeds.max(initial=0.0))) * 1.1, padding=0)

    def _hover(self, at: QPointF) -> None:
        if not len(self._x):
            return
        x = self.plot.getViewBox().mapSceneToView(at).x()
        row = int(np.nanargmin(np.abs(self._x - x)))
        self._cursor.setPos(self._x[row])
        self._cursor.show()
        self._say(row)

    def _say(self, row: int | None) -> None:
        """The values of a row, or the newest."""
        where = ""
        if row is not None:
            x = float(self._x[row])
            where = self.tr("at %1: ").replace("%1", duration_text(x) if self._bottom.timed else f"{x:,.0f}")
        learned, held_out = self._figure.learned, self._figure.held_out
        both = bool(np.isfinite(learned).any() and np.isfinite(held_out).any())
        self._learned_words.setText(_value(learned, row, where + (self.tr("learned ") if both else "")))
        self._judged_words.setText(_value(held_out, row, ("" if both else where) + self.tr("held out ")))
        for words in (self._learned_words, self._judged_words):
            words.setVisible(bool(words.text()))
        self.setAccessibleDescription(f"{self._learned_words.text()} {self._judged_words.text()}".strip())

    def _arrange(self, title: str) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(12)
        head.addWidget(label(title, "heading", self))
        head.addStretch(1)
        head.addWidget(self._learned_words)
        head.addWidget(self._judged_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.plot, 1)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._left.setWidth(LEFT_AXIS)

    def _dress(self) -> None:
        colours, metrics = self._theme.colours, self._theme.metrics
        orange = ORANGE[self._theme.dark]
        self.plot.setBackground(colours.panel)
        font = QFont(self.font())
        font.setPixelSize(metrics.text_small - 1)
        for axis in (self._left, self._bottom):
            axis.setPen(pg.mkPen(colours.line))
            axis.setTextPen(pg.mkPen(colours.muted))
            axis.setStyle(tickFont=font, tickLength=4, maxTickLevel=0)
        self.plot.showGrid(x=False, y=True, alpha=0.5)
        pale = QColor(colours.accent)
        pale.setAlpha(70)
        self._rows.setPen(pg.mkPen(pale, width=1))
        self._line.setPen(pg.mkPen(colours.accent, width=1.75))
        self._judged.setPen(pg.mkPen(orange, width=1.75))
        self._judged.setSymbolBrush(orange)
        self._judged.setSymbolPen(None)
        self._cursor.setPen(pg.mkPen(colours.outline))
        for words, colour in ((self._learned_words, colours.accent), (self._judged_words, orange)):
            words.setStyleSheet(f"color: {colour}; font-size: {metrics.text_small}px;")


def duration_text(seconds: float) -> str:
    """“40 s”, “12 min”, “1 h 30 min”, “2 h”."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def _finite(x: Column, y: Column) -> tuple[Column, Column]:
    known = np.isfinite(x) & np.isfinite(y)
    return x[known], y[known]


def _broken(x: Column, y: Column) -> tuple[Column, Column]:
    """With a gap wherever a figure was silent for long."""
    x = x[: len(y)]
    if len(x) < 3:
        return x, y
    apart = np.diff(x)
    gaps = np.flatnonzero(apart > SILENCE * np.median(apart)) + 1
    return np.insert(x, gaps, x[gaps]), np.insert(y, gaps, np.nan)


def _value(values: Column, row: int | None, words: str) -> str:
    """What a column says in a row, or said last up to it; nothing when it is silent."""
    shown = values if row is None else values[: row + 1]
    shown = shown[np.isfinite(shown)]
    return f"{words}{_number(float(shown[-1]))}" if len(shown) else ""


def _number(value: float) -> str:
    if value == 0 or 1e-3 <= abs(value) < 1e4:
        return f"{value:,.4g}"
    return f"{value:,.0f}" if 1e4 <= abs(value) < 1e9 else f"{value:.2g}"
