"""The live slots: a slider moves, and only the newest wish counts.

The idea is that of `visualizer.py::AsyncRenderer` in NVlabs/stylegan3: requests carry a growing stamp, the
worker drains to the newest, and results of older stamps are dropped wherever they are.
"""

from __future__ import annotations

import itertools
import threading
from collections import OrderedDict
from dataclasses import dataclass

from studio.core.request import Request


@dataclass(frozen=True, slots=True)
class LiveRequest:
    """The newest wish of a slot."""

    slot: str
    stamp: int
    request: Request


class LiveSlots:
    """One waiting request a slot; a newer one replaces it. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stamps = itertools.count(1)
        self._waiting: OrderedDict[str, LiveRequest] = OrderedDict()
        self._newest: dict[str, int] = {}

    def put(self, slot: str, request: Request) -> int:
        """Replace what waits in the slot; returns the stamp that its results will carry."""
        with self._lock:
            stamp = next(self._stamps)
            self._newest[slot] = stamp
            self._waiting[slot] = LiveRequest(slot, stamp, request)
            return stamp

    def drop(self, slot: str) -> None:
        """Forget what waits in the slot, and let nobody see what is being made for it."""
        with self._lock:
            self._newest[slot] = next(self._stamps)
            self._waiting.pop(slot, None)

    def take(self) -> LiveRequest | None:
        """The request that has waited longest among the slots, or None."""
        with self._lock:
            return self._waiting.popitem(last=False)[1] if self._waiting else None

    def is_newest(self, live: LiveRequest) -> bool:
        """Whether nothing newer was asked for in its slot."""
        with self._lock:
            return self._newest.get(live.slot) == live.stamp

    @property
    def empty(self) -> bool:
        """Whether nothing waits."""
        with self._lock:
            return not self._waiting
