"""A visit to the Text tab with the bundled language model: a page, another word, the tree, the gallery."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_visit import window_at

from studio.app import Studio
from studio.core.item import Item, ItemKind
from studio.core.text_tree import Author
from studio.engine.places import Places
from studio.gallery.query import Query
from studio.ui.session import Session
from studio.ui.tabs.diffusion.tab import DiffusionTab
from studio.ui.tabs.text.tab import TextTab

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.qt_log_ignore("propagateSizeHints"),  # the offscreen platform has no window manager
]

BEGINNING = "It was a cold morning, and the captain"


@dataclass
class Visit:
    """The window with its Text tab in front, and the hands and eyes of whoever sits before it."""

    session: Session
    studio: Studio
    tab: TextTab
    bot: QtBot

    def until(self, happens: Callable[[], object], seconds: int = 120) -> None:
        self.bot.waitUntil(lambda: bool(happens()), timeout=seconds * 1000)

    def write(self) -> None:
        self.tab.make()
        self.until(lambda: not self.tab.session.writing)

    @property
    def text(self) -> str:
        return self.tab.session.document.text

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.tab.canvas().page, key, modifiers)

    def kept(self, words: str = "") -> tuple[Item, ...]:
        gallery = self.studio.gallery
        items = gallery.items(gallery.ids(Query(text=words)))
        return tuple(item for item in items if item.kind is ItemKind.TEXT)


@pytest.fixture
def visit(qtbot: QtBot, real_places: Places) -> Iterator[Visit]:
    with window_at(qtbot, real_places, "text", TextTab) as (session, tab):
        assert session.studio is not None
        visit = Visit(session, session.studio, tab, qtbot)
        visit.until(lambda: tab.session.model is not None)
        yield visit


def test_a_writer_takes_another_road_keeps_it_and_paints_from_it(visit: Visit) -> None:
    tab, studio = visit.tab, visit.studio
    assert tab.session.model is not None
    assert tab.session.model.bundled, "no pack is needed"

    # A beginning is typed, and the model goes on.
    tab.commands.set_values("Length", {"max_tokens": 24})
    visit.tab.canvas().page.put(BEGINNING)
    visit.write()
    first = visit.text
    assert first.startswith(BEGINNING)
    assert len(first) > len(BEGINNING) + 24
    written = tab.session.document.tree.road()[-1]
    assert written.author is Author.MODEL
    assert all(0 < token.probability <= 1 and len(token.alternatives) == 10 for token in written.tokens)

    # Another choice at the third token opens another road; the first stays in the tree.
    place = len(BEGINNING) + sum(len(token.text) for token in written.tokens[:2]) + 1
    tab.canvas().page.put_caret(place)
    visit.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    card = tab.canvas().card
    assert len(card.alternatives) == 10
    QTest.keyClick(card, Qt.Key.Key_Down)
    QTest.keyClick(card, Qt.Key.Key_Return)
    visit.until(lambda: not tab.session.writing)
    second = visit.text
    tree = tab.session.document.tree
    assert {tree.text(leaf.id) for leaf in tree.leaves()} == {first, second}

    # Where did the model look, before it wrote the word at the caret?
    under = tab.under_canvas()
    under.set_open(True)
    under.attention.show()
    under.insights.watch(under.attention, watched=True)
    tab.canvas().page.put_caret(place)
    visit.until(lambda: under.insights.insight is not None)
    insight = under.insights.insight
    assert insight is not None
    assert insight.attention.shape[0] == len(insight.lens) == 6
    assert insight.attention.sum(-1) == pytest.approx(1, abs=1e-3)
    under.insights.watch(under.attention, watched=False)

    # It is kept, with the loom beside it, found by its words, and made again to the letter.
    tab.commands.keep()
    visit.until(visit.kept)
    (kept,) = visit.kept("captain")
    assert studio.gallery.text(kept) == second
    assert kept.request is not None
    (again,) = studio.make(kept.request)
    assert studio.gallery.text(again) == second

    # A new page; opening the kept text brings both roads back.
    tab.commands.new_page()
    assert visit.text == ""
    assert tab.open_item(kept)
    visit.until(lambda: visit.text == second)
    tree = tab.session.document.tree
    assert {tree.text(leaf.id) for leaf in tree.leaves()} == {first, second}

    # Its words become a prompt in Diffusion, and undo goes all the way back.
    words = "a red apple"
    tab.commands.send(words)
    furniture = visit.session.window.furniture
    assert furniture is not None
    at = [entry.name for entry in visit.session.window.entries].index("diffusion")
    visit.until(lambda: visit.session.window.wanted_tab == at)
    painter = furniture.tab(at)
    assert isinstance(painter, DiffusionTab)
    visit.until(lambda: painter.session.document.params.prompt == words)
