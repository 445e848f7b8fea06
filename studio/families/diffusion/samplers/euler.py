"""Euler's rule for the probability flow (Karras et al., arXiv 2206.00364, algorithm 1 up to line 5)."""

from __future__ import annotations

from studio.families.diffusion.samplers.state import NoiseOf, Predict, SamplerState, StepTaken
from studio.families.diffusion.spacing import Plan


def euler(
    state: SamplerState, predict: Predict, plan: Plan, noise: NoiseOf
) -> tuple[SamplerState, StepTaken]:
    """Follow the slope at the beginning of the step to its end.

    In the scale of the paper, x̂ = x_t / α, the slope dx̂ / dk = (x̂ - x_0) / k is the noise ε that the
    network sees. Written out, x_s = α_s x_0 + σ_s ε: the same as DDIM with η = 0. For arguments see
    `state.Step`; no noise is added.
    """
    now, after = plan.around(state.step)
    x0, eps = predict(state.x, now)
    scaled = state.x / now.alpha + (after.k - now.k) * eps
    return state.moved(after.alpha * scaled), StepTaken(state.x, x0, eps)
