"""The life of the Diffusion tab: the document, the steps as they come, the pictures, what the model knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from studio.core.family import ModelInfo
from studio.core.item import Item
from studio.core.request import Request
from studio.ui.context import UiContext
from studio.ui.tabs.diffusion.document import DiffusionDocument, Painted
from studio.ui.tabs.diffusion.keeping import PaintingKeeping
from studio.ui.tabs.diffusion.prompt_origins import PromptOrigins
from studio.ui.tabs.diffusion.requests import request_of
from studio.ui.tabs.diffusion.shelf import WordShelf
from studio.ui.tabs.diffusion.step_store import StepStore
from studio.ui.tabs.diffusion.steps_again import StepsAgain
from studio.ui.tabs.live_session import LiveSession
from studio.ui.tabs.originals import Originals
from studio.ui.tabs.picture_store import FULL, Pyramid
from studio.ui.tabs.sketcher import Wanted
from studio.ui.widgets.pixels import to_qimage

SLOT = "diffusion"


class DiffusionSession(LiveSession[DiffusionDocument, Painted]):
    """What all parts of the tab share. Nothing is painted live: everything is a job, and is kept."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        self.originals = Originals(context)
        self.keeping = PaintingKeeping(context, self.originals)
        super().__init__(context, DiffusionDocument(), self.keeping, _one, SLOT, parent)
        self.originals.setParent(self)
        self.steps = StepStore(self)
        self.shelf = WordShelf(context, self)
        self.again = StepsAgain(context, self.steps, self)
        self.origins = PromptOrigins(context, self)
        self.document_changed.connect(self.origins.follow)
        self._asked: set[Painted] = set()
        self.keeping.stepped.connect(self.steps.put)
        self.shelf.changed.connect(self.refresh)
        self.originals.came.connect(lambda _: self.refresh())

    def wanted(self, moving: bool) -> Iterable[Wanted[Painted]]:
        """Nothing is drawn for the eye only."""
        return ()

    def use(self, model: ModelInfo) -> None:
        """Paint with this model from now on."""
        super().use(model)
        self.shelf.use(model)

    # --- pictures --------------------------------------------------------------------------------------
    def picture(self, subject: Painted | None) -> Pyramid | None:
        """The finished picture; what is kept and not in memory is read in the background."""
        found = super().picture(subject)
        item = self.keeping.item(subject)
        if found is None and subject is not None and item is not None and subject not in self._asked:
            self._asked.add(subject)
            self._read(subject, item)
        return found

    def _read(self, painted: Painted, item: Item) -> None:
        gallery = self.context.studio.gallery

        def work() -> QImage:
            return to_qimage(gallery.picture(item))

        def done(image: QImage) -> None:
            self._asked.discard(painted)
            if self.pictures.put_image(painted, FULL, image):
                self.picture_came.emit(painted)

        self.context.background.run(work, done, owner=self)

    # --- what is going on ------------------------------------------------------------------------------
    def painting(self, painted: Painted | None) -> bool:
        """Whether a job is about to paint it."""
        return self.keeping.under_way(painted)

    @property
    def working(self) -> bool:
        """Whether any job of this family waits or runs."""
        return bool(self.keeping.jobs())

    def parents(self, painted: Painted) -> tuple[int, ...]:
        """The gallery items that a painting descends from: pictures, and the texts its words come from."""
        return tuple(sorted({*self.keeping.parents(painted), *self.origins.parents(painted.params.prompt)}))


def _one(wanted: Sequence[Wanted[Painted]]) -> tuple[Request, tuple[Wanted[Painted], ...]]:
    first = wanted[0]
    return request_of(first.subject), (first,)
