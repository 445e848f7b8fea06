"""The engine: what the window, the command line, notebooks and tests talk to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.job import Job, JobState
from studio.core.request import Request
from studio.engine.devices import Memory, cpu_device, memory_of
from studio.engine.families import FamilyRegistry
from studio.engine.inference import InferenceThread
from studio.engine.listeners import Listeners
from studio.engine.live import LiveSlots
from studio.engine.loader import ModelLoader
from studio.engine.models import ModelLibrary
from studio.engine.notices import JobChanged, JobRemoved, Notice, QueuePaused
from studio.engine.queue import JobQueue
from studio.engine.sentences import Vectors, Wish
from studio.engine.settings import Settings
from studio.gallery.gallery import Gallery


class Engine:
    """Runs requests: queued ones in order and for keeps, live ones at once and for the eye only.

    All methods may be called from any thread. `submit`, `cancel`, `retry`, `move`, `dismiss` and `jobs` touch
    the database: a window calls them in the background.
    """

    def __init__(
        self,
        gallery: Gallery,
        models: ModelLibrary,
        settings: Settings,
        families: FamilyRegistry | None = None,
    ) -> None:
        self.gallery = gallery
        self.models = models
        self._listeners = Listeners[Notice]()
        self._queue = JobQueue(gallery.database, gallery.session)
        self._live = LiveSlots()
        self._loader = ModelLoader(models, families or FamilyRegistry(), settings, self._listeners)
        self._inference = InferenceThread(self._queue, self._live, self._loader, gallery, self._listeners)
        self._started = False

    def start(self, *, adopt: bool = True) -> None:
        """Begin to work.

        Args:
            adopt: whether to take over the jobs of programs that have ended: what was pending goes on,
                what was interrupted is offered again. A command leaves them to the next window.
        """
        if self._started:
            return
        self._started = True
        if adopt and not self.gallery.read_only:
            for job in self._queue.adopt(self.gallery.living_sessions):
                self._listeners.tell(JobChanged(job))
        self._inference.start()

    def close(self, timeout: float = 10.0) -> None:
        """Stop within one event. A job that runs is noted as interrupted and offered again next time."""
        if self._started:
            self._inference.close(timeout)
            self._started = False

    def subscribe(self, listener: Callable[[Notice], None]) -> Callable[[], None]:
        """Hear every notice, on the engine's threads; the function that is returned ends it."""
        return self._listeners.add(listener)

    # The queue -------------------------------------------------------------------------------------

    def submit(self, request: Request, parents: tuple[int, ...] = ()) -> Job:
        """Queue a request. It is on disk when this returns.

        Raises:
            UserError: the gallery cannot be written to.
        """
        if self.gallery.read_only:
            raise UserError(
                "The gallery folder cannot be written to, so nothing new can be made.",
                "Allow writing to it, or choose another gallery folder.",
            )
        with self._inference.telling:
            job = self._queue.add(request, parents)
            self._listeners.tell(JobChanged(job))
        self._inference.wake()
        return job

    def jobs(self) -> tuple[Job, ...]:
        """Every job of the list, in the order of work."""
        return self._queue.all()

    def cancel(self, job_id: int) -> None:
        """Cancel a job, waiting or running (then within one step)."""
        with self._inference.telling:
            waiting = self._queue.cancel_waiting(job_id)
            if waiting is not None:
                self._listeners.tell(JobChanged(waiting))
            elif self._queue.get(job_id).state is JobState.RUNNING:
                self._inference.cancel(job_id)

    def retry(self, job_id: int) -> Job:
        """Queue again what failed, was cancelled or was interrupted."""
        with self._inference.telling:
            self._inference.forgive(job_id)
            job = self._queue.requeue(job_id)
            self._listeners.tell(JobChanged(job))
        self._inference.wake()
        return job

    def dismiss(self, job_id: int) -> None:
        """Take a job that does not run off the list."""
        if self._queue.remove(job_id):
            self._listeners.tell(JobRemoved(job_id))

    def move(self, job_id: int, before: int | None) -> None:
        """Do a job before another, or last."""
        with self._inference.telling:
            for job in self._queue.move(job_id, before):
                if job.id == job_id:
                    self._listeners.tell(JobChanged(job))

    @property
    def paused(self) -> bool:
        """Whether jobs rest; live requests do not."""
        return self._inference.paused

    def pause(self) -> None:
        """Let jobs rest after the current step."""
        self._inference.paused = True
        self._listeners.tell(QueuePaused(True))

    def resume(self) -> None:
        """Go on with the jobs."""
        self._inference.paused = False
        self._listeners.tell(QueuePaused(False))

    def step(self) -> None:
        """While paused: one denoising step of the job that runs, or of the next one, and no more."""
        self._inference.step()

    # Live ------------------------------------------------------------------------------------------

    def live(self, slot: str, request: Request) -> int:
        """Draw this for the eye, instead of what the slot asked for before; returns its results' stamp."""
        stamp = self._live.put(slot, request)
        self._inference.wake()
        return stamp

    def drop_live(self, slot: str) -> None:
        """Nobody looks at this slot any more."""
        self._live.drop(slot)

    def warm(self, model_id: str) -> None:
        """Load a model ahead of its first use."""
        self._inference.warm(model_id)

    # Sentences -------------------------------------------------------------------------------------

    def read_sentences(
        self, model_id: str, sentences: Sequence[str], *, patient: bool = False
    ) -> Future[Vectors]:
        """Turn sentences into vectors, float32 (n, dims) of length 1 each, with a model of “embedding”.

        Args:
            patient: for later: it waits until nothing else is to be done. Ask for few at a time, because what
                comes meanwhile waits for them.

        Returns:
            What will hold the vectors, or a `UserError`; cancelled when the engine is closed.
        """
        wish = Wish(model_id, tuple(sentences))
        self._inference.sentences.put(wish, patient=patient)
        self._inference.wake()
        return wish.answer

    # The machine -----------------------------------------------------------------------------------

    @property
    def device(self) -> Device | None:
        """The device that is worked on; None until torch has been loaded."""
        return self._loader.device

    def memory(self) -> Memory:
        """How full the device is."""
        return memory_of(self._loader.device or cpu_device())
