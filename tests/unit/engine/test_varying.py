"""Variants: what another seed changes, family by family, and what it does not."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from scripted_family import ScriptedFamily

from studio.app import Studio
from studio.core.errors import UserError
from studio.core.family import Task
from studio.core.params import Params
from studio.core.request import ModelRef, Request
from studio.engine.varying import MOST, can_vary, variants, vary
from studio.families.diffusion import params as diffusion
from studio.families.enlarging import params as enlarging
from studio.families.gan import params as gan
from studio.families.transformer import params as transformer
from studio.families.vae import params as vae
from studio.gallery.record import NewItem

MODEL = ModelRef("some-model", "ab" * 32)
ELSEWHERE = "cd" * 32


def request_of(family: str, task: Task, params: Params, seed: int = 7) -> Request:
    return Request.make(family, task.name, MODEL, seed, params)


EDITED = gan.PortraitParams(face=gan.Face(seed=7, moves=(gan.Move(ELSEWHERE, 1.5),)))
FOUND = gan.PortraitParams(face=gan.Face(latent=ELSEWHERE))
FROM_NOTHING = vae.RebuildParams(vae.Code(seed=7))
FROM_A_PICTURE = vae.RebuildParams(vae.Code(picture=ELSEWHERE))


@pytest.mark.parametrize(
    ("family", "task", "params"),
    [
        (gan.FAMILY, gan.FACES, gan.FacesParams(count=1)),
        (gan.FAMILY, gan.PORTRAIT, EDITED),
        (gan.FAMILY, gan.DIRECTIONS, gan.DirectionsParams()),
        (vae.FAMILY, vae.REBUILD, FROM_NOTHING),
        (vae.FAMILY, vae.SAMPLE, vae.SampleParams(count=1)),
        (diffusion.FAMILY, diffusion.PAINT, diffusion.PaintParams(prompt="a red fox")),
        (diffusion.FAMILY, diffusion.TRAJECTORY, diffusion.TrajectoryParams(prompt="a red fox")),
        (transformer.FAMILY, transformer.WRITE, transformer.WriteParams(prompt="Once")),
        (transformer.FAMILY, transformer.PROMPTS, transformer.PromptParams(idea="rain")),
    ],
    ids=lambda value: value.name if isinstance(value, Task) else "",
)
def test_variants_differ_by_their_seed_and_form_one_stack(family: str, task: Task, params: Params):
    request = request_of(family, task, params)
    made = variants(task, request, 5, {1, 2}, random.Random(1))
    assert len({one.seed for one in made} | {7, 1, 2}) == 8
    assert {one.stack_key() for one in made} == {request.stack_key()}
    assert len({one.digest() for one in made} | {request.digest()}) == 6
    assert can_vary(task, request)


@pytest.mark.parametrize(
    ("family", "task", "params"),
    [
        (gan.FAMILY, gan.PORTRAIT, FOUND),
        (gan.FAMILY, gan.MORPH, gan.MorphParams()),
        (gan.FAMILY, gan.WALK, gan.WalkParams()),
        (vae.FAMILY, vae.REBUILD, FROM_A_PICTURE),
        (vae.FAMILY, vae.BLEND, vae.BlendParams()),
        (transformer.FAMILY, transformer.WRITE, transformer.WriteParams(prompt="Once", temperature=0.0)),
        (enlarging.FAMILY, enlarging.ENLARGE, enlarging.EnlargeParams()),
    ],
    ids=lambda value: value.name if isinstance(value, Task) else "",
)
def test_what_comes_out_the_same_from_every_seed_is_not_varied(family: str, task: Task, params: Params):
    request = request_of(family, task, params)
    assert not can_vary(task, request)
    with pytest.raises(UserError, match="same from every seed"):
        variants(task, request, 1, (), random.Random(1))


def test_an_edited_face_keeps_its_edits():
    (other,) = variants(gan.PORTRAIT, request_of(gan.FAMILY, gan.PORTRAIT, EDITED), 1, (), random.Random(1))
    face = other.params_as(gan.PortraitParams).face
    assert face == replace(EDITED.face, seed=other.seed)


def test_other_edits_are_another_stack():
    calm = replace(EDITED, face=replace(EDITED.face, moves=()))
    first, second = (request_of(gan.FAMILY, gan.PORTRAIT, one) for one in (EDITED, calm))
    assert first.stack_key() != second.stack_key()


@pytest.mark.parametrize("count", [0, -1, MOST + 1])
def test_a_number_that_makes_no_sense_is_refused(count: int):
    request = request_of(gan.FAMILY, gan.FACES, gan.FacesParams(count=1))
    with pytest.raises(UserError, match="Between 1 and"):
        variants(gan.FACES, request, count, (), random.Random(1))


def test_settings_of_a_newer_quartet_cannot_be_varied():
    strange = replace(request_of(gan.FAMILY, gan.PORTRAIT, EDITED), params={"wings": 2})
    assert not can_vary(gan.PORTRAIT, strange)


def test_variants_are_queued_with_the_parents_of_the_item(
    scripted_studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
):
    import numpy as np

    studio = scripted_studio
    picture = np.zeros((8, 8, 3), np.uint8)
    parent = studio.gallery.save_picture(picture, NewItem("parent"))
    request = Request.make("gan", "faces", scripted_model, 7, gan.FacesParams(count=1))
    item = studio.gallery.save_picture(picture + 1, NewItem("child", request=request, parents=(parent.id,)))
    jobs = vary(studio.engine, gan.FACES, item, 3)
    assert [job.parents for job in jobs] == [(parent.id,)] * 3
    assert {job.request.stack_key() for job in jobs} == {request.stack_key()}
    assert len(studio.engine.jobs()) == 3
    with pytest.raises(UserError, match="came from outside"):
        vary(studio.engine, gan.FACES, parent, 1)
