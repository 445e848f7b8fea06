"""What is said of a picture that is learned from with words. No torch.

In this order: a text file beside it (“fox.txt” beside “fox.png”, as trainers have it), the prompt that a
program which made the picture wrote into it, the words of its own name, and those of its folder's.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import Final

from studio.core.errors import UserError
from studio.gallery.pictures import open_picture
from studio.gallery.provenance import read_picture_file
from studio.gallery.texts import read_text

SIDECARS: Final = (".txt", ".caption")
LONGEST: Final = 1_000
"""Characters that are read of a caption: a reader of CLIP takes some 300 at once."""
MOST_BYTES: Final = 64 << 10
_CAMERA: Final = frozenset(
    {"img", "dsc", "dscn", "dscf", "pxl", "image", "picture", "photo", "scan", "screenshot", "untitled"}
)
"""Words that cameras and programs call everything by."""


def caption_of(folder: Path, path: str) -> str:
    """What is said of the picture `path` below `folder`; empty when nothing is."""
    file = folder / path
    return _beside(file) or _within(file) or _named(path)


def _beside(file: Path) -> str:
    for ending in SIDECARS:
        beside = file.with_suffix(ending)
        try:
            if beside.is_file() and beside.stat().st_size <= MOST_BYTES:
                return _plain(read_text(beside).text)
        except (UserError, OSError):
            continue  # no text, or not to be read: the name still says something
    return ""


def _within(file: Path) -> str:
    try:
        with open_picture(file) as image:
            told = read_picture_file(file, image)
    except (UserError, OSError):
        return ""
    said = told.request.params.get("prompt") if told.request is not None else None
    return _plain(said) if isinstance(said, str) else _plain(told.told.prompt if told.told else "")


def _named(path: str) -> str:
    place = PurePosixPath(path)
    for name in (place.stem, *reversed(place.parts[:-1])):
        words = [word for word in re.sub(r"[\W\d_]+", " ", name).split() if word.casefold() not in _CAMERA]
        if any(len(word) > 2 for word in words):
            return _plain(" ".join(words))
    return ""


def _plain(text: str) -> str:
    return " ".join(text.split())[:LONGEST]
