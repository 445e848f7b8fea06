"""What every diffusion model offers, whoever made it: the seam between the networks and the family."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from torch import Tensor

from studio.core.events import AttentionMap, Picture
from studio.families.diffusion.level import Level
from studio.families.diffusion.params import Lora, Reading
from studio.families.diffusion.schedule import NoiseSchedule
from studio.families.diffusion.spacing import Spacing


@dataclass(frozen=True)
class Words:
    """What a run, or a part of it, is painted by, as far as the network reads it.

    Attributes:
        seed: of the picture; variety is drawn from it.
        variety: in [0, 1].
    """

    prompt: str
    negative: str
    style: str
    reading: Reading
    seed: int
    variety: float


@dataclass(frozen=True)
class Seen:
    """What the network answers at one level.

    Attributes:
        x0, eps: the picture and the noise in x_t, in the shape of x_t, guidance applied.
        attention: where it looked at each word; empty for models without such maps.
    """

    x0: Tensor
    eps: Tensor
    attention: tuple[AttentionMap, ...] = ()


class Painter(Protocol):
    """A network with its autoencoder and its reader. Used by one thread at a time.

    Latents are float32 (1, C, h, w) on the painter's device; pictures are uint8 (H, W, 3 or 4).
    """

    schedule: NoiseSchedule
    """What it was trained with."""
    spacing_offset: int
    """Added to every timestep of `Spacing.LEADING`; diffusers' `steps_offset`."""
    spacings: Sequence[Spacing]
    device: Any
    """torch.device."""
    nbytes: int

    def latent_shape(self, width: int, height: int) -> tuple[int, int, int]:
        """(C, h, w) for a picture of so many pixels; 0 for the model's own size.

        Raises:
            UserError: it does not paint pictures of that size.
        """
        ...

    def read(self, words: Words, loras: tuple[Lora, ...]) -> Any:
        """What `see` needs to know of the words; made once a turn, not once a step.

        Raises:
            UserError: words that it does not know and has no reader for; a LoRA that is missing.
        """
        ...

    def see(self, x_t: Tensor, level: Level, read: Any, guidance: float, attention: bool) -> Seen:
        """Ask the network once, with and (guidance above 1) without words.

        Args:
            attention: whether maps are wanted, where there are any.
        """
        ...

    def encode(self, picture: Picture, shape: tuple[int, int, int]) -> Tensor:
        """A picture, brought to the size of that latent shape, as latents."""
        ...

    def decode(self, latents: Tensor) -> Picture:
        """Latents as a picture."""
        ...

    def preview(self, latents: Tensor) -> Picture:
        """The same roughly, by a linear map, at next to no cost; may be smaller."""
        ...
