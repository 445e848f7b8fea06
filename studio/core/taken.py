"""Where a tensor of ours is in somebody else's file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Taken:
    """Where a tensor comes from.

    Attributes:
        name: of the tensor in the file.
        third: 0, 1 or 2: a third of its rows (query, key and value in one); None: all of them.
        turned: whether rows and columns are exchanged.
    """

    name: str
    third: int | None = None
    turned: bool = False

    def shape(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        """Of what is taken from a tensor of that shape."""
        if self.third is not None:
            shape = (shape[0] // 3, *shape[1:])
        return shape[::-1] if self.turned else shape
