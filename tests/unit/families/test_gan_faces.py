"""Faces, one face with edits, morphs and walks: the right styles reach the generator, one picture at a
time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_gan import BrokenGenerator, MemoryInputs, TinyGenerator, ask, tiny_info, tiny_model

from studio.core.device import Device, DeviceKind
from studio.core.errors import UserError
from studio.core.events import AnimationFormat, Event, Frame, Output, Preview, Progress
from studio.core.params import SEED_LIMIT
from studio.families.gan.family import GanFamily
from studio.families.gan.model import FaceModel
from studio.families.gan.morph import on_the_way
from studio.families.gan.params import (
    Face,
    FacesParams,
    LayerGroup,
    MorphParams,
    Move,
    PortraitParams,
    WalkParams,
)
from studio.families.gan.styles import face_styles, seed_styles
from studio.families.gan.walk import on_curve

NOTHING = MemoryInputs()


@pytest.fixture
def generator() -> TinyGenerator:
    return TinyGenerator()


@pytest.fixture
def model(generator: TinyGenerator) -> FaceModel:
    return tiny_model(generator)


def run(model: FaceModel, task: str, params, inputs=NOTHING, seed: int = 7) -> list[Event]:
    return list(GanFamily().run(model, ask(task, params, seed=seed), inputs))


def outputs(events: list[Event] | Iterator[Event]) -> list[Output]:
    return [event for event in events if isinstance(event, Output)]


# Faces ------------------------------------------------------------


def test_a_face_is_what_numpy_draws_from_its_seed(model: FaceModel) -> None:
    z = torch.from_numpy(np.random.default_rng(7).standard_normal((1, 16), dtype=np.float32))
    w = model.generator.mapping(z)
    styles = (model.generator.mean_w + 0.5 * (w - model.generator.mean_w)).repeat(6, 1)
    wanted = ((model.generator.synthesis(styles[None])[0] + 1) * 127.5).round().clamp(0, 255)
    [output] = outputs(run(model, "faces", FacesParams(count=1, truncation=0.5)))
    assert np.array_equal(output.picture, wanted.byte().permute(1, 2, 0).numpy())


def test_sixteen_faces_are_sketched_before_the_first_is_drawn(model, generator) -> None:
    events = run(model, "faces", FacesParams(count=16))
    kinds = [type(event) for event in events if not isinstance(event, Progress)]
    assert kinds == [Preview] * 16 + [Output] * 16
    assert [event.picture.shape for event in events if isinstance(event, Preview)] == [(8, 8, 3)] * 16
    assert all(output.seconds is not None for output in outputs(events))
    assert generator.asked == [(1, 8)] * 16 + [(1, 32)] * 16, "each alone: a batch may round otherwise"


def test_a_face_of_a_sheet_is_the_face_of_its_own_seed(model: FaceModel) -> None:
    sheet = outputs(run(model, "faces", FacesParams(count=5), seed=100))
    for output in sheet:
        assert output.request is not None
        assert output.request.seed == 100 + output.index
        assert output.request.params_as(FacesParams).count == 1
        [alone] = outputs(run(model, "faces", FacesParams(count=1), seed=100 + output.index))
        assert np.array_equal(alone.picture, output.picture)


def test_seeds_go_round_at_their_limit(model: FaceModel) -> None:
    sheet = outputs(run(model, "faces", FacesParams(count=3), seed=SEED_LIMIT - 1))
    assert [output.request.seed for output in sheet if output.request] == [SEED_LIMIT - 1, 0, 1]


def test_while_a_slider_moves_only_the_small_size_is_drawn(model, generator) -> None:
    events = run(model, "faces", FacesParams(count=2, size=16))
    assert [type(event) for event in events if not isinstance(event, Progress)] == [Output, Output]
    assert {output.picture.shape for output in outputs(events)} == {(16, 16, 3)}
    assert generator.asked == [(1, 16), (1, 16)]


def test_a_model_without_previews_draws_faces_all_the_same() -> None:
    events = run(tiny_model(TinyGenerator(preview_sizes=())), "faces", FacesParams(count=2))
    assert not [event for event in events if isinstance(event, Preview)]
    assert len(outputs(events)) == 2


def test_full_truncation_gives_everybody_the_average_face(model: FaceModel) -> None:
    first, second = outputs(run(model, "faces", FacesParams(count=2, truncation=0.0)))
    assert np.array_equal(first.picture, second.picture)
    assert np.array_equal(first.picture, model.draw(model.repeat(model.mean_w)))


def test_a_size_the_model_does_not_have_is_told_with_those_it_has(model: FaceModel) -> None:
    with pytest.raises(UserError, match=r"does not draw at 99 pixels.*8, 16, 32"):
        run(model, "faces", FacesParams(count=1, size=99))


def test_numbers_gone_mad_are_told_and_never_kept() -> None:
    with pytest.raises(UserError, match="invalid numbers"):
        run(tiny_model(BrokenGenerator()), "faces", FacesParams(count=1))


def test_drawing_keeps_no_graph(model, monkeypatch) -> None:
    seen: list[bool] = []
    draw = model.generator.synthesis
    monkeypatch.setattr(
        model.generator, "synthesis", lambda *a: (seen.append(torch.is_inference_mode_enabled()), draw(*a))[1]
    )
    run(model, "faces", FacesParams(count=1))
    assert seen == [True, True]
    assert not torch.is_inference_mode_enabled()


def test_stopping_between_two_events_leaves_torch_as_it_was(model: FaceModel) -> None:
    running = GanFamily().run(model, ask("faces", FacesParams(count=3)), NOTHING)
    for _ in range(4):
        next(running)
        assert torch.is_grad_enabled()
        assert not torch.is_inference_mode_enabled(), "the engine runs other things between two events"
    running.close()  # type: ignore[attr-defined]


# One face with edits ------------------------------------------------------------


def test_a_move_pushes_its_layers_by_its_amount_and_no_others(model: FaceModel) -> None:
    inputs = MemoryInputs()
    step = np.arange(16, dtype=np.float32)
    move = Move(inputs.put(step, "direction").sha256, 2.0, LayerGroup.MIDDLE)
    plain = seed_styles(model, 5, 0.7)
    pushed = face_styles(model, Face(5, moves=(move,)), 0.7, inputs)
    assert np.allclose(pushed[2:4], plain[2:4] + 2 * step)
    assert np.array_equal(pushed[[0, 1, 4, 5]], plain[[0, 1, 4, 5]])


def test_moves_add_up_and_their_opposites_take_them_back(model: FaceModel) -> None:
    inputs = MemoryInputs()
    step = inputs.put(np.ones(16, np.float32), "direction").sha256
    there_and_back = (Move(step, 1.5), Move(step, -1.5))
    assert np.allclose(
        face_styles(model, Face(5, moves=there_and_back), 0.7, inputs), seed_styles(model, 5, 0.7), atol=1e-6
    )


def test_a_found_face_is_drawn_as_it_was_found_whatever_the_truncation(model: FaceModel) -> None:
    inputs = MemoryInputs()
    found = np.random.default_rng(0).standard_normal((6, 16)).astype(np.float32)
    face = Face(seed=1, latent=inputs.put(found, "latent").sha256)
    for truncation in (0.0, 0.7):
        params = PortraitParams(truncation=truncation, face=face)
        [output] = outputs(run(model, "portrait", params, inputs))
        assert np.array_equal(output.picture, model.draw(found))


def test_drawing_a_found_face_with_moves_leaves_the_kept_latent_alone(model: FaceModel) -> None:
    inputs = MemoryInputs()
    found = np.zeros((6, 16), np.float32)
    ref, step = inputs.put(found, "latent"), inputs.put(np.ones(16, np.float32), "direction")
    face_styles(model, Face(latent=ref.sha256, moves=(Move(step.sha256, 1.0),)), 0.7, inputs)
    assert np.array_equal(inputs.latent(ref.sha256), found)


@pytest.mark.parametrize("shape", [(5, 16), (6, 15), (16,)])
def test_a_face_of_another_model_is_refused(model: FaceModel, shape) -> None:
    inputs = MemoryInputs()
    latent = inputs.put(np.zeros(shape, np.float32), "latent").sha256
    with pytest.raises(UserError, match="another model"):
        run(model, "portrait", PortraitParams(face=Face(latent=latent)), inputs)


@pytest.mark.parametrize("array", [np.ones(15, np.float32), np.full(16, np.nan, np.float32)])
def test_a_slider_of_another_model_is_refused(model: FaceModel, array) -> None:
    inputs = MemoryInputs()
    move = Move(inputs.put(array, "direction").sha256, 1.0)
    with pytest.raises(UserError, match="slider"):
        run(model, "portrait", PortraitParams(face=Face(moves=(move,))), inputs)


# Morph ------------------------------------------------------------


def test_a_strip_begins_with_the_first_face_and_ends_with_the_last(model: FaceModel) -> None:
    faces = (Face(1), Face(2), Face(3))
    strip = outputs(run(model, "morph", MorphParams(steps=5, faces=faces)))
    for index, face in ((0, faces[0]), (2, faces[1]), (4, faces[2])):
        [portrait] = outputs(run(model, "portrait", PortraitParams(face=face)))
        assert np.array_equal(strip[index].picture, portrait.picture)


def test_what_does_not_follow_the_morph_stays_the_first_faces(model: FaceModel) -> None:
    faces = (Face(1), Face(2))
    strip = outputs(run(model, "morph", MorphParams(steps=3, coarse=0.0, middle=0.0, fine=0.0, faces=faces)))
    assert all(np.array_equal(one.picture, strip[0].picture) for one in strip)
    colour = outputs(run(model, "morph", MorphParams(steps=2, coarse=0.0, middle=0.0, faces=faces)))[-1]
    mixed = seed_styles(model, 1, 0.7)
    mixed[4:6] = seed_styles(model, 2, 0.7)[4:6]
    assert np.array_equal(colour.picture, model.draw(mixed))


def test_one_position_of_the_strip_is_one_picture(model: FaceModel) -> None:
    params = MorphParams(steps=5, faces=(Face(1), Face(2)))
    strip = outputs(run(model, "morph", params))
    [there] = outputs(run(model, "morph", replace(params, position=0.25)))
    assert np.array_equal(there.picture, strip[1].picture)


@pytest.mark.parametrize("faces", [(), (Face(1),)])
@pytest.mark.parametrize(("task", "params"), [("morph", MorphParams()), ("walk", WalkParams())])
def test_a_way_needs_two_faces(model: FaceModel, task, params, faces) -> None:
    with pytest.raises(UserError, match="at least two"):
        run(model, task, replace(params, faces=faces))


def test_a_position_off_the_strip_is_refused(model: FaceModel) -> None:
    with pytest.raises(UserError, match="between 0 and 1"):
        run(model, "morph", MorphParams(faces=(Face(1), Face(2)), position=1.5))


@given(position=st.floats(0, 1), count=st.integers(2, 6))
@settings(max_examples=50, deadline=None)
def test_the_way_never_leaves_the_faces_it_leads_through(position: float, count: int) -> None:
    keys = [np.full((2, 3), value, np.float32) for value in range(count)]
    place = float(on_the_way(keys, position)[0, 0])
    assert abs(place - position * (count - 1)) < 1e-4


# Walk ------------------------------------------------------------


def walk(**changes) -> WalkParams:
    params = WalkParams(seconds=0.5, frames_per_second=8, faces=(Face(1), Face(2), Face(3)))
    return replace(params, **changes)


def test_a_film_has_as_many_frames_as_its_length_says(model: FaceModel) -> None:
    looped = run(model, "walk", walk(format=AnimationFormat.WEBP))
    frames = [event for event in looped if isinstance(event, Frame)]
    assert len(frames) == 3 * 4, "three legs of half a second at 8 frames a second; the last leads home"
    assert {(frame.frames_per_second, frame.format) for frame in frames} == {(8.0, AnimationFormat.WEBP)}
    assert np.array_equal(outputs(looped)[0].picture, frames[0].picture), "the poster is the first frame"
    there = [event for event in run(model, "walk", walk(loop=False)) if isinstance(event, Frame)]
    assert len(there) == 2 * 4 + 1, "and the last face itself"


def test_a_film_passes_through_its_faces(model: FaceModel) -> None:
    frames = [event for event in run(model, "walk", walk(loop=False)) if isinstance(event, Frame)]
    for index, seed in ((0, 1), (4, 2), (8, 3)):
        [portrait] = outputs(run(model, "portrait", PortraitParams(face=Face(seed))))
        assert np.array_equal(frames[index].picture, portrait.picture)


@pytest.mark.parametrize("loop", [True, False])
def test_the_curve_does_not_jerk_where_two_legs_meet(loop: bool) -> None:
    random = np.random.default_rng(3)
    keys = [random.standard_normal((6, 16)).astype(np.float32) for _ in range(4)]
    step = 1e-3
    for joint in range(1, 3):
        at = [on_curve(keys, joint + offset, loop=loop) for offset in (-step, 0.0, step)]
        before, after = (at[1] - at[0]) / step, (at[2] - at[1]) / step
        assert np.abs(before - after).max() < 0.05 * np.abs(before).max()
        assert np.allclose(at[1], keys[joint], atol=1e-6)


def test_a_loop_closes(model: FaceModel) -> None:
    keys = [np.full((6, 16), value, np.float32) for value in (0, 1, 4)]
    assert np.allclose(on_curve(keys, 2.999999, loop=True), keys[0], atol=1e-4)


# Loading ------------------------------------------------------------


def test_an_unknown_kind_of_network_is_told(tmp_path) -> None:
    with pytest.raises(UserError, match="“tiny”"):
        GanFamily().load(tiny_info(tmp_path), Device(DeviceKind.CPU, "CPU"))


@pytest.mark.parametrize("architecture", ["mobile-stylegan", "stylegan2"])
@pytest.mark.parametrize("content", [None, b"", b"\x80\x04a pickle", b"\xff" * 64])
def test_weights_that_are_missing_or_damaged_are_told(tmp_path, architecture: str, content) -> None:
    info = replace(tiny_info(tmp_path), architecture=architecture)
    if content is not None:
        info.weights_path.write_bytes(content)
    with pytest.raises(UserError):
        GanFamily().load(info, Device(DeviceKind.CPU, "CPU"))
