"""Safe mode: the way in when something that was set or begun keeps the program from working.

It is on the processor, with the settings everybody begins with; the user's own are neither read nor written.
"""

from __future__ import annotations

import os

VARIABLE = "QUARTET_SAFE"
"""In the environment, so that the programs that we start are as careful as we are."""
_NO = frozenset({"", "0", "no", "false", "off"})


def is_safe() -> bool:
    """Whether safe mode was asked for, by `--safe` or by `QUARTET_SAFE=1`."""
    return os.environ.get(VARIABLE, "").strip().lower() not in _NO


def ask_for_safe() -> None:
    """From now on, here and in the programs that are started from here."""
    os.environ[VARIABLE] = "1"
