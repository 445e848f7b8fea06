"""The Pictures tab: puts its parts into the frame that all tabs share."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from studio.core.item import Item
from studio.core.request import ModelRef, Request
from studio.families.vae.params import FAMILY
from studio.ui.context import UiContext
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.sending import Sent, Unkept, is_picture
from studio.ui.tabs.family_tab import FamilyTab
from studio.ui.tabs.pictures import editing
from studio.ui.tabs.pictures.canvas import Canvas
from studio.ui.tabs.pictures.commands import PicturesCommands
from studio.ui.tabs.pictures.document import PicturesDocument, View
from studio.ui.tabs.pictures.left_panel import LeftPanel
from studio.ui.tabs.pictures.opening import opened
from studio.ui.tabs.pictures.requests import request_of
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.tabs.pictures.start_page import example_file
from studio.ui.tabs.pictures.taken_settings import with_settings_of
from studio.ui.tabs.pictures.under_panel import UnderPanel
from studio.ui.tabs.taking import FILES


class PicturesTab(FamilyTab):
    """Pictures rebuilt, changed by sliders and a map, blended, and drawn from nothing."""

    title: ClassVar[str] = QT_TRANSLATE_NOOP("Tabs", "Pictures")
    family: ClassVar[str] = FAMILY
    model_setting: ClassVar[str] = "pictures/model"
    icon: ClassVar[str] = "image"
    hint: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Hints",
        "Drop or Ctrl+V a picture  ·  W S D compare  ·  K keeps  ·  A then B blends  ·  M map  ·  F1 all"
        " keys",
    )

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, QCoreApplication.translate("PicturesTab", "Keep"), parent)
        self.session = PicturesSession(context, self)
        self.commands = PicturesCommands(self.session, self)
        self._left = LeftPanel(self.session, self.commands, self)
        self._canvas = Canvas(self.session, self.commands, self)
        self._under = UnderPanel(self.session, self.commands, self)
        self.make_button.setToolTip(
            self.tr("Draw what is shown in full and keep it in the gallery (Ctrl+Enter)")
        )
        self._connect()
        self._add_actions()
        self.begin(self._left.models)

    # --- the frame -------------------------------------------------------------------------------------
    def left_panel(self) -> LeftPanel:
        """Model, sliders."""
        return self._left

    def canvas(self) -> Canvas:
        """The picture."""
        return self._canvas

    def under_canvas(self) -> UnderPanel:
        """Map, blend and film."""
        return self._under

    def make(self) -> None:
        """Keep what is shown."""
        self.commands.make()

    def activate(self) -> None:
        """Draw what is looked at."""
        super().activate()
        self._canvas.focus_picture()

    def handle_drop(self, mime: QMimeData) -> None:
        """Rebuild what was dropped; two pictures are blended."""
        self.commands.take(mime)

    def opened(self, item: Item) -> PicturesDocument:
        """Picture, framing, sliders, samples or both ends of a blend."""
        return opened(self.session.document, item)

    def with_settings(self, document: PicturesDocument, request: Request) -> PicturesDocument:
        """All but the seed and the picture."""
        return with_settings_of(document, request)

    def item_opened(self, item: Item) -> None:
        """Show what was taken up."""
        self.session.originals.remember(item)
        if self.session.document.view is View.BLEND:
            self._under.show_page(self._under.blend)

    @classmethod
    def receives(cls, sent: Sent) -> str | None:
        """Any still picture can be taken apart."""
        return QCoreApplication.translate("PicturesTab", "Rebuild it") if is_picture(sent) else None

    def receive(self, item: Item) -> None:
        """Rebuild a picture that was sent here; what is kept of it has the item as its parent."""
        self.commands.take_item(item)

    # --- models ----------------------------------------------------------------------------------------
    def live(self) -> PicturesSession:
        """The session."""
        return self.session

    def edited(self) -> bool:
        """A picture stays with the model that rebuilt it."""
        return self.session.document.code is not None

    def with_model(self, document: PicturesDocument, model: ModelRef) -> PicturesDocument:
        """The picture, rebuilt by another one."""
        return editing.use_model(document, model)

    # --- parts -----------------------------------------------------------------------------------------
    def _connect(self) -> None:
        session = self.session
        session.document_changed.connect(lambda *_: self._told())
        session.keeping.saved.connect(lambda _: self._told())
        self._canvas.open_wanted.connect(self.choose_picture)
        self._canvas.example_wanted.connect(self.take_example)
        self._canvas.models_wanted.connect(self.models_wanted)
        self._canvas.menu_wanted.connect(lambda at: self.picture_menu().popup(at))
        self._canvas.full_screen_wanted.connect(self._full_screen)
        self._under.opened.connect(self._under_opened)
        self.commands.blend_wanted.connect(lambda: self._under.show_page(self._under.blend))

    def _under_opened(self, is_open: bool) -> None:
        if not is_open and self.session.document.view is View.BLEND:
            self.commands.look(View.WIPE)

    def _told(self) -> None:
        subject = self.session.current()
        item = self.session.keeping.item(subject)
        self.make_button.setEnabled(subject is not None)
        self.selection_changed.emit((item,) if item is not None else ())

    # --- actions ---------------------------------------------------------------------------------------
    def _add_actions(self) -> None:
        commands = self.commands
        for text, key, run in (
            (self.tr("Wipe between original and result"), "W", lambda: commands.look(View.WIPE)),
            (self.tr("Side by side"), "S", lambda: commands.look(View.SIDE)),
            (self.tr("Difference"), "D", lambda: commands.look(View.DIFFERENCE)),
            (self.tr("Framing"), "F", lambda: commands.look(View.FRAMING)),
            (self.tr("Draw from nothing; the next samples"), "N", commands.draw_from_nothing),
            (self.tr("Surprise: pull some sliders at random"), "R", self._left.axes.surprise_me),
            (self.tr("Hold the picture as A, or let it go"), "A", commands.hold),
            (self.tr("Blend A and B"), "B", self._under.toggle_blend),
            (self.tr("Swap A and B"), "X", commands.swap),
            (self.tr("Map"), "M", self._under.toggle_map),
            (self.tr("Keep what is shown"), "K", commands.keep),
            (self.tr("Keep what is shown"), QKeySequence.StandardKey.Save, commands.keep),
            (self.tr("Open a picture …"), QKeySequence.StandardKey.Open, self.choose_picture),
            (self.tr("Take the picture in the clipboard"), QKeySequence.StandardKey.Paste, self.paste),
            (self.tr("Copy what is shown"), QKeySequence.StandardKey.Copy, self.copy),
        ):
            self.add_action(text, QKeySequence(key), run)

    def choose_picture(self) -> None:
        """Ask for a picture file and rebuild it."""
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a picture"), "", f"{self.tr('Pictures')} ({FILES})"
        )
        if path:
            self.commands.take_file(Path(path))

    def take_example(self) -> None:
        """Rebuild the picture that came with the program."""
        resources = self.context.studio.places.resources
        self.commands.take_file(example_file(resources, self.session.shelf.framed))

    def paste(self) -> None:
        """Rebuild what was copied."""
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
        found = self.session.picture(self.session.current())
        return found.base.toImage() if found is not None else QImage()

    def _full_screen(self) -> None:
        image = self._shown_image()
        if not image.isNull():
            self.full_screen_wanted.emit((image,), 0)

    def picture_menu(self) -> QMenu:
        """What can be done with what is shown."""
        menu, commands, session = QMenu(self), self.commands, self.session
        subject = session.current()
        menu.addAction(self.tr("Keep in the gallery"), commands.keep).setEnabled(subject is not None)
        if subject is not None:
            unkept = Unkept(request_of(subject), session.parents(subject))
            self.add_send_menu(menu, session.keeping.item(subject) or unkept)
        menu.addAction(self.tr("Copy"), self.copy).setEnabled(subject is not None)
        menu.addAction(self.tr("Full screen"), self._full_screen).setEnabled(subject is not None)
        menu.addSeparator()
        menu.addAction(self.tr("Hold as A"), commands.hold).setEnabled(session.document.code is not None)
        menu.addAction(self.tr("Reset all sliders"), commands.reset)
        menu.addAction(self.tr("Draw from nothing"), commands.draw_from_nothing).setVisible(
            session.shelf.prior
        )
        return menu
