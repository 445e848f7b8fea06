"""Noise on what is known, noise from seeds, and the pull of words."""

from __future__ import annotations

import pytest
import torch
from diffusers import DDIMScheduler
from hypothesis import given
from hypothesis import strategies as st
from toy_denoiser import SHAPE, ToyDenoiser

from studio.families.diffusion.guidance import guided, rescaled
from studio.families.diffusion.level import CLEAN
from studio.families.diffusion.noising import add_noise, keep_known
from studio.families.diffusion.sampler_names import Sampler
from studio.families.diffusion.samplers.choosing import step_of
from studio.families.diffusion.samplers.state import SamplerState
from studio.families.diffusion.schedule import (
    Prediction,
    cosine_schedule,
    scaled_linear_schedule,
    target,
    x0_and_eps,
)
from studio.families.diffusion.seeded_noise import starting_noise, step_noise
from studio.families.diffusion.spacing import first_step, make_plan


def pair(seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    one, other = torch.randn(2, *SHAPE, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    return one, other


def test_noise_is_added_as_diffusers_does() -> None:
    schedule = scaled_linear_schedule()
    scheduler = DDIMScheduler(beta_schedule="scaled_linear", beta_start=0.00085, beta_end=0.012)
    x0, noise = pair(1)
    for t in (0, 400, 999):
        theirs = scheduler.add_noise(x0, noise, torch.tensor([t]))
        torch.testing.assert_close(add_noise(x0, noise, schedule.level(t)), theirs, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("sampler", Sampler)
def test_inpainting_keeps_what_is_known(sampler: Sampler) -> None:
    original, noise = pair(2)
    mask = torch.zeros(1, 1, 4, 4, dtype=torch.float64)
    mask[..., :2] = 1
    plan = make_plan(cosine_schedule(), 10)
    toy = ToyDenoiser(Prediction.V)
    state = SamplerState(noise)
    for _ in range(plan.steps):
        state, taken = step_of(sampler)(state, toy.predict, plan, lambda step: pair(50 + step)[0])
        known = keep_known(state.x, original, mask, noise, plan.levels[state.step])
        assert torch.equal(known[..., :2], state.x[..., :2])
        state = SamplerState(known, state.step, state.history)
    assert torch.equal(state.x[..., 2:], original[..., 2:])
    assert (state.x[..., :2] - original[..., :2]).abs().max() > 0.1
    # Until the last step the network was shown the original in noise, not what it made there.
    before = add_noise(original, noise, plan.levels[-2])
    torch.testing.assert_close(taken.x_t[..., 2:], before[..., 2:])


def test_where_no_noise_is_left_the_original_is_there() -> None:
    original, noise = pair(3)
    assert torch.equal(add_noise(original, noise, CLEAN), original)
    everything_known = keep_known(noise, original, torch.zeros(1, 1, 4, 4), noise, CLEAN)
    assert torch.equal(everything_known, original)


def test_image_to_image_comes_back_nearer_with_less_strength() -> None:
    original, noise = pair(4)
    plan = make_plan(cosine_schedule(), 20)
    toy = ToyDenoiser(Prediction.V)
    far = []
    for strength in (0.0, 0.2, 0.5, 1.0):
        first = first_step(plan.steps, strength)
        state = SamplerState(add_noise(original, noise, plan.levels[first]), first)
        while state.step < plan.steps:
            state, _ = step_of(Sampler.DPMPP_2M)(state, toy.predict, plan, lambda _: noise)
        far.append(float((state.x - original).square().mean()))
    assert far[0] == 0
    assert far == sorted(far)


def test_noise_depends_on_seed_and_step_alone() -> None:
    batch = step_noise([4, 9, 4], (2, 3), 5)
    assert batch.shape == (3, 2, 3)
    assert batch.dtype == torch.float32
    assert torch.equal(batch[1:2], step_noise([9], (2, 3), 5))
    assert torch.equal(batch[0], batch[2])
    others = (step_noise([4], (2, 3), 6), step_noise([5], (2, 3), 5), starting_noise([4], (2, 3)))
    assert not any(torch.equal(batch[:1], other) for other in others)


def test_noise_is_spread_as_it_should_be() -> None:
    many = torch.stack([step_noise([3], (64, 64), step) for step in range(8)])
    assert abs(float(many.mean())) < 0.02
    assert float(many.std()) == pytest.approx(1, abs=0.02)


@given(st.floats(-2, 12), st.floats(0.05, 12), st.integers(0, 2**31))
def test_words_pull_alike_whatever_the_network_predicts(scale: float, k: float, seed: int) -> None:
    level = scaled_linear_schedule().level_of(k)
    x_t, eps_words = pair(seed)
    _, eps_none = pair(seed + 1)
    expected = guided(eps_words, eps_none, scale)
    for prediction in Prediction:
        answers = []
        for eps in (eps_words, eps_none):
            x0 = (x_t - level.sigma * eps) / level.alpha
            answers.append(target(prediction, x0, eps, level.alpha, level.sigma))
        _, eps = x0_and_eps(prediction, guided(*answers, scale), x_t, level.alpha, level.sigma)
        torch.testing.assert_close(eps, expected, rtol=1e-6, atol=1e-6)


def test_scales_with_a_meaning() -> None:
    words, none = pair(6)
    torch.testing.assert_close(guided(words, none, 1.0), words)
    assert torch.equal(guided(words, none, 0.0), none)
    # Equation 6 of the paper, with w = scale - 1.
    torch.testing.assert_close(guided(words, none, 4.0), (1 + 3) * words - 3 * none)


def test_rescaled_guidance_has_the_contrast_of_the_words() -> None:
    words, none = pair(7)
    strong = guided(words, none, 8.0)
    calm = rescaled(strong, words, 1.0)
    for one, wanted in zip(calm, words, strict=True):
        assert float(one.std()) == pytest.approx(float(wanted.std()))
    assert torch.equal(rescaled(strong, words, 0.0), strong)
    torch.testing.assert_close(rescaled(strong, words, 0.7), 0.7 * calm + 0.3 * strong)
