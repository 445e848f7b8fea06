"""Opens the window, or says in a sentence why it cannot."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

USER = 2


def open_window(files: Sequence[Path] = ()) -> int:
    """Show the window until it is closed; returns the exit code of the process.

    Args:
        files: pictures, texts, films and folders of them to bring into the gallery.
    """

    def show() -> int:
        from studio.ui.application import main

        return main(files=files)

    return or_say_why_not(show)


def or_say_why_not(show: Callable[[], int]) -> int:
    """Import and show a window; when a library of the system is missing, say which and return 2."""
    try:
        return show()
    except ImportError as error:
        # The usual ones are looked for by name before Qt is imported; this is one nobody thought of.
        if "cannot open shared object file" not in str(error):
            raise
        sys.stderr.write(
            f"The window cannot open: this system lacks {str(error).split(':')[0]}. Install the package of"
            " your distribution that brings it.\n"
        )
        return USER
