"""DDIM (Song et al., arXiv 2010.02502)."""

from __future__ import annotations

import math

from studio.families.diffusion.samplers.state import NoiseOf, Predict, SamplerState, StepTaken
from studio.families.diffusion.spacing import Plan


def ddim(
    state: SamplerState, predict: Predict, plan: Plan, noise: NoiseOf, *, eta: float = 0.0
) -> tuple[SamplerState, StepTaken]:
    """The picture that was seen, with less of the noise that was seen, and some new noise in its stead.

    Equation 12: x_s = α_s x_0 + √(σ_s² - spread²) ε + spread · noise; equation 16 for
    spread = η (σ_s / σ_t) √(1 - (α_t / α_s)²).

    Args:
        state, predict, plan, noise: see `state.Step`.
        eta: how much noise is new, in [0, 1]: 0 adds none, 1 is as much as DDPM adds.
    """
    now, after = plan.around(state.step)
    x0, eps = predict(state.x, now)
    spread = eta * after.sigma / now.sigma * math.sqrt(1 - (now.alpha / after.alpha) ** 2)
    x = after.alpha * x0 + math.sqrt(max(after.sigma**2 - spread**2, 0.0)) * eps
    if spread > 0:
        x = x + spread * noise(state.step)
    return state.moved(x), StepTaken(state.x, x0, eps)
