"""Colours of what is shown of a training, beside the theme's. No pyqtgraph."""

from __future__ import annotations

from typing import Final

ORANGE: Final = {True: "#e69f00", False: "#a35b00"}
"""The second colour, on dark and on light: beside the accent's blue it is told apart by every eye."""
