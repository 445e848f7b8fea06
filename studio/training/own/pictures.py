"""Pictures, looked through: every file is kept or dropped with a reason, nothing stops it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studio.gallery.texts import SUFFIXES as TEXT_SUFFIXES
from studio.training.own.dropping import Dropped, Reason
from studio.training.own.finding import Files, Found, Report, files_of, watched
from studio.training.own.looking import AHEAD, SUFFIXES, Sight, file_hash, many_hands, sight_of
from studio.training.own.near import Alike

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
    files: Files,
    demands: Demands = EVERYTHING,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> Iterator[Kept | Dropped]:
    """Look at every file below a folder, or at those that are given, in alphabetical order.

    A text file that is called like a picture beside it is its caption: it is passed over.

    Raises:
        UserError: it is no folder.
        CancelledError: `cancel` was set.
    """
    with many_hands() as pool:
        yield from watched(_judged(files, demands, pool), report, cancel)


@dataclass(frozen=True, slots=True)
class _Glance:
    """A file with its hash, and the look at it that has begun: that of an equal file if one came before."""

    found: Found
    sha256: str
    sight: Future[Sight | Dropped]


def _judged(
    files: Files, demands: Demands, pool: ThreadPoolExecutor
) -> Iterator[tuple[Found | Dropped, Kept | Dropped]]:
    known: dict[str, str] = {}
    alike = Alike()
    for one in _glances(files, pool):
        if isinstance(one, Dropped):
            yield one, one
        else:
            yield one.found, _judge(one, demands, known, alike)


def _glances(files: Files, pool: ThreadPoolExecutor) -> Iterator[_Glance | Dropped]:
    """In the order of the files; what comes next has begun."""
    begun: dict[str, Future[Sight | Dropped]] = {}
    waiting: deque[_Glance | Dropped] = deque()
    for found in _without_captions(files_of(files)):
        waiting.append(found if isinstance(found, Dropped) else _glance(found, begun, pool))
        if len(waiting) > AHEAD:
            yield waiting.popleft()
    yield from waiting


def _glance(
    found: Found, begun: dict[str, Future[Sight | Dropped]], pool: ThreadPoolExecutor
) -> _Glance | Dropped:
    # hashed here: to hand a small file to another thread takes longer than to hash it
    sha256 = file_hash(found)
    if isinstance(sha256, Dropped):
        return sha256
    if sha256 not in begun:
        begun[sha256] = pool.submit(sight_of, found)
    return _Glance(found, sha256, begun[sha256])


def _without_captions(files: Iterable[Found | Dropped]) -> Iterator[Found | Dropped]:
    for one in files:
        if isinstance(one, Dropped) or not _is_caption(one.file):
            yield one


def _is_caption(file: Path) -> bool:
    if file.suffix.lower() not in TEXT_SUFFIXES:
        return False
    return any(file.with_suffix(suffix).is_file() for suffix in SUFFIXES)


def _judge(glance: _Glance, demands: Demands, known: dict[str, str], alike: Alike) -> Kept | Dropped:
    path, sha256 = glance.found.path, glance.sha256
    if sha256 in known:
        like = known[sha256]
        return Dropped(path, Reason.COPY, f"The same file is there as “{like}”.", like)
    sight = glance.sight.result()
    if isinstance(sight, Dropped):
        return sight if sight.path == path else _damaged_too(glance.found, sight)
    known[sha256] = path
    dropped = _unfit(path, sight, demands)
    if dropped is None and demands.near_copies:
        dropped = _near_copy(path, sight, alike)
    return dropped or Kept(path, sha256, sight.width, sight.height, sight.tone)


def _damaged_too(found: Found, first: Dropped) -> Dropped:
    """An equal file cannot be read either; the sentence names this one."""
    sight = sight_of(found)
    return sight if isinstance(sight, Dropped) else Dropped(found.path, first.reason, first.why)


def _unfit(path: str, sight: Sight, demands: Demands) -> Dropped | None:
    width, height = sight.width, sight.height
    smallest = max(SMALLEST_SIDE, demands.smallest)
    if min(width, height) < smallest:
        return Dropped(path, Reason.TOO_SMALL, f"It is {width} × {height}; {smallest} a side are needed.")
    if max(width, height) > NARROWEST * min(width, height):
        return Dropped(
            path, Reason.TOO_NARROW, f"It is {width} × {height}: too little is left of it as a square."
        )
    return None


def _near_copy(path: str, sight: Sight, alike: Alike) -> Dropped | None:
    like = alike.find(sight.print_)
    if like is not None:
        return Dropped(path, Reason.NEAR_COPY, f"It looks like “{like}”.", like)
    alike.remember(sight.print_, path)
    return None
