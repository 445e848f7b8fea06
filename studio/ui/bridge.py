"""From the engine's threads to Qt's: every notice becomes a typed signal on the main thread.

Notices wait in one ordered table; newer previews and progress replace older ones of the same thing, and the
table is emptied in slices of a few milliseconds, so that no flood of previews can stall the window. Tokens of
a text are never dropped: those that wait are handed out together.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from studio.core.events import Output, Preview, Progress, Token
from studio.engine.notices import (
    Crashed,
    ItemSaved,
    JobChanged,
    JobRemoved,
    JobStep,
    LiveEnded,
    LiveStep,
    ModelChanged,
    Notice,
    QueuePaused,
    Warned,
)

SLICE_SECONDS = 0.006
"""How long notices may be handed out before the event loop gets its turn: well under a 16 ms frame."""


@dataclass(frozen=True, slots=True)
class LiveTokens:
    """What a live text got since the last time: all of it, in order."""

    slot: str
    stamp: int
    tokens: tuple[Token, ...]


class NoticeSource(Protocol):
    """What the bridge listens to: the engine, or a test's stand-in."""

    def subscribe(self, listener: Callable[[Notice], None]) -> Callable[[], None]: ...


class EngineBridge(QObject):
    """One signal a kind of notice, each emitted on the thread the bridge lives on (the main thread)."""

    job_changed = Signal(object)
    """Job"""
    job_removed = Signal(int)
    """job id"""
    job_step = Signal(int, object)
    """job id, Step"""
    item_saved = Signal(object)
    """ItemSaved"""
    live_step = Signal(object)
    """LiveStep, of anything but tokens"""
    live_tokens = Signal(object)
    """LiveTokens"""
    live_ended = Signal(object)
    """LiveEnded"""
    model_changed = Signal(object)
    """ModelChanged"""
    queue_paused = Signal(bool)
    warned = Signal(str)
    crashed = Signal(object)
    """Crashed"""

    _wake = Signal()

    def __init__(self, source: NoticeSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: dict[Hashable, Notice | LiveTokens] = {}
        self._count = 0
        self._woken = False
        self._wake.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe: Callable[[], None] | None = source.subscribe(self.receive)

    def close(self) -> None:
        """Stop listening; what still waits is dropped."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        with self._lock:
            self._waiting.clear()

    def receive(self, notice: Notice) -> None:
        """Take a notice; called on any thread."""
        with self._lock:
            if isinstance(notice, LiveStep) and isinstance(notice.event, Token):
                self._add_token(notice, notice.event)
            else:
                self._put(notice)
            if self._woken:
                return
            self._woken = True
        self._wake.emit()

    def _put(self, notice: Notice) -> None:
        key = _replaceable(notice)
        if key is None:
            self._count += 1
            key = self._count
        self._waiting.pop(key, None)
        self._waiting[key] = notice

    def _add_token(self, notice: LiveStep, token: Token) -> None:
        """It joins those that wait, at their place: what was told after them stays after them."""
        key = ("live tokens", notice.slot, notice.stamp)
        waiting = self._waiting.get(key)
        before = waiting.tokens if isinstance(waiting, LiveTokens) else ()
        self._waiting[key] = LiveTokens(notice.slot, notice.stamp, (*before, token))

    @Slot()
    def _deliver(self) -> None:
        until = perf_counter() + SLICE_SECONDS
        while True:
            with self._lock:
                if not self._waiting:
                    self._woken = False
                    return
                notice = self._waiting.pop(next(iter(self._waiting)))
            self._emit(notice)
            if perf_counter() >= until:
                # a timer of zero runs after the paints and clicks that wait already
                QTimer.singleShot(0, self, self._deliver)
                return

    def _emit(self, notice: Notice | LiveTokens) -> None:
        match notice:
            case LiveTokens():
                self.live_tokens.emit(notice)
            case JobChanged(job):
                self.job_changed.emit(job)
            case JobRemoved(job_id):
                self.job_removed.emit(job_id)
            case JobStep(job_id, event):
                self.job_step.emit(job_id, event)
            case ItemSaved():
                self.item_saved.emit(notice)
            case LiveStep():
                self.live_step.emit(notice)
            case LiveEnded():
                self.live_ended.emit(notice)
            case ModelChanged():
                self.model_changed.emit(notice)
            case QueuePaused(paused):
                self.queue_paused.emit(paused)
            case Warned(message):
                self.warned.emit(message)
            case Crashed():
                self.crashed.emit(notice)


def _replaceable(notice: Notice) -> Hashable | None:
    """What a notice is about, when a newer one about the same makes it worthless; None otherwise."""
    match notice:
        case JobStep(job_id, Preview(index)):
            return ("job preview", job_id, index)
        case JobStep(job_id, Progress()):
            return ("job progress", job_id)
        case LiveStep(slot, _, (Preview(index) | Output(index))):
            return ("live picture", slot, index)
        case LiveStep(slot, _, Progress()):
            return ("live progress", slot)
        case LiveEnded(slot):
            return ("live ended", slot)
        case _:
            return None
