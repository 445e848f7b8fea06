"""Which passages of the user's documents go before the text: looked for while the person writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.errors import UserError
from studio.core.text_tree import Author
from studio.engine.documents import USUAL_COUNT, before_prompt, question_of
from studio.families.transformer.params import WriteParams
from studio.gallery.documents.search import FoundPassage
from studio.ui.context import UiContext
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.requests import turns_of
from studio.ui.tabs.text.session import TextSession

SWITCH = "text/documents"
COUNT = "text/passages"
MOST = 8
REST_MS = 700
"""How long nobody must have typed before passages are looked for."""
PATIENCE_S = 2.0
"""How long the meaning of the text is waited for; while its model is being loaded words alone decide."""

Then = Callable[[], None]


class Grounding(QObject):
    """Looks for passages, and puts them into what is asked of the model.

    `found` stays until others are found, so what is shown is what goes into the prompt.
    """

    changed = Signal()
    """`on`, `count`, `found`, `left_out` or `looking` is another."""

    def __init__(self, session: TextSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        settings = session.context.settings
        self.on = settings.flag(SWITCH, True)
        self.count = min(max(round(settings.number(COUNT, USUAL_COUNT)), 1), MOST)
        self.found: tuple[FoundPassage, ...] = ()
        self.left_out: frozenset[int] = frozenset()
        """Ids of passages that the user took out; they stay out of this text."""
        self.any_documents = False
        self._question = ""
        """What `found` answers."""
        self._turn = 0
        self._looking = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.look)
        session.document_changed.connect(self._follow)
        session.prepare = self.prepare

    @property
    def _context(self) -> UiContext:
        return self._session.context

    @property
    def looking(self) -> bool:
        """Whether passages are being looked for."""
        return self._looking

    @property
    def taken(self) -> tuple[FoundPassage, ...]:
        """The passages that go before the text."""
        if not self.on:
            return ()
        return tuple(one for one in self.found if one.id not in self.left_out)[: self.count]

    def set_on(self, on: bool) -> None:
        """Use the documents from now on, or not."""
        if on == self.on:
            return
        self.on = on
        self._context.settings.set_flag(SWITCH, on)
        self.changed.emit()
        self.look()

    def set_count(self, count: int) -> None:
        """So many passages, 1 to `MOST`."""
        self.count = count
        self._context.settings.set_number(COUNT, count)
        self.changed.emit()

    def leave_out(self, passage: int) -> None:
        """Take a passage out of this text; the next best takes its place."""
        self.left_out |= {passage}
        self.changed.emit()

    def bring_back(self) -> None:
        """Everything that was taken out may be used again."""
        self.left_out = frozenset()
        self.changed.emit()

    def documents_changed(self, any_documents: bool) -> None:
        """Other documents: what was found may not be the best any more, or gone."""
        self.any_documents = any_documents
        self._question = ""
        if not any_documents:
            self._show((), "")
        self.look()

    def look(self) -> None:
        """Look for what fits the text as it is now."""
        self._find(lambda: None)

    def prepare(self, params: WriteParams, ask: Callable[[WriteParams], None]) -> None:
        """Put passages into what is asked, and hand it on when they are found."""

        def hand_on() -> None:
            ask(replace(params, passages=before_prompt(self.taken)))

        self._find(hand_on)

    def _find(self, then: Then) -> None:
        self._rest.stop()
        question = wanted(self._session.document) if self.on and self.any_documents else ""
        if not question:
            self._turn += 1
            self._show((), "")
        if question == self._question:
            then()
            return
        self._turn += 1
        turn, documents = self._turn, self._context.studio.documents

        def found(passages: tuple[FoundPassage, ...]) -> None:
            if turn == self._turn:
                self._show(passages, question)
            then()

        def failed(error: Exception) -> None:
            if turn == self._turn:
                self._show((), "")
            self._context.messages.exception(error)
            if isinstance(error, UserError):
                then()

        self._looking = True
        self.changed.emit()
        self._context.background.run(
            lambda: documents.find(question, 2 * MOST, PATIENCE_S), found, failed, owner=self
        )

    def _show(self, passages: tuple[FoundPassage, ...], question: str) -> None:
        before = (self.found, self._looking)
        self.found, self._question, self._looking = passages, question, False
        if before != (self.found, False):
            self.changed.emit()

    def _follow(self, _before: TextDocument, now: TextDocument) -> None:
        if not now.tree.pieces:
            self.left_out = frozenset()  # a new page
        if self.on and self.any_documents and not self._session.writing:
            self._rest.start()


def wanted(document: TextDocument) -> str:
    """What is looked for: the last message of a conversation, or the end of a text."""
    if not document.is_chat:
        return question_of(document.text)
    said = [turn.text for turn in turns_of(document.tree.road()) if turn.author is Author.PERSON]
    return question_of(said[-1]) if said else ""
