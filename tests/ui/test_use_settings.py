"""“Use these settings”, family by family: every parameter, but neither picture nor seed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.core.errors import UserError
from studio.core.foreign import ForeignSettings
from studio.core.framing import Framing
from studio.core.params import Params
from studio.core.request import ModelRef, Request
from studio.families.diffusion.params import (
    FAMILY as DIFFUSION,
)
from studio.families.diffusion.params import (
    GRID,
    PAINT,
    TRAJECTORY,
    GridAxis,
    GridParams,
    PaintParams,
    Reading,
    Side,
    TrajectoryParams,
    Turn,
)
from studio.families.diffusion.sampler_names import Sampler
from studio.families.gan.params import (
    DIRECTIONS,
    FACES,
    MORPH,
    PORTRAIT,
    PROJECT,
    WALK,
    DirectionsParams,
    Face,
    FacesParams,
    MorphParams,
    Move,
    PortraitParams,
    ProjectParams,
    WalkParams,
)
from studio.families.transformer.params import PROMPTS, WRITE, Form, PromptParams, WriteParams
from studio.families.vae.params import (
    BLEND,
    REBUILD,
    SAMPLE,
    BlendParams,
    BlendPath,
    Code,
    Pull,
    RebuildParams,
    SampleParams,
)
from studio.ui.tabs.diffusion import taken_settings as diffusion
from studio.ui.tabs.diffusion.document import DiffusionDocument
from studio.ui.tabs.faces import taken_settings as faces
from studio.ui.tabs.faces.document import FacesDocument, Tile
from studio.ui.tabs.pictures import taken_settings as pictures
from studio.ui.tabs.pictures.document import PicturesDocument, View
from studio.ui.tabs.text import taken_settings as text
from studio.ui.tabs.text.document import TextDocument

MODEL = ModelRef("some-model", "ab" * 32)
ELSEWHERE = "cd" * 32


def ask(family: str, task: str, params: Params, seed: int = 99) -> Request:
    return Request.make(family, task, MODEL, seed, params)


# --- faces ---------------------------------------------------------------------------------------------
SHEET = FacesDocument(
    model=MODEL, seed=3, tiles=(Tile(1, Face(seed=3)), Tile(2, Face(seed=4))), selection=(2,), current=2
)


def test_a_sheet_of_faces_gives_its_truncation_and_keeps_the_seeds():
    found = faces.with_settings_of(SHEET, ask("gan", FACES.name, FacesParams(count=1, truncation=0.3)))
    assert found.truncation == 0.3
    assert (found.seed, found.tiles, found.sheet.count) == (3, SHEET.tiles, SHEET.sheet.count)


def test_edits_go_onto_the_picked_faces_and_onto_all_when_none_is_picked():
    moves = (Move(ELSEWHERE, 1.5),)
    request = ask("gan", PORTRAIT.name, PortraitParams(0.5, Face(seed=99, moves=moves)))
    found = faces.with_settings_of(SHEET, request)
    assert [tile.face for tile in found.tiles] == [Face(seed=3), Face(seed=4, moves=moves)]
    found = faces.with_settings_of(replace(SHEET, selection=()), request)
    assert [tile.face.moves for tile in found.tiles] == [moves, moves]
    assert [tile.face.seed for tile in found.tiles] == [3, 4]


def test_morph_walk_and_search_give_all_but_their_faces():
    others = (Face(seed=98), Face(seed=99))
    morph = MorphParams(steps=11, coarse=0.2, faces=others, position=0.25)
    found = faces.with_settings_of(SHEET, ask("gan", MORPH.name, morph))
    assert found.morph == MorphParams(steps=11, coarse=0.2)
    assert found.position == 0.25
    walk = WalkParams(seconds=4.0, loop=False, faces=others)
    assert faces.with_settings_of(SHEET, ask("gan", WALK.name, walk)).walk == replace(walk, faces=())
    find = ProjectParams(steps=400, framing=Framing(size=0.5))
    found = faces.with_settings_of(SHEET, ask("gan", PROJECT.name, find))
    assert found.find == ProjectParams(steps=400, framing=SHEET.find.framing)
    assert found.tiles == SHEET.tiles


def test_directions_have_nothing_to_give_to_faces():
    with pytest.raises(UserError, match="no settings"):
        faces.with_settings_of(SHEET, ask("gan", DIRECTIONS.name, DirectionsParams()))


# --- pictures ------------------------------------------------------------------------------------------
MINE = PicturesDocument(model=MODEL, code=Code(picture="ef" * 32, pulls=(Pull("age", 1.0),)), seed=3)
SMILE = (Pull("smile", 1.5),)


def test_sliders_move_my_picture_and_are_locked():
    code = Code(picture=ELSEWHERE, framing=Framing(size=0.5), pulls=SMILE)
    found = pictures.with_settings_of(MINE, ask("vae", REBUILD.name, RebuildParams(code)))
    assert found.code == Code(picture="ef" * 32, pulls=SMILE)
    assert found.locks == ("smile",)
    assert found.seed == 3


def test_without_a_picture_sliders_have_nothing_to_move():
    request = ask("vae", REBUILD.name, RebuildParams(Code(picture=ELSEWHERE, pulls=SMILE)))
    with pytest.raises(UserError, match="no picture here yet"):
        pictures.with_settings_of(PicturesDocument(model=MODEL), request)


def test_samples_give_their_temperature_and_blends_their_way():
    sheet = SampleParams(count=1, temperature=0.4)
    found = pictures.with_settings_of(MINE, ask("vae", SAMPLE.name, sheet))
    assert (found.sheet.temperature, found.sheet.count) == (0.4, MINE.sheet.count)
    assert (found.view, found.seed) == (View.SAMPLES, 3)
    from_nothing = RebuildParams(Code(seed=99, temperature=1.2))
    found = pictures.with_settings_of(MINE, ask("vae", REBUILD.name, from_nothing))
    assert found.sheet.temperature == 1.2
    blend = BlendParams(frames=12, path=BlendPath.LINEAR, start=Code(seed=1), end=Code(seed=2), position=0.5)
    found = pictures.with_settings_of(MINE, ask("vae", BLEND.name, blend))
    assert found.blend == BlendParams(frames=12, path=BlendPath.LINEAR)
    assert (found.code, found.held) == (MINE.code, MINE.held)


# --- diffusion -----------------------------------------------------------------------------------------
FORM = DiffusionDocument(model=MODEL, seed=3, picture="ef" * 32, params=PaintParams(prompt="a tree", count=4))


def test_words_and_form_come_and_seed_and_picture_stay():
    told = PaintParams(prompt="a red fox", negative="blur", steps=33, guidance=5.0, sampler=Sampler.DDIM)
    found = diffusion.with_settings_of(FORM, ask(DIFFUSION, PAINT.name, told))
    assert found.params == replace(told, count=4, strength=FORM.params.strength)
    assert (found.seed, found.picture, found.batch) == (3, "ef" * 32, ())


def test_of_a_branched_painting_the_last_words_count():
    turn = Turn(5, "a blue fox", "", "flat", 3.0, Sampler.DDIM)
    told = PaintParams(prompt="a red fox", steps=20, turns=(turn,))
    found = diffusion.with_settings_of(FORM, ask(DIFFUSION, PAINT.name, told))
    assert (found.params.prompt, found.params.guidance, found.params.turns) == ("a blue fox", 3.0, ())


def test_a_film_gives_its_film_and_a_grid_its_edges():
    film = TrajectoryParams(prompt="a red fox", side=Side.NOISY, frames_per_second=30)
    found = diffusion.with_settings_of(FORM, ask(DIFFUSION, TRAJECTORY.name, film))
    assert (found.film.side, found.params.prompt) == (Side.NOISY, "a red fox")
    grid = GridParams(prompt="a red fox", across=GridAxis.STEPS, across_values=("4", "8"))
    found = diffusion.with_settings_of(FORM, ask(DIFFUSION, GRID.name, grid))
    assert (found.across, found.across_values, found.sheet) == (GridAxis.STEPS, ("4", "8"), None)


def test_what_another_program_wrote_is_brought_into_our_ranges():
    told = ForeignSettings("ComfyUI", "a  castle\nat night", "blur", steps=900, guidance=0.0, seed=5)
    params = diffusion.with_foreign_settings(FORM, told, Reading.READER).params
    assert (params.prompt, params.negative) == ("a castle at night", "blur")
    assert (params.steps, params.guidance, params.reading) == (150, 1.0, Reading.READER)
    params.validate()
    bare = diffusion.with_foreign_settings(FORM, ForeignSettings("Fooocus", "a cat"), Reading.READER)
    assert (bare.params.steps, bare.seed) == (FORM.params.steps, 3)


# --- text ----------------------------------------------------------------------------------------------
def test_the_form_of_a_text_comes_and_the_page_stays():
    page = TextDocument(model=MODEL, seed=3).tree.typed("My own words.", None)
    document = TextDocument(model=MODEL, seed=3, tree=page)
    told = WriteParams(
        prompt="Once", form=Form.CHAT, system="In verse.", temperature=0.3, begun=(1, 2), count=5
    )
    found = text.with_settings_of(document, ask("transformer", WRITE.name, told))
    assert found.params == WriteParams(form=Form.CHAT, system="In verse.", temperature=0.3)
    assert (found.text, found.seed) == ("My own words.", 3)
    with pytest.raises(UserError, match="no settings"):
        text.with_settings_of(document, ask("transformer", PROMPTS.name, PromptParams(idea="rain")))
