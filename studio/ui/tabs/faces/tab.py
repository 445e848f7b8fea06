"""The Faces tab: puts its parts into the frame that all tabs share."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QWidget

from studio.core.family import ModelInfo
from studio.core.item import Item, ItemKind
from studio.core.request import ModelRef, Request
from studio.engine.notices import ItemSaved
from studio.families.gan.params import DIRECTIONS, FAMILY, DirectionsParams
from studio.ui.context import UiContext
from studio.ui.noop import QT_TRANSLATE_NOOP
from studio.ui.sending import Sent, Unkept, is_picture
from studio.ui.tabs.faces import editing
from studio.ui.tabs.faces.canvas import Canvas
from studio.ui.tabs.faces.commands import FacesCommands
from studio.ui.tabs.faces.difference import DifferenceMaker
from studio.ui.tabs.faces.document import FacesDocument, TileId, View
from studio.ui.tabs.faces.dragging import FaceDragger
from studio.ui.tabs.faces.finding import Finder
from studio.ui.tabs.faces.full_screen import FullScreen
from studio.ui.tabs.faces.left_panel import LeftPanel
from studio.ui.tabs.faces.opening import opened
from studio.ui.tabs.faces.requests import directions_request, sheet_requests
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.shelf import DirectionShelf
from studio.ui.tabs.faces.taken_settings import with_settings_of
from studio.ui.tabs.faces.under_panel import UnderPanel
from studio.ui.tabs.family_tab import FamilyTab
from studio.ui.tabs.taking import FILES

FOUND_DIRECTIONS = 8


class FacesTab(FamilyTab):
    """Faces from seeds, changed along directions, morphed, filmed, and found in photographs."""

    title: ClassVar[str] = QT_TRANSLATE_NOOP("Tabs", "Faces")
    family: ClassVar[str] = FAMILY
    model_setting: ClassVar[str] = "faces/model"
    icon: ClassVar[str] = "smile"
    hint: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Hints",
        "Ctrl+click picks several  ·  Space full screen  ·  K keeps  ·  V varies  ·  M morphs  ·  F1 all"
        " keys",
    )

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, QCoreApplication.translate("FacesTab", "Make"), parent)
        self.session = FacesSession(context, self)
        self.shelf = DirectionShelf(context, self)
        self.commands = FacesCommands(self.session, self.shelf, self)
        self.finder = Finder(self.session, self)
        self._difference = DifferenceMaker(self.session, self.shelf, self)
        self._left = LeftPanel(self.session, self.shelf, self.commands, context.theme, self)
        self._canvas = Canvas(self.session, self.shelf, self.commands, self.finder, context.theme, self)
        self._under = UnderPanel(self.session, self.commands, context.theme, self)
        self._dragger = FaceDragger(self.session, self._canvas)
        self.make_button.setToolTip(self.tr("Draw the faces of the sheet in full and keep them (Ctrl+Enter)"))
        self._connect()
        self._add_actions()
        self.begin(self._left.models)

    # --- the frame -------------------------------------------------------------------------------------
    def left_panel(self) -> QWidget:
        """Model, sheet, directions."""
        return self._left

    def canvas(self) -> Canvas:
        """Grid, loupe, search."""
        return self._canvas

    def under_canvas(self) -> UnderPanel:
        """Morph and film."""
        return self._under

    def make(self) -> None:
        """Draw the sheet in full and keep it."""
        self.commands.make()

    def activate(self) -> None:
        """Draw what is looked at; the first time, sixteen faces."""
        super().activate()
        self._canvas.focus_faces()

    def handle_drop(self, mime: QMimeData) -> None:
        """Find the face in what was dropped."""
        self.finder.take_mime(mime)
        self._canvas.show_find(True)

    def opened(self, item: Item) -> FacesDocument:
        """Its faces on the sheet, with the settings that made it."""
        return opened(self.session.document, item)

    def with_settings(self, document: FacesDocument, request: Request) -> FacesDocument:
        """All but the seed and the picture."""
        return with_settings_of(document, request)

    def item_opened(self, item: Item) -> None:
        """Show what was taken up; a direction comes among the sliders."""
        if item.kind is ItemKind.DIRECTION:
            self.commands.directions.take_up(item)
        if len(self.session.document.selection) >= 2:
            self._under.show_page(self._under.morph)
        self._canvas.show_find(False)

    @classmethod
    def receives(cls, sent: Sent) -> str | None:
        """Any still picture may have a face in it."""
        return QCoreApplication.translate("FacesTab", "Find the face in it") if is_picture(sent) else None

    def receive(self, item: Item) -> None:
        """Offer to find the face in it; what is found has the item as its parent."""
        self.finder.take_item(item)
        self._canvas.show_find(True)

    # --- models ----------------------------------------------------------------------------------------
    def live(self) -> FacesSession:
        """The session."""
        return self.session

    def edited(self) -> bool:
        """Edits and found faces belong to the model they were made with."""
        return any(tile.face.moves or tile.face.latent for tile in self.session.document.tiles)

    def with_model(self, document: FacesDocument, model: ModelRef) -> FacesDocument:
        """The sheet, drawn by another one."""
        return editing.use_model(document, model)

    def first_look(self, document: FacesDocument) -> FacesDocument:
        """Sixteen faces at once."""
        return document if document.tiles else editing.lay_sheet(document)

    def model_used(self, model: ModelInfo) -> None:
        """Its directions."""
        self.shelf.use(model)

    # --- parts -----------------------------------------------------------------------------------------
    def _connect(self) -> None:
        session, commands = self.session, self.commands
        session.document_changed.connect(self._told)
        self._left.directions.difference_wanted.connect(self._name_difference)
        self._left.directions.search_wanted.connect(self._find_directions)
        self._canvas.drag_out.connect(self._dragger.drag)
        self._canvas.menu_wanted.connect(self._open_menu)
        self._canvas.open_wanted.connect(self.choose_picture)
        self._canvas.models_wanted.connect(self.models_wanted)
        commands.morph_wanted.connect(self._under.toggle_morph)
        commands.full_screen_wanted.connect(self._full_screen)
        session.keeping.saved.connect(self._saved)
        self._under.opened.connect(self._under_opened)
        session.model_changed.connect(lambda: self.make_button.setEnabled(session.model is not None))

    def _under_opened(self, is_open: bool) -> None:
        if not is_open and self.session.document.view is View.MORPH:
            self.commands.look(View.GRID)

    def _told(self) -> None:
        document, keeping = self.session.document, self.session.keeping
        items = (keeping.item(document.portrait(tile)) for tile in self.commands.chosen())
        self.selection_changed.emit(tuple(item for item in items if item is not None))

    def _saved(self, saved: ItemSaved) -> None:
        self._told()
        request = saved.item.request
        if request is not None and request.task == DIRECTIONS.name and self.session.model is not None:
            self.shelf.adopt(saved.item, request.params_as(DirectionsParams).name)

    # --- actions ---------------------------------------------------------------------------------------
    def _add_actions(self) -> None:
        commands = self.commands
        for text, key, run in (
            (self.tr("Next faces"), "N", commands.next_seeds),
            (self.tr("Random faces"), "R", commands.random_seeds),
            (self.tr("Lock the seed"), "L", commands.lock_seed),
            (self.tr("Keep the picked faces"), "K", commands.keep_chosen),
            (self.tr("Keep the picked faces"), QKeySequence.StandardKey.Save, commands.keep_chosen),
            (self.tr("Grid"), "G", lambda: self._look(View.GRID)),
            (self.tr("Loupe"), "E", lambda: self._look(View.LOUPE)),
            (self.tr("Morph"), "M", commands.toggle_morph),
            (self.tr("Variations"), "V", commands.vary_chosen),
            (self.tr("Hold the picked faces"), "H", lambda: commands.lock(self._chosen_ids())),
            (self.tr("Pick all faces"), QKeySequence.StandardKey.SelectAll, commands.pick_all),
            (self.tr("Find the face in a picture …"), QKeySequence.StandardKey.Open, self.choose_picture),
            (self.tr("Find the face in the clipboard"), QKeySequence.StandardKey.Paste, self.paste),
        ):
            self.add_action(text, QKeySequence(key), run)

    def _look(self, view: View) -> None:
        self._canvas.show_find(False)
        self.commands.look(view)

    def _chosen_ids(self) -> list[TileId]:
        return [tile.id for tile in self.commands.chosen()]

    def choose_picture(self) -> None:
        """Ask for a picture file and find its face."""
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Find the face in a picture"), "", f"{self.tr('Pictures')} ({FILES})"
        )
        if path:
            self.finder.take_file(Path(path))
            self._canvas.show_find(True)

    def paste(self) -> None:
        """Find the face in what was copied."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and self.accepts(mime):
            self.handle_drop(mime)

    def _full_screen(self) -> None:
        FullScreen(self.session, self.shelf, self.context.theme, self.window()).open()

    def _open_menu(self, tile_id: TileId, at: QPoint) -> None:
        self.tile_menu(tile_id).popup(at)

    def tile_menu(self, tile_id: TileId) -> QMenu:
        """What can be done with a face."""
        commands, menu = self.commands, QMenu(self)
        many = len(self.session.document.selection)
        menu.addAction(self.tr("Look at it large"), lambda: self._look(View.LOUPE))
        menu.addAction(self.tr("Keep in the gallery"), commands.keep_chosen)
        self._add_sending(menu, tile_id)
        menu.addAction(self.tr("Variations"), lambda: commands.vary(tile_id))
        menu.addAction(self.tr("Hold or let go"), lambda: commands.lock(self._chosen_ids()))
        menu.addSeparator()
        menu.addAction(self.tr("Morph the picked faces"), commands.toggle_morph).setEnabled(many >= 2)
        menu.addAction(self.tr("New direction from A to B …"), self._name_difference).setEnabled(many == 2)
        menu.addSeparator()
        menu.addAction(self.tr("Reset the face"), commands.reset_chosen)
        menu.addAction(self.tr("Remove from the sheet"), commands.remove_chosen)
        return menu

    def _add_sending(self, menu: QMenu, tile_id: TileId) -> None:
        document, keeping = self.session.document, self.session.keeping
        tile = document.tile(tile_id)
        portrait = document.portrait(tile) if tile is not None else None
        if tile is not None and portrait is not None:
            unkept = Unkept(sheet_requests(document, [tile])[0], keeping.parents(portrait))
            self.add_send_menu(menu, keeping.item(portrait) or unkept)

    # --- directions ------------------------------------------------------------------------------------
    def _name_difference(self) -> None:
        portraits = [self.session.document.portrait(tile) for tile in self.session.document.selected]
        if len(portraits) != 2 or portraits[0] is None or portraits[1] is None:
            self.context.messages.info(self.tr("Pick two faces first: the first is A, the second B."))
            return
        name, ok = QInputDialog.getText(
            self, self.tr("New direction"), self.tr("What changes from A to B?"), text=self.tr("From A to B")
        )
        if ok and name.strip():
            self._difference.make(name.strip(), portraits[0], portraits[1])

    def _find_directions(self) -> None:
        if self.session.model is not None:
            params = DirectionsParams(components=FOUND_DIRECTIONS)
            self.session.submit((directions_request(self.session.model.ref, params),))
            self.context.messages.info(
                self.tr("Looking for directions; the sliders come when they are found.")
            )
