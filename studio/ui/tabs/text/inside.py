"""Asks how a chosen token came about: latest wish first, and what was looked at before is remembered."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.errors import UserError
from studio.core.events import Insight, Progress, Remark
from studio.core.request import Request
from studio.engine.notices import LiveEnded, LiveStep
from studio.families.transformer.params import FAMILY, LOOK, LookParams, WriteParams
from studio.ui.error_words import said
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.requests import params_for
from studio.ui.tabs.text.road import Place
from studio.ui.tabs.text.session import TextSession

SLOT = "text inside"
REST_MS = 250
"""How long a token must be chosen before it is looked into."""
REMEMBERED = 12


def look_request(document: TextDocument, place: Place) -> Request:
    """What tells how a token came about: its text up to it, read by the model in use.

    Raises:
        UserError: a value does not fit.
    """
    assert document.model is not None
    tree = document.tree.split(place.piece, place.at + 1).walked(place.piece)
    params = params_for(replace(document, tree=tree), place.piece)
    written_by = tree.pieces[place.piece].request
    if written_by is not None and written_by.task == "write":
        params = replace(params, passages=written_by.params_as(WriteParams).passages)
    look = LookParams.from_values(params.to_values() | {"count": 1})
    return Request.make(FAMILY, LOOK.name, document.model, 0, look)


class Insights(QObject):
    """What is known of the chosen token.

    Attributes:
        place: the token; None while none is chosen.
        insight: None until it came.
        remark: what the user should know about it.
        problem: why there is none.
    """

    changed = Signal()

    def __init__(self, session: TextSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.place: Place | None = None
        self.insight: Insight | None = None
        self.remark = self.problem = ""
        self.progress: Progress | None = None
        self._watchers: set[QObject] = set()
        self._stamp: int | None = None
        self._asked: Request | None = None
        self._known: OrderedDict[str, tuple[Insight, str]] = OrderedDict()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)
        session.context.bridge.live_step.connect(self._on_step)
        session.context.bridge.live_ended.connect(self._on_ended)
        session.writing_changed.connect(self._again)
        session.model_changed.connect(self._again)

    @property
    def working(self) -> bool:
        """Whether it is on its way."""
        return self._stamp is not None

    def point(self, place: Place | None) -> None:
        """This token is chosen; None, as between two words, keeps the one before."""
        if place is None or place == self.place:
            return
        self.place = place
        self._begin()

    def watch(self, who: QObject, *, watched: bool) -> None:
        """Whether `who` looks at it: only while somebody does, anything is computed."""
        before = bool(self._watchers)
        if watched:
            self._watchers.add(who)
        else:
            self._watchers.discard(who)
        if self._watchers and not before:
            self._begin()
        elif before and not self._watchers:
            self.cancel()

    def cancel(self) -> None:
        """Never mind."""
        self._rest.stop()
        if self._stamp is not None:
            self._session.context.studio.engine.drop_live(SLOT)
            self._stamp, self._asked, self.progress = None, None, None
            self.changed.emit()

    def ask_again(self) -> None:
        """After a cancellation or a failure."""
        self._begin(at_once=True)

    def _again(self) -> None:
        """The model is another, or it stopped writing."""
        if not self._session.writing:
            self._begin()

    def _begin(self, *, at_once: bool = False) -> None:
        if not self._watchers or self.place is None:
            return
        self._rest.start(0 if at_once else REST_MS)

    def _ask(self) -> None:
        document, place = self._session.document, self.place
        if not self._watchers or place is None or document.model is None or self._session.writing:
            return
        if not _stands(document, place):
            self._show(None, "", "")
            self.place = None
            self.changed.emit()
            return
        try:
            request = look_request(document, place)
        except UserError as error:
            self._show(None, "", said(error))
            return
        if request == self._asked:
            return
        known = self._known.get(request.digest())
        if known is not None:
            self.cancel()
            self._show(*known, "")
            return
        self.remark = self.problem = ""
        self._asked = request
        self.progress = None
        self._stamp = self._session.context.studio.engine.live(SLOT, request)
        self.changed.emit()

    def _show(self, insight: Insight | None, remark: str, problem: str) -> None:
        self.insight, self.remark, self.problem = insight, remark, problem
        self.changed.emit()

    def _on_step(self, notice: LiveStep) -> None:
        if notice.slot != SLOT or notice.stamp != self._stamp:
            return
        match notice.event:
            case Progress():
                self.progress = notice.event
            case Remark(text):
                self.remark = text
            case Insight():
                self.insight = notice.event
            case _:
                return
        self.changed.emit()

    def _on_ended(self, notice: LiveEnded) -> None:
        if notice.slot != SLOT or notice.stamp != self._stamp:
            return
        request, self._stamp, self._asked, self.progress = self._asked, None, None, None
        if notice.message:
            self.insight, self.problem = None, notice.message
        elif request is not None and self.insight is not None:
            self._known[request.digest()] = (self.insight, self.remark)
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        self.changed.emit()


def _stands(document: TextDocument, place: Place) -> bool:
    piece = document.tree.pieces.get(place.piece)
    return piece is not None and place.at < len(piece.tokens) and piece.tokens[place.at] == place.token
