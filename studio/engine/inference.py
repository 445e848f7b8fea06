"""The one thread that runs families.

Order of service: the newest live request, sentences that somebody waits for, models to load ahead, the queue;
and when all of that has been quiet for a moment, sentences that are read for later. A running job gives way
between two of its events: to a live request, to sentences, to pause, to cancel and to the end of the program.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
import traceback
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace

from studio.core.errors import CancelledError, OutOfMemoryError, UserError
from studio.core.events import Denoised, Event, Frame, Output, Preview
from studio.core.item import Item
from studio.core.job import Job, JobState
from studio.engine.devices import cpu_device, is_out_of_memory
from studio.engine.listeners import Listeners
from studio.engine.live import LiveRequest, LiveSlots
from studio.engine.loader import Loaded, ModelLoader
from studio.engine.notices import Crashed, ItemSaved, JobChanged, JobStep, LiveEnded, LiveStep, Notice, Warned
from studio.engine.priority import step_back
from studio.engine.queue import JobQueue
from studio.engine.saver import Origin, Saver
from studio.engine.sentences import Encoder, SentenceLanes, Vectors
from studio.gallery.gallery import Gallery

_log = logging.getLogger(__name__)

_FIRST_REST_S, _LONGEST_REST_S = 1.0, 60.0
"""After a stumble, how long until the next try, for what was woken for may still be waiting; then longer."""

_QUIET_S = 1.0
"""How long nobody must have asked for anything before sentences are read for later: a hand on a slider would
feel it.
"""

_OUR_BUG = "Something went wrong inside Quartet; the job was given up, nothing else is touched."


class _ProgramEndsError(Exception):
    """The program is being closed in the middle of a job."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    state: JobState
    message: str = ""


@dataclass(slots=True)
class _Run:
    """What is remembered of a job while it runs."""

    job: Job
    told: set[int] = field(default_factory=set[int])
    started: float = field(default_factory=time.monotonic)
    last_output: float = field(default_factory=time.monotonic)


