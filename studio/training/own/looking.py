"""One picture file, looked at. Nothing is shared, so several files are looked at at once."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

import numpy as np

from studio.gallery.files import sha256_of
from studio.gallery.pictures import open_picture, picture_of, upright_size
from studio.imaging.likeness import perceptual_hash
from studio.training.own.dropping import Dropped, Reason
from studio.training.own.finding import Found, read

SUFFIXES: Final = frozenset(
    {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".heif"}
)
LARGEST_FILE: Final = 256 << 20
MOST_THREADS: Final = 4
"""A picture of 100 million pixels takes half a gigabyte while it is looked at."""
ENOUGH: Final = 256
"""Pixels of the shorter side that are enough to look at a photograph."""
AHEAD: Final = 64
"""Files that are begun before the first of them is asked for."""

A = TypeVar("A")
B = TypeVar("B")


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen in a picture.

    Attributes:
        width, height: in pixels, as people see it.
        tone: mean lightness in [0, 1].
        print_: perceptual hash, 64 bits.
    """

    width: int
    height: int
    tone: float
    print_: int


def file_hash(found: Found) -> str | Dropped:
    """SHA-256 of a file that may be a picture; why it is none, as far as its name and size say."""
    return _refused(found) or read(found.path, lambda: sha256_of(found.file))


def sight_of(found: Found) -> Sight | Dropped:
    """Read the picture and look at it."""
    return read(found.path, lambda: _seen(found.file))


@contextmanager
def many_hands() -> Iterator[ThreadPoolExecutor]:
    """Threads for reading; what has not begun when the block ends is dropped."""
    pool = ThreadPoolExecutor(min(MOST_THREADS, os.cpu_count() or 1), "quartet-look")
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def ahead(
    pool: ThreadPoolExecutor, things: Iterable[A], work: Callable[[A], B]
) -> Iterator[tuple[A, Future[B]]]:
    """Each thing with the work on it, in order; the work on the next `AHEAD` has begun."""
    begun: deque[tuple[A, Future[B]]] = deque()
    for thing in things:
        begun.append((thing, pool.submit(work, thing)))
        if len(begun) > AHEAD:
            yield begun.popleft()
    yield from begun


def _refused(found: Found) -> Dropped | None:
    """What its name and size say before it is opened."""
    path = found.path
    if Path(path).suffix.lower() not in SUFFIXES:
        return Dropped(path, Reason.OTHER_KIND, "Its name is not that of a picture.")
    size = read(path, lambda: found.file.stat().st_size)
    if isinstance(size, Dropped):
        return size
    if size == 0:
        return Dropped(path, Reason.EMPTY, "It has no bytes at all.")
    if size > LARGEST_FILE:
        return Dropped(path, Reason.TOO_LARGE, f"It has more than {LARGEST_FILE >> 20} MB.")
    return None


def _seen(file: Path) -> Sight:
    with open_picture(file) as image:
        width, height = upright_size(image)
        # a photograph of 12 million pixels is read five times as fast at an eighth of its size (JPEG alone)
        image.draft(None, (ENOUGH, ENOUGH))
        picture = picture_of(image)
    # every fourth pixel is enough for a mean (ITU-R BT.601 weights of red, green and blue)
    tone = float((picture[::4, ::4].astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)).mean())
    return Sight(width, height, tone / 255.0, perceptual_hash(picture))
