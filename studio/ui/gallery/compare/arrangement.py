"""How to lay pictures out so that each is seen as large as possible."""

from __future__ import annotations

from math import ceil


def columns_for(count: int, room: tuple[float, float], shape: tuple[float, float]) -> int:
    """How many to put side by side.

    Args:
        count: how many there are, at least 1.
        room: width and height there is for all, in any unit.
        shape: width and height of one, in any unit.

    Returns:
        the number of columns in which they come out largest; of equals the one with fewer empty places.
    """

    def judged(columns: int) -> tuple[float, int, int]:
        rows = ceil(count / columns)
        scale = min(room[0] / columns / shape[0], room[1] / rows / shape[1])
        return round(scale, 6), -(columns * rows - count), -columns

    return max(range(1, count + 1), key=judged)
