"""What keeps a gallery in order while nobody waits: a copy every day, a thorough look after a crash."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Protocol

from studio.core.errors import CancelledError, UserError
from studio.gallery.backups import taken

_LOG: Final = logging.getLogger(__name__)
LABEL: Final = "daily"
EVERY: Final = timedelta(hours=20)
"""Less than a day: who opens the gallery every morning shall have one of every day."""
FIRST_AFTER: Final = 30.0
"""Seconds: the first pictures come before the copy."""
LOOK_EVERY: Final = 3600.0


class Kept(Protocol):
    """What of a gallery's `Upkeep` is needed here."""

    read_only: bool

    def backups(self) -> tuple[Path, ...]:
        """The copies there are, the newest first."""
        ...

    def back_up(self, label: str, *, cancel: threading.Event) -> Path:
        """Take one."""
        ...

    def look_through(self, cancel: threading.Event) -> bool:
        """What a crash may have left in the database is mended."""
        ...


class BackgroundUpkeep:
    """Looks through a database after a crash, and takes a copy whenever the newest is old, as long as the
    gallery is open. Start it, and close it before the gallery.
    """

    def __init__(
        self,
        gallery: Kept,
        *,
        first_after: float = FIRST_AFTER,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Keep `gallery` in order.

        Args:
            gallery: its upkeep.
            first_after: seconds until it looks for the first time.
            now: the time.
        """
        self._gallery: Final = gallery
        self._first_after: Final = first_after
        self._now: Final = now
        self._stop: Final = threading.Event()
        self._thread: Final = threading.Thread(target=self._watch, name="quartet-upkeep", daemon=True)

    def start(self) -> None:
        """Begin; a gallery that cannot be written to is left alone."""
        if not self._gallery.read_only:
            self._thread.start()

    def close(self) -> None:
        """End; a look or a copy that has begun is given up, and nothing is left of it."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def is_due(self) -> bool:
        """Whether the newest copy is old, or there is none. One from the future does not count."""
        newest = next((moment for copy in self._gallery.backups() if (moment := taken(copy))), None)
        age = None if newest is None else self._now() - newest
        return age is None or age >= EVERY or age < -EVERY

    def _watch(self) -> None:
        wait = self._first_after
        while not self._stop.wait(wait):
            wait = LOOK_EVERY
            try:
                if self._gallery.look_through(self._stop):
                    _LOG.warning("an index of the gallery did not fit its contents and was made anew")
                if self.is_due():
                    self._gallery.back_up(LABEL, cancel=self._stop)
            except CancelledError:
                return
            except (UserError, OSError) as error:
                # Nobody asked for it just now: the next try may find room, and a damaged database is
                # repaired at the next opening.
                _LOG.warning("the gallery's database was not looked through or copied: %s", error)
