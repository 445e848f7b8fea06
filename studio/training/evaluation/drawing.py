"""A generator as a judge sees it: seeds go in, pictures come out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from studio.core.errors import CancelledError
from studio.core.events import Picture
from studio.core.family import ModelInfo
from studio.families.gan.model import FaceModel
from studio.imaging.resizing import covering
from studio.training.data import draw_faces

FIRST_SEED = 1_000_000
"""Far from all seeds that a recipe draws its data with."""
LARGEST_SIDE = 256
"""Pixels a side that are judged: Inception sees 299, so more would only be made smaller for it."""

Report = Callable[[int, int], None]


class Drawing(Protocol):
    """Whatever draws pictures from seeds alone."""

    @property
    def info(self) -> ModelInfo:
        """Which model draws."""
        ...

    @property
    def side(self) -> int:
        """Pixels a side of what is judged."""
        ...

    @property
    def manner(self) -> str:
        """The settings that matter, in words."""
        ...

    def draw(self, seeds: range, report: Report, cancel: threading.Event) -> list[Picture]:
        """One picture a seed, uint8 (side, side, 3).

        Raises:
            CancelledError: `cancel` was set.
            UserError: the model makes invalid numbers.
        """
        ...


@dataclass(frozen=True)
class FaceDrawing:
    """A face generator.

    Attributes:
        model: it, loaded.
        truncation: how far each face is drawn from the average one: as those it is compared with.
    """

    model: FaceModel
    truncation: float

    @property
    def info(self) -> ModelInfo:
        """Which model draws."""
        return self.model.info

    @property
    def side(self) -> int:
        """Its own size, or LARGEST_SIDE."""
        return min(self.model.generator.resolution, LARGEST_SIDE)

    @property
    def manner(self) -> str:
        """How it draws."""
        return f"truncation {self.truncation:g}"

    def draw(self, seeds: range, report: Report, cancel: threading.Event) -> list[Picture]:
        """Drawn in full and then made smaller; see `Drawing`."""
        found: list[Picture] = []
        generator = self.model.generator
        for picture in draw_faces(generator, seeds, generator.resolution, self.truncation):
            if cancel.is_set():
                raise CancelledError
            found.append(covering(picture, self.side, self.side))
            report(len(found), len(seeds))
        return found
