"""How evenly a set of pictures is spread: over its classes, over dark and light, over sizes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Protocol

TONES: Final = 8
SIZES: Final = (64, 128, 256, 512, 1024, 2048)
"""Edges between the classes of size: the shorter side in pixels."""


class Weighed(Protocol):
    """What is asked of a picture."""

    @property
    def path(self) -> str:
        """Below its folder."""
        ...

    @property
    def tone(self) -> float:
        """Mean lightness in [0, 1]."""
        ...

    @property
    def shorter(self) -> int:
        """Its shorter side in pixels."""
        ...


@dataclass(frozen=True, slots=True)
class Balance:
    """Counts that a plot is made from.

    Attributes:
        classes: by the folder a picture lies in (“” for the uppermost), the largest first.
        tones: `TONES` counts from black to white.
        sizes: by the shorter side: below 64, 64 to 127 ... 2,048 and above.
    """

    classes: tuple[tuple[str, int], ...]
    tones: tuple[int, ...]
    sizes: tuple[int, ...]


def balance_of(pictures: Iterable[Weighed]) -> Balance:
    """Count them."""
    classes: Counter[str] = Counter()
    tones, sizes = [0] * TONES, [0] * (len(SIZES) + 1)
    for picture in pictures:
        classes[picture.path.rpartition("/")[0]] += 1
        tones[min(TONES - 1, int(picture.tone * TONES))] += 1
        sizes[sum(picture.shorter >= edge for edge in SIZES)] += 1
    ordered = sorted(classes.items(), key=lambda one: (-one[1], one[0]))
    return Balance(tuple(ordered), tuple(tones), tuple(sizes))
