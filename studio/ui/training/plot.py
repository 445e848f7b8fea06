"""One figure of a run, drawn by pyqtgraph: newest values above, the lines under them."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtWidgets import QWidget

from studio.training.run_folder import Column
from studio.ui.numbers import decimal
from studio.ui.theme import Theme
from studio.ui.training.chart import Chart, number_text, pale, set_range_to
from studio.ui.training.figures import Figure, smoothed
from studio.ui.wording import duration_text

SILENCE = 10
"""A line is broken where its next value is so many times as far as usual."""

DOT = 5
SMOOTH_FROM = 120
"""Rows from which on the line is a mean, with the rows themselves pale behind it."""


class FigurePlot(Chart):
    """Shows a `Figure` over steps or over time."""

    def __init__(self, theme: Theme, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(theme, figure.title, parent, help_text=figure.help, words=2)
        self._x: Column = np.zeros(0)
        self._figure = figure
        self._rows = self.plot.plot([], [])
        self._line = self.plot.plot([], [])
        self._judged = self.plot.plot([], [], symbol="o", pxMode=True)
        self._cursor, self._mark = (pg.InfiniteLine(angle=90) for _ in range(2))
        for line in (self._cursor, self._mark):
            line.hide()
            self.plot.getViewBox().addItem(line, ignoreBounds=True)
        cast(Any, self.plot.sceneObj).sigMouseMoved.connect(self._hover)
        self.dress()

    def show_figure(self, figure: Figure, x: Column, *, timed: bool) -> None:
        """Draw it; `x` has a number for each row, seconds when `timed`."""
        self._figure, self._x = figure, x
        self.bottom.timed = timed
        self.plot.setLogMode(x=False, y=figure.logarithmic)
        at, values = finite(x, figure.learned)
        line = smooth_line(values)
        self._rows.setData(*broken(at, values if line is not values else values[:0]), connect="finite")
        self._line.setData(*broken(at, line), connect="finite")
        self._line.setSymbol("o" if len(at) == 1 else None)  # one row alone is no line
        self._judged.setData(*finite(x, figure.held_out))
        self._set_ranges()
        self._say(None)

    def mark(self, x: float | None) -> None:
        """A line at the place that is looked at elsewhere; None takes it away."""
        self._mark.setVisible(x is not None)
        if x is not None:
            self._mark.setPos(x)

    def leaveEvent(self, event: QEvent) -> None:
        """The newest values again."""
        super().leaveEvent(event)
        self._cursor.hide()
        self._say(None)

    def dress(self) -> None:
        """The line in the accent's colour, what is held out in orange."""
        super().dress()
        blue, orange = self.palette_of_lines
        self._rows.setPen(pg.mkPen(pale(blue, 70), width=1))
        self._line.setPen(pg.mkPen(blue, width=1.75))
        self._judged.setPen(pg.mkPen(orange, width=1.75))
        for dots, colour in ((self._line, blue), (self._judged, orange)):
            dots.setSymbolBrush(colour)
            dots.setSymbolPen(None)
            dots.setSymbolSize(DOT)
        self._cursor.setPen(pg.mkPen(self._theme.colours.outline))
        self._mark.setPen(pg.mkPen(self._theme.colours.muted, style=Qt.PenStyle.DashLine))

    def _set_ranges(self) -> None:
        set_range_to(self.plot, self._x)
        if self._figure.from_nothing:
            values = self._figure.learned[np.isfinite(self._figure.learned)]
            self.plot.getViewBox().setYRange(0.0, max(1e-6, float(values.max(initial=0.0))) * 1.1, padding=0)

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
            where = self.tr("at %1: ").replace("%1", duration_text(x) if self.bottom.timed else decimal(x, 0))
        figure = self._figure
        learned, held_out = (QCoreApplication.translate("TrainingFigures", word) for word in figure.called)
        both = bool(np.isfinite(figure.learned).any() and np.isfinite(figure.held_out).any())
        self.say(
            _value(figure.learned, row, where + (f"{learned} " if both else "")),
            _value(figure.held_out, row, ("" if both else where) + f"{held_out} "),
        )


def smooth_line(values: Column) -> Column:
    """A mean of many rows; a few rows stay what they are."""
    return smoothed(values, len(values) // 40 + 1) if len(values) >= SMOOTH_FROM else values


def finite(x: Column, y: Column) -> tuple[Column, Column]:
    """Where both say something."""
    known = np.isfinite(x) & np.isfinite(y)
    return x[known], y[known]


def broken(x: Column, y: Column) -> tuple[Column, Column]:
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
    return f"{words}{number_text(float(shown[-1]))}" if len(shown) else ""
