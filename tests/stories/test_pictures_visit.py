"""A visit to the Pictures tab with the real models: a face is bent and sent on, a sticker comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot
from window_visit import window_at

from studio.app import Studio
from studio.core.events import Picture
from studio.core.item import Item, ItemKind
from studio.engine.places import Places
from studio.families.vae.params import FAMILY, BlendParams, RebuildParams
from studio.gallery.query import Query
from studio.ui.session import Session
from studio.ui.tabs.faces.tab import FacesTab
from studio.ui.tabs.pictures.document import View
from studio.ui.tabs.pictures.tab import PicturesTab

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.qt_log_ignore("propagateSizeHints"),  # the offscreen platform has no window manager
]

FACES, PICTURES = "faces-vae", "pictures-vae"


@dataclass
class Visit:
    """The window with its Pictures tab in front, and the hands and eyes of whoever sits before it."""

    session: Session
    studio: Studio
    tab: PicturesTab
    bot: QtBot

    def until(self, happens: Callable[[], object], seconds: int = 120) -> None:
        self.bot.waitUntil(lambda: bool(happens()), timeout=seconds * 1000)

    def use(self, model_id: str) -> None:
        box = self.tab.left_panel().models.box
        box.setCurrentIndex(box.findData(model_id))
        shelf = self.tab.session.shelf
        self.until(lambda: self.tab.session.model is not None and self.tab.session.model.id == model_id)
        self.until(lambda: shelf.space is not None)

    def take(self, path: Path) -> None:
        before = self.tab.session.document.code
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        self.tab.handle_drop(mime)
        self.until(lambda: self.tab.session.document.code != before)
        self.until(self.drawn)

    def drawn(self) -> bool:
        """Whether what is looked at is there, in full."""
        session = self.tab.session
        found = session.picture(session.current())
        return not session.busy and session.resting and found is not None and found.full

    def figure(self, name: str) -> float:
        """What the line under the picture says of it."""
        text = self.tab.canvas().bar.figures.labels[name].text()
        return float(next(word for word in text.replace(",", "").split() if word[0].isdigit()))

    def keep(self) -> Item:
        before = len(self.kept())
        self.tab.make()
        self.until(lambda: len(self.kept()) == before + 1)
        return self.kept()[0]

    def kept(self) -> tuple[Item, ...]:
        """What the autoencoders made, newest first."""
        return tuple(item for item in self._items() if _rebuilt(item))

    def dropped(self) -> tuple[Item, ...]:
        """What came in from outside; the example among it was drawn by a model, too."""
        return tuple(item for item in self._items() if not _rebuilt(item))

    def _items(self) -> tuple[Item, ...]:
        gallery = self.studio.gallery
        return tuple(gallery.items(gallery.ids(Query())))

    def pixels(self, item: Item) -> Picture:
        with Image.open(self.studio.gallery.path(item)) as file:
            return np.asarray(file).copy()


def _rebuilt(item: Item) -> bool:
    return item.request is not None and item.request.family == FAMILY


@pytest.fixture
def visit(qtbot: QtBot, real_places: Places) -> Iterator[Visit]:
    with window_at(qtbot, real_places, "pictures", PicturesTab) as (session, tab):
        assert session.studio is not None
        yield Visit(session, session.studio, tab, qtbot)


@pytest.fixture
def sticker(tmp_path: Path) -> Path:
    """A disc with a hole, on nothing."""
    image = Image.new("RGBA", (200, 136))
    draw = ImageDraw.Draw(image)
    draw.ellipse((20, 10, 140, 126), fill=(230, 60, 40, 255))
    draw.ellipse((60, 50, 100, 90), fill=(250, 220, 60, 255))
    path = tmp_path / "sticker.png"
    image.save(path)
    return path


def test_a_face_is_rebuilt_bent_kept_made_again_and_sent_to_the_faces(visit: Visit) -> None:
    tab, studio = visit.tab, visit.studio
    visit.use(FACES)
    tab.take_example()
    visit.until(lambda: tab.session.document.code is not None)
    visit.until(visit.drawn)
    tab.commands.look(View.WIPE)
    visit.until(lambda: visit.figure("psnr") > 0)
    assert visit.figure("psnr") > 20, "the person is recognised"
    assert visit.figure("kl") > 0

    # It smiles; what is kept says so and knows the picture that it came from.
    plain = visit.keep()
    tab.commands.pull("Smile", {"smile": 3.0}, final=True)
    visit.until(visit.drawn)
    smiling = visit.keep()
    assert smiling.request is not None
    assert smiling.request.params_as(RebuildParams).code.pulls[0].axis == "smile"
    (original,) = visit.dropped()
    assert original.id in smiling.parents
    before, after = visit.pixels(plain).astype(int), visit.pixels(smiling).astype(int)
    assert before.shape == (128, 128, 3)
    changed = np.abs(after - before).mean(axis=2)
    mouth, corner = changed[84:104, 48:80].mean(), changed[:20, :20].mean()
    assert mouth > 2 * corner, "a smile changes the mouth"

    # “Make again” gives the same bytes, and everything can be taken back.
    studio.engine.submit(smiling.request, (smiling.id,))
    visit.until(lambda: len(visit.kept()) == 3)
    assert np.array_equal(visit.pixels(visit.kept()[0]), visit.pixels(smiling))
    assert visit.session.context is not None
    visit.session.context.undo.undo()
    assert tab.session.document.amount("smile") == 0

    # It goes on to the Faces tab, which takes it for a face to be found.
    furniture = visit.session.window.furniture
    assert furniture is not None
    faces = furniture.tab(0)
    assert isinstance(faces, FacesTab)
    assert faces.receives(smiling)
    faces.receive(smiling)
    visit.until(lambda: faces.finder.search is not None)

    # And it opens again as it was.
    assert tab.open_item(smiling)
    assert tab.session.document.amount("smile") == 3.0
    assert studio.gallery.verify().ok


def test_a_sticker_comes_back_with_its_transparency_and_turns_into_another(
    visit: Visit, sticker: Path, tmp_path: Path
) -> None:
    tab = visit.tab
    visit.use(PICTURES)
    visit.take(sticker)
    tab.commands.look(View.SIDE)
    visit.until(lambda: visit.figure("psnr") > 0)
    assert visit.figure("psnr") > 26
    item = visit.keep()
    pixels = visit.pixels(item)
    assert pixels.shape == (136, 200, 4)
    assert pixels[5, 190, 3] < 20, "nothing is where nothing was"
    assert pixels[30, 80, 3] > 235
    assert pixels[30, 80, 0] > 180

    # A blend of two stickers becomes a film.
    tab.commands.hold()
    other = tmp_path / "other.png"
    with Image.open(sticker) as image:
        image.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(other)
    visit.take(other)
    short = BlendParams(frames=6, frames_per_second=6, there_and_back=False, size=128)
    tab.commands.set_blend(short, final=True)
    tab.commands.make_film()
    visit.until(lambda: any(one.kind is ItemKind.ANIMATION for one in visit.kept()))
    film = next(one for one in visit.kept() if one.kind is ItemKind.ANIMATION)
    assert film.size_bytes > 500
    dropped = {one.id for one in visit.dropped()}
    assert len(dropped) == 2
    assert dropped <= set(film.parents), "it descends from both stickers"
