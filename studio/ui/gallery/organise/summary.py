"""What several items have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from studio.core.item import Item, Label

MOST = 2000
"""Of a larger selection only so many are looked at; what is done is done to all."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What is the same in a selection, and what only some have.

    Attributes:
        count: how many were looked at.
        rating: stars that all have; None when they differ.
        label: colour that all have; None when they differ.
        tags: every tag with how many have it, in alphabetical order.
    """

    count: int = 0
    rating: int | None = 0
    label: Label | None = Label.NONE
    tags: Mapping[str, int] = field(default_factory=dict[str, int])

    @classmethod
    def of(cls, items: Sequence[Item]) -> Summary:
        """Look at all of them."""
        if not items:
            return cls()
        ratings, labels = {item.rating for item in items}, {item.label for item in items}
        tags = Counter(tag for item in items for tag in item.tags)
        return cls(
            len(items),
            ratings.pop() if len(ratings) == 1 else None,
            labels.pop() if len(labels) == 1 else None,
            {tag: tags[tag] for tag in sorted(tags, key=str.casefold)},
        )

    def has(self, tag: str) -> bool:
        """Whether all have this tag."""
        return self.tags.get(tag, 0) == self.count > 0
