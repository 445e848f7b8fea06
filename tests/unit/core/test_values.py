"""Parameters are declared once, requests are frozen and round-trip JSON whatever is in them."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import InvalidParameterError, UserError
from studio.core.request import InputRef, ModelRef, Request
from studio.families.gan.params import TASKS, Face, FacesParams, LayerGroup, MorphParams, Move, PortraitParams

MODEL = ModelRef("faces-64", "a" * 64)

moves = st.builds(
    Move,
    direction=st.text(max_size=64),
    amount=st.floats(-9, 9, allow_nan=False),
    layers=st.sampled_from(LayerGroup),
)
face_values = st.builds(
    Face,
    seed=st.integers(0, 2**32 - 1),
    latent=st.none() | st.text(max_size=64),
    moves=st.lists(moves, max_size=4).map(tuple),
)


@given(
    faces=st.lists(face_values, max_size=4).map(tuple),
    truncation=st.floats(0, 1.5),
    seed=st.integers(0, 2**32 - 1),
    inputs=st.lists(st.builds(InputRef, role=st.text(), sha256=st.text(), media_type=st.text())).map(tuple),
)
def test_every_request_round_trips(
    faces: tuple[Face, ...], truncation: float, seed: int, inputs: tuple[InputRef, ...]
) -> None:
    params = MorphParams(faces=faces, truncation=truncation)
    request = Request.make("gan", "morph", MODEL, seed, params, inputs)
    again = Request.from_json(request.to_json())
    assert again == request
    assert again.digest() == request.digest()
    assert again.params_as(MorphParams) == params


def test_a_request_cannot_be_changed() -> None:
    request = Request.make("gan", "portrait", MODEL, 1, PortraitParams(face=Face(3)))
    with pytest.raises(FrozenInstanceError):
        request.seed = 2  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(TypeError):
        request.params["truncation"] = 1.0  # pyright: ignore[reportIndexIssue]
    with pytest.raises(TypeError):
        request.params["face"]["seed"] = 4  # pyright: ignore


def test_variants_share_a_stack() -> None:
    request = Request.make("gan", "faces", MODEL, 1, FacesParams())
    assert request.stack_key() == request.with_seed(2).stack_key()
    assert request.digest() != request.with_seed(2).digest()
    assert request.with_params(FacesParams(truncation=0.5)).stack_key() != request.stack_key()


@given(st.text() | st.binary().map(lambda b: b.decode("latin1")))
def test_damaged_requests_are_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(UserError):
        Request.from_json(text)


def test_a_request_of_a_newer_quartet_says_so() -> None:
    data = json.loads(Request.make("gan", "faces", MODEL, 1, FacesParams()).to_json())
    data["version"] = 99
    with pytest.raises(UserError, match="newer Quartet"):
        Request.from_json(json.dumps(data))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"truncation": 9.0}, "between 0 and 1.5"),
        ({"truncation": float("nan")}, "between 0 and 1.5"),
        ({"count": 0}, "between 1 and 64"),
        ({"count": "many"}, "count"),
        ({"trunkation": 0.5}, "trunkation"),
    ],
)
def test_bad_parameters_are_named(values: dict[str, float], words: str) -> None:
    with pytest.raises(InvalidParameterError, match=words):
        FacesParams.from_values(values)


def test_every_task_can_be_asked_with_its_defaults_and_explains_its_controls() -> None:
    for task in TASKS:
        task.params().validate()
        for name, control in task.params.controls().items():
            shown = type(control).__name__ != "Hidden"
            assert not shown or (control.label and control.help.endswith(".")), f"{task.name}.{name}"
