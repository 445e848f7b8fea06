"""Kill -9, and hear what the dead had still said."""

from __future__ import annotations

import signal
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess


def kill_and_hear(child: BaseProcess, hear: Connection) -> list[tuple[str, int]]:
    """SIGKILL the child; what lay in the pipe by then."""
    child.kill()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    told: list[tuple[str, int]] = []
    while hear.poll():
        try:
            told.append(hear.recv())
        except (EOFError, OSError):
            break
    return told
