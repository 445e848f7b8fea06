"""The life of the Pictures tab: the document, the originals, the latent space, the pictures drawn live."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QObject

from studio.core.events import Latent, Measured, Output, Preview
from studio.core.family import ModelInfo
from studio.families.vae.params import LATENT, Code
from studio.ui.context import UiContext
from studio.ui.tabs.live_session import LiveSession
from studio.ui.tabs.originals import Originals
from studio.ui.tabs.pace import Pace
from studio.ui.tabs.pictures.document import MAP_AXES, Between, PicturesDocument, Shown, Subject, View
from studio.ui.tabs.pictures.figures import Figures
from studio.ui.tabs.pictures.keeping import PictureKeeping
from studio.ui.tabs.pictures.requests import PictureWanted, batched
from studio.ui.tabs.pictures.shelf import LatentShelf
from studio.ui.tabs.pictures.wishes import SIZES, Sight, Wishes

SLOT = "pictures"
MOST_LATENTS = 200
SAMPLE_EDGE = 256
"""What a model without a size of its own draws from nothing; it needs no smaller previews."""


class PicturesSession(LiveSession[PicturesDocument, Subject]):
    """What all parts of the tab share."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        self.originals = Originals(context)
        self.keeping = PictureKeeping(context, self.originals)
        super().__init__(context, PicturesDocument(), self.keeping, batched, SLOT, parent)
        self.originals.setParent(self)
        self.shelf = LatentShelf(context, self)
        self.sight = Sight()
        self.pace = Pace(SIZES)
        self._figures: OrderedDict[Subject, Figures] = OrderedDict()
        self._latents: OrderedDict[Shown, Latent] = OrderedDict()
        self.shelf.changed.connect(self.refresh)
        self.originals.came.connect(lambda _: self.refresh())

    @property
    def wishes(self) -> Wishes:
        """What the document would like to see now."""
        return Wishes(self.document, self.sight, self.pace, self.shelf.framed, self._longest)

    # --- the document ----------------------------------------------------------------------------------
    def noticed(self, before: PicturesDocument, now: PicturesDocument) -> None:
        """Full pictures wait for rest."""
        if not before.same_content(now) or before.view != now.view:
            self.unrest()

    def followed(self, before: PicturesDocument, now: PicturesDocument, moving: bool) -> None:
        """Draw what is looked at now."""
        self.draw(urgent=moving or before.code != now.code)

    # --- pictures --------------------------------------------------------------------------------------
    def use(self, model: ModelInfo) -> None:
        """Rebuild with this model from now on."""
        self.pace = Pace(SIZES)
        super().use(model)
        self.shelf.use(model)

    def wanted(self, moving: bool) -> Iterator[PictureWanted]:
        """Nothing before the latent space has been read: it says how pictures are looked at."""
        if self.shelf.space is not None:
            yield from self.wishes.all(moving, self.resting)

    def _longest(self, code: Code) -> int:
        """Edge of what comes of a code in full; 0 for a model of one size."""
        if not self.shelf.spatial:
            return 0
        original = self.originals.get(code.picture)
        if original is not None:
            return max(original.image.width(), original.image.height())
        return SAMPLE_EDGE

    def deliver(self, wanted: PictureWanted, event: Output | Preview, figures: tuple[Measured, ...]) -> None:
        """Keep what was measured, and where on the map it lies."""
        if isinstance(event, Output):
            self._remember(wanted.subject, event, figures)
        super().deliver(wanted, event, figures)

    def _remember(self, subject: Subject, event: Output, figures: tuple[Measured, ...]) -> None:
        if figures:
            self._figures[subject] = Figures.of(figures)
            if len(self._figures) > MOST_LATENTS:
                self._figures.popitem(last=False)
        latent = next((one.array for one in event.attachments if one.role == LATENT), None)
        if latent is not None and latent.ndim == 1 and isinstance(subject, Shown):
            self._latents[subject] = latent
            self._latents.move_to_end(subject)
            if len(self._latents) > MOST_LATENTS:
                self._latents.popitem(last=False)

    def figures(self, subject: Subject | None) -> Figures:
        """What was measured of a picture; empty when nothing was."""
        return self._figures.get(subject, Figures()) if subject is not None else Figures()

    # --- the map ---------------------------------------------------------------------------------------
    def place(self, code: Code | None) -> tuple[float, float] | None:
        """Where a picture lies on the map; None while that is not known.

        Its pulls may be newer than the latest picture: what they add is known without drawing.
        """
        space, shown = self.shelf.space, self.wishes.shown(code)
        if shown is None or space is None or space.map is None:
            return None
        base = self._nearest(shown)
        if base is None:
            return None
        known, latent = base
        change = space.offset((pull.axis, pull.amount) for pull in shown.code.pulls)
        change = change - space.offset((pull.axis, pull.amount) for pull in known.code.pulls)
        return space.map.place((latent + change).astype(np.float32))

    def _nearest(self, shown: Shown) -> tuple[Shown, Latent] | None:
        """The latest latent of the same start, whatever its pulls."""
        if shown in self._latents:
            return shown, self._latents[shown]
        for known in reversed(self._latents):
            if known.model == shown.model and _start(known.code) == _start(shown.code):
                return known, self._latents[known]
        return None

    def map_pulls(self, x: float, y: float) -> dict[str, float]:
        """The amounts of the map's axes that put the picture there; empty while its place is not known."""
        here = self.place(self.document.code)
        if here is None:
            return {}
        moved = (x - here[0], y - here[1])
        return {key: self.document.amount(key) + by for key, by in zip(MAP_AXES, moved, strict=True)}

    def parents(self, subject: Subject) -> tuple[int, ...]:
        """The gallery items that a picture descends from."""
        return self.keeping.parents(subject)

    def current(self) -> Subject | None:
        """What the canvas shows: a sample, a picture of the way, or the picture."""
        document, wishes = self.document, self.wishes
        if document.view is View.SAMPLES:
            samples = document.samples
            return wishes.shown(samples[document.current]) if document.current < len(samples) else None
        if document.view is View.BLEND:
            return wishes.between(document.position)
        return wishes.looked_at()

    def blend(self) -> Between | None:
        """The way from A to B, at its handle."""
        return self.wishes.between(self.document.position)


def _start(code: Code) -> tuple[object, ...]:
    return (code.picture, code.framing, code.latent, code.seed, code.temperature)
