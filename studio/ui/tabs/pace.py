"""How long pictures take on this machine, learnt while they come: what keeps up with a hand."""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.ui.tabs.picture_store import FULL

SMALL, LARGE = 128, 256
SMOOTH_SECONDS = 0.09
"""A drag feels live from about eleven pictures a second on."""


@dataclass
class Pace:
    """The sizes of previews there are, smallest first, and how long one of each takes."""

    sizes: tuple[int, ...] = (SMALL, LARGE)
    seconds: dict[int, float] = field(default_factory=dict[int, float])

    def learn(self, size: int, seconds: float) -> None:
        """A picture of that size took so long; the average forgets slowly."""
        before = self.seconds.get(size, seconds)
        self.seconds[size] = 0.7 * before + 0.3 * min(seconds, 2.0)

    def moving_size(self) -> int:
        """The largest preview that keeps up with a drag."""
        quick = (size for size in reversed(self.sizes) if self.seconds.get(size, 0.0) <= SMOOTH_SECONDS)
        return next(quick, self.sizes[0])

    def quick_full(self) -> bool:
        """Whether full pictures are so quick that all of them can be had (a GPU)."""
        return self.seconds.get(FULL, 1.0) <= SMOOTH_SECONDS
