"""Noise that is a function of seed and step, and of nothing else."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

BEFORE_THE_FIRST = 2**32 - 1
"""Stands for the step whose noise the run starts from."""


def starting_noise(seeds: Sequence[int], shape: Sequence[int]) -> Tensor:
    """What a run starts from: N(0, 1), float32 (len(seeds), *shape), on the CPU."""
    return step_noise(seeds, shape, BEFORE_THE_FIRST)


def step_noise(seeds: Sequence[int], shape: Sequence[int], step: int) -> Tensor:
    """What a sampler adds in a step: N(0, 1), float32 (len(seeds), *shape), on the CPU.

    Each of the batch has a seed of its own, in [0, 2**32), so that it does not matter what else is made
    beside it; and no generator runs on from step to step, so that it does not matter where a run began, or
    whether some of it was done before.
    """
    drawn = [np.random.default_rng((seed, step)).standard_normal(shape, np.float32) for seed in seeds]
    return torch.from_numpy(np.stack(drawn))
