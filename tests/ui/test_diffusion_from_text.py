"""A text becomes the prompt of the Diffusion tab, and what is painted from it descends from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from diffusion_room import DiffusionRoom, diffusion_room
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from studio.core.foreign import ForeignSettings
from studio.engine.places import Places
from studio.gallery.record import NewItem
from studio.ui.sending import UnkeptText
from studio.ui.tabs.diffusion.editing import LONGEST_PROMPT, prompt_from
from studio.ui.tabs.diffusion.tab import DiffusionTab

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[DiffusionRoom]:
    with diffusion_room(qtbot, places) as made:
        yield made


def test_a_sent_text_is_the_prompt_and_the_parent(room: DiffusionRoom) -> None:
    """By the menu, changed a little, undone, brought back, and painted."""
    item = room.studio.gallery.save_text("red\napple ", None, NewItem(""))
    assert DiffusionTab.receives(item) == "Paint from its words"
    assert DiffusionTab.receives(UnkeptText("red apple", lambda: item)) == "Paint from its words"
    room.tab.receive(item)
    room.until(lambda: room.document.params.prompt == "red apple")
    assert room.context.undo.undoText() == "Words of “red apple”"
    room.context.undo.undo()
    assert room.document.params.prompt == ""
    room.context.undo.redo()
    room.say("red fox")
    room.tab.make()
    room.until(room.finished)
    assert room.kept()[0].parents == (item.id,), "half of its words are still there"
    room.paint("blue bird")
    assert room.kept()[0].parents == (), "nothing of it is left"
    # a painting that is opened still knows its text, for the next seeds
    painted = room.kept()[1]
    room.session.origins._known.clear()
    assert room.tab.open_item(painted)
    room.until(lambda: room.session.origins.parents("red fox") == (item.id,))


def test_changed_words_of_a_painting_are_its_next_version(room: DiffusionRoom) -> None:
    """Opened or its settings used: the same words are a variant, changed ones a child."""
    room.paint("red apple")
    first = room.kept()[0]
    assert room.tab.open_item(first)
    room.paint("red apple", steps=3)
    assert room.kept()[0].parents == (), "the same words once more are no new version"
    room.say("red fox")
    room.tab.make()
    room.until(room.finished)
    second = room.kept()[0]
    assert second.parents == (first.id,)
    assert room.tab.use_settings(second)
    room.paint("blue fox")
    assert room.kept()[0].parents == (second.id,)
    room.paint("yellow bird")
    assert room.kept()[0].parents == (), "nothing of it is left"
    # what another program wrote into a picture can be used as well
    told = ForeignSettings("ComfyUI", "blue bird", "red", steps=7, seed=5)
    seed = room.document.seed
    assert room.tab.use_settings(replace(second, request=None, told=told))
    params = room.document.params
    assert (params.prompt, params.negative, params.steps, room.document.seed) == ("blue bird", "red", 7, seed)


def test_words_are_dropped_as_a_file_or_a_selection(room: DiffusionRoom, tmp_path: Path) -> None:
    file = tmp_path / "idea.txt"
    file.write_text("green leaf")
    room.drop(file)
    room.until(lambda: room.document.params.prompt == "green leaf")
    kept = room.studio.gallery.items(room.studio.gallery.ids())
    assert [one.name for one in kept] == ["idea"], "it is what others descend from"
    assert room.session.origins.parents("green leaf") == (kept[0].id,)
    mime = QMimeData()
    mime.setText("blue ball " * 200)
    assert room.tab.accepts(mime)
    room.tab.handle_drop(mime)
    room.until(lambda: room.document.params.prompt.startswith("blue ball"))
    assert "got the beginning" in room.said()


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("A fox.\n\nAn owl. ", "A fox. An owl."),
        ("A fox. " + "owl " * 400, "A fox."),
        ("owl " * 400, ("owl " * 250).strip()),
        ("夏" * 2000, "夏" * LONGEST_PROMPT),
    ],
)
def test_of_a_long_text_a_prompt_is_the_beginning(text: str, prompt: str) -> None:
    assert prompt_from(text) == prompt
