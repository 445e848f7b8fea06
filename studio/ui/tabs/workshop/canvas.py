"""The middle of the Workshop: nothing yet, a new run, one run, or several beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.training.run_progress import RunLook
from studio.training.runs import Run
from studio.ui.context import UiContext
from studio.ui.tabs.workshop.new_run_page import NewRunPage
from studio.ui.tabs.workshop.run_page import RunPage
from studio.ui.training.comparing_page import ComparingPage
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.page_stack import PageStack


class Canvas(PageStack):
    """One page at a time."""

    new_wanted = Signal()
    example_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "canvas")
        self.nothing = EmptyState(
            context.theme,
            "hammer",
            self.tr("Train a model of your own"),
            self.tr(
                "From your pictures or texts it learns to rebuild, draw, paint or write. You watch it learn, "
                "judge it, and use it in its tab. Nothing leaves this machine. The example learns small "
                "shapes, drawn on the spot, in two minutes."
            ),
            self.tr("New run"),
            self.new_wanted.emit,
            self,
        )
        self.example = self.nothing.add_button(self.tr("Watch it learn shapes"), self.example_wanted.emit)
        self.new = NewRunPage(context, self)
        self.one = RunPage(context, self)
        self.several = ComparingPage(context, self)
        for page in (self.nothing, self.new, self.one, self.several):
            self.addWidget(page)

    def show_nothing(self) -> None:
        """No run is marked."""
        self.one.leave()
        self.setCurrentWidget(self.nothing)

    def show_new(self) -> None:
        """The form of a new run."""
        self.one.leave()
        self.new.refresh()
        self.setCurrentWidget(self.new)

    def show_one(self, look: RunLook) -> None:
        """A run."""
        self.one.show_look(look)
        self.setCurrentWidget(self.one)

    def show_several(self, runs: Sequence[Run]) -> None:
        """Some runs compared."""
        self.one.leave()
        self.several.show_runs(runs)
        self.setCurrentWidget(self.several)
