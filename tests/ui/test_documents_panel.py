"""“Use my documents” in the Text tab: added, read, found while one writes, put before the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from tab_room import tab_context

from studio.app import Studio
from studio.families.transformer.params import Form, WriteParams
from studio.ui.tabs.text.documents_grounding import wanted
from studio.ui.tabs.text.documents_panel import DocumentsPanel
from studio.ui.tabs.text.session import TextSession

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Room:
    """The panel alone, with a session and no model."""

    def __init__(self, studio: Studio, bot: QtBot) -> None:
        self.bot, self.studio = bot, studio
        self.context = tab_context(studio)
        self.session = TextSession(self.context)
        self.panel = DocumentsPanel(self.session)
        bot.addWidget(self.panel)
        self.panel.resize(288, 600)
        self.panel.show()

    def write(self, text: str) -> None:
        document = self.session.document
        tree = document.tree.typed(text, document.tree.at)
        self.session.change("Typing", replace(document, tree=tree))

    def until(self, happens: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(happens()), timeout=20_000)

    def sources(self) -> list[str]:
        return [card.passage.source for card in self.panel.cards.cards]

    def rows(self) -> dict[str, str]:
        return {row.name.text(): row.state.text() for row in self.panel.list.rows}

    def asked(self) -> list[str]:
        """The sources of what would be put before the text now."""
        got: list[WriteParams] = []
        assert self.session.prepare is not None
        self.session.prepare(WriteParams(), got.append)
        self.until(lambda: got)
        return [passage.source for passage in got[0].passages]


@pytest.fixture
def room(scripted_studio: Studio, qtbot: QtBot) -> Iterator[Room]:
    made = Room(scripted_studio, qtbot)
    yield made
    made.context.background.close()
    made.context.bridge.close()


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    folder = tmp_path / "shelf"
    folder.mkdir()
    (folder / "whale.txt").write_text("The leviathan swims under ice.")
    (folder / "lamp.md").write_text("# The harbour\n\nA lantern burns there, a blue lantern.")
    (folder / "empty.txt").write_bytes(b"")
    return folder


def test_an_empty_list_says_what_to_do_and_asks_nothing(room: Room) -> None:
    assert room.panel.none.isVisible()
    assert not room.panel.switch.isEnabled()
    room.write("Who lit the lantern?")
    assert room.asked() == []


def test_a_folder_is_read_found_and_put_before_the_text(room: Room, shelf: Path) -> None:
    room.panel.add([shelf])
    room.until(lambda: room.rows() == {"shelf": "3 files, 2 passages"})
    row = room.panel.list.rows[0]
    assert row.more.text() == "1 file cannot be read"
    assert row.told.isHidden()
    row.more.click()
    assert "empty" in row.told.text()
    assert not row.told.isHidden()
    room.write("Leviathan!\nWho lit that lantern?")
    room.until(lambda: len(room.sources()) == 2)
    assert room.asked() == room.sources()[::-1], "the best stands next to the text"
    best = room.sources()[0]
    room.panel.cards.cards[0].out.click()
    assert room.sources() == room.asked() != [best]
    assert room.panel.back.isVisible()
    room.panel.back.click()
    assert best in room.sources()
    room.panel.count.setValue(1)
    assert room.sources() == [best]
    room.panel.switch.click()
    assert room.sources() == room.asked() == []


def test_a_card_opens_the_whole_passage(room: Room, shelf: Path) -> None:
    room.panel.add([shelf / "lamp.md"])
    room.write("lantern")
    room.until(lambda: room.sources() == ["lamp.md, “The harbour”"])
    popup = room.panel.cards.cards[0].open()
    assert popup.text.toPlainText() == "A lantern burns there, a blue lantern."
    popup.close()
    room.bot.keyClick(room.panel.cards.cards[0], Qt.Key.Key_Delete)
    assert room.sources() == []


def test_taken_off_and_undone(room: Room, shelf: Path) -> None:
    room.panel.add([shelf / "lamp.md", shelf / "whale.txt"])
    room.until(lambda: room.rows() == {"lamp.md": "1 passage", "whale.txt": "1 passage"})
    room.panel.list.rows[0].remove.click()
    room.until(lambda: list(room.rows()) == ["whale.txt"])
    room.until(room.context.undo.canUndo)
    room.context.undo.undo()
    room.until(lambda: list(room.rows()) == ["lamp.md", "whale.txt"])
    room.context.undo.undo()
    room.until(room.panel.none.isVisible)
    room.context.undo.redo()
    room.until(lambda: list(room.rows()) == ["lamp.md", "whale.txt"])


def test_files_are_dropped_and_what_is_no_document_is_left(room: Room, shelf: Path) -> None:
    (shelf / "picture.png").write_bytes(b"png")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(shelf / name)) for name in ("picture.png", "whale.txt")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    room.panel.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    room.until(lambda: room.rows() == {"whale.txt": "1 passage"})


def test_a_file_that_is_gone_is_a_message(room: Room, shelf: Path) -> None:
    room.panel.add([shelf / "gone.txt"])
    room.until(lambda: room.context.messages.history)
    assert room.panel.none.isVisible()


def test_of_a_conversation_the_last_message_is_looked_for(room: Room) -> None:
    document = room.session.document
    tree = document.tree.typed("Tell me of the whale.", None)
    chat = replace(document, tree=tree, params=replace(document.params, form=Form.CHAT))
    assert wanted(chat) == "Tell me of the whale."
    assert wanted(replace(chat, tree=document.tree)) == ""
