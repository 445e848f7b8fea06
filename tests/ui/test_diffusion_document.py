"""The document of the Diffusion tab: requests there and back, roads that branch, the form taken over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.core.errors import InvalidParameterError
from studio.core.request import ModelRef
from studio.families.diffusion.params import GridAxis, GridParams, PaintParams, Reading, TrajectoryParams
from studio.families.diffusion.sampler_names import Sampler
from studio.ui.tabs.diffusion import editing
from studio.ui.tabs.diffusion.branches import changed_names, parent_of, tree
from studio.ui.tabs.diffusion.document import DiffusionDocument, Painted, View, batch_of, settled
from studio.ui.tabs.diffusion.requests import (
    cells_of,
    film_request,
    paint_request,
    painting_of_film,
    paintings_of,
    request_of,
)

MODEL = ModelRef("stickers", "0" * 64)
PICTURE, MASK = "1" * 64, "2" * 64
FOX = settled(Painted(MODEL, 7, PaintParams(prompt="red fox", steps=10)))


def document(**params: object) -> DiffusionDocument:
    return editing.set_params(DiffusionDocument(model=MODEL, seed=5), {"prompt": "red fox", **params})


def test_a_batch_is_one_request_whose_pictures_are_known_again() -> None:
    batch = batch_of(replace(document(count=3), picture=PICTURE, mask=MASK))
    request = paint_request(batch)
    assert request.seed == 5
    assert [ref.role for ref in request.inputs] == ["mask", "picture"]
    assert paintings_of(request) == batch
    assert [one.seed for one in batch] == [5, 6, 7]


def test_what_does_not_matter_for_a_painting_does_not_tell_two_apart() -> None:
    one = Painted(MODEL, 1, PaintParams(strength=0.3), None, MASK)
    other = Painted(MODEL, 1, PaintParams(strength=0.9, count=4))
    assert settled(one) == settled(other)


def test_a_film_knows_its_painting() -> None:
    assert painting_of_film(film_request(FOX, TrajectoryParams(frames_per_second=5))) == FOX


def test_the_cells_of_a_grid_are_paintings_of_their_own() -> None:
    grid = replace(
        document(steps=8),
        across=GridAxis.GUIDANCE,
        across_values=("2", "9"),
        down=GridAxis.SEED,
        down_values=("0", "4"),
    )
    sheet = Painted(MODEL, 5, grid.grid)
    cells = cells_of(sheet)
    assert [(one.seed, one.params.guidance) for one in cells] == [(5, 2), (5, 9), (9, 2), (9, 9)]
    assert all(type(one.params) is PaintParams for one in cells)
    assert paintings_of(request_of(sheet)) == (sheet,)
    assert isinstance(sheet.params, GridParams)


def test_roads_that_leave_a_road_stand_under_it() -> None:
    words = PaintParams(prompt="blue bird")
    early, late = editing.branch(FOX, words, 2, False), editing.branch(FOX, words, 6, False)
    twice = editing.branch(early, replace(words, guidance=9.0), 5, False)
    stranger = replace(FOX, seed=8)
    roads = tree((stranger, late, twice, FOX), late)
    assert [road.painted for road in roads] == [FOX, early, twice, late]
    assert [(road.parent, road.step) for road in roads] == [(None, 0), (FOX, 2), (early, 5), (FOX, 6)]
    assert parent_of(twice) == early


def test_a_branch_that_needs_the_reader_belongs_to_the_same_tree() -> None:
    branch = editing.branch(FOX, PaintParams(prompt="dragon"), 3, needs_reader=True)
    assert branch.params.reading is Reading.READER
    assert [road.painted for road in tree((FOX,), branch)] == [FOX, branch]


def test_no_road_leaves_before_the_first_step() -> None:
    with pytest.raises(InvalidParameterError):
        editing.branch(FOX, FOX.params, 0, False)


def test_what_a_branch_would_change_is_named() -> None:
    form = replace(FOX.params, guidance=9.0, sampler=Sampler.HEUN, steps=50)
    assert changed_names(FOX, form, 4) == ("guidance", "sampler")


def test_the_form_takes_over_the_last_turn_of_a_branch() -> None:
    branch = editing.branch(FOX, PaintParams(prompt="blue bird", guidance=9.0), 3, False)
    taken = editing.take_settings(document(count=4), branch)
    assert (taken.params.prompt, taken.params.guidance, taken.params.steps) == ("blue bird", 9.0, 10)
    assert taken.params.turns == ()
    assert (taken.seed, taken.params.count) == (7, 4)


def test_painting_looks_at_the_batch_and_goes_past_its_seeds() -> None:
    now = editing.paint(document(count=3), keep_seed=False)
    assert (now.seed, now.view, len(now.batch)) == (8, View.BATCH, 3)
    assert editing.paint(document(), keep_seed=True).seed == 5


def test_looking_makes_no_step_of_undo_but_another_road_does() -> None:
    now = editing.paint(document(count=2), keep_seed=False)
    assert now.same_content(replace(now, place=1, step=3, view=View.STEPS))
    assert not now.same_content(editing.show(now, FOX))
    assert editing.show(now, now.batch[1]).place == 1


def test_another_picture_underneath_comes_without_the_mask_of_the_last() -> None:
    masked = editing.set_mask(editing.take_picture(document(), PICTURE), MASK)
    assert masked.view is View.MASK
    assert editing.take_picture(masked, "3" * 64).mask is None
    assert editing.let_picture_go(masked).picture is None
