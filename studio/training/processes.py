"""Training as a program of its own, beside the window: started, asked to pause, watched by its lock. No
torch.

A child of lower priority and not a thread: Python runs one thread at a time, and a window must stay quick
while a network learns; and what goes wrong there (memory, a driver) takes nothing else along.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import psutil

from studio.core.errors import UserError
from studio.training.runs import END, FINISH, LOG, STOP, Run, RunState

_NICE: Final = 19
"""What the engine does in the window has 5: it gets twenty times as much of a processor both want."""
_GOES_FIRST: Final = "800"
"""Of 1000: whom the kernel ends first when memory runs out (proc(5), oom_score_adj)."""


def own_command() -> list[str]:
    """How this program is started again: by the interpreter, or by itself when it was frozen."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "studio"]


def start(
    run: Run, *, finish: bool = False, surroundings: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Begin, or go on from the checkpoint. The child writes its log into the run's folder.

    Args:
        finish: learn no more: what was learned so far becomes the model.
        surroundings: environment variables for the child, beside ours.

    Raises:
        UserError: it runs already, or no program can be started.
    """
    if run.state is RunState.RUNNING:
        raise UserError(f"“{run.spec.name}” is being trained already.")
    try:
        (run.folder / STOP).unlink(missing_ok=True)
        if finish:
            (run.folder / STOP).write_text(FINISH, encoding="utf-8")
        (run.folder / END).unlink(missing_ok=True)
        with (run.folder / LOG).open("ab") as log:
            child = subprocess.Popen(  # noqa: S603 - a list, and every word of it is ours
                [*own_command(), "train", "run", str(run.folder)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=anywhere(),
                env={**os.environ, **(surroundings or {})},
            )
    except OSError as error:
        raise UserError(f"Training could not be started: {error.strerror or error}.", "Try again.") from error
    last_in_line(child.pid)
    return child


def pause(run: Run) -> None:
    """Ask it to stop after this step, with a checkpoint. Returns at once; its state tells when it has.

    Raises:
        UserError: the folder cannot be written to.
    """
    try:
        (run.folder / STOP).touch()
    except OSError as error:
        raise UserError(f"The run cannot be asked to pause: {error.strerror or error}.") from error


def finish(run: Run) -> None:
    """Ask it to end for good after this step: what it learned so far becomes its model.

    Raises:
        UserError: the folder cannot be written to.
    """
    try:
        (run.folder / STOP).write_text(FINISH, encoding="utf-8")
    except OSError as error:
        raise UserError(f"The run cannot be asked to end: {error.strerror or error}.") from error


def last_in_line(pid: int) -> None:
    """The child gets the processor when nobody else wants it, and is the first to go when memory runs out."""
    with contextlib.suppress(psutil.Error, OSError):
        below = psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else _NICE
        psutil.Process(pid).nice(below)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            Path(f"/proc/{pid}/oom_score_adj").write_text(_GOES_FIRST, encoding="ascii")


def anywhere() -> Path | None:
    """Where the child works: from a checkout its root, so that the package is found; else nothing special."""
    root = Path(__file__).parents[2]
    return root if (root / "pyproject.toml").is_file() else None
