"""Who has the gallery open: a lock file a program, which the system lets go of when the program dies.

So a program that opens the gallery can tell an unfinished save of a dead program, which it must complete or
clear away, from one that another window is just writing.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from studio.core.errors import UserError

_SUFFIX: Final = ".lock"
_DOOR: Final = "door"
_PATIENCE = 10.0
"""Seconds; a repair takes longer, and then the second program says so."""


class Session:
    """One opening of the gallery, from `begin` to `end`.

    Attributes:
        token: names it in the intents.
        scratch: a folder for its unfinished files, which dies with it.
    """

    def __init__(self, folder: Path) -> None:
        """A new session whose lock lies in `folder`."""
        self.token = secrets.token_hex(8)
        self.scratch = folder / self.token
        self._path = folder / f"{self.token}{_SUFFIX}"
        self._lock = FileLock(self._path, thread_local=False)

    def begin(self) -> None:
        """Be known as alive from now on; called behind the `door`."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._lock.acquire(timeout=_PATIENCE)

    def end(self, *, sound: bool = True) -> None:
        """Leave; called behind the `door`.

        Args:
            sound: False leaves the mark of a crash, so that the next opening looks through the gallery.
        """
        shutil.rmtree(self.scratch, ignore_errors=True)
        self._lock.release()
        if sound:
            self._path.unlink(missing_ok=True)


@contextmanager
def door(folder: Path) -> Generator[None]:
    """Only one program at a time opens or leaves the gallery.

    Raises:
        UserError: another one has stood in the door for too long.
    """
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder / f"{_DOOR}{_SUFFIX}", timeout=_PATIENCE, thread_local=False):
            yield
    except Timeout:
        raise busy() from None


def busy() -> UserError:
    """Why a gallery cannot be opened just now."""
    return UserError(
        "Another Quartet is busy opening or repairing this gallery.", "Wait for it, then try again."
    )


def living(folder: Path) -> frozenset[str]:
    """The tokens of the sessions whose programs still run. Those of the dead are forgotten by `bury`."""
    return frozenset(path.stem for path in _locks(folder) if not _is_dead(path))


def bury(folder: Path, alive: frozenset[str]) -> None:
    """Remove what sessions left that ended without a word: unfinished files and locks."""
    for path in _locks(folder):
        if path.stem not in alive:
            shutil.rmtree(path.with_suffix(""), ignore_errors=True)
            path.unlink(missing_ok=True)


def ended_badly(folder: Path, alive: frozenset[str]) -> bool:
    """Whether some session ended without a word: a crash, a kill or a power cut."""
    return any(path.stem not in alive for path in _locks(folder))


def _locks(folder: Path) -> list[Path]:
    return [path for path in folder.glob(f"*{_SUFFIX}") if path.stem != _DOOR]


def _is_dead(path: Path) -> bool:
    try:
        with FileLock(path, timeout=0, thread_local=False):
            return True
    except Timeout:
        return False
