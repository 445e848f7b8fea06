"""Which files are documents, and how they are found in a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final


class DocumentKind(StrEnum):
    """How a file is read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    PDF = "pdf"


_KINDS: Final = {
    ".txt": DocumentKind.TEXT,
    ".text": DocumentKind.TEXT,
    ".md": DocumentKind.MARKDOWN,
    ".markdown": DocumentKind.MARKDOWN,
    ".pdf": DocumentKind.PDF,
}
SUFFIXES: Final = tuple(_KINDS)
MOST_FILES: Final = 2000
"""Documents that are taken from one folder."""
_MOST_ENTRIES: Final = 100_000
"""Names that are looked at in one folder and all below it: somebody may drop their whole disk."""


@dataclass(frozen=True, slots=True)
class Found:
    """The documents of a folder.

    Attributes:
        files: in the order of their names.
        all: whether these are all there are, or only as many as are taken.
    """

    files: tuple[Path, ...]
    all: bool = True


def kind_of(path: Path) -> DocumentKind | None:
    """How a file of this name is read; None for what is no document."""
    return _KINDS.get(path.suffix.lower())


def documents_in(folder: Path) -> Found:
    """The documents in a folder and the folders below it.

    Hidden files and folders are passed over, and links are not followed: so no folder is walked twice, and
    nothing outside comes in. Folders that cannot be opened count as empty.
    """
    found: list[Path] = []
    for number, path in enumerate(_walk(folder)):
        if number >= _MOST_ENTRIES:
            return Found(tuple(found), all=False)
        if kind_of(path) is not None:
            if len(found) >= MOST_FILES:
                return Found(tuple(found), all=False)
            found.append(path)
    return Found(tuple(found))


def _walk(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(parent, name)
            if not name.startswith(".") and not path.is_symlink():
                yield path
