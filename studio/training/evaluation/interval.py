"""A mean and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 2_000
CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """The mean over pictures, and where it would lie in 95 of 100 other samples of them."""

    mean: float
    low: float
    high: float

    def as_json(self) -> dict[str, float]:
        """Five significant digits of each."""
        return {name: float(f"{value:.5g}") for name, value in zip(_NAMES, self._values(), strict=True)}

    def _values(self) -> tuple[float, float, float]:
        return self.mean, self.low, self.high


_NAMES = ("mean", "low", "high")


def interval(values: Sequence[float]) -> Interval:
    """The percentile bootstrap over pictures (Efron and Tibshirani 1993, section 13.3), with a fixed seed.

    Raises:
        ValueError: there are no values.
    """
    numbers = np.asarray(values, np.float64)
    if not numbers.size:
        raise ValueError("there is nothing to take the mean of")
    chosen = np.random.default_rng(0).integers(0, numbers.size, (RESAMPLES, numbers.size))
    rest = (1 - CONFIDENCE) / 2 * 100
    low, high = np.percentile(numbers[chosen].mean(axis=1), [rest, 100 - rest])
    return Interval(float(numbers.mean()), float(low), float(high))
