"""The Pictures tab on no screen: real widgets, the real engine and family, networks small enough to know."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tab_room import tab_context
from tiny_vae import TinyVaeFamily, put_tiny_vae, tiny_space

from studio.app import Studio, open_studio
from studio.core.item import Item
from studio.core.request import Request
from studio.engine.families import FamilyRegistry
from studio.engine.places import Places
from studio.families.vae.latent_space import Axis, LatentForm, LatentSpace, write_latent_space
from studio.families.vae.params import RebuildParams
from studio.gallery.query import Query
from studio.ui.context import UiContext
from studio.ui.tabs.pictures.axis_row import AxisRow
from studio.ui.tabs.pictures.document import PicturesDocument
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.tabs.pictures.tab import PicturesTab

FACES, PICTURES = "portraits", "stickers"
"""The global model, which is framed and has prior and map; the spatial one."""
OTHERS = 40
"""Sliders without a name."""


class WatchedFamily(TinyVaeFamily):
    """Remembers what it was asked."""

    def __init__(self) -> None:
        self.ran: list[Request] = []

    def run(self, model, request, inputs):
        self.ran.append(request)
        return super().run(model, request, inputs)


def rich_space(form: LatentForm) -> LatentSpace:
    """The tiny space with many nameless sliders and, for the global one, the axes that its map moves."""
    space = tiny_space(form, prior=form is LatentForm.GLOBAL)
    eye = np.eye(space.dims, dtype=np.float32)
    others = tuple(
        Axis(f"n{i}", f"Latent {i + 2}", "", "", eye[(i + 2) % space.dims], 2.0, named=False)
        for i in range(OTHERS)
    )
    flat = space.map
    on_map = (
        ()
        if flat is None
        else tuple(
            Axis(key, key, "", "", flat.basis[i] * flat.spread[i], 1.0, named=False)
            for i, key in enumerate(("map-x", "map-y"))
        )
    )
    return replace(space, axes=(*space.axes, *others, *on_map))


@dataclass
class PicturesRoom:
    """A tab on the screen, and what is behind it."""

    tab: PicturesTab
    context: UiContext
    studio: Studio
    family: WatchedFamily
    bot: QtBot

    @property
    def session(self) -> PicturesSession:
        return self.tab.session

    @property
    def document(self) -> PicturesDocument:
        return self.tab.session.document

    def until(self, happens: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(happens()), timeout=60_000)

    def idle(self) -> bool:
        """Whether all that is wanted has been drawn."""
        session = self.session
        return not session.busy and session.resting and not self.tab.commands.reading

    def drawn(self) -> bool:
        """Whether what is looked at is there, in full."""
        found = self.session.picture(self.session.current())
        return self.idle() and found is not None and found.full

    def said(self) -> str:
        """What the message line said last."""
        history = self.context.messages.history
        return history[-1].text if history else ""

    def use(self, model_id: str) -> None:
        """Choose a model in its list."""
        box = self.tab.left_panel().models.box
        box.setCurrentIndex(box.findData(model_id))
        self.until(lambda: self.session.shelf.space is not None)

    def drop(self, *paths: Path) -> None:
        """Drop files onto the tab."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        assert self.tab.accepts(mime)
        self.tab.handle_drop(mime)

    def take(self, path: Path) -> None:
        """Drop a file and wait for what comes back."""
        before = self.document.code
        self.drop(path)
        self.until(lambda: self.document.code != before and self.drawn())

    def row(self, key: str) -> AxisRow:
        """The slider of an axis."""
        self.until(lambda: any(row.key == key for row in self.tab.left_panel().axes.rows))
        return next(row for row in self.tab.left_panel().axes.rows if row.key == key)

    def drag(self, key: str, *amounts: float) -> None:
        """Drag a slider along these amounts and let go."""
        slider = self.row(key).slider
        slider.setSliderDown(True)
        for amount in amounts:
            slider.setSliderPosition(round(amount * 100))
            self.bot.wait(20)
        slider.setSliderDown(False)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is on the canvas."""
        self.tab.canvas().focus_picture()
        QTest.keyClick(self.tab.canvas().picture_widget(), key, modifiers)

    def rebuilds(self) -> list[RebuildParams]:
        """What was asked of the model, in order."""
        return [one.params_as(RebuildParams) for one in self.family.ran if one.task == "rebuild"]

    def kept(self) -> tuple[Item, ...]:
        """What lies in the gallery and was made, newest first."""
        items = self.studio.gallery.items(self.studio.gallery.ids(Query()))
        return tuple(item for item in items if item.request is not None)

    def pixels(self) -> np.ndarray:
        """The middle of what the canvas shows, as RGB."""
        found = self.session.picture(self.session.current())
        assert found is not None
        image = found.base.toImage()
        colour = image.pixelColor(image.width() // 2, image.height() // 2)
        return np.array([colour.red(), colour.green(), colour.blue()])


@contextmanager
def pictures_room(bot: QtBot, places: Places) -> Iterator[PicturesRoom]:
    """A shown tab with both tiny models; closed afterwards."""
    family = WatchedFamily()
    for model_id, form in ((FACES, LatentForm.GLOBAL), (PICTURES, LatentForm.SPATIAL)):
        info = put_tiny_vae(places.models, form, model_id)
        write_latent_space(rich_space(form), info.folder)
    places = replace(places, bundled_models=places.data / "no models")
    with open_studio(places, FamilyRegistry({"vae": lambda: family})) as studio:
        studio.engine.start()
        context = tab_context(studio)
        background = context.background
        background.failed.connect(context.messages.error)
        tab = PicturesTab(context)
        tab.lay_out()
        bot.addWidget(tab)
        tab.resize(1200, 800)
        tab.show()
        bot.waitExposed(tab)
        tab.activate()
        room = PicturesRoom(tab, context, studio, family, bot)
        room.use(FACES)
        try:
            yield room
        finally:
            context.bridge.close()
            assert background.close()


def picture_file(
    folder: Path,
    name: str = "me.png",
    colour: tuple[int, int, int] = (0, 128, 128),
    size: tuple[int, int] = (80, 60),
) -> Path:
    """A picture of one colour with a lighter half, on the disk."""
    image = Image.new("RGB", size, colour)
    lighter = tuple(min(255, part + 60) for part in colour)
    image.paste(lighter, (0, 0, size[0] // 2, size[1]))
    path = folder / name
    image.save(path)
    return path
