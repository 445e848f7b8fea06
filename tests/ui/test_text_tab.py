"""Stories of the Text tab: a person and a model write on one page."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from scripted_family import ScriptedFamily
from text_room import TextRoom, put_text_model, text_room, token

from studio.core.errors import UserError
from studio.core.events import Event, Remark
from studio.core.item import ItemKind
from studio.core.request import Request
from studio.core.text_tree import Author
from studio.engine.places import Places
from studio.families.transformer.params import Form

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager

WRITTEN = " there was a fox who sang"


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[TextRoom]:
    with text_room(qtbot, places) as room:
        yield room


def test_a_beginning_is_gone_on_with_and_undo_takes_it_back_step_by_step(room: TextRoom) -> None:
    assert not room.tab.canvas().start.isHidden()
    room.begin("Once")
    assert room.text == "Once" + WRITTEN
    assert room.pieces() == [(Author.PERSON, "Once"), (Author.MODEL, WRITTEN)]
    assert room.asked().prompt == "Once"
    assert room.document.seed == 1
    assert room.tab.canvas().start.isHidden()
    room.context.undo.undo()
    assert room.text == "Once"
    assert room.document.seed == 0
    room.context.undo.redo()
    assert room.text == "Once" + WRITTEN


def test_what_the_model_wrote_is_told_back_as_its_own_tokens(room: TextRoom) -> None:
    room.begin("Once")
    room.write()
    assert room.asked().prompt == "Once"
    assert room.asked().begun == (0, 1, 2, 3, 4, 5)
    room.begin(" And so")
    assert room.asked().prompt.endswith(" And so")
    assert room.asked().begun == ()


def test_stop_keeps_what_came_and_ends_within_one_token(room: TextRoom) -> None:
    room.family.gate = threading.Semaphore(0)
    room.caret(10**9)
    room.type("Once")
    room.tab.make()
    assert room.tab.make_button.text() == "Stop"
    room.until(lambda: room.text == "Once there")
    room.family.gate.release()
    room.until(lambda: room.text == "Once there was")
    room.tab.make()  # the same key stops
    assert not room.session.writing
    assert room.tab.make_button.text() == "Write"
    room.family.gate.release()
    room.until(lambda: room.family.closed == 1)
    assert room.text == "Once there was"
    assert room.family.reached.acquire(blocking=False)
    room.context.undo.undo()
    assert room.text == "Once"


def test_undo_while_words_come_takes_all_of_them_back_and_stops(room: TextRoom) -> None:
    room.family.gate = threading.Semaphore(1)
    room.caret(10**9)
    room.type("Once")
    room.tab.make()
    room.until(lambda: room.text == "Once there was")
    room.context.undo.undo()
    assert room.text == "Once"
    assert not room.session.writing
    room.context.undo.redo()
    assert room.text == "Once there was"


def test_once_more_with_another_seed_is_a_road_beside_the_first(room: TextRoom) -> None:
    room.begin("Once")
    room.tab.commands.regenerate()
    room.until(lambda: not room.session.writing)
    assert room.text == "Once was a fox who sang to"
    assert room.leaves() == {"Once" + WRITTEN, "Once was a fox who sang to"}
    bar = room.tab.canvas().bar
    assert bar.roads.text() == "2 of 2"
    bar.back.click()
    assert room.text == "Once" + WRITTEN
    room.tab.commands.beside(1)
    assert room.text == "Once was a fox who sang to"


def test_several_continuations_stand_beside_each_other(room: TextRoom) -> None:
    room.tab.commands.set_values("Continuations", {"count": 3})
    room.begin("Once")
    assert room.text == "Once" + WRITTEN
    assert len(room.leaves()) == 3
    assert room.document.seed == 3
    requests = [leaf.request for leaf in room.document.tree.leaves()]
    assert [request.seed for request in requests if request is not None] == [0, 1, 2]
    room.tab.commands.beside(-1)
    assert room.text == "Once a fox who sang to the"


def test_an_example_is_one_click(room: TextRoom) -> None:
    room.tab.canvas().start.openings[0].click()
    room.until(lambda: not room.session.writing)
    assert room.text.startswith("Once upon a time")
    assert room.text.endswith("sang")
    room.context.undo.undo()
    assert room.text == ""


def test_a_chat_tells_the_turns_before_and_the_model_answers(room: TextRoom) -> None:
    left, canvas = room.tab.left_panel(), room.tab.canvas()
    assert canvas.message.isHidden()
    left.chat.click()
    assert not canvas.message.isHidden()
    left.system.changed.emit("Answer in verse.", True)
    canvas.message.edit.setPlainText("Who sings?")
    room.tab.make()
    room.until(lambda: not room.session.writing)
    assert canvas.message.edit.toPlainText() == ""
    assert room.asked().form is Form.CHAT
    assert (room.asked().prompt, room.asked().system) == ("Who sings?", "Answer in verse.")
    canvas.message.edit.setPlainText("And why?")
    canvas.message.send()
    room.until(lambda: not room.session.writing)
    told = [(turn.author, turn.text) for turn in room.asked().messages]
    assert told == [(Author.PERSON, "Who sings?"), (Author.MODEL, WRITTEN.strip())]
    assert room.asked().prompt == "And why?"
    assert [name for _, name in canvas.gutter.turns] == ["You", "Scribe", "You", "Scribe"]
    room.tab.resize(1600, 900)
    assert canvas.gutter.width() == canvas.page.viewport().x()
    room.tab.commands.regenerate()
    room.until(lambda: not room.session.writing)
    assert room.asked().prompt == "And why?"
    assert len(room.leaves()) == 2
    room.caret(10**9)
    room.type(" And so on")  # on the page itself, behind the answer: no name over the words
    assert [name for _, name in canvas.gutter.turns] == ["You", "Scribe", "You", "Scribe"]


def test_a_model_without_a_template_says_why_it_does_not_chat(qtbot: QtBot, places: Places) -> None:
    with text_room(qtbot, places, chat=False) as room:
        room.until(lambda: room.session.can_chat is False)
        left = room.tab.left_panel()
        assert not left.chat.isEnabled()
        assert "template" in left.why_no_chat.text()
        assert not left.why_no_chat.isHidden()


def test_what_the_model_cannot_do_is_told_over_the_page(qtbot: QtBot, places: Places) -> None:
    def script(family: ScriptedFamily, request: Request) -> Iterator[Event]:
        if len(family.ran) == 1:
            yield Remark("Its beginning is left out.")
            yield token(" so", 1)
        else:
            raise UserError("It is too long.", "Shorten it.")

    with text_room(qtbot, places, script=script) as room:
        room.begin("Once")
        notice = room.tab.canvas().notice
        assert notice.words.text() == "Its beginning is left out."
        notice.close_button.click()
        assert notice.isHidden()
        room.write()
        assert "too long" in notice.words.text()
        assert room.text == "Once so"


def test_the_page_is_there_again_next_time(qtbot: QtBot, places: Places) -> None:
    with text_room(qtbot, places) as room:
        room.begin("Once")
        room.tab.commands.regenerate()
        room.until(lambda: not room.session.writing)
        room.tab.commands.set_values("Temperature", {"temperature": 1.5})
        room.tab.hide()
        tree = room.document.tree.to_json()
    with text_room(qtbot, places) as room:
        room.until(lambda: bool(room.document.text))
        assert room.document.tree.to_json() == tree
        assert room.document.params.temperature == 1.5
        assert not room.context.undo.canUndo()


def test_a_text_is_kept_with_its_branches_and_opened_again(room: TextRoom) -> None:
    room.begin("Once")
    room.tab.commands.regenerate()
    room.until(lambda: not room.session.writing)
    tree = room.document.tree.to_json()
    room.tab.commands.keep()
    room.until(room.kept)
    (item,) = room.kept()
    assert item.kind is ItemKind.TEXT
    assert room.studio.gallery.text(item) == room.text
    assert item.request is not None
    room.tab.commands.new_page()
    assert room.text == ""
    assert room.tab.open_item(item)
    room.until(lambda: room.document.tree.pieces)
    assert room.document.tree.to_json() == tree
    assert room.session.parents == (item.id,)
    room.context.undo.undo()
    assert room.text == ""


def test_a_text_file_is_dropped_on_the_page(room: TextRoom, tmp_path: Path) -> None:
    file = tmp_path / "letter.md"
    file.write_text("Dear fox,\n\nsing!", "utf-8")
    room.drop(file)
    room.until(lambda: room.document.text)
    assert room.text == "Dear fox,\n\nsing!"
    assert room.session.parents == (room.kept()[0].id,)


def test_chosen_words_are_sent_as_a_prompt(room: TextRoom) -> None:
    sent: list[str] = []
    room.tab.commands.send_wanted.connect(lambda one: sent.append(one.text))
    room.begin("A red fox.\nOnce")
    room.tab.commands.send("")
    room.tab.commands.send("red fox")
    assert sent == ["Once" + WRITTEN, "red fox"]
    kept = room.tab.commands.sent("red fox").keep()
    assert room.studio.gallery.text(kept) == "red fox"


def test_an_idea_becomes_prompts(qtbot: QtBot, places: Places) -> None:
    def script(family: ScriptedFamily, request: Request) -> Iterator[Event]:
        assert request.task == "prompts"
        for index, line in enumerate(("a red umbrella", "a wet cat")):
            for at, word in enumerate(line.split()):
                yield token(f" {word}", at, index)

    with text_room(qtbot, places, script=script) as room:
        sent: list[str] = []
        room.tab.commands.send_wanted.connect(lambda one: sent.append(one.text))
        page = room.tab.under_canvas().prompts
        room.tab.commands.ask_for_prompts("a rainy day")
        assert room.tab.under_canvas().page is page
        room.until(lambda: not page.working)
        assert [" ".join(line.split()) for line in page.prompts] == ["a red umbrella", "a wet cat"]
        page.rows[1].button.click()
        assert sent == ["a wet cat"]


def test_the_form_is_one_step_of_undo_and_the_seed_can_be_kept(room: TextRoom) -> None:
    room.tab.left_panel().form.fields["temperature"].changed.emit(1.2, True)
    assert room.document.params.temperature == 1.2
    room.context.undo.undo()
    assert room.document.params.temperature == 0.8
    room.tab.left_panel().seed.set_locked(True)
    room.begin("Once")
    assert room.document.seed == 0


def test_settings_that_change_while_it_writes_lose_no_word(room: TextRoom) -> None:
    room.family.gate = threading.Semaphore(0)
    room.caret(10**9)
    room.type("Once")
    room.tab.make()
    room.until(lambda: room.text == "Once there")
    room.tab.commands.set_values("Temperature", {"temperature": 1.2})
    room.family.gate.release(1000)
    room.until(lambda: not room.session.writing)
    assert room.text == "Once" + WRITTEN
    room.context.undo.undo()
    assert room.text == "Once there"
    room.context.undo.redo()
    assert room.text == "Once" + WRITTEN


def test_without_a_model_one_is_offered(qtbot: QtBot, places: Places) -> None:
    with text_room(qtbot, places, models=()) as room:
        wanted: list[bool] = []
        room.tab.models_wanted.connect(lambda: wanted.append(True))
        empty = room.tab.canvas().empty
        assert not empty.isHidden()
        assert empty.button is not None
        empty.button.click()
        assert wanted
        assert not room.tab.make_button.isEnabled()
        put_text_model(places.models)
        room.studio.models.refresh()
        room.tab.models_changed()
        assert room.tab.make_button.isEnabled()


def test_escape_stops(room: TextRoom) -> None:
    room.family.gate = threading.Semaphore(0)
    room.caret(10**9)
    room.type("Once")
    room.tab.make()
    room.until(lambda: room.text == "Once there")
    room.key(Qt.Key.Key_Escape)
    assert not room.session.writing
