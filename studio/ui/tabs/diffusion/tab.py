"""The Diffusion tab: puts its parts into the frame that all tabs share."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from studio.core.family import ModelInfo
from studio.core.item import Item, ItemKind
from studio.core.request import ModelRef, Request
from studio.families.diffusion.params import FAMILY
from studio.ui.context import UiContext
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.sending import Sent, Unkept, is_picture, is_text
from studio.ui.tabs.diffusion import editing
from studio.ui.tabs.diffusion.canvas import Canvas
from studio.ui.tabs.diffusion.choosing import ModelChoice
from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.document import DiffusionDocument, View
from studio.ui.tabs.diffusion.left_panel import LeftPanel
from studio.ui.tabs.diffusion.memory import Memory
from studio.ui.tabs.diffusion.opening import opened
from studio.ui.tabs.diffusion.playhead import Playhead
from studio.ui.tabs.diffusion.requests import request_of
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.diffusion.taken_settings import with_foreign_settings, with_settings_of
from studio.ui.tabs.diffusion.under_panel import UnderPanel
from studio.ui.tabs.family_tab import FamilyTab
from studio.ui.tabs.taking import FILES, can_take
from studio.ui.tabs.taking_text import can_take_text


class DiffusionTab(FamilyTab):
    """Pictures painted from words, step by step, over other pictures, and in branches."""

    title: ClassVar[str] = QT_TRANSLATE_NOOP("Tabs", "Diffusion")
    family: ClassVar[str] = FAMILY
    model_setting: ClassVar[str] = "diffusion/model"
    icon: ClassVar[str] = "sparkles"
    hint: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Hints",
        "Ctrl+Enter paints  ·  P plays and rests  ·  ← → step  ·  B branches  ·  F1 all keys",
    )

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, QCoreApplication.translate("DiffusionTab", "Paint"), parent)
        self.session = DiffusionSession(context, self)
        self.playhead = Playhead(self.session, self)
        self._choice = ModelChoice(self.session, self)
        self.commands = DiffusionCommands(self.session, self.playhead, self)
        self._left = LeftPanel(self.session, self.commands, self)
        self._canvas = Canvas(self.session, self.playhead, self.commands, self)
        self._under = UnderPanel(self.session, self.playhead, self.commands, self._canvas.step_pictures, self)
        self.make_button.setToolTip(self.tr("Paint what the form says, and keep it (Ctrl+Enter)"))
        self._connect()
        self._add_actions()
        self._memory = Memory(self.session, self)
        self._selected: int | None = None
        self.begin(self._left.models)

    # --- the frame -------------------------------------------------------------------------------------
    def left_panel(self) -> LeftPanel:
        """Model, words, settings."""
        return self._left

    def canvas(self) -> Canvas:
        """The painting."""
        return self._canvas

    def under_canvas(self) -> UnderPanel:
        """Steps, branches, grid, film."""
        return self._under

    def make(self) -> None:
        """Paint."""
        self._choice.then(self.commands.paint)

    def activate(self) -> None:
        """Somebody looks."""
        super().activate()
        self._selected = None
        self._told()
        self._canvas.focus_picture()

    def accepts(self, mime: QMimeData) -> bool:
        """A picture to paint over, or words to paint from."""
        return can_take(mime) or can_take_text(mime)

    def handle_drop(self, mime: QMimeData) -> None:
        """Paint over what was dropped, or from it."""
        self.commands.take(mime)

    def opened(self, item: Item) -> DiffusionDocument:
        """Words, settings, the picture underneath; a grid or a film."""
        return opened(self.session.document, item)

    def with_settings(self, document: DiffusionDocument, request: Request) -> DiffusionDocument:
        """All but the seed and the picture."""
        return with_settings_of(document, request)

    def item_opened(self, item: Item) -> None:
        """Show what was taken up, with all its steps where they were kept."""
        if item.kind is ItemKind.TRAJECTORY:
            self.commands.steps.take_up(item)
        self.session.originals.remember(item)
        self.session.origins.remember_item(item)
        self.session.origins.take_words_of(item)

    def use_settings(self, item: Item) -> bool:
        """Words and form; also those that another program wrote into a picture."""
        if item.request is not None or item.told is None:
            return super().use_settings(item)
        reading = self.session.shelf.reading()
        self.settings_used(item, with_foreign_settings(self.session.document, item.told, reading))
        return True

    def settings_used(self, item: Item, new: DiffusionDocument) -> None:
        """Its words are gone on from, too."""
        super().settings_used(item, new)
        self.session.origins.take_words_of(item)

    @classmethod
    def receives(cls, sent: Sent) -> str | None:
        """Any still picture can be painted over, any text painted from."""
        if is_text(sent):
            return QCoreApplication.translate("DiffusionTab", "Paint from its words")
        return QCoreApplication.translate("DiffusionTab", "Paint over it") if is_picture(sent) else None

    def receive(self, item: Item) -> None:
        """Paint over a picture that was sent here, or from a text; what comes of it descends from it."""
        self.commands.take_item(item)

    # --- models ----------------------------------------------------------------------------------------
    def live(self) -> DiffusionSession:
        """The session."""
        return self.session

    def edited(self) -> bool:
        """A painting stays with the model that painted it."""
        return bool(self.session.document.batch)

    def with_model(self, document: DiffusionDocument, model: ModelRef) -> DiffusionDocument:
        """The form, for another one."""
        return editing.use_model(document, model)

    def choose(self, model: ModelInfo) -> None:
        """The form begins with what the model wants."""
        self._choice.choose(model)

    def first_look(self, document: DiffusionDocument) -> DiffusionDocument:
        """What the last visit left."""
        return self._memory.restored(document)

    def models_changed(self) -> None:
        """A model came or went; it may be the reader of the one in use."""
        super().models_changed()
        if self.session.model is not None:
            self.session.shelf.use(self.session.model)

    def _shelf_changed(self) -> None:
        """A model without styles is asked for none."""
        if self.session.shelf.ready and not self.session.shelf.styles:
            self.session.look(editing.without_style(self.session.document))

    # --- parts -----------------------------------------------------------------------------------------
    def _connect(self) -> None:
        session = self.session
        session.document_changed.connect(lambda *_: self._told())
        session.keeping.changed.connect(self._told)
        session.shelf.changed.connect(self._shelf_changed)
        self._canvas.open_wanted.connect(self.choose_picture)
        self._left.picture.open_wanted.connect(self.choose_picture)
        self._left.reader_wanted.connect(self.models_wanted)
        self._canvas.models_wanted.connect(self.models_wanted)
        self._canvas.menu_wanted.connect(lambda at: self.picture_menu().popup(at))
        self._canvas.full_screen_wanted.connect(self._full_screen)

    def _told(self) -> None:
        item = self.session.keeping.item(self.session.document.looked_at)
        self.make_button.setEnabled(self.session.document.model is not None)
        # told at every step of every painting: the details are laid out anew for another item only
        told = item.id if item is not None else None
        if told != self._selected:
            self._selected = told
            self.selection_changed.emit((item,) if item is not None else ())

    # --- actions ---------------------------------------------------------------------------------------
    def _add_actions(self) -> None:
        commands, playhead, look = self.commands, self.playhead, self.commands.look
        for text, key, run in (
            (self.tr("Play, or rest after this step"), "P", playhead.toggle),
            (self.tr("Branch from this step"), "B", commands.branch),
            (self.tr("Steps"), "S", lambda: self._under.toggle(self._under.steps)),
            (self.tr("Branches"), "R", lambda: self._under.toggle(self._under.branches)),
            (self.tr("Grid over two settings"), "G", lambda: self._under.toggle(self._under.grid)),
            (self.tr("Variations of the picture"), "V", commands.variations),
            (self.tr("Same words, next seeds"), "N", commands.next_seeds),
            (self.tr("Paint over the picture"), "O", commands.paint_over),
            (self.tr("Enlarge it four times"), "U", commands.enlarge),
            (self.tr("Take its words and settings over"), "T", commands.take_settings),
            (self.tr("The finished picture, or its steps"), "X", commands.toggle_steps),
            (self.tr("All pictures painted together"), "A", lambda: look(View.BATCH)),
            (self.tr("The sheet of the grid"), "H", lambda: look(View.SHEET)),
            (self.tr("Where to paint into the picture underneath"), "M", lambda: look(View.MASK)),
            (self.tr("Open a picture to paint over …"), QKeySequence.StandardKey.Open, self.choose_picture),
            (self.tr("Paint over the picture in the clipboard"), QKeySequence.StandardKey.Paste, self.paste),
            (self.tr("Copy what is shown"), QKeySequence.StandardKey.Copy, self.copy),
        ):
            self.add_action(text, QKeySequence(key), run)

    def choose_picture(self) -> None:
        """Ask for a picture file to paint over."""
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a picture to paint over"), "", f"{self.tr('Pictures')} ({FILES})"
        )
        if path:
            self.commands.take_file(Path(path))

    def paste(self) -> None:
        """Paint over what was copied."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and self.accepts(mime):
            self.handle_drop(mime)

    def copy(self) -> None:
        """Put what is shown into the clipboard."""
        image = self._shown_image()
        if not image.isNull():
            QGuiApplication.clipboard().setImage(image)
            self.context.messages.info(self.tr("Copied."))

    def _shown_image(self) -> QImage:
        found = self.session.picture(self.session.document.looked_at)
        return found.base.toImage() if found is not None else QImage()

    def _full_screen(self) -> None:
        image = self._shown_image()
        if not image.isNull():
            self.full_screen_wanted.emit((image,), 0)

    def picture_menu(self) -> QMenu:
        """What can be done with what is shown."""
        menu, commands, session = QMenu(self), self.commands, self.session
        shown = session.document.shown
        item = session.keeping.item(shown)
        if shown is not None:
            self.add_send_menu(menu, item or Unkept(request_of(shown), session.parents(shown)))
        for text, run, enabled in (
            (self.tr("Variations\tV"), commands.variations, item is not None),
            (self.tr("Same words, next seeds\tN"), commands.next_seeds, shown is not None),
            (self.tr("Paint over it\tO"), commands.paint_over, item is not None),
            (self.tr("Enlarge four times\tU"), commands.enlarge, item is not None),
            (self.tr("Take over settings\tT"), commands.take_settings, shown is not None),
            (self.tr("Copy"), self.copy, item is not None),
            (self.tr("Full screen"), self._full_screen, item is not None),
        ):
            menu.addAction(text, run).setEnabled(enabled)
        return menu
