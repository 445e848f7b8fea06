"""The pictures autoencoder: RGBA pictures of any size, eight times smaller as latents, and back.

Fully convolutional and variational (Kingma and Welling, arXiv 1312.6114; Rombach et al., arXiv 2112.10752,
section 3.1, for its use). As in `faces_network` it starts as the best linear autoencoder, here of patches of
8 x 8 pixels (JPEG's block, with learned waves), and convolutions with a view beyond the patch add the rest.
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

FACTOR = 8
"""Pixels a latent, along one side."""
DIMS = 16
"""Channels of a latent."""
CHANNELS = 4
"""Of a picture: RGB times alpha around zero, and alpha."""
PATCH = CHANNELS * FACTOR * FACTOR
"""Numbers of a patch, in the order of `pixel_unshuffle`: channel, row, column."""


class Encoder(nn.Module):
    """Picture -> mean and log variance of every place."""

    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Conv2d(PATCH, DIMS, 1)
        self.spread = nn.Parameter(torch.zeros(DIMS, 1, 1))
        """Log variance before anything is learned."""
        self.body = nn.Sequential(
            nn.PixelUnshuffle(4),
            conv(16 * CHANNELS, 64),
            Residual(64),
            nn.LeakyReLU(0.2),
            conv(64, 128, stride=2),
            Residual(128),
            Residual(128),
            nn.LeakyReLU(0.2),
        )
        self.head = silent(conv(128, 2 * DIMS))

    def forward(self, pictures: Tensor) -> Posterior:
        """(n, CHANNELS, h, w), sides divisible by FACTOR -> (n, DIMS, h / FACTOR, w / FACTOR)."""
        patches = F.pixel_unshuffle(pictures, FACTOR)
        shift, log_scale = self.head(self.body(channels_last(pictures))).chunk(2, 1)
        return Posterior(self.linear(patches) + shift, (self.spread + log_scale).clamp(-12, 4))


class Decoder(nn.Module):
    """Latents -> picture: the linear patches, and what the convolutions add to them."""

    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Conv2d(DIMS, PATCH, 1)
        self.at_8 = nn.Sequential(conv(DIMS, 128), Residual(128), Residual(128), Residual(128))
        self.to_4 = Doubled(128, 64)
        self.at_4 = nn.Sequential(Residual(64), Residual(64))
        self.to_2 = Doubled(64, 32)
        self.at_2 = nn.Sequential(conv(32, 32), nn.LeakyReLU(0.2))
        self.to_picture = silent(conv(32, 4 * CHANNELS))

    def forward(self, latents: Tensor) -> Tensor:
        """(n, DIMS, h, w) -> (n, CHANNELS, FACTOR h, FACTOR w)."""
        x = self.at_8(channels_last(latents))
        x = self.at_4(self.to_4(leaky(x)))
        x = self.at_2(leaky(self.to_2(leaky(x))))
        return F.pixel_shuffle(self.linear(latents), FACTOR) + F.pixel_shuffle(self.to_picture(x), 2)


class PicturesVae(VariationalNetwork):
    """(n, CHANNELS, h, w) to latents (n, DIMS, h / FACTOR, w / FACTOR) and back."""

    form = LatentForm.SPATIAL
    dims = DIMS
    picture_channels = CHANNELS
    factor = FACTOR

    def __init__(self) -> None:
        super().__init__(Encoder(), Decoder())


def load_pictures_vae(weights: Path, device: torch.device | str = "cpu") -> PicturesVae:
    """The trained network.

    Raises:
        ValueError: the file is damaged or another network.
    """
    return load_network(PicturesVae(), weights, device)
