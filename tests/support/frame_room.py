"""A whole window with a real studio behind it, on no screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from painted_family import PaintedFamily, put_painted_model
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from studio.app import Studio, open_studio
from studio.core.item import Item
from studio.engine.places import Places
from studio.gallery.record import NewItem
from studio.ui.background import Background
from studio.ui.bridge import EngineBridge
from studio.ui.context import UiContext
from studio.ui.furniture import Furniture
from studio.ui.main_window import FIRST_SIZE, MainWindow
from studio.ui.messages import Messages
from studio.ui.settings import Appearance, UiSettings
from studio.ui.tabs.registry import TABS, TabEntry
from studio.ui.tabs.workshop.run_watch import RunWatch
from studio.ui.theme import Theme


@dataclass
class FrameRoom:
    """The window, what fills it and what is behind it."""

    window: MainWindow
    furniture: Furniture
    context: UiContext
    studio: Studio
    bot: QtBot

    @property
    def gallery_at(self) -> int:
        """The place of the gallery among the tabs."""
        return [entry.name for entry in self.window.entries].index("gallery")

    def until(self, happens: object) -> None:
        """Wait for something to come true."""
        self.bot.waitUntil(happens, timeout=60_000)

    def put(self, seed: int, name: str = "", synthetic: bool = True) -> Item:
        """A small picture in the gallery."""
        return put_item(self.studio, seed, name, synthetic)


def put_item(studio: Studio, seed: int, name: str = "", synthetic: bool = True) -> Item:
    """A small picture in the gallery."""
    picture = np.random.default_rng(seed).integers(0, 256, (24, 32, 3), dtype=np.uint8)
    new = NewItem(name=name or f"picture {seed}", synthetic=synthetic, seconds=0.1, device="test")
    return studio.gallery.save_picture(picture, new)


@contextmanager
def frame_room(
    bot: QtBot,
    home: Path,
    bundled: Path | None = None,
    tabs: Sequence[TabEntry] = TABS,
    family: PaintedFamily | None = None,
) -> Iterator[FrameRoom]:
    """A shown, furnished window; closed afterwards in the order of the real one."""
    places = Places.under(home)
    places = replace(places, bundled_models=bundled or places.data / "no models")
    family = family or PaintedFamily()
    if not places.models.exists():
        put_painted_model(places.models)
    with open_studio(places, family.registry) as studio:
        studio.engine.start()
        theme = Theme(places.resources)
        theme.apply(Appearance.DARK)
        settings, messages = UiSettings(home / "window.ini"), Messages()
        window = MainWindow(theme, settings, messages, tabs)
        bot.addWidget(window)
        background = Background()
        bridge = EngineBridge(studio.engine)
        watch = RunWatch(studio.workshop, background)
        context = UiContext(studio, bridge, background, QUndoStack(), messages, settings, theme, watch)
        furniture = Furniture(context, window)
        window.furnish(furniture)
        window.resize(*FIRST_SIZE)  # the screen that is none is smaller
        window.show()
        bot.waitExposed(window)
        try:
            yield FrameRoom(window, furniture, context, studio, bot)
        finally:
            furniture.close()
            bridge.close()
            assert background.close()
            window.close()
