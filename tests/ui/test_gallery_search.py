"""The search line of the Gallery: what it offers, what it understood, what it keeps."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from frame_room import FrameRoom, frame_room
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.item import ItemKind, Label
from studio.engine.places import Places
from studio.gallery.query import Answer, Order, Query
from studio.gallery.search.completing import Vocabulary
from studio.gallery.search.grammar import parse
from studio.ui.gallery.kept_words import words_of
from studio.ui.gallery.model import HASTY_S, PATIENT_S
from studio.ui.gallery.search_line import SearchLine
from studio.ui.gallery.tab import GalleryTab
from studio.ui.gallery.understood import UnderstoodRow
from studio.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def line(qtbot: QtBot, places: Places) -> SearchLine:
    made = SearchLine(Theme(places.resources))
    qtbot.addWidget(made)
    made.resize(500, 30)
    made.set_vocabulary(Vocabulary(models=("Faces 1024",), tags=("hero", "big sky"), collections=("Ada",)))
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def typed(line: SearchLine, words: str) -> None:
    QTest.keyClicks(line, words)


def test_a_key_and_then_its_values_are_offered_and_tab_takes_the_first(line: SearchLine):
    typed(line, "ta")
    assert line.offered[0] == "tag:"
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "tag:"
    assert line.offered == ("hero", '"big sky"')
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "tag:hero "
    assert line.offered == ()


def test_arrow_and_return_take_what_is_marked_and_return_alone_only_searches(qtbot: QtBot, line: SearchLine):
    typed(line, "tag:")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "tag:"
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert line.offered
    line._list.setCurrentIndex(line._model.index(1, 0))
    with qtbot.assertNotEmitted(line.returnPressed):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == 'tag:"big sky" '


def test_models_and_tags_are_offered_for_the_beginning_of_a_word(line: SearchLine):
    typed(line, "her")
    assert line.offered == ("tag:hero",)
    line.clear()
    typed(line, "model:fac")
    assert line.offered == ('"Faces 1024"',)


def test_down_in_an_empty_line_shows_what_can_be_asked_for_and_escape_closes_it(line: SearchLine):
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert {"tag:", "rating:", "before:", "seed:"} <= set(line.offered)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.offered == ()
    typed(line, "qqq")
    assert line.offered == ()


def test_what_was_understood_stands_in_chips_and_mistakes_in_words(qtbot: QtBot, places: Places):
    row = UnderstoodRow(Theme(places.resources))
    qtbot.addWidget(row)
    row.show_search(parse("red fox"))
    assert row.isHidden()
    row.show_search(parse("fox rating:>=3 -tag:hero"))
    assert [chip.word for chip in row.chips] == ["At least 3 stars", "Not tag hero"]
    assert row.complaint == ""
    row.show_search(parse("ratng:3 rating:many"))
    assert row.chips == ()
    assert "rating:" in row.complaint
    row.show_search(parse(""), "Ada")
    assert [chip.word for chip in row.chips] == ["Like “Ada”"]
    assert row.complaint == ""


# In the tab ------------------------------------------------------------------------------------------


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[FrameRoom]:
    with frame_room(qtbot, tmp_path / "home") as made:
        made.window.show_tab(made.gallery_at)
        yield made


@pytest.fixture
def tab(room: FrameRoom) -> GalleryTab:
    made = room.furniture.tab(room.gallery_at)
    assert isinstance(made, GalleryTab)
    return made


def test_keys_narrow_as_one_types_and_a_cross_takes_them_away(room: FrameRoom, tab: GalleryTab):
    fox, owl = room.put(1, "red fox"), room.put(2, "grey owl")
    room.studio.gallery.rate([fox.id], 4)
    room.studio.gallery.label([owl.id], Label.BLUE)
    room.until(lambda: tab.model.ids == (owl.id, fox.id))
    QTest.keyClicks(tab.filters.search, "rating:>=4 ")
    room.until(lambda: tab.model.ids == (fox.id,))
    QTest.keyClicks(tab.filters.search, "label:blue")
    room.until(lambda: tab.model.ids == ())
    first, second = tab.filters.understood.chips
    assert (first.word, second.word) == ("At least 4 stars", "Blue label")
    first.click()
    room.until(lambda: tab.model.ids == (owl.id,))
    assert tab.filters.search.text() == "label:blue"


def test_a_mistake_is_said_when_one_stops_typing_and_at_once_with_return(room: FrameRoom, tab: GalleryTab):
    room.put(1, "red fox")
    tab.filters.search.setFocus()
    room.until(tab.filters.search.hasFocus)
    QTest.keyClicks(tab.filters.search, "rating:many")
    room.until(lambda: tab.model.query.text == "rating:many")
    assert tab.filters.understood.complaint == ""
    QTest.keyClick(tab.filters.search, Qt.Key.Key_Return)
    assert tab.filters.understood.complaint
    assert tab.filters.understood.isVisible()
    tab.filters.search.clear()
    room.until(tab.filters.understood.isHidden)


def test_with_words_the_best_match_comes_first_and_then_the_old_order_again(room: FrameRoom, tab: GalleryTab):
    order = tab.filters.order
    order.setCurrentIndex(order.findText("By name"))
    tab.filters.search.setText("fox")
    room.until(lambda: tab.model.query.order is Order.FITTING)
    tab.filters.search.setText("rating:5")
    room.until(lambda: tab.model.query.order is Order.NAME)
    tab.filters.search.setText("fox")
    room.until(lambda: tab.model.query.order is Order.FITTING)
    order.setCurrentIndex(order.findText("Oldest first"))
    room.until(lambda: tab.model.query.order is Order.OLDEST)
    tab.filters.search.clear()
    room.until(lambda: tab.model.query.text == "")
    assert order.order is Order.OLDEST
    assert order.findText("Best match first") < 0


def test_a_search_is_saved_named_and_found_again(room: FrameRoom, tab: GalleryTab):
    room.put(1, "red fox")
    assert not tab.filters.keep.isEnabled()
    tab.filters.search.setText("fox rating:0")
    room.until(tab.filters.keep.isEnabled)
    tab._show_side(False)
    tab.filters.keep.click()
    room.until(lambda: tab.side.view.state() is tab.side.view.State.EditingState)
    assert [(one.name, one.words) for one in room.studio.gallery.searches()] == [("fox rating:0",) * 2]
    room.until(room.context.undo.canUndo)
    room.context.undo.undo()
    room.until(lambda: room.studio.gallery.searches() == ())


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (Query(text="fox"), "fox"),
        (Query(text="fox", rating_at_least=4, synthetic=False), "fox rating:>=4 is:real"),
        (Query(collection=3), 'collection:"For Ada"'),
        (Query(tag="big sky", label=Label.RED, kind=ItemKind.ANIMATION), 'kind:film tag:"big sky" label:red'),
        (Query(text="tag:hero", tag="hero", order=Order.NAME, stacked=True), "tag:hero"),
        (Query(like=7, trashed=True), "like:7 is:trashed"),
    ],
    ids=["words", "filters", "collection", "place", "twice", "like"],
)
def test_everything_that_was_chosen_is_kept_as_words_and_none_of_them_is_a_mistake(query: Query, words: str):
    assert words_of(query, "For Ada") == words
    assert parse(words).mistakes == ()


def test_tags_of_the_gallery_complete_what_is_typed(room: FrameRoom, tab: GalleryTab):
    item = room.put(1)
    room.studio.gallery.tag([item.id], ["landscape"])
    room.studio.gallery.make_collection("Posters")
    room.until(lambda: "landscape" in tab.filters.search._vocabulary.tags)
    room.until(lambda: tab.filters.search._vocabulary.collections == ("Posters",))
    QTest.keyClicks(tab.filters.search, "tag:la")
    assert tab.filters.search.offered == ("landscape",)


def test_nothing_that_is_typed_is_an_error(room: FrameRoom, tab: GalleryTab):
    item = room.put(1)
    for words in ('"', "-", "tag:", "rating:>=", "OR OR", "(((", "'; DROP TABLE items; --", "%_\\"):
        tab.filters.search.setText(words)
        QTest.keyClick(tab.filters.search, Qt.Key.Key_Return)
        room.until(lambda words=words: tab.model.query.text == words.strip())
    tab.filters.clear()
    room.until(lambda: tab.model.ids == (item.id,))
    assert not room.context.messages.history


def test_what_has_the_words_is_shown_at_once_and_what_means_the_same_when_it_is_known(
    room: FrameRoom, tab: GalleryTab
):
    fox, vixen = room.put(1, "red fox"), room.put(2, "vixen")
    shown: list[tuple[int, ...]] = []
    waited: list[float] = []

    def find(query: Query, patience: float) -> Answer:
        if query.order is not Order.FITTING:
            return Answer((vixen.id, fox.id))
        waited.append(patience)
        return Answer((fox.id, vixen.id)) if patience > 1 else Answer((fox.id,), hasty=True)

    room.furniture.source.find = find
    tab.model.listed.connect(lambda: shown.append(tab.model.ids))
    tab.filters.search.setText("fox")
    room.until(lambda: tab.model.ids == (fox.id, vixen.id))
    assert (fox.id,) in shown
    assert (waited[0], waited[-1]) == (HASTY_S, PATIENT_S)


def test_words_that_take_long_are_asked_for_once_where_nothing_else_is_waited_for(
    room: FrameRoom, tab: GalleryTab
):
    fox, vixen = room.put(1, "red fox"), room.put(2, "vixen")
    asked: list[float] = []

    def find(query: Query, patience: float) -> Answer:
        if query.order is not Order.FITTING:
            return Answer((vixen.id, fox.id))
        asked.append(patience)
        time.sleep(2 * HASTY_S)
        return Answer((fox.id,))

    room.furniture.source.find = find
    tab.filters.search.setText("fox")
    room.until(lambda: tab.model.ids == (fox.id,))
    room.until(lambda: not room.context.background._under_way)
    assert HASTY_S in asked
    assert PATIENT_S not in asked
