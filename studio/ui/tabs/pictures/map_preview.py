"""What the picture would be where the mouse is on the map: drawn live, the newest place first."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.events import Output
from studio.engine.notices import LiveStep
from studio.ui.tabs.picture_store import FULL
from studio.ui.tabs.pictures import editing
from studio.ui.tabs.pictures.requests import rebuild_request
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.widgets.pixels import to_qimage

SLOT = "pictures-map"
PAUSE_MS = 40
"""How long the mouse must stay for a picture to be worth drawing."""


class PlacePreview(QObject):
    """Only while nothing is dragged: then the canvas shows the same, larger."""

    came = Signal(object)
    """QImage"""

    def __init__(self, session: PicturesSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._place = (0.0, 0.0)
        self._stamp = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        session.context.bridge.live_step.connect(self._step)

    def look_at(self, x: float, y: float) -> None:
        """The mouse is here."""
        self._place = (x, y)
        self._pause.start()

    def stop(self) -> None:
        """The mouse is elsewhere."""
        self._pause.stop()
        self._stamp = 0

    def _ask(self) -> None:
        session = self._session
        amounts = session.map_pulls(*self._place)
        there = session.wishes.shown(editing.pull(session.document, amounts).code)
        if not amounts or there is None or session.sliding:
            return
        self._stamp = session.context.studio.engine.live(SLOT, rebuild_request(there, FULL))

    def _step(self, notice: LiveStep) -> None:
        if notice.slot == SLOT and notice.stamp == self._stamp and isinstance(notice.event, Output):
            self.came.emit(to_qimage(notice.event.picture))
