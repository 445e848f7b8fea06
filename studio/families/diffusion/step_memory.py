"""The steps of the last runs: a branch goes on from where it leaves them, and a repeated run costs nothing.

Samplers are pure functions and their noise is a function of seed and step, so a step is known by what led to
it. Remembering changes the time that a run takes, and not one byte of what comes of it.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from typing import Generic, Protocol, Self, TypeVar

from torch import Tensor

from studio.core.events import AttentionMap
from studio.families.diffusion.level import Level
from studio.families.diffusion.samplers.state import SamplerState, StepTaken

STEP_BYTES = 96 << 20
"""About 1,500 steps of stickers, or 130 of a picture of 1024 pixels in Stable Diffusion XL."""


@dataclass(frozen=True, slots=True)
class Trail:
    """All that led to a place in a run, as a digest: equal trails lead to equal numbers."""

    digest: bytes

    @classmethod
    def of(cls, beginning: str) -> Self:
        """The trail of a run that has not taken a step."""
        return cls(hashlib.sha256(beginning.encode()).digest())

    def then(self, what: str) -> Self:
        """One step further."""
        return type(self)(hashlib.sha256(self.digest + what.encode()).digest())


@dataclass(frozen=True, slots=True, eq=False)
class DoneStep:
    """A step that was taken.

    Attributes:
        step: its number in the plan.
        level: of the x_t that it began with.
        taken: what was seen in it.
        after: where it led.
        seconds: what it took to compute; 0 for a step that was remembered.
    """

    step: int
    level: Level
    taken: StepTaken
    after: SamplerState
    attention: tuple[AttentionMap, ...]
    seconds: float

    @property
    def nbytes(self) -> int:
        """Memory it takes, neighbours that share a tensor counted twice."""
        past = [tensor for one in self.after.history for tensor in (one.x, one.x0)]
        kept = (self.taken.x_t, self.taken.x0, self.taken.eps, self.after.x, *past)
        return sum(_bytes(tensor) for tensor in kept) + sum(one.weights.nbytes for one in self.attention)


class Sized(Protocol):
    """What knows how much memory it takes."""

    @property
    def nbytes(self) -> int:
        """In bytes."""
        ...


S = TypeVar("S", bound=Sized)


class Memory(Generic[S]):
    """Things by their trail, up to a number of bytes; what was used longest ago goes first. Used by the
    inference thread alone, so it has no lock.
    """

    def __init__(self, limit_bytes: int = STEP_BYTES) -> None:
        self._limit = limit_bytes
        self._kept: OrderedDict[Trail, S] = OrderedDict()
        self.nbytes = 0

    def get(self, trail: Trail) -> S | None:
        """What was kept; it counts as used now."""
        found = self._kept.get(trail)
        if found is not None:
            self._kept.move_to_end(trail)
        return found

    def put(self, trail: Trail, one: S) -> None:
        """Keep it, unless it alone is too large."""
        if trail in self._kept or one.nbytes > self._limit:
            return
        self._kept[trail] = one
        self.nbytes += one.nbytes
        while self.nbytes > self._limit:
            _, gone = self._kept.popitem(last=False)
            self.nbytes -= gone.nbytes


def _bytes(tensor: Tensor) -> int:
    return tensor.numel() * tensor.element_size()
