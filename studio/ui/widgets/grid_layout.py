"""How many columns fill a room best. Plain sums, no Qt."""

from __future__ import annotations

from dataclasses import dataclass

GAP = 4
SMALLEST = 96


@dataclass(frozen=True, slots=True)
class GridLayout:
    """Square cells in rows, centred, all in logical pixels.

    Attributes:
        edge: side of a cell without the gap.
        left, top: where the first cell begins.
        height: of the whole grid; more than the room when it has to scroll.
    """

    count: int
    columns: int
    edge: int
    left: int
    top: int
    height: int

    @property
    def pitch(self) -> int:
        """From one cell to the next."""
        return self.edge + GAP

    def cell(self, index: int) -> tuple[int, int, int]:
        """x, y and side of a cell."""
        row, column = divmod(index, self.columns)
        return self.left + column * self.pitch, self.top + row * self.pitch, self.edge

    def at(self, x: float, y: float) -> int:
        """The cell under a point, -1 between cells and outside."""
        column, in_column = divmod(x - self.left, self.pitch)
        row, in_row = divmod(y - self.top, self.pitch)
        index = int(row) * self.columns + int(column)
        inside = 0 <= column < self.columns and row >= 0 and in_column < self.edge and in_row < self.edge
        return index if inside and index < self.count else -1


def fill(width: int, height: int, count: int, smallest: int = SMALLEST) -> GridLayout:
    """The layout with the largest cells that shows all; when they would be too small, it scrolls."""
    count = max(count, 1)
    columns = max(range(1, count + 1), key=lambda n: (_edge(width, height, count, n), -_holes(count, n), n))
    edge = _edge(width, height, count, columns)
    if edge < smallest:
        columns = max(1, (width + GAP) // (smallest + GAP))
        edge = max(1, (width + GAP) // columns - GAP)
    rows = -(-count // columns)
    columns = min(columns, count)
    wide, high = columns * (edge + GAP) - GAP, rows * (edge + GAP) - GAP
    return GridLayout(count, columns, edge, max(0, (width - wide) // 2), max(0, (height - high) // 2), high)


def _edge(width: int, height: int, count: int, columns: int) -> int:
    rows = -(-count // columns)
    return max(0, min((width + GAP) // columns - GAP, (height + GAP) // rows - GAP))


def _holes(count: int, columns: int) -> int:
    return -count % columns
