"""Data as a run names them, looked through: a folder, or a collection of the gallery."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from studio.core.errors import CancelledError, UserError
from studio.core.events import Picture
from studio.engine.models import ModelLibrary
from studio.gallery.gallery import Gallery
from studio.gallery.pictures import read_picture
from studio.gallery.texts import read_text
from studio.imaging.resizing import covering, within
from studio.training.own import pictures, words
from studio.training.own.collection import collected
from studio.training.own.dataset import Dataset
from studio.training.own.finding import Found, walk
from studio.training.own.origin import Author
from studio.training.own.pictures import Demands
from studio.training.runs import DataSource

SHOWN_PICTURES: Final = 24
SHOWN_TEXTS: Final = 6
EDGE: Final = 192
"""Pixels of the longer side of a picture that is shown."""
SHOWN_LETTERS: Final = 400

Report: TypeAlias = Callable[[int, int, str], None]
"""Told how many files of how many have been looked at, and the name of the last one."""


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A picture of the data, small.

    Attributes:
        path: as in the report.
        picture: uint8 (h, w, 3), its longer side `EDGE`.
        square: what is learned of it, uint8 (size, size, 3).
    """

    path: str
    picture: Picture
    square: Picture


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """Data that were looked through.

    Attributes:
        dataset: what was found.
        files: where each file lies, by its path; None for a folder, where the path says it.
        folder: the folder; None for a collection.
        samples: some of the pictures, chosen by their content.
        passages: name and beginning of some of the texts.
    """

    dataset: Dataset
    files: Mapping[str, Path] | None
    folder: Path | None
    samples: tuple[Sample, ...]
    passages: tuple[tuple[str, str], ...]

    def file(self, path: str) -> Path | None:
        """Where a file of the report lies; None when that is not known."""
        if self.files is not None:
            return self.files.get(path)
        return None if self.folder is None else self.folder / path


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for.

    Attributes:
        source: what is looked through.
        texts: whether words are learned from it; otherwise pictures.
        size: pixels a side of what is learned from.
        near_copies: whether of pictures that look alike only the first is taken.
    """

    source: DataSource
    texts: bool
    size: int
    near_copies: bool = True


def look_at(
    wanted: Wanted, gallery: Gallery, models: ModelLibrary, report: Report, cancel: threading.Event
) -> Looked:
    """Look through all of it; minutes for very many files, so never on the window's thread.

    Raises:
        UserError: there is nothing to look at; the sentence says why.
        CancelledError: `cancel` was set.
    """
    files, name, authors = _files(wanted, gallery, models, cancel)

    def told(done: int, path: str) -> None:
        report(done, len(files), path)

    if wanted.texts:
        dataset = Dataset.gathered(name, words.look_through(files, told, cancel), authors)
    else:
        demands = Demands(wanted.size // 2, wanted.near_copies)
        dataset = Dataset.gathered(name, pictures.look_through(files, demands, told, cancel), authors)
    folder = None if wanted.source.folder is None else Path(wanted.source.folder)
    places = None if folder else {one.path: one.file for one in files if isinstance(one, Found)}
    looked = Looked(dataset, places, folder, (), ())
    return Looked(dataset, places, folder, _samples(looked, wanted.size, cancel), _passages(looked))


def _files(
    wanted: Wanted, gallery: Gallery, models: ModelLibrary, cancel: threading.Event
) -> tuple[list[Found | pictures.Dropped], str, Mapping[str, Author] | None]:
    source = wanted.source
    if source.collection is not None:
        held = collected(gallery, source.collection, wanted.texts, models.all())
        return list(held.files), held.name, held.authors
    if source.folder is None:
        raise UserError("There is nothing to look through.", "Choose a folder or a collection.")
    folder = Path(source.folder)
    files: list[Found | pictures.Dropped] = []
    for one in walk(folder):
        if cancel.is_set():
            raise CancelledError
        files.append(one)
    return files, folder.absolute().name, None


def _samples(looked: Looked, size: int, cancel: threading.Event) -> tuple[Sample, ...]:
    """By their hash: the same ones every time, from all over the folder."""
    chosen = sorted(looked.dataset.pictures, key=lambda one: one.sha256)[:SHOWN_PICTURES]
    found: list[Sample] = []
    for one in chosen:
        if cancel.is_set():
            raise CancelledError
        file = looked.file(one.path)
        try:
            picture = None if file is None else read_picture(file)
        except (UserError, OSError):  # it was there a minute ago
            continue
        if picture is not None:
            found.append(Sample(one.path, within(picture, EDGE), covering(picture, size, size)))
    return tuple(found)


def _passages(looked: Looked) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for one in looked.dataset.texts[:SHOWN_TEXTS]:
        file = looked.file(one.path)
        try:
            text = "" if file is None else read_text(file).text
        except (UserError, OSError):
            continue
        found.append((one.path, text[:SHOWN_LETTERS].strip()))
    return tuple(found)
