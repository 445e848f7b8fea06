"""Opens the window, or says in a sentence why it cannot."""

from __future__ import annotations

import sys

USER = 2


def open_window() -> int:
    """Show the window until it is closed; returns the exit code of the process."""
    try:
        from studio.ui.application import main

        return main()
    except ImportError as error:
        # The usual ones are looked for by name before Qt is imported; this is one nobody thought of.
        if "cannot open shared object file" not in str(error):
            raise
        sys.stderr.write(
            f"The window cannot open: this system lacks {str(error).split(':')[0]}. Install the package of"
            " your distribution that brings it.\n"
        )
        return USER
