"""The textbook VAE: two layers each way, on small grey pictures such as MNIST's digits.

Kingma and Welling, Auto-Encoding Variational Bayes, arXiv 1312.6114, appendix C; layers are named as in
PyTorch's example, which most people's files come from.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from studio.families.vae.autoencoder import Posterior
from studio.families.vae.community_settings import MlpSettings
from studio.families.vae.latent_space import LatentForm


class MlpVae(nn.Module):
    """784 - 400 - 20 - 400 - 784, or other widths. An `Autoencoder` of one global latent."""

    form = LatentForm.GLOBAL
    picture_channels = 1

    def __init__(self, settings: MlpSettings) -> None:
        super().__init__()
        pixels = settings.side**2
        self.dims = settings.latents
        self.factor = settings.side
        self.fc1 = nn.Linear(pixels, settings.hidden)
        self.fc21 = nn.Linear(settings.hidden, settings.latents)
        self.fc22 = nn.Linear(settings.hidden, settings.latents)
        self.fc3 = nn.Linear(settings.latents, settings.decoder_hidden)
        self.fc4 = nn.Linear(settings.decoder_hidden, pixels)

    def encode(self, pictures: Tensor) -> Posterior:
        """Pictures (n, 1, side, side) in [-1, 1] -> mean and log variance, (n, dims)."""
        # It was taught pixels in [0, 1], as probabilities of ink.
        hidden = torch.relu(self.fc1((pictures.flatten(1) + 1) / 2))
        return Posterior(self.fc21(hidden), self.fc22(hidden))

    def decode(self, latents: Tensor) -> Tensor:
        """Latents (n, dims) -> pictures (n, 1, side, side) in [-1, 1]."""
        ink = torch.sigmoid(self.fc4(torch.relu(self.fc3(latents))))
        return (2 * ink - 1).unflatten(1, (1, self.factor, self.factor))
