"""What every sampler is given and gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol, Self

from torch import Tensor

from studio.families.diffusion.level import Level
from studio.families.diffusion.spacing import Plan

Predict = Callable[[Tensor, Level], tuple[Tensor, Tensor]]
"""The network with its words and its guidance: (x_t, its level) -> (x_0, ε), both in the shape of x_t."""
NoiseOf = Callable[[int], Tensor]
"""The noise that step i adds, N(0, 1) in the shape of x_t. A function of the step alone: nothing has to be
remembered to take the same step again."""


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """An earlier step, for samplers that look back.

    Attributes:
        level: where it began.
        x: x_t there.
        x0: what the network saw in it.
    """

    level: Level
    x: Tensor
    x0: Tensor


@dataclass(frozen=True, slots=True, eq=False)
class SamplerState:
    """Where a run stands: all there is to go on from.

    Attributes:
        x: x_t at the level `step` of the plan, (B, ...).
        step: how many steps of the plan are behind it.
        history: earlier steps, the latest last; empty for samplers that do not look back. It belongs to one
            sampler, and to one set of words: see `without_history`.
    """

    x: Tensor
    step: int = 0
    history: tuple[Past, ...] = ()

    def without_history(self) -> Self:
        """The same place, to go on from with another sampler or other words."""
        return replace(self, history=())

    def moved(self, x: Tensor, history: tuple[Past, ...] = ()) -> Self:
        """One step further."""
        return replace(self, x=x, step=self.step + 1, history=history)


@dataclass(frozen=True, slots=True, eq=False)
class StepTaken:
    """What was seen in a step, all in the shape of x_t.

    Attributes:
        x_t: what the network was shown.
        x0: the picture it saw in it.
        eps: the noise it saw in it.
    """

    x_t: Tensor
    x0: Tensor
    eps: Tensor


class Step(Protocol):
    """One step of a sampler.

    Args:
        state: where the run stands.
        predict: the network.
        plan: the levels of the run.
        noise: what step i adds.

    Returns:
        Where the run stands after it, and what was seen in it.

    Raises:
        ValueError: the plan has no such step.
    """

    def __call__(
        self, state: SamplerState, predict: Predict, plan: Plan, noise: NoiseOf
    ) -> tuple[SamplerState, StepTaken]: ...
