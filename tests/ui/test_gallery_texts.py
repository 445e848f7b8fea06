"""Texts in the gallery's own widgets: seen as pages, read full screen, copied, dragged out, found by kind."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot
from tab_room import tab_context

from studio.app import open_studio
from studio.core.events import Token
from studio.core.item import Item, ItemKind
from studio.core.job import Job, JobState
from studio.core.request import ModelRef, Request
from studio.engine.families import FamilyRegistry
from studio.engine.places import Places
from studio.families.diffusion.params import PaintParams
from studio.families.transformer.params import WriteParams
from studio.gallery.record import NewItem
from studio.ui.context import UiContext
from studio.ui.gallery.details import DetailsPanel
from studio.ui.gallery.item_texts import ItemTexts
from studio.ui.gallery.list_view import ItemList
from studio.ui.gallery.menu import item_menu
from studio.ui.gallery.mime import dropped_words, item_ids, items_mime, only_texts
from studio.ui.gallery.model import GalleryModel, Role
from studio.ui.gallery.operations import GalleryOperations
from studio.ui.gallery.pane import GalleryParts, ListKeeper
from studio.ui.gallery.reading_page import AT_ONCE, ReadingPage
from studio.ui.gallery.source import ItemSource
from studio.ui.gallery.viewer import Viewer
from studio.ui.queue_row import TELL_MS, QueueRow
from studio.ui.sender import Sender
from studio.ui.sending import UnkeptText, is_picture, is_text, prompt_of
from studio.ui.tabs.registry import TABS, TabEntry
from studio.ui.tabs.tab import Tab
from studio.ui.tabs.taking import can_take
from studio.ui.tabs.taking_text import TextTaker
from studio.ui.widgets.labels import label
from studio.ui.wording import kinds_text, length_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
STORY = "Once upon a time there was a red fox,\nwho could count to three.\n\nOne. Two. Three."


class Room(SimpleNamespace):
    """The parts that all views of the gallery share, with a studio behind them and no window."""

    context: UiContext
    parts: GalleryParts
    delivered: list[tuple[int, Item]]
    bot: QtBot

    def text(self, words: str = STORY, prompt: str = "Once") -> Item:
        request = Request.make(
            "transformer", "write", ModelRef("prose", "ab" * 32), 7, WriteParams(prompt=prompt)
        )
        return self.context.studio.gallery.save_text(words, None, NewItem("", request))

    def picture(self, prompt: str = "a red fox") -> Item:
        request = Request.make("diffusion", "paint", ModelRef("s", "cd" * 32), 7, PaintParams(prompt=prompt))
        return self.context.studio.gallery.save_picture(
            np.full((24, 32, 3), 99, np.uint8), NewItem("A fox", request)
        )

    def known(self, *items: Item) -> None:
        """Wait until the items and their words are at hand."""
        source = self.parts.source

        def here() -> bool:
            found = [source.item(item.id) for item in items]
            return all(
                one is not None and (one.kind is not ItemKind.TEXT or source.texts.whole(one))
                for one in found
            )

        self.bot.waitUntil(here)


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[Room]:
    with open_studio(places, FamilyRegistry({})) as studio:
        context = tab_context(studio)
        source = ItemSource(studio.gallery, context.background)
        folder = places.cache / "dragged"
        delivered: list[tuple[int, Item]] = []
        operations = GalleryOperations(context, folder)
        sender = Sender(context, TABS, lambda at, item: delivered.append((at, item)))
        parts = GalleryParts(context, source, operations, sender, folder)
        yield Room(context=context, parts=parts, delivered=delivered, bot=qtbot)
        source.close()
        context.bridge.close()
        assert context.background.close()


@pytest.fixture
def listed(room: Room) -> tuple[GalleryModel, ItemList, Item, Item]:
    text, picture = room.text(), room.picture()
    owner = QWidget()
    room.bot.addWidget(owner)
    model = room.parts.make_model(owner)
    view = ItemList(model, room.context.theme, 160, words=True, parent=owner)
    ListKeeper(room.parts, view, model, owner)
    owner.resize(600, 400)
    view.resize(600, 400)
    owner.show()
    room.bot.waitExposed(owner)
    model.refresh()
    room.bot.waitUntil(lambda: len(model.ids) == 2)
    room.bot.waitUntil(lambda: bool(model.index(1).data(Role.EXCERPT)))
    return model, view, text, picture


def colours(pixmap: QPixmap) -> set[int]:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def test_a_text_is_a_page_that_can_be_read(room: Room, listed) -> None:
    model, view, _, _ = listed
    assert model.index(1).data(Role.EXCERPT) == STORY
    assert model.index(0).data(Role.EXCERPT) is None, "a picture has no words"
    assert "512" not in model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    page = view.grab(view.visualRect(model.index(1)))
    assert len(colours(page)) > 20, "letters, smoothed"


def test_dragged_texts_are_files_and_words(room: Room, listed) -> None:
    model, view, text, _ = listed
    view.pick(text.id)
    room.bot.waitUntil(lambda: bool(room.parts.source.texts.known([text])))
    mime = model.mimeData([model.index(1)])
    assert mime.text() == STORY
    assert Path(mime.urls()[0].toLocalFile()).read_text(encoding="utf-8").startswith(STORY)
    assert item_ids(mime) == (text.id,)
    assert only_texts(mime)
    assert not can_take(mime), "no tab for pictures takes it"
    both = model.mimeData([model.index(0), model.index(1)])
    assert not only_texts(both)
    assert can_take(both)
    assert len(both.urls()) == 2


def test_words_are_copied(room: Room) -> None:
    one, two = room.text(), room.text("The owl.")
    clipboard = QGuiApplication.clipboard()
    room.parts.operations.copy([one, two])
    room.bot.waitUntil(lambda: clipboard.text() == f"{STORY}\n\nThe owl.")
    assert clipboard.mimeData().hasUrls()
    room.parts.operations.copy_words([two])
    room.bot.waitUntil(lambda: clipboard.text() == "The owl.")
    assert not clipboard.mimeData().hasUrls()


def test_the_menu_of_a_text(room: Room, tmp_path: Path, monkeypatch) -> None:
    text, picture = room.text(), room.picture()
    owner = QWidget()
    room.bot.addWidget(owner)

    def menu(*items: Item) -> dict[str, object]:
        made = item_menu(
            owner,
            room.context.theme,
            room.parts.operations,
            room.parts.sending.add_menu,
            items,
            open_item=print,
            full_screen=print,
            rename=print,
        )
        return {action.text().split("\t")[0]: action for action in made.actions()}

    assert {"Copy the words", "Save the words alone …", "Make again", "Send to"} <= set(menu(text))
    assert "Enlarge 4 times" not in menu(text)
    assert "Copy the words" not in menu(picture)
    assert "Copy the words" not in menu(text, picture)
    monkeypatch.setattr(
        "studio.ui.gallery.menu.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path / "out")
    )
    menu(text)["Save the words alone …"].trigger()  # type: ignore[attr-defined]
    room.bot.waitUntil(lambda: any((tmp_path / "out").glob("*.txt")))
    assert next((tmp_path / "out").glob("*.txt")).read_text(encoding="utf-8") == STORY + "\n"


def test_details_tell_how_long_a_text_is(room: Room) -> None:
    text, picture = room.text(), room.picture()
    panel = DetailsPanel(room.parts)
    room.bot.addWidget(panel)
    panel.show()
    panel.show_ids((text.id,))
    room.known(text)
    told = dict(panel._facts_of(text))
    assert told["Size"].startswith("17 words · ")
    assert told["Origin"] == "AI-made text"
    assert panel.words.isVisible()
    panel.words.click()
    room.bot.waitUntil(lambda: QGuiApplication.clipboard().text() == STORY)
    room.known(picture)
    panel.show_ids((picture.id,))
    assert not panel.words.isVisible()
    assert dict(panel._facts_of(picture))["Size"].startswith("32 × 24")


def test_full_screen_is_a_page_to_read(room: Room) -> None:
    """Arrows to the side walk, up and down scroll; letters grow, words are copied."""
    picture, long, text = room.picture(), room.text("A line of it.\n" * 400), room.text()
    room.known(picture, long, text)
    viewer = Viewer(room.parts, (picture.id, text.id, long.id), 1)
    viewer.resize(900, 600)
    viewer.show()
    room.bot.waitExposed(viewer)
    viewer.activateWindow()
    room.bot.waitUntil(viewer.isActiveWindow)
    QGuiApplication.clipboard().clear()
    assert viewer._stack.currentWidget() is viewer.page
    assert viewer.page.toPlainText() == STORY
    assert viewer._zoom.text() == "17 words"
    assert viewer.page.document().size().width() <= viewer.page.viewport().width(), "no line is cut off"
    QTest.keyClick(viewer, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == STORY
    letters = viewer.page.letters
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.page.letters == letters + 2
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    room.bot.waitUntil(lambda: viewer.page.text.startswith("A line"))
    bar = viewer.page.verticalScrollBar()
    assert bar.value() == 0
    QTest.keyClick(viewer, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert viewer.slide == long.id, "down scrolls, it does not walk"
    QTest.keyClick(viewer, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(viewer, Qt.Key.Key_Home)
    QTest.keyClick(viewer, Qt.Key.Key_Left)
    QTest.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.slide == picture.id
    assert viewer._stack.currentWidget() is viewer.view
    room.bot.waitUntil(lambda: viewer.view.image.width() == 32)
    assert "%" in viewer._zoom.text()
    QTest.keyClick(viewer, Qt.Key.Key_Down)
    assert viewer.slide == text.id, "among pictures down walks"
    viewer.close()


def test_a_lost_text_is_said_and_no_disaster(room: Room) -> None:
    text = room.text()
    room.context.studio.gallery.path(text).unlink()
    viewer = Viewer(room.parts, (text.id,), 0)
    viewer.show()
    room.bot.waitUntil(lambda: "There is no file" in viewer.name.text())
    viewer.close()


def test_a_novel_is_set_while_one_scrolls(room: Room) -> None:
    page = ReadingPage(room.context.theme)
    room.bot.addWidget(page)
    page.resize(900, 600)
    page.show()
    novel = "A line of the novel that goes on.\n" * 10_000
    page.show_text(novel)
    assert len(page.toPlainText()) <= AT_ONCE
    while page.scroll(3):
        pass
    assert page.toPlainText() == novel
    assert page.chosen() == novel
    page.show_text("<b>not bold</b>")
    assert page.toPlainText() == "<b>not bold</b>"


def test_no_link_of_what_was_dragged_outlives_the_emptying_of_the_trash(
    room: Room, listed, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A link is a picture of its own: it would stay, in the open, when the one in the gallery is gone."""
    model, _, text, picture = listed
    gallery = room.context.studio.gallery
    model.mimeData([model.index(0), model.index(1)])
    (places.cache / "dragged" / "face-1").mkdir()
    gallery.trash((picture.id,))
    monkeypatch.setattr(gallery, "empty_trash", partial(gallery.empty_trash, send=Path.unlink))
    room.parts.operations.empty_trash()
    room.bot.waitUntil(lambda: not (places.cache / "dragged" / str(picture.id)).exists())
    assert list((places.cache / "dragged" / str(text.id)).iterdir())
    assert (places.cache / "dragged" / "face-1").is_dir()


