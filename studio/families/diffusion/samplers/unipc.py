"""UniPC of order 2 with B₂(h), for networks that predict x_0 (Zhao et al., arXiv 2302.04867)."""

from __future__ import annotations

import math

from torch import Tensor

from studio.families.diffusion.level import Level
from studio.families.diffusion.samplers.state import NoiseOf, Past, Predict, SamplerState, StepTaken
from studio.families.diffusion.spacing import Plan

_ORDER = 2


def unipc(
    state: SamplerState, predict: Predict, plan: Plan, noise: NoiseOf
) -> tuple[SamplerState, StepTaken]:
    """Take back the step before and take it again, now that its end was seen (UniC); then predict the next
    (UniP) from there.

    The network is asked once: what it sees at x_t corrects x_t and leads on from it. The last step is of
    order 1. What is told is what the network was shown, before it was corrected. For arguments see
    `state.Step`; no noise is added.
    """
    now, after = plan.around(state.step)
    x0, eps = predict(state.x, now)
    x = _corrected(state.history, now, x0) if state.history else state.x
    history = (*state.history, Past(now, x, x0))[-_ORDER:]
    # The last step ends at λ = ∞, where a difference in λ says nothing.
    used = history if after.sigma > 0 else history[-1:]
    return state.moved(_predicted(used, after), history), StepTaken(state.x, x0, eps)


def _predicted(history: tuple[Past, ...], after: Level) -> Tensor:
    """UniP from the last of `history` to `after` (section 3.2): with B = e^-h - 1,
    x_s = (σ_s / σ_t) x_t - α_s B x_0 - α_s B D / 2, where D is how x_0 moves along r (see `_difference`).
    """
    last = history[-1]
    h = after.half_log_snr - last.level.half_log_snr
    b = math.expm1(-h)
    x = after.sigma / last.level.sigma * last.x - after.alpha * b * last.x0
    if len(history) < _ORDER:
        return x
    _, difference = _difference(history, h)
    return x - after.alpha * b * difference / 2


def _corrected(history: tuple[Past, ...], here: Level, x0: Tensor) -> Tensor:
    """UniC (section 3.1): the step from the last of `history` to `here` once more, with the x_0 seen here.

    x_s = (σ_s / σ_t) x_t - α_s B x_0 - α_s B (ρ_1 D + ρ_2 (x_0_here - x_0)), its weights from the condition
    ρ_1 r^(n-1) + ρ_2 = n! φ_n / B for n = 1, 2; ρ_2 = 1/2 where there is no D.
    """
    last = history[-1]
    h = here.half_log_snr - last.level.half_log_snr
    b = math.expm1(-h)
    bend = (x0 - last.x0) / 2
    if len(history) == _ORDER:
        r, difference = _difference(history, h)
        first = -b / h - 1
        second = -first / h - 0.5
        rho_1 = (first / b - 2 * second / b) / (1 - r)
        rho_2 = first / b - rho_1
        bend = rho_1 * difference + rho_2 * (x0 - last.x0)
    return here.sigma / last.level.sigma * last.x - here.alpha * b * (last.x0 + bend)


def _difference(history: tuple[Past, ...], h: float) -> tuple[float, Tensor]:
    """Where the one before the last lies, r = (λ_before - λ_last) / h < 0, and D = (x_0_before - x_0) / r."""
    before, last = history
    r = (before.level.half_log_snr - last.level.half_log_snr) / h
    return r, (before.x0 - last.x0) / r
