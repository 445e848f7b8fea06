"""The pictures of one job, as they come; a click shows one of them large."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.ui.tabs.diffusion.document import DiffusionDocument
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.diffusion.step_pictures import StepPictures
from studio.ui.tabs.picture_grid import PictureGrid
from studio.ui.tabs.picture_store import Pyramid


class BatchGrid(PictureGrid):
    """Until a picture is finished, its cell shows what the model sees in the noise."""

    def __init__(
        self, session: DiffusionSession, pictures: StepPictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(session.context.theme, parent)
        self._session, self._pictures = session, pictures
        self.setAccessibleName(self.tr("Pictures painted together"))
        self.setToolTip(self.tr("Click a picture to see it large, with its steps"))
        session.document_changed.connect(self._changed)
        session.picture_came.connect(lambda _: self.update())
        session.steps.came.connect(lambda *_: self.update())
        session.keeping.changed.connect(self.update)

    def count(self) -> int:
        """Of the batch."""
        return len(self._session.document.batch)

    def current(self) -> int:
        """The one with the keyboard."""
        return self._session.document.place

    def picture(self, place: int) -> Pyramid | None:
        """The finished picture, or what is seen in the noise."""
        painted = self._session.document.batch[place]
        found = self._session.picture(painted)
        return found if found is not None else self._pictures.seen(self._session.steps.at(painted, None))

    def _changed(self, before: DiffusionDocument, now: DiffusionDocument) -> None:
        if now.shown is not None:
            words = self.tr("At picture %1 of %2, seed %3").replace("%1", str(now.place + 1))
            words = words.replace("%2", str(len(now.batch))).replace("%3", str(now.shown.seed))
            self.setAccessibleDescription(words)
        self.update()
