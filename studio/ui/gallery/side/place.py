"""The rows of the left side: what each one shows, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication

from studio.core.item import ItemKind, Label
from studio.gallery.query import Query
from studio.gallery.shelves import Collection, SavedSearch, Tag
from studio.ui.gallery.organise.label_row import label_words
from studio.ui.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from studio.gallery.gallery import Gallery


class Section(StrEnum):
    """The groups of the left side; the words stand over them."""

    GALLERY = QT_TRANSLATE_NOOP("Place", "Gallery")
    COLLECTIONS = QT_TRANSLATE_NOOP("Place", "Collections")
    SEARCHES = QT_TRANSLATE_NOOP("Place", "Saved searches")
    TAGS = QT_TRANSLATE_NOOP("Place", "Tags")
    LABELS = QT_TRANSLATE_NOOP("Place", "Colours")
    KINDS = QT_TRANSLATE_NOOP("Place", "Kinds")


class Page(StrEnum):
    """Rows that are no list of items, or lead to something new."""

    EVERYTHING = "everything"
    DOUBLES = "doubles"
    TRASH = "trash"
    NEW_COLLECTION = "new collection"


Shown: TypeAlias = Page | Collection | SavedSearch | Tag | Label | ItemKind


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the left side.

    Attributes:
        shows: what it stands for.
        title: what it is called.
        query: what it lists; None when it lists nothing.
        icon: a file in resources/icons; empty for a dot of its colour.
        count: of the items in it; None where nobody counts.
    """

    shows: Shown
    title: str
    query: Query | None = None
    icon: str = ""
    count: int | None = None

    @property
    def words(self) -> str:
        """Its title in the language of the window; a name that the user gave stays."""
        return self.title if self.can_be_renamed else place_words(self.title)

    @property
    def takes_items(self) -> bool:
        """Whether items can be dropped on it."""
        return isinstance(self.shows, Collection | Tag | Label) or self.shows in {
            Page.TRASH,
            Page.NEW_COLLECTION,
        }

    @property
    def can_be_renamed(self) -> bool:
        """Whether its name is the user's."""
        return isinstance(self.shows, Collection | SavedSearch | Tag)

    def is_same_row(self, other: Place) -> bool:
        """Whether it stands for the same thing, perhaps under another name or with another count."""
        mine, theirs = self.shows, other.shows
        if isinstance(mine, Collection | SavedSearch) and isinstance(theirs, Collection | SavedSearch):
            return type(mine) is type(theirs) and mine.id == theirs.id
        if isinstance(mine, Tag) and isinstance(theirs, Tag):
            return mine.name == theirs.name
        return mine == theirs


def narrowing(query: Query) -> Query:
    """The part of a query that a place of the left side gives."""
    return Query(
        kind=query.kind,
        label=query.label,
        tag=query.tag,
        collection=query.collection,
        like=query.like,
        trashed=query.trashed,
    )


def narrowed(query: Query, place: Query) -> Query:
    """A query with the narrowing of a place instead of its own."""
    return replace(
        query,
        kind=place.kind,
        label=place.label,
        tag=place.tag,
        collection=place.collection,
        like=place.like,
        trashed=place.trashed,
    )


@dataclass(frozen=True, slots=True)
class Shelves:
    """What the user made on the left side."""

    collections: tuple[Collection, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    tags: tuple[Tag, ...] = ()

    @classmethod
    def of(cls, gallery: Gallery) -> Shelves:
        """Those of a gallery; called in the background."""
        return cls(gallery.collections(), gallery.searches(), gallery.tags())

    def places(self) -> dict[Section, tuple[Place, ...]]:
        """All rows; sections without any are left out."""
        sections = {
            Section.GALLERY: _GALLERY,
            Section.COLLECTIONS: (
                *(
                    Place(one, one.name, Query(collection=one.id), "folder", one.count)
                    for one in self.collections
                ),
                Place(Page.NEW_COLLECTION, QT_TRANSLATE_NOOP("Place", "New collection"), icon="plus"),
            ),
            Section.SEARCHES: tuple(
                Place(one, one.name, Query(text=one.words), "bookmark") for one in self.searches
            ),
            Section.TAGS: tuple(
                Place(one, one.name, Query(tag=one.name), "tag", one.count) for one in self.tags
            ),
            Section.LABELS: tuple(
                Place(label, label_words(label), Query(label=label)) for label in Label if label
            ),
            Section.KINDS: _KINDS,
        }
        return {section: places for section, places in sections.items() if places}


EVERYTHING = Place(Page.EVERYTHING, QT_TRANSLATE_NOOP("Place", "Everything"), Query(), "images")
_GALLERY = (
    EVERYTHING,
    Place(Page.DOUBLES, QT_TRANSLATE_NOOP("Place", "Near-duplicates"), icon="files"),
    Place(Page.TRASH, QT_TRANSLATE_NOOP("Place", "Trash"), Query(trashed=True), "trash-2"),
)
_KINDS = (
    Place(ItemKind.PICTURE, QT_TRANSLATE_NOOP("Place", "Pictures"), Query(kind=ItemKind.PICTURE), "image"),
    Place(ItemKind.ANIMATION, QT_TRANSLATE_NOOP("Place", "Films"), Query(kind=ItemKind.ANIMATION), "film"),
    Place(ItemKind.TEXT, QT_TRANSLATE_NOOP("Place", "Texts"), Query(kind=ItemKind.TEXT), "file-text"),
    Place(ItemKind.LATENT, QT_TRANSLATE_NOOP("Place", "Latents"), Query(kind=ItemKind.LATENT), "shapes"),
    Place(
        ItemKind.DIRECTION,
        QT_TRANSLATE_NOOP("Place", "Directions"),
        Query(kind=ItemKind.DIRECTION),
        "arrow-right",
    ),
    Place(
        ItemKind.TRAJECTORY,
        QT_TRANSLATE_NOOP("Place", "Trajectories"),
        Query(kind=ItemKind.TRAJECTORY),
        "footprints",
    ),
)


def place_words(text: str) -> str:
    """A title of ours in the language of the window."""
    return QCoreApplication.translate("Place", text)
