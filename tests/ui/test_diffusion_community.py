"""Stories of the Diffusion tab with a model of the community: the form begins with what that model wants."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from diffusion_room import DiffusionRoom, diffusion_room
from pytestqt.qtbot import QtBot
from tiny_pipelines import save_folder

from studio.core.family import ModelInfo
from studio.engine.places import Places
from studio.families.diffusion.community.settings import Defaults, read_settings
from studio.families.diffusion.params import PaintParams
from studio.families.diffusion.sampler_names import Sampler
from studio.ui.tabs.diffusion.tab import DiffusionTab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager
OURS = PaintParams()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small Stable Diffusion as its makers saved it."""
    return save_folder(tmp_path_factory.mktemp("community") / "dream")


@pytest.fixture
def room(qtbot: QtBot, places: Places, folder: Path) -> Iterator[DiffusionRoom]:
    with diffusion_room(qtbot, places) as room:
        room.studio.models.add(folder)
        room.tab.models_changed()
        yield room


def choose(room: DiffusionRoom, model_id: str) -> ModelInfo:
    """Take it from the list, and wait until it is in use."""
    model = room.studio.models.get(model_id)
    room.tab.left_panel().models.box.setCurrentIndex(
        [one.id for one in room.tab.left_panel().models.models].index(model_id)
    )
    room.until(lambda: room.document.model == model.ref)
    return model


def wants(model: ModelInfo) -> Defaults:
    found = read_settings(model.weights_path).defaults
    assert (found.steps, found.guidance, found.spacing) != (OURS.steps, OURS.guidance, OURS.spacing)
    return found


def starts(params: PaintParams | Defaults) -> tuple[object, ...]:
    return params.steps, params.guidance, params.sampler, params.spacing


def test_the_form_begins_with_what_the_model_wants_as_one_step_of_undo(room: DiffusionRoom) -> None:
    room.say("red apple", style="noto", steps=12)
    before, count = room.document, room.context.undo.count()
    dream = choose(room, "dream")
    assert starts(room.document.params) == starts(wants(dream))
    assert (room.document.params.prompt, room.document.params.style) == ("red apple", OURS.style)
    assert room.tab.left_panel().form.params().guidance == wants(dream).guidance
    assert room.context.undo.count() == count + 1
    room.context.undo.undo()
    assert room.document == before
    assert room.tab.left_panel().models.box.currentText() == "Tiny stickers"
    room.context.undo.redo()
    assert (room.document.model, starts(room.document.params)) == (dream.ref, starts(wants(dream)))


def test_back_with_the_stickers_what_was_not_changed_is_theirs_again(room: DiffusionRoom) -> None:
    choose(room, "dream")
    choose(room, "tiny-stickers")
    assert starts(room.document.params) == starts(OURS) == (20, 2.0, Sampler.DPMPP_2M, OURS.spacing)
    choose(room, "dream")
    room.say("red apple", steps=33, sampler="heun", width=256, height=256)
    choose(room, "tiny-stickers")
    params = room.document.params
    assert (params.steps, params.sampler) == (33, Sampler.HEUN)
    assert (params.guidance, params.spacing) == (OURS.guidance, OURS.spacing)
    assert (params.width, params.height) == (0, 0)


def test_what_is_asked_for_while_the_model_is_read_is_painted_with_it(room: DiffusionRoom) -> None:
    room.say("red apple")
    box = room.tab.left_panel().models.box
    names = [one.id for one in room.tab.left_panel().models.models]
    box.setCurrentIndex(names.index("dream"))
    room.studio.engine.pause()
    room.tab.make()
    room.until(lambda: room.session.working)
    (job,) = room.session.keeping.jobs()
    dream = room.studio.models.get("dream")
    assert job.request.model == dream.ref
    assert starts(job.request.params_as(PaintParams)) == starts(wants(dream))


def test_of_two_models_chosen_quickly_the_last_is_used(room: DiffusionRoom) -> None:
    picker = room.tab.left_panel().models
    names = [one.id for one in picker.models]
    picker.box.setCurrentIndex(names.index("dream"))
    picker.box.setCurrentIndex(names.index("tiny-stickers"))
    room.until(lambda: not room.context.background._under_way)
    assert room.document.model == room.studio.models.get("tiny-stickers").ref
    assert starts(room.document.params) == starts(OURS)


def test_the_next_visit_and_an_opened_painting_keep_their_own_values(room: DiffusionRoom) -> None:
    choose(room, "dream")
    room.paint("red apple", steps=2, guidance=3.5, width=64, height=64)
    (item,) = room.kept()
    room.tab._memory.write()
    later = DiffusionTab(room.context)
    room.bot.addWidget(later)
    assert later.session.model is not None
    assert later.session.model.id == "dream"
    params = later.session.document.params
    assert (params.prompt, params.steps, params.guidance) == ("red apple", 2, 3.5)

    choose(room, "tiny-stickers")
    assert room.tab.open_item(item)
    assert room.document.model == room.studio.models.get("dream").ref
    assert (room.document.params.steps, room.document.params.guidance) == (2, 3.5)
