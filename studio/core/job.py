"""A job: a request in the queue, and what has become of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from studio.core.request import Request


class JobState(StrEnum):
    """Where a job stands. `INTERRUPTED` was running when the program ended; it is offered again."""

    PENDING = "pending"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"

    @property
    def finished(self) -> bool:
        """Whether nothing more will happen to it by itself."""
        return self in {JobState.DONE, JobState.FAILED, JobState.CANCELLED}


@dataclass(frozen=True, slots=True)
class Job:
    """A row of the queue.

    Attributes:
        id: number in the queue's table; grows with time.
        position: its place in the order of work; smaller runs earlier.
        parents: gallery items it descends from.
        message: why it failed, for people; empty otherwise.
        seconds: how long it ran; 0 while it has not.
    """

    id: int
    request: Request
    state: JobState
    position: float
    created: datetime
    parents: tuple[int, ...] = ()
    message: str = ""
    seconds: float = 0.0
