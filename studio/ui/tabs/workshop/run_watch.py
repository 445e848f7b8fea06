"""Looks at the training runs, in the background, and says when one changes, finishes or fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from studio.training.run_progress import RunLook
from studio.training.runs import Run, RunState
from studio.ui.background import Background

if TYPE_CHECKING:
    from studio.training.workshop import Workshop

__all__ = ["RunLook", "RunWatch"]

EVERY_MS: Final = 1000


class RunWatch(QObject):
    """Every second while any run is under way, else when it is asked to."""

    runs_changed = Signal(object)
    """tuple[RunLook, ...], newest first; only when something about them is another."""
    finished = Signal(object)
    """Run: it has learned all it will, and its model is in the library."""
    model_renamed = Signal()
    """what a run gave the library is called something else, as the run is"""
    failed = Signal(object)
    """Run: it stopped by itself, unfinished; its look says why."""

    def __init__(self, workshop: Workshop, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._background = background
        self._looks: tuple[RunLook, ...] | None = None
        self._looking = False
        self._again = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look_now)

    @property
    def looks(self) -> tuple[RunLook, ...]:
        """How they stood the last time, newest first; empty before the first look."""
        return self._looks or ()

    def look_of(self, run: Run) -> RunLook | None:
        """How one stood the last time."""
        return next((look for look in self.looks if look.run.key == run.key), None)

    def look_now(self) -> None:
        """Look once more, soon. Call it after a run was started, paused, removed or brought back."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._background.run(self._workshop.looks, self._seen, self._not_seen, owner=self)

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._looking = True

    def _seen(self, looks: tuple[RunLook, ...]) -> None:
        before = {look.run.key: look.state for look in self.looks}
        changed, first = looks != self._looks, self._looks is None
        self._looks = looks
        self._rest(any(look.state is RunState.RUNNING for look in looks))
        if changed:
            self.runs_changed.emit(looks)
        for look in looks if first else ():
            if look.waits:  # it finished while nobody looked, and a kill came before it was in the library
                self._adopt(look.run)
        for look in looks if not first else ():
            if before.get(look.run.key) is look.state:
                continue
            if look.state is RunState.FINISHED and look.run.key in before:
                self._adopt(look.run)
            elif look.state is RunState.FAILED and look.run.key in before:
                self.failed.emit(look.run)

    def _not_seen(self, error: Exception) -> None:
        self._rest(True)
        raise error

    def _rest(self, goes_on: bool) -> None:
        self._looking = False
        if goes_on and not self._timer.isActive():
            self._timer.start()
        elif not goes_on:
            self._timer.stop()
        if self._again:
            self._again = False
            self.look_now()

    def _adopt(self, run: Run) -> None:
        self._background.run(
            lambda: self._workshop.adopt(run), lambda _: self.finished.emit(run), owner=self, in_order=True
        )
