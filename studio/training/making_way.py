"""Training on a graphics card makes way while the studio makes something. No torch.

On a processor the system sees to that: training has the lowest priority there. A card knows none between
programs: it gives each the same time, so a picture would take twice as long. So the window holds a lock
while a job runs, and training waits for it between two steps.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from studio.core.job import JobState
from studio.engine.notices import JobChanged, JobRemoved, Notice
from studio.training.runs import is_locked

MAKING: Final = ".making.lock"
_LOOK_SECONDS: Final = 0.02
_LOCK_SECONDS: Final = 0.1


class MakingWay:
    """Holds the lock while a job of the engine runs; give it to `Engine.subscribe`.

    Args:
        folder: of the runs.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / MAKING
        self._lock = FileLock(self._path, thread_local=False)
        self._job: int | None = None

    def hear(self, notice: Notice) -> None:
        """What the engine tells; called on its thread."""
        if isinstance(notice, JobChanged):
            if notice.job.state is JobState.RUNNING:
                self._hold(notice.job.id)
            elif notice.job.id == self._job:
                self.let_go()
        elif isinstance(notice, JobRemoved) and notice.job_id == self._job:
            self.let_go()

    def let_go(self) -> None:
        """Training may go on."""
        self._job = None
        self._lock.release()

    def _hold(self, job: int) -> None:
        if not self._path.parent.is_dir():
            return  # nothing was ever trained here
        with contextlib.suppress(Timeout, OSError):
            if not self._lock.is_locked:
                self._lock.acquire(timeout=_LOCK_SECONDS, poll_interval=0.005)
            self._job = job


def make_way(folder: Path, should_stop: Callable[[], bool]) -> None:
    """Wait while the studio makes something, unless training shall stop anyhow.

    Args:
        folder: of the runs.
    """
    while is_locked(folder / MAKING) and not should_stop():
        time.sleep(_LOOK_SECONDS)
