"""The page of the Text tab: what a person types and changes, and no word is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot
from text_room import TextRoom, text_room, token

from studio.core.text_tree import Author, TextTree
from studio.engine.places import Places
from studio.ui.tabs.text import page_text
from studio.ui.tabs.text.editing import Edit, edited
from studio.ui.tabs.text.page_shading import opacity
from studio.ui.tabs.text.road import Road, units

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager

WRITTEN = " there was a fox who sang"


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[TextRoom]:
    with text_room(qtbot, places) as room:
        yield room


def tree_of(*parts: str | list[str]) -> TextTree:
    """Strings are typed, lists are written."""
    tree, number = TextTree(), 0
    for part in parts:
        if isinstance(part, str):
            tree = tree.typed(part, tree.at)
        else:
            tree = tree.written([token(word, number + at) for at, word in enumerate(part)], tree.at)
            number += len(part)
    return tree


def roads(tree: TextTree) -> set[str]:
    return {tree.text(leaf.id) for leaf in tree.leaves()}


@pytest.mark.parametrize("start", range(19))
@pytest.mark.parametrize("length", [0, 1, 4, 19])
@pytest.mark.parametrize("words", ["", "X", "new words"])
def test_every_edit_gives_the_text_that_was_meant_and_keeps_the_models_words(
    start: int, length: int, words: str
) -> None:
    tree = tree_of("Once ", ["upon", " a", " time"], " it ", ["was"])
    text = tree.text()
    end = min(len(text), start + length)
    new = edited(tree, Edit(start, end, words))
    assert new.text() == text[:start] + words + text[end:]
    typed_over = tree.pieces[1].typed in {"Once "} and end <= 5
    typed_over = typed_over or (start >= 16 and end <= 20)
    if not typed_over and (words or start < end):
        assert any(road.startswith("Once upon a time it was") for road in roads(new))


def test_edits_that_touch_are_one() -> None:
    assert Edit(3, 3, "a").then(Edit(4, 4, "b")) == Edit(3, 3, "ab")
    assert Edit(3, 3, "ab").then(Edit(4, 5, "")) == Edit(3, 3, "a")
    assert Edit(3, 3, "a").then(Edit(2, 4, "")) == Edit(2, 3, "")
    assert Edit(3, 3, "a").then(Edit(2, 6, "z")) == Edit(2, 5, "z")
    assert Edit(3, 3, "a").then(Edit(9, 9, "b")) is None


def test_typing_over_the_models_words_forks_once_however_many_keys(room: TextRoom) -> None:
    room.begin("Once")
    room.caret(len("Once there was a"))
    room.type(" red")
    assert room.text == "Once there was a red fox who sang"
    assert room.leaves() == {"Once" + WRITTEN, "Once there was a red fox who sang"}
    for _ in range(6):
        room.key(Qt.Key.Key_Backspace)
    assert room.text == "Once there was fox who sang"
    assert len(room.leaves()) == 2
    assert (Author.PERSON, " red") not in room.pieces()
    room.context.undo.undo()
    assert room.text == "Once" + WRITTEN
    assert room.leaves() == {"Once" + WRITTEN}


def test_a_slip_in_what_was_typed_is_mended_in_place(room: TextRoom) -> None:
    room.begin("Onc")
    room.caret(3)
    room.type("e")
    assert room.text == "Once" + WRITTEN
    assert len(room.leaves()) == 1


def test_words_that_are_cut_away_stay_in_the_tree(room: TextRoom) -> None:
    room.begin("Once")
    page = room.tab.canvas().page
    cursor = page.textCursor()
    cursor.setPosition(len("Once there"))
    cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    room.key(Qt.Key.Key_Delete)
    assert room.text == "Once there"
    room.tab.commands.write()
    room.until(lambda: not room.session.writing)
    assert len(room.leaves()) == 2
    assert "Once" + WRITTEN in room.leaves()


def test_typing_stops_the_model(room: TextRoom) -> None:
    import threading

    room.family.gate = threading.Semaphore(0)
    room.caret(10**9)
    room.type("Once")
    room.tab.make()
    room.until(lambda: room.text == "Once there")
    room.caret(10**9)
    room.type("!")
    assert not room.session.writing
    assert room.text == "Once there!"


def test_emoji_other_scripts_and_line_ends_keep_their_places(room: TextRoom) -> None:
    page = room.tab.canvas().page
    mime = QMimeData()
    mime.setText("🦊 Füchse\r\nsingen 🌙 月\u2029…")
    page.insertFromMimeData(mime)
    room.until(lambda: room.document.text)
    assert room.text == "🦊 Füchse\nsingen 🌙 月\n…"
    room.caret(units("🦊 Füchse\nsingen 🌙"))
    room.type("!")
    assert room.text == "🦊 Füchse\nsingen 🌙! 月\n…"
    room.write()
    place = page.road.token(units(room.text) - 1) if page.road is not None else None
    assert place is not None
    assert place.token.text == " sang"


def test_a_hundred_thousand_letters_are_pasted_in_slices(room: TextRoom) -> None:
    page = room.tab.canvas().page
    mime = QMimeData()
    mime.setText("some words that are pasted " * 4000)
    page.insertFromMimeData(mime)
    assert len(room.document.text) == 108_000
    assert 0 < len(page.text) < 20_000
    assert page.isReadOnly()
    room.until(lambda: page.whole)
    assert not page.isReadOnly()
    assert room.text == mime.text()
    assert page.document().blockCount() > 30
    room.caret(50_000)
    room.type("x")
    assert room.text[50_000] == "x"
    room.context.undo.undo()
    room.context.undo.undo()
    assert room.document.text == ""
    room.until(lambda: page.whole)


def test_blocks_end_at_spaces_and_read_as_them() -> None:
    text = ("word " * 1500) + "\n" + ("longer " * 900)
    document = QTextDocument()
    from PySide6.QtGui import QTextCursor

    page_text.insert(QTextCursor(document), text)
    assert document.blockCount() > 5
    assert page_text.read(document, 0, document.characterCount() - 1) == text
    assert page_text.read(document, 1990, 2030) == text[1990:2030]
    cursor = QTextCursor(document)
    cursor.setPosition(2500)
    cursor.insertBlock()
    assert page_text.read(document, 2490, 2510) == text[2490:2500] + "\n" + text[2500:2509]


def test_a_road_knows_its_tokens_and_measures_only_what_is_new() -> None:
    tree = tree_of("🦊 ", ["sings", "", " well"])
    road = Road(tree)
    assert road.end == 3 + 10
    assert road.token(0) is None
    first, last = road.token(3), road.token(8)
    assert first is not None
    assert (first.at, first.start, first.end) == (0, 3, 8)
    assert last is not None
    assert (last.at, last.token.text) == (2, " well")
    assert [place.token.text for place in road.tokens(0, 99)] == ["sings", " well"]
    grown = Road(tree.with_tokens(2, (*tree.pieces[2].tokens, token("!", 9))), road)
    assert grown.end == road.end + 1
    assert grown.first_difference(road) == road.end
    assert Road(tree_of("🦊 "), road).first_difference(road) == 3


def test_surprising_words_are_more_visible(room: TextRoom) -> None:
    assert opacity(0.99) < opacity(0.4) < opacity(0.01)
    room.begin("Once")
    shades = room.tab.canvas().bar.shades
    shading = room.tab.canvas().page.shading
    assert shading.on
    room.tab.grab()
    shades.click()
    assert not shading.on
    assert room.tab.canvas().bar.legend.isHidden()
    assert not room.context.settings.flag("text/probabilities", True)
