"""What every autoencoder offers, whoever made it: the seam between the networks and the family."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from torch import Tensor

from studio.families.vae.latent_space import LatentForm


@dataclass(frozen=True)
class Posterior:
    """q(z|x), a diagonal Gaussian (Kingma and Welling, arXiv 1312.6114, section 3).

    Attributes:
        mean: (n, dims) for a global latent, (n, dims, h, w) for a spatial one.
        log_variance: the same shape; None for an autoencoder that is not variational (TAESD).
    """

    mean: Tensor
    log_variance: Tensor | None


class Autoencoder(Protocol):
    """Pictures to latents and back, in the units of the prior: latents are about N(0, 1).

    Pixels lie in [-1, 1]. Three channels are RGB, one is grey, four are RGB times alpha, zero-centred, and
    alpha: c = (2 rgb - 1) alpha and 2 alpha - 1, so that what is transparent is mid grey and every place of
    the picture counts as much as it is seen.
    """

    form: LatentForm
    dims: int
    """Numbers of a global latent, or channels of a spatial one."""
    picture_channels: int
    """1, 3 or 4."""
    factor: int
    """Pixels a latent place, along one side; for a global latent the side of its only picture size."""

    def encode(self, pictures: Tensor) -> Posterior:
        """Pictures (n, picture_channels, h, w), sides divisible by `factor` -> their posterior."""
        ...

    def decode(self, latents: Tensor) -> Tensor:
        """Latents as `encode` gives them -> pictures (n, picture_channels, h, w), about [-1, 1]."""
        ...
