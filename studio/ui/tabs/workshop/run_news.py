"""What the line at the bottom says of training, whichever tab is in front."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from studio.training.runs import Run
from studio.ui.context import UiContext
from studio.ui.messages import MessageAction


class RunNews(QObject):
    """Tells of runs that finish and fail, and offers those that the closing of the window paused."""

    show_wanted = Signal(object)
    """Run"""
    models_changed = Signal()

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._watch = context.run_watch
        self._watch.finished.connect(self._finished)
        self._watch.failed.connect(self._failed)

    def begin(self) -> None:
        """Look at the runs for the first time, and offer what was interrupted."""
        self._watch.look_now()
        self._context.background.run(self._context.studio.workshop.interrupted, self._offer, owner=self)

    def _finished(self, run: Run) -> None:
        self.models_changed.emit()
        self._context.messages.info(
            f"“{run.spec.name}” has finished: its model is ready.", self._shows("Show it", run)
        )

    def _failed(self, run: Run) -> None:
        look = self._watch.look_of(run)
        why = look.failure if look is not None else ""
        self._context.messages.error(f"“{run.spec.name}” stopped. {why}", self._shows("Show it", run))

    def _offer(self, runs: Sequence[Run]) -> None:
        if not runs:
            return
        one = f"“{runs[0].spec.name}” was" if len(runs) == 1 else f"{len(runs)} trainings were"
        words = f"{one} interrupted when Quartet ended. What was learned is kept."
        go_on = MessageAction("Go on" if len(runs) == 1 else "Go on with all", lambda: self._go_on(runs))
        self._context.messages.warn(words, go_on)
        self._do(self._context.studio.workshop.forget_interrupted)

    def _go_on(self, runs: Sequence[Run]) -> None:
        workshop = self._context.studio.workshop
        for run in runs:
            self._do(lambda run=run: workshop.resume(run))

    def _do(self, work: Callable[[], object]) -> None:
        """In order, and the list follows."""
        self._context.background.run(work, lambda _: self._watch.look_now(), owner=self, in_order=True)

    def _shows(self, words: str, run: Run) -> MessageAction:
        return MessageAction(words, lambda: self.show_wanted.emit(run))
