"""Several runs compared: curves over each other, samples at the same step, and what was different.

Imports pyqtgraph, which takes half a second: import this late.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.training.runs import Run
from studio.ui.context import UiContext
from studio.ui.error_words import said
from studio.ui.gallery.compare.table import SettingsTable
from studio.ui.training.chart_grid import ChartGrid
from studio.ui.training.compared import Compared, figures_beside, read_compared, rows_of
from studio.ui.training.run_style import MOST, sample_of, style_of
from studio.ui.training.runs_beside import RunsBeside
from studio.ui.training.runs_plot import RunsPlot
from studio.ui.training.warning_strip import WarningStrip
from studio.ui.widgets.flow_layout import FlowLayout
from studio.ui.widgets.labels import label
from studio.ui.widgets.panel import Panel

LOOK_EVERY_MS = 3000


class ComparingPage(Panel):
    """Two to eight runs; reads their folders in the background while it can be seen."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._context = context
        self._runs: tuple[Run, ...] = ()
        self._looking = False
        self._compared: tuple[Compared, ...] = ()
        self.plots: dict[str, RunsPlot] = {}
        """The charts, by what they show."""
        self.curves = ChartGrid(self)
        self.beside = RunsBeside(context.theme, context.background, self)
        self.table = SettingsTable(context.theme, self)
        self.warning = WarningStrip(context.theme, self)
        self.pages = QStackedWidget(self)
        self.over = QComboBox(self)
        self.everything = QCheckBox(self.tr("Equal settings too"), self)
        self._legend = QWidget(self)
        self._flow = FlowLayout(self._legend, 16)
        self._arrange()
        context.theme.changed.connect(self._show_legend)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def compared(self) -> tuple[Compared, ...]:
        """As they were read last."""
        return self._compared

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Compare these, in this order; of more than can be told apart the first."""
        if tuple(run.folder for run in runs[:MOST]) == tuple(run.folder for run in self._runs):
            return
        self._runs = tuple(runs[:MOST])
        self._compared = ()
        left_out = len(runs) - len(self._runs)
        words = self.tr("%1 are compared at most; %2 more are left out.")
        said = words.replace("%1", str(MOST)).replace("%2", str(left_out)) if left_out else ""
        self.warning.show_trouble(said)
        self._show_legend()
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
        """Read the folders in the background, unless that is being done or nobody would see it."""
        runs = self._runs
        if self._looking or not runs or not self.isVisible():
            return
        self._looking = True
        self._context.background.run(
            lambda: tuple(read_compared(run) for run in runs),
            lambda compared: self._came(runs, compared),
            lambda error: self._failed(said(error)),
            owner=self,
        )

    def _came(self, runs: tuple[Run, ...], compared: tuple[Compared, ...]) -> None:
        self._looking = False
        if runs is not self._runs:
            self.look()
            return
        self._compared = compared
        titles = [f"{self._letter(place)}   {one.run.spec.name}" for place, one in enumerate(compared)]
        self._draw()
        self.beside.show_compared(compared, titles)
        self.table.show_rows(titles, rows_of(compared))

    def _failed(self, trouble: str) -> None:
        self._looking = False
        self.warning.show_trouble(trouble)

    def _draw(self) -> None:
        """All curves anew."""
        timed = bool(self.over.currentData())
        figures = figures_beside(self._compared, timed=timed)
        if [one.key for one in figures] != list(self.plots):
            self.plots = {
                one.key: self.plots.get(one.key)
                or RunsPlot(self._context.theme, one.title, one.help, self.curves.page)
                for one in figures
            }
            self.curves.show_charts(tuple(self.plots.values()))
        for one in figures:
            self.plots[one.key].show_lines(one.lines, timed=timed)

    def _letter(self, place: int) -> str:
        return style_of(place, dark=self._context.theme.dark).letter

    def _show_legend(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, run in enumerate(self._runs):
            self._flow.addWidget(self._entry(place, run))

    def _entry(self, place: int, run: Run) -> QWidget:
        style = style_of(place, dark=self._context.theme.dark)
        entry = QWidget(self._legend)
        sample = QLabel(entry)
        sample.setPixmap(sample_of(style, self.devicePixelRatioF()))
        letter = label(style.letter, "heading", entry)
        letter.setStyleSheet(f"color: {style.colour}")
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (sample, letter, label(run.spec.name, "", entry)):
            row.addWidget(widget)
        return entry

    def _arrange(self) -> None:
        for name, timed in ((self.tr("Over steps"), False), (self.tr("Over time trained"), True)):
            self.over.addItem(name, timed)
        self.over.setAccessibleName(self.tr("What the charts are drawn over"))
        self.over.currentIndexChanged.connect(lambda _: self._draw())
        self.everything.setToolTip(self.tr("Show what is the same for all as well"))
        self.everything.toggled.connect(self.table.show_all)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(4)
        group = QButtonGroup(self)
        titles = (self.tr("Curves"), self.tr("Samples"), self.tr("Settings and figures"))
        for at, (title, page) in enumerate(zip(titles, (self.curves, self.beside, self.table), strict=True)):
            button = QPushButton(title, self)
            button.setProperty("look", "switch")
            button.setCheckable(True)
            button.setChecked(at == 0)
            group.addButton(button, at)
            head.addWidget(button)
            self.pages.addWidget(page)
        group.idClicked.connect(self.show_page)
        head.addStretch(1)
        head.addWidget(self.over)
        head.addWidget(self.everything)
        self._legend.setContentsMargins(16, 4, 16, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._legend)
        column.addWidget(self.warning)
        column.addWidget(self.pages, 1)
        self._buttons = group
        self.show_page(0)

    def show_page(self, at: int) -> None:
        """0: curves, 1: samples, 2: settings and figures."""
        self.pages.setCurrentIndex(at)
        self._buttons.button(at).setChecked(True)
        self.over.setVisible(at == 0)
        self.everything.setVisible(at == 2)
