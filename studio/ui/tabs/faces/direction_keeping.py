"""Directions as things of the gallery: kept with a face that shows them, and taken up from there again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject

from studio.core.item import Item, ItemKind
from studio.families.gan.direction import Direction
from studio.families.gan.direction_files import direction_bytes, parse_direction
from studio.gallery.record import NewItem
from studio.ui.tabs.faces.document import Tile
from studio.ui.tabs.faces.requests import portrait_request
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.shelf import DirectionShelf, ShelvedDirection
from studio.ui.tabs.picture_store import FULL
from studio.ui.widgets.pixels import to_picture

FILE = "direction_file"
"""The array that holds the bytes of the file in which a direction is shared."""


class DirectionKeeping(QObject):
    """Into the gallery and out of it."""

    def __init__(self, session: FacesSession, shelf: DirectionShelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._shelf = session, shelf

    def keep(self, shelved: ShelvedDirection, tile: Tile | None) -> None:
        """Keep a direction; the face of `tile`, as it is pushed now, stands for it and opens with it."""
        context, portrait = self._session.context, None
        if tile is not None:
            portrait = self._session.document.portrait(tile)
        shown = self._session.tile_picture(tile)[0] if tile is not None else None
        if portrait is None or shown is None:
            context.messages.info(self.tr("Draw a face first: it stands for the direction in the gallery."))
            return
        direction, poster = shelved.direction, to_picture(shown.base.toImage())
        kept, model = self._session.keeping.item(portrait), self._session.model
        new = NewItem(
            direction.name,
            request=portrait_request(portrait, FULL),
            parents=(kept.id,) if kept is not None else (),
            model_name=model.name if model is not None else "",
        )
        data = np.frombuffer(direction_bytes(direction), np.uint8)
        gallery = context.studio.gallery
        context.background.run(
            lambda: gallery.save_tensors(ItemKind.DIRECTION, {FILE: data}, poster, new),
            lambda item: context.messages.info(self.tr("“%1” lies in the gallery.").replace("%1", item.name)),
            context.messages.exception,
            owner=self,
            in_order=True,
        )

    def take_up(self, item: Item) -> None:
        """Put the direction of an item among the sliders, unless it is there."""
        context = self._session.context
        gallery, library = context.studio.gallery, context.studio.directions
        model = self._session.model

        def read() -> Direction | None:
            data = gallery.tensors(item).get(FILE, np.empty(0, np.uint8))
            direction = parse_direction(data.astype(np.uint8).tobytes(), Path(item.name))
            there = library.of_model(model) if model is not None else ()
            return None if any(one.sha256 == direction.sha256 for one in there) else direction

        def done(direction: Direction | None) -> None:
            if direction is not None:
                self._shelf.save(direction)

        context.background.run(read, done, context.messages.exception, owner=self)
