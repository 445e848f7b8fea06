"""DDPM (Ho et al., arXiv 2006.11239, algorithm 2), over any plan of levels."""

from __future__ import annotations

import math

from studio.families.diffusion.samplers.state import NoiseOf, Predict, SamplerState, StepTaken
from studio.families.diffusion.spacing import Plan


def ddpm(state: SamplerState, predict: Predict, plan: Plan, noise: NoiseOf) -> tuple[SamplerState, StepTaken]:
    """A draw from the posterior q(x_s | x_t, x_0) between the two levels, the network's x_0 taken for true.

    Equations 6 and 7 with β = 1 - (α_t / α_s)²: mean α_s β / σ_t² x_0 + (α_t / α_s) σ_s² / σ_t² x_t and
    variance σ_s² / σ_t² β (the smaller of the paper's two). For arguments see `state.Step`.
    """
    now, after = plan.around(state.step)
    x0, eps = predict(state.x, now)
    beta = 1 - (now.alpha / after.alpha) ** 2
    remaining = (after.sigma / now.sigma) ** 2
    mean = after.alpha * beta / now.sigma**2 * x0 + now.alpha / after.alpha * remaining * state.x
    spread = math.sqrt(remaining * beta)
    x = mean + spread * noise(state.step) if spread > 0 else mean
    return state.moved(x), StepTaken(state.x, x0, eps)
