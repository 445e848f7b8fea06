"""Opens the window: the frame first, then the studio behind it, and torch last of all."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from studio.engine.places import Places
from studio.ui.system_libraries import complaint

if TYPE_CHECKING:
    from studio.app import Studio

_log = logging.getLogger(__name__)

TURN_SECONDS = 0.0005
"""How long one Python thread may keep the others waiting. By default it is ten times as long: a token is made
of some hundred short sums, each of which may have to wait for the window, and a frame for the sums."""


_BEGAN_AT = 19
"""Behind the name in /proc/self/stat: when the process began, in ticks since the machine did (proc(5))."""

PROGRESS_SECONDS = 0.05
"""How often progress is told at most."""


def main(argv: Sequence[str] = (), places: Places | None = None, files: Sequence[Path] = ()) -> int:
    """Open the window and stay until it is closed.

    Args:
        files: what it was started with, for the gallery.

    Returns:
        The exit code: 0, or 2 when no window can be opened on this machine (said on stderr, in sentences).
    """
    why_not = complaint()
    if why_not:
        sys.stderr.write(why_not + "\n")
        return 2
    from studio.ui.session import Session

    sys.setswitchinterval(TURN_SECONDS)
    session = Session(list(argv) or ["quartet"], places or Places.default(), files)
    return session.run()


def milliseconds_since_start() -> float:
    """Since this process began, by the operating system's clock.

    On Linux `psutil` counts from the second in which the machine was started, so it may be off by one.
    """
    if sys.platform == "linux":
        began = int(Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[_BEGAN_AT])
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - began / os.sysconf("SC_CLK_TCK")) * 1000
    import psutil

    return (time.time() - psutil.Process().create_time()) * 1000


def tell_timing(what: str) -> None:
    """With QUARTET_TIMING=1: when something was reached, on stderr."""
    if os.environ.get("QUARTET_TIMING"):
        torch = "torch is imported" if "torch" in sys.modules else "no torch"
        sys.stderr.write(f"{what}: {milliseconds_since_start():.0f} ms after the process began ({torch})\n")
        sys.stderr.flush()


class HaltedError(Exception):
    """The window was closed while the gallery was sealed or unsealed: the next opening goes on with it."""


class Opening(threading.Thread):
    """Opens the studio (files, SQL) while the empty window is on screen already.

    Args:
        places: where it lies.
        opened: called with the studio, on this thread like the others.
        failed: called with what went wrong, and a report.
        progress: told how many files of how many are done when that takes a while.
        before: done first.
        passphrase: of a gallery that has one.
    """

    def __init__(
        self,
        places: Places,
        opened: Callable[[Studio], None],
        failed: Callable[[Exception, str], None],
        progress: Callable[[int, int], None] = lambda _done, _total: None,
        before: Callable[[], None] = lambda: None,
        passphrase: str | None = None,
    ) -> None:
        super().__init__(name="quartet-opening", daemon=True)
        self._places = places
        self._opened = opened
        self._failed = failed
        self._progress = progress
        self._before = before
        self._passphrase = passphrase
        self._studio: Studio | None = None
        self._halted = threading.Event()
        self._told = 0.0
        self.cancel = threading.Event()
        """Turns sealing or unsealing round."""

    def wait(self) -> Studio | None:
        """The studio, when it has been opened; None when it could not be. What takes long stops."""
        self._halted.set()
        self.join()
        return self._studio

    def run(self) -> None:
        """Import what knows files and tables, and what fills the window; no torch among it."""
        try:
            from studio.app import open_studio

            self._before()
            studio = self._studio = open_studio(
                self._places, passphrase=self._passphrase, report=self._report, cancel=self.cancel
            )
            _import_what_fills_the_window()
        except HaltedError:
            return
        except Exception as error:  # noqa: BLE001 - shown in the window, whatever it is
            self._failed(error, "".join(traceback.format_exception(error)))
        else:
            self._opened(studio)

    def _report(self, done: int, total: int) -> None:
        if self._halted.is_set():
            raise HaltedError
        now = time.monotonic()
        if done == total or now - self._told > PROGRESS_SECONDS:
            self._told = now
            self._progress(done, total)


def _import_what_fills_the_window() -> None:
    """A fifth of a second of imports that the window would otherwise stand still for."""
    import studio.ui.furniture
    import studio.ui.gallery.tab
    import studio.ui.tabs.faces.tab  # noqa: F401
