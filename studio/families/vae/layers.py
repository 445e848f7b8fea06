"""What both of our autoencoders are built of. No normalisation: each residual branch begins at nothing.

With the last filter of every branch at zero the whole network starts as its linear path, which is set to the
best linear autoencoder (PCA), and learns what that cannot say (Zhang et al., arXiv 1901.09321, “Fixup”).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar, cast

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own name for it

from studio.families.vae.autoencoder import Posterior
from studio.families.vae.latent_space import LatentForm
from studio.families.vae.linear_start import LinearStart

LEAK = 0.2
"""Slope of every leaky ReLU below zero."""


def conv(channels_in: int, channels_out: int, side: int = 3, stride: int = 1) -> nn.Conv2d:
    """A filter that keeps the size of features (He initialisation), zero-padded; a stride divides it."""
    made = nn.Conv2d(channels_in, channels_out, side, stride, padding=side // 2)
    nn.init.kaiming_normal_(made.weight, a=LEAK)
    nn.init.zeros_(cast(Tensor, made.bias))
    return made


def silent(layer: nn.Conv2d | nn.Linear) -> nn.Conv2d | nn.Linear:
    """The same layer, whose output is zero until it has learned something."""
    nn.init.zeros_(layer.weight)
    nn.init.zeros_(cast(Tensor, layer.bias))
    return layer


def leaky(features: Tensor) -> Tensor:
    """The activation of every layer."""
    return F.leaky_relu(features, LEAK)


class Residual(nn.Module):
    """x + two 3x3 filters of x; (n, channels, h, w) -> the same shape."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = conv(channels, channels)
        self.second = silent(conv(channels, channels))

    def forward(self, x: Tensor) -> Tensor:
        """Features to features; activations come before the filters (arXiv 1603.05027)."""
        return x + self.second(leaky(self.first(leaky(x))))


class Doubled(nn.Module):
    """Twice the side: a 1x1 filter makes four pixels of each (sub-pixel convolution, arXiv 1609.05158)."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.filter = conv(channels_in, 4 * channels_out, 1)

    def forward(self, x: Tensor) -> Tensor:
        """(n, channels_in, h, w) -> (n, channels_out, 2h, 2w)."""
        return F.pixel_shuffle(self.filter(x), 2)


def channels_last(pictures: Tensor) -> Tensor:
    """The same numbers, the channels of a pixel together: what convolutions on a CPU like best."""
    return pictures.contiguous(memory_format=torch.channels_last)


class VariationalNetwork(nn.Module):
    """Encoder and decoder; keeps the promises of `autoencoder.Autoencoder`. Ours derive from it."""

    form: LatentForm
    dims: int
    picture_channels: int
    factor: int

    def __init__(self, encoder: nn.Module, decoder: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder
        self.decoder = decoder

    def encode(self, pictures: Tensor) -> Posterior:
        """Pictures (n, picture_channels, h, w) in [-1, 1] -> their posterior."""
        return self.encoder(pictures)

    def decode(self, latents: Tensor) -> Tensor:
        """Latents -> pictures (n, picture_channels, h, w), about [-1, 1]."""
        return self.decoder(latents)

    @torch.no_grad()
    def start_from(self, start: LinearStart) -> None:
        """Set the linear maps of encoder and decoder; whatever numbers they read are the start's."""
        maps, state = start.maps(), self.state_dict()
        for name, value in (
            ("encoder.linear.weight", maps.read),
            ("encoder.linear.bias", maps.read_bias),
            ("encoder.spread", maps.log_variance),
            ("decoder.linear.weight", maps.write),
            ("decoder.linear.bias", maps.write_bias),
        ):
            state[name].copy_(value.view_as(state[name]))


Made = TypeVar("Made", bound=VariationalNetwork)


def load_network(network: Made, weights: Path, device: torch.device | str) -> Made:
    """The network with the weights of a safetensors file, in single precision whatever the file holds.

    Raises:
        ValueError: the file is damaged or another network.
    """
    try:
        network.load_state_dict({name: tensor.float() for name, tensor in load_file(weights).items()})
    except (SafetensorError, OSError, RuntimeError) as error:
        raise ValueError(f"{weights.name} does not fit: {error}") from error
    network.eval().requires_grad_(False).to(device)
    # The two-argument form of `to` that changes the memory format is missing from the annotations of torch.
    return cast(Any, network).to(memory_format=torch.channels_last)
