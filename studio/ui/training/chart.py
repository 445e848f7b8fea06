"""What all charts of a training share: title and words above, a plot that does not move, the theme's colours.

Imports pyqtgraph, which takes half a second: import this late.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studio.training.run_folder import Column
from studio.ui.numbers import written
from studio.ui.theme import Theme
from studio.ui.training.colours import ORANGE
from studio.ui.widgets.labels import ElidedLabel
from studio.ui.widgets.still_plot import StillPlot
from studio.ui.wording import duration_text, seconds_text

HEIGHT = 176
LEFT_AXIS = 56
ROOM_FOR_DECADE = 60
"""Pixels that a power of ten needs so that 2 and 5 have room between."""


class ReadableAxis(pg.AxisItem):
    """Numbers as people write them; times when the axis is one of time."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.enableAutoSIPrefix(False)
        self.timed = False
        self.per_cent = False

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
            return [number_text(10.0**value) for value in values]
        if self.timed:
            return [seconds_text(value) if value < 60 else duration_text(value) for value in values]
        if self.per_cent:
            return [f"{value:.0%}" for value in values]
        return [number_text(value) for value in values]


class Chart(QWidget):
    """A frame to draw in. Who draws adds items to `plot` and colours them in `dress`."""

    def __init__(
        self, theme: Theme, title: str, parent: QWidget | None = None, *, help_text: str = "", words: int = 1
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.left, self.bottom = ReadableAxis("left"), ReadableAxis("bottom")
        self.plot = StillPlot(self.left, self.bottom)
        self.words = tuple(QLabel(self) for _ in range(words))
        self.setAccessibleName(title)
        self._arrange(title, help_text)
        theme.changed.connect(self.dress)

    @property
    def palette_of_lines(self) -> Sequence[str]:
        """The colours of the words above, and of what they belong to."""
        return (self._theme.colours.accent, ORANGE[self._theme.dark])

    def say(self, *texts: str) -> None:
        """Put words above; empty ones take no room."""
        for words, text in zip(self.words, texts, strict=True):
            words.setText(text)
            words.setVisible(bool(text))
        self.setAccessibleDescription(" ".join(text for text in texts if text))

    def dress(self) -> None:
        """In the colours of now."""
        colours, metrics = self._theme.colours, self._theme.metrics
        self.plot.setBackground(colours.panel)
        font = QFont(self.font())
        font.setPixelSize(metrics.text_small - 1)
        for axis in (self.left, self.bottom):
            axis.setPen(pg.mkPen(colours.line))
            axis.setTextPen(pg.mkPen(colours.muted))
            axis.setStyle(tickFont=font, tickLength=4, maxTickLevel=0)
        self.plot.showGrid(x=False, y=True, alpha=0.5)
        for words, colour in zip(self.words, self.palette_of_lines, strict=False):
            words.setStyleSheet(f"color: {colour}; font-size: {metrics.text_small}px;")

    def _arrange(self, title: str, help_text: str) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(12)
        heading = ElidedLabel(title, "heading", self)
        heading.setToolTip(help_text or title)
        head.addWidget(heading, 1)
        for words in self.words:
            head.addWidget(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.plot, 1)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.left.setWidth(LEFT_AXIS)


def pale(colour: str, opacity: int) -> QColor:
    """The same colour, as opaque as that (0 to 255)."""
    made = QColor(colour)
    made.setAlpha(opacity)
    return made


def set_range_to(plot: StillPlot, x: Column) -> None:
    """All charts of a run begin at 0 and end where it is."""
    known = x[np.isfinite(x)]
    if len(known):
        plot.getViewBox().setXRange(0.0, max(1.0, float(known.max())), padding=0.02)


def number_text(value: float) -> str:
    """“0.0123”, “1,234”, “1.2e-05”, with the signs of the language."""
    if value == 0 or 1e-3 <= abs(value) < 1e4:
        return written(value, ",.4g")
    return written(value, ",.0f" if 1e4 <= abs(value) < 1e9 else ".2g")
