"""The noise schedule: how much signal and noise every step of the painting has, and where the eye stands."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.families.diffusion.level import Level
from studio.ui.tabs.diffusion.playhead import Playhead
from studio.ui.tabs.diffusion.schedule_plot import SchedulePlot
from studio.ui.theme import Theme


class SchedulePage(QWidget):
    """The plot is made when it is looked at first: what draws it takes half a second to import."""

    def __init__(self, playhead: Playhead, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playhead, self._theme = playhead, theme
        self._levels: tuple[Level, ...] | None = None
        self.plot: SchedulePlot | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 0, 16, 8)
        playhead.changed.connect(self.show_state)

    def sizeHint(self) -> QSize:
        """Room for two plots side by side."""
        return QSize(640, 190)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        if self.plot is None:
            self.plot = SchedulePlot(self._theme, self)
            self.plot.step_chosen.connect(self._choose)
            self._column.addWidget(self.plot)
        super().showEvent(event)
        self.show_state()

    def show_state(self) -> None:
        """Follow the painting that is looked at, and the playhead."""
        if self.plot is None or not self.isVisible():
            return
        steps, now = self._playhead.steps, self._playhead.now
        levels = tuple(Level(step.timestep, step.alpha, step.sigma) for step in steps)
        if levels != self._levels:
            self._levels = levels
            self.plot.show_plan(levels)
        at = next((place for place, step in enumerate(steps) if step is now), None)
        self.plot.set_current(at)

    def _choose(self, place: int) -> None:
        steps = self._playhead.steps
        if place < len(steps):
            self._playhead.go(steps[place].step)
