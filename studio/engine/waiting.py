"""Queue a request and wait for its items: for the command line, notebooks and tests."""

from __future__ import annotations

import threading
from collections.abc import Callable

from studio.core.errors import CancelledError, UserError
from studio.core.item import Item
from studio.core.job import Job, JobState
from studio.core.request import Request
from studio.engine.engine import Engine
from studio.engine.notices import ItemSaved, JobChanged, Notice


class _Watch:
    """Collects what one job makes. The job's number is known only after its first notices may have come."""

    def __init__(self, listen: Callable[[Notice], None] | None) -> None:
        self._listen = listen
        self._items: dict[int, list[tuple[int, Item]]] = {}
        self._ended: dict[int, Job] = {}
        self._news = threading.Condition()

    def hear(self, notice: Notice) -> None:
        """On the engine's threads."""
        if self._listen is not None:
            self._listen(notice)
        with self._news:
            match notice:
                case ItemSaved(job_id, index, item):
                    self._items.setdefault(job_id, []).append((index, item))
                case JobChanged(job) if job.state.finished or job.state is JobState.INTERRUPTED:
                    self._ended[job.id] = job
                    self._news.notify_all()
                case _:
                    pass

    def wait(self, job_id: int) -> tuple[Job, tuple[Item, ...]]:
        """Until the job is over."""
        with self._news:
            while job_id not in self._ended:
                self._news.wait(0.2)  # a timeout, so that Ctrl+C is heard on Windows too
            made = sorted(self._items.get(job_id, []), key=lambda pair: pair[0])
            return self._ended[job_id], tuple(item for _, item in made)


def make_and_wait(
    engine: Engine,
    request: Request,
    parents: tuple[int, ...] = (),
    listen: Callable[[Notice], None] | None = None,
) -> tuple[Item, ...]:
    """Queue a request and wait for what it makes; an interruption from the keyboard cancels the job.

    Raises:
        UserError: the job failed.
        CancelledError: it was cancelled or interrupted.
    """
    watch = _Watch(listen)
    leave = engine.subscribe(watch.hear)
    try:
        job = engine.submit(request, parents)
        try:
            ended, items = watch.wait(job.id)
        except KeyboardInterrupt:
            engine.cancel(job.id)
            watch.wait(job.id)
            raise
    finally:
        leave()
    if ended.state is JobState.FAILED:
        raise UserError(ended.message)
    if ended.state is not JobState.DONE:
        raise CancelledError
    return items
