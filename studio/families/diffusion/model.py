"""A diffusion model on a device: the painter, and what it remembers of its last runs."""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.core.events import Picture
from studio.core.family import ModelInfo
from studio.families.diffusion.painter import Painter
from studio.families.diffusion.step_memory import DoneStep, Memory

PICTURE_BYTES = 32 << 20


@dataclass(frozen=True, slots=True, eq=False)
class DiffusionModel:
    """Weights on a device; satisfies `core.family.LoadedModel`.

    Attributes:
        info: which model it is.
        painter: the network with its words and its autoencoder.
        steps: those of the last runs.
        pictures: what came of them.
    """

    info: ModelInfo
    painter: Painter
    steps: Memory[DoneStep] = field(default_factory=Memory[DoneStep])
    pictures: Memory[Picture] = field(default_factory=lambda: Memory[Picture](PICTURE_BYTES))

    @property
    def nbytes(self) -> int:
        """Memory of the weights and of what is remembered."""
        return self.painter.nbytes + self.steps.nbytes + self.pictures.nbytes