def test_only_words_that_are_at_hand_are_dragged(room: Room) -> None:
    text, picture = room.text(), room.picture()
    texts = ItemTexts(room.context.studio.gallery.text, room.context.background)
    assert texts.known([text]) == ""
    assert texts.excerpt(picture) is None
    with room.bot.waitSignal(texts.came):
        texts.excerpt(text)
    assert texts.known([text]) == STORY
    assert texts.known([text, picture]) == ""
    assert items_mime([picture], [Path("a.png")], Path("/nowhere")).text() != STORY


def test_words_from_outside_become_a_text(room: Room, listed) -> None:
    """A selection dragged out of a browser, dropped on the grid."""
    model, view, _, _ = listed
    mime = QMimeData()
    mime.setText("A line that I like.")
    assert dropped_words(mime) == "A line that I like."
    at = view.rect().center()
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(at.toPointF(), Qt.DropAction.CopyAction, mime, buttons, none)
    view.dropEvent(drop)
    assert drop.isAccepted()
    room.bot.waitUntil(lambda: len(model.ids) == 3)
    item = room.context.studio.gallery.item(model.ids[0])
    assert (item.name, item.kind, item.synthetic) == ("A line that I like.", ItemKind.TEXT, False)
    mime.setUrls([QUrl.fromLocalFile("/somewhere.txt")])
    assert dropped_words(mime) == "", "a file is a file"


