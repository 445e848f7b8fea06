"""A visit to the Diffusion tab with the real sticker model: words, steps, a branch, the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_visit import window_at

from studio.app import Studio
from studio.core.events import Picture
from studio.core.item import Item, ItemKind
from studio.engine.places import Places
from studio.families.diffusion.params import FAMILY, PaintParams
from studio.gallery.pictures import read_picture
from studio.gallery.query import Query
from studio.ui.session import Session
from studio.ui.tabs.diffusion.document import View
from studio.ui.tabs.diffusion.tab import DiffusionTab

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.qt_log_ignore("propagateSizeHints"),  # the offscreen platform has no window manager
]


@dataclass
class Visit:
    """The window with its Diffusion tab in front, and the hands and eyes of whoever sits before it."""

    session: Session
    studio: Studio
    tab: DiffusionTab
    bot: QtBot

    def until(self, happens: Callable[[], object], seconds: int = 120) -> None:
        self.bot.waitUntil(lambda: bool(happens()), timeout=seconds * 1000)

    def say(self, prompt: str, **values: object) -> None:
        self.tab.commands.set_values("Words", {"prompt": prompt, **values})

    def paint(self) -> Item:
        self.tab.make()
        self.until(self.painted)
        return self.kept()[0]

    def painted(self) -> bool:
        """Whether what is looked at is painted, kept, and on the screen."""
        session = self.tab.session
        shown = session.document.shown
        kept = session.keeping.item(shown) is not None and session.picture(shown) is not None
        return kept and not session.working

    def kept(self, text: str = "") -> tuple[Item, ...]:
        """What was painted, newest first."""
        gallery = self.studio.gallery
        items = gallery.items(gallery.ids(Query(text=text)))
        return tuple(item for item in items if item.request is not None and item.request.family == FAMILY)

    def pixels(self, item: Item) -> Picture:
        return read_picture(self.studio.gallery.path(item), keep_alpha=True)


@pytest.fixture
def visit(qtbot: QtBot, real_places: Places) -> Iterator[Visit]:
    with window_at(qtbot, real_places, "diffusion", DiffusionTab) as (session, tab):
        assert session.studio is not None
        visit = Visit(session, session.studio, tab, qtbot)
        visit.until(lambda: tab.session.shelf.known is not None)
        yield visit


def test_an_artist_paints_from_words_goes_back_and_takes_another_road(visit: Visit) -> None:
    tab, studio = visit.tab, visit.studio

    # Two words, ten steps, and a red sticker on nothing.
    visit.say("a red apple", style="flat", steps=10, sampler="dpmpp-2m")
    apple = visit.paint()
    assert apple.name.startswith("A red apple")
    pixels = visit.pixels(apple).astype(int)
    assert pixels.shape == (128, 128, 4)
    assert pixels[:6, :6, 3].mean() < 40, "the corner is transparent"
    middle = pixels[56:96, 44:84]
    assert middle[..., 3].mean() > 230
    assert middle[..., 0].mean() > middle[..., 1].mean() + 60, "it is red"

    # Every step is there: the noise falls, and the picture that is seen settles.
    steps = tab.session.steps.of(tab.session.document.shown)
    assert [step.step for step in steps] == list(range(10))
    assert all(one.sigma > after.sigma for one, after in pairwise(steps))
    assert steps[-1].change < 0.1
    assert {word.word for word in steps[5].attention} == {"red", "apple"}

    # Back to step five, other words, another road; the apple turns blue.
    tab.canvas().focus_picture()
    for _ in range(6):
        QTest.keyClick(tab.canvas().picture_widget(), Qt.Key.Key_Left)
    assert tab.canvas().view() is View.STEPS
    assert tab.session.document.step == 4
    visit.say("a blue apple")
    tab.commands.branch()
    visit.until(lambda: visit.painted() and len(visit.kept()) == 2)
    branch = visit.kept()[0]
    assert branch.parents == (apple.id,)
    assert branch.request is not None
    (turn,) = branch.request.params_as(PaintParams).turns
    assert (turn.step, turn.prompt) == (4, "a blue apple")
    assert not np.array_equal(visit.pixels(branch), visit.pixels(apple))

    # “Make again” gives the same bytes, the words are found, and everything is taken back.
    studio.engine.submit(branch.request, (branch.id,))
    visit.until(lambda: len(visit.kept()) == 3)
    assert np.array_equal(visit.pixels(visit.kept()[0]), visit.pixels(branch))
    assert apple.id in {item.id for item in visit.kept("apple")}
    assert visit.session.context is not None
    before = tab.session.document
    visit.session.context.undo.undo()
    assert tab.session.document != before
    assert studio.gallery.verify().ok


def test_unknown_words_are_told_before_anything_is_painted_and_a_way_becomes_a_film(visit: Visit) -> None:
    tab = visit.tab
    visit.say("a flibbertigibbet", steps=4)
    tab.make()
    visit.until(lambda: visit.session.context and visit.session.context.messages.history)
    assert not visit.kept()
    assert visit.session.context is not None
    assert "flibbertigibbet" in visit.session.context.messages.history[-1].text

    visit.say("fox", steps=4, style="noto")
    fox = visit.paint()
    tab.commands.make_film()
    visit.until(lambda: len(visit.kept()) == 2)
    film = visit.kept()[0]
    assert film.kind is ItemKind.ANIMATION
    assert fox.id in film.parents
