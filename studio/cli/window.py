"""Opens the window, or says in a sentence why it cannot."""

from __future__ import annotations

import sys

from studio.core.errors import UserError

USER = 2


def open_window() -> int:
    """Show the window until it is closed; returns the exit code of the process."""
    from studio.cli.system_libraries import check_before_qt

    try:
        check_before_qt()
        application_main = _window_main()
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return USER
    return application_main()


def _window_main():  # noqa: ANN202  the signature is Qt's application's
    try:
        from studio.ui.application import main
    except ImportError as error:
        if "cannot open shared object file" not in str(error):
            raise
        name = str(error).split(":")[0]
        raise UserError(
            f"The window cannot open: this system lacks {name}.",
            "Install the package of your distribution that brings it; “quartet doctor” lists what Qt needs.",
        ) from None
    return main
