"""The Text tab: puts its parts into the frame that all tabs share."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from studio.core.family import ModelInfo
from studio.core.item import Item, ItemKind
from studio.core.request import ModelRef, Request
from studio.families.transformer.params import FAMILY
from studio.ui.context import UiContext
from studio.ui.gallery.mime import item_ids
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.sending import Sent, UnkeptText, is_text, prompt_of
from studio.ui.tabs.family_tab import FamilyTab
from studio.ui.tabs.taking_text import text_files
from studio.ui.tabs.text.canvas import Canvas
from studio.ui.tabs.text.commands import TextCommands
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.left_panel import LeftPanel
from studio.ui.tabs.text.memory import Memory
from studio.ui.tabs.text.prompt_library import PromptLibraryDoor
from studio.ui.tabs.text.session import TextSession
from studio.ui.tabs.text.taken_settings import with_settings_of
from studio.ui.tabs.text.under_panel import UnderPanel

PAINTS = "diffusion"
"""The tab that paints from words."""


class TextTab(FamilyTab):
    """A page on which a person and a language model write together."""

    title: ClassVar[str] = QT_TRANSLATE_NOOP("Tabs", "Text")
    family: ClassVar[str] = FAMILY
    model_setting: ClassVar[str] = "text/model"
    icon: ClassVar[str] = "feather"
    hint: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Hints",
        "Ctrl+Enter writes, or stops  ·  Alt+Down other words  ·  Ctrl+R again  ·  Alt+← → other roads",
    )

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, QCoreApplication.translate("TextTab", "Write"), parent)
        self.session = TextSession(context, self)
        self.commands = TextCommands(self.session, self)
        self._left = LeftPanel(self.session, self.commands, self)
        self._canvas = Canvas(self.session, self.commands, self)
        self._under = UnderPanel(self.session, self.commands, self)
        self.library = PromptLibraryDoor(self.session, self)
        self._left.prompt_row.addWidget(self.library.button)
        self.memory = Memory(self.session, self)
        self._connect()
        self._add_actions()
        self.begin(self._left.models)
        self._show_make()

    # --- the frame -------------------------------------------------------------------------------------
    def left_panel(self) -> LeftPanel:
        """Model, form, settings."""
        return self._left

    def canvas(self) -> Canvas:
        """The page."""
        return self._canvas

    def under_canvas(self) -> UnderPanel:
        """Tree, inside, prompts."""
        return self._under

    def make(self) -> None:
        """Write, or stop; a message that is typed goes out first."""
        message = self._canvas.message
        answers = not self.session.writing and self.session.document.is_chat
        if answers and message.edit.toPlainText().strip():
            message.send()
        else:
            self.commands.write()

    def activate(self) -> None:
        """Somebody looks."""
        super().activate()
        self.memory.ask()
        self._canvas.focus_page()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is lost when the window closes."""
        super().hideEvent(event)
        self.memory.write()

    # --- what comes in ---------------------------------------------------------------------------------
    def accepts(self, mime: QMimeData) -> bool:
        """A text file, or an item of the gallery."""
        return bool(item_ids(mime) or text_files(mime))

    def handle_drop(self, mime: QMimeData) -> None:
        """Its words on a page of their own."""
        self.commands.take(mime)

    def open_item(self, item: Item) -> bool:
        """A kept text, with its branches."""
        if item.kind is not ItemKind.TEXT:
            return False
        self.commands.open_item(item)
        return True

    def with_settings(self, document: TextDocument, request: Request) -> TextDocument:
        """How it was written; the page stays."""
        return with_settings_of(document, request)

    @classmethod
    def receives(cls, sent: Sent) -> str | None:
        """Any text can be gone on with; of a picture that was painted from words the words can."""
        if is_text(sent):
            return QCoreApplication.translate("TextTab", "Go on with it")
        return QCoreApplication.translate("TextTab", "Write about it") if prompt_of(sent) else None

    def receive(self, item: Item) -> None:
        """Go on with a text that was sent here, or from the words of a picture; that is the parent."""
        if item.kind is ItemKind.TEXT:
            self.commands.open_item(item)
        else:
            self.commands.take_item(item)

    # --- models ----------------------------------------------------------------------------------------
    def live(self) -> TextSession:
        """The session."""
        return self.session

    def edited(self) -> bool:
        """A text stays with the model that writes it."""
        return bool(self.session.document.tree.pieces)

    def with_model(self, document: Any, model: ModelRef) -> TextDocument:
        """The text, gone on with by other weights."""
        return self.session.with_model(document, model)

    def model_used(self, model: ModelInfo) -> None:
        """Does it answer, too?"""
        self.session.look_at_template(model)

    # --- parts -----------------------------------------------------------------------------------------
    def _connect(self) -> None:
        session, commands = self.session, self.commands
        session.writing_changed.connect(self._show_make)
        session.document_changed.connect(lambda *_: self._show_make())
        session.model_changed.connect(self._show_make)
        self._under.follow(self._canvas)
        self.library.words_wanted.connect(self._insert)
        self._canvas.models_wanted.connect(self.models_wanted)
        self._left.documents.reader_wanted.connect(self.models_wanted)
        self._canvas.bar.words_wanted.connect(self._fill_send_menu)
        commands.send_wanted.connect(self._send)
        commands.prompts_wanted.connect(self._prompts)
        commands.keeping.kept.connect(lambda item: self.selection_changed.emit((item,)))

    def _show_make(self) -> None:
        writing = self.session.writing
        self.make_button.setText(self.tr("Stop") if writing else self.tr("Write"))
        self.make_button.setEnabled(self.session.model is not None)
        self.make_button.setToolTip(
            self.tr("Stop within one word; what came stays (Ctrl+Enter, Esc)")
            if writing
            else self.tr("The model goes on where you stop (Ctrl+Enter)")
        )

    def _add_actions(self) -> None:
        commands = self.commands
        for text, key, run in (
            (self.tr("Stop writing"), "Esc", commands.stop),
            (self.tr("Write the last part again"), "Ctrl+R", commands.regenerate),
            (self.tr("The road before this one"), "Alt+Left", lambda: commands.beside(-1)),
            (self.tr("The next road"), "Alt+Right", lambda: commands.beside(1)),
            (self.tr("Keep in the gallery"), "Ctrl+S", commands.keep),
            (self.tr("A new page"), "Ctrl+N", commands.new_page),
            (self.tr("Copy the text"), "Ctrl+Shift+C", commands.copy),
            (self.tr("Show probabilities"), "Ctrl+P", self._canvas.bar.shades.toggle),
            (self.tr("Fold the panel under the page"), "F8", self._fold),
        ):
            self.add_action(text, QKeySequence(key), run)

    def _fold(self) -> None:
        self._under.set_open(not self._under.is_open)

    def _insert(self, words: str) -> None:
        """A saved prompt comes in where one would type."""
        if self.session.document.is_chat:
            self._canvas.message.edit.setPlainText(words)
        else:
            self._canvas.page.put(words)

    # --- sending ---------------------------------------------------------------------------------------
    def _fill_send_menu(self) -> None:
        menu, words = self._canvas.bar.send_menu, self._canvas.page.selected()
        menu.clear()
        theme = self.context.theme
        chosen = bool(words.strip())
        what = self.tr("the chosen words") if chosen else self.tr("the last paragraph")
        paint = menu.addAction(self.tr("Paint %1 in Diffusion").replace("%1", what))
        theme.wear(paint, "sparkles")
        paint.triggered.connect(lambda: self.commands.send(words))
        stickers = menu.addAction(self.tr("Write sticker prompts about %1").replace("%1", what))
        theme.wear(stickers, "wand-sparkles")
        stickers.triggered.connect(lambda: self.commands.ask_for_prompts(words))

    def _send(self, sent: UnkeptText) -> None:
        if self.sending is None:
            return
        for destination in self.sending.destinations(sent, type(self)):
            if destination.entry.name == PAINTS:
                self.sending.send(sent, destination)

    def _prompts(self, words: str) -> None:
        self._under.show_page(self._under.prompts)
        self._under.prompts.ask_about(words)
