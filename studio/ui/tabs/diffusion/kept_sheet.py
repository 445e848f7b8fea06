"""Where the cells lie on a sheet that was kept: found from its size, without asking how wide its words are.

A sheet is drawn from its lower right corner, so to speak: cells and gaps fill it up to the words at its upper
and left edge (`studio.families.diffusion.sheet`).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """All in pixels of the sheet.

    Attributes:
        width, height: of the sheet.
        rows, columns: of its cells.
        cell_width, cell_height: of one cell.
    """

    width: int
    height: int
    rows: int
    columns: int
    cell_width: int
    cell_height: int

    @property
    def gap(self) -> int:
        """Between two cells."""
        letters = max(13, min(self.cell_width, self.cell_height) // 12)
        return max(4, letters // 2)

    def cell(self, row: int, column: int) -> tuple[int, int, int, int]:
        """Left, top, width and height of a cell."""
        across, down = self.cell_width + self.gap, self.cell_height + self.gap
        left = self.width - (self.columns - column) * across
        top = self.height - (self.rows - row) * down
        return left, top, self.cell_width, self.cell_height

    @property
    def fits(self) -> bool:
        """Whether cells of that size can be what was drawn."""
        left, top, _, _ = self.cell(0, 0)
        return left >= 0 and top >= 0
