"""Schedules fall, say the same as diffusers', and what a network answers can be read in three ways."""

from __future__ import annotations

import math
import sys
from subprocess import run

import numpy as np
import pytest
import torch
from diffusers import DDIMScheduler
from hypothesis import given
from hypothesis import strategies as st

from studio.families.diffusion.level import CLEAN, Level
from studio.families.diffusion.schedule import (
    NoiseSchedule,
    Prediction,
    cosine_schedule,
    linear_schedule,
    scaled_linear_schedule,
    target,
    with_zero_terminal_snr,
    x0_and_eps,
)

SCHEDULES = {
    "cosine": cosine_schedule(),
    "linear": linear_schedule(),
    "scaled linear": scaled_linear_schedule(),
    "zero terminal snr": with_zero_terminal_snr(scaled_linear_schedule()),
}
ks = st.floats(0.02, 12)
times = st.floats(0, 999)
schedules = st.sampled_from(list(SCHEDULES.values()))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (SCHEDULES["cosine"], DDIMScheduler(beta_schedule="squaredcos_cap_v2")),
        (SCHEDULES["linear"], DDIMScheduler(beta_schedule="linear", beta_start=1e-4, beta_end=0.02)),
        (
            SCHEDULES["scaled linear"],
            DDIMScheduler(beta_schedule="scaled_linear", beta_start=0.00085, beta_end=0.012),
        ),
    ],
)
def test_the_tables_are_those_of_diffusers(ours: NoiseSchedule, theirs: DDIMScheduler) -> None:
    # Theirs are sums of single precision over a thousand steps.
    np.testing.assert_allclose(ours.alphas_cumprod, theirs.alphas_cumprod.numpy(), rtol=2e-3)


def test_a_schedule_that_ends_in_noise_alone() -> None:
    theirs = DDIMScheduler(
        beta_schedule="scaled_linear", beta_start=0.00085, beta_end=0.012, rescale_betas_zero_snr=True
    )
    ours = SCHEDULES["zero terminal snr"]
    np.testing.assert_allclose(ours.alphas_cumprod[:-1], theirs.alphas_cumprod[:-1].numpy(), rtol=2e-3)
    assert theirs.alphas_cumprod[-1] == 0
    assert ours.snr(999.0) < 1e-7
    assert ours.alphas_cumprod[0] == pytest.approx(SCHEDULES["scaled linear"].alphas_cumprod[0])
    for schedule in SCHEDULES.values():
        assert with_zero_terminal_snr(schedule).snr(999.0) < 1e-7


@given(schedules, times, times)
def test_signal_over_noise_falls_with_time(schedule: NoiseSchedule, one: float, other: float) -> None:
    early, late = min(one, other), max(one, other)
    assert schedule.snr(late) <= schedule.snr(early)
    if late - early > 1e-6:
        assert schedule.log_snr(late) < schedule.log_snr(early)


@given(schedules, times)
def test_every_time_has_one_level_and_back(schedule: NoiseSchedule, t: float) -> None:
    level = schedule.level(t)
    assert level.alpha**2 + level.sigma**2 == pytest.approx(1)
    assert level.alpha == pytest.approx(float(schedule.alpha(t)))
    assert level.sigma == pytest.approx(float(schedule.sigma(t)))
    assert 2 * level.half_log_snr == pytest.approx(float(schedule.log_snr(t)))
    assert level.k**-2 == pytest.approx(float(schedule.snr(t)))
    again = schedule.level_of(level.k)
    assert again.timestep == pytest.approx(t, abs=1e-6)
    assert again.alpha == pytest.approx(level.alpha)


def test_whole_times_are_the_table_and_many_can_be_asked_at_once() -> None:
    schedule = SCHEDULES["cosine"]
    every = np.arange(1000.0)
    np.testing.assert_allclose(schedule.alpha(every) ** 2, schedule.alphas_cumprod, rtol=1e-9)
    np.testing.assert_allclose(schedule.sigma(every) ** 2, 1 - schedule.alphas_cumprod, rtol=1e-9)
    assert schedule.alpha(every[:7]).shape == (7,)


def test_times_beyond_the_ends_are_the_ends() -> None:
    schedule = SCHEDULES["linear"]
    assert schedule.k(-3.0) == schedule.k(0.0)
    assert schedule.k(5000.0) == schedule.k(999.0)
    assert schedule.timestep(1e9) == 999


def test_a_schedule_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="read-only"):
        cosine_schedule().alphas_cumprod[3] = 0.5


@pytest.mark.parametrize("table", [[0.5], [0.5, 0.6], [1.0, 0.5], [0.5, 0.0], [0.5, math.nan], [[0.5, 0.4]]])
def test_what_is_no_schedule(table: list[float]) -> None:
    with pytest.raises(ValueError, match="schedule"):
        NoiseSchedule(np.array(table))


@given(st.sampled_from(Prediction), ks, st.integers(0, 2**31))
def test_an_answer_and_what_it_says_are_the_same(prediction: Prediction, k: float, seed: int) -> None:
    level = Level.of(0, k)
    random = torch.Generator().manual_seed(seed)
    x0, eps = torch.randn(2, 3, 4, 5, generator=random, dtype=torch.float64)
    x_t = level.alpha * x0 + level.sigma * eps
    answer = target(prediction, x0, eps, level.alpha, level.sigma)
    found_x0, found_eps = x0_and_eps(prediction, answer, x_t, level.alpha, level.sigma)
    torch.testing.assert_close(found_x0, x0)
    torch.testing.assert_close(found_eps, eps)


@given(st.sampled_from(Prediction), ks, st.integers(0, 2**31))
def test_whatever_is_answered_x_t_is_made_of_it(prediction: Prediction, k: float, seed: int) -> None:
    level = Level.of(0, k)
    random = torch.Generator().manual_seed(seed)
    x_t, answer = torch.randn(2, 3, 4, 5, generator=random, dtype=torch.float64)
    x0, eps = x0_and_eps(prediction, answer, x_t, level.alpha, level.sigma)
    torch.testing.assert_close(level.alpha * x0 + level.sigma * eps, x_t)
    torch.testing.assert_close(target(prediction, x0, eps, level.alpha, level.sigma), answer)


def test_each_of_a_batch_may_have_a_level_of_its_own() -> None:
    schedule = SCHEDULES["cosine"]
    times = np.array([10.0, 500.0, 900.0])
    alpha = torch.from_numpy(schedule.alpha(times)).reshape(3, 1, 1, 1)
    sigma = torch.from_numpy(schedule.sigma(times)).reshape(3, 1, 1, 1)
    x0, eps = torch.randn(2, 3, 2, 4, 4, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    together = target(Prediction.V, x0, eps, alpha, sigma)
    alone = schedule.level(900.0)
    torch.testing.assert_close(together[2], target(Prediction.V, x0[2], eps[2], alone.alpha, alone.sigma))


def test_no_noise_is_left_at_the_end() -> None:
    assert CLEAN.k == 0
    assert CLEAN.half_log_snr == math.inf


def test_the_window_can_read_schedules_and_names_without_torch() -> None:
    code = (
        "import sys, studio.families.diffusion.spacing, studio.families.diffusion.sampler_names;"
        "sys.exit('torch' in sys.modules)"
    )
    assert run([sys.executable, "-c", code], check=False).returncode == 0
