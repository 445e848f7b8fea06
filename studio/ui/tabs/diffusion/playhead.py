"""Play, Pause, Step and Back: of the painting that goes on, or of the steps that are there already."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.events import Denoised
from studio.core.job import JobState
from studio.ui.tabs.diffusion.document import DiffusionDocument, Painted
from studio.ui.tabs.diffusion.session import DiffusionSession

FRAME_MS = 120
"""Between two steps while they are played back: twenty steps in two and a half seconds."""


class Playhead(QObject):
    """Where the eye stands on the way. While a job of this tab is under way, Play, Pause and Step are the
    engine's: it rests between two steps.
    """

    changed = Signal()

    def __init__(self, session: DiffusionSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._engine = session.context.studio.engine
        self._clock = QTimer(self, interval=FRAME_MS)
        self._clock.timeout.connect(self._tick)
        bridge = session.context.bridge
        bridge.queue_paused.connect(lambda _: self.changed.emit())
        session.keeping.changed.connect(self.changed)
        session.steps.came.connect(self._came)
        session.document_changed.connect(self._document_changed)

    # --- what is so ------------------------------------------------------------------------------------
    @property
    def shown(self) -> Painted | None:
        """The painting that is looked at."""
        return self._session.document.shown

    @property
    def steps(self) -> tuple[Denoised, ...]:
        """Its steps that are here."""
        return self._session.steps.of(self.shown)

    @property
    def now(self) -> Denoised | None:
        """The step that is looked at; the newest where none was chosen."""
        found = self._session.steps.at(self.shown, self._session.document.step)
        return found or self._session.steps.at(self.shown, None)

    @property
    def at_end(self) -> bool:
        """Whether the eye is at the newest step, or at the finished picture."""
        return self._session.document.step is None

    @property
    def engine_works(self) -> bool:
        """Whether Play, Pause and Step are the engine's."""
        return self._session.working

    @property
    def resting(self) -> bool:
        """Whether the engine has work of ours and rests."""
        return self.engine_works and self._engine.paused

    @property
    def playing(self) -> bool:
        """Whether something moves: the engine, or the playback."""
        return self._clock.isActive() or (self.engine_works and not self._engine.paused)

    @property
    def begun(self) -> bool:
        """Whether a job of ours has begun."""
        return any(job.state is JobState.RUNNING for job in self._session.keeping.jobs())

    # --- what one can do -------------------------------------------------------------------------------
    def toggle(self) -> None:
        """Play, or rest."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Let the painting go on; when there is none, play the steps from where the eye stands."""
        if self.engine_works:
            self._put(None)
            self._engine.resume()
        elif self.steps:
            if self.at_end:
                self._put(self.steps[0].step)
            self._clock.start()
        self.changed.emit()

    def pause(self) -> None:
        """Rest after the step under way, or stop playing back."""
        self._clock.stop()
        if self.engine_works:
            self._engine.pause()
        self.changed.emit()

    def step(self) -> None:
        """One step on: of the picture that is looked at, or of the engine when the eye is at the newest."""
        self._clock.stop()
        if self.engine_works and self.at_end:
            if not self._engine.paused:
                self._engine.pause()
            self._engine.step()
        else:
            self._forward()
        self.changed.emit()

    def back(self) -> None:
        """One step back."""
        self._clock.stop()
        numbers = [step.step for step in self.steps]
        at = self._session.document.step
        finished = not self._session.painting(self.shown)
        # at the newest step of an unfinished painting, that step is what is looked at already
        before = numbers if at is None and finished else numbers[:-1] if at is None else _below(numbers, at)
        if before:
            self._put(before[-1])
        self.changed.emit()

    def go(self, step: int | None) -> None:
        """Look at a step; None for the newest, or the finished picture."""
        self._clock.stop()
        self._put(step)
        self.changed.emit()

    # --- inside ----------------------------------------------------------------------------------------
    def _forward(self) -> None:
        at = self._session.document.step
        later = [step.step for step in self.steps if at is not None and step.step > at]
        self._put(later[0] if later else None)

    def _tick(self) -> None:
        self._forward()
        if self.at_end:
            self._clock.stop()
        self.changed.emit()

    def _put(self, step: int | None) -> None:
        self._session.look(replace(self._session.document, step=step))

    def _came(self, painted: Painted, step: int) -> None:
        if painted == self.shown:
            self.changed.emit()

    def _document_changed(self, before: DiffusionDocument, now: DiffusionDocument) -> None:
        if before.shown != now.shown:
            self._clock.stop()
        self.changed.emit()


def _below(numbers: list[int], at: int) -> list[int]:
    return [number for number in numbers if number < at]
