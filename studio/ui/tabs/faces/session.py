"""The life of the Faces tab: holds the document, makes undo steps of its changes, has its pictures drawn."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.events import Output, Picture, Preview
from studio.core.family import ModelInfo
from studio.core.job import Job
from studio.core.request import Request
from studio.engine.notices import LiveEnded, LiveStep
from studio.ui.context import UiContext
from studio.ui.tabs.faces.document import FacesDocument, Portrait, Subject, Tile, TileId
from studio.ui.tabs.faces.keeping import Keeping
from studio.ui.tabs.faces.pictures import PictureStore, Pyramid
from studio.ui.tabs.faces.requests import Wanted, preview_size
from studio.ui.tabs.faces.sketcher import Sketcher
from studio.ui.tabs.faces.wishes import Pace, Sight, wishes
from studio.ui.undo import ValueCommand

KEPT_MS = 250
"""How long the sheet must stay as it is before the gallery is asked which of its faces it has."""
REST_MS = 200
"""How long a slider must rest before the full picture is drawn."""


class FacesSession(QObject):
    """What all parts of the tab share.

    `change` makes a step of undo; `slide` and `settle` make one step of a whole drag; `look` makes none.
    """

    document_changed = Signal(object, object)
    """FacesDocument before, FacesDocument now"""
    picture_came = Signal(object)
    """Subject"""
    model_changed = Signal()
    busy_changed = Signal()
    said = Signal(str)

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.document = FacesDocument()
        self.model: ModelInfo | None = None
        self.pictures = PictureStore()
        self.keeping = Keeping(context, self)
        self.sight = Sight()
        self.pace = Pace()
        self._sketcher = Sketcher(self._live, self._deliver, self._sketch_failed)
        self._sliding: FacesDocument | None = None
        self._sliding_what = ""
        self._asked_at = 0.0
        self._shown: dict[TileId, Portrait] = {}
        self._awake = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._rested)
        self._resting = True
        self._kept = QTimer(self, singleShot=True, interval=KEPT_MS)
        self._kept.timeout.connect(self._look_for_kept)
        self._previews = True
        context.bridge.live_step.connect(self._on_live_step)
        context.bridge.live_ended.connect(self._on_live_ended)
        self.keeping.drawn.connect(self._drawn_by_job)

    # --- the document ----------------------------------------------------------------------------------
    def change(self, what: str, new: FacesDocument, key: Hashable | None = None) -> None:
        """Put `new` in place, as one step of undo called `what`.

        Args:
            key: steps with an equal key that follow each other quickly become one (arrow keys on a slider).
        """
        self._finish_slide()
        before = self.document
        self._put(new)
        self._push(what, before, new, key)

    def slide(self, what: str, new: FacesDocument) -> None:
        """Show `new` while something is dragged; `settle` makes the step."""
        if self._sliding is None:
            self._sliding, self._sliding_what = self.document, what
        self._put(new, moving=True)

    def settle(self) -> None:
        """The drag is over: all of it is one step of undo."""
        self._finish_slide()

    @property
    def sliding(self) -> bool:
        """Whether something is being dragged."""
        return self._sliding is not None

    def look(self, new: FacesDocument) -> None:
        """Change what is picked or how it is looked at: no step of undo."""
        self._put(new)

    def refresh(self) -> None:
        """What is looked at changed, though the document did not."""
        self.document_changed.emit(self.document, self.document)
        self.draw()

    def _finish_slide(self) -> None:
        if self._sliding is not None:
            before, self._sliding = self._sliding, None
            self._push(self._sliding_what, before, self.document, None)
            # forms keep their hands off while one of them is dragged; now they may follow
            self.document_changed.emit(self.document, self.document)

    def _push(self, what: str, before: FacesDocument, new: FacesDocument, key: Hashable | None) -> None:
        if not before.same_content(new):
            self.context.undo.push(ValueCommand(what, before, new, self._restore, key=key))

    def _restore(self, document: FacesDocument) -> None:
        self._sliding = None
        self._put(document)

    def _put(self, new: FacesDocument, moving: bool = False) -> None:
        if new == self.document:
            return
        before, self.document = self.document, new
        if not before.same_content(new) or before.current != new.current:
            self._resting = False
            self._rest.start()
        if before.tiles != new.tiles or before.sheet != new.sheet or before.model != new.model:
            self._kept.start()
        self.document_changed.emit(before, new)
        self.draw(urgent=moving or self._faces_moved(before, new))

    def _faces_moved(self, before: FacesDocument, new: FacesDocument) -> bool:
        old = before.current_tile
        return old is not None and (now := new.tile(old.id)) is not None and now.face != old.face

    # --- pictures --------------------------------------------------------------------------------------
    def use(self, model: ModelInfo) -> None:
        """Draw with this model from now on."""
        self.model = model
        self._previews = True
        self._shown.clear()
        self._sketcher.forget()
        self._sketcher.forgive()
        self.model_changed.emit()

    def preview(self, wanted: int) -> int:
        """The size to ask the model for when a picture of about `wanted` pixels will do."""
        return preview_size(self._largest_preview(), wanted)

    def _largest_preview(self) -> int:
        """Sizes from here on are drawn in full."""
        return self.model.resolution if self.model is not None and self._previews else 0

    def wake(self, awake: bool) -> None:
        """Draw only while somebody looks."""
        self._awake = awake
        if awake:
            self.draw()

    def draw(self, urgent: bool = False) -> None:
        """Ask for what is looked at and not there yet."""
        if self.model is None or not self._awake:
            return
        all_wishes = wishes(
            self.document,
            self.sight,
            self._largest_preview(),
            self.pace,
            moving=urgent,
            resting=self._resting,
        )
        missing = [one for one in all_wishes if not self.pictures.has(one.subject, one.size)]
        self._sketcher.want(missing, urgent)
        self.busy_changed.emit()

    @property
    def busy(self) -> bool:
        """Whether pictures are on their way."""
        return self._sketcher.busy

    def picture(self, subject: Subject | None) -> Pyramid | None:
        """The best picture of it there is."""
        return self.pictures.get(subject)

    def tile_picture(self, tile: Tile) -> tuple[Pyramid | None, bool]:
        """What to paint for a tile, and whether it is of now: until the new one comes, the last stays."""
        portrait = self.document.portrait(tile)
        found = self.pictures.get(portrait)
        if found is not None and portrait is not None:
            self._shown[tile.id] = portrait
            return found, True
        return self.pictures.get(self._shown.get(tile.id)), False

    def _live(self, slot: str, request: Request) -> int:
        self._asked_at = monotonic()
        return self.context.studio.engine.live(slot, request)

    def _deliver(self, wanted: Wanted, picture: Picture) -> None:
        now = monotonic()
        self.pace.learn(wanted.size, now - self._asked_at)
        self._asked_at = now
        if self.pictures.put(wanted.subject, wanted.size, picture):
            self.picture_came.emit(wanted.subject)

    def _sketch_failed(self, sentence: str) -> None:
        if self._previews:
            # a model without preview heads draws the full picture alone
            self._previews = False
            self._sketcher.forgive()
            QTimer.singleShot(0, self, self.draw)
            return
        self.said.emit(sentence)
        self.context.messages.error(sentence)

    def _drawn_by_job(self, subject: Subject, event: Output | Preview) -> None:
        size = 0 if isinstance(event, Output) else event.picture.shape[0]
        if self.pictures.put(subject, size, event.picture):
            self.picture_came.emit(subject)

    def _on_live_step(self, notice: LiveStep) -> None:
        self._sketcher.on_step(notice)

    def _on_live_ended(self, notice: LiveEnded) -> None:
        self._sketcher.on_ended(notice)
        self.busy_changed.emit()

    def _look_for_kept(self) -> None:
        portraits = (self.document.portrait(tile) for tile in self.document.tiles)
        self.keeping.look_for(portrait for portrait in portraits if portrait is not None)

    def _rested(self) -> None:
        self._resting = True
        self.draw()

    # --- keeping ---------------------------------------------------------------------------------------
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
