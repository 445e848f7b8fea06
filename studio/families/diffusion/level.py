"""One level of noise. No torch here.

Everything in this family is *variance preserving*: x_t = α x_0 + σ ε with α² + σ² = 1, which is x_t as the
network sees it. Karras et al. (arXiv 2206.00364) and k-diffusion scale differently: x̂ = x_t / α = x_0 + k ε,
with k = σ / α. What they call sigma is called k here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Level:
    """How much signal and how much noise there is at one moment.

    Attributes:
        timestep: what the network is told, in [0, T - 1]; need not be whole. 0 for `CLEAN`.
        alpha: share of the signal, in (0, 1].
        sigma: share of the noise, in [0, 1).
    """

    timestep: float
    alpha: float
    sigma: float

    @classmethod
    def of(cls, timestep: float, k: float) -> Self:
        """The level whose noise is k times its signal."""
        alpha = 1 / math.sqrt(1 + k * k)
        return cls(timestep, alpha, k * alpha)

    @property
    def k(self) -> float:
        """Noise over signal, σ / α: the sigma of arXiv 2206.00364, in [0, ∞)."""
        return self.sigma / self.alpha

    @property
    def half_log_snr(self) -> float:
        """λ = log(α / σ), the time of DPM-Solver (arXiv 2206.00927): rises to ∞ where no noise is left."""
        return math.log(self.alpha / self.sigma) if self.sigma > 0 else math.inf


CLEAN = Level(0.0, 1.0, 0.0)
"""The picture itself: where every plan ends. No network is ever asked about it."""
