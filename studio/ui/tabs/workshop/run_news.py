"""What the line at the bottom says of training, whichever tab is in front."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from studio.engine.safe_mode import is_safe
from studio.training.runs import Run
from studio.ui.context import UiContext
from studio.ui.error_words import said_again
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
        self._watch.model_renamed.connect(self.models_changed)
        self._watch.failed.connect(self._failed)

    def begin(self) -> None:
        """Offer what was interrupted, and look at the runs for the first time."""
        self._context.background.run(self._interrupted, self._offer, owner=self)

    def _interrupted(self) -> tuple[Run, ...]:
        """Once: before the first look, so that what broke off is no news of this session.

        In safe mode none: they are offered again by the next start without it.
        """
        if is_safe():
            return ()
        workshop = self._context.studio.workshop
        runs = workshop.interrupted()
        workshop.forget_interrupted()
        return runs

    def _finished(self, run: Run) -> None:
        self.models_changed.emit()
        self._context.messages.info(
            self.tr("“{name}” has finished: its model is ready.").format(name=run.spec.name),
            self._shows(self.tr("Show it"), run),
        )

    def _failed(self, run: Run) -> None:
        look = self._watch.look_of(run)
        why = said_again(look.failure) if look is not None else ""
        self._context.messages.error(
            self.tr("“{name}” stopped. {why}").format(name=run.spec.name, why=why),
            self._shows(self.tr("Show it"), run),
        )

    def _offer(self, runs: Sequence[Run]) -> None:
        self._watch.look_now()
        if not runs:
            return
        alone = len(runs) == 1
        words = (
            self.tr("“{name}” was interrupted when Quartet ended, and can go on from what was kept.")
            if alone
            else self.tr(
                "{count} trainings were interrupted when Quartet ended, and can go on from what was kept."
            )
        )
        go_on = MessageAction(
            self.tr("Go on") if alone else self.tr("Go on with all"), lambda: self._go_on(runs)
        )
        self._context.messages.warn(words.format(name=runs[0].spec.name, count=len(runs)), go_on)

    def _go_on(self, runs: Sequence[Run]) -> None:
        workshop = self._context.studio.workshop
        for run in runs:
            self._do(lambda run=run: workshop.resume(run))

    def _do(self, work: Callable[[], object]) -> None:
        """In order, and the list follows."""
        self._context.background.run(work, lambda _: self._watch.look_now(), owner=self, in_order=True)

    def _shows(self, words: str, run: Run) -> MessageAction:
        return MessageAction(words, lambda: self.show_wanted.emit(run))
