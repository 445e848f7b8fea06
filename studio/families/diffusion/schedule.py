"""Noise schedules: how a picture turns into noise over T timesteps; and what a network may be asked to
predict about it. No torch here: training, samplers and the plots in the window read the same numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from studio.families.diffusion.level import Level

if TYPE_CHECKING:
    from torch import Tensor

    Share = float | Tensor

Row = NDArray[np.float64]
Times = float | Row
"""One time, or many: answers have the shape of the question."""

TIMESTEPS = 1000
"""T: how many timesteps networks are trained with, ours and everybody's."""
_LARGEST_BETA = 0.999
_COSINE_OFFSET = 0.008
_NO_SIGNAL = 2.0**-24
"""What stands for zero in ᾱ: small enough to hide every picture, large enough to divide by its root."""


@dataclass(frozen=True, slots=True, eq=False)
class NoiseSchedule:
    """How much of a picture is left at every timestep.

    Between timesteps log k is interpolated linearly (k = σ / α, see `level`); times beyond either end are
    taken as that end.

    Attributes:
        alphas_cumprod: ᾱ_t = α_t² for t = 0 ... T - 1, float64 (T,), falling, in (0, 1); cannot be written.

    Raises:
        ValueError: numbers that do not fall, or leave (0, 1).
    """

    alphas_cumprod: Row

    def __post_init__(self) -> None:
        table = np.array(self.alphas_cumprod, np.float64)
        if table.ndim != 1 or len(table) < 2:
            raise ValueError("a schedule is a row of at least two numbers")
        # Written so that NaN does not fit either.
        if not (np.all(np.diff(table) < 0) and table[0] < 1 and table[-1] > 0):
            raise ValueError("the signal of a schedule falls from timestep to timestep, between 1 and 0")
        table.flags.writeable = False
        object.__setattr__(self, "alphas_cumprod", table)

    @property
    def timesteps(self) -> int:
        """T."""
        return len(self.alphas_cumprod)

    def alpha(self, t: Times) -> Row:
        """Share of the signal at t in [0, T - 1]: α_t = √ᾱ_t."""
        return np.asarray(1 / np.sqrt(1 + self.k(t) ** 2))

    def sigma(self, t: Times) -> Row:
        """Share of the noise at t in [0, T - 1]: σ_t = √(1 - ᾱ_t)."""
        return np.asarray(self.k(t) * self.alpha(t))

    def snr(self, t: Times) -> Row:
        """Signal-to-noise ratio α² / σ² at t in [0, T - 1] (arXiv 2107.00630, equation 2)."""
        return np.asarray(np.exp(self.log_snr(t)))

    def log_snr(self, t: Times) -> Row:
        """Its natural logarithm."""
        return np.asarray(np.interp(t, np.arange(self.timesteps), -2 * self._log_k()))

    def k(self, t: Times) -> Row:
        """Noise over signal at t in [0, T - 1]: σ / α = √((1 - ᾱ) / ᾱ), the sigma of k-diffusion."""
        return np.asarray(np.exp(-0.5 * self.log_snr(t)))

    def timestep(self, k: Times) -> Row:
        """The time in [0, T - 1] at which noise is k times the signal: the other way round than `k`."""
        return np.asarray(np.interp(np.log(k), self._log_k(), np.arange(self.timesteps)))

    def level(self, t: float) -> Level:
        """The level of noise at t in [0, T - 1]."""
        return Level.of(t, float(self.k(t)))

    def level_of(self, k: float) -> Level:
        """The level of noise that is k times the signal; its timestep need not be whole."""
        return Level.of(float(self.timestep(k)), k)

    def _log_k(self) -> Row:
        return 0.5 * (np.log1p(-self.alphas_cumprod) - np.log(self.alphas_cumprod))


