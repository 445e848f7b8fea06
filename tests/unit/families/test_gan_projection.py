"""Projection: the face in a picture is found again, the curve falls, and plausible faces are preferred."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from tiny_gan import MemoryInputs, TinyGenerator, ask, tiny_model

from studio.core.errors import UserError
from studio.core.events import Curve, Event, Output, Picture, Preview
from studio.families.gan.family import GanFamily
from studio.families.gan.latent_space import face_space
from studio.families.gan.model import FaceModel
from studio.families.gan.params import Face, PortraitParams, ProjectParams
from studio.families.gan.projection import picture_distance, ramp
from studio.families.gan.styles import seed_styles


@pytest.fixture(autouse=True)
def _one_thread():
    """Tensors this small are slower on several threads."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def model() -> FaceModel:
    return tiny_model()


def find(model: FaceModel, picture: Picture, **params) -> list[Event]:
    inputs = MemoryInputs()
    ref = inputs.put(picture, "picture")
    return list(GanFamily().run(model, ask("project", ProjectParams(**params), ref), inputs))


def found(events: list[Event]) -> Output:
    [output] = [event for event in events if isinstance(event, Output)]
    return output


def error(one: Picture, other: Picture) -> float:
    return float(np.abs(one.astype(float) - other.astype(float)).mean())


def test_a_face_the_model_drew_is_found_again(model: FaceModel) -> None:
    drawn = model.draw(seed_styles(model, 12345, 1.0))
    average = model.draw(model.repeat(model.mean_w))
    output = found(find(model, drawn, steps=150, stay=0.05))
    assert error(output.picture, drawn) < 0.2 * error(average, drawn)


def test_the_curve_falls_step_by_step_and_previews_follow_it(model: FaceModel) -> None:
    events = find(model, model.draw(seed_styles(model, 1, 1.0)), steps=60)
    curve = [event for event in events if isinstance(event, Curve)]
    assert [point.step for point in curve] == list(range(60))
    assert np.mean([point.value for point in curve[-5:]]) < 0.5 * curve[0].value
    assert len([event for event in events if isinstance(event, Preview)]) == 12


def test_what_was_found_can_be_drawn_and_edited_like_any_face(model: FaceModel) -> None:
    output = found(find(model, model.draw(seed_styles(model, 1, 1.0)), steps=10))
    [latent] = output.attachments
    assert latent.role == "latent"
    assert latent.array.shape == (6, 16)
    inputs = MemoryInputs()
    face = Face(latent=inputs.put(latent.array, "latent").sha256)
    again = found(list(GanFamily().run(model, ask("portrait", PortraitParams(face=face)), inputs)))
    assert np.array_equal(again.picture, output.picture)


def test_staying_near_faces_keeps_a_strange_picture_from_making_a_strange_face(model: FaceModel) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (32, 32, 3), dtype=np.uint8)
    mapped = model.map_noise(np.random.default_rng(1).standard_normal((2000, 16), np.float32))
    space = face_space(mapped, model.generator.mean_w)
    free, held = (found(find(model, noise, steps=60, stay=stay)).attachments[0].array for stay in (0.0, 2.0))
    strange = [float(space.strangeness(torch.from_numpy(styles))) for styles in (free, held)]
    assert strange[1] < 0.7 * strange[0]


def test_mapped_faces_are_one_apart_from_strange_and_mixed_ones(model: FaceModel) -> None:
    mapped = model.map_noise(np.random.default_rng(1).standard_normal((4000, 16), np.float32))
    space = face_space(mapped, model.generator.mean_w)
    plain = np.mean([float(space.strangeness(torch.from_numpy(model.repeat(w)))) for w in mapped[:300]])
    assert plain == pytest.approx(1.0, abs=0.1)
    far = torch.from_numpy(model.repeat(model.mean_w + 5 * (mapped[0] - model.mean_w)))
    assert float(space.strangeness(far)) > 5


def test_a_model_without_previews_is_searched_at_its_full_size() -> None:
    model = tiny_model(TinyGenerator(preview_sizes=()))
    assert found(find(model, model.draw(seed_styles(model, 1, 1.0)), steps=10)).picture.shape == (32, 32, 3)


@pytest.mark.parametrize("shape", [(100, 40, 3), (33, 200, 4), (16, 16, 3)])
def test_pictures_of_any_shape_are_taken_by_their_middle(model: FaceModel, shape) -> None:
    picture = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
    assert found(find(model, picture, steps=10)).picture.shape == (32, 32, 3)


def test_the_sides_of_a_wide_picture_play_no_part(model: FaceModel) -> None:
    square = model.draw(seed_styles(model, 3, 1.0))
    wide = np.pad(square, ((0, 0), (20, 20), (0, 0)), constant_values=255)
    found_wide, found_square = (found(find(model, picture, steps=10)) for picture in (wide, square))
    assert np.array_equal(found_wide.picture, found_square.picture)


def test_without_a_picture_there_is_a_sentence(model: FaceModel) -> None:
    with pytest.raises(UserError, match="no picture"):
        list(GanFamily().run(model, ask("project", ProjectParams()), MemoryInputs()))
    with pytest.raises(UserError, match="too small"):
        find(model, np.zeros((4, 4, 3), np.uint8))


def test_each_step_can_be_stopped_and_leaves_no_graph_behind(model: FaceModel) -> None:
    inputs = MemoryInputs()
    ref = inputs.put(model.draw(seed_styles(model, 1, 1.0)), "picture")
    running = GanFamily().run(model, ask("project", ProjectParams(steps=1000), ref), inputs)
    for event in running:
        assert torch.is_grad_enabled()
        assert not torch.is_inference_mode_enabled()
        if isinstance(event, Curve) and event.step == 3:
            break
    running.close()  # type: ignore[attr-defined]
    assert all(buffer.grad is None for buffer in model.generator.buffers())  # type: ignore[attr-defined]


def test_equal_pictures_are_no_distance_apart_and_a_shift_costs_no_edges() -> None:
    picture = torch.rand(1, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    assert float(picture_distance(picture, picture)) == 0
    assert float(picture_distance(picture, picture + 0.1)) == pytest.approx(0.1, rel=1e-3)


def test_the_learning_rate_ramps_up_and_down() -> None:
    course = [ramp(step / 100) for step in range(100)]
    assert course[0] < 0.2
    assert max(course) == pytest.approx(1.0)
    assert course[-1] < 0.01
    assert course.index(max(course)) < 10
