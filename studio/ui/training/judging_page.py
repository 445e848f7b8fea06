"""How well a model does: judged in a process of its own, its figures told in sentences."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.core.family import ModelInfo
from studio.training.runs import Run
from studio.ui.context import UiContext
from studio.ui.widgets.empty_state import EmptyState


class JudgingPage(QWidget):
    """Shows the figures of a run or of a model, and has them measured."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = EmptyState(
            context.theme,
            "gauge",
            self.tr("Nothing to judge yet"),
            self.tr("As soon as a run has made a model, it can be judged here."),
            parent=self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty)

    def show_run(self, run: Run | None) -> None:
        """Show how the model of this run was judged."""

    def show_model(self, model: ModelInfo) -> None:
        """Show how an installed model was judged."""
