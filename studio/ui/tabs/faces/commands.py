"""Everything one can do on the Faces tab, by name: buttons, menus and keys all call these."""

from __future__ import annotations

import random
import secrets
from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from studio.families.gan.params import FacesParams
from studio.ui.tabs.faces import editing, picking
from studio.ui.tabs.faces.direction_keeping import DirectionKeeping
from studio.ui.tabs.faces.document import FacesDocument, Tile, TileId, View
from studio.ui.tabs.faces.requests import morph_request, sheet_requests, walk_request
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.shelf import DirectionShelf, ShelvedDirection
from studio.ui.tabs.picture_store import FULL


class FacesCommands(QObject):
    """Verbs of the tab; each is one step of undo, or none when it only looks."""

    morph_wanted = Signal()
    """Show the morph strip, or hide it."""
    full_screen_wanted = Signal()

    def __init__(self, session: FacesSession, shelf: DirectionShelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shelf = shelf
        self.directions = DirectionKeeping(session, shelf, self)

    @property
    def document(self) -> FacesDocument:
        """The document now."""
        return self._session.document

    # --- the sheet -------------------------------------------------------------------------------------
    def make(self) -> None:
        """Draw what is on the sheet in full and keep it; when all of it is kept, turn the page first."""
        if self._session.model is None:
            return
        if not self._unkept(self.document.tiles):
            fresh = editing.lay_sheet if not self.document.tiles else editing.next_seeds
            if not self.document.seed_locked or not self.document.tiles:
                self._session.change(self.tr("New faces"), fresh(self.document))
        self.keep([tile.id for tile in self.document.tiles])

    def new_sheet(self) -> None:
        """Fill an empty sheet again."""
        self._session.change(self.tr("New faces"), editing.lay_sheet(self.document))

    def set_sheet(self, sheet: FacesParams, final: bool) -> None:
        """Another count or truncation; not final while the slider is dragged."""
        new = editing.set_sheet(self.document, sheet)
        counted = sheet.count != self.document.sheet.count
        what = self.tr("Number of faces") if counted else self.tr("Truncation")
        self._session.move(what, new, final)

    def set_seed(self, seed: int) -> None:
        """Start the sheet at this seed."""
        self._session.change(self.tr("Seed"), editing.set_seed(self.document, seed))

    def next_seeds(self) -> None:
        """The seeds after these."""
        if not self.document.seed_locked:
            self._session.change(self.tr("Next faces"), editing.next_seeds(self.document))

    def random_seeds(self) -> None:
        """Any seeds."""
        if not self.document.seed_locked:
            source = random.Random(secrets.randbits(64))  # noqa: S311 - a choice of faces, not a secret
            self._session.change(self.tr("Random faces"), editing.random_seeds(self.document, source))

    def lock_seed(self, locked: bool | None = None) -> None:
        """Stay on these seeds, or go on; without an argument the other of the two."""
        wanted = not self.document.seed_locked if locked is None else locked
        self._session.change(self.tr("Lock seed"), editing.lock_seed(self.document, wanted))

    # --- faces -----------------------------------------------------------------------------------------
    def chosen(self) -> tuple[Tile, ...]:
        """What a command is about: the picked faces, or the current one."""
        if self.document.selected:
            return self.document.selected
        current = self.document.current_tile
        return (current,) if current else ()

    def keep_chosen(self) -> None:
        """Draw the picked faces in full and put them into the gallery."""
        if self.document.view is View.MORPH:
            self.keep_morph()
        else:
            self.keep([tile.id for tile in self.chosen()])

    def keep(self, ids: Collection[TileId]) -> None:
        """Put these faces into the gallery, those that are not there yet."""
        tiles = [tile for tile in self.document.tiles if tile.id in ids]
        if self._session.model is None or not tiles:
            return
        unkept = self._unkept(tiles)
        if not unkept and not self.document.seed_locked:
            self._session.context.messages.info(self.tr("Already kept in the gallery."))
            return
        for request in sheet_requests(self.document, unkept or tiles):
            self._session.submit((request,), self._parents(unkept, request.seed))

    def keep_direction(self, shelved: ShelvedDirection) -> None:
        """Put a direction into the gallery, with the first picked face to show what it does."""
        faces = self.chosen() or self.document.tiles
        self.directions.keep(shelved, faces[0] if faces else None)

    def lock(self, ids: Collection[TileId]) -> None:
        """Hold faces on the sheet, or let them go when all of them are held."""
        tiles = [tile for tile in self.document.tiles if tile.id in ids]
        locked = not all(tile.locked for tile in tiles)
        what = self.tr("Hold face") if locked else self.tr("Let face go")
        self._session.change(what, editing.lock_tiles(self.document, ids, locked))

    def vary(self, tile_id: TileId) -> None:
        """Fill the sheet with relatives of one face."""
        if not self._shelf.ready:
            self._session.context.messages.info(
                self.tr("Variations need directions, and this model has none yet: find some first.")
            )
            return
        source = random.Random(secrets.randbits(64))  # noqa: S311 - a choice of faces, not a secret
        new = editing.vary(self.document, tile_id, self._shelf.pushes(self.document), source)
        self._session.change(self.tr("Variations"), new)

    def vary_chosen(self) -> None:
        """The same for the current face."""
        current = self.document.current_tile or next(iter(self.document.selected), None)
        if current:
            self.vary(current.id)

    def remove_chosen(self) -> None:
        """Take the picked faces off the sheet (not out of the gallery)."""
        ids = [tile.id for tile in self.chosen()]
        if ids:
            self._session.change(self.tr("Remove from sheet"), editing.remove(self.document, ids))

    def reset_chosen(self) -> None:
        """Take every push off the picked faces."""
        ids = [tile.id for tile in self.chosen()]
        self._session.change(self.tr("Reset face"), editing.unpushed(self.document, ids))

    # --- picking and looking ---------------------------------------------------------------------------
    def pick_all(self) -> None:
        """Pick every face."""
        self._session.look(picking.pick_all(self.document))

    def escape(self) -> None:
        """One step back: from the loupe to the grid, from picked to nothing picked."""
        if self.document.view is not View.GRID:
            self.look(View.GRID)
        else:
            self._session.look(picking.pick_none(self.document))

    def look(self, view: View) -> None:
        """Grid, loupe or morph."""
        self._session.look(picking.look(self.document, view))

    def compare(self, plain: bool) -> None:
        """Show the face before its edits while a key is held."""
        if self._session.sight.plain != plain:
            self._session.sight.plain = plain
            self._session.refresh()

    def toggle_morph(self) -> None:
        """Open or close the strip."""
        self.morph_wanted.emit()

    # --- morph and film --------------------------------------------------------------------------------
    def keep_morph(self) -> None:
        """Put the picture at the handle into the gallery."""
        between = self.document.between(self.document.position)
        if between is not None:
            self._session.submit((morph_request(between, FULL),), self._parents(self.document.selected))

    def keep_strip(self) -> None:
        """Put all pictures of the strip into the gallery."""
        between = self.document.between(0.0)
        if between is not None:
            request = morph_request(between, FULL, self.document.morph.steps)
            self._session.submit((request,), self._parents(self.document.selected))

    def make_film(self) -> None:
        """Queue the film through the picked faces, or through all."""
        if self._session.model is not None and len(self.document.tiles) >= 2:
            tiles = self.document.selected if len(self.document.selection) >= 2 else self.document.tiles
            self._session.submit((walk_request(self.document),), self._parents(tiles))

    # --- inside ----------------------------------------------------------------------------------------
    def _unkept(self, tiles: Collection[Tile]) -> list[Tile]:
        keeping = self._session.keeping
        portraits = {tile.id: self.document.portrait(tile) for tile in tiles}
        return [
            tile
            for tile in tiles
            if keeping.item(portraits[tile.id]) is None and not keeping.under_way(portraits[tile.id])
        ]

    def _parents(self, tiles: Collection[Tile], seed: int | None = None) -> tuple[int, ...]:
        ids: set[int] = set()
        for tile in tiles:
            portrait = self.document.portrait(tile)
            edited = bool(tile.face.moves or tile.face.latent)
            if portrait is not None and (seed is None or (edited and tile.face.seed == seed)):
                ids.update(self._session.keeping.parents(portrait))
        return tuple(sorted(ids))