# --- sending -------------------------------------------------------------------------------------------


class Pen(Tab):
    """Takes texts, and pictures that were made from words."""

    title = "Pen"

    def canvas(self) -> QWidget:
        return label("", "", self)

    @classmethod
    def receives(cls, sent) -> str | None:
        return "Go on" if is_text(sent) or prompt_of(sent) else None


def test_a_text_that_is_not_kept_is_kept_first(room: Room) -> None:
    entries = (TabEntry("pen", "Pen", "pencil", "", lambda parts: Pen(parts.context), lambda: Pen),)
    got: list[Item] = []
    sender = Sender(room.context, entries, lambda _, item: got.append(item))
    sent = UnkeptText("The owl.", lambda: room.text("The owl."))
    assert [one.label for one in sender.destinations(sent)] == ["Go on"]
    assert not is_picture(sent)
    sender.send(sent, sender.destinations(sent)[0])
    room.bot.waitUntil(lambda: bool(got))
    assert room.context.studio.gallery.text(got[0]) == "The owl."
    assert sender.destinations(room.picture()), "its prompt can be gone on from"
    assert not sender.destinations(room.picture(""))


def test_tabs_for_pictures_are_not_offered_a_text(room: Room) -> None:
    offered = {one.entry.name for one in room.parts.sending.destinations(room.text())}
    assert {"diffusion", "text", "gallery"} <= offered
    painted = {one.entry.name: one.label for one in room.parts.sending.destinations(room.picture())}
    assert painted["text"] == "Write about it"
    assert "text" not in {one.entry.name for one in room.parts.sending.destinations(room.picture(""))}
    assert not offered & {"faces", "pictures"}
    menu = QMenu()
    room.parts.sending.add_menu(menu, room.text())
    assert menu.actions()[0].text() == "Send to"


