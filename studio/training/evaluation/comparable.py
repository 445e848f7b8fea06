"""Which models can be judged beside each other. No torch."""

from __future__ import annotations

from typing import Final

from studio.core.family import ModelInfo
from studio.families.gan.params import FAMILY as GAN

SMALL_PAINTER: Final = "small-painter"
"""The architecture of painters of one's own pictures."""


def draws(info: ModelInfo) -> bool:
    """Whether its pictures come of seeds alone, or of a few names."""
    return info.family == GAN or info.architecture == SMALL_PAINTER


def comparable(first: ModelInfo, second: ModelInfo) -> bool:
    """Whether both are judged by the same figures."""
    return draws(first) == draws(second) and (draws(first) or first.family == second.family)
