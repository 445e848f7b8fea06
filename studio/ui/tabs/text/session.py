"""The life of the Text tab: the document, and the words as they come."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from studio.core.errors import UserError
from studio.core.events import Alternative, Measured, Progress, Remark, Token
from studio.core.family import ModelInfo
from studio.core.item import Item
from studio.core.params import SEED_LIMIT
from studio.core.request import ModelRef
from studio.engine.notices import LiveEnded, LiveStep
from studio.families.transformer.params import Form, WriteParams
from studio.ui.bridge import LiveTokens
from studio.ui.context import UiContext
from studio.ui.error_words import said
from studio.ui.tabs.document_session import DocumentSession
from studio.ui.tabs.text import editing
from studio.ui.tabs.text.chat_ability import can_chat
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.editing import Edit
from studio.ui.tabs.text.requests import params_for, request_for
from studio.ui.tabs.text.writing import Writing
from studio.ui.undo import ValueCommand

SLOT = "text"
FRAME_MS = 16
"""Tokens that come within a frame are shown together."""

Prepare = Callable[[WriteParams, Callable[[WriteParams], None]], None]
"""Changes what is asked before it is asked (passages of documents), and hands it on: now or later."""


class TextSession(DocumentSession[TextDocument]):
    """What all parts of the tab share."""

    model_changed = Signal()
    writing_changed = Signal()
    """It begins to write, or rests again."""
    told = Signal()
    """`status`, `remark` or `problem` is another."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(context, TextDocument(), parent)
        self.model: ModelInfo | None = None
        self.can_chat: bool | None = None
        """Whether the model has an instruct template; None while that is not known."""
        self.prepare: Prepare | None = None
        """Set by the documents panel: puts passages in before anything is asked."""
        self.keep_seed = False
        self.progress: Progress | None = None
        self.remark = ""
        self.problem = ""
        self.rate = 0.0
        self.parents: tuple[int, ...] = ()
        """Gallery items that the text on the page descends from."""
        self._writing: Writing | None = None
        self._preparing, self._turn = False, 0
        self._step: ValueCommand[TextDocument] | None = None
        self._what = ""
        self._before = self.document
        self._came: list[Token] = []
        self._typing: tuple[TextDocument, TextDocument, Edit] | None = None
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self._show_what_came)
        context.bridge.live_tokens.connect(self._on_tokens)
        context.bridge.live_step.connect(self._on_step)
        context.bridge.live_ended.connect(self._on_ended)

    # --- models ----------------------------------------------------------------------------------------
    def use(self, model: ModelInfo) -> None:
        """Write with this model from now on."""
        self.model = model
        self.model_changed.emit()

    def with_model(self, document: TextDocument, model: ModelRef) -> TextDocument:
        """The document, gone on with by other weights."""
        return replace(document, model=model)

    def look_at_template(self, model: ModelInfo) -> None:
        """Find out whether the model answers; a chat with one that does not goes on as a plain text."""
        self.can_chat = None

        def known(can: bool) -> None:
            if self.model is not model:
                return
            self.can_chat = can
            if not can and self.document.is_chat:
                params = replace(self.document.params, form=Form.PLAIN)
                self.look(replace(self.document, params=params))
            self.model_changed.emit()

        self.context.background.run(lambda: can_chat(model), known, owner=self)

    def forget_notice(self) -> None:
        """The sentence over the page was read."""
        self.remark = self.problem = ""
        self.told.emit()

    def wake(self, awake: bool) -> None:
        """Writing goes on while another tab is shown."""

    def remember(self, item: Item) -> None:
        """What is written behind an opened text descends from it."""
        self.parents = (item.id,)

    # --- writing ---------------------------------------------------------------------------------------
    @property
    def writing(self) -> bool:
        """Whether words are on their way."""
        return self._writing is not None or self._preparing

    @property
    def reading(self) -> bool:
        """Whether it was asked and no word has come yet."""
        return self.writing and (self._writing is None or self._writing.count == 0)

    def write(self, what: str, document: TextDocument | None = None, begun: int | None = None) -> None:
        """Go on behind where the user stands.

        Args:
            what: what undo calls it.
            document: the document to go on from, where it is not the one that is shown: the step of undo
                takes both back.
            begun: the piece that the words go into, when it is there already (a token chosen by hand).
        """
        self.stop()
        start = document or self.document
        if start.model is None:
            return
        self._what, self._before, self._step = what, self.document, None
        if document is not None:
            self._put(document)
            self._note()
        self._preparing = True
        self._turn += 1
        self.remark = self.problem = ""
        self.progress, self.rate = None, 0.0
        turn = self._turn
        params = params_for(start, start.tree.at)
        if begun is not None:
            params = replace(params, count=1)

        def ask(params: WriteParams) -> None:
            if self._turn == turn and self._preparing:
                self._ask(start, params, begun)

        if self.prepare is not None:
            self.prepare(params, ask)
        else:
            ask(params)
        self.writing_changed.emit()
        self.told.emit()

    def _ask(self, start: TextDocument, params: WriteParams, begun: int | None) -> None:
        self._preparing = False
        try:
            request = request_for(start, params)
        except UserError as error:
            self._end(said(error))
            return
        if begun is not None:
            self._put(replace(self.document, tree=editing.asked_by(self.document.tree, begun, request)))
            self._note()
        stamp = self.context.studio.engine.live(SLOT, request)
        pieces = {0: begun} if begun is not None and params.begun else {}
        self._writing = Writing(stamp, request, start.tree.at, pieces)

    def stop(self) -> None:
        """Within one token; what came stays."""
        if not self.writing:
            return
        self.context.studio.engine.drop_live(SLOT)
        self._show_what_came()
        self._end("")

    def _on_tokens(self, told: LiveTokens) -> None:
        if self._writing is None or told.slot != SLOT or told.stamp != self._writing.stamp:
            return
        self._came += told.tokens
        if not self._frame.isActive():
            self._show_what_came()
            self._frame.start()

    def _show_what_came(self) -> None:
        came, self._came = self._came, []
        writing, document = self._writing, self.document
        if writing is None or not came:
            return
        if writing.parent is not None and writing.parent not in document.tree.pieces:
            self.stop()  # the branch was pruned meanwhile
            return
        first = writing.count == 0
        new = replace(document, tree=writing.put(document.tree, came))
        if first and not self.keep_seed:
            count = writing.request.params_as(WriteParams).count
            new = replace(new, seed=(document.seed + count) % SEED_LIMIT)
        self._put(new)
        self._note()
        if first:
            self.progress = None
            self.told.emit()

    def _note(self) -> None:
        """One step of undo for all that is being written; it grows with the words."""
        if self._step is not None and isValid(self._step):
            self._step.after = self.document
            return
        if self._before == self.document:
            return
        self._step = ValueCommand(self._what, self._before, self.document, self._restore)
        self.context.undo.push(self._step)

    def _on_step(self, notice: LiveStep) -> None:
        if self._writing is None or notice.slot != SLOT or notice.stamp != self._writing.stamp:
            return
        match notice.event:
            case Progress():
                self.progress = notice.event if self._writing.count == 0 else None
            case Remark(text):
                self.remark = text
            case Measured(name="speed", value=value):
                self.rate = value
            case _:
                return
        self.told.emit()

    def _on_ended(self, notice: LiveEnded) -> None:
        if self._writing is None or notice.slot != SLOT or notice.stamp != self._writing.stamp:
            return
        self._show_what_came()
        self._end(notice.message)

    def _end(self, problem: str) -> None:
        if self._writing is not None:
            self.rate = self.rate or self._writing.rate
            if not problem and not self._writing.count and not self.remark:
                self.remark = self.tr("The model had nothing to add here.")
        self._writing, self._step, self._preparing = None, None, False
        self._frame.stop()
        self._came.clear()
        self.progress, self.problem = None, problem
        self.writing_changed.emit()
        self.told.emit()

    # --- the text --------------------------------------------------------------------------------------
    def edit(self, edit: Edit) -> None:
        """A person changed words on the page; words that follow each other closely are one step of undo."""
        self.stop()
        base, whole = self.document, edit
        if self._typing is not None and self._typing[1] is self.document:
            joined = self._typing[2].then(edit)
            if joined is not None:
                base, whole = self._typing[0], joined
        new = replace(self.document, tree=editing.edited(base.tree, whole))
        self.change(self.tr("Typing"), new, key="typing")
        self._typing = (base, self.document, whole)

    def take(self, piece: int, at: int, taken: Alternative) -> None:
        """Another token in place of one, and on from there."""
        self.stop()
        tree, new = editing.branched(self.document.tree, piece, at, taken)
        document = replace(self.document, tree=tree)
        if new is None:
            self.change(self.tr("Other road"), document)
        else:
            self.write(self.tr("Other word"), document, new)

    # --- undo ------------------------------------------------------------------------------------------
    def _push(self, what: str, before: TextDocument, new: TextDocument, key: Hashable | None) -> None:
        """What is written behind another step is a step of its own."""
        super()._push(what, before, new, key)
        self._step, self._before = None, self.document

    def _restore(self, document: TextDocument) -> None:
        """Undo while it writes stops it."""
        if self.writing:
            self.context.studio.engine.drop_live(SLOT)
            self._came.clear()
            self._end("")
        super()._restore(document)
