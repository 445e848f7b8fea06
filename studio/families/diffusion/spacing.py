"""Which levels of noise a picture passes on its way from noise to nothing but picture. No torch here.

A schedule has a thousand timesteps, a sampler visits twenty of them. Lin et al. (arXiv 2305.08891, table 2)
name the ways to choose; Karras et al. (arXiv 2206.00364) choose levels instead of timesteps.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import numpy as np

from studio.families.diffusion.level import CLEAN, Level
from studio.families.diffusion.schedule import NoiseSchedule

LARGEST_K = 80.0
"""Where sampling begins at most (σ_max of arXiv 2206.00364, table 1). The cosine schedule ends at k = 20,000;
of twenty Karras steps from there twelve would see no picture, and Heun's rule would not hold over the first.
"""
RHO = 7.0
"""How much more closely Karras' levels lie where little noise is left."""


class Spacing(StrEnum):
    """How levels are chosen."""

    UNIFORM = "uniform"
    """Evenly from the last timestep to the first, both visited; diffusers' “linspace”, made whole."""
    LEADING = "leading"
    """Every so many timesteps from the first upwards, the last is never visited; what Stable Diffusion 1 was
    published with (there with an offset of 1)."""
    TRAILING = "trailing"
    """Every so many timesteps from the last downwards: best for few steps."""
    KARRAS = "karras"
    """Levels instead of timesteps, closer where little noise is left."""

    @property
    def label(self) -> str:
        """What the form calls it."""
        return self.value.capitalize()


@dataclass(frozen=True, slots=True)
class Plan:
    """The levels of a whole run, from noise to picture.

    Attributes:
        levels: `steps` + 1 of them, with ever less noise; the last is `CLEAN`. Step i leads from levels[i] to
            levels[i + 1].
    """

    levels: tuple[Level, ...]

    def __post_init__(self) -> None:
        falling = all(now.k > after.k for now, after in pairwise(self.levels))
        if len(self.levels) < 2 or not falling or self.levels[-1] != CLEAN:
            raise ValueError("a plan leads from noise to no noise, with less at every step")

    @property
    def steps(self) -> int:
        """How many steps it takes."""
        return len(self.levels) - 1

    def around(self, step: int) -> tuple[Level, Level]:
        """Where a step in [0, steps) begins and where it ends.

        Raises:
            ValueError: there is no such step.
        """
        if not 0 <= step < self.steps:
            raise ValueError(f"a plan of {self.steps} steps has no step {step}")
        return self.levels[step], self.levels[step + 1]


def make_plan(
    schedule: NoiseSchedule,
    steps: int,
    spacing: Spacing = Spacing.TRAILING,
    *,
    largest_k: float = LARGEST_K,
    offset: int = 0,
) -> Plan:
    """Choose the levels of a run.

    Args:
        schedule: what the network was trained with.
        steps: how many steps to take, from 1 to the number of timesteps.
        spacing: how to choose.
        largest_k: timesteps with more noise than so many times the signal count as not there; `math.inf` for
            all of them.
        offset: added to every timestep of `Spacing.LEADING`; diffusers' `steps_offset`.

    Raises:
        ValueError: fewer than one step, or more than timesteps.
    """
    # k rises with t, so those that are left are the first ones.
    count = int(np.count_nonzero(schedule.k(np.arange(schedule.timesteps, dtype=np.float64)) <= largest_k))
    if not 1 <= steps <= count:
        raise ValueError(f"a schedule of {count} timesteps cannot be passed in {steps} steps")
    if spacing is Spacing.KARRAS:
        ks = karras(float(schedule.k(0.0)), float(schedule.k(count - 1.0)), steps)
        return Plan((*map(schedule.level_of, ks), CLEAN))
    times = timesteps(count, steps, spacing, offset)
    return Plan((*(schedule.level(float(t)) for t in times), CLEAN))


def timesteps(count: int, steps: int, spacing: Spacing, offset: int = 0) -> list[int]:
    """`steps` falling timesteps out of 0 ... count - 1 (arXiv 2305.08891, table 2).

    Raises:
        ValueError: Karras' spacing knows no timesteps.
    """
    match spacing:
        case Spacing.UNIFORM:
            chosen = np.linspace(count - 1, 0, steps).round()
        case Spacing.LEADING:
            chosen = np.minimum(np.arange(steps)[::-1] * (count // steps) + offset, count - 1)
        case Spacing.TRAILING:
            chosen = (count - np.arange(steps) * (count / steps)).round() - 1
        case Spacing.KARRAS:
            raise ValueError("Karras' levels are no timesteps")
    return [int(t) for t in chosen]


def karras(smallest: float, largest: float, steps: int) -> list[float]:
    """`steps` levels k, from `largest` down to `smallest`, both above 0 (arXiv 2206.00364, equation 5):
    k_i = (largest^(1/ρ) + i / (steps - 1) · (smallest^(1/ρ) - largest^(1/ρ)))^ρ. A single step is `largest`.
    """
    ramp = np.linspace(0, 1, steps)
    high, low = largest ** (1 / RHO), smallest ** (1 / RHO)
    return [float(k) for k in (high + ramp * (low - high)) ** RHO]


def first_step(steps: int, strength: float) -> int:
    """Where image to image begins, in [0, steps]: the given picture is noised to that step's level.

    Args:
        steps: of the whole plan.
        strength: share of the plan that is gone, in [0, 1]: 0 leaves the picture as it is, at 1 nothing but
            noise of it is left. The least above 0 is one step.

    Raises:
        ValueError: a strength outside [0, 1].
    """
    if not 0 <= strength <= 1:
        raise ValueError(f"strength lies in [0, 1], not at {strength}")
    if strength == 0:
        return steps
    # Half a step counts as one; nine digits, since 0.35 · 30 is a little less than 10.5 to a computer.
    return steps - max(1, int(round(steps * strength, 9) + 0.5))
