"""What can be done with the text, whoever asks for it: a button, a key, a menu."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from studio.core.item import Item
from studio.core.params import SEED_LIMIT
from studio.core.text_tree import Author, TextTree
from studio.families.transformer.params import Form, WriteParams
from studio.ui.sending import UnkeptText
from studio.ui.tabs.taking_text import TakenText, TextTaker
from studio.ui.tabs.text import editing
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.keeping import TextKeeping
from studio.ui.tabs.text.requests import TURN
from studio.ui.tabs.text.session import TextSession


class TextCommands(QObject):
    """All of it goes through the session, so that all of it can be undone."""

    send_wanted = Signal(object)
    """UnkeptText, to the tab that paints"""
    prompts_wanted = Signal(str)
    """sticker prompts about these words"""
    said = Signal()
    """a message went out: the box for the next one may be emptied"""

    def __init__(self, session: TextSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._taker = TextTaker(session.context, self)
        self.keeping = TextKeeping(session.context, self)

    @property
    def document(self) -> TextDocument:
        """What is shown."""
        return self._session.document

    # --- writing ---------------------------------------------------------------------------------------
    def write(self) -> None:
        """Go on with the text; while words come, stop."""
        if self._session.writing:
            self._session.stop()
        else:
            self._session.write(self.tr("Write"))

    def stop(self) -> None:
        """What came stays."""
        self._session.stop()

    def regenerate(self) -> None:
        """The last words of the model once more with another seed; the ones that are there stay beside."""
        self._session.stop()
        document = self.document
        last = next((one for one in reversed(document.tree.road()) if one.author is Author.MODEL), None)
        if last is None:
            self._session.write(self.tr("Write"))
            return
        start = last
        while document.is_chat and start.parent is not None:
            before = document.tree.pieces[start.parent]
            if before.author is Author.PERSON:
                break
            start = before
        seed = document.seed
        if last.request is not None and last.request.seed == seed:
            seed = (seed + 1) % SEED_LIMIT
        tree = document.tree.walked(start.parent)
        self._session.write(self.tr("Write again"), replace(document, tree=tree, seed=seed))

    def say(self, words: str) -> None:
        """A message of a chat; the model answers."""
        words = words.strip()
        if not words:
            return
        self._session.stop()
        document = self.document
        last = document.tree.pieces.get(document.tree.at) if document.tree.at is not None else None
        gap = TURN if last is not None and not last.text.endswith(TURN) else ""
        tree = editing.edited(
            document.tree, editing.Edit(len(document.text), len(document.text), gap + words + TURN)
        )
        new = replace(document, tree=tree)
        if document.model is None:
            self._session.change(self.tr("Message"), new)
        else:
            self._session.write(self.tr("Message"), new)
        self.said.emit()

    def begin_with(self, words: str, form: Form) -> None:
        """An example: write behind these words, or answer them, at once."""
        document = replace(self.document, tree=TextTree(), params=replace(self.document.params, form=form))
        if form is Form.CHAT:
            self._session.change(self.tr("Chat"), document)
            self.say(words)
            return
        self._session.write(self.tr("Write"), replace(document, tree=document.tree.typed(words, None)))

    def beside(self, by: int) -> None:
        """Over to another road at the last fork."""
        self._session.look(replace(self.document, tree=editing.beside(self.document.tree, by)))

    # --- the form --------------------------------------------------------------------------------------
    def set_values(self, what: str, values: Mapping[str, Any], final: bool = True) -> None:
        """Other settings, for what is written next."""
        plain = self.document.params.to_values() | dict(values)
        params = WriteParams.from_values(plain)
        self._session.move(what, replace(self.document, params=params), final)

    def set_seed(self, seed: int) -> None:
        """Where the random numbers of the next words start."""
        self._session.change(self.tr("Seed"), replace(self.document, seed=seed), key="seed")

    # --- the text --------------------------------------------------------------------------------------
    def new_page(self) -> None:
        """An empty page; undo brings the text and its branches back."""
        self._session.stop()
        self._session.parents = ()
        self._session.change(self.tr("New page"), replace(self.document, tree=TextTree()))

    def copy(self) -> None:
        """The words on the page into the clipboard."""
        if self.document.text:
            QGuiApplication.clipboard().setText(self.document.text)
            self._session.context.messages.info(self.tr("Copied."))

    def keep(self) -> None:
        """The text as it stands, with all its branches, into the gallery."""
        self.keeping.keep(self.document, self._session.parents)

    def send(self, words: str) -> None:
        """Words to the tab that paints; they are kept on the way."""
        words = words.strip() or last_paragraph(self.document.text)
        if words:
            self.send_wanted.emit(self.sent(words))

    def sent(self, words: str) -> UnkeptText:
        """Words of this page, ready to be sent."""
        document, parents = self.document, self._session.parents
        return UnkeptText(words, lambda: self.keeping.kept_words(document, words, parents))

    def ask_for_prompts(self, words: str) -> None:
        """Turn words of the page into sticker prompts."""
        words = words.strip() or last_paragraph(self.document.text)
        if words:
            self.prompts_wanted.emit(words)

    # --- what comes in ---------------------------------------------------------------------------------
    def take(self, mime: QMimeData) -> None:
        """A text file or an item of the gallery was dropped: its words stand on a page of their own."""
        source = self._taker.source(mime)
        if source is not None:
            self._taker.take(source, self._take_words)

    def take_item(self, item: Item) -> None:
        """A text that was sent here."""
        self._taker.take(self._taker.item_source(item), self._take_words)

    def open_item(self, item: Item) -> None:
        """A kept text with its branches and settings."""
        gallery = self._session.context.studio.gallery

        def read() -> tuple[str, TextTree | None]:
            return gallery.text(item), gallery.tree(item)

        def opened(found: tuple[str, TextTree | None]) -> None:
            self._opened(item, *found)

        self._session.context.background.run(
            read, opened, self._session.context.messages.exception, owner=self, in_order=True
        )

    def _opened(self, item: Item, text: str, tree: TextTree | None) -> None:
        self._session.stop()
        params, seed = self.document.params, self.document.seed
        request = item.request
        if request is not None and request.family == "transformer" and request.task == "write":
            told = request.params_as(WriteParams)
            params, seed = replace(told, prompt="", begun=(), messages=(), passages=()), request.seed
        self._session.parents = (item.id,)
        new = replace(self.document, params=params, seed=seed, tree=tree or TextTree().typed(text, None))
        self._session.change(self.tr("Open %1").replace("%1", item.name), new)

    def _take_words(self, taken: TakenText) -> None:
        self._session.stop()
        self._session.parents = taken.parents
        tree = TextTree().typed(taken.text, None)
        what = self.tr("Open %1").replace("%1", taken.name)
        self._session.change(what, replace(self.document, tree=tree))


def last_paragraph(text: str) -> str:
    """The last one with words in it."""
    parts = [part.strip() for part in text.split("\n") if part.strip()]
    return parts[-1] if parts else ""