def test_a_picture_gives_its_prompt(room: Room) -> None:
    taker, got = TextTaker(room.context), []
    picture = room.picture("a blue whale")
    taker.take(taker.item_source(picture), got.append)
    room.bot.waitUntil(lambda: bool(got))
    assert (got[0].text, got[0].parents) == ("a blue whale", (picture.id,))
    taker.take(taker.item_source(room.picture("").id), got.append)
    room.bot.waitUntil(lambda: "not made from words" in str(room.context.messages.history))
    assert len(got) == 1


# --- the rest of the frame -----------------------------------------------------------------------------


def test_a_row_of_the_queue_tells_the_last_words(room: Room) -> None:
    text = room.text()
    job = Job(1, text.request, JobState.RUNNING, 1.0, text.created)  # type: ignore[arg-type]
    row = QueueRow(job, room.context.theme)
    room.bot.addWidget(row)
    for word in ("There", " was", " a", "\nfox"):
        row.show_token(Token(1, word, 0.5, 0.5))
    assert row._telling.isActive(), "not at every token"
    room.bot.waitUntil(lambda: row.status.text() == "Writing · … There was a fox", timeout=20 * TELL_MS)


def test_lengths_and_kinds_in_words(room: Room) -> None:
    assert length_text("one two") == "2 words"
    assert length_text("one") == "1 word"
    assert length_text("昔々あるところに、赤い狐がいました。森のだれも") == "23 characters"
    assert kinds_text([room.picture(), room.text(), room.text()]) == "1 picture, 2 texts"
