"""Work in the background steps back for the window."""

from __future__ import annotations

import contextlib
import os
import sys
import threading

_NICE = 5
"""Enough for the kernel to let a window's thread in at once, too little to starve the work."""


def step_back() -> None:
    """Give the calling thread, and the threads that it will start, a lower priority than the window's.

    Linux knows priorities a thread; torch's workers inherit that of the thread that first uses them.
    Elsewhere nothing happens: there the scheduler favours windows by itself.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
