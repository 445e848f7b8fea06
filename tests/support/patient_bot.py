"""A `qtbot` that waits as long as a loaded machine needs; pytest-qt's gives up after five seconds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

PATIENCE_MS: Final = 60_000


class PatientBot(QtBot):
    """What happens at all happens in time: no test is about the clock."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        """As pytest-qt's."""
        __tracebackhide__ = True
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> SignalBlocker:
        """As pytest-qt's."""
        return super().waitSignal(signal, timeout=timeout, **more)
