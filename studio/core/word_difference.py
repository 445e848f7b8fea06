"""How two texts differ, by words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

FINEST = 4000
"""Words up to which texts are compared by words; longer ones by lines."""

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class Difference:
    """How two texts differ: places (start, end) that went, in the old, and that came, in the new."""

    gone: tuple[tuple[int, int], ...]
    came: tuple[tuple[int, int], ...]


def difference(old: str, new: str) -> Difference:
    """Compare by words, or by lines when there are many."""
    pattern = _WORDS
    if max(_count(old), _count(new)) > FINEST:
        pattern = _LINES
    before, after = pattern.findall(old), pattern.findall(new)
    starts_before, starts_after = _starts(before), _starts(after)
    gone: list[tuple[int, int]] = []
    came: list[tuple[int, int]] = []
    for a, b, c, d in _changes(before, after):
        if b > a:
            gone.append((starts_before[a], starts_before[b]))
        if d > c:
            came.append((starts_after[c], starts_after[d]))
    return Difference(tuple(gone), tuple(came))


def _changes(before: list[str], after: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Which parts [a, b) of the old became [c, d) of the new. What both begin and end with is set aside, and
    what is still long then counts as changed altogether: the comparison is quadratic in repeated parts.
    """
    first = 0
    while first < min(len(before), len(after)) and before[first] == after[first]:
        first += 1
    last = 0
    room = min(len(before), len(after)) - first
    while last < room and before[-1 - last] == after[-1 - last]:
        last += 1
    old, new = before[first : len(before) - last], after[first : len(after) - last]
    if max(len(old), len(new)) > FINEST:
        yield first, first + len(old), first, first + len(new)
        return
    for tag, a, b, c, d in SequenceMatcher(None, old, new).get_opcodes():
        if tag != "equal":
            yield first + a, first + b, first + c, first + d


def _count(text: str) -> int:
    return sum(1 for _ in _WORDS.finditer(text))


def _starts(parts: list[str]) -> list[int]:
    starts = [0]
    for part in parts:
        starts.append(starts[-1] + len(part))
    return starts
