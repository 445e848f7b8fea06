"""The life of the Faces tab: holds the document, and has the faces drawn that are looked at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from studio.core.family import ModelInfo
from studio.ui.context import UiContext
from studio.ui.tabs.faces.batching import batched
from studio.ui.tabs.faces.document import FacesDocument, Portrait, Subject, Tile, TileId
from studio.ui.tabs.faces.keeping import FaceKeeping
from studio.ui.tabs.faces.requests import FaceWanted, preview_size
from studio.ui.tabs.faces.wishes import Sight, wishes
from studio.ui.tabs.live_session import LiveSession
from studio.ui.tabs.picture_store import Pyramid

SLOT = "faces"
KEPT_MS = 250
"""How long the sheet must stay as it is before the gallery is asked which of its faces it has."""


class FacesSession(LiveSession[FacesDocument, Subject]):
    """What all parts of the tab share."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        self.keeping = FaceKeeping(context)
        super().__init__(context, FacesDocument(), self.keeping, batched, SLOT, parent)
        self.sight = Sight()
        self._shown: dict[TileId, Portrait] = {}
        self._kept = QTimer(self, singleShot=True, interval=KEPT_MS)
        self._kept.timeout.connect(self._look_for_kept)
        self._previews = True

    # --- the document ----------------------------------------------------------------------------------
    def noticed(self, before: FacesDocument, now: FacesDocument) -> None:
        """Full pictures wait for rest; the gallery is asked about other faces."""
        if not before.same_content(now) or before.current != now.current:
            self.unrest()
        if before.tiles != now.tiles or before.sheet != now.sheet or before.model != now.model:
            self._kept.start()

    def followed(self, before: FacesDocument, now: FacesDocument, moving: bool) -> None:
        """Draw what is looked at now."""
        self.draw(urgent=moving or self._faces_moved(before, now))

    def _faces_moved(self, before: FacesDocument, new: FacesDocument) -> bool:
        old = before.current_tile
        return old is not None and (now := new.tile(old.id)) is not None and now.face != old.face

    # --- pictures --------------------------------------------------------------------------------------
    def use(self, model: ModelInfo) -> None:
        """Draw with this model from now on."""
        self._previews = True
        self._shown.clear()
        super().use(model)

    def wanted(self, moving: bool) -> Iterator[FaceWanted]:
        """What the sheet, the loupe and the strip show."""
        largest = self._largest_preview()
        return wishes(self.document, self.sight, largest, self.pace, moving=moving, resting=self.resting)

    def preview(self, wanted: int) -> int:
        """The size to ask the model for when a picture of about `wanted` pixels will do."""
        return preview_size(self._largest_preview(), wanted)

    def _largest_preview(self) -> int:
        """Sizes from here on are drawn in full."""
        return self.model.resolution if self.model is not None and self._previews else 0

    def tile_picture(self, tile: Tile) -> tuple[Pyramid | None, bool]:
        """What to paint for a tile, and whether it is of now: until the new one comes, the last stays."""
        portrait = self.document.portrait(tile)
        found = self.pictures.get(portrait)
        if found is not None and portrait is not None:
            self._shown[tile.id] = portrait
            return found, True
        return self.pictures.get(self._shown.get(tile.id)), False

    def sketch_failed(self, sentence: str) -> None:
        """A model without preview heads draws the full picture alone."""
        if self._previews:
            self._previews = False
            self._sketcher.forgive()
            QTimer.singleShot(0, self, self.draw)
            return
        super().sketch_failed(sentence)

    def _look_for_kept(self) -> None:
        portraits = (self.document.portrait(tile) for tile in self.document.tiles)
        self.keeping.look_for(portrait for portrait in portraits if portrait is not None)
