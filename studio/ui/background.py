"""Work on files and SQL away from the main thread, with the results brought back to it."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from studio.core.errors import CancelledError, UserError
from studio.engine.notices import Crashed

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Background(QObject):
    """A small pool of threads.

    `run` returns at once; `on_done` and `on_error` are called on the main thread. Without `on_error` a
    `UserError` goes to `failed` (the messages line) and anything else to `crashed` (the crash dialog).
    """

    failed = Signal(object)
    """UserError"""
    crashed = Signal(object)
    """Crashed"""
    closing = Signal()
    """What can be stopped on the way should stop."""

    def __init__(self, parent: QObject | None = None, threads: int = 3) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._lane = QThreadPool(self)
        self._lane.setMaxThreadCount(1)
        self._under_way: set[_Work] = set()
        self._sure: set[_Work] = set()
        self._closed = False

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        *,
        owner: QObject | None = None,
        in_order: bool = False,
        sure: bool = False,
    ) -> None:
        """Do `work` in the background.

        Args:
            work: called on another thread; touches no widget and no QPixmap.
            on_done: gets its result, on the main thread.
            on_error: gets its exception, on the main thread.
            owner: when this object has been deleted meanwhile, nothing is called.
            in_order: one after the other with all other work so marked (changes that must not overtake).
            sure: with `in_order`: it is done even when the window closes before it has begun.
        """
        job = _Work(work)
        self._under_way.add(job)
        if sure:
            self._sure.add(job)
        watched = owner is not None

        def done(result: Any) -> None:
            self._forget(job)
            if on_done is not None and self._heard(owner, watched):
                on_done(result)

        def error(caught: Exception) -> None:
            self._forget(job)
            if not self._heard(owner, watched):
                return
            if on_error is not None:
                on_error(caught)
            else:
                self._report(caught)

        job.told.done.connect(done, Qt.ConnectionType.QueuedConnection)
        job.told.error.connect(error, Qt.ConnectionType.QueuedConnection)
        (self._lane if in_order else self._pool).start(job)

    def _forget(self, job: _Work) -> None:
        self._under_way.discard(job)
        self._sure.discard(job)

    def _heard(self, owner: QObject | None, watched: bool) -> bool:
        """Whether there is still somebody to tell."""
        return not self._closed and (not watched or isValid(owner))

    def _report(self, caught: Exception) -> None:
        if isinstance(caught, UserError):
            self.failed.emit(caught)
        elif not isinstance(caught, CancelledError):
            report = "".join(traceback.format_exception(caught))
            _log.error("background work failed\n%s", report)
            self.crashed.emit(Crashed(f"{type(caught).__name__}: {caught}", report))

    def close(self, timeout_ms: int = 5000) -> bool:
        """Drop what has not begun and wait for what has; nobody is told of it any more.

        Returns:
            Whether all of it ended in time.
        """
        self._closed = True
        self.closing.emit()
        self._pool.clear()
        if not self._sure:
            self._lane.clear()
        return self._pool.waitForDone(timeout_ms) and self._lane.waitForDone(timeout_ms)


class _Told(QObject):
    done = Signal(object)
    error = Signal(object)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        # Python owns it: it must outlive the pool's use of it until its signals are delivered
        self.setAutoDelete(False)
        self.told = _Told()
        self._work = work

    @Slot()
    def run(self) -> None:
        try:
            result = self._work()
        except Exception as caught:  # noqa: BLE001 - carried to the main thread, where it is shown
            self._tell(self.told.error, caught)
        else:
            self._tell(self.told.done, result)

    def _tell(self, signal: Any, value: object) -> None:
        try:
            signal.emit(value)
        except RuntimeError:
            _log.debug("the window closed before this work ended")
