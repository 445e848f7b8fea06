"""Plans lead from noise to a picture, by the levels that diffusers would choose; and may begin half-way."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from diffusers import DDIMScheduler, EulerDiscreteScheduler, UniPCMultistepScheduler
from hypothesis import given
from hypothesis import strategies as st

from studio.families.diffusion.level import CLEAN, Level
from studio.families.diffusion.schedule import (
    NoiseSchedule,
    cosine_schedule,
    scaled_linear_schedule,
    with_zero_terminal_snr,
)
from studio.families.diffusion.spacing import LARGEST_K, Plan, Spacing, first_step, make_plan

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning:diffusers")

STABLE = scaled_linear_schedule()
AS_STABLE = {"beta_schedule": "scaled_linear", "beta_start": 0.00085, "beta_end": 0.012}
schedules = st.sampled_from([cosine_schedule(), STABLE, with_zero_terminal_snr(scaled_linear_schedule())])


def times(plan: Plan) -> list[float]:
    return [level.timestep for level in plan.levels[:-1]]


@given(schedules, st.integers(1, 300), st.sampled_from(Spacing))
def test_every_plan_leads_down_to_no_noise(schedule: NoiseSchedule, steps: int, spacing: Spacing) -> None:
    plan = make_plan(schedule, steps, spacing)
    noise = [level.k for level in plan.levels]
    assert plan.steps == steps
    assert len(noise) == steps + 1
    assert all(now > after for now, after in pairwise(noise))
    assert plan.levels[-1] == CLEAN
    assert noise[0] <= LARGEST_K
    if spacing is not Spacing.LEADING:
        # Hardly anything of a picture is left where sampling begins.
        assert noise[0] > min(LARGEST_K, schedule.k(999.0)) * 0.8


@pytest.mark.parametrize("steps", [2, 3, 7, 10, 20, 30, 50, 999])
@pytest.mark.parametrize(
    ("spacing", "theirs"),
    [(Spacing.UNIFORM, "linspace"), (Spacing.LEADING, "leading"), (Spacing.TRAILING, "trailing")],
)
def test_the_timesteps_are_those_of_diffusers(steps: int, spacing: Spacing, theirs: str) -> None:
    scheduler = DDIMScheduler(**AS_STABLE, timestep_spacing=theirs)
    scheduler.set_timesteps(steps)
    assert times(make_plan(STABLE, steps, spacing)) == scheduler.timesteps.tolist()


def test_a_single_step_begins_at_the_most_noise() -> None:
    # diffusers' linspace would begin at the least, from which nothing can be drawn.
    assert times(make_plan(STABLE, 1, Spacing.UNIFORM)) == [999]
    assert times(make_plan(STABLE, 1, Spacing.TRAILING)) == [999]
    assert make_plan(STABLE, 1, Spacing.KARRAS).levels[0].k == pytest.approx(float(STABLE.k(999.0)))


def test_stable_diffusion_counts_from_one() -> None:
    scheduler = DDIMScheduler(**AS_STABLE, timestep_spacing="leading", steps_offset=1)
    scheduler.set_timesteps(20)
    assert times(make_plan(STABLE, 20, Spacing.LEADING, offset=1)) == scheduler.timesteps.tolist()


def test_levels_of_karras_are_those_of_diffusers() -> None:
    # Theirs lie between the first and the last timestep that would be visited: with linspace, of all.
    scheduler = EulerDiscreteScheduler(**AS_STABLE, timestep_spacing="linspace", use_karras_sigmas=True)
    scheduler.set_timesteps(12)
    plan = make_plan(STABLE, 12, Spacing.KARRAS)
    np.testing.assert_allclose([level.k for level in plan.levels], scheduler.sigmas.numpy(), rtol=1e-4)
    np.testing.assert_allclose(times(plan), scheduler.timesteps.numpy(), atol=0.05)


def test_a_schedule_without_end_begins_at_eighty() -> None:
    cosine = cosine_schedule()
    whole = make_plan(cosine, 20, Spacing.KARRAS, largest_k=math.inf)
    assert whole.levels[0].k > 10_000
    assert sum(level.k > LARGEST_K for level in whole.levels) > 10
    plan = make_plan(cosine, 20, Spacing.KARRAS)
    assert 60 < plan.levels[0].k <= LARGEST_K
    scheduler = UniPCMultistepScheduler(
        beta_schedule="squaredcos_cap_v2", use_karras_sigmas=True, sigma_max=plan.levels[0].k
    )
    scheduler.set_timesteps(20)
    np.testing.assert_allclose([level.k for level in plan.levels], scheduler.sigmas.numpy(), rtol=1e-3)


@pytest.mark.parametrize("steps", [0, -1, 1001])
def test_too_few_or_too_many_steps(steps: int) -> None:
    with pytest.raises(ValueError, match="cannot be passed"):
        make_plan(STABLE, steps)


@pytest.mark.parametrize(
    "levels",
    [(), (CLEAN,), (Level.of(9, 1.0),), (Level.of(1, 1.0), Level.of(2, 2.0), CLEAN)],
)
def test_what_is_no_plan(levels: tuple[Level, ...]) -> None:
    with pytest.raises(ValueError, match="a plan leads"):
        Plan(levels)


@pytest.mark.parametrize(
    ("strength", "first"),
    [(0, 20), (0.01, 19), (0.1, 18), (0.29, 14), (0.35, 13), (0.5, 10), (0.999, 0), (1, 0)],
)
def test_the_stronger_the_earlier_image_to_image_begins(strength: float, first: int) -> None:
    assert first_step(20, strength) == first


@given(st.integers(1, 200), st.floats(0, 1), st.floats(0, 1))
def test_more_strength_never_begins_later(steps: int, one: float, other: float) -> None:
    weak, strong = min(one, other), max(one, other)
    assert 0 <= first_step(steps, strong) <= first_step(steps, weak) <= steps


@pytest.mark.parametrize("strength", [-0.1, 1.1, math.nan])
def test_what_is_no_strength(strength: float) -> None:
    with pytest.raises(ValueError, match="strength"):
        first_step(20, strength)
