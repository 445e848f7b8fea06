"""Heun's rule for the probability flow (Karras et al., arXiv 2206.00364, algorithm 1, without churn)."""

from __future__ import annotations

from studio.families.diffusion.samplers.state import NoiseOf, Predict, SamplerState, StepTaken
from studio.families.diffusion.spacing import Plan


def heun(state: SamplerState, predict: Predict, plan: Plan, noise: NoiseOf) -> tuple[SamplerState, StepTaken]:
    """Try Euler's step, look at the slope where it ends, and follow the mean of both slopes.

    Lines 4 to 8: the network is asked twice, but once in the last step, which ends where there is no noise
    and no slope. What is told of the step is its first half. For arguments see `state.Step`; no noise is
    added.
    """
    now, after = plan.around(state.step)
    x0, eps = predict(state.x, now)
    slope = eps
    scaled = state.x / now.alpha
    if after.sigma > 0:
        tried = after.alpha * (scaled + (after.k - now.k) * eps)
        _, eps_there = predict(tried, after)
        slope = (eps + eps_there) / 2
    x = after.alpha * (scaled + (after.k - now.k) * slope)
    return state.moved(x), StepTaken(state.x, x0, eps)
