"""The two plots of a noise schedule, as pyqtgraph draws them. Imported with the first one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, cast

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from studio.families.diffusion.level import Level
from studio.families.diffusion.schedule import NoiseSchedule, Row
from studio.ui.theme import Theme
from studio.ui.widgets.number_axis import NumberAxis
from studio.ui.widgets.still_plot import StillPlot

DOT, MARKED = 5, 11
POINTS = 256
"""Of a curve."""


class ScheduleScene(StillPlot):
    """Curves over the timesteps, with a dot on each for every step; time runs from noise to picture."""

    LEFT: ClassVar[int] = 36
    """Room of the numbers at the left, in logical pixels."""

    hovered = Signal(object)
    """the step under the mouse, or None"""
    clicked = Signal(int)

    def __init__(self, theme: Theme, curves: int, parent: QWidget) -> None:
        self._left, self._bottom = NumberAxis("left"), NumberAxis("bottom")
        super().__init__(self._left, self._bottom)
        self.setParent(parent)
        self._theme = theme
        self._levels: tuple[Level, ...] = ()
        self._current: int | None = None
        self._focused = False
        self._lines = [self.plot([], [], antialias=True) for _ in range(curves)]
        self._dots = [
            self.plot([], [], antialias=True, pen=None, symbol="o", symbolSize=DOT) for _ in range(curves)
        ]
        self._marks = [
            self.plot([], [], antialias=True, pen=None, symbol="o", symbolSize=MARKED) for _ in range(curves)
        ]
        self._cursor = pg.InfiniteLine(angle=90)
        self._cursor.hide()
        self.getViewBox().addItem(self._cursor, ignoreBounds=True)
        self.getViewBox().invertX(True)
        for axis in (self._left, self._bottom):
            axis.enableAutoSIPrefix(False)
        self._left.setWidth(self.LEFT)
        self._bottom.setLabel(self.tr("timestep"))
        scene = cast(Any, self.sceneObj)
        scene.sigMouseMoved.connect(self._hover)
        scene.sigMouseClicked.connect(self._click)
        theme.changed.connect(self._dress)
        self._dress()

    # --- what a subclass gives -------------------------------------------------------------------------
    def values(self, levels: Sequence[Level]) -> list[Row]:
        """What each curve shows of these levels."""
        raise NotImplementedError

    def colours(self) -> list[str]:
        """Of the curves."""
        raise NotImplementedError

    def set_range(self, values: list[Row]) -> None:
        """Choose what is seen upwards, given the curves' values at the steps."""
        raise NotImplementedError

    # --- what is shown ---------------------------------------------------------------------------------
    def show_plan(self, levels: tuple[Level, ...], schedule: NoiseSchedule | None) -> None:
        """Draw the curve of the schedule, or through the levels, and a dot for each level."""
        self._levels = levels
        along = levels
        if schedule is not None:
            along = tuple(schedule.level(float(t)) for t in np.linspace(0, schedule.timesteps - 1, POINTS))
        steps = self.values(levels)
        for line, dots, curve, places in zip(self._lines, self._dots, self.values(along), steps, strict=True):
            line.setData(_times(along), curve)
            dots.setData(_times(levels), places)
        last = float(schedule.timesteps - 1) if schedule is not None else max(_times(levels), default=1.0)
        self.getViewBox().setXRange(0.0, max(1.0, last), padding=0.03)
        if levels:
            self.set_range(steps)
        self.set_current(self._current)

    def set_current(self, step: int | None) -> None:
        """Mark a step."""
        self._current = step if step is not None and step < len(self._levels) else None
        marked = () if self._current is None else (self._levels[self._current],)
        for mark, values in zip(self._marks, self.values(marked), strict=True):
            mark.setData(_times(marked), values)
        self._cursor.setVisible(bool(marked))
        if marked:
            self._cursor.setPos(marked[0].timestep)

    def show_focus(self, here: bool) -> None:
        """Whether keys move the mark."""
        self._focused = here
        self._dress()

    def leaveEvent(self, ev: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(ev)
        self.hovered.emit(None)

    def _nearest(self, at: QPointF) -> int | None:
        """The step nearest to a place of the scene."""
        if not self._levels:
            return None
        time = self.getViewBox().mapSceneToView(at).x()
        return int(np.argmin(np.abs(_times(self._levels) - time)))

    def _hover(self, at: QPointF) -> None:
        self.hovered.emit(self._nearest(at))

    def _click(self, event: Any) -> None:
        step = self._nearest(event.scenePos()) if event.button() is Qt.MouseButton.LeftButton else None
        if step is not None:
            event.accept()
            self.clicked.emit(step)

    def _dress(self) -> None:
        colours, metrics = self._theme.colours, self._theme.metrics
        self.setBackground(colours.panel)
        font = QFont(self.font())
        font.setPixelSize(metrics.text_small - 1)
        for axis in (self._left, self._bottom):
            axis.setPen(pg.mkPen(colours.line))
            axis.setTextPen(pg.mkPen(colours.muted))
            axis.setStyle(tickFont=font, tickLength=4, maxTickLevel=0)
        cast(Any, self._bottom.label).setFont(font)
        self.showGrid(x=False, y=True, alpha=0.4)
        rim = pg.mkPen(colours.text if self._focused else colours.panel, width=2)
        for line, dots, mark, colour in zip(
            self._lines, self._dots, self._marks, self.colours(), strict=True
        ):
            pale = QColor(colour)
            pale.setAlpha(150)
            line.setPen(pg.mkPen(pale, width=1.5))
            dots.setSymbolBrush(colour)
            dots.setSymbolPen(None)
            mark.setSymbolBrush(colour)
            mark.setSymbolPen(rim)
        self._cursor.setPen(pg.mkPen(colours.outline))


class ShareScene(ScheduleScene):
    """Signal α and noise σ, both in [0, 1]."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, 2, parent)

    def values(self, levels: Sequence[Level]) -> list[Row]:
        """α and σ."""
        return [_row(levels, lambda level: level.alpha), _row(levels, lambda level: level.sigma)]

    def colours(self) -> list[str]:
        """The picture in the accent, the noise in grey."""
        return [self._theme.colours.accent, self._theme.colours.muted]

    def set_range(self, values: list[Row]) -> None:
        """All there can be."""
        self.getViewBox().setYRange(0.0, 1.0, padding=0.06)


class RatioScene(ScheduleScene):
    """The natural logarithm of the signal-to-noise ratio."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, 1, parent)

    def values(self, levels: Sequence[Level]) -> list[Row]:
        """log(α² / σ²)."""
        return [_row(levels, lambda level: 2 * level.half_log_snr)]

    def colours(self) -> list[str]:
        """The accent."""
        return [self._theme.colours.accent]

    def set_range(self, values: list[Row]) -> None:
        """From the noisiest step to the cleanest; the ends of a schedule reach much further."""
        self.getViewBox().setYRange(float(values[0].min()), float(values[0].max()), padding=0.1)


def _row(levels: Sequence[Level], pick: Callable[[Level], float]) -> Row:
    return np.array([pick(level) for level in levels], np.float64)


def _times(levels: Sequence[Level]) -> Row:
    return _row(levels, lambda level: level.timestep)
