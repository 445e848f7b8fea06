"""A direction from one face to another: draws both for their latents, and keeps the difference."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studio.core.errors import UserError
from studio.core.events import Latent, Output
from studio.engine.notices import LiveEnded, LiveStep
from studio.families.gan.directions import between
from studio.ui.tabs.faces.document import Portrait
from studio.ui.tabs.faces.requests import LATENT, portrait_request
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.shelf import DirectionShelf

SLOT = "faces-difference"
SMALLEST = 64


class DifferenceMaker(QObject):
    """Asks for the latents of two faces, one after the other."""

    def __init__(self, session: FacesSession, shelf: DirectionShelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._shelf = session, shelf
        self._waiting: list[Portrait] = []
        self._latents: list[Latent] = []
        self._stamp = 0
        self._name = ""
        session.context.bridge.live_step.connect(self._step)
        session.context.bridge.live_ended.connect(self._ended)

    def make(self, name: str, start: Portrait, end: Portrait) -> None:
        """Make the direction called `name` that leads from `start` to `end`."""
        self._name, self._waiting, self._latents = name, [start, end], []
        self._ask()

    def _ask(self) -> None:
        request = portrait_request(self._waiting[0], self._session.preview(SMALLEST))
        self._stamp = self._session.context.studio.engine.live(SLOT, request)

    def _step(self, notice: LiveStep) -> None:
        if notice.slot != SLOT or notice.stamp != self._stamp or not isinstance(notice.event, Output):
            return
        self._latents += [one.array for one in notice.event.attachments if one.role == LATENT][:1]

    def _ended(self, notice: LiveEnded) -> None:
        if notice.slot != SLOT or notice.stamp != self._stamp or not self._waiting:
            return
        self._waiting.pop(0)
        if notice.message:
            self._waiting = []
            self._session.context.messages.error(notice.message)
        elif self._waiting:
            self._ask()
        else:
            self._keep()

    def _keep(self) -> None:
        model = self._session.model
        if model is None or len(self._latents) != 2:
            self._session.context.messages.error(
                UserError("The two faces could not be compared.", "Draw them again and retry.")
            )
            return
        try:
            direction = between(self._name, self._latents[0], self._latents[1], model.id)
        except UserError as error:
            self._session.context.messages.error(error)
            return
        self._shelf.save(direction)
