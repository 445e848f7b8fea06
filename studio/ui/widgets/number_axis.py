"""An axis of a plot, its numbers as the window writes them. Imports pyqtgraph: import this late."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg

from studio.ui.numbers import in_language


class NumberAxis(pg.AxisItem):
    """pyqtgraph writes “0.5” in every language."""

    def tickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        """Words for the ticks."""
        return [in_language(words) for words in super().tickStrings(values, scale, spacing)]
