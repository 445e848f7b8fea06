"""What a mutation of the gallery changed, and how to take it back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

FieldValue: TypeAlias = str | int | None


class ChangeKind(StrEnum):
    """What happened to the items. Lists gain ids on `ADDED` and `RESTORED`, lose them on the last two."""

    ADDED = "added"
    CHANGED = "changed"
    RESTORED = "restored"
    TRASHED = "trashed"
    REMOVED = "removed"


class Field(StrEnum):
    """The columns that people may change."""

    NAME = "name"
    RATING = "rating"
    TRASHED = "trashed"


@dataclass(frozen=True, slots=True)
class Edit:
    """One field of one item, before and after."""

    item_id: int
    field: Field
    before: FieldValue
    after: FieldValue


@dataclass(frozen=True, slots=True)
class Change:
    """What a mutation did.

    Attributes:
        kind: tells a view whether its list gains, loses or only repaints. ids: the items concerned, in the
        order they were given. edits: the values before and after; `Gallery.revert` writes the former back.
        Empty for `REMOVED`, which
            nothing brings back, and for `ADDED`, which is taken back by putting the items into the trash.
    """

    kind: ChangeKind
    ids: tuple[int, ...]
    edits: tuple[Edit, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything changed at all (rating three stars with three stars changes nothing)."""
        return bool(self.ids)
