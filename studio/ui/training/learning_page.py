"""The page of a run that shows how it learns.

Imports pyqtgraph, which takes half a second: import this late.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.training.runs import Run
from studio.ui.context import UiContext
from studio.ui.training.learning_view import LearningView
from studio.ui.widgets.panel import Panel


class LearningPage(Panel):
    """Reads the run's folder in the background while it can be seen."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self.view = LearningView(context.theme, context.background, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def show_run(self, run: Run | None) -> None:
        """Look at this run; None at none."""
        self.view.show_folder(None if run is None else run.watched)
