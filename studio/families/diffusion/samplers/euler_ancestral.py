"""Euler with new noise at every step (`sample_euler_ancestral` of Crowson's k-diffusion)."""

from __future__ import annotations

import math

from studio.families.diffusion.samplers.state import NoiseOf, Predict, SamplerState, StepTaken
from studio.families.diffusion.spacing import Plan


def euler_ancestral(
    state: SamplerState, predict: Predict, plan: Plan, noise: NoiseOf
) -> tuple[SamplerState, StepTaken]:
    """Follow the slope below the next level, and come back up to it with new noise.

    In the scale of k-diffusion (see `euler`): up² = k_s² (k_t² - k_s²) / k_t² is the variance of DDPM's
    posterior there, down² = k_s² - up², so that both together are the noise of the level. Written out it
    is DDPM. For arguments see `state.Step`.
    """
    now, after = plan.around(state.step)
    x0, eps = predict(state.x, now)
    up = after.k * math.sqrt(1 - (after.k / now.k) ** 2)
    down = after.k**2 / now.k
    scaled = state.x / now.alpha + (down - now.k) * eps
    if up > 0:
        scaled = scaled + up * noise(state.step)
    return state.moved(after.alpha * scaled), StepTaken(state.x, x0, eps)
