"""Pictures that look alike, by perceptual hashes (pHash, as `imagehash` computes it)."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

NEAREST: Final = 4
"""Bits of 64 in which two hashes may differ and still be one picture: saved again, made smaller."""
_PARTS: Final = NEAREST + 1


class Alike:
    """Remembers hashes and finds the nearest one.

    Two hashes that differ in at most `NEAREST` bits are equal in at least one of `NEAREST` + 1 parts (there
    are more parts than differences), so only those that share a part are compared: some hundreds and not all.
    """

    def __init__(self) -> None:
        self._by_part: dict[tuple[int, int], list[tuple[int, str]]] = {}

    def find(self, print_: int) -> str | None:
        """What was remembered under a hash that differs in at most `NEAREST` bits; the nearest of them."""
        best: tuple[int, str] | None = None
        for part in _parts(print_):
            for other, name in self._by_part.get(part, ()):
                distance = (print_ ^ other).bit_count()
                if distance <= NEAREST and (best is None or distance < best[0]):
                    best = (distance, name)
        return None if best is None else best[1]

    def remember(self, print_: int, name: str) -> None:
        """Take it in."""
        for part in _parts(print_):
            self._by_part.setdefault(part, []).append((print_, name))


def _parts(print_: int) -> list[tuple[int, int]]:
    """The 64 bits in pieces of 12 or 13, each with its place."""
    edges = [round(64 * place / _PARTS) for place in range(_PARTS + 1)]
    return [
        (place, print_ >> low & ((1 << high - low) - 1)) for place, (low, high) in enumerate(pairwise(edges))
    ]
