"""Collections of the gallery, named on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from studio.core.errors import UserError

if TYPE_CHECKING:
    from studio.gallery.gallery import Gallery
    from studio.gallery.shelves import Collection

CollectionName: TypeAlias = Annotated[
    str, typer.Option("--collection", metavar="NAME", help="A collection of your gallery, not a folder.")
]


def open_for_learning() -> Gallery:
    """The gallery, to learn from one of its collections. Close it.

    Raises:
        UserError: it has a passphrase, or cannot be opened.
    """
    from studio.engine.places import Places
    from studio.gallery.gallery import Gallery
    from studio.gallery.privacy.keys import has_key
    from studio.training.own.collection import sealed

    home = Places.default().gallery
    if has_key(home):
        raise sealed()
    if not home.is_dir():
        raise UserError("There is no gallery yet.", "Make something, or name a folder.")
    return Gallery.open(home)


def named_collection(name: str) -> Collection:
    """The collection of that name.

    Raises:
        UserError: there is none, or the gallery has a passphrase.
    """
    from studio.training.own.collection import collection_named

    with open_for_learning() as gallery:
        return collection_named(gallery, name)
