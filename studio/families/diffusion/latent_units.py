"""The units in which latents are painted: coarse channels larger than fine ones.

An autoencoder's channels differ in what they do to the picture. Scaled by it, the coarse ones stand out of
the noise first and the fine ones last, as in pictures themselves, and errors count as they are seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from safetensors import SafetensorError, safe_open
from torch import Tensor


@dataclass(frozen=True, eq=False)
class LatentUnits:
    """Between the autoencoder's latents and those that are painted.

    Attributes:
        mean, scale: (CHANNELS,): painted = (latent - mean) * scale.
        spread: (CHANNELS,): standard deviation of what is painted; its mean square is 1.
    """

    mean: Tensor
    scale: Tensor
    spread: Tensor

    @classmethod
    def of(cls, latents: Tensor, weight: Tensor, emphasis: float) -> LatentUnits:
        """The units for latents like these.

        Args:
            latents: (n, CHANNELS, h, w).
            weight: (CHANNELS,), how much a unit of each channel moves the picture.
            emphasis: power to which a channel's part in the picture is taken: 0 gives all the same spread.
        """
        flat = latents.float().transpose(0, 1).flatten(1)
        spread = (flat.std(1) * weight) ** emphasis
        spread = spread / spread.square().mean().sqrt()
        return cls(flat.mean(1), spread / flat.std(1), spread)

    def to_painting(self, latents: Tensor) -> Tensor:
        """The autoencoder's latents (n, CHANNELS, h, w) in painting units."""
        return (latents - self.mean.view(-1, 1, 1)) * self.scale.view(-1, 1, 1)

    def from_painting(self, painted: Tensor) -> Tensor:
        """The way back."""
        return painted / self.scale.to(painted).view(-1, 1, 1) + self.mean.to(painted).view(-1, 1, 1)


def read_latent_units(weights: Path, spread: Tensor) -> LatentUnits:
    """The units in a weights file, beside the `spread` of the network that paints in them.

    Raises:
        ValueError: the file has none, or for other latents.
    """
    try:
        with safe_open(weights, "pt") as file:
            mean, scale = (file.get_tensor(f"units.{name}").float() for name in ("mean", "scale"))
    except (SafetensorError, OSError) as error:
        raise ValueError(f"{weights.name} has no units of latents: {error}") from error
    if mean.shape != spread.shape or scale.shape != spread.shape:
        raise ValueError(f"{weights.name} has units for other latents")
    return LatentUnits(mean.to(spread.device), scale.to(spread.device), spread)
