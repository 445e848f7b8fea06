"""Every sampler does the sums of diffusers' scheduler of its name; and can be stopped, left and gone on from.

The network is asked by us and by diffusers at the same level: diffusers rounds the timesteps that belong to
Karras' levels for some of its schedulers, ours never does, so it is shown ours. Their sums are in single
precision, ours are in double.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from itertools import combinations
from typing import Any

import diffusers.schedulers.scheduling_ddpm
import diffusers.schedulers.scheduling_euler_ancestral_discrete
import pytest
import torch
from diffusers import (
    DDIMScheduler,
    DDPMScheduler,
    DPMSolverMultistepScheduler,
    EulerAncestralDiscreteScheduler,
    EulerDiscreteScheduler,
    HeunDiscreteScheduler,
    UniPCMultistepScheduler,
)
from torch import Tensor
from toy_denoiser import SHAPE, ToyDenoiser

from studio.families.diffusion.sampler_names import Sampler
from studio.families.diffusion.samplers.choosing import step_of
from studio.families.diffusion.samplers.state import SamplerState, Step, StepTaken
from studio.families.diffusion.schedule import Prediction, cosine_schedule, scaled_linear_schedule
from studio.families.diffusion.spacing import Plan, Spacing, make_plan

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning:diffusers")

STABLE = scaled_linear_schedule()
AS_STABLE = {"beta_schedule": "scaled_linear", "beta_start": 0.00085, "beta_end": 0.012}
COSINE = cosine_schedule()
AS_COSINE = {"beta_schedule": "squaredcos_cap_v2"}
THEIR_NAMES = {Prediction.EPSILON: "epsilon", Prediction.V: "v_prediction"}
THEIRS: dict[Sampler, Callable[..., Any]] = {
    Sampler.DDPM: partial(DDPMScheduler, clip_sample=False),
    Sampler.DDIM: partial(DDIMScheduler, clip_sample=False),
    Sampler.EULER: EulerDiscreteScheduler,
    Sampler.EULER_ANCESTRAL: EulerAncestralDiscreteScheduler,
    Sampler.HEUN: HeunDiscreteScheduler,
    Sampler.DPMPP_2M: partial(DPMSolverMultistepScheduler, algorithm_type="dpmsolver++", solver_order=2),
    Sampler.UNIPC: partial(UniPCMultistepScheduler, solver_order=2, solver_type="bh2"),
}
SPACED = [(sampler, Spacing.TRAILING) for sampler in Sampler] + [
    # By “leading” diffusers' DPM++ and UniPC mean other timesteps than its other schedulers and ours.
    (sampler, Spacing.LEADING)
    for sampler in Sampler
    if sampler not in {Sampler.DPMPP_2M, Sampler.UNIPC}
]
WITH_KARRAS = [Sampler.EULER, Sampler.HEUN, Sampler.DPMPP_2M, Sampler.UNIPC]
BOTH = [Prediction.EPSILON, Prediction.V]


def noise_of(step: int) -> Tensor:
    return torch.randn(SHAPE, generator=torch.Generator().manual_seed(100 + step), dtype=torch.float64)


def beginning() -> Tensor:
    return noise_of(-1)


def went(
    step: Step, state: SamplerState, toy: ToyDenoiser, plan: Plan
) -> list[tuple[SamplerState, StepTaken]]:
    """Every state from here to the end of the plan, and what was seen before it."""
    way = []
    while state.step < plan.steps:
        state, taken = step(state, toy.predict, plan, noise_of)
        way.append((state, taken))
    return way


def scheduler_for(sampler: Sampler, **settings: Any) -> Any:
    return THEIRS[sampler](**settings)


class Theirs:
    """A run of diffusers' scheduler over the same levels, with the same network and noise."""

    def __init__(self, scheduler: Any, plan: Plan, toy: ToyDenoiser, eta: float = 0.0) -> None:
        scheduler.set_timesteps(plan.steps)
        self._scheduler = scheduler
        self._plan = plan
        self._toy = toy
        self._eta = eta

    def run(self) -> Tensor:
        """The picture. diffusers' Euler and Heun keep x_t / α; all others x_t, as we do."""
        scaled = isinstance(
            self._scheduler, EulerDiscreteScheduler | EulerAncestralDiscreteScheduler | HeunDiscreteScheduler
        )
        x = beginning()
        if scaled:
            x = x / self._plan.levels[0].alpha
        for index, timestep in enumerate(self._scheduler.timesteps):
            # Heun visits every level but the first twice: at the end of one step and the start of the next.
            step = (index + 1) // 2 if isinstance(self._scheduler, HeunDiscreteScheduler) else index
            level = self._plan.levels[step]
            assert abs(float(timestep) - level.timestep) < 0.51
            answer = self._toy.answer(self._scheduler.scale_model_input(x, timestep), level.timestep)
            extra = {"eta": self._eta, "variance_noise": noise_of(step)} if self._eta else {}
            x = self._scheduler.step(answer, timestep, x, **extra).prev_sample.double()
        return x