def cosine_schedule(timesteps: int = TIMESTEPS) -> NoiseSchedule:
    """Signal that falls like a cosine (Nichol and Dhariwal, arXiv 2102.09672, equation 17):
    ᾱ = f(t) / f(0), f(t) = cos²((t / T + s) / (1 + s) · π / 2) with s = 0.008, and no β above 0.999.
    """

    def signal(part: Row) -> Row:
        return np.cos((part + _COSINE_OFFSET) / (1 + _COSINE_OFFSET) * np.pi / 2) ** 2

    after = np.arange(1, timesteps + 1) / timesteps
    return _of_betas(1 - signal(after) / signal(after - 1 / timesteps))


def linear_schedule(timesteps: int = TIMESTEPS, first: float = 1e-4, last: float = 0.02) -> NoiseSchedule:
    """β rises evenly from `first` to `last`, both in (0, 1) (Ho et al., arXiv 2006.11239, section 4)."""
    return _of_betas(np.linspace(first, last, timesteps))


def scaled_linear_schedule(
    timesteps: int = TIMESTEPS, first: float = 0.00085, last: float = 0.012
) -> NoiseSchedule:
    """√β rises evenly: the schedule of Stable Diffusion (Rombach et al., arXiv 2112.10752)."""
    return _of_betas(np.linspace(first**0.5, last**0.5, timesteps) ** 2)


def with_zero_terminal_snr(schedule: NoiseSchedule) -> NoiseSchedule:
    """The same, moved and stretched so that the last timestep is noise alone (Lin et al., arXiv 2305.08891,
    algorithm 1): √ᾱ loses its last value and is scaled so that its first stays.

    At the end 2⁻²⁴ (or less) is left instead of nothing, so that k stays finite. A network that predicts
    epsilon says nothing about the picture there: ask for v.
    """
    root = np.sqrt(schedule.alphas_cumprod)
    signal = ((root - root[-1]) * root[0] / (root[0] - root[-1])) ** 2
    signal[-1] = min(_NO_SIGNAL, signal[-2] / 2)
    return NoiseSchedule(signal)


def _of_betas(betas: Row) -> NoiseSchedule:
    return NoiseSchedule(np.cumprod(1 - np.minimum(betas, _LARGEST_BETA), dtype=np.float64))


class Prediction(StrEnum):
    """What a network answers when it is shown x_t."""

    EPSILON = "epsilon"
    """The noise in it (arXiv 2006.11239)."""
    V = "v"
    """v = α ε - σ x_0, which is well-behaved at both ends (arXiv 2202.00512, appendix D)."""
    SAMPLE = "sample"
    """The picture in it."""


def target(prediction: Prediction, x0: Tensor, eps: Tensor, alpha: Share, sigma: Share) -> Tensor:
    """What a network that knew everything would answer: what it is trained towards.

    Args:
        prediction: what it is asked for.
        x0, eps: picture (or latent) and noise, any one shape.
        alpha, sigma: shares of both; numbers, or tensors that broadcast, such as (B, 1, 1, 1).
    """
    match prediction:
        case Prediction.EPSILON:
            return eps
        case Prediction.V:
            return alpha * eps - sigma * x0
        case Prediction.SAMPLE:
            return x0


def x0_and_eps(
    prediction: Prediction, answer: Tensor, x_t: Tensor, alpha: Share, sigma: Share
) -> tuple[Tensor, Tensor]:
    """What an answer says about the picture and about the noise; x_t = α x_0 + σ ε holds for the two
    (arXiv 2202.00512, appendix D: x_0 = α x_t - σ v, ε = σ x_t + α v).

    Args:
        prediction: what the network was asked for.
        answer: what it said, in the shape of x_t.
        x_t: what it was shown.
        alpha, sigma: shares at that moment, as in `target`; α > 0 for epsilon, σ > 0 for sample.
    """
    match prediction:
        case Prediction.EPSILON:
            return (x_t - sigma * answer) / alpha, answer
        case Prediction.V:
            return alpha * x_t - sigma * answer, sigma * x_t + alpha * answer
        case Prediction.SAMPLE:
            return answer, (x_t - alpha * answer) / sigma
