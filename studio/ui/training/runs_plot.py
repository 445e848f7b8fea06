"""One figure of several runs over each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtWidgets import QWidget

from studio.training.run_folder import Column
from studio.ui.numbers import decimal
from studio.ui.theme import Theme
from studio.ui.training.chart import Chart, number_text
from studio.ui.training.figures import spans_decades
from studio.ui.training.plot import broken, finite, smooth_line
from studio.ui.training.run_style import RunStyle, style_of
from studio.ui.wording import duration_text

FIRST_LABEL, BETWEEN_LABELS = 0.92, 0.09
"""Where on its line the letter of the first run stands, and how far before it the next one's."""


@dataclass(frozen=True, slots=True, eq=False)
class RunLine:
    """Of one run.

    Attributes:
        place: of the run among those compared.
        x: float64 (rows,), steps or seconds.
        values: float64 (rows,); NaN where a row says nothing.
    """

    place: int
    x: Column
    values: Column


class RunsPlot(Chart):
    """A line for each run that has the figure; the one nearest to the mouse is told."""

    def __init__(self, theme: Theme, title: str, help_text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent, help_text=help_text)
        self._lines: tuple[RunLine, ...] = ()
        self._drawn: list[pg.PlotDataItem] = []
        self._letters: list[pg.TextItem] = []
        self._cursor = pg.InfiniteLine(angle=90)
        self._cursor.hide()
        self.plot.getViewBox().addItem(self._cursor, ignoreBounds=True)
        cast(Any, self.plot.sceneObj).sigMouseMoved.connect(self._hover)
        self.dress()

    @property
    def lines(self) -> tuple[RunLine, ...]:
        """What is drawn."""
        return self._lines

    def show_lines(self, lines: Sequence[RunLine], *, timed: bool) -> None:
        """Draw these."""
        self._lines = tuple(_known(line) for line in lines)
        self.bottom.timed = timed
        everything = np.concatenate([line.values for line in self._lines]) if self._lines else np.zeros(0)
        logarithmic = spans_decades(everything)
        self.plot.setLogMode(x=False, y=logarithmic)
        for item in (*self._drawn, *self._letters):
            self.plot.removeItem(item)
        self._drawn = [self.plot.plot(*broken(line.x, smooth_line(line.values))) for line in self._lines]
        for item in self._drawn:
            item.opts["connect"] = "finite"
            item.setLogMode(False, logarithmic)
        self._letters = [self._letter(line, logarithmic) for line in self._lines]
        longest = max((float(line.x.max(initial=0.0)) for line in self._lines), default=0.0)
        self.plot.getViewBox().setXRange(0.0, max(1.0, longest), padding=0.02)
        self.dress()
        self.say("")

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is told any more."""
        super().leaveEvent(event)
        self._cursor.hide()
        self.say("")

    def dress(self) -> None:
        """Each run in its own colour and dashes."""
        super().dress()
        self._cursor.setPen(pg.mkPen(self._theme.colours.outline))
        for line, item, letter in zip(self._lines, self._drawn, self._letters, strict=True):
            style = self._style(line)
            item.setPen(style.pen)
            letter.setColor(style.colour)
            letter.fill = pg.mkBrush(self._theme.colours.panel)

    def _style(self, line: RunLine) -> RunStyle:
        return style_of(line.place, dark=self._theme.dark)

    def _letter(self, line: RunLine, logarithmic: bool) -> pg.TextItem:
        """The run's letter, somewhere on its line where the others' are not."""
        made = pg.TextItem(self._style(line).letter, anchor=(0.5, 0.5))
        self.plot.getViewBox().addItem(made, ignoreBounds=True)
        values = smooth_line(line.values)
        at = round((len(values) - 1) * max(0.1, FIRST_LABEL - BETWEEN_LABELS * line.place))
        y = float(values[at])
        made.setPos(float(line.x[at]), float(np.log10(y)) if logarithmic else y)
        return made

    def _hover(self, at: QPointF) -> None:
        box = self.plot.getViewBox()
        if not self._lines or not box.sceneBoundingRect().contains(at):
            return
        spot = box.mapSceneToView(at)
        place, row = self._nearest(spot.x(), spot.y())
        line = self._lines[place]
        x, value = float(line.x[row]), float(line.values[row])
        self._cursor.setPos(x)
        self._cursor.show()
        where = duration_text(x) if self.bottom.timed else decimal(x, 0)
        style = self._style(line)
        self.words[0].setStyleSheet(f"color: {style.colour}; font-size: {self._theme.metrics.text_small}px;")
        words = self.tr("%1 at %2: %3").replace("%1", style.letter).replace("%2", where)
        self.say(words.replace("%3", number_text(value)))

    def _nearest(self, x: float, y: float) -> tuple[int, int]:
        """The line that is nearest at this height, and its row nearest to x."""
        rows = [int(np.abs(line.x - x).argmin()) for line in self._lines]
        heights = np.array(
            [smooth_line(line.values)[row] for line, row in zip(self._lines, rows, strict=True)]
        )
        if self.left.logMode:
            heights = np.log10(heights)
        place = int(np.abs(heights - y).argmin())
        return place, rows[place]


def _known(line: RunLine) -> RunLine:
    return RunLine(line.place, *finite(line.x, line.values))
