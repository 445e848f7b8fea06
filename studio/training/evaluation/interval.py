"""A mean and how sure it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.int64]
RESAMPLES = 2_000
CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean over pictures or sets of them, and where it would lie in 95 of 100 other samples of them."""

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


def resampled(count: int, measure: Callable[[Rows], float], resamples: int = RESAMPLES) -> Interval:
    """The percentile bootstrap of whatever is measured on several things together, with a fixed seed.

    Args:
        count: how many things there are, one or more.
        measure: the figure of those whose places it is given, int64 (count,); some come several times.

    Raises:
        ValueError: there is nothing to measure.
    """
    if count < 1:
        raise ValueError("there is nothing to measure")
    chance = np.random.default_rng(0)
    found = [measure(chance.integers(0, count, count)) for _ in range(resamples)]
    rest = (1 - CONFIDENCE) / 2 * 100
    low, high = np.percentile(found, [rest, 100 - rest])
    return Interval(measure(np.arange(count)), float(low), float(high))


_STUDENT = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262)
"""97.5 % of Student's t stays below, with 1 to 9 degrees of freedom."""
FEWEST_SETS, MOST_SETS = 2, len(_STUDENT) + 1


def over_sets(values: Sequence[float], most: float = np.inf, least: float = -np.inf) -> Interval:
    """A figure of several sets, each from seeds of its own: mean ± t s / √n (Student 1908).

    Few sets are too few to draw again from, so that the bootstrap would be too sure of them.

    Args:
        values: the figure of each set, FEWEST_SETS to MOST_SETS of them.
        most, least: what the figure can be at all; the ends of the interval stay within.

    Raises:
        ValueError: there are fewer or more.
    """
    if not FEWEST_SETS <= len(values) <= MOST_SETS:
        raise ValueError(f"{FEWEST_SETS} to {MOST_SETS} sets tell how sure a figure is")
    numbers = np.asarray(values, np.float64)
    half = _STUDENT[len(values) - 2] * numbers.std(ddof=1) / np.sqrt(len(values))
    mean = float(numbers.mean())
    return Interval(mean, float(max(least, mean - half)), float(min(most, mean + half)))


def share_over_sets(values: Sequence[float]) -> Interval:
    """The same for figures in [0, 1].

    Raises:
        ValueError: as `over_sets`.
    """
    return over_sets(values, most=1, least=0)
