"""Cells as they were painted, so that scrolling back and forth only copies them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from time import perf_counter
from typing import TypeAlias

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

KEPT_BYTES = 32 << 20
BUDGET_S = 0.006
"""How long new cells may be painted in one turn of the event loop: well under a 16 ms frame."""

Look: TypeAlias = tuple[bool, bool, bool]
"""picked, with the focus, under the mouse"""


class CellPictures:
    """By the name of what a cell shows and how it looks; what was painted longest ago goes first."""

    def __init__(self, limit: int = KEPT_BYTES) -> None:
        self._limit = limit
        self._kept: OrderedDict[int, dict[Look, QPixmap]] = OrderedDict()
        self._bytes = 0
        self._until = 0.0

    def begin(self) -> None:
        """A turn begins."""
        self._until = perf_counter() + BUDGET_S

    @property
    def has_time(self) -> bool:
        """Whether another cell may be painted in this turn."""
        return perf_counter() < self._until

    def get(self, name: int, look: Look) -> QPixmap | None:
        """A cell that is kept."""
        looks = self._kept.get(name)
        if looks is None:
            return None
        self._kept.move_to_end(name)
        return looks.get(look)

    def put(self, name: int, look: Look, picture: QPixmap) -> None:
        """Keep one."""
        self._kept.setdefault(name, {})[look] = picture
        self._kept.move_to_end(name)
        self._bytes += bytes_of(picture)
        while self._bytes > self._limit and len(self._kept) > 1:
            self.drop(next(iter(self._kept)))

    def drop(self, name: int) -> None:
        """It looks different now."""
        for picture in self._kept.pop(name, {}).values():
            self._bytes -= bytes_of(picture)

    def clear(self) -> None:
        """All of them do."""
        self._kept.clear()
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._kept)


def bytes_of(picture: QPixmap) -> int:
    """What it takes in memory."""
    return 4 * picture.width() * picture.height()


def painted(size: QSize, scale: float, ground: QColor, paint: Callable[[QPainter], None]) -> QPixmap:
    """A picture of `size` logical pixels for a screen of this scale."""
    picture = QPixmap(size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(ground if ground.isValid() else Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter)
    painter.end()
    return picture
