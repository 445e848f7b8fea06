"""What search by meaning and likeness needs, made in quiet moments.

A thread of its own notes what new items say and looks at their pictures, one at a time, and rests while a job
runs or a slider moves. What is said is handed to the inference thread a few sentences at a time, in its idle
lane. What waits stands in the database: after a restart it goes on where it was.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError as FutureCancelledError
from dataclasses import dataclass, replace
from typing import Final

from studio.core.errors import CancelledError, UserError
from studio.core.item import Item
from studio.core.job import JobState
from studio.engine.encoders import encoder_of, wait_for
from studio.engine.engine import Engine
from studio.engine.listeners import Listeners
from studio.engine.notices import JobChanged, JobRemoved, JobStep, LiveStep, Notice
from studio.engine.priority import step_back
from studio.gallery.change import Change, ChangeKind, Field
from studio.gallery.pictures import decode_picture
from studio.gallery.search.looks import Looks, Seen
from studio.gallery.search.sayings import Sayings
from studio.imaging.likeness import Look, look_of

_log = logging.getLogger(__name__)

QUIET_S: Final = 1.0
"""How long nothing must have been made before work goes on."""
_ITEMS_AT_ONCE: Final = 100
"""Rows of one write: some milliseconds in which nobody else can write."""
_PICTURES_AT_ONCE: Final = 8
_SENTENCES_AT_ONCE: Final = 8
_ASKED_AFTER_S: Final = 5.0
_TOLD_EVERY_S: Final = 0.5
_REST_S: Final = 30.0
"""After something went wrong, or when another program may have made something."""


@dataclass(frozen=True, slots=True)
class IndexState:
    """How far it is.

    Attributes:
        unread: items of which is not noted yet what they say.
        without_meaning: texts that are found by their words alone so far; 0 also where no model reads.
        unseen: pictures that were not looked at yet.
        reads_meaning: whether a model that reads sentences is installed.
        problem: why work rests, in a sentence; empty when all is well.
    """

    unread: int = 0
    without_meaning: int = 0
    unseen: int = 0
    reads_meaning: bool = False
    problem: str = ""

    @property
    def done(self) -> bool:
        """Whether everything can be found in every way there is."""
        return not (self.unread or self.without_meaning or self.unseen)


Listener = Callable[[IndexState], None]


class Indexer:
    """Keeps the index of one studio up to date. Safe to use from any thread.

    Attributes:
        state: what was told last.
    """

    def __init__(self, engine: Engine, warm: Callable[[str], None]) -> None:
        """For an engine.

        Args:
            warm: reads what the first search would have to read, for an encoder (its SHA-256).
        """
        self._engine = engine
        self._warm = warm
        self._gallery = engine.gallery
        self._sayings = Sayings(engine.gallery.database)
        self._looks = Looks(engine.gallery.database)
        self._lock = threading.Lock()
        self._listeners = Listeners[IndexState]()
        self._thread: threading.Thread | None = None
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._rested = threading.Event()
        self._busy_until = 0.0
        self._running: set[int] = set()
        """Jobs that are being done."""
        self._told = 0.0
        self._first = True
        self._leave: tuple[Callable[[], None], ...] = ()
        self.state = IndexState()

    def start(self) -> None:
        """Begin; does nothing when it was begun, or when the gallery cannot be written to."""
        with self._lock:
            if self._thread is not None or self._gallery.read_only or self._closing.is_set():
                return
            self._leave = (self._engine.subscribe(self._heard), self._gallery.subscribe(self._changed))
            self._thread = threading.Thread(target=self._loop, name="quartet-indexing")
            self._thread.start()

    def close(self, timeout: float = 10.0) -> None:
        """Stop after the picture or the few sentences at hand; the rest waits for the next start."""
        self._closing.set()
        self._wake.set()
        for leave in self._leave:
            leave()
        if self._thread is not None:
            self._thread.join(timeout)

    def wake(self) -> None:
        """There may be something to do: a model was installed."""
        self._wake.set()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear how far it is, on its thread; the function that is returned ends it."""
        return self._listeners.add(listener)

    @property
    def encoder(self) -> tuple[str, str] | None:
        """Id and SHA-256 of the model that reads sentences; None when none is installed."""
        return encoder_of(self._engine.models)

    @property
    def rested(self) -> bool:
        """Whether everything that could be done is done, and it waits for something new."""
        return self._rested.is_set()

    # What makes it rest, on other threads

    def _heard(self, notice: Notice) -> None:
        match notice:
            case JobChanged(job):
                with self._lock:
                    (self._running.add if job.state is JobState.RUNNING else self._running.discard)(job.id)
                self._busy_until = time.monotonic() + QUIET_S
            case JobRemoved(job_id):
                with self._lock:
                    self._running.discard(job_id)
            case JobStep() | LiveStep():
                self._busy_until = time.monotonic() + QUIET_S
            case _:
                return

    def _changed(self, change: Change) -> None:
        said = {Field.NAME, Field.NOTE}
        if change.kind is ChangeKind.ADDED or any(edit.field in said for edit in change.edits):
            self._wake.set()

    def _wait_for_quiet(self) -> None:
        """Return when nothing is being made.

        Raises:
            CancelledError: the program ends.
        """
        while True:
            if self._closing.is_set():
                raise CancelledError
            quiet_for = time.monotonic() - self._busy_until
            if quiet_for >= _ASKED_AFTER_S or self._first:
                self._ask_what_runs()
            if quiet_for >= 0 and not self._running:
                return
            self._closing.wait(max(-quiet_for, 0.1))

    def _ask_what_runs(self) -> None:
        """A job may have begun before this listened, and may have ended while this asked."""
        self._first = False
        self._busy_until = time.monotonic()
        running = {job.id for job in self._engine.jobs() if job.state is JobState.RUNNING}
        with self._lock:
            self._running = running

    # The thread

    def _loop(self) -> None:
        step_back()
        while not self._closing.is_set():
            self._wake.clear()
            self._rested.clear()
            try:
                self._warm("" if self.encoder is None else self.encoder[1])
                self._look_again()
                self._read_items()
                self._read_meanings()
                self._see_items()
                self._tell(self._counted())
                self._rested.set()
            except (CancelledError, FutureCancelledError):
                return
            except UserError as error:
                self._tell(replace(self.state, problem=str(error)))
            except Exception:  # noqa: BLE001 - one bad turn must not end the thread
                _log.exception("The index of the gallery could not be made")
                self._tell(
                    replace(self.state, problem="Something went wrong inside Quartet; the index rests.")
                )
            self._wake.wait(_REST_S)

    def _look_again(self) -> None:
        self._looks.look_again()
        self._tell(self._counted())

    def _counted(self) -> IndexState:
        encoder = self.encoder
        return IndexState(
            unread=self._sayings.count_unread(),
            without_meaning=0 if encoder is None else self._sayings.count_without_meaning(encoder[1]),
            unseen=self._looks.count_unseen(),
            reads_meaning=encoder is not None,
        )

    def _read_items(self) -> None:
        while True:
            self._wait_for_quiet()
            read = self._sayings.read_items(_ITEMS_AT_ONCE)
            if not read:
                return
            self._tell(replace(self.state, unread=max(0, self.state.unread - read)), often=True)

    def _see_items(self) -> None:
        while few := self._looks.unseen(_PICTURES_AT_ONCE):
            seen: list[Seen] = []
            items = {item.id: item for item in self._gallery.items(few)}
            for item_id in few:
                self._wait_for_quiet()
                seen.append(Seen(item_id, self._looked_at(items.get(item_id))))
            self._looks.put(seen)
            self._tell(replace(self.state, unseen=max(0, self.state.unseen - len(seen))), often=True)
            if self._wake.is_set():
                return  # something new: its words come first

    def _looked_at(self, item: Item | None) -> Look | None:
        """Read from its thumbnail: small and quick; None when there is nothing to see."""
        if item is None:
            return None
        try:
            data = self._gallery.thumbnail_data(item)
            return look_of(decode_picture(data, f"“{item.name}”", keep_alpha=True))
        except UserError:
            return None

    def _read_meanings(self) -> None:
        encoder = self.encoder
        if encoder is None:
            return
        model_id, sha256 = encoder
        self._tell(self._counted())
        while sayings := self._sayings.without_meaning(sha256, _SENTENCES_AT_ONCE):
            self._wait_for_quiet()
            texts = [one.text for one in sayings]
            vectors = wait_for(self._engine.read_sentences(model_id, texts, patient=True), self._closing)
            self._sayings.put_meanings(sha256, {one.id: vectors[n] for n, one in enumerate(sayings)})
            left = max(0, self.state.without_meaning - len(sayings))
            self._tell(replace(self.state, without_meaning=left), often=True)
            if self._wake.is_set():
                return

    def _tell(self, state: IndexState, *, often: bool = False) -> None:
        """Tell all; what is told often is told twice a second."""
        now = time.monotonic()
        self.state = state
        if often and now - self._told < _TOLD_EVERY_S:
            return
        self._told = now
        self._listeners.tell(state)
