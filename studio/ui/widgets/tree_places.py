"""Where the branches of a tree lie: one row each, so that no line crosses another. Sums only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

ROW = 56
THUMBNAIL = 44
WORDS = 176
"""Room for what changed, beside the thumbnail."""
MARGIN = 16
LEAST_PITCH = 5


def rows_of(parents: Sequence[int | None], steps: Sequence[int]) -> list[int]:
    """The row of each branch, 0 at the top: a branch below its parent, and of branches that leave one parent
    the later ones nearer to it, so that the lines down to the earlier ones pass no other line.

    Args:
        parents: the place of each one's parent in the same sequence; None for a trunk.
        steps: where each leaves its parent.
    """
    children: dict[int | None, list[int]] = {}
    for branch, parent in enumerate(parents):
        children.setdefault(parent, []).append(branch)
    order: list[int] = []
    waiting = list(reversed(children.get(None, [])))
    while waiting:
        branch = waiting.pop()
        order.append(branch)
        # the last of the list is next: the latest step, and of equal steps the oldest
        waiting += sorted(children.get(branch, []), key=lambda child: (steps[child], -child))
    rows = [0] * len(parents)
    for row, branch in enumerate(order):
        rows[branch] = row
    return rows


@dataclass(frozen=True, slots=True)
class TreePlaces:
    """A tree of `total` steps on a canvas of so many logical pixels across.

    Attributes:
        rows: of each branch, as `rows_of` says.
    """

    total: int
    width: float
    rows: Sequence[int] = field(default_factory=list)

    @property
    def pitch(self) -> float:
        """From one step to the next."""
        room = self.width - 2 * MARGIN - THUMBNAIL - WORDS
        return max(float(LEAST_PITCH), room / max(1, self.total))

    @property
    def least_width(self) -> float:
        """Across, with steps as close as they may be."""
        return 2 * MARGIN + THUMBNAIL + WORDS + LEAST_PITCH * self.total

    @property
    def height(self) -> float:
        """Of all rows."""
        return float(ROW * max(1, len(self.rows)))

    def x_of(self, step: float) -> float:
        """Where a step begins; `total` is where the lines end."""
        return MARGIN + step * self.pitch

    def y_of(self, branch: int) -> float:
        """The middle of a branch's row."""
        return ROW * (self.rows[branch] + 0.5)

    def branch_at(self, y: float) -> int | None:
        """The branch whose row is there."""
        row = int(y // ROW)
        return next((branch for branch, at in enumerate(self.rows) if at == row), None) if y >= 0 else None
