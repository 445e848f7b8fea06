"""Other words: the ten tokens that could stand at a place, and the road that each of them opens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from text_room import OTHERS, TextRoom, text_room, token

from studio.core.events import Alternative
from studio.core.text_tree import TextTree
from studio.engine.places import Places
from studio.ui.tabs.text.alternatives import per_cent, readable
from studio.ui.tabs.text.editing import branched

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager

WRITTEN = " there was a fox who sang"


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[TextRoom]:
    with text_room(qtbot, places) as room:
        room.begin("Once")
        yield room


def test_by_keyboard_another_word_opens_another_road(room: TextRoom) -> None:
    card = room.tab.canvas().card
    room.caret(len("Once there was"))
    room.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert not card.isHidden()
    assert card.place is not None
    assert card.place.token.text == " was"
    assert [one.text for one in card.alternatives] == [" was", *OTHERS]
    QTest.keyClick(card, Qt.Key.Key_Down)
    QTest.keyClick(card, Qt.Key.Key_Return)
    room.until(lambda: not room.session.writing)
    assert card.isHidden()
    assert room.text.startswith("Once there cat")
    assert room.leaves() == {"Once" + WRITTEN, room.text}
    asked = room.asked()
    assert asked.prompt == "Once"
    assert asked.begun == (0, 1000)
    # the word that was taken and what the model wrote behind it are one piece
    assert [text for _, text in room.pieces()][:2] == ["Once", " there"]
    assert len(room.pieces()) == 3
    room.context.undo.undo()
    assert room.text == "Once" + WRITTEN
    assert room.leaves() == {"Once" + WRITTEN}
    room.context.undo.redo()
    assert room.text.startswith("Once there cat")


def test_a_word_that_was_taken_before_leads_back_to_its_road(room: TextRoom) -> None:
    canvas = room.tab.canvas()
    place = canvas.page.road.token(len("Once ther")) if canvas.page.road else None
    assert place is not None
    other = place.token.alternatives[2]
    room.session.take(place.piece, place.at, other)
    room.until(lambda: not room.session.writing)
    dog = room.text
    assert dog.startswith("Once dog")
    ran = len(room.family.ran)
    place = canvas.page.road.token(len("Once do")) if canvas.page.road else None
    assert place is not None
    back = Alternative(0, " there", 0.9, 0.9)
    room.session.take(place.piece, place.at, back)
    assert room.text == "Once" + WRITTEN
    assert not room.session.writing
    assert len(room.family.ran) == ran
    room.context.undo.undo()
    assert room.text == dog


def test_the_mouse_rests_on_a_word_and_clicks_another(room: TextRoom) -> None:
    canvas = room.tab.canvas()
    road = canvas.page.road
    place = road.token(len("Once there was a f")) if road is not None else None
    assert place is not None
    middle = canvas.page.shading.rects(place)[0].center().toPoint()
    assert canvas.page.token_at(middle) == place
    assert canvas.page.token_at(QPoint(5, 5)) is None
    canvas._open_card(place, keyboard=False)  # what the timer does when the mouse rests
    assert canvas.page.shading.marked == place
    room.tab.grab()
    row = canvas.card.row_rect(3).center()
    QTest.mouseMove(canvas.card, row)
    QTest.mouseClick(canvas.card, Qt.MouseButton.LeftButton, pos=row)
    room.until(lambda: not room.session.writing)
    assert room.text.startswith("Once there was a owl")
    assert canvas.page.shading.marked is None


def test_escape_and_typing_put_the_card_away(room: TextRoom) -> None:
    canvas = room.tab.canvas()
    room.caret(len("Once there"))
    room.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(canvas.card, Qt.Key.Key_Escape)
    assert canvas.card.isHidden()
    room.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert not canvas.card.isHidden()
    room.type("!")
    assert canvas.card.isHidden()


def test_a_word_that_is_none_of_the_ten_is_listed_behind_them(room: TextRoom) -> None:
    canvas = room.tab.canvas()
    road = canvas.page.road
    place = road.token(len("Once ther")) if road is not None else None
    assert place is not None
    rare = replace(place, token=replace(place.token, alternatives=place.token.alternatives[1:]))
    canvas._open_card(rare, keyboard=True)
    assert canvas.card.alternatives[-1].text == " there"
    assert canvas.card.current == len(canvas.card.alternatives) - 1


def test_the_mark_of_the_end_cuts_the_text_there() -> None:
    tree = TextTree().typed("Once", None)
    tree = tree.written([token(" upon", 1), token(" a", 2)], tree.at)
    cut, new = branched(tree, 2, 1, Alternative(0, "", 0.1, 0.1))
    assert new is None
    assert cut.text() == "Once upon"
    assert {cut.text(leaf.id) for leaf in cut.leaves()} == {"Once upon a"}


def test_a_part_of_a_character_comes_with_the_token_that_completes_it() -> None:
    tree = TextTree().written([token("a", 1)], None)
    new, piece = branched(tree, 1, 0, Alternative(7, "�", 0.1, 0.1))
    assert piece is not None
    assert new.pieces[piece].tokens[0].id == 7
    assert new.text() == ""


def test_tokens_and_chances_as_people_read_them() -> None:
    assert readable(Alternative(1, "  fox", 0.1, 0.1)) == "··fox"
    assert readable(Alternative(1, "\n", 0.1, 0.1)) == "↵"
    assert readable(Alternative(1, "", 0.1, 0.1)) == "(end)"
    assert [per_cent(p) for p in (0, 0.0001, 0.034, 0.1, 0.41, 1)] == [
        "–",
        "< 0.1 %",
        "3.4 %",
        "10 %",
        "41 %",
        "100 %",
    ]
