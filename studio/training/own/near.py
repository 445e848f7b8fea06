"""Pictures that look alike, by perceptual hashes (pHash, as `imagehash` computes it)."""

from __future__ import annotations

from array import array
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

import numpy as np

NEAREST: Final = 4
"""Bits of 64 in which two hashes may differ and still be one picture: saved again, made smaller."""
_PARTS: Final = NEAREST + 1


@dataclass(slots=True)
class _Sharing:
    """The hashes that share one part, in the order in which they came.

    All are compared at once by NumPy: where hashes cluster, as those of scans or of frames of a film do, most
    of them share a part, and comparing them one by one took longer than reading the pictures.
    """

    prints: array[int] = field(default_factory=lambda: array("Q"))
    names: list[str] = field(default_factory=list)

    def nearest(self, print_: int) -> tuple[int, str]:
        """In how many bits the nearest of them differs, and its name; the first of several."""
        others = np.frombuffer(self.prints, np.uint64)
        distances = np.bitwise_count(others ^ np.uint64(print_))
        place = int(distances.argmin())
        return int(distances[place]), self.names[place]

    def add(self, print_: int, name: str) -> None:
        self.prints.append(print_)
        self.names.append(name)


class Alike:
    """Remembers hashes and finds the nearest one.

    Two hashes that differ in at most `NEAREST` bits are equal in at least one of `NEAREST` + 1 parts (there
    are more parts than differences), so only those that share a part are compared: some hundreds and not all.
    """

    def __init__(self) -> None:
        self._by_part: defaultdict[tuple[int, int], _Sharing] = defaultdict(_Sharing)

    def find(self, print_: int) -> str | None:
        """What was remembered under a hash that differs in at most `NEAREST` bits; the nearest of them."""
        found = (self._by_part[part].nearest(print_) for part in _parts(print_) if part in self._by_part)
        distance, name = min(found, key=lambda one: one[0], default=(NEAREST + 1, ""))
        return name if distance <= NEAREST else None

    def remember(self, print_: int, name: str) -> None:
        """Take it in."""
        for part in _parts(print_):
            self._by_part[part].add(print_, name)


def _parts(print_: int) -> list[tuple[int, int]]:
    """The 64 bits in pieces of 12 or 13, each with its place."""
    edges = [round(64 * place / _PARTS) for place in range(_PARTS + 1)]
    return [
        (place, print_ >> low & ((1 << high - low) - 1)) for place, (low, high) in enumerate(pairwise(edges))
    ]
