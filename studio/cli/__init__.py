"""The command line. `quartet` alone, or with files, opens the window; with a command it works without one.

Nothing is imported here before it is known to be needed: the version and the window must come at once.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path

from studio import __version__


def main(arguments: Sequence[str] | None = None) -> None:
    """Run `quartet` and leave the process.

    Exit codes: 0 done, 1 a bug of ours (a report was written), 2 something the user can put right (also a
    command that was mistyped), 130 cancelled.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given in (["--version"], ["-V"]):
        sys.stdout.write(f"quartet {__version__}\n")
        sys.exit(0)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without “quotes” is no reason to fail
    words = [word for word in given if word != "--safe"]
    if all(is_file(word) for word in words):
        from studio.cli.window import open_window

        if words != given:
            from studio.engine.safe_mode import ask_for_safe

            ask_for_safe()
        sys.exit(open_window([Path(word).absolute() for word in words]))
    from studio.cli.application import application

    application()(given, prog_name="quartet")


def is_file(word: str) -> bool:
    """Whether a word names something on the disk. A bare name is a command, whatever lies here."""
    return bool(Path(word).suffix or Path(word).name != word) and Path(word).exists()
