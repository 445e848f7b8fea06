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

    Who has a lower one already, as training has, keeps it.

    Linux knows priorities a thread; torch's workers inherit that of the thread that first uses them.
    Elsewhere nothing happens: there the scheduler favours windows by itself.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with contextlib.suppress(OSError):
            if os.getpriority(os.PRIO_PROCESS, thread) < _NICE:
                os.setpriority(os.PRIO_PROCESS, thread, _NICE)


def let_workers_sleep() -> None:
    """Let torch's workers sleep when they wait for each other, instead of turning round and round.

    Spinning is a little quicker on an idle machine, and many times slower as soon as anything else wants
    the processor: on a busy one a picture took 1.8 s instead of 0.3. They do turn for 0.2 ms, for text is
    made of so many small sums that waking takes longer than those (31 ms a token instead of 13). The OpenMP
    runtime reads this when torch is imported, so it must be said before; what the user has set stands.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("GOMP_SPINCOUNT", "10000")
