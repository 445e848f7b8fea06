"""The prompt library: what is on the page is saved, changed, compared, found, brought back and used again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.core.events import Token
from studio.core.text_tree import TextTree
from studio.core.word_difference import difference
from studio.engine.places import Places
from studio.families.transformer.params import Form, WriteParams
from studio.gallery.gallery import Gallery
from studio.gallery.prompts import PromptContent
from studio.ui.background import Background
from studio.ui.bridge import EngineBridge
from studio.ui.context import UiContext
from studio.ui.messages import Messages
from studio.ui.settings import UiSettings
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.prompt_content import content_of, settings_words, used
from studio.ui.tabs.text.prompt_library import PromptLibraryDialog
from studio.ui.tabs.text.session import TextSession
from studio.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager

FOX = PromptContent("plain", "A red fox crosses the snow.")


def page(words: str, form: Form = Form.PLAIN, **params: Any) -> TextDocument:
    return TextDocument(params=WriteParams(form=form, **params), tree=TextTree().typed(words, None))


# --- between page and library --------------------------------------------------------------------------
def test_the_prompt_of_a_page_is_what_was_typed_before_the_model_wrote() -> None:
    tree = TextTree().typed("The fox", None).typed(" ran", 1)
    tree = tree.written((Token(1, " home", 0.5, 0.5),), 2).typed(" and slept", 3)
    content = content_of(TextDocument(params=WriteParams(temperature=0.4), tree=tree))
    assert content.words == "The fox ran"
    assert content.settings["temperature"] == 0.4
    assert "prompt" not in content.settings


def test_a_used_prompt_brings_its_settings_and_what_does_not_fit_is_passed_over() -> None:
    content = PromptContent("chat", "Hello", "Be brief.", {"temperature": 0.3, "top_p": 99.0, "new": 1})
    document = used(page("old"), content)
    assert document.params.form is Form.CHAT
    assert document.params.system == "Be brief."
    assert document.params.temperature == 0.3
    assert document.params.top_p == WriteParams().top_p
    assert document.tree.pieces == {}  # the words are the first message
    assert used(page("old"), FOX).text == FOX.words


def test_a_difference_is_told_by_words() -> None:
    found = difference("A red fox runs.", "A blue fox runs far.")
    assert found.gone == ((2, 5),)
    assert found.came == ((2, 6), (15, 19))
    long = "line\n" * 20_000
    assert difference(long, long + "end").came == ((100_000, 100_003),)


def test_other_settings_are_told() -> None:
    one = PromptContent("plain", "x", settings={"temperature": 0.8})
    other = PromptContent("chat", "x", settings={"temperature": 0.5, "stop": "\n\n"})
    assert settings_words(one, other) == ("Form Continue → Chat · Temperature 0.8 → 0.5 · Stop at – → ↵↵")
    assert settings_words(one, one) == ""


# --- the window ----------------------------------------------------------------------------------------
class Room:
    """A library on the screen, and the page beside it."""

    def __init__(self, gallery: Gallery, places: Places, bot: QtBot) -> None:
        engine = SimpleNamespace(subscribe=lambda _: lambda: None, drop_live=lambda _: None)
        self.context = UiContext(
            studio=cast("Any", SimpleNamespace(engine=engine, gallery=gallery)),
            bridge=EngineBridge(cast("Any", engine)),
            background=Background(),
            undo=QUndoStack(),
            messages=Messages(),
            settings=UiSettings(places.config / "window.ini"),
            theme=Theme(places.resources),
            run_watch=cast("Any", None),
        )
        self.session = TextSession(self.context)
        self.dialog = PromptLibraryDialog(self.session)
        self.bot = bot
        bot.addWidget(self.dialog)
        self.dialog.show()

    def put(self, words: str, **params: Any) -> None:
        self.session.look(page(words, **params))

    def names(self) -> list[str]:
        rows = range(self.dialog.list.count())
        return [self.dialog.list.item(row).text().split("\n")[0] for row in rows]

    def until(self, names: list[str]) -> None:
        self.bot.waitUntil(lambda: self.names() == names)

    def versions(self, count: int) -> None:
        self.bot.waitUntil(lambda: self.dialog.detail.newer.box.count() == count)


@pytest.fixture
def room(places: Places, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with Gallery.open(tmp_path / "gallery") as gallery:
        made = Room(gallery, places, qtbot)
        yield made
        made.context.background.close()


def test_a_page_is_saved_changed_compared_and_an_old_version_brought_back(room: Room) -> None:
    dialog, detail = room.dialog, room.dialog.detail
    assert dialog.empty.isVisible()
    room.put("A red fox.")
    QTest.mouseClick(dialog.save_new, Qt.MouseButton.LeftButton)
    room.until(["A red fox."])
    room.versions(1)
    assert not detail.older.isVisible()
    room.put("A blue fox.", temperature=0.3)
    QTest.mouseClick(detail.save_button, Qt.MouseButton.LeftButton)
    room.versions(2)
    room.bot.waitUntil(lambda: len(detail.newer.words.extraSelections()) == 1)
    assert detail.older.words.toPlainText() == "A red fox."
    assert detail.newer.words.toPlainText() == "A blue fox."
    assert detail.settings.text() == "Temperature 0.8 → 0.3"
    assert not detail.restore_button.isEnabled()
    detail.newer.box.setCurrentIndex(1)
    detail.newer.box.activated.emit(1)
    QTest.mouseClick(detail.restore_button, Qt.MouseButton.LeftButton)
    room.versions(3)
    assert detail.newer.words.toPlainText() == "A red fox."


def test_a_saved_prompt_is_used_as_one_step_of_undo(room: Room) -> None:
    room.put("A red fox.", temperature=0.3)
    room.dialog.save()
    room.until(["A red fox."])
    room.versions(1)
    room.put("Something else", temperature=1.0)
    QTest.mouseClick(room.dialog.detail.use_button, Qt.MouseButton.LeftButton)
    assert room.session.document.text == "A red fox."
    assert room.session.document.params.temperature == 0.3
    room.context.undo.undo()
    assert room.session.document.text == "Something else"
    with room.bot.waitSignal(room.dialog.words_wanted) as told:
        QTest.mouseClick(room.dialog.detail.insert_button, Qt.MouseButton.LeftButton)
    assert told.args == ["A red fox."]


def test_names_and_deletions_are_taken_back_and_done_again(room: Room) -> None:
    room.put("A red fox.")
    room.dialog.save()
    room.until(["A red fox."])
    name = room.dialog.detail.name
    name.setText("Reynard")
    name.editingFinished.emit()
    room.until(["Reynard"])
    QTest.mouseClick(room.dialog.detail.delete_button, Qt.MouseButton.LeftButton)
    room.until([])
    assert "deleted" in room.context.messages.history[-1].text
    room.context.undo.undo()
    room.until(["Reynard"])
    room.context.undo.undo()
    room.until(["A red fox."])
    room.context.undo.redo()
    room.until(["Reynard"])
    room.context.undo.redo()
    room.until([])


def test_prompts_are_found_by_their_words(room: Room) -> None:
    for words in ("A red fox.", "The grey sea."):
        room.put(words)
        room.dialog.save()
    room.until(["The grey sea.", "A red fox."])
    room.dialog.search.setText("red")
    room.until(["A red fox."])
    room.dialog.search.setText("nothing like it")
    room.until([])
    assert room.dialog.empty.text == "No prompt has these words."


def test_an_empty_page_is_not_saved_and_says_why(room: Room) -> None:
    room.dialog.save()
    room.bot.waitUntil(lambda: bool(room.context.messages.history))
    assert "nothing to save" in room.context.messages.history[0].text


def test_a_file_carries_them_away_and_back(room: Room, tmp_path: Path) -> None:
    room.put("A red fox.")
    room.dialog.save()
    room.until(["A red fox."])
    current = room.dialog.current
    assert current is not None
    file = tmp_path / "prompts.json"
    room.dialog.shelf.export((current.id,), file)
    room.bot.waitUntil(file.exists)
    room.dialog.detail.delete()
    room.until([])
    room.dialog.shelf.bring_in(file)
    room.until(["A red fox."])
    broken = tmp_path / "broken.json"
    broken.write_text("[")
    room.dialog.shelf.bring_in(broken)
    room.bot.waitUntil(lambda: "no prompts of Quartet" in room.context.messages.history[-1].text)
