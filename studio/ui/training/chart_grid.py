"""Charts beside and below each other, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from studio.ui.widgets.scroll_bars import keep_scroll_bar

NARROWEST = 320
"""Width of a chart below which there is one less in a row."""
MOST = 3


class ChartGrid(QScrollArea):
    """Scrolls up and down when there are more than fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._charts: tuple[QWidget, ...] = ()
        self._columns = 0
        self.page = QWidget(self)
        """What the charts stand on."""
        self.page.setProperty("look", "clear")
        self._grid = QGridLayout(self.page)
        self._grid.setContentsMargins(8, 8, 8, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(16)
        self.setWidget(self.page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(NARROWEST)
        keep_scroll_bar(self)

    @property
    def charts(self) -> tuple[QWidget, ...]:
        """In their order."""
        return self._charts

    def show_charts(self, charts: Sequence[QWidget]) -> None:
        """These in this order; those that were there and are not among them are deleted."""
        for gone in set(self._charts) - set(charts):
            gone.hide()
            gone.deleteLater()
        self._charts = tuple(charts)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._place()

    def _fitting(self) -> int:
        return min(MOST, max(1, self.viewport().width() // NARROWEST))

    def _place(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        self._columns = self._fitting()
        for column in range(MOST):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        for at, chart in enumerate(self._charts):
            self._grid.addWidget(chart, at // self._columns, at % self._columns)
            chart.show()
