"""Ctrl+C while something long is done."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from studio.cli.output import say


@contextmanager
def stopped_by_keyboard(stop: threading.Event) -> Iterator[None]:
    """The first Ctrl+C asks the loop to end with a checkpoint; a second one breaks off."""

    def ask(number: int, frame: object) -> None:
        stop.set()
        say("Stopping after this step; the checkpoint is kept.")
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
