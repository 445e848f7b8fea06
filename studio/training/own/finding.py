"""Every file below a folder once. Links are followed, but never round in circles, and nothing outside ends
the walk.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

from studio.core.errors import CancelledError, UserError
from studio.gallery.complaints import TooLargeError
from studio.training.own.dropping import Dropped, Reason

T = TypeVar("T")

Report = Callable[[int, str], None]
"""Told how many files have been looked at, and the name of the last one."""

MOST_FILES: Final = 1_000_000
DEEPEST: Final = 64

_Place: TypeAlias = tuple[int, int]
"""Device and number of a folder: the same by whatever name it is reached."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file, and its name below the folder."""

    file: Path
    path: str


Files: TypeAlias = Path | Iterable[Found | Dropped]
"""A folder with everything below it, or files gathered from elsewhere."""


def walk(folder: Path, most: int = MOST_FILES) -> Iterator[Found | Dropped]:
    """The files below a folder in alphabetical order; hidden ones are passed over.

    Args:
        folder: where to begin.
        most: so many files; what comes after is told by one `Dropped`.

    Raises:
        UserError: it is no folder.
    """
    if not folder.is_dir():
        raise UserError(f"“{folder}” is no folder.", "Name a folder of pictures or texts.")
    count = 0
    for found in _below(folder, "", frozenset()):
        if isinstance(found, Found):
            count += 1
            if count > most:
                yield Dropped(found.path, Reason.BEYOND, f"Only the first {most:,} files are looked at.")
                return
        yield found


def files_of(files: Files) -> Iterable[Found | Dropped]:
    """Every file once, in the order of `walk`."""
    return walk(files) if isinstance(files, Path) else files


def watched(
    judged: Iterable[tuple[Found | Dropped, T | Dropped]],
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> Iterator[T | Dropped]:
    """What was said of each file, one after the other, telling how far it is.

    Raises:
        CancelledError: `cancel` was set.
    """
    for count, (found, said) in enumerate(judged, start=1):
        if cancel is not None and cancel.is_set():
            raise CancelledError
        yield said
        if report is not None:
            report(count, found.path)


def read(path: str, reader: Callable[[], T]) -> T | Dropped:
    """What is read from a file; why it is left out when it cannot be read.

    Args:
        path: of the file, as the report names it.
        reader: reads it.
    """
    try:
        return reader()
    except TooLargeError as error:
        return Dropped(path, Reason.TOO_LARGE, error.what)
    except UserError as error:
        return Dropped(path, Reason.DAMAGED, error.what)
    except OSError as error:
        return Dropped(path, Reason.UNREADABLE, f"It cannot be read: {error.strerror or error}.")


def _below(folder: Path, inside: str, above: frozenset[_Place]) -> Iterator[Found | Dropped]:
    """What lies below a folder; `inside` is its path below the one that was named, empty for that."""
    try:
        status = folder.stat()
        with os.scandir(folder) as found:
            entries = sorted((one for one in found if not one.name.startswith(".")), key=_name)
    except OSError as error:
        yield Dropped(
            inside or ".", Reason.UNREADABLE, f"The folder cannot be read: {error.strerror or error}."
        )
        return
    place = (status.st_dev, status.st_ino)
    if place in above or len(above) > DEEPEST:
        yield Dropped(inside, Reason.LOOP, "This folder is one of those it lies in: links lead in a circle.")
        return
    here = above | {place}
    for entry in entries:
        yield from _one(entry, f"{inside}/{entry.name}" if inside else entry.name, here)


def _one(entry: os.DirEntry[str], path: str, above: frozenset[_Place]) -> Iterator[Found | Dropped]:
    try:
        if entry.is_dir():
            yield from _below(Path(entry.path), path, above)
        elif entry.is_file():
            yield Found(Path(entry.path), path)
        elif entry.is_symlink():
            yield Dropped(path, Reason.UNREADABLE, "This link leads nowhere, or to itself.")
        else:
            yield Dropped(path, Reason.OTHER_KIND, "This is no file: a pipe, a socket or a device.")
    except OSError as error:  # a link that leads to itself, on some systems
        yield Dropped(path, Reason.UNREADABLE, f"It cannot be read: {error.strerror or error}.")


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name
