"""The page with the graph of descent on no screen: a real gallery, a queue that rests, no window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from painted_family import PaintedFamily, put_painted_model
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tab_room import tab_context

from studio.app import Studio, open_studio
from studio.core.item import Item
from studio.core.request import ModelRef, Request
from studio.engine.places import Places
from studio.families.gan.params import FacesParams
from studio.gallery.record import NewItem
from studio.ui.context import UiContext
from studio.ui.gallery.lineage.page import LineagePage
from studio.ui.gallery.operations import GalleryOperations
from studio.ui.gallery.pane import GalleryParts
from studio.ui.gallery.source import ItemSource
from studio.ui.sender import Sender
from studio.ui.tabs.registry import TABS


@dataclass
class LineageRoom:
    """A shown page, and what is behind it."""

    page: LineagePage
    parts: GalleryParts
    context: UiContext
    studio: Studio
    model: ModelRef
    bot: QtBot

    def until(self, happens: object) -> None:
        """Wait for something to come true."""
        self.bot.waitUntil(happens, timeout=60_000)

    def keep(self, name: str, *parents: Item, request: Request | None = None) -> Item:
        """A small picture in the gallery."""
        picture = np.random.default_rng(len(name)).integers(0, 256, (24, 32, 3), dtype=np.uint8)
        new = NewItem(name, request=request, parents=tuple(parent.id for parent in parents))
        return self.studio.gallery.save_picture(picture, new)

    def words(self, text: str, *parents: Item) -> Item:
        """A text in the gallery."""
        new = NewItem("", parents=tuple(parent.id for parent in parents))
        return self.studio.gallery.save_text(text, None, new)

    def face(self, seed: int, truncation: float = 0.7) -> Request:
        """What makes a face."""
        params = FacesParams(count=1, truncation=truncation)
        return Request.make("gan", "faces", self.model, seed, params)

    def show(self, item: Item) -> LineagePage:
        """The line of an item, once it is there."""
        self.page.show_item(item.id)
        self.until(lambda: self.page.graph.wanted.centre == item.id)
        return self.page

    def key(self, which: Qt.Key) -> None:
        """Press a key where the graph is."""
        QTest.keyClick(self.page.view, which)

    @property
    def cards(self) -> set[int]:
        """The items that have a card."""
        return set(self.page.graph.placed.cards)


@contextmanager
def lineage_room(bot: QtBot, home: Path) -> Iterator[LineageRoom]:
    """A shown page; closed afterwards."""
    places = Places.under(home)
    places = replace(places, bundled_models=places.data / "no models")
    model = put_painted_model(places.models)
    with open_studio(places, PaintedFamily().registry) as studio:
        context = tab_context(studio)
        source = ItemSource(studio.gallery, context.background)
        operations = GalleryOperations(context, home / "dragged")
        sending = Sender(context, TABS, lambda *_: None)
        parts = GalleryParts(context, source, operations, sending, home / "dragged")
        page = LineagePage(parts)
        bot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        bot.waitExposed(page)
        try:
            yield LineageRoom(page, parts, context, studio, model, bot)
        finally:
            source.close()
            context.bridge.close()
            assert context.background.close()
