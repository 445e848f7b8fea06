"""A window over the folder of a training run: what it learns, how fast, and what it makes by now."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.engine.places import Places
from studio.training.run_folder import RunFolder, Sight
from studio.ui import fonts
from studio.ui.background import Background
from studio.ui.interrupts import Interrupts
from studio.ui.session import make_application
from studio.ui.settings import UiSettings
from studio.ui.theme import Theme
from studio.ui.training.learning_view import LearningView
from studio.ui.widgets.labels import ElidedLabel, label
from studio.ui.wording import duration_text

FIRST_SIZE = (1200, 760)
QUIET_SECONDS = 60.0
"""So long without a new row, or four times as long as rows usually take, and the run is said to rest."""


class TrainingChart(QWidget):
    """The view with a title; it looks for as long as it is open."""

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self, threads=2)
        self.setProperty("look", "panel")
        self.setWindowTitle(self.tr("Training: %1").replace("%1", folder.name))
        self.resize(*FIRST_SIZE)
        self.state = label("", "muted", self)
        self.view = LearningView(theme, self._background, self, lead=self._lead(folder))
        self.view.empty.show_title(self.tr("No run here yet"))
        self.view.empty.show_text(
            self.tr("%1 has no curve so far. As soon as training writes one, it is drawn here.").replace(
                "%1", str(folder)
            )
        )
        self.view.looked.connect(self._tell_state)
        self.view.show_folder(RunFolder(folder))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def closeEvent(self, event: QCloseEvent) -> None:
        """No more."""
        self._background.close()
        super().closeEvent(event)

    def _tell_state(self, sight: Sight) -> None:
        curve = sight.curve
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

    def _lead(self, folder: Path) -> QWidget:
        lead = QWidget(self)
        names = QVBoxLayout(lead)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        title = ElidedLabel(folder.name, "large", lead)
        title.setMinimumWidth(120)
        names.addWidget(title)
        names.addWidget(self.state)
        return lead


def watch(folder: Path, places: Places | None = None) -> int:
    """Show the chart of a run until it is closed.

    Returns:
        The exit code: 0.
    """
    places = places or Places.default()
    application = make_application(["quartet"])
    theme = Theme(places.resources)
    fonts.load_first(places.resources / "fonts", theme.metrics.text_normal)
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
