"""The Diffusion tab on no screen: real widgets, the real engine and family, networks small enough to know."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tab_room import tab_context
from tiny_stickers import TINY_FACTORIES, TinyStickerFamily, put_tiny_stickers

from studio.app import Studio, open_studio
from studio.core.item import Item
from studio.core.request import Request
from studio.engine.families import FamilyRegistry
from studio.engine.places import Places
from studio.gallery.query import Query
from studio.ui.context import UiContext
from studio.ui.tabs.diffusion.document import DiffusionDocument
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.diffusion.tab import DiffusionTab


class WatchedStickers(TinyStickerFamily):
    """Remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.ran: list[Request] = []

    def run(self, model: Any, request: Request, inputs: Any) -> Any:
        self.ran.append(request)
        return super().run(model, request, inputs)


@dataclass
class DiffusionRoom:
    """A tab on the screen, and what is behind it."""

    tab: DiffusionTab
    context: UiContext
    studio: Studio
    family: WatchedStickers
    bot: QtBot

    @property
    def session(self) -> DiffusionSession:
        return self.tab.session

    @property
    def document(self) -> DiffusionDocument:
        return self.tab.session.document

    def until(self, happens: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(happens()), timeout=60_000)

    def finished(self) -> bool:
        """Whether what is looked at is painted and kept, and nothing of ours is under way."""
        session, shown = self.session, self.document.shown
        kept = session.keeping.item(shown) is not None and session.picture(shown) is not None
        return kept and not session.working and not self.tab.commands.reading

    def say(self, prompt: str, **values: Any) -> None:
        """Fill in the form."""
        self.tab.commands.set_values("Words", {"prompt": prompt, **values})

    def paint(self, prompt: str = "red apple", **values: Any) -> None:
        """Paint and wait until it is kept."""
        self.say(prompt, **values)
        self.tab.make()
        self.until(self.finished)

    def said(self) -> str:
        """What the message line said last."""
        history = self.context.messages.history
        return history[-1].text if history else ""

    def drop(self, *paths: Path) -> None:
        """Drop files onto the tab."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        assert self.tab.accepts(mime)
        self.tab.handle_drop(mime)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is on the canvas."""
        self.tab.canvas().focus_picture()
        QTest.keyClick(self.tab.canvas().picture_widget(), key, modifiers)

    def kept(self) -> tuple[Item, ...]:
        """What lies in the gallery and was made, newest first."""
        items = self.studio.gallery.items(self.studio.gallery.ids(Query()))
        return tuple(item for item in items if item.request is not None)

    def bytes_of(self, item: Item) -> bytes:
        """The pixels of a kept picture."""
        from studio.gallery.pictures import read_picture

        return np.ascontiguousarray(read_picture(self.studio.gallery.path(item), keep_alpha=True)).tobytes()


@contextmanager
def diffusion_room(bot: QtBot, places: Places, *, reader: bool = False) -> Iterator[DiffusionRoom]:
    """A shown tab with the tiny sticker model; closed afterwards."""
    family = WatchedStickers()
    put_tiny_stickers(places.models, reader=reader)
    places = replace(places, bundled_models=places.data / "no models")
    registry = FamilyRegistry({**TINY_FACTORIES, "diffusion": lambda: family})
    with open_studio(places, registry) as studio:
        studio.engine.start()
        context = tab_context(studio)
        context.background.failed.connect(context.messages.error)
        tab = DiffusionTab(context)
        tab.lay_out()
        bot.addWidget(tab)
        tab.resize(1200, 800)
        tab.show()
        bot.waitExposed(tab)
        tab.activate()
        room = DiffusionRoom(tab, context, studio, family, bot)
        room.until(lambda: room.session.shelf.known is not None)
        try:
            yield room
        finally:
            context.bridge.close()
            assert context.background.close()
