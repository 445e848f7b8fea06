"""Brings back the steps of a painting that was opened: it is painted once more, for the eye only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.events import Denoised
from studio.engine.notices import LiveEnded, LiveStep
from studio.ui.context import UiContext
from studio.ui.tabs.diffusion.document import Painted
from studio.ui.tabs.diffusion.requests import paint_request
from studio.ui.tabs.diffusion.step_store import StepStore

SLOT = "diffusion steps"


class StepsAgain(QObject):
    """One painting at a time, through a live slot of the engine: nothing new comes into the gallery."""

    changed = Signal()

    def __init__(self, context: UiContext, steps: StepStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._steps = context, steps
        self._painted: Painted | None = None
        self._stamp = 0
        context.bridge.live_step.connect(self._step)
        context.bridge.live_ended.connect(self._ended)

    @property
    def painted(self) -> Painted | None:
        """The painting whose steps are on their way."""
        return self._painted

    def want(self, painted: Painted) -> None:
        """Bring its steps back."""
        self._painted = painted
        self._stamp = self._context.studio.engine.live(SLOT, paint_request((painted,)))
        self.changed.emit()

    def stop(self) -> None:
        """Nobody wants them any more."""
        if self._painted is not None:
            self._context.studio.engine.drop_live(SLOT)
            self._painted = None
            self.changed.emit()

    def _step(self, notice: LiveStep) -> None:
        mine = notice.slot == SLOT and notice.stamp == self._stamp
        if mine and self._painted is not None and isinstance(notice.event, Denoised):
            self._steps.put(self._painted, notice.event)

    def _ended(self, notice: LiveEnded) -> None:
        if notice.slot != SLOT or notice.stamp != self._stamp:
            return
        self._painted = None
        if notice.message:
            self._context.messages.error(notice.message)
        self.changed.emit()
