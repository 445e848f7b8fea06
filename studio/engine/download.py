"""Downloads one file: with progress, cancelled at once, and resumed where it stopped, also after a crash."""

from __future__ import annotations

import contextlib
import errno
import os
import threading
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from studio.core.errors import CancelledError, UserError
from studio.engine.wheel_index import distrusted

if TYPE_CHECKING:
    import httpx2

POLL_SECONDS = 0.05
PATIENCE = 4
"""How many times in a row a connection may break without bringing anything."""
PAUSE_SECONDS = 0.5

DISK_FULL = (errno.ENOSPC, errno.EDQUOT)

PARTIAL = 206
RANGE_IMPOSSIBLE = 416

T = TypeVar("T")
OpenStream = Callable[[str, int], AbstractContextManager["httpx2.Response"]]


class Gate:
    """Lets a worker go on until its caller shuts it; nothing passes afterwards, not even half a write."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._shut = threading.Event()

    def shut(self) -> None:
        """Returns when whatever was passing is through."""
        with self._lock:
            self._shut.set()

    @contextlib.contextmanager
    def passing(self) -> Generator[None]:
        """Do something while the gate cannot be shut.

        Raises:
            CancelledError: it is shut.
        """
        with self._lock:
            if self._shut.is_set():
                raise CancelledError
            yield

    def pause(self, seconds: float) -> None:
        """Wait, unless the gate is shut meanwhile."""
        if self._shut.wait(seconds):
            raise CancelledError


def in_reach(
    work: Callable[[Gate], T], cancel: threading.Event, look: Callable[[], None] = lambda: None
) -> T:
    """Run `work` so that it can be left at any moment, though it may sit in a blocking network call.

    It runs on a thread of its own; this one calls `look` some 20 times a second. When `cancel` is set the
    gate is shut and the thread left to end by its own time limits.

    Raises:
        CancelledError: `cancel` was set.
        whatever `work` raises.
    """
    gate, outcome = Gate(), list[T | BaseException]()
    finished = threading.Event()

    def run() -> None:
        try:
            outcome.append(work(gate))
        except BaseException as error:  # noqa: BLE001  carried to the caller, whatever it is
            outcome.append(error)
        finally:
            finished.set()

    threading.Thread(target=run, name="quartet-download", daemon=True).start()
    try:
        while not finished.wait(POLL_SECONDS):
            if cancel.is_set():
                raise CancelledError
            look()
    finally:
        gate.shut()
    result = outcome[0]
    if isinstance(result, BaseException):
        raise result
    return result


class Download:
    """A file of known size that grows in `part`."""

    def __init__(self, open_stream: OpenStream, part: Path, size: int) -> None:
        self._open_stream = open_stream
        self._part = part
        self._size = size

    def run(self, addresses: list[str], gate: Gate) -> None:
        """Go on from what is there until the file is whole; breaks are mended, places tried in turn.

        Raises:
            UserError: the connection keeps breaking, or the file cannot be written.
            CancelledError: the gate was shut.
        """
        fruitless = 0
        while (before := partial_size(self._part)) < self._size:
            problem = self._try(addresses[fruitless % len(addresses)], before, gate)
            fruitless = 0 if partial_size(self._part) > before else fruitless + 1
            if fruitless >= PATIENCE:
                raise _broken(problem, partial_size(self._part), self._size)
            if problem:
                gate.pause(PAUSE_SECONDS)

    def _try(self, address: str, start: int, gate: Gate) -> str:
        """Bring what one connection brings; returns what went wrong with it, or nothing."""
        import httpx2

        try:
            self._pull(address, start, gate)
        except (httpx2.HTTPError, httpx2.StreamError, httpx2.InvalidURL) as error:
            return str(error) or type(error).__name__
        except OSError as error:
            if error.errno in DISK_FULL:
                self._part.unlink(missing_ok=True)  # what others save now needs the room more
            raise unwritable(error, self._part.parent) from None
        return ""

    def _pull(self, address: str, start: int, gate: Gate) -> None:
        with self._open_stream(address, start) as response:
            if response.status_code == RANGE_IMPOSSIBLE:
                self._part.unlink(missing_ok=True)
                return
            response.raise_for_status()
            # A server that knows no ranges sends all of it again.
            mode = "ab" if start and response.status_code == PARTIAL else "wb"
            with gate.passing():
                file = self._part.open(mode, buffering=0)
            with file:
                for chunk in response.iter_raw():  # as it comes: what is gathered first is lost at a break
                    with gate.passing():
                        file.write(chunk)
                    if file.tell() > self._size:
                        break  # more than the file has: the hash will say so
                os.fsync(file.fileno())


def partial_size(part: Path) -> int:
    """Bytes that are here already; 0 when there is no such file."""
    try:
        return part.stat().st_size
    except OSError:
        return 0


def unwritable(error: OSError, folder: Path) -> UserError:
    """Why nothing could be written into a folder of ours, for the user."""
    if error.errno in DISK_FULL:
        return UserError(f"The disk that holds “{folder}” is full.", "Free some space, then fetch it again.")
    return UserError(
        f"“{folder}” cannot be written: {error.strerror or error}.",
        "Check who owns this folder and whether it is read-only.",
    )


def _broken(problem: str, done: int, total: int) -> UserError:
    kept = f" {done >> 20} of {total >> 20} MB are kept; the next try goes on from there." if done else ""
    return distrusted(problem) or UserError(
        "The download broke off: the server cannot be reached or stopped sending.",
        f"Check the network connection, then try again.{kept}",
    )
