"""What every enlarger can do: the promise between the networks and the task that feeds them."""

from __future__ import annotations

from collections.abc import Generator
from typing import Protocol

from torch import Tensor

Piecewise = Generator[None, None, Tensor]
"""A tensor in the making: gives way after every piece, and returns the whole."""


class Enlarger(Protocol):
    """Makes pictures `params.SCALE` times as wide and high."""

    @property
    def pieces(self) -> int:
        """How often `enlarge` gives way."""
        ...

    @property
    def margin(self) -> int:
        """How many pixels around a tile are worth looking at."""
        ...

    def enlarge(self, pixels: Tensor) -> Piecewise:
        """float32 (n, 3, h, w) in [0, 1] -> (n, 3, SCALE h, SCALE w) in about [0, 1]."""
        ...
