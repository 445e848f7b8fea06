"""A document whose pictures are drawn live: what is looked at and not there yet is asked for."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.events import Measured, Output, Preview
from studio.core.family import ModelInfo
from studio.core.item import Item
from studio.core.job import Job
from studio.core.request import Request
from studio.engine.notices import LiveEnded, LiveStep
from studio.ui.context import UiContext
from studio.ui.tabs.document_session import D, DocumentSession
from studio.ui.tabs.keeping import Keeping
from studio.ui.tabs.pace import Pace
from studio.ui.tabs.picture_store import FULL, PictureStore, Pyramid
from studio.ui.tabs.sketcher import Batch, Sketcher, Wanted

S = TypeVar("S", bound=Hashable)

REST_MS = 200
"""How long a slider must rest before the full picture is drawn."""


class LiveSession(DocumentSession[D], Generic[D, S]):
    """What all parts of a tab share: document, pictures, and what the gallery keeps of them.

    A subclass says what it would like to see (`wanted`).
    """

    picture_came = Signal(object)
    """what it shows"""
    model_changed = Signal()
    busy_changed = Signal()

    def __init__(
        self,
        context: UiContext,
        document: D,
        keeping: Keeping[S],
        batch: Batch[S],
        slot: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(context, document, parent)
        self.model: ModelInfo | None = None
        self.pictures: PictureStore[S] = PictureStore()
        self.pace = Pace()
        self._kept_by = keeping
        self.resting = True
        self._sketcher: Sketcher[S] = Sketcher(self._live, batch, self.deliver, self.sketch_failed, slot)
        self._asked_at = 0.0
        self._awake = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._rested)
        keeping.setParent(self)
        keeping.drawn.connect(self._drawn_by_job)
        context.bridge.live_step.connect(self._on_live_step)
        context.bridge.live_ended.connect(self._on_live_ended)

    # --- what a subclass gives -------------------------------------------------------------------------
    def wanted(self, moving: bool) -> Iterable[Wanted[S]]:
        """What is looked at, the most urgent first; what is there already is left out by the caller.

        Args:
            moving: something is being dragged: small pictures that keep up with the hand.
        """
        raise NotImplementedError

    def deliver(self, wanted: Wanted[S], event: Output | Preview, figures: tuple[Measured, ...]) -> None:
        """A picture came from the live slot, with what was measured of it."""
        now = monotonic()
        self.pace.learn(wanted.size, now - self._asked_at)
        self._asked_at = now
        if self.pictures.put(wanted.subject, wanted.size, event.picture):
            self.picture_came.emit(wanted.subject)

    def sketch_failed(self, sentence: str) -> None:
        """A picture could not be drawn."""
        self.context.messages.error(sentence)

    # --- pictures --------------------------------------------------------------------------------------
    def use(self, model: ModelInfo) -> None:
        """Draw with this model from now on."""
        self.model = model
        self._sketcher.forget()
        self._sketcher.forgive()
        self.model_changed.emit()

    def wake(self, awake: bool) -> None:
        """Draw only while somebody looks."""
        self._awake = awake
        if awake:
            self.draw()

    def draw(self, urgent: bool = False) -> None:
        """Ask for what is looked at and not there yet."""
        if self.model is None or not self._awake:
            return
        missing = [one for one in self.wanted(urgent) if not self.pictures.has(one.subject, one.size)]
        self._sketcher.want(missing, urgent)
        self.busy_changed.emit()

    def refresh(self) -> None:
        """What is looked at changed, though the document did not."""
        self.document_changed.emit(self.document, self.document)
        self.draw()

    @property
    def busy(self) -> bool:
        """Whether pictures are on their way."""
        return self._sketcher.busy

    def picture(self, subject: S | None) -> Pyramid | None:
        """The best picture of it there is."""
        return self.pictures.get(subject)

    def unrest(self) -> None:
        """Something moves: full pictures wait until it rests."""
        self.resting = False
        self._rest.start()

    def _rested(self) -> None:
        self.resting = True
        self.draw()

    def _live(self, slot: str, request: Request) -> int:
        self._asked_at = monotonic()
        return self.context.studio.engine.live(slot, request)

    def _drawn_by_job(self, subject: S, event: Output | Preview) -> None:
        size = FULL if isinstance(event, Output) else max(event.picture.shape[:2])
        if self.pictures.put(subject, size, event.picture):
            self.picture_came.emit(subject)

    def _on_live_step(self, notice: LiveStep) -> None:
        self._sketcher.on_step(notice)

    def _on_live_ended(self, notice: LiveEnded) -> None:
        self._sketcher.on_ended(notice)
        self.busy_changed.emit()

    def remember(self, item: Item) -> None:
        """An item that was opened is kept, of course."""
        self._kept_by.remember(item)

    # --- the queue -------------------------------------------------------------------------------------
    def submit(
        self,
        requests: Iterable[Request],
        parents: tuple[int, ...] = (),
        then: Callable[[tuple[Job, ...]], None] | None = None,
    ) -> None:
        """Queue requests, off the main thread."""
        engine, wanted = self.context.studio.engine, tuple(requests)
        self.context.background.run(
            lambda: tuple(engine.submit(request, parents) for request in wanted),
            then or (lambda _: None),
            owner=self,
            in_order=True,
        )