class InferenceThread:
    """Runs jobs and live requests, one event at a time, until it is closed.

    Attributes:
        telling: held while the state of a job changes and while that is told, so that listeners hear the
            states of a job in the order in which it had them.
        sentences: what waits to be turned into vectors; `wake` when something was put there.
    """

    def __init__(
        self,
        queue: JobQueue,
        live: LiveSlots,
        loader: ModelLoader,
        gallery: Gallery,
        listeners: Listeners[Notice],
    ) -> None:
        self.sentences = SentenceLanes()
        self._served = 0.0
        self._queue = queue
        self._live = live
        self._loader = loader
        self._gallery = gallery
        self._listeners = listeners
        self._saver = Saver(gallery, self._tell_saved)
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._paused = threading.Event()
        self._may_step = threading.Event()
        self._lock = threading.Lock()
        self.telling = threading.RLock()
        self._cancelled: set[int] = set()
        self._unwritten: dict[int, Job] = {}
        self._to_warm: list[str] = []
        self._thread = threading.Thread(target=self._loop, name="quartet-inference")

    def start(self) -> None:
        """Begin to work."""
        self._saver.start()
        self._thread.start()

    def close(self, timeout: float) -> None:
        """Stop after the current event; what runs is noted as interrupted."""
        self._closing.set()
        self._wake.set()
        self.sentences.close()
        if self._thread.is_alive():
            self._thread.join(timeout)
        self._saver.close()

    def wake(self) -> None:
        """There is something new to do."""
        self._wake.set()

    def cancel(self, job_id: int) -> None:
        """Cancel the job if it is running; within one event."""
        with self._lock:
            self._cancelled.add(job_id)
        self._wake.set()

    def forgive(self, job_id: int) -> None:
        """Forget that a job was cancelled, or could not be begun: it is wanted again.

        Raises:
            UserError: how it ended can still not be written down.
        """
        with self.telling:
            ended = self._unwritten.get(job_id)
            if ended is not None:
                self._queue.set_state(job_id, ended.state, ended.message, ended.seconds)
                del self._unwritten[job_id]
        with self._lock:
            self._cancelled.discard(job_id)

    def warm(self, model_id: str) -> None:
        """Load a model ahead of its first use."""
        with self._lock:
            self._to_warm.append(model_id)
        self._wake.set()

    @property
    def paused(self) -> bool:
        """Whether jobs rest. Live requests are served all the same."""
        return self._paused.is_set()

    @paused.setter
    def paused(self, value: bool) -> None:
        if value:
            self._paused.set()
        else:
            self._paused.clear()
        self._may_step.clear()
        self._wake.set()

    def step(self) -> None:
        """While jobs rest: let the running job, or the next one, take one denoising step, then rest again."""
        self._may_step.set()
        self._wake.set()

    # The loop --------------------------------------------------------------------------------------

    def _loop(self) -> None:
        step_back()
        rest: float | None = None
        while not self._closing.is_set():
            try:
                if self._serve_asked():
                    rest, self._served = None, time.monotonic()
                    continue
                rest = self._until_quiet()
                if rest == 0:
                    self._serve_sentences(patient=True)
                    continue
            except Exception:  # noqa: BLE001 - one bad turn must not end the thread
                self._tell_crash("The worker stumbled and went on.")
                rest = _FIRST_REST_S if rest is None else min(2 * rest, _LONGEST_REST_S)
            self._wake.wait(rest)
            self._wake.clear()

    def _serve_asked(self) -> bool:
        """Do one thing that somebody waits for, if there is one."""
        return (
            self._serve_live()
            or self._serve_sentences(patient=False)
            or self._serve_warm()
            or self._serve_queue()
        )

    def _until_quiet(self) -> float | None:
        """Seconds until sentences may be read for later; None when there are none."""
        if not self.sentences.any_patient:
            return None
        return max(0.0, self._served + _QUIET_S - time.monotonic())

    def _serve_live(self) -> bool:
        live = self._live.take()
        if live is None:
            return False
        self._run_live(live)
        return True

    def _serve_warm(self) -> bool:
        with self._lock:
            model_id = self._to_warm.pop(0) if self._to_warm else None
        if model_id is None:
            return False
        with contextlib.suppress(UserError):  # told as ModelChanged(FAILED); the first request says it again
            self._loader.load(self._loader.named(model_id))
        return True

    def _serve_sentences(self, *, patient: bool) -> bool:
        wish = self.sentences.take(patient=patient)
        if wish is None:
            return False
        wish.fulfil(self._read)
        return True

    def _read(self, model_id: str, sentences: Sequence[str]) -> Vectors:
        loaded = self._loader.load(self._loader.named(model_id))
        if not isinstance(loaded.model, Encoder):
            raise UserError(f"“{loaded.info.name}” does not turn sentences into numbers.")
        try:
            return loaded.model.encode(sentences).numpy()
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            self._loader.free()
            raise OutOfMemoryError("There is not enough memory to search by meaning.") from error

    def _serve_queue(self) -> bool:
        if self._resting:
            return False
        pending = self._queue.next_pending(besides=self._unwritten)
        if pending is None:
            return False
        job = self._begin(pending)
        if job is not None:
            self._run_job(job)
        return True

    def _begin(self, pending: Job) -> Job | None:
        """Claim a job and tell; None when it was cancelled meanwhile, or the disk does not take the note."""
        with self.telling:
            try:
                job = self._queue.start(pending.id)
            except UserError as error:
                self._end(replace(pending, state=JobState.FAILED, message=str(error)))
                return None
            if job is not None:
                self._listeners.tell(JobChanged(job))
        return job

    def _end(self, job: Job) -> None:
        """Write down how a job ended, and tell; it is told also when the disk takes no note of it."""
        with self.telling:
            try:
                job = self._queue.set_state(job.id, job.state, job.message, job.seconds)
            except Exception:  # noqa: BLE001 - whoever waits for the job must hear of its end
                _log.exception("The end of job %d could not be written down", job.id)
                self._unwritten[job.id] = job
            self._listeners.tell(JobChanged(job))

    # Jobs ------------------------------------------------------------------------------------------

    def _run_job(self, job: Job) -> None:
        run = _Run(job)
        outcome = self._outcome_of(run)
        with self._lock:
            self._cancelled.discard(job.id)
        seconds = time.monotonic() - run.started
        self._saver.finish(job.id, lambda failure: self._close_job(job, outcome, failure, seconds))

    def _outcome_of(self, run: _Run) -> _Outcome:
        try:
            self._attempt_twice(run)
        except CancelledError:
            return _Outcome(JobState.CANCELLED)
        except _ProgramEndsError:
            return _Outcome(JobState.INTERRUPTED)
        except UserError as error:
            return _Outcome(JobState.FAILED, str(error))
        except Exception:  # noqa: BLE001 - whatever a family raises fails this job and no other
            self._tell_crash(_OUR_BUG)
            return _Outcome(JobState.FAILED, _OUR_BUG)
        return _Outcome(JobState.DONE)

    def _attempt_twice(self, run: _Run) -> None:
        """Out of memory: free everything and try once more, on the CPU where the device was another."""
        try:
            self._attempt(run)
        except Exception as error:
            if not is_out_of_memory(error):
                raise
        else:
            return
        self._loader.free()
        self._saver.restart(run.job.id)
        where = "on the processor" if self._loader.device != cpu_device() else "once more"
        self._listeners.tell(Warned(f"Memory was full; the job is being done {where}, more slowly."))
        try:
            self._attempt(run, on_cpu=True)
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            self._loader.free()
            raise OutOfMemoryError(
                "There is not enough memory for this job, even with everything else put away.",
                "Ask for a smaller picture or a smaller model, or close other programs.",
            ) from error

    def _attempt(self, run: _Run, *, on_cpu: bool = False) -> None:
        request = run.job.request
        loaded = self._loader.load(self._loader.find(request.model), on_cpu=on_cpu)
        run.last_output = time.monotonic()
        events = loaded.family.run(loaded.model, request, self._gallery.inputs)
        with _closing_events(events):
            self._give_way(run.job.id)  # loading may have taken long: perhaps nobody wants it any more
            for event in events:
                self._handle(run, loaded, event)
                self._give_way(run.job.id)

    def _handle(self, run: _Run, loaded: Loaded, event: Event) -> None:
        origin = Origin(run.job, loaded.task(run.job.request), loaded.info.name, loaded.device.name)
        match event:
            case Frame():
                self._saver.keep(origin, event)
                self._listeners.tell(JobStep(run.job.id, Preview(0, event.picture)))
            case Output():
                if event.index in run.told:
                    return
                run.told.add(event.index)
                now = time.monotonic()
                self._listeners.tell(JobStep(run.job.id, event))
                self._saver.keep(origin, event, now - run.last_output)
                run.last_output = now
            case _:
                if isinstance(event, Denoised):
                    self._may_step.clear()
                self._listeners.tell(JobStep(run.job.id, event))

    def _give_way(self, job_id: int) -> None:
        """Between two events: live requests first, then rest while paused; raises when the job must stop."""
        while True:
            if self._closing.is_set():
                raise _ProgramEndsError
            if self._is_cancelled(job_id):
                raise CancelledError
            if self._serve_live() or self._serve_sentences(patient=False):
                continue
            if not self._resting:
                return
            self._wake.wait()
            self._wake.clear()

    @property
    def _resting(self) -> bool:
        return self.paused and not self._may_step.is_set()

    def _is_cancelled(self, job_id: int) -> bool:
        with self._lock:
            return job_id in self._cancelled

    def _close_job(self, job: Job, outcome: _Outcome, failure: BaseException | None, seconds: float) -> None:
        """On the saver's thread, when all that the job made is kept: note how it ended."""
        if failure is not None and outcome.state is not JobState.CANCELLED:
            outcome = _Outcome(JobState.FAILED, str(failure) if isinstance(failure, UserError) else _OUR_BUG)
            if not isinstance(failure, UserError):
                self._tell_crash(_OUR_BUG, failure)
        self._end(replace(job, state=outcome.state, message=outcome.message, seconds=seconds))

    # Live ------------------------------------------------------------------------------------------

    def _run_live(self, live: LiveRequest) -> None:
        message = ""
        try:
            self._stream_live(live)
        except UserError as error:
            message = str(error)
        except Exception as error:  # noqa: BLE001 - a preview that fails must not end the thread
            if is_out_of_memory(error):
                self._loader.free()
                message = "Memory is full: the preview was left out. Try a smaller size."
            else:
                self._tell_crash("A preview could not be drawn.")
                message = "The preview could not be drawn."
        if self._live.is_newest(live):
            self._listeners.tell(LiveEnded(live.slot, live.stamp, message))

    def _stream_live(self, live: LiveRequest) -> None:
        loaded = self._loader.load(self._loader.find(live.request.model))
        events = loaded.family.run(loaded.model, live.request, self._gallery.inputs)
        with _closing_events(events):
            for event in events:
                if self._closing.is_set() or not self._live.is_newest(live):
                    return
                if not isinstance(event, Frame):
                    self._listeners.tell(LiveStep(live.slot, live.stamp, event))

    # Telling ---------------------------------------------------------------------------------------

    def _tell_saved(self, job_id: int, index: int, item: Item) -> None:
        self._listeners.tell(ItemSaved(job_id, index, item))

    def _tell_crash(self, summary: str, error: BaseException | None = None) -> None:
        report = "".join(traceback.format_exception(error)) if error else traceback.format_exc()
        _log.error("%s\n%s", summary, report)
        self._listeners.tell(Crashed(summary, report))


@contextlib.contextmanager
def _closing_events(events: Iterator[Event]) -> Generator[None]:
    """Close the family's generator whatever happens, so that its `finally` blocks run now, not some day."""
    try:
        yield
    finally:
        close: Callable[[], None] | None = getattr(events, "close", None)
        if close is not None:
            close()
