"""The strip between faces: its pictures side by side, and a handle that stands anywhere between them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.picture_store import Pyramid
from studio.ui.tabs.picture_strip import PictureStrip
from studio.ui.theme import Theme


class MorphStrip(PictureStrip):
    """The way through the picked faces."""

    def __init__(self, session: FacesSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._session = session
        self.setAccessibleName(self.tr("Morph between the picked faces"))
        self.setToolTip(self.tr("Drag the handle; its picture is shown large. Left and Right move it."))
        session.document_changed.connect(lambda _, now: self.show_position())
        session.picture_came.connect(lambda _: self.update())

    def stops(self) -> int:
        """The picked faces."""
        return len(self._session.document.selection)

    def steps(self) -> int:
        """As many as the settings say."""
        return self._session.document.morph.steps

    def position(self) -> float:
        """Of the document."""
        return self._session.document.position

    def tile(self, position: float) -> Pyramid | None:
        """What has been drawn there."""
        return self._session.picture(self._session.document.between(position))
