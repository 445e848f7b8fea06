"""The files in what was dropped or named: folders are looked through, within bounds."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studio.core.errors import CancelledError, UserError
from studio.gallery import texts

MOST_FILES: Final = 50_000
DEEPEST: Final = 24
_PICTURES: Final = {".png", ".apng", ".jpg", ".jpeg", ".jpe", ".webp", ".gif", ".bmp", ".tif", ".tiff"}
_OTHERS: Final = {".avif", ".heic", ".heif", ".mp4"}
TAKEN: Final = frozenset(_PICTURES | _OTHERS | texts.SUFFIXES)
"""What is taken from a folder. A file that is named by itself is always tried."""


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """What there is.

    Attributes:
        files: in the order of their names, folder by folder.
        passed_over: how many files in folders are neither pictures nor texts.
        problems: sentences about folders that could not be read.
    """

    files: tuple[Path, ...]
    passed_over: int = 0
    problems: tuple[UserError, ...] = ()


def find_files(paths: Sequence[Path], cancel: threading.Event | None = None) -> FoundFiles:
    """The files among `paths` and in the folders among them, at any depth. Links to folders are not
    followed, hidden ones (and those of Quartet) not entered.

    Raises:
        CancelledError: `cancel` was set.
        UserError: there are more than `MOST_FILES`.
    """
    files: list[Path] = []
    passed_over = 0
    problems: list[UserError] = []
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        for file in _below(path, problems, cancel):
            if file.suffix.lower() in TAKEN:
                files.append(file)
            else:
                passed_over += 1
            if len(files) > MOST_FILES:
                raise UserError(
                    f"“{path.name}” holds more than {MOST_FILES:,} pictures and texts.",
                    "Bring its folders in one after the other.",
                )
    return FoundFiles(tuple(files), passed_over, tuple(problems))


def _below(folder: Path, problems: list[UserError], cancel: threading.Event | None) -> Iterator[Path]:
    def unread(error: OSError) -> None:
        name = Path(error.filename or folder).name
        problems.append(UserError(f"The folder “{name}” cannot be read.", "Check who may read it."))

    for place, folders, names in os.walk(folder, onerror=unread):
        if cancel is not None and cancel.is_set():
            raise CancelledError
        here = Path(place)
        deep = len(here.relative_to(folder).parts) >= DEEPEST
        folders[:] = [] if deep else sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = here / name
            if not name.startswith(".") and file.is_file():
                yield file
