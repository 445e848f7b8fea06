"""Pictures out of nothing, filling the room; a click goes on from one of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.ui.tabs.picture_grid import PictureGrid
from studio.ui.tabs.picture_store import Pyramid
from studio.ui.tabs.pictures.document import PicturesDocument
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.theme import Theme


class SampleGrid(PictureGrid):
    """The samples of the document's sheet."""

    def __init__(self, session: PicturesSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._session = session
        self.setAccessibleName(self.tr("Samples"))
        self.setToolTip(self.tr("Click a picture to go on from it"))
        session.document_changed.connect(self._changed)
        session.picture_came.connect(lambda _: self.update())
        session.keeping.changed.connect(self.update)

    def count(self) -> int:
        """How many samples the sheet has."""
        return self._session.document.sheet.count

    def current(self) -> int:
        """The sample with the keyboard."""
        return self._session.document.current

    def picture(self, place: int) -> Pyramid | None:
        """A sample, when it has been drawn."""
        return self._session.picture(self._session.wishes.shown(self._session.document.samples[place]))

    def _changed(self, before: PicturesDocument, now: PicturesDocument) -> None:
        seed = now.seed + now.current
        self.setAccessibleDescription(
            self.tr("At sample %1 of %2, seed %3")
            .replace("%1", str(now.current + 1))
            .replace("%2", str(now.sheet.count))
            .replace("%3", str(seed))
        )
        self.update()
