"""How far a run has come: a small file in its folder, written by the program that trains and read by the
window. No torch.
"""

from __future__ import annotations

import json
import math
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from studio.gallery.files import write_whole
from studio.training.runs import STOP, UNADOPTED, Run, RunState, read_json

PROGRESS: Final = "progress.json"
OFTEN_SECONDS: Final = 0.5
"""So often it is written at most."""
_FRESH: Final = 0.3
"""Share of the newest report in the speed that is told: one slow step is no slow run."""


class Doing(StrEnum):
    """What the program is at."""

    STARTING = "starting"
    """It reads its libraries and its networks."""
    PREPARING = "preparing"
    """It looks through the data."""
    LEARNING = "learning"
    STOPPING = "stopping"
    """It was asked to stop: it takes this step to its end and keeps what it learned."""


@dataclass(frozen=True, slots=True)
class RunLook:
    """How a run stands at one moment.

    Attributes:
        run: which.
        state: how it stands; RUNNING also while its program is only being started.
        doing: what it is at while it runs.
        step, total_steps: how many are done, of how many at most; while it prepares, files looked through of
            how many (0: not known).
        seconds: of training, in all.
        seconds_left: of training, at most; None while that is not known, or when it does not run.
        failure: why it stopped, in sentences; empty when it did not fail.
        waits: whether it is finished, and what it learned has not reached the library.
    """

    run: Run
    state: RunState
    doing: Doing = Doing.LEARNING
    step: int = 0
    total_steps: int = 0
    seconds: float = 0.0
    seconds_left: float | None = None
    failure: str = ""
    waits: bool = False

    @property
    def share(self) -> float:
        """How much of it is done, from 0 to 1: by its time where that ends sooner than its steps."""
        if self.state is RunState.FINISHED:
            return 1.0
        by_steps = self.step / self.total_steps if self.total_steps else 0.0
        minutes = self.run.spec.minutes
        by_time = self.seconds / (60 * minutes) if minutes and self.doing is not Doing.PREPARING else 0.0
        return min(1.0, max(by_steps, by_time))


def look_at(run: Run, *, alive: bool = False) -> RunLook:
    """How a run stands now.

    Args:
        alive: its program is known to live, also when it does not train yet.
    """
    state = RunState.RUNNING if alive else run.state
    end = run.end
    failure = end.failure if end is not None and state is not RunState.RUNNING else ""
    told = read_json(run.folder / PROGRESS) or {}
    running = state is RunState.RUNNING
    waits = state is RunState.FINISHED and (run.folder / UNADOPTED).exists()
    try:
        doing, left = Doing(told["doing"]), told["left"]
        counted = running or doing is not Doing.PREPARING  # files that were looked through are no steps
        return RunLook(
            run,
            state,
            _doing_now(run, doing) if running else Doing.LEARNING,
            int(told["step"]) if counted else 0,
            int(told["total"]) if counted else 0,
            float(told["seconds"]),
            float(left) if left is not None and running else None,
            failure,
            waits,
        )
    except (KeyError, TypeError, ValueError, OverflowError):
        doing = Doing.STARTING if running else Doing.LEARNING
        return RunLook(run, state, doing, failure=failure, waits=waits)


def _doing_now(run: Run, told: Doing) -> Doing:
    return Doing.STOPPING if told is Doing.LEARNING and (run.folder / STOP).exists() else told


class ProgressFile:
    """Writes the file, at most every `OFTEN_SECONDS`. What cannot be written is not told: it goes on."""

    def __init__(self, run: Run) -> None:
        self._folder: Path = run.folder
        self._minutes = run.spec.minutes
        self._written = -math.inf
        self._last: tuple[int, float] | None = None
        self._step_seconds: float | None = None
        self._learned = _learned(run)

    def starting(self) -> None:
        """The program begins."""
        step, total, seconds = self._learned
        self._write(Doing.STARTING, step, total, seconds, None, at_once=True)

    def preparing(self, done: int, total: int) -> None:
        """So much of so much (0: not known) has been looked through."""
        self._write(Doing.PREPARING, done, total, self._learned[2], None)

    def learning(self, step: int, total: int, seconds: float, *, at_once: bool = False) -> None:
        """So many steps of so many are done, in so many seconds of training."""
        self._measure(step, seconds)
        self._write(Doing.LEARNING, step, total, seconds, self._left(step, total, seconds), at_once=at_once)

    def _measure(self, step: int, seconds: float) -> None:
        if self._last is not None and step > self._last[0]:
            newest = (seconds - self._last[1]) / (step - self._last[0])
            before = newest if self._step_seconds is None else self._step_seconds
            self._step_seconds = _FRESH * newest + (1 - _FRESH) * before
        self._last = (step, seconds)

    def _left(self, step: int, total: int, seconds: float) -> float | None:
        by_time = None if self._minutes is None else max(0.0, 60 * self._minutes - seconds)
        by_steps = None if self._step_seconds is None else (total - step) * self._step_seconds
        known = [one for one in (by_time, by_steps) if one is not None]
        return min(known) if known else None

    def _write(
        self,
        doing: Doing,
        step: int,
        total: int,
        seconds: float,
        left: float | None,
        *,
        at_once: bool = False,
    ) -> None:
        now = time.monotonic()
        if not at_once and now - self._written < OFTEN_SECONDS:
            return
        self._written = now
        told: dict[str, Any] = {"doing": doing.value, "step": step, "total": total, "seconds": seconds}
        data = json.dumps(told | {"left": left}).encode()
        try:
            write_whole(self._folder / PROGRESS, data, self._folder, durable=False)
        except OSError:
            return


def _learned(run: Run) -> tuple[int, int, float]:
    """Steps, steps in all and seconds when it stopped last."""
    look = look_at(run)
    return look.step, look.total_steps, look.seconds
