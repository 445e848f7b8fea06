"""A collection of the gallery as data: its pictures or texts as files, with who made each and from which
words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.core.item import Item, ItemKind
from studio.gallery.gallery import Gallery
from studio.gallery.naming import file_name, unused
from studio.gallery.privacy.keys import has_key
from studio.gallery.query import Query
from studio.gallery.shelves import Collection
from studio.training.own.dropping import Dropped, Reason
from studio.training.own.finding import Found
from studio.training.own.laid_out import Note, lay_out
from studio.training.own.origin import PERSON, Author, Hand

_AT_ONCE: Final = 1_000


@dataclass(frozen=True, slots=True)
class Collected:
    """What lies in a collection.

    Attributes:
        name: of the collection.
        files: in the order in which a folder of them would be walked; each under its first tag, as if that
            were a folder, so that tags become classes.
        authors: who made each file, by its path.
        captions: the words that a file was made from and its tags, by its path; only where there are any.
    """

    name: str
    files: tuple[Found | Dropped, ...]
    authors: Mapping[str, Author]
    captions: Mapping[str, str]

    def lay_out(self, folder: Path) -> None:
        """As a folder that stays as it is whatever becomes of the collection.

        Raises:
            UserError: the disk is full, or may not be written to.
        """
        files = tuple(one for one in self.files if isinstance(one, Found))
        lay_out(folder, files, Note(self.name, self.authors), self.captions)


def collected(gallery: Gallery, number: int, texts: bool, models: Iterable[ModelInfo]) -> Collected:
    """What lies in a collection; in the background, it reads the database.

    Args:
        gallery: open.
        number: of the collection.
        texts: whether its texts are learned from; otherwise its pictures.
        models: those that are installed, for their licences.

    Raises:
        UserError: the collection is gone, or the gallery has a passphrase.
    """
    if gallery.sealed:
        raise sealed()
    name = _name(gallery, number)
    known = {info.id: info for info in models}
    files: list[Found | Dropped] = []
    authors: dict[str, Author] = {}
    captions: dict[str, str] = {}
    taken: set[str] = set()
    for item in _items(gallery, number):
        path = _path(item, taken)
        taken.add(path.casefold())
        if (item.kind is ItemKind.TEXT) != texts or item.kind not in {ItemKind.TEXT, ItemKind.PICTURE}:
            wanted = "texts" if texts else "pictures"
            why = f"It is of the kind “{item.kind.value}”; {wanted} are learned from."
            files.append(Dropped(path, Reason.OTHER_KIND, why))
            continue
        files.append(Found(gallery.path(item), path))
        authors[path] = _author(item, known)
        if not texts and (caption := _caption(item)):
            captions[path] = caption
    files.sort(key=lambda one: one.path.split("/"))
    return Collected(name, tuple(files), authors, captions)


def laid_out_collection(
    home: Path, number: int, texts: bool, models: Iterable[ModelInfo], folder: Path
) -> None:
    """Lay a collection of the gallery in `home` out in `folder`, unless it lies there already.

    Raises:
        UserError: the collection is gone, the gallery has a passphrase or cannot be opened, or there is no
            room.
    """
    if folder.is_dir():
        return
    if has_key(home):
        raise sealed()
    with Gallery.open(home) as gallery:
        collected(gallery, number, texts, models).lay_out(folder)


def collection_named(gallery: Gallery, name: str) -> Collection:
    """The collection of that name, however it is spelled.

    Raises:
        UserError: there is none; it names those there are.
    """
    found = gallery.collections()
    for one in found:
        if one.name.casefold() == name.strip().casefold():
            return one
    there = ", ".join(f"“{one.name}”" for one in found)
    raise UserError(
        f"There is no collection “{name}” in the gallery.",
        f"Choose one of {there}." if there else "Make one in the gallery first.",
    )


def sealed() -> UserError:
    """Why nothing is learned from a gallery with a passphrase."""
    return UserError(
        "The gallery has a passphrase, and a model that learns from it would keep its pictures in the open.",
        "If that is what you want, export the collection into a folder and learn from that.",
    )


def _name(gallery: Gallery, number: int) -> str:
    for one in gallery.collections():
        if one.id == number:
            return one.name
    raise UserError("This collection is no longer in the gallery.", "Choose another one.")


def _items(gallery: Gallery, number: int) -> Iterator[Item]:
    ids = sorted(gallery.ids(Query(collection=number)))
    for at in range(0, len(ids), _AT_ONCE):
        yield from gallery.items(ids[at : at + _AT_ONCE])


def _path(item: Item, taken: set[str]) -> str:
    """Its first tag as a folder, and its name; no two alike, also where case does not count."""
    suffix = item.path.rpartition(".")[2]
    name = file_name(item.name, suffix)
    tag = file_name(item.tags[0], "")[:-1] if item.tags else ""
    return unused(f"{tag}/{name}" if tag else name, lambda path: path.casefold() in taken)


def _author(item: Item, known: Mapping[str, ModelInfo]) -> Author:
    if item.request is not None:
        info = known.get(item.request.model.id)
        if info is None:
            return Author(Hand.MODEL, item.request.model.id)
        return Author(Hand.MODEL, info.name, info.licence, info.licence_note)
    if item.tool:
        return Author(Hand.PROGRAM, item.tool)
    return Author(Hand.PROGRAM, "a program that does not give its name") if item.synthetic else PERSON


def _caption(item: Item) -> str:
    """The words that it was made from, and the tags that are not among them."""
    said = "" if item.request is None else item.request.params.get("prompt", "")
    prompt = item.told.prompt if item.told is not None and not said else said
    words = prompt.strip() if isinstance(prompt, str) else ""
    tags = [tag for tag in item.tags if tag.casefold() not in words.casefold()]
    return ", ".join(part for part in (words, *tags) if part)
