"""After how long the window locks itself, as it is remembered."""

from __future__ import annotations

from typing import Final

MINUTES: Final = "privacy/idle_minutes"
"""The name of the setting; 0 is never."""
USUAL_MINUTES: Final = 10.0
MOST_MINUTES: Final = 240