@pytest.fixture(autouse=True)
def _noise_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """diffusers' noisy schedulers draw from a generator of their own: they are given ours, step by step."""
    for module in (
        diffusers.schedulers.scheduling_ddpm,
        diffusers.schedulers.scheduling_euler_ancestral_discrete,
    ):
        steps = iter(range(1000))
        monkeypatch.setattr(module, "randn_tensor", lambda *_, steps=steps, **__: noise_of(next(steps)))


def assert_alike(ours: Tensor, theirs: Tensor) -> None:
    """Within a thousandth of the largest value."""
    assert torch.isfinite(theirs).all()
    assert (ours - theirs).abs().max() <= 1e-3 * theirs.abs().max()


@pytest.mark.parametrize("steps", [10, 20])
@pytest.mark.parametrize("prediction", BOTH)
@pytest.mark.parametrize(("sampler", "spacing"), SPACED)
def test_the_same_sums_as_diffusers(
    sampler: Sampler, spacing: Spacing, prediction: Prediction, steps: int
) -> None:
    toy = ToyDenoiser(prediction)
    plan = make_plan(STABLE, steps, spacing)
    scheduler = scheduler_for(
        sampler,
        **AS_STABLE,
        prediction_type=THEIR_NAMES[prediction],
        timestep_spacing=spacing.value,
    )
    ours = went(step_of(sampler), SamplerState(beginning()), toy, plan)[-1][0].x
    assert_alike(ours, Theirs(scheduler, plan, toy).run())


@pytest.mark.parametrize("steps", [10, 20])
@pytest.mark.parametrize("prediction", BOTH)
@pytest.mark.parametrize("sampler", WITH_KARRAS)
def test_the_same_sums_over_karras_levels(sampler: Sampler, prediction: Prediction, steps: int) -> None:
    toy = ToyDenoiser(prediction)
    plan = make_plan(STABLE, steps, Spacing.KARRAS)
    scheduler = scheduler_for(
        sampler,
        **AS_STABLE,
        prediction_type=THEIR_NAMES[prediction],
        timestep_spacing="linspace",
        use_karras_sigmas=True,
    )
    ours = went(step_of(sampler), SamplerState(beginning()), toy, plan)[-1][0].x
    assert_alike(ours, Theirs(scheduler, plan, toy).run())


@pytest.mark.parametrize("steps", [10, 20])
@pytest.mark.parametrize("sampler", [sampler for sampler in Sampler if sampler is not Sampler.HEUN])
def test_the_same_sums_over_the_whole_cosine_schedule(sampler: Sampler, steps: int) -> None:
    # From k = 20,000 on, as diffusers does: Heun's rule breaks there (theirs as well), see LARGEST_K.
    toy = ToyDenoiser(Prediction.V)
    plan = make_plan(COSINE, steps, Spacing.TRAILING, largest_k=math.inf)
    scheduler = scheduler_for(
        sampler, **AS_COSINE, prediction_type="v_prediction", timestep_spacing="trailing"
    )
    ours = went(step_of(sampler), SamplerState(beginning()), toy, plan)[-1][0].x
    assert_alike(ours, Theirs(scheduler, plan, toy).run())


@pytest.mark.parametrize("steps", [10, 20])
@pytest.mark.parametrize("prediction", BOTH)
def test_ddim_with_new_noise(prediction: Prediction, steps: int) -> None:
    toy = ToyDenoiser(prediction)
    plan = make_plan(STABLE, steps, Spacing.LEADING)
    scheduler = scheduler_for(
        Sampler.DDIM, **AS_STABLE, prediction_type=THEIR_NAMES[prediction], timestep_spacing="leading"
    )
    start = SamplerState(beginning())
    ours = went(step_of(Sampler.DDIM, eta=1.0), start, toy, plan)[-1][0].x
    assert_alike(ours, Theirs(scheduler, plan, toy, eta=1.0).run())
    plain = went(step_of(Sampler.DDIM), start, toy, plan)[-1][0].x
    assert (ours - plain).abs().max() > 0.01


@pytest.mark.parametrize("prediction", BOTH)
def test_all_others_differ(prediction: Prediction) -> None:
    # By far more than the thousandth that they may be away from diffusers.
    toy = ToyDenoiser(prediction)
    plan = make_plan(STABLE, 10)
    drawn = [
        went(step_of(sampler), SamplerState(beginning()), toy, plan)[-1][0].x
        for sampler in Sampler
        if sampler not in {Sampler.DDIM, Sampler.EULER_ANCESTRAL}
    ]
    for one, other in combinations(drawn, 2):
        assert (one - other).abs().max() > 5e-3 * one.abs().max()


