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
    SHELVES = "shelves"
    """No item: a collection or a saved search was made, renamed or removed."""


class Field(StrEnum):
    """What people may change of an item; of the last two it has many, and an edit adds or takes one."""

    NAME = "name"
    RATING = "rating"
    TRASHED = "trashed"
    LABEL = "label"
    NOTE = "note"
    TAG = "tag"
    """Values are names of tags."""
    COLLECTION = "collection"
    """Values are ids of collections."""

    @property
    def is_many(self) -> bool:
        """Whether an item has any number of these; then `None` before is “was not there”."""
        return self in {Field.TAG, Field.COLLECTION}


@dataclass(frozen=True, slots=True)
class Edit:
    """One field of one item, before and after; of a tag or collection one of the two is None."""

    item_id: int
    field: Field
    before: FieldValue
    after: FieldValue


class Shelf(StrEnum):
    """What stands beside the items, under a name of its own."""

    COLLECTION = "collections"
    SEARCH = "searches"


@dataclass(frozen=True, slots=True)
class ShelfState:
    """What a collection or saved search is; `words` is the text of the search."""

    name: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class ShelfEdit:
    """One collection or saved search, before and after; None is “not there”."""

    shelf: Shelf
    id: int
    before: ShelfState | None
    after: ShelfState | None


@dataclass(frozen=True, slots=True)
class Change:
    """What a mutation did.

    Attributes:
        kind: tells a view whether its list gains, loses or only repaints. ids: the items concerned, in the
        order they were given. edits: the values before and after; `Gallery.revert` writes the former back.
        Empty for `REMOVED`, which
            nothing brings back, and for `ADDED`, which is taken back by putting the items into the trash.
        shelves: collections and saved searches that were made, renamed or removed.
    """

    kind: ChangeKind
    ids: tuple[int, ...]
    edits: tuple[Edit, ...] = ()
    shelves: tuple[ShelfEdit, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything changed at all (rating three stars with three stars changes nothing)."""
        return bool(self.ids or self.shelves)
