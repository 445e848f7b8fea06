"""A window over the folder of a training run: what it learns, how fast, and what it draws by now."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from studio.engine.places import Places
from studio.training.run_folder import RunCurve, RunFolder, Sheet, speed
from studio.training.run_warnings import warnings_of
from studio.ui import fonts
from studio.ui.background import Background
from studio.ui.interrupts import Interrupts
from studio.ui.session import make_application
from studio.ui.settings import UiSettings
from studio.ui.theme import Theme
from studio.ui.training.figures import Figure, figures_of
from studio.ui.training.plot import FigurePlot, duration_text
from studio.ui.training.sheets import SheetView
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.widgets.scroll_bars import keep_scroll_bar

LOOK_EVERY_MS = 1500
FIRST_SIZE = (1200, 760)
COLUMNS = 2
QUIET_SECONDS = 60.0
"""So long without a new row, or four times as long as rows usually take, and the run is said to rest."""


class TrainingChart(QWidget):
    """Looks into the folder every second or so while it is open; never writes there."""

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._run = RunFolder(folder)
        self._curve = RunCurve()
        self._looking = False
        self._background = Background(self, threads=2)
        self._plots: dict[str, FigurePlot] = {}
        self.setProperty("look", "panel")
        self.setWindowTitle(self.tr("Training: %1").replace("%1", folder.name))
        self.resize(*FIRST_SIZE)
        self.state = label("", "muted", self)
        self.trouble = label("", "warning", self, wrap=True)
        self.trouble.hide()
        self._facts = {name: label("–", "large", self) for name in ("steps", "images", "speed", "time")}
        self.over = QComboBox(self)
        self.over.addItem(self.tr("Over steps"), "step")
        self.over.addItem(self.tr("Over time trained"), "seconds")
        self.over.currentIndexChanged.connect(lambda _: self._draw())
        self.sheets = SheetView(self._background, self)
        self._grid_widget = QWidget(self)
        self._grid = QGridLayout(self._grid_widget)
        self._arrange(folder)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def plots(self) -> dict[str, FigurePlot]:
        """The charts by the name of their figure."""
        return dict(self._plots)

    # --- looking ---------------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        """Begin."""
        super().showEvent(event)
        self._timer.start()
        self.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """No more."""
        self._timer.stop()
        self._background.close()
        super().closeEvent(event)

    def look(self) -> None:
        """Read the folder in the background, unless that is being done or nobody would see it."""
        if self._looking or self.isMinimized():
            return
        self._looking = True
        self._background.run(self._read, self._came, self._failed, owner=self)

    def _read(self) -> tuple[RunCurve, tuple[Sheet, ...]]:
        return self._run.curve(), self._run.sheets()

    def _came(self, read: tuple[RunCurve, tuple[Sheet, ...]]) -> None:
        self._looking = False
        curve, sheets = read
        self._warn(curve)
        self._pages.setCurrentIndex(1 if curve.rows or sheets else 0)
        self.sheets.setVisible(bool(sheets))
        self.sheets.show_sheets(sheets)
        self._tell_state(curve)
        if curve is not self._curve:
            self._curve = curve
            self._draw()

    def _warn(self, curve: RunCurve) -> None:
        """What the curve warns of, under the charts."""
        said = [f"{one.what} {one.remedy}" for one in warnings_of(curve)]
        self.trouble.setText("\n".join(said))
        self.trouble.setVisible(bool(said))

    def _failed(self, error: Exception) -> None:
        self._looking = False
        self.trouble.setText(str(error))
        self.trouble.show()

    # --- showing ---------------------------------------------------------------------------------------
    def _draw(self) -> None:
        curve = self._curve
        over = self.over.currentData()
        figures = figures_of(curve)
        self._lay_charts(figures)
        for figure in figures:
            self._plots[figure.name].show_figure(figure, curve.column(over), timed=over == "seconds")
        pace = speed(curve)
        facts = {
            "steps": f"{curve.newest('step'):,.0f}" if curve.rows else "–",
            "images": f"{curve.newest('images'):,.0f}" if curve.rows else "–",
            "speed": f"{pace[-1]:.1f}" if curve.rows and pace[-1] == pace[-1] else "–",
            "time": duration_text(curve.newest("seconds")) if curve.rows else "–",
        }
        for name, text in facts.items():
            self._facts[name].setText(text.replace("nan", "–"))

    def _tell_state(self, curve: RunCurve) -> None:
        if not curve.rows:
            self.state.clear()
            return
        passed = max(0.0, time.time() - curve.changed)
        seconds = curve.column("seconds")[-5:]
        usual = float(seconds[-1] - seconds[0]) / max(1, len(seconds) - 1)
        if passed < max(QUIET_SECONDS, 4 * usual):
            self.state.setText(self.tr("Learning"))
        else:
            self.state.setText(self.tr("No news for %1").replace("%1", duration_text(passed)))

    def _lay_charts(self, figures: Sequence[Figure]) -> None:
        """A chart for each figure; those that are there already keep what they show."""
        names = [figure.name for figure in figures]
        if names == list(self._plots):
            return
        for name in set(self._plots) - set(names):
            gone = self._plots.pop(name)
            gone.hide()
            gone.deleteLater()
        kept = {one.name: self._plots.get(one.name) for one in figures}
        self._plots = {
            one.name: kept[one.name] or FigurePlot(self._theme, one.title, self._grid_widget)
            for one in figures
        }
        for place, plot in enumerate(self._plots.values()):
            self._grid.addWidget(plot, place // COLUMNS, place % COLUMNS)

    # --- parts -----------------------------------------------------------------------------------------
    def _arrange(self, folder: Path) -> None:
        self._pages = QStackedLayout()
        self._pages.addWidget(
            EmptyState(
                self._theme,
                "gauge",
                self.tr("No run here yet"),
                self.tr("%1 has no curve so far. As soon as training writes one, it is drawn here.").replace(
                    "%1", str(folder)
                ),
                parent=self,
            )
        )
        self._pages.addWidget(self._page(folder))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._pages, 1)
        column.addWidget(self.trouble)
        self.trouble.setContentsMargins(16, 8, 16, 8)

    def _page(self, folder: Path) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(page, folder))
        scroll = QScrollArea(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_scroll_bar(scroll)
        self._grid_widget.setProperty("look", "clear")
        self._grid.setContentsMargins(8, 8, 8, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(16)
        for at in range(COLUMNS):
            self._grid.setColumnStretch(at, 1)
        scroll.setWidget(self._grid_widget)
        split = QSplitter(Qt.Orientation.Horizontal, page)
        split.addWidget(scroll)
        split.addWidget(self.sheets)
        split.setSizes([FIRST_SIZE[0] - 416, 416])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        split.setCollapsible(0, False)
        column.addWidget(split, 1)
        return page

    def _head(self, parent: QWidget, folder: Path) -> QWidget:
        head = QWidget(parent)
        head.setProperty("look", "panel")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(32)
        names = QVBoxLayout()
        names.setSpacing(0)
        title = ElidedLabel(folder.name, "large", head)
        title.setMinimumWidth(120)
        names.addWidget(title)
        names.addWidget(self.state)
        row.addLayout(names, 1)
        words = {
            "steps": self.tr("steps"),
            "images": self.tr("pictures seen"),
            "speed": self.tr("pictures a second"),
            "time": self.tr("trained"),
        }
        for name, text in words.items():
            row.addLayout(_fact(self._facts[name], label(text, "small", head)))
        row.addWidget(self.over, 0, Qt.AlignmentFlag.AlignVCenter)
        return head


def _fact(value: QLabel, words: QLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(value)
    column.addWidget(words)
    return column


def watch(folder: Path, places: Places | None = None) -> int:
    """Show the chart of a run until it is closed.

    Returns:
        The exit code: 0.
    """
    places = places or Places.default()
    application = make_application(["quartet"])
    theme = Theme(places.resources)
    fonts.load_first(places.resources / "fonts", theme.metrics.text)
    theme.apply(UiSettings(places.config / "window.ini").appearance)
    application.styleHints().colorSchemeChanged.connect(lambda _: theme.refresh())
    chart = TrainingChart(folder.absolute(), theme)
    chart.setWindowIcon(QIcon(str(places.resources / "icons" / "quartet.svg")))
    # not at once: a signal that comes before the loop runs must close it all the same
    interrupts = Interrupts(lambda: QTimer.singleShot(0, chart, chart.close))
    chart.show()
    try:
        return application.exec()
    finally:
        interrupts.close()
