"""A visit to the gallery with the bundled models: made, dropped in, found, put in order, traced, given away,
and made whole again from its files.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot
from window_visit import window_at

from studio.app import Studio
from studio.core.item import Item, Label
from studio.core.request import Request
from studio.engine.places import Places
from studio.families.diffusion.params import FAMILY as DIFFUSION
from studio.families.diffusion.params import PAINT, PaintParams
from studio.families.transformer.params import FAMILY as TRANSFORMER
from studio.families.transformer.params import WRITE, WriteParams
from studio.gallery.gallery import Gallery
from studio.gallery.query import Order, Query
from studio.gallery.sharing.archive import write_archive
from studio.gallery.sharing.arriving import read_archive
from studio.gallery.sharing.copies import Packing
from studio.ui.gallery.tab import GalleryTab
from studio.ui.session import Session

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.qt_log_ignore("propagateSizeHints"),  # the offscreen platform has no window manager
]

A1111 = """a lighthouse in fog, oil painting
Negative prompt: people
Steps: 28, Sampler: Euler a, CFG scale: 6.5, Seed: 99, Size: 64x48, Model: paintings-v3"""


@dataclass
class Visit:
    """The window with its Gallery tab in front, and the hands and eyes of whoever sits before it."""

    session: Session
    studio: Studio
    tab: GalleryTab
    bot: QtBot

    def until(self, happens: Callable[[], object], seconds: int = 120) -> None:
        self.bot.waitUntil(lambda: bool(happens()), timeout=seconds * 1000)

    def paint(self, prompt: str, seed: int) -> Item:
        params = PaintParams(prompt=prompt, style="flat", steps=6)
        model = self.studio.best_model(DIFFUSION).ref
        (item,) = self.studio.make(Request.make(DIFFUSION, PAINT.name, model, seed, params))
        return item

    def write(self, prompt: str, parents: tuple[int, ...]) -> Item:
        params = WriteParams(prompt=prompt, max_tokens=12)
        model = self.studio.best_model(TRANSFORMER).ref
        (item,) = self.studio.make(Request.make(TRANSFORMER, WRITE.name, model, 1, params), parents)
        return item

    def search(self, words: str) -> tuple[int, ...]:
        """Type into the search line and wait for the list."""
        self.tab.filters.search.setText(words)
        self.until(lambda: self.tab.model.query.text == words)
        wanted = self.studio.finder.ids(self.tab.model.query)
        self.until(lambda: self.tab.model.ids == wanted)
        return wanted


@pytest.fixture
def visit(qtbot: QtBot, real_places: Places) -> Iterator[Visit]:
    with window_at(qtbot, real_places, "gallery", GalleryTab) as (session, tab):
        assert session.studio is not None
        yield Visit(session, session.studio, tab, qtbot)


def photograph(path: Path) -> Path:
    """A picture from another program, with its settings inside."""
    info = PngInfo()
    info.add_text("parameters", A1111)
    pixels = np.random.default_rng(4).integers(0, 256, (48, 64, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(path, pnginfo=info)
    return path


def test_everything_made_is_found_put_in_order_traced_and_given_away(visit: Visit, tmp_path: Path) -> None:
    tab, studio, gallery = visit.tab, visit.studio, visit.studio.gallery
    undo = visit.session.context.undo if visit.session.context is not None else None
    assert undo is not None

    # Two foxes and an apple are painted, a line is written about one of them, a picture is dropped in.
    fox, other = visit.paint("red fox", 3), visit.paint("red fox", 4)
    apple = visit.paint("red apple", 3)
    line = visit.write("The fox was", (fox.id,))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photograph(tmp_path / "lighthouse.png")))])
    assert tab.accepts(mime)
    tab.handle_drop(mime)
    visit.until(lambda: gallery.ids(Query(text="lighthouse")))
    (foreign,) = gallery.items(gallery.ids(Query(text="lighthouse")))
    assert foreign.told is not None
    assert (foreign.told.seed, foreign.told.model, foreign.told.negative) == (99, "paintings-v3", "people")

    # One box understands words, kinds, seeds, negation; a mistake is said and nothing breaks.
    assert {fox.id, other.id, line.id} <= set(visit.search("fox"))
    assert set(visit.search("kind:picture seed:3 fox")) == {fox.id}
    assert apple.id not in visit.search("red -apple kind:picture")
    assert set(visit.search("model:paintings")) == {foreign.id}
    tab.filters.search.setText("rating:>=9 fox")
    visit.until(lambda: "5 stars" in tab.filters.understood.complaint)
    tab.filters.clear()
    visit.until(lambda: len(tab.model.ids) == 5)

    # Stars, colour, tag, collection; every step is one Undo.
    operations = tab._parts.operations
    operations.rate([fox.id], 5)
    operations.label([fox.id, other.id], Label.RED)
    operations.tag([fox.id, apple.id], ["cover"])
    operations.collect("Spring", [fox.id, apple.id])
    visit.until(lambda: gallery.collections() and gallery.collections()[0].count == 2)
    assert set(visit.search("tag:cover rating:5 label:red collection:spring")) == {fox.id}
    undo.undo()
    visit.until(lambda: not gallery.collections())
    undo.redo()
    visit.until(gallery.collections)
    tab.filters.clear()

    # The two foxes lie in one stack; the line of descent knows what came of which.
    assert set(gallery.stack(fox.id)) == {fox.id, other.id}
    assert gallery.children(fox.id) == (line.id,)
    family = gallery.descent(line.id)
    assert {kin.id for kin in family.kin} >= {fox.id, line.id}

    # It is made again to the byte.
    assert fox.request is not None
    (again,) = studio.make(fox.request)
    assert np.array_equal(gallery.picture(again), gallery.picture(fox))

    # An archive carries it all into another studio.
    archive = write_archive(gallery, (fox.id, apple.id, line.id), tmp_path / "foxes.zip", Packing())
    with Gallery.open(tmp_path / "other") as elsewhere:
        read_archive(elsewhere, archive)
        (theirs,) = elsewhere.items(elsewhere.ids(Query(text="tag:cover rating:5")))
        assert theirs.request == fox.request
        assert elsewhere.text(elsewhere.items(elsewhere.children(theirs.id))[0]) == gallery.text(line)

    # The trash takes and gives back.
    operations.trash([again.id])
    visit.until(lambda: undo.undoText() == "Put into the trash")
    assert again.id not in gallery.ids()
    undo.undo()
    visit.until(lambda: again.id in gallery.ids())


def test_a_gallery_whose_database_is_gone_is_whole_again(visit: Visit) -> None:
    gallery = visit.studio.gallery
    fox = visit.paint("red fox", 3)
    line = visit.write("The fox was", (fox.id,))
    gallery.rate((fox.id,), 4)
    gallery.tag((fox.id,), ("cover",))
    gallery.upkeep.back_up()
    folder = gallery.folder
    request, words = fox.request, gallery.text(line)
    visit.session.window.close()
    visit.session.close()
    for side in folder.glob("gallery.sqlite*"):
        side.unlink()
    with Gallery.open(folder) as again:
        assert any("made again" in message for message in again.messages)
        found = again.item(fox.id)
        assert (found.request, found.rating, found.tags) == (request, 4, ("cover",))
        assert again.parents(line.id) == (fox.id,)
        assert again.text(again.item(line.id)) == words
        assert again.ids(Query(text="fox", order=Order.OLDEST)) == (fox.id, line.id)
        assert again.verify().ok
    shutil.rmtree(folder / ".backups")
    for side in folder.glob("gallery.sqlite*"):
        side.unlink()
    with Gallery.open(folder) as bare:
        (item,) = (item for item in bare.items(bare.ids()) if item.request == request)
        assert item.rating == 0, "stars stand in the database and its copies, not in the files"
        assert bare.children(item.id)
