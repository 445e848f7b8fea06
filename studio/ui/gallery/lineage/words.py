"""What the words were along a line of descent, as linked versions. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from studio.core.item import Item, ItemKind
from studio.core.word_difference import difference

LONGEST = 2000
"""Characters of a version that are shown and compared."""
LEAST_SHARED = 0.2
"""Of two versions with less in common the newer is shown whole: a difference would be all crossed out."""


@dataclass(frozen=True, slots=True)
class Version:
    """Words that were used in a line.

    Attributes:
        number: 1 for the first.
        items: those made from these words, or saying them, in the order of the line.
        before: the number of the version that it comes from; None where words begin.
    """

    number: int
    words: str
    items: tuple[int, ...]
    before: int | None


class Mark(Enum):
    """What became of a part of the words."""

    SAME = auto()
    GONE = auto()
    CAME = auto()


def said_by(item: Item, text: str | None) -> str:
    """The words an item was made from, or that it consists of; empty for a picture without.

    Args:
        text: of a text its words, None while they are not known.
    """
    if item.kind is ItemKind.TEXT:
        return (text or "").strip()[:LONGEST]
    params = item.request.params if item.request is not None else {}
    for name in ("prompt", "idea"):
        said = params.get(name)
        if isinstance(said, str) and said.strip():
            return said.strip()[:LONGEST]
    return item.told.prompt.strip()[:LONGEST] if item.told is not None else ""


def versions(
    order: Sequence[int], parents: Mapping[int, Sequence[int]], said: Mapping[int, str]
) -> tuple[Version, ...]:
    """The versions of the words in a line. An item without words passes on those of its parents.

    Args:
        order: the items of the line, parents before their children.
        said: the words of those that have some.
    """
    words: list[str] = []
    items: list[list[int]] = []
    before: list[int | None] = []
    passed: dict[int, tuple[int, ...]] = {}
    for item in order:
        came = tuple(dict.fromkeys(at for parent in parents.get(item, ()) for at in passed.get(parent, ())))
        own = said.get(item, "")
        if not own:
            passed[item] = came
            continue
        at = next((at for at in came if words[at] == own), None)
        if at is None:
            at = len(words)
            words.append(own)
            items.append([])
            before.append(came[-1] if came else None)
        items[at].append(item)
        passed[item] = (at,)
    return tuple(
        Version(at + 1, words[at], tuple(items[at]), None if (one := before[at]) is None else one + 1)
        for at in range(len(words))
    )


def compared(old: str, new: str) -> tuple[tuple[Mark, str], ...]:
    """The newer words with what went and what came, in reading order; whole where little is the same."""
    parts = tuple(_parts(old, new))
    same = sum(len(text) for mark, text in parts if mark is Mark.SAME)
    if same < LEAST_SHARED * max(len(old), len(new)):
        return ((Mark.SAME, new),)
    return parts


def _parts(old: str, new: str) -> Iterator[tuple[Mark, str]]:
    found = difference(old, new)
    gone, came = list(found.gone), list(found.came)
    at_old = at_new = 0
    while at_old < len(old) or at_new < len(new):
        if gone and gone[0][0] == at_old:
            start, at_old = gone.pop(0)
            yield Mark.GONE, old[start:at_old]
        elif came and came[0][0] == at_new:
            start, at_new = came.pop(0)
            yield Mark.CAME, new[start:at_new]
        else:
            length = min(
                (gone[0][0] if gone else len(old)) - at_old, (came[0][0] if came else len(new)) - at_new
            )
            yield Mark.SAME, new[at_new : at_new + length]
            at_old, at_new = at_old + length, at_new + length
