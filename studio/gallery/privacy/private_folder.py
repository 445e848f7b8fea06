"""Where other programs, and players of films, find an unsealed copy while the gallery is open.

The folder belongs to the user alone (mode 0700). On Linux it lies in `XDG_RUNTIME_DIR`, which is memory:
nothing of it ever reaches the disk, and it is gone with the login. Elsewhere it lies in the user's folder for
temporary files, and what was deleted there may be found on the disk by somebody who knows how. It is cleared
when the window is locked and when the gallery is closed; what a killed program left is cleared when somebody
tries to open a sealed gallery the next time, be it without its passphrase.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
from collections import OrderedDict
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

_PREFIX: Final = "quartet-private-"
_LOCK: Final = "lock"
_WORK: Final = "work"
MOST_BYTES: Final = 512 << 20
"""How much lies there at most: the copies that were asked for first go first."""


class PrivateFolder:
    """A folder that dies with the program. It is made when it is asked for first. Thread-safe."""

    def __init__(self, base: Path | None = None, most_bytes: int = MOST_BYTES) -> None:
        """Below `base`; by default where the system keeps such things."""
        self._base = base or runtime_folder()
        self._most = most_bytes
        self._guard = threading.RLock()
        self._folder: Path | None = None
        self._lock: FileLock | None = None
        self._copies: OrderedDict[Path, int] = OrderedDict()

    @property
    def path(self) -> Path:
        """The folder.

        Raises:
            OSError: it cannot be made.
        """
        with self._guard:
            if self._folder is None:
                folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._base))
                self._lock = FileLock(folder / _LOCK, thread_local=False)
                self._lock.acquire(timeout=0)
                self._folder = folder
            return self._folder

    @property
    def work(self) -> Path:
        """A folder in it for what is still being made, which `clear` leaves alone: in a locked window jobs go
        on. Whoever puts something there deletes it.

        Raises:
            OSError: it cannot be made.
        """
        folder = self.path / _WORK
        folder.mkdir(exist_ok=True)
        return folder

    def note(self, copy: Path) -> None:
        """A copy lies there now; those that were asked for first make room for it."""
        with self._guard:
            self._copies[copy] = copy.stat().st_size
            while sum(self._copies.values()) > self._most and len(self._copies) > 1:
                self._copies.popitem(last=False)[0].unlink(missing_ok=True)

    def used(self, copy: Path) -> bool:
        """Whether a copy is there; it counts as asked for again."""
        with self._guard:
            if not copy.is_file():
                self._copies.pop(copy, None)
                return False
            if copy in self._copies:
                self._copies.move_to_end(copy)
            return True

    def clear(self) -> None:
        """Delete what lies in it, but for what is still being made. What another program holds fast (Windows)
        stays until `close`.
        """
        with self._guard:
            self._copies.clear()
            if self._folder is None:
                return
            for path in self._folder.iterdir():
                if path.name == _WORK:
                    continue
                if path.is_dir():
                    shutil.rmtree(path, ignore_errors=True)
                elif path.name != _LOCK:
                    path.unlink(missing_ok=True)

    def close(self) -> None:
        """Delete the folder. May be called twice."""
        with self._guard:
            folder, self._folder = self._folder, None
            lock, self._lock = self._lock, None
        if lock is not None:
            lock.release()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def clear_leftovers(self) -> None:
        """Delete the folders of programs that died."""
        for folder in self._base.glob(f"{_PREFIX}*"):
            if not _is_ours(folder):
                continue
            try:
                with FileLock(folder / _LOCK, timeout=0, thread_local=False):
                    pass
            except (Timeout, OSError):
                continue  # its program lives
            shutil.rmtree(folder, ignore_errors=True)


def runtime_folder() -> Path:
    """In memory where the system has such a place, otherwise where it keeps temporary files."""
    told = os.environ.get("XDG_RUNTIME_DIR", "")
    if told and os.name == "posix":
        folder = Path(told)
        if folder.is_dir() and os.access(folder, os.W_OK) and folder.stat().st_uid == os.getuid():
            return folder
    return Path(tempfile.gettempdir())


def _is_ours(folder: Path) -> bool:
    return os.name == "nt" or (not folder.is_symlink() and folder.stat().st_uid == os.getuid())
