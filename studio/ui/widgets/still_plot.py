"""A plot that does not move. Imports pyqtgraph, which takes half a second: import this late."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent


class StillPlot(pg.PlotWidget):
    """A plot that does not move: the wheel scrolls the page it stands on."""

    def __init__(self, left: pg.AxisItem, bottom: pg.AxisItem) -> None:
        super().__init__(axisItems={"left": left, "bottom": bottom}, enableMenu=False)
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def wheelEvent(self, ev: QWheelEvent) -> None:
        """Not for me."""
        ev.ignore()
