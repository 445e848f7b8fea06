"""Where the cells of a list lie, by arithmetic: two hundred thousand cost no more than two.

All heights are in logical pixels from the top of the list, not of what is seen of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize


class CellPlaces(Protocol):
    """Rows 0 to `count` - 1 in reading order."""

    @property
    def height(self) -> int:
        """Of the whole list."""
        ...

    def rect(self, row: int) -> QRect:
        """Where a row lies."""
        ...

    def row_at(self, point: QPoint) -> int:
        """The row at a point; -1 beside all of them."""
        ...

    def rows(self, top: int, bottom: int) -> range:
        """Those of which something lies between two heights."""
        ...

    def beside(self, row: int, lines: int) -> int:
        """The row so many lines further down, in the same column or the last of a shorter line."""
        ...


class GridPlaces:
    """Equal cells, as many side by side as the width takes."""

    def __init__(self, count: int, width: int, cell: QSize) -> None:
        self._count = count
        self._cell = cell
        self.columns = max(1, width // max(1, cell.width()))
        self.height = -(-count // self.columns) * cell.height()

    def rect(self, row: int) -> QRect:
        """Where a row lies."""
        line, column = divmod(row, self.columns)
        return QRect(QPoint(column * self._cell.width(), line * self._cell.height()), self._cell)

    def row_at(self, point: QPoint) -> int:
        """The row at a point; -1 beside all of them."""
        column, line = point.x() // self._cell.width(), point.y() // self._cell.height()
        row = line * self.columns + column
        return row if 0 <= column < self.columns and 0 <= row < self._count else -1

    def rows(self, top: int, bottom: int) -> range:
        """Those of which something lies between two heights."""
        first, last = max(0, top // self._cell.height()), bottom // self._cell.height() + 1
        return range(first * self.columns, min(self._count, last * self.columns))

    def beside(self, row: int, lines: int) -> int:
        """The row so many lines further down, in the same column or the last of a shorter line."""
        wanted = row + lines * self.columns
        if wanted < 0:
            return row % self.columns
        if wanted < self._count:
            return wanted
        last_line = (self._count - 1) // self.columns
        return min(self._count - 1, last_line * self.columns + row % self.columns)


class SectionPlaces:
    """Equal cells in sections, each with room for a heading over it."""

    def __init__(self, counts: Sequence[int], width: int, cell: QSize, heading: int) -> None:
        """Places.

        Args:
            counts: how many cells each section has, none of them 0.
            width: of the list.
            cell: size of each.
            heading: height over each section.
        """
        self._cell = cell
        self.heading = heading
        self.columns = max(1, width // max(1, cell.width()))
        counted = np.asarray(counts, np.int64)
        lines = -(-counted // self.columns)
        self._firsts = np.concatenate([[0], np.cumsum(counted)])
        self._tops = np.concatenate([[0], np.cumsum(lines * cell.height() + heading)])
        self.height = int(self._tops[-1])

    def section_of(self, row: int) -> int:
        """In which section a row stands."""
        return int(np.searchsorted(self._firsts, row, "right")) - 1

    def section_at(self, height: int) -> int:
        """The section at a height, within the list."""
        return min(max(0, int(np.searchsorted(self._tops, height, "right")) - 1), len(self._firsts) - 2)

    def top(self, section: int) -> int:
        """Where its heading begins."""
        return int(self._tops[section])

    def first(self, section: int) -> int:
        """Its first row."""
        return int(self._firsts[section])

    def rect(self, row: int) -> QRect:
        """Where a row lies."""
        section = self.section_of(row)
        line, column = divmod(row - self.first(section), self.columns)
        top = self.top(section) + self.heading + line * self._cell.height()
        return QRect(QPoint(column * self._cell.width(), top), self._cell)

    def row_at(self, point: QPoint) -> int:
        """The row at a point; -1 beside all of them."""
        if not 0 <= point.y() < self.height:
            return -1
        section = self.section_at(point.y())
        below = point.y() - self.top(section) - self.heading
        column = point.x() // self._cell.width()
        row = self.first(section) + below // self._cell.height() * self.columns + column
        inside = below >= 0 and 0 <= column < self.columns and row < self.first(section + 1)
        return row if inside else -1

    def rows(self, top: int, bottom: int) -> range:
        """Those of which something lies between two heights."""
        if not self.height:
            return range(0)
        return range(self._line_start(max(0, top)), self._line_end(min(bottom, self.height - 1)))

    def beside(self, row: int, lines: int) -> int:
        """The row so many lines further down, in the same column or the last of a shorter line."""
        column = (row - self.first(self.section_of(row))) % self.columns
        for _ in range(abs(lines)):
            row = self._next_line(row, column) if lines > 0 else self._previous_line(row, column)
        return row

    def _next_line(self, row: int, column: int) -> int:
        section = self.section_of(row)
        first, end = self.first(section), self.first(section + 1)
        start = first + ((row - first) // self.columns + 1) * self.columns
        if start < end:
            return min(start + column, end - 1)
        if end == self._firsts[-1]:
            return row
        return min(end + column, self.first(section + 2) - 1)

    def _previous_line(self, row: int, column: int) -> int:
        section = self.section_of(row)
        first = self.first(section)
        line = (row - first) // self.columns
        if line:
            return first + (line - 1) * self.columns + column
        if not section:
            return row
        before = self.first(section - 1)
        last_line = before + (first - before - 1) // self.columns * self.columns
        return min(last_line + column, first - 1)

    def _line_start(self, height: int) -> int:
        section = self.section_at(height)
        below = max(0, height - self.top(section) - self.heading)
        start = self.first(section) + below // self._cell.height() * self.columns
        return min(start, self.first(section + 1))

    def _line_end(self, height: int) -> int:
        section = self.section_at(height)
        below = height - self.top(section) - self.heading
        if below < 0:
            return self.first(section)
        end = self.first(section) + (below // self._cell.height() + 1) * self.columns
        return min(end, self.first(section + 1))
