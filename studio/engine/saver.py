"""Keeps what jobs make: a thread of its own, so that encoding a picture does not hold up the next one.

The way is short on purpose (a bounded queue): a job that makes pictures faster than the disk takes them
waits, instead of filling the memory.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from studio.core.errors import OutOfMemoryError
from studio.core.events import Frame, Output
from studio.core.family import Task
from studio.core.item import Item
from studio.core.job import Job
from studio.core.request import Request
from studio.engine.priority import step_back
from studio.gallery.gallery import Gallery
from studio.gallery.keeping import AnimationWriter
from studio.gallery.record import NewItem

_log = logging.getLogger(__name__)

_MAKE_ROOM = "Close other programs, then try again."
_DEPTH = 6
_WAIT_S = 0.1


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an output comes from: what the gallery notes beside it; `task` gives it a name."""

    job: Job
    task: Task
    model_name: str
    device_name: str


@dataclass(frozen=True, slots=True)
class _Keep:
    origin: Origin
    event: Frame | Output
    seconds: float


@dataclass(frozen=True, slots=True)
class _Finish:
    job_id: int
    done: Callable[[BaseException | None], None]


@dataclass(frozen=True, slots=True)
class _Restart:
    job_id: int


_Work: TypeAlias = _Keep | _Finish | _Restart


class Saver:
    """Takes frames and outputs in order and tells when they are kept.

    Args:
        saved: called on the saver's thread with (job id, output index, item).
    """

    def __init__(self, gallery: Gallery, saved: Callable[[int, int, Item], None]) -> None:
        self._gallery = gallery
        self._saved = saved
        self._work: queue.Queue[_Work | None] = queue.Queue(_DEPTH)
        self._failed: dict[int, BaseException] = {}
        self._animations: dict[int, AnimationWriter] = {}
        self._thread = threading.Thread(target=self._loop, name="quartet-saver")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def close(self) -> None:
        """Keep what has come in, then stop. Unfinished animations are thrown away."""
        if self._thread.is_alive():
            self._work.put(None)
            self._thread.join()

    def keep(self, origin: Origin, event: Frame | Output, seconds: float = 0.0) -> None:
        """Keep a frame or an output; waits while the queue is full.

        Raises:
            UserError: an earlier one of the same job could not be kept.
        """
        work = _Keep(origin, event, seconds)
        while True:
            failure = self._failed.get(origin.job.id)
            if failure is not None:
                raise failure
            try:
                self._work.put(work, timeout=_WAIT_S)
            except queue.Full:
                continue
            return

    def restart(self, job_id: int) -> None:
        """The job begins anew: throw away the animation it had begun. Pictures already kept stay."""
        self._work.put(_Restart(job_id))

    def finish(self, job_id: int, done: Callable[[BaseException | None], None]) -> None:
        """Call `done` when everything of the job that came before is kept, or could not be."""
        self._work.put(_Finish(job_id, done))

    def _loop(self) -> None:
        step_back()
        while (work := self._work.get()) is not None:
            match work:
                case _Keep():
                    self._try_keep(work)
                case _Restart(job_id):
                    self._abandon(job_id)
                case _Finish(job_id, done):
                    self._abandon(job_id)
                    done(self._failed.pop(job_id, None))
        for job_id in list(self._animations):
            self._abandon(job_id)

    def _try_keep(self, work: _Keep) -> None:
        job_id = work.origin.job.id
        if job_id in self._failed:
            return
        try:
            self._keep(work)
        except MemoryError:
            # A sentence, not the device's “out of memory”: the job would be done anew, without this output.
            self._give_up(job_id, OutOfMemoryError("There is not enough memory to keep this.", _MAKE_ROOM))
        except Exception as error:  # noqa: BLE001 - whatever it is, it belongs to this job and to no other
            self._give_up(job_id, error)

    def _keep(self, work: _Keep) -> None:
        job = work.origin.job
        match work.event:
            case Frame() as frame:
                writer = self._animations.get(job.id)
                if writer is None:
                    height, width = frame.picture.shape[:2]
                    writer = self._gallery.begin_animation(
                        _new_item(work, job.request),
                        frame.format,
                        frame.frames_per_second,
                        (width, height),
                    )
                    self._animations[job.id] = writer
                writer.add(frame.picture)
            case Output() as output:
                new = _new_item(work, output.request or job.request)
                writer = self._animations.pop(job.id, None)
                self._saved(job.id, output.index, self._keep_output(output, new, writer))

    def _keep_output(self, output: Output, new: NewItem, writer: AnimationWriter | None) -> Item:
        if writer is not None:
            return writer.finish(output.picture, new)
        if output.text is not None:
            return self._gallery.save_text(output.text, output.picture, replace(new, name=""))
        return self._gallery.save_picture(output.picture, new)

    def _give_up(self, job_id: int, error: BaseException) -> None:
        self._failed[job_id] = error
        self._abandon(job_id)

    def _abandon(self, job_id: int) -> None:
        writer = self._animations.pop(job_id, None)
        if writer is None:
            return
        try:
            writer.abort()
        except Exception:  # noqa: BLE001 - the thread must go on; the gallery clears up when it is next opened
            _log.exception("An animation of job %d could not be cleared away", job_id)


def _new_item(work: _Keep, request: Request) -> NewItem:
    output = work.event if isinstance(work.event, Output) else None
    return NewItem(
        name=work.origin.task.title(request),
        request=request,
        synthetic=True,
        seconds=output.seconds if output and output.seconds is not None else work.seconds,
        device=work.origin.device_name,
        parents=work.origin.job.parents,
        attachments=output.attachments if output else (),
        attached_json=output.attached_json if output else (),
        model_name=work.origin.model_name,
        job_id=work.origin.job.id,
    )
