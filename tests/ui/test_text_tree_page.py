"""The tree page: what is done with roads is undone, merged, saved to a file and opened again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtGui import QGuiApplication, QUndoStack
from pytestqt.qtbot import QtBot

from studio.core.errors import UserError
from studio.core.events import Token
from studio.core.text_tree import TextTree
from studio.engine.places import Places
from studio.ui.background import Background
from studio.ui.bridge import EngineBridge
from studio.ui.context import UiContext
from studio.ui.messages import Messages
from studio.ui.settings import UiSettings
from studio.ui.tabs.text.commands import TextCommands
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.session import TextSession
from studio.ui.tabs.text.tree_files import SUFFIX, named, open_tree, save_tree
from studio.ui.tabs.text.tree_page import TreePage
from studio.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


def tokens(words: str) -> tuple[Token, ...]:
    return tuple(Token(1, word, 0.5, 0.5) for word in words.split(","))


STORY = (
    TextTree()
    .typed("The fox", None)
    .written(tokens(" sleeps,."), 1)
    .written(tokens(" runs, home,."), 1)
    .walked(2)
)


@pytest.fixture
def page(places: Places, qtbot: QtBot) -> Iterator[TreePage]:
    engine = SimpleNamespace(subscribe=lambda _: lambda: None, drop_live=lambda _: None)
    context = UiContext(
        studio=cast("Any", SimpleNamespace(engine=engine)),
        bridge=EngineBridge(cast("Any", engine)),
        background=Background(),
        undo=QUndoStack(),
        messages=Messages(),
        settings=UiSettings(places.config / "window.ini"),
        theme=Theme(places.resources),
        run_watch=cast("Any", None),
    )
    session = TextSession(context)
    made = TreePage(session, TextCommands(session, session))
    made.session_of_test = session  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    yield made
    context.background.close()


def session_of(page: TreePage) -> TextSession:
    return cast("Any", page).session_of_test


def put(page: TreePage, tree: TextTree = STORY) -> TextSession:
    session = session_of(page)
    session.look(TextDocument(tree=tree))
    return session


def test_an_empty_tree_says_what_makes_branches(page: TreePage) -> None:
    assert page.empty.isVisible()
    put(page)
    assert page.view.isVisible()
    assert page.figures.text() == "3 pieces · 2 ends"


def test_walking_is_no_step_of_undo_and_naming_is_one(page: TreePage) -> None:
    session = put(page)
    page.view.walked.emit(3)
    assert session.document.text == "The fox runs home."
    assert session.context.undo.count() == 0
    page.view.renamed.emit(3, "Home")
    assert session.document.tree.pieces[3].name == "Home"
    session.context.undo.undo()
    assert session.document.tree.pieces[3].name == ""


def test_what_is_pruned_is_said_and_comes_back(page: TreePage) -> None:
    session = put(page)
    page.view.prune_wanted.emit(3)
    assert page.figures.text() == "2 pieces · 1 end"
    message = session.context.messages.history[-1]
    assert message.text == "Pruned 1 piece with 2 words."
    assert message.action is not None
    message.action.run()
    assert session.document.tree == STORY


def test_chosen_ends_become_one_text(page: TreePage) -> None:
    session = put(page)
    assert not page.buttons["merge"].isEnabled()
    page.view.select((3, 2))
    assert page.buttons["merge"].isEnabled()
    page.buttons["merge"].click()
    assert session.document.text == "The fox runs home.\n\n sleeps."
    session.context.undo.undo()
    assert session.document.tree == STORY


def test_a_road_is_copied_and_the_menu_knows_what_can_be_done(page: TreePage) -> None:
    put(page)
    page.copy()
    assert QGuiApplication.clipboard().text() == "The fox sleeps."
    texts = {action.text(): action.isEnabled() for action in page.menu(3).actions()}
    assert texts["Go here"]
    assert not texts["Merge the chosen ends"]
    assert not texts["Hide what goes on from here"]


def test_a_tree_is_saved_and_opened_again(page: TreePage, tmp_path: Path, qtbot: QtBot) -> None:
    session = put(page)
    file = tmp_path / f"fox{SUFFIX}"
    page.save_to(file)
    qtbot.waitUntil(lambda: bool(session.context.messages.history))
    session.look(TextDocument())
    page.open_from(file)
    qtbot.waitUntil(lambda: bool(session.document.tree.pieces))
    assert session.document.tree == STORY
    session.context.undo.undo()
    assert session.document.tree == TextTree()
    file.write_bytes(b"\xff\xfe")
    page.open_from(file)
    qtbot.waitUntil(lambda: len(session.context.messages.history) == 2)
    assert "damaged" in session.context.messages.history[-1].text


def test_files_are_named_whole_and_nothing_is_left_behind(tmp_path: Path) -> None:
    assert named(Path("a/fox")).name == f"fox{SUFFIX}"
    assert named(Path("fox.json")).name == f"fox{SUFFIX}"
    assert named(Path(f"fox{SUFFIX}")).name == f"fox{SUFFIX}"
    file = tmp_path / f"fox{SUFFIX}"
    save_tree(file, STORY)
    save_tree(file, STORY.typed("half a letter \ud83e", 3))
    assert open_tree(file).text() == "The fox runs home.half a letter ?"
    assert list(tmp_path.iterdir()) == [file]
    with pytest.raises(UserError, match="could not be opened"):
        open_tree(tmp_path / "gone")