@pytest.mark.parametrize("prediction", BOTH)
def test_relatives_agree(prediction: Prediction) -> None:
    toy = ToyDenoiser(prediction)
    plan = make_plan(COSINE, 12, Spacing.UNIFORM)

    def drawn(step: Step) -> Tensor:
        return went(step, SamplerState(beginning()), toy, plan)[-1][0].x

    # DDIM without eta is Euler's rule in another dress; with eta = 1 it is DDPM, as Euler ancestral is.
    torch.testing.assert_close(drawn(step_of(Sampler.DDIM)), drawn(step_of(Sampler.EULER)))
    torch.testing.assert_close(drawn(step_of(Sampler.DDIM, eta=1.0)), drawn(step_of(Sampler.DDPM)))
    torch.testing.assert_close(drawn(step_of(Sampler.EULER_ANCESTRAL)), drawn(step_of(Sampler.DDPM)))


@pytest.mark.parametrize("sampler", Sampler)
def test_going_on_from_any_step_is_the_same_run(sampler: Sampler) -> None:
    toy = ToyDenoiser(Prediction.V)
    plan = make_plan(COSINE, 10, Spacing.KARRAS)
    step = step_of(sampler, eta=0.7)
    whole = went(step, SamplerState(beginning()), toy, plan)
    for done in range(plan.steps - 1, 0, -1):
        again = went(step, whole[done - 1][0], toy, plan)
        for (state, taken), (state_again, taken_again) in zip(whole[done:], again, strict=True):
            assert torch.equal(state.x, state_again.x)
            assert torch.equal(taken.x_t, taken_again.x_t)
            assert torch.equal(taken.x0, taken_again.x0)
            assert torch.equal(taken.eps, taken_again.eps)


@pytest.mark.parametrize("sampler", Sampler)
def test_what_is_told_of_a_step(sampler: Sampler) -> None:
    toy = ToyDenoiser(Prediction.EPSILON)
    plan = make_plan(STABLE, 8, Spacing.KARRAS)
    before = SamplerState(beginning())
    for state, taken in went(step_of(sampler, eta=0.5), before, toy, plan):
        level = plan.levels[before.step]
        assert taken.x_t is before.x
        torch.testing.assert_close(level.alpha * taken.x0 + level.sigma * taken.eps, taken.x_t)
        assert state.step == before.step + 1
        before = state
    # Where no noise is left, what was seen last is what was drawn.
    torch.testing.assert_close(before.x, taken.x0 if sampler is not Sampler.UNIPC else before.x)


@pytest.mark.parametrize("sampler", Sampler)
def test_a_branch_with_another_sampler_begins_afresh(sampler: Sampler) -> None:
    toy = ToyDenoiser(Prediction.V)
    plan = make_plan(COSINE, 10)
    for first in Sampler:
        reached = went(step_of(first), SamplerState(beginning()), toy, plan)[3][0]
        branch = went(step_of(sampler), reached.without_history(), toy, plan)
        alone = went(step_of(sampler), SamplerState(reached.x, reached.step), toy, plan)
        assert torch.equal(branch[-1][0].x, alone[-1][0].x)
        assert len(branch) == 6
        assert not (sampler.about.looks_back is False and branch[-1][0].history)


@pytest.mark.parametrize("sampler", Sampler)
def test_what_is_said_about_a_sampler_is_true(sampler: Sampler) -> None:
    toy = ToyDenoiser(Prediction.V)
    plan = make_plan(COSINE, 6)
    drawn: list[int] = []

    def counted(step: int) -> Tensor:
        drawn.append(step)
        return noise_of(step)

    state = SamplerState(beginning())
    for _ in range(plan.steps):
        state, _ = step_of(sampler)(state, toy.predict, plan, counted)
    # The last step ends where there is no noise: none is added, and there is nothing to look at beyond.
    assert drawn == (list(range(5)) if sampler.about.noisy else [])
    assert toy.asked == sampler.about.evaluations * (plan.steps - 1) + 1
    assert bool(state.history) == sampler.about.looks_back
    assert sampler.label
    assert sampler.about.does.endswith(".")


@pytest.mark.parametrize("sampler", Sampler)
def test_there_is_no_step_after_the_last(sampler: Sampler) -> None:
    plan = make_plan(COSINE, 3)
    with pytest.raises(ValueError, match="no step 3"):
        step_of(sampler)(SamplerState(beginning(), 3), ToyDenoiser(Prediction.V).predict, plan, noise_of)


@pytest.mark.parametrize("sampler", Sampler)
@pytest.mark.parametrize("spacing", Spacing)
def test_a_network_that_knows_the_picture_draws_it(sampler: Sampler, spacing: Spacing) -> None:
    picture = torch.randn(SHAPE, generator=torch.Generator().manual_seed(5))
    plan = make_plan(COSINE, 15, spacing)
    state = SamplerState(beginning().float())
    for _ in range(plan.steps):
        state, taken = step_of(sampler, eta=0.3)(
            state,
            lambda x, level: (picture, (x - level.alpha * picture) / level.sigma),
            plan,
            lambda step: noise_of(step).float(),
        )
        assert state.x.dtype == taken.x0.dtype == torch.float32
    torch.testing.assert_close(state.x, picture, atol=2e-3, rtol=1e-3)
