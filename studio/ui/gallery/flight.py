"""A list that flies past: its bar is dragged over thousands of rows, faster than anybody reads."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView

REST_MS = 60
"""So soon after the last leap a list is looked at again."""


class Flight(QObject):
    """A single leap (a page, the end, a search result) is no flight; the next one within `REST_MS` is."""

    landed = Signal()

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._at = view.verticalScrollBar().value()
        self.flying = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._land)
        view.verticalScrollBar().valueChanged.connect(self._moved)

    def _moved(self, value: int) -> None:
        leap = abs(value - self._at) >= self._view.viewport().height()
        self._at = value
        if leap:
            self.flying = self._rest.isActive()
            self._rest.start()

    def _land(self) -> None:
        if self.flying:
            self.flying = False
            self.landed.emit()
