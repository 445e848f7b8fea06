"""A collection laid out as a folder, so that a run learns from what was in it when the run began.

The files are hard links where the disk allows it and copies elsewhere; beside each picture that was made
from words stands a text file with them, which recipes that learn words read. A hidden note in the folder
says what the collection was called and who made each file.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from studio.core.errors import UserError
from studio.training.own.finding import Found
from studio.training.own.origin import Author

NOTE: Final = ".collection.json"
_LARGEST_NOTE = 256 << 20


@dataclass(frozen=True, slots=True)
class Note:
    """What is known of the files of a laid out collection.

    Attributes:
        name: of the collection.
        authors: who made each file, by its path.
    """

    name: str
    authors: Mapping[str, Author]


def lay_out(folder: Path, files: tuple[Found, ...], note: Note, captions: Mapping[str, str]) -> None:
    """Put the files into `folder`, which is whole or not there afterwards.

    Args:
        folder: must not be there yet.
        files: each goes to its path.
        note: see `Note`.
        captions: the words that a file was made from, by its path.

    Raises:
        UserError: the disk is full, or may not be written to.
    """
    part = folder.with_name(f".{folder.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        for found in files:
            place = part / found.path
            place.parent.mkdir(parents=True, exist_ok=True)
            _put(found.file, place)
            if found.path in captions:
                place.with_suffix(".txt").write_text(captions[found.path], encoding="utf-8")
        authors = {path: author.to_json() for path, author in note.authors.items()}
        (part / NOTE).write_text(json.dumps({"name": note.name, "authors": authors}), encoding="utf-8")
        part.replace(folder)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise UserError(
            f"The collection cannot be laid out for training: {error.strerror or error}.", "Make room there."
        ) from error


def read_note(folder: Path) -> Note | None:
    """The note in a folder; None when it is an ordinary one."""
    try:
        file = folder / NOTE
        if file.stat().st_size > _LARGEST_NOTE:
            return None
        told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        authors = {str(path): Author.from_json(one) for path, one in told["authors"].items()}
        return Note(str(told["name"]), authors)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _put(file: Path, place: Path) -> None:
    try:
        os.link(file, place)
    except OSError:  # another disk, or one that has no links
        shutil.copyfile(file, place)
