"""Training as a program of its own, beside the window: started, asked to pause, watched by its lock. No
torch.

A child of lower priority and not a thread: Python runs one thread at a time, and a window must stay quick
while a network learns; and what goes wrong there (memory, a driver) takes nothing else along.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from studio.core.errors import UserError
from studio.training.runs import END, LOG, STOP, Run, RunState


def own_command() -> list[str]:
    """How this program is started again: by the interpreter, or by itself when it was frozen."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "studio"]


def start(run: Run) -> subprocess.Popen[bytes]:
    """Begin, or go on from the checkpoint. The child writes its log into the run's folder.

    Raises:
        UserError: it runs already, or no program can be started.
    """
    if run.state is RunState.RUNNING:
        raise UserError(f"“{run.spec.name}” is being trained already.")
    try:
        (run.folder / STOP).unlink(missing_ok=True)
        (run.folder / END).unlink(missing_ok=True)
        with (run.folder / LOG).open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - a list, and every word of it is ours
                [*own_command(), "train", "run", str(run.folder)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=_anywhere(),
            )
    except OSError as error:
        raise UserError(f"Training could not be started: {error.strerror or error}.", "Try again.") from error


def pause(run: Run) -> None:
    """Ask it to stop after this step, with a checkpoint. Returns at once; its state tells when it has.

    Raises:
        UserError: the folder cannot be written to.
    """
    try:
        (run.folder / STOP).touch()
    except OSError as error:
        raise UserError(f"The run cannot be asked to pause: {error.strerror or error}.") from error


def _anywhere() -> Path | None:
    """Where the child works: from a checkout its root, so that the package is found; else nothing special."""
    root = Path(__file__).parents[2]
    return root if (root / "pyproject.toml").is_file() else None
