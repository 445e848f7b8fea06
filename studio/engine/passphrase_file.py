"""The passphrase for scripts: in a file, never on a command line, where every program could read it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from studio.core.errors import UserError

VARIABLE: Final = "QUARTET_PASSPHRASE_FILE"
_MOST_BYTES: Final = 4096


def passphrase_from_file() -> str | None:
    """The first line of the file that `QUARTET_PASSPHRASE_FILE` names; None when it names none.

    Raises:
        UserError: the file cannot be read, or is no text.
    """
    told = os.environ.get(VARIABLE)
    if not told:
        return None
    try:
        with Path(told).expanduser().open("rb") as file:
            text = file.read(_MOST_BYTES).decode()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"The file that {VARIABLE} names cannot be read.", "Check its path and who may read it."
        ) from error
    return text.splitlines()[0] if text else ""
