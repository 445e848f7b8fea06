"""A little room on the disk that is held back for the moment in which there is none left.

Putting things into the trash and emptying it makes room, but first the database's log grows by some pages. On
a full disk just that would be refused, and nothing could be thrown away any more.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

BYTES: Final = 1 << 20


class Reserve:
    """A file of `BYTES` random bytes (zeros might take no room on some disks)."""

    def __init__(self, path: Path) -> None:
        """A reserve that lies, or will lie, at `path`."""
        self._path = path

    def hold(self) -> None:
        """Hold room back, if there is some and none is held yet."""
        try:
            if self._path.exists() and self._path.stat().st_size >= BYTES:
                return  # A kill leaves less.
            with self._path.open("wb") as file:
                file.write(os.urandom(BYTES))
        except OSError:
            self.release()  # The disk is full, or cannot be written to: half a reserve helps nobody.

    def release(self) -> bool:
        """Give the room free; whether there was any."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
