"""`quartet train watch`: the live chart of a training run, in a window and a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from studio.cli.failures import guarded
from studio.cli.window import or_say_why_not
from studio.core.errors import UserError


@guarded
def watch(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="The folder of the run; it may still be empty.")
    ],
) -> None:
    """Show a training run as it learns: losses, learning rate, speed, held-out figures and samples."""
    if folder.exists() and not folder.is_dir():
        raise UserError(f"“{folder}” is no folder.", "Name the folder that was given to --out.")

    def show() -> int:
        from studio.ui.system_libraries import complaint

        why_not = complaint()
        if why_not:
            sys.stderr.write(why_not + "\n")
            return 2
        from studio.ui.training_chart import watch as show_chart

        return show_chart(folder)

    raise typer.Exit(or_say_why_not(show))


def open_chart(folder: Path) -> subprocess.Popen[bytes]:
    """Show the chart of a run beside the run itself: another process, so that it can never slow training.

    It stays open after the run and after Ctrl+C in the terminal, until it is closed. Where no window can be
    opened it says so on stderr and training goes on.
    """
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "studio"]
    return subprocess.Popen(  # noqa: S603 - this very program, and no shell
        [*program, "train", "watch", str(folder.absolute())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
