"""How several runs are told apart in one chart: by colour, by dashes and by a letter."""

from __future__ import annotations

from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

DARK = ("#6ea8fe", "#e69f00", "#35c29a", "#e58fc1", "#f0e442", "#ff7b4a", "#c9c9c9", "#9ad0f5")
LIGHT = ("#1f5fc4", "#a35b00", "#00795a", "#a13f7d", "#7a6f00", "#c23c00", "#5a5a5a", "#0f7ab0")
"""After Okabe and Ito (2008), with the contrast that lines need on either ground."""

DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)
WIDTH = 1.75
SAMPLE = QSize(28, 12)
MOST = len(DARK)
"""Runs that can be told apart."""


@dataclass(frozen=True, slots=True)
class RunStyle:
    """Of the run at one place.

    Attributes:
        letter: A, B, C ...
        colour: “#rrggbb”.
        dash: of its lines.
    """

    letter: str
    colour: str
    dash: Qt.PenStyle

    @property
    def pen(self) -> QPen:
        """Of its lines."""
        return pg.mkPen(self.colour, width=WIDTH, style=self.dash)


def style_of(place: int, *, dark: bool) -> RunStyle:
    """The style of the run at a place, 0 to `MOST` - 1, on a dark or light ground."""
    colours = DARK if dark else LIGHT
    return RunStyle(chr(ord("A") + place), colours[place % MOST], DASHES[place % len(DASHES)])


def sample_of(style: RunStyle, scale: float) -> QPixmap:
    """A piece of its line, for a legend."""
    made = QPixmap(SAMPLE * scale)
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(style.pen)
    pen.setWidthF(2.0)
    pen.setCosmetic(False)
    painter.setPen(pen)
    painter.drawLine(0, SAMPLE.height() // 2, SAMPLE.width(), SAMPLE.height() // 2)
    painter.end()
    return made
