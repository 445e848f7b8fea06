"""DPM-Solver++(2M) (Lu et al., arXiv 2211.01095, algorithm 2)."""

from __future__ import annotations

import math

from studio.families.diffusion.samplers.state import NoiseOf, Past, Predict, SamplerState, StepTaken
from studio.families.diffusion.spacing import Plan


def dpmpp_2m(
    state: SamplerState, predict: Predict, plan: Plan, noise: NoiseOf
) -> tuple[SamplerState, StepTaken]:
    """Aim where x_0 will be in the middle of the step, going by how it moved in the step before.

    With λ = log(α / σ), h = λ_s - λ_t and r = (λ_t - λ_before) / h:
    D = x_0 + (x_0 - x_0_before) / 2r and x_s = (σ_s / σ_t) x_t - α_s (e^-h - 1) D. The first step has nothing
    to go by and the last ends at λ = ∞: both take D = x_0. For arguments see `state.Step`; no noise is added.
    """
    now, after = plan.around(state.step)
    x0, eps = predict(state.x, now)
    h = after.half_log_snr - now.half_log_snr
    aim = x0
    if state.history and math.isfinite(h):
        before = state.history[-1]
        r = (now.half_log_snr - before.level.half_log_snr) / h
        aim = x0 + (x0 - before.x0) / (2 * r)
    x = after.sigma / now.sigma * state.x - after.alpha * math.expm1(-h) * aim
    return state.moved(x, (Past(now, state.x, x0),)), StepTaken(state.x, x0, eps)
