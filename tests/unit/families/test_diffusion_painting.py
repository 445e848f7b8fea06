"""Painting step by step: a way can be gone again or left for another, and begin on a picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch
from tiny_gan import MemoryInputs
from tiny_stickers import EDGE, TinyNetwork, ask, tiny_model
from torch import Tensor

from studio.core.errors import UserError
from studio.core.events import Denoised, Event, Output, Picture
from studio.core.request import InputRef, Request
from studio.families.diffusion.family import DiffusionFamily
from studio.families.diffusion.model import DiffusionModel
from studio.families.diffusion.params import MASK, PAINT, PICTURE, Lora, PaintParams, Turn
from studio.families.diffusion.sampler_names import Sampler
from studio.families.diffusion.spacing import Spacing
from studio.families.diffusion.sticker_network import Reading as ReadWords
from studio.imaging.resizing import covering

APPLE = PaintParams(prompt="red apple", steps=8)


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def run(model: DiffusionModel, request: Request, inputs: MemoryInputs | None = None) -> list[Event]:
    return list(DiffusionFamily().run(model, request, inputs or MemoryInputs()))


def picture(events: list[Event]) -> Picture:
    return next(event.picture for event in events if isinstance(event, Output))


def steps(events: list[Event]) -> list[Denoised]:
    return [event for event in events if isinstance(event, Denoised)]


def painted(params: PaintParams, *inputs: InputRef, store: MemoryInputs | None = None) -> Picture:
    """By a model that remembers nothing."""
    return picture(run(tiny_model(memory=False), ask(PAINT, params, *inputs), store))


def turn_of(params: PaintParams, step: int, **changes: object) -> Turn:
    return replace(params.at(0), step=step, **changes)


def network_of(model: DiffusionModel) -> TinyNetwork:
    return model.painter._network  # type: ignore[attr-defined]


def soft(height: int, width: int, channels: int = 3) -> Picture:
    y, x = np.mgrid[0:height, 0:width] / 25
    planes = [128 + 100 * np.sin(x + y * (i + 1) + i) for i in range(channels)]
    return np.stack(planes, 2).astype(np.uint8)


# Branches ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sampler", Sampler)
@pytest.mark.parametrize("memory", [True, False], ids=["remembered", "computed"])
def test_a_branch_that_changes_nothing_is_the_original(sampler: Sampler, memory: bool) -> None:
    params = replace(APPLE, sampler=sampler, eta=0.5)
    model = tiny_model(memory=memory)
    original = run(model, ask(PAINT, params))
    for step in (1, 5, 7):
        branch = run(model, ask(PAINT, params.turned(turn_of(params, step))))
        assert picture(branch).tobytes() == picture(original).tobytes()
        assert len(steps(branch)) == params.steps


@pytest.mark.parametrize("sampler", Sampler)
def test_a_branch_is_the_same_with_memory_and_without(sampler: Sampler) -> None:
    params = replace(APPLE, sampler=sampler)
    branched = params.turned(turn_of(params, 4, prompt="blue bird", guidance=7.0))
    model = tiny_model()
    original = run(model, ask(PAINT, params))
    branch = run(model, ask(PAINT, branched))
    assert picture(branch).tobytes() == painted(branched).tobytes()
    assert picture(branch).tobytes() != picture(original).tobytes()
    for before, after in zip(steps(original)[:4], steps(branch)[:4], strict=True):
        assert before.seen.tobytes() == after.seen.tobytes()
    assert steps(original)[4].noisy.tobytes() == steps(branch)[4].noisy.tobytes()
    assert steps(original)[4].seen.tobytes() != steps(branch)[4].seen.tobytes()


def test_a_branch_goes_on_at_its_step_and_a_repeated_run_asks_nothing() -> None:
    model = tiny_model()
    network = network_of(model)
    run(model, ask(PAINT, APPLE))
    assert network.asked == 8
    again = run(model, ask(PAINT, APPLE))
    assert network.asked == 8
    assert {step.seconds for step in steps(again)} == {0.0}
    run(model, ask(PAINT, APPLE.turned(turn_of(APPLE, 5, guidance=9.0))))
    assert network.asked == 8 + 3


def test_a_turn_to_another_sampler_does_not_look_back_at_the_first_one() -> None:
    ddim = replace(APPLE, sampler=Sampler.DDIM)
    turned = ddim.turned(turn_of(ddim, 3, sampler=Sampler.DPMPP_2M))
    back = turned.turned(turn_of(ddim, 6, sampler=Sampler.UNIPC))
    for params in (turned, back):
        found = painted(params)
        assert found.tobytes() != painted(ddim).tobytes()


@pytest.mark.parametrize(
    "other",
    [
        replace(APPLE, steps=9),
        replace(APPLE, spacing=Spacing.KARRAS),
        replace(APPLE, variety=0.9),
        replace(APPLE, prompt="green apple"),
        replace(APPLE, negative="fox"),
        replace(APPLE, style="noto"),
        replace(APPLE, guidance=6.0),
    ],
    ids=lambda params: next(k for k, v in params.to_values().items() if APPLE.to_values()[k] != v),
)
def test_what_is_remembered_is_never_taken_for_something_else(other: PaintParams) -> None:
    model = tiny_model()
    before = picture(run(model, ask(PAINT, APPLE)))
    after = picture(run(model, ask(PAINT, other)))
    assert after.tobytes() == painted(other).tobytes()
    assert after.tobytes() != before.tobytes()


def test_memory_is_bounded_and_forgets_what_was_used_longest_ago() -> None:
    model = tiny_model()
    one_run = 8
    run(model, ask(PAINT, APPLE))
    step_bytes = model.steps.nbytes // one_run
    small = tiny_model()
    small.steps._limit = 3 * one_run * step_bytes + step_bytes // 2
    for seed in range(6):
        run(small, ask(PAINT, APPLE, seed=seed))
        assert small.steps.nbytes <= small.steps._limit
    asked = network_of(small).asked
    run(small, ask(PAINT, APPLE, seed=5))
    assert network_of(small).asked == asked
    run(small, ask(PAINT, APPLE, seed=0))
    assert network_of(small).asked == asked + one_run


# On a picture --------------------------------------------------------------------------------------


def test_over_a_picture_it_begins_in_the_middle_and_strength_says_how_much_is_kept() -> None:
    store = MemoryInputs()
    ref = store.put(soft(150, 150), PICTURE)
    given = covering(soft(150, 150), EDGE, EDGE).astype(float)
    distances = []
    for strength in (0.1, 0.5, 1.0):
        params = replace(APPLE, steps=10, strength=strength)
        events = run(tiny_model(), ask(PAINT, params, ref), store)
        assert [step.step for step in steps(events)] == list(range(round(10 * (1 - strength)), 10))
        assert {step.total for step in steps(events)} == {10}
        distances.append(np.abs(picture(events)[..., :3] - given).mean())
    assert distances[0] < distances[1] < distances[2]


def test_at_full_strength_nothing_is_left_of_the_picture_but_a_breath() -> None:
    store = MemoryInputs()
    ref = store.put(soft(128, 128), PICTURE)
    over = painted(replace(APPLE, strength=1.0), ref, store=store)
    assert np.abs(over.astype(int) - painted(APPLE)).mean() < 6


@pytest.mark.parametrize("sampler", Sampler)
def test_into_a_mask_outside_of_it_every_pixel_stays(sampler: Sampler) -> None:
    store = MemoryInputs()
    sticker = soft(EDGE, EDGE, 4)
    mask = np.zeros((EDGE, EDGE, 3), np.uint8)
    mask[30:90, 40:100] = 255
    inputs = store.put(sticker, PICTURE), store.put(mask, MASK)
    made = painted(replace(APPLE, sampler=sampler, strength=1.0), *inputs, store=store)
    outside = mask[..., 0] == 0
    assert made.shape == sticker.shape
    assert (made[outside] == sticker[outside]).all()
    inside = np.abs(made[45:75, 55:85].astype(int) - sticker[45:75, 55:85]).mean()
    assert inside > 10, "something new was painted"


def test_a_picture_of_another_shape_is_painted_into_at_its_middle() -> None:
    store = MemoryInputs()
    photograph = soft(200, 300)
    mask = np.zeros((200, 300, 4), np.uint8)
    mask[80:120, 130:170] = 255
    inputs = store.put(photograph, PICTURE), store.put(mask, MASK)
    made = painted(APPLE, *inputs, store=store)
    fitting = covering(photograph, EDGE, EDGE)
    assert (made[:20, :, :3] == fitting[:20]).all()
    assert (made[..., 3][:20] == 255).all()
    assert (made[55:70, 55:70, :3] != fitting[55:70, 55:70]).any()


@pytest.mark.parametrize("sampler", [Sampler.DPMPP_2M, Sampler.DDPM])
def test_a_branch_in_a_mask_that_changes_nothing_is_the_original(sampler: Sampler) -> None:
    store, params = MemoryInputs(), replace(APPLE, sampler=sampler)
    mask = np.zeros((EDGE, EDGE, 3), np.uint8)
    mask[30:90, 40:100] = 255
    inputs = store.put(soft(EDGE, EDGE), PICTURE), store.put(mask, MASK)
    original = painted(params, *inputs, store=store)
    branch = painted(params.turned(turn_of(params, 6)), *inputs, store=store)
    assert branch.tobytes() == original.tobytes()


def test_a_mask_alone_and_an_empty_mask_are_told_in_a_sentence() -> None:
    store = MemoryInputs()
    empty = store.put(np.zeros((9, 9, 3), np.uint8), MASK)
    with pytest.raises(UserError, match="no picture to paint into"):
        painted(APPLE, empty, store=store)
    with pytest.raises(UserError, match="Nothing is marked"):
        painted(APPLE, store.put(soft(9, 9), PICTURE), empty, store=store)


# What is told --------------------------------------------------------------------------------------


def test_each_step_shows_the_noisy_picture_what_is_seen_in_it_and_the_noise() -> None:
    model = tiny_model()
    events = run(model, ask(PAINT, APPLE))
    told = steps(events)
    assert [step.step for step in told] == list(range(8))
    for step in told:
        assert step.alpha**2 + step.sigma**2 == pytest.approx(1)
        for shown in (step.noisy, step.seen, step.noise):
            assert shown.shape == (EDGE // 2, EDGE // 2, 4)
            assert shown.dtype == np.uint8
        assert [one.word for one in step.attention] == ["red", "apple"]
        for one in step.attention:
            assert one.weights.shape == (8, 8)
            assert one.weights.dtype == np.float32
            assert (one.weights >= 0).all()
            assert (one.weights <= 1).all()
    assert told[0].change == 0
    assert all(0 < step.change < 1 for step in told[1:])
    assert told[0].sigma > 0.99
    assert [step.sigma for step in told] == sorted((step.sigma for step in told), reverse=True)
    # The linear part of the tiny decoder is all of it, so the last look is nearly the picture itself.
    small = picture(events).astype(float).reshape(EDGE // 2, 2, EDGE // 2, 2, 4).mean((1, 3))
    assert np.abs(told[-1].seen - small).mean() < 12


def test_seconds_are_those_of_computing() -> None:
    events = run(tiny_model(), ask(PAINT, APPLE))
    output = next(event for event in events if isinstance(event, Output))
    assert output.seconds == pytest.approx(sum(step.seconds for step in steps(events)))
    assert all(step.seconds > 0 for step in steps(events))


# What cannot be painted ----------------------------------------------------------------------------


class _FallsApart(TinyNetwork):
    """Says nothing but NaN, or infinity, from the third step on."""

    def __init__(self, value: float) -> None:
        super().__init__()
        self.value = value

    def forward(
        self,
        noisy: Tensor,
        alpha: Tensor,
        sigma: Tensor,
        reading: ReadWords,
        maps: list[Tensor] | None = None,
    ) -> Tensor:
        answer = super().forward(noisy, alpha, sigma, reading, maps)
        return answer + self.value if self.asked > 2 else answer


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_are_none_stop_it_with_a_sentence(value: float) -> None:
    running = DiffusionFamily().run(tiny_model(_FallsApart(value)), ask(PAINT, APPLE), MemoryInputs())
    told: list[Event] = []
    with pytest.raises(UserError, match="came apart at step 3") as stopped:
        told.extend(running)
    assert "less guidance" in stopped.value.remedy
    assert not any(isinstance(event, Output) for event in told)


def test_sizes_and_files_that_do_not_fit_stickers_are_told_in_a_sentence() -> None:
    with pytest.raises(UserError, match="128 by 128"):
        painted(replace(APPLE, width=256))
    with pytest.raises(UserError, match="LoRA"):
        painted(replace(APPLE, loras=(Lora("0" * 64, "oil"),)))
    assert painted(replace(APPLE, width=128, height=128)).tobytes() == painted(APPLE).tobytes()
