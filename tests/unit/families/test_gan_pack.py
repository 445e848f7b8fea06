"""The family with the real face model, or with the bundled one where the pack cannot be had."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from installed_pack import FaceModels
from tiny_gan import MemoryInputs

from studio.core.device import Device, DeviceKind
from studio.core.events import Curve, Event, Output, Picture
from studio.core.params import Params
from studio.core.request import InputRef, Request
from studio.families.gan.directions import Direction, DirectionLibrary
from studio.families.gan.family import GanFamily
from studio.families.gan.model import FaceModel
from studio.families.gan.params import Face, FacesParams, Move, PortraitParams, ProjectParams

pytestmark = pytest.mark.pack


@pytest.fixture(scope="module")
def model(face_models: FaceModels) -> FaceModel:
    return GanFamily().load(face_models.info, Device(DeviceKind.CPU, "CPU"))


@pytest.fixture
def directions(model: FaceModel, tmp_path) -> dict[str, Direction]:
    found = DirectionLibrary(tmp_path).builtin(model.info)
    if not found:
        pytest.skip(f"{model.info.id} has no directions yet")
    return {direction.name: direction for direction in found}


def run(
    model: FaceModel, task: str, params: Params, inputs: MemoryInputs | None = None, *refs: InputRef
) -> Iterator[Event]:
    request = Request.make("gan", task, model.info.ref, 7, params, refs)
    return GanFamily().run(model, request, inputs or MemoryInputs())


def pictures(events: Iterator[Event]) -> list[Picture]:
    return [event.picture for event in events if isinstance(event, Output)]


def preview_size(model: FaceModel) -> int:
    return model.sizes[0]


def test_seed_seven_twice_is_the_same_face_in_full_size(model: FaceModel) -> None:
    first, again = (pictures(run(model, "faces", FacesParams(count=1))) for _ in range(2))
    edge = model.generator.resolution
    assert first[0].shape == (edge, edge, 3)
    assert np.array_equal(first[0], again[0])
    assert first[0].std() > 20, "a face, not a flat colour"


def test_every_preview_size_shows_the_same_face_smaller(model: FaceModel) -> None:
    [full] = pictures(run(model, "faces", FacesParams(count=1)))
    for size in model.generator.preview_sizes:
        [small] = pictures(run(model, "faces", FacesParams(count=1, size=size)))
        factor = len(full) // size
        mean = full.reshape(size, factor, size, factor, 3).mean((1, 3))
        assert np.abs(small - mean).mean() < 16, "shown while a slider moves, so it must not jump at rest"


def test_the_named_directions_do_what_their_names_say(
    model: FaceModel, directions: dict[str, Direction]
) -> None:
    def drawn(name: str, amount: float) -> np.ndarray:
        inputs = MemoryInputs()
        direction = directions[name]
        move = Move(inputs.put(direction.step, "direction").sha256, amount, direction.layers)
        params = PortraitParams(face=Face(12, moves=(move,)), size=preview_size(model))
        [picture] = pictures(run(model, "portrait", params, inputs))
        return picture.astype(float)

    edge = preview_size(model)
    top, side = edge // 3, edge // 8
    corner = {amount: drawn("Background", amount)[:top, :side].mean() for amount in (-2.0, 2.0)}
    assert corner[2.0] > corner[-2.0] + 30
    warmth = {amount: drawn("Warmth", amount).mean((0, 1)) for amount in (-2.0, 2.0)}
    assert warmth[2.0][0] - warmth[2.0][2] > warmth[-2.0][0] - warmth[-2.0][2]


def test_a_face_is_found_again_in_its_picture(model: FaceModel) -> None:
    inputs = MemoryInputs()
    [wanted] = pictures(run(model, "portrait", PortraitParams(face=Face(55))))
    ref = inputs.put(wanted, "picture")
    events = list(run(model, "project", ProjectParams(steps=10), inputs, ref))
    curve = [event.value for event in events if isinstance(event, Curve)]
    assert curve[-1] < curve[0]
