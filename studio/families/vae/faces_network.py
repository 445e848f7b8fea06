"""The faces autoencoder: 128 x 128 RGB to one Gaussian latent of 256 numbers and back.

A variational autoencoder (Kingma and Welling, arXiv 1312.6114) that starts as the best linear one. Encoder
and decoder are each a linear map, on the picture at half its size, plus a convolutional network whose output
is zero at first. `start_from` sets the linear maps to probabilistic PCA, and training begins where a linear
model ends.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own name for it

from studio.families.vae.autoencoder import Posterior
from studio.families.vae.latent_space import LatentForm
from studio.families.vae.layers import (
    Doubled,
    Residual,
    VariationalNetwork,
    channels_last,
    conv,
    leaky,
    load_network,
    silent,
)

SIDE = 128
"""Edge of every picture in pixels."""
COARSE = 64
"""Edge of the picture that the linear maps see."""
DIMS = 256
"""Numbers of the latent."""
COARSE_PIXELS = 3 * COARSE * COARSE


class Encoder(nn.Module):
    """Picture -> mean and log variance."""

    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(COARSE_PIXELS, DIMS)
        self.spread = nn.Parameter(torch.zeros(DIMS))
        """Log variance before anything is learned."""
        self.body = nn.Sequential(
            nn.PixelUnshuffle(2),
            conv(12, 32),
            nn.LeakyReLU(0.2),
            conv(32, 64, stride=2),
            nn.LeakyReLU(0.2),
            conv(64, 128, stride=2),
            Residual(128),
            nn.LeakyReLU(0.2),
            conv(128, 192, stride=2),
            Residual(192),
            nn.LeakyReLU(0.2),
            conv(192, 48, 1),
        )
        self.head = silent(nn.Linear(48 * 8 * 8, 2 * DIMS))

    def forward(self, pictures: Tensor) -> Posterior:
        """(n, 3, SIDE, SIDE) in [-1, 1] -> mean and log variance (n, DIMS)."""
        coarse = F.avg_pool2d(pictures, SIDE // COARSE).flatten(1)
        shift, log_scale = self.head(leaky(self.body(channels_last(pictures)).flatten(1))).chunk(2, 1)
        return Posterior(self.linear(coarse) + shift, (self.spread + log_scale).clamp(-12, 4))


class Decoder(nn.Module):
    """Latent -> picture: the linear picture, and what the convolutions add to it."""

    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(DIMS, COARSE_PIXELS)
        self.seed = nn.Linear(DIMS, 96 * 8 * 8)
        self.at_8 = nn.Sequential(conv(96, 192), Residual(192), Doubled(192, 96))
        self.at_16 = nn.Sequential(conv(96, 96), Residual(96), Doubled(96, 64))
        self.at_32 = nn.Sequential(conv(64 + 12, 64), Residual(64), Doubled(64, 32))
        self.at_64 = nn.Sequential(conv(32 + 3, 32), nn.LeakyReLU(0.2), conv(32, 32), nn.LeakyReLU(0.2))
        self.to_picture = silent(conv(32, 12))

    def forward(self, latents: Tensor) -> Tensor:
        """(n, DIMS) -> (n, 3, SIDE, SIDE)."""
        coarse = self.linear(latents).unflatten(1, (3, COARSE, COARSE))
        x = channels_last(leaky(self.seed(latents)).unflatten(1, (96, 8, 8)))
        x = self.at_16(self.at_8(x))
        x = self.at_32(torch.cat((x, F.pixel_unshuffle(coarse, 2)), 1))
        x = self.at_64(torch.cat((x, coarse), 1))
        large = F.interpolate(coarse, scale_factor=2, mode="bilinear", align_corners=False)
        return large + F.pixel_shuffle(self.to_picture(x), 2)


class FacesVae(VariationalNetwork):
    """(n, 3, SIDE, SIDE) to a latent (n, DIMS) and back."""

    form = LatentForm.GLOBAL
    dims = DIMS
    picture_channels = 3
    factor = SIDE

    def __init__(self) -> None:
        super().__init__(Encoder(), Decoder())


def load_faces_vae(weights: Path, device: torch.device | str = "cpu") -> FacesVae:
    """The trained network.

    Raises:
        ValueError: the file is damaged or another network.
    """
    return load_network(FacesVae(), weights, device)
