"""MobileStyleGAN (Belousov, arXiv 2104.04767): 1024 x 1024 faces from a network small enough for a CPU.

A StyleGAN2 (arXiv 1912.04958) with three changes, each named where it is made below: pictures and features are
carried as Haar wavelets (paper, section 3.1), the modulated convolutions are depthwise separable (section 3.2),
and the demodulation is a constant that lies folded in the weights (section 3.3).
"""

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own name for it

LEAK = 0.2
"""Slope of every leaky ReLU below zero, as in StyleGAN."""

STYLES_PER_BLOCK = 3
"""A block modulates its wavelets, its first and its second convolution."""


def inverse_haar(bands: Tensor) -> Tensor:
    """Inverse Haar wavelet transform: (n, 4c, h, w) -> (n, c, 2h, 2w).

    The channels are four bands of c each: mean, vertical, horizontal and diagonal detail. Orthonormal: for the
    pixel in row a, column b of each 2 x 2 square, x = (mean + (-1)^a vertical + (-1)^b (horizontal + (-1)^a
    diagonal)) / 2.
    """
    n, channels, h, w = bands.shape
    mean, vertical, horizontal, diagonal = (bands * 0.5).unflatten(1, (4, channels // 4)).unbind(1)
    even = torch.stack((mean + vertical + horizontal + diagonal, mean + vertical - horizontal - diagonal), -1)
    odd = torch.stack((mean - vertical + horizontal - diagonal, mean - vertical - horizontal + diagonal), -1)
    return torch.stack((even, odd), 3).reshape(n, channels // 4, 2 * h, 2 * w)


class SeparableConv(nn.Module):
    """Modulated depthwise 3x3, then pointwise 1x1, constant noise, bias, leaky ReLU (paper, section 3.2).

    The style scales the channels of the input; a depthwise filter commutes with that.
    """

    def __init__(self, channels_in: int, channels_out: int, size: int, latent_dim: int) -> None:
        super().__init__()
        self.affine = nn.Linear(latent_dim, channels_in)
        self.depthwise = nn.Parameter(torch.randn(channels_in, 1, 3, 3) / 3)
        self.pointwise = nn.Parameter(torch.randn(channels_out, channels_in, 1, 1) / channels_in**0.5)
        self.noise = nn.Parameter(torch.zeros(1, 1, size, size))
        self.bias = nn.Parameter(torch.zeros(channels_out))

    def forward(self, x: Tensor, style: Tensor) -> Tensor:
        """x (n, channels_in, size, size), style (n, latent_dim) -> (n, channels_out, size, size)."""
        x = x * self.affine(style)[:, :, None, None]
        x = F.conv2d(x, self.depthwise, padding=1, groups=x.shape[1])
        return F.leaky_relu(F.conv2d(x, self.pointwise, self.bias) + self.noise, LEAK)


class Block(nn.Module):
    """Doubles the side: modulated inverse Haar transform, then two separable convolutions."""

    def __init__(self, channels_in: int, channels_out: int, size: int, latent_dim: int) -> None:
        super().__init__()
        self.affine = nn.Linear(latent_dim, channels_in)
        self.conv1 = SeparableConv(channels_in // 4, channels_out, size, latent_dim)
        self.conv2 = SeparableConv(channels_out, channels_out, size, latent_dim)

    def forward(self, x: Tensor, styles: Tensor) -> Tensor:
        """x (n, channels_in, size / 2, size / 2), styles (n, 3, latent_dim) -> (n, channels_out, size, size)."""
        x = inverse_haar(x * self.affine(styles[:, 0])[:, :, None, None])
        return self.conv2(self.conv1(x, styles[:, 1]), styles[:, 2])


class FirstConv(nn.Module):
    """The learned 4 x 4 constant through one full modulated 3x3 convolution."""

    def __init__(self, channels: int, latent_dim: int) -> None:
        super().__init__()
        self.constant = nn.Parameter(torch.randn(1, channels, 4, 4))
        self.affine = nn.Linear(latent_dim, channels)
        self.weight = nn.Parameter(torch.randn(channels, channels, 3, 3) / (3 * channels**0.5))
        self.noise = nn.Parameter(torch.zeros(1, 1, 4, 4))
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, style: Tensor) -> Tensor:
        """style (n, latent_dim) -> (n, channels, 4, 4)."""
        x = self.constant * self.affine(style)[:, :, None, None]
        return F.leaky_relu(F.conv2d(x, self.weight, self.bias, padding=1) + self.noise, LEAK)


class ToWavelets(nn.Module):
    """Modulated 1x1 convolution to the 12 wavelet channels (4 bands of RGB) of the picture."""

    def __init__(self, channels: int, latent_dim: int) -> None:
        super().__init__()
        self.affine = nn.Linear(latent_dim, channels)
        self.weight = nn.Parameter(torch.randn(12, channels, 1, 1) / channels**0.5)
        self.bias = nn.Parameter(torch.zeros(12))

    def forward(self, x: Tensor, style: Tensor) -> Tensor:
        """x (n, channels, h, w), style (n, latent_dim) -> (n, 12, h, w)."""
        return F.conv2d(x * self.affine(style)[:, :, None, None], self.weight, self.bias)


class MappingNetwork(nn.Module):
    """z -> w: pixel norm, then fully connected layers with leaky ReLU and a gain of sqrt 2."""

    def __init__(self, latent_dim: int, depth: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(latent_dim, latent_dim) for _ in range(depth))

    def forward(self, z: Tensor) -> Tensor:
        """(n, latent_dim) -> (n, latent_dim)."""
        x = z * (z.square().mean(1, keepdim=True) + 1e-8).rsqrt()
        for layer in self.layers:
            x = F.leaky_relu(layer(x), LEAK) * 2**0.5
        return x


class MobileStyleGAN(nn.Module):
    """The whole generator; satisfies `generator.Generator`.

    The W+ axis has one style for every modulated layer, coarse to fine (see `style_resolutions`): the first
    convolution, then for each block its wavelets, first and second convolution, then the picture's wavelets.
    """

    mean_w: Tensor

    def __init__(self, channels: tuple[int, ...], latent_dim: int = 512, mapping_depth: int = 8) -> None:
        """`channels`: features at 4, 8, 16 ... pixels; the picture has twice the side of the last."""
        super().__init__()
        sizes = [8 << i for i in range(len(channels) - 1)]
        self.latent_dim = latent_dim
        self.resolution = 8 << (len(channels) - 1)
        self.preview_sizes: tuple[int, ...] = ()
        self.style_resolutions = (
            4,
            *(size for size in sizes for _ in range(STYLES_PER_BLOCK)),
            self.resolution,
        )
        self.style_count = len(self.style_resolutions)
        self.mapping_network = MappingNetwork(latent_dim, mapping_depth)
        self.first = FirstConv(channels[0], latent_dim)
        shapes = zip(channels[:-1], channels[1:], sizes, strict=True)
        self.blocks = nn.ModuleList(Block(*shape, latent_dim) for shape in shapes)
        self.to_wavelets = ToWavelets(channels[-1], latent_dim)
        self.previews = nn.ModuleDict()
        self.register_buffer("mean_w", torch.zeros(latent_dim))
        self.requires_grad_(False)

    def mapping(self, z: Tensor) -> Tensor:
        """Normal noise z (n, latent_dim) -> w (n, latent_dim), not truncated."""
        return self.mapping_network(z)

    def synthesis(self, styles: Tensor, size: int | None = None) -> Tensor:
        """Styles (n, style_count, latent_dim) -> RGB (n, 3, h, w) in about [-1, 1], differentiable in `styles`.

        `size` None draws the full picture; a size out of `preview_sizes` stops at the features of that side.
        Raises ValueError for any other size.
        """
        if size is not None and size not in self.preview_sizes:
            raise ValueError(f"There is no preview of {size} pixels; there are {self.preview_sizes}.")
        x = self.first(styles[:, 0])
        for i, block in enumerate(self.blocks):
            x = block(x, styles[:, 1 + STYLES_PER_BLOCK * i : 1 + STYLES_PER_BLOCK * (i + 1)])
            if size is not None and x.shape[-1] == size:
                return self.previews[str(size)](x)
        return inverse_haar(self.to_wavelets(x, styles[:, -1]))


def style_groups(network: MobileStyleGAN) -> dict[str, tuple[int, ...]]:
    """Which indices of the W+ axis are coarse (to 16 px: pose, shape), middle (32, 64 px) and fine (the rest)."""
    limits = {"coarse": (0, 16), "middle": (17, 64), "fine": (65, network.resolution)}
    return {
        name: tuple(i for i, size in enumerate(network.style_resolutions) if low <= size <= high)
        for name, (low, high) in limits.items()
    }


def mobile_stylegan(state: Mapping[str, Tensor]) -> MobileStyleGAN:
    """Build the network that `state` describes and load it. Raises ValueError when it does not fit."""
    try:
        depth = sum(name.startswith("mapping_network.") and name.endswith(".bias") for name in state)
        count = sum(name.startswith("blocks.") and name.endswith("conv2.bias") for name in state)
        channels = [state["first.bias"], *(state[f"blocks.{i}.conv2.bias"] for i in range(count))]
        network = MobileStyleGAN(tuple(len(bias) for bias in channels), len(state["mean_w"]), depth)
        network.load_state_dict(dict(state))
    except (KeyError, RuntimeError) as error:
        raise ValueError(f"These weights are not a MobileStyleGAN: {error}.") from error
    return network.eval()


def load_mobile_stylegan(
    weights: Path, preview: Path | None, device: torch.device | str, dtype: torch.dtype = torch.float32
) -> MobileStyleGAN:
    """The network from a safetensors file, with the preview heads of `preview` (see `preview_heads`) if given."""
    network = mobile_stylegan(load_file(weights))
    return network.to(device, dtype)
