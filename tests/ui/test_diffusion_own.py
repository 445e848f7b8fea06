"""The Diffusion tab with a painter of one's own pictures offers what that model can do, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from diffusion_room import DiffusionRoom, diffusion_room
from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.families.diffusion.params import GridAxis
from studio.families.diffusion.small_labels import METADATA, read_labels
from studio.families.diffusion.small_network import SmallConfig, SmallNetwork
from studio.training.model_folder import write_model
from studio.training.own.tasks.exporting import own_words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager
OWN = ("shapes", "unnamed")


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[DiffusionRoom]:
    for name, labels in (("shapes", ("circle", "red star")), ("unnamed", ())):
        network = SmallNetwork(SmallConfig(32, 8, labels))
        folder = places.models / name
        words = own_words(name, name, "diffusion", "small-painter", 32)
        write_model(folder, folder, words, "", network.state_dict(), {METADATA: network.config.to_json()})
    with diffusion_room(qtbot, places) as room:
        yield room


def choose(room: DiffusionRoom, model_id: str) -> None:
    box = room.tab.left_panel().models.box
    box.setCurrentIndex(box.findData(model_id))
    model = room.studio.models.get(model_id)
    room.until(lambda: room.document.model == model.ref and room.session.shelf.ready)


def offered(room: DiffusionRoom) -> list[str]:
    return [button.text() for button in room.tab.canvas().start.examples if not button.isHidden()]


def test_neither_style_nor_size_is_offered_to_a_model_that_has_none(room: DiffusionRoom) -> None:
    left = room.tab.left_panel()
    assert left.form.fields["style"].isVisible()
    choose(room, "shapes")
    assert left.form.fields["style"].isHidden()
    assert left.form.fields["variety"].isHidden()
    assert left.sizes.isHidden()
    assert GridAxis.STYLE not in room.tab.under_canvas().grid._offered


def test_its_labels_are_the_examples_and_complete_what_is_typed(room: DiffusionRoom) -> None:
    choose(room, "shapes")
    shelf = room.session.shelf
    assert offered(room) == ["circle", "red star"]
    assert shelf.completions("re") == ("red star",)
    assert shelf.unknown("a blue circle") == ()
    assert shelf.unknown("a fox") == ("fox",)
    choose(room, "unnamed")
    assert offered(room) == []
    assert shelf.unknown("a fox") == ()


def test_what_it_never_learned_is_said_before_it_waits_in_the_queue(room: DiffusionRoom) -> None:
    choose(room, "shapes")
    room.say("red apple")
    assert room.tab.left_panel().hint.isVisible()
    room.tab.make()
    assert "does not know" in room.said()
    assert room.studio.engine.jobs() == ()
    room.paint("circle", steps=2)
    assert len(room.kept()) == 1


def test_labels_stand_in_the_file_and_another_network_has_none(room: DiffusionRoom) -> None:
    labels = read_labels(room.studio.models.get("shapes").weights_path)
    assert labels is not None
    rows = [labels.row(prompt) for prompt in ("", "Circle!", "a red star", "a red circle", "star")]
    assert rows == [0, 1, 2, 1, None]
    stickers = next(one for one in room.studio.models.of_family("diffusion") if one.id not in OWN)
    assert read_labels(stickers.weights_path) is None
