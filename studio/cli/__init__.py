"""The command line. `quartet` alone opens the window; with a command it works without one.

Nothing is imported here before it is known to be needed: the version and the window must come at once.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence

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
    if given in ([], ["--safe"]):
        from studio.cli.window import open_window

        if given:
            from studio.engine.safe_mode import ask_for_safe

            ask_for_safe()
        sys.exit(open_window())
    from studio.cli.application import application

    application()(given, prog_name="quartet")
