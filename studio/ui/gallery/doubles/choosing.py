"""Which picture of a group of near-duplicates is worth keeping."""

from __future__ import annotations

from collections.abc import Sequence

from studio.core.item import Item


def best_of(items: Sequence[Item]) -> Item:
    """The one somebody cared for most: stars, then a colour, tags or a note; then the one that can be made
    again, the largest, and the oldest, since others may descend from it.

    Args:
        items: at least one.
    """
    return max(items, key=_worth)


def _worth(item: Item) -> tuple[int, int, bool, int, int, int]:
    care = bool(item.label) + bool(item.tags) + bool(item.note)
    pixels = item.width * item.height
    return item.rating, care, item.request is not None, pixels, item.size_bytes, -item.id
