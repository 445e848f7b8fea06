"""Whether a painter copies: how near its pictures are to the nearest that it learned from, beside how near
real pictures are that nobody learned from.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from studio.core.errors import CancelledError
from studio.core.events import Picture
from studio.training.evaluation.distribution import distances
from studio.training.evaluation.sticker_features import small_pixels

Report = Callable[[int, int], None]
FARTHEST = 0.05
"""Nearer than all but this share of real held-out pictures are to theirs: that is called a copy."""
PART = 512


@dataclass(frozen=True, eq=False)
class Neighbours:
    """The nearest learned picture of each of n others.

    Attributes:
        rows: int64 (n,), which of the learned ones.
        away: float64 (n,), root mean square over colours and alpha, 0 to 1, at 32 x 32 pixels.
    """

    rows: npt.NDArray[np.int64]
    away: npt.NDArray[np.float64]


@dataclass
class Learned:
    """Small versions of all pictures that were learned from."""

    pictures: Sequence[Picture] | np.ndarray
    rows: npt.NDArray[np.int64]
    report: Report = lambda done, total: None
    cancel: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        small: list[npt.NDArray[np.float32]] = []
        for number, row in enumerate(self.rows):
            if self.cancel.is_set():
                raise CancelledError
            small.append(small_pixels(np.asarray(self.pictures[row])))
            if number % PART == 0:
                self.report(number, len(self.rows))
        self._small = np.stack(small)

    def nearest(self, pictures: Sequence[Picture]) -> Neighbours:
        """Of each picture, uint8 (h, w, 3 or 4), the learned one with the smallest distance."""
        asked = np.stack([small_pixels(picture) for picture in pictures])
        nearest, least = np.zeros(len(asked), np.int64), np.full(len(asked), np.inf)
        # Part by part: in double precision all of them together may not fit into memory.
        for first in range(0, len(self._small), PART):
            away = distances(asked, self._small[first : first + PART]) / np.sqrt(asked.shape[1])
            closest = away.argmin(1)
            found = away[np.arange(len(away)), closest]
            nearest, least = (
                np.where(found < least, first + closest, nearest),
                np.minimum(found, least),
            )
        return Neighbours(self.rows[nearest], least)


def share_of_copies(painted: Neighbours, real: Neighbours) -> float:
    """How many painted pictures are nearer to a learned one than all but 5 % of real ones are.

    0.05 is what real pictures give; much more is copying.
    """
    return float((painted.away < np.quantile(real.away, FARTHEST)).mean())
