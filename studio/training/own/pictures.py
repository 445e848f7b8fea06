"""A folder of pictures, looked through: every file is kept or dropped with a reason, nothing stops it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from studio.core.events import Picture
from studio.gallery.files import sha256_of
from studio.gallery.pictures import read_picture
from studio.imaging.likeness import perceptual_hash
from studio.training.own.dropping import Dropped, Reason
from studio.training.own.finding import Found, Report, judged, read
from studio.training.own.near import Alike

SUFFIXES: Final = frozenset(
    {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".heif"}
)
LARGEST_FILE: Final = 256 << 20
SMALLEST_SIDE: Final = 16
NARROWEST: Final = 4.0
"""Longer side by shorter side: what is left of a banner after a square crop is not what it shows."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One picture to learn from.

    Attributes:
        path: below the folder, with forward slashes.
        sha256: of the file.
        width, height: in pixels, as people see it.
        tone: mean lightness in [0, 1].
    """

    path: str
    sha256: str
    width: int
    height: int
    tone: float

    @property
    def shorter(self) -> int:
        """Its shorter side in pixels."""
        return min(self.width, self.height)


@dataclass(frozen=True, slots=True)
class Demands:
    """What is asked of a picture.

    Attributes:
        smallest: of its shorter side, in pixels; usually half of what is trained on.
        near_copies: whether pictures that look alike are left out but for the first.
    """

    smallest: int = SMALLEST_SIDE
    near_copies: bool = True


EVERYTHING: Final = Demands()


def look_through(
    folder: Path,
    demands: Demands = EVERYTHING,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> Iterator[Kept | Dropped]:
    """Look at every file below a folder, in alphabetical order.

    Raises:
        UserError: it is no folder.
        CancelledError: `cancel` was set.
    """
    known: dict[str, str] = {}
    alike = Alike()
    return judged(folder, lambda found: _judge(found, demands, known, alike), report, cancel)


def _judge(found: Found, demands: Demands, known: dict[str, str], alike: Alike) -> Kept | Dropped:
    path = found.path
    sha256 = _refused(found) or read(path, lambda: sha256_of(found.file))
    if isinstance(sha256, Dropped):
        return sha256
    if sha256 in known:
        return Dropped(path, Reason.COPY, f"The same file is there as “{known[sha256]}”.")
    picture = read(path, lambda: read_picture(found.file))
    if isinstance(picture, Dropped):
        return picture
    dropped = _unfit(path, picture, demands)
    if dropped is None and demands.near_copies:
        dropped = _near_copy(path, picture, alike)
    known[sha256] = path
    return dropped or _kept(path, sha256, picture)


def _refused(found: Found) -> Dropped | None:
    """What its name and size say before it is opened."""
    path = found.path
    try:
        size = found.file.stat().st_size
    except OSError as error:
        return Dropped(path, Reason.UNREADABLE, f"It cannot be read: {error.strerror or error}.")
    if found.file.suffix.lower() not in SUFFIXES:
        return Dropped(path, Reason.OTHER_KIND, "Its name is not that of a picture.")
    if size == 0:
        return Dropped(path, Reason.EMPTY, "It has no bytes at all.")
    if size > LARGEST_FILE:
        return Dropped(path, Reason.TOO_LARGE, f"It has more than {LARGEST_FILE >> 20} MB.")
    return None


def _unfit(path: str, picture: Picture, demands: Demands) -> Dropped | None:
    height, width = picture.shape[:2]
    smallest = max(SMALLEST_SIDE, demands.smallest)
    if min(width, height) < smallest:
        return Dropped(path, Reason.TOO_SMALL, f"It is {width} × {height}; {smallest} a side are needed.")
    if max(width, height) > NARROWEST * min(width, height):
        return Dropped(
            path, Reason.TOO_NARROW, f"It is {width} × {height}: too little is left of it as a square."
        )
    return None


def _near_copy(path: str, picture: Picture, alike: Alike) -> Dropped | None:
    print_ = perceptual_hash(picture)
    other = alike.find(print_)
    if other is not None:
        return Dropped(path, Reason.NEAR_COPY, f"It looks like “{other}”.")
    alike.remember(print_, path)
    return None


def _kept(path: str, sha256: str, picture: Picture) -> Kept:
    height, width = picture.shape[:2]
    # every fourth pixel is enough for a mean (ITU-R BT.601 weights of red, green and blue)
    tone = float((picture[::4, ::4].astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)).mean())
    return Kept(path, sha256, width, height, tone / 255.0)
