"""A program that dies at a chosen moment: just before it opens a file to write, renames or deletes one,
commits or ends. Half of the file that it opened last is lost with it: a kill leaves half files, which an
error does not.
"""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

KILLED = 9
_MOVES = frozenset({"os.rename", "os.link", "shutil.copyfile"})
_DELETIONS = frozenset({"os.remove", "os.rmdir"})


class _Death:
    """Comes before the n-th moment that touches something in a folder."""

    def __init__(self, number: int, folder: Path) -> None:
        self._left = number
        self._folder = str(folder)
        self._writing = ""
        self._real_connect = sqlite3.connect

    def watch(self) -> None:
        """From now on, until the end of the process."""
        sqlite3.connect = self._connect  # type: ignore[assignment]
        sys.addaudithook(self._hear)

    def come_nearer(self) -> None:
        """A moment is there."""
        self._left -= 1
        if self._left != -1:
            return
        if os.path.isfile(self._writing):  # noqa: PTH113
            os.truncate(self._writing, os.path.getsize(self._writing) // 2)  # noqa: PTH202
        os._exit(KILLED)

    def _connect(self, *given: Any, **named: Any) -> sqlite3.Connection:
        connection = self._real_connect(*given, **named)
        connection.set_trace_callback(lambda said: self.come_nearer() if said == "COMMIT" else None)
        return connection

    def _hear(self, event: str, given: tuple[Any, ...]) -> None:
        if event == "open" and self._is_ours(given[:1]) and _writes(*given[1:]):
            self.come_nearer()
            self._writing = os.fsdecode(given[0])
        elif event in _DELETIONS and self._is_ours((_place(*given),)):
            self.come_nearer()
        if event in _MOVES and self._is_ours(given[:2]):
            self.come_nearer()

    def _is_ours(self, paths: tuple[Any, ...]) -> bool:
        told = [os.fsdecode(one) for one in paths if isinstance(one, str | bytes | os.PathLike)]
        return any(one.startswith(self._folder) and not one.endswith(".lock") for one in told)


def _place(path: str, folder: int) -> str:
    """A whole folder is deleted by the names in it and a number that stands for it: Linux tells for which."""
    try:
        return os.path.join(os.readlink(f"/proc/self/fd/{folder}"), path)  # noqa: PTH115, PTH118
    except OSError:
        return path


def _writes(mode: object, flags: int) -> bool:
    return bool(set(mode) & set("wxa+")) if isinstance(mode, str) else bool(flags & (os.O_WRONLY | os.O_RDWR))


PATIENCE_S = 40


def dies_at(number: int, folder: Path, work: Callable[[], object]) -> bool:
    """Do some work in a process of its own, which dies before its moment `number`, from 0; gives whether it
    did. If not, the work is done.

    Args:
        number: which moment.
        folder: what happens elsewhere is none.
        work: what is done.
    """

    def live() -> None:
        death = _Death(number, folder)
        death.watch()
        work()
        death.come_nearer()
        os._exit(0)

    child = multiprocessing.get_context("fork").Process(target=live)
    child.start()
    # A fork of a process with threads may wait for a lock for ever: it dies where it stands.
    child.join(PATIENCE_S)
    if child.is_alive():
        child.kill()
        child.join()
        return True
    assert child.exitcode in {0, KILLED}, f"it ended with {child.exitcode}"
    return child.exitcode == KILLED


def deaths(prepare: Callable[[], Path], work: Callable[[Path], object]) -> Iterator[Path]:
    """Each way in which some work can be cut short: the folder as a death left it, for one moment after the
    other, and at last as the whole work leaves it.

    Args:
        prepare: gives the folder as it was before; asked each time.
        work: what is done in it.
    """
    for number in count():
        folder = prepare()
        died = dies_at(number, folder, lambda folder=folder: work(folder))
        yield folder
        if not died:
            return
