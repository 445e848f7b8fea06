"""How a run learns: facts, charts, and what it makes by now, read from its folder while this is seen."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from studio.training.run_folder import Column, RunCurve, RunFolder, Sight
from studio.training.run_warnings import warnings_of
from studio.ui.background import Background
from studio.ui.error_words import said
from studio.ui.theme import Theme
from studio.ui.training.chart_grid import ChartGrid
from studio.ui.training.extras_charts import ChartKind, ExtrasChart, charts_for
from studio.ui.training.facts_row import FactsRow
from studio.ui.training.figures import SCORES, Figure, figures_of
from studio.ui.training.plot import FigurePlot
from studio.ui.training.seen_pane import SeenPane
from studio.ui.training.warning_strip import WarningStrip
from studio.ui.widgets.empty_state import EmptyState

LOOK_EVERY_MS = 1500


class LearningView(QWidget):
    """Looks into the folder every second or so while it can be seen; never writes there.

    Args:
        lead: stands before the facts, for whoever has no head of its own.
    """

    looked = Signal(object)
    """Sight"""

    def __init__(
        self,
        theme: Theme,
        background: Background,
        parent: QWidget | None = None,
        *,
        lead: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._background = theme, background
        self._folder: RunFolder | None = None
        self._sight = Sight()
        self._looking: RunFolder | None = None
        self._kinds: tuple[ChartKind, ...] = ()
        self._family: tuple[ExtrasChart, ...] = ()
        self.plots: dict[str, FigurePlot] = {}
        """The charts of the curve, by the name of their figure."""
        self.facts = FactsRow(lead, self)
        self.facts.over_changed.connect(self._draw)
        self.warning = WarningStrip(theme, self)
        self.grid = ChartGrid(self)
        self.seen = SeenPane(theme, background, self)
        self.seen.scrubber.changed.connect(lambda _: self._show_step())
        self.empty = EmptyState(
            theme,
            "gauge",
            self.tr("Nothing learned yet"),
            self.tr("First the data are looked through. With the first steps the curves begin here."),
            parent=self,
        )
        self._arrange()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def sight(self) -> Sight:
        """What was read last."""
        return self._sight

    @property
    def family_charts(self) -> tuple[ExtrasChart, ...]:
        """What only this run's family has."""
        return self._family

    def show_folder(self, folder: RunFolder | None) -> None:
        """Look at another run; None at none."""
        if folder is not None and self._folder is not None and folder.folder == self._folder.folder:
            return
        self._folder = folder
        self._came(Sight())
        self.look()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        super().showEvent(event)
        self._timer.start()
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody would see it."""
        self._timer.stop()
        super().hideEvent(event)

    def look(self) -> None:
        """Read the folder in the background, unless that is being done or nobody would see it."""
        folder = self._folder
        if folder is None or folder is self._looking or not self.isVisible() or self.window().isMinimized():
            return
        self._looking = folder
        self._background.run(
            folder.look,
            lambda sight: self._answered(folder, lambda: self._came(sight)),
            lambda error: self._answered(folder, lambda: self.warning.show_trouble(said(error))),
            owner=self,
        )

    @property
    def looking(self) -> bool:
        """Whether the folder is being read."""
        return self._looking is not None

    def _answered(self, folder: RunFolder, then: Callable[[], None]) -> None:
        """Unless another run is looked at by now."""
        if self._looking is folder:
            self._looking = None
        if folder is self._folder:
            then()

    def _came(self, sight: Sight) -> None:
        before, self._sight = self._sight, sight
        self.warning.show_warnings(warnings_of(sight.curve))
        self._pages.setCurrentIndex(0 if sight.empty else 1)
        self.seen.show_sight(sight)
        if sight.curve is not before.curve or sight.extras is not before.extras:
            self._draw()
        self.looked.emit(sight)

    def _draw(self) -> None:
        """Every chart anew."""
        sight, timed = self._sight, self.facts.timed
        curve = sight.curve
        seen = "tokens" if any(one.texts for one in sight.extras) else "pictures"
        self.facts.show_curve(curve, seen)
        figures = figures_of(curve, seen)
        self._lay_charts(figures, charts_for(sight.extras))
        x = curve.column("seconds" if timed else "step")
        for figure in figures:
            if figure.name in self.plots:
                self.plots[figure.name].show_figure(figure, x, timed=timed)
        self._show_step()

    def _show_step(self) -> None:
        """What depends on the step that is looked at."""
        sight, step, timed = self._sight, self.seen.scrubber.step, self.facts.timed
        if step is None:
            return
        newest = self.seen.scrubber.newest
        place = float(_along(np.array([step], np.float64), sight.curve, timed)[0])
        for plot in self.plots.values():
            plot.mark(None if newest else place)
        shown = sight.extras_at(step)
        if shown is None or not self._family:
            return
        x = _along(np.array([one.step for one in sight.extras], np.float64), sight.curve, timed)
        for chart in self._family:
            chart.show_extras(sight.extras, sight.extras.index(shown), x, timed=timed)

    def _lay_charts(self, figures: tuple[Figure, ...], kinds: tuple[ChartKind, ...]) -> None:
        """A chart for each figure and kind; those that are there already keep what they show."""
        if any(one.real_scores for one in self._sight.extras):
            figures = tuple(one for one in figures if one.name != SCORES)  # the bands say more
        if kinds == self._kinds and [one.name for one in figures] == list(self.plots):
            return
        if kinds != self._kinds:
            self._kinds = kinds
            self._family = tuple(kind(self._theme, self.grid.page) for kind in kinds)
        self.plots = {
            one.name: self.plots.get(one.name) or FigurePlot(self._theme, one, self.grid.page)
            for one in figures
        }
        first, *rest = self.plots.values() if self.plots else (None,)
        self.grid.show_charts((*([first] if first else []), *self._family, *rest))

    def _arrange(self) -> None:
        split = QSplitter(self)
        split.addWidget(self.grid)
        split.addWidget(self.seen)
        split.setSizes([3, 2])
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setCollapsible(0, False)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.facts)
        column.addWidget(self.warning)
        column.addWidget(split, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(page)


def _along(steps: Column, curve: RunCurve, timed: bool) -> Column:
    """Where these steps lie: at themselves, or at the seconds that the curve tells of them."""
    if not timed:
        return steps
    if not curve.rows:
        return np.zeros(len(steps))
    known, seconds = curve.column("step"), curve.column("seconds")
    return np.interp(steps, np.append(0.0, known), np.append(0.0, seconds))
