"""Sentences that wait to be turned into vectors by the inference thread, in two lanes.

What somebody waits for is read at once, even between two steps of a job. What is read for later (the user's
documents) waits until nothing else is to be done, and is handed over in small parts.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
"""float32 (sentences, dims), each row of length 1."""


class OnCpu(Protocol):
    """What an encoder gives: a tensor."""

    def numpy(self) -> Vectors:
        """Its numbers."""
        ...


@runtime_checkable
class Encoder(Protocol):
    """A loaded model of the family “embedding”."""

    def encode(self, sentences: Sequence[str]) -> OnCpu:
        """(n, dims), each of length 1."""
        ...


@dataclass(frozen=True, slots=True)
class Wish:
    """Sentences that one model shall read."""

    model_id: str
    sentences: tuple[str, ...]
    answer: Future[Vectors] = field(default_factory=Future[Vectors])

    def fulfil(self, read: Callable[[str, Sequence[str]], Vectors]) -> None:
        """Answer with what `read` gives or raises, unless nobody waits any more."""
        if not self.answer.set_running_or_notify_cancel():
            return
        try:
            self.answer.set_result(read(self.model_id, self.sentences))
        except Exception as error:  # noqa: BLE001 - carried to whoever waits
            self.answer.set_exception(error)


class SentenceLanes:
    """What waits to be read. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._urgent: deque[Wish] = deque()
        self._patient: deque[Wish] = deque()
        self._closed = False

    def put(self, wish: Wish, *, patient: bool) -> None:
        """Let it wait in its lane; after `close` it is cancelled at once."""
        with self._lock:
            if not self._closed:
                (self._patient if patient else self._urgent).append(wish)
                return
        wish.answer.cancel()

    def take(self, *, patient: bool) -> Wish | None:
        """The wish of a lane that has waited longest, or None."""
        with self._lock:
            lane = self._patient if patient else self._urgent
            return lane.popleft() if lane else None

    @property
    def any_patient(self) -> bool:
        """Whether something waits for a quiet moment."""
        with self._lock:
            return bool(self._patient)

    def close(self) -> None:
        """Cancel everything: nobody will read it."""
        with self._lock:
            self._closed = True
            left = [*self._urgent, *self._patient]
            self._urgent.clear()
            self._patient.clear()
        for wish in left:
            wish.answer.cancel()
