"""MobileStyleGAN (Belousov, arXiv 2104.04767): 1024 x 1024 faces from a network small enough for a CPU.

A StyleGAN2 (arXiv 1912.04958) with three changes, each named where it is made below: pictures and features
are carried as Haar wavelets, the modulated convolutions are depthwise separable, and the demodulation is a
constant that lies folded in the weights.

How it is made fast (in eager torch, on a CPU): pixels keep their channels together (`channels_last`); every
modulation is folded into filters that are small (a scale commutes with a depthwise filter); the late, large
layers are drawn in strips of rows, so that no tensor is larger than the caches and the memory allocator like.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own name for it

LEAK = 0.2
"""Slope of every leaky ReLU below zero, as in StyleGAN."""

STYLES_PER_BLOCK = 3
"""A block modulates its wavelets, its first and its second convolution."""

STRIPS_FROM = 256
"""Blocks of this side and larger are drawn in strips."""

STRIP_ROWS = 24
"""Rows of a strip, counted where the strips begin (at half of `STRIPS_FROM`)."""

STRIP_HALO = 2
"""Rows drawn too many above and below: two blocks of two 3x3 filters reach 6 rows of 512 px, 1.5 of 128."""


class _Butterfly(torch.autograd.Function):
    """Twice the inverse Haar transform, (n, 4c, h, w) -> (n, c, 2h, 2w); see `inverse_haar`.

    First rows, then columns, on pixels whose channels lie together: both only add and subtract long runs.
    """

    @staticmethod
    def forward(ctx: Any, bands: Tensor) -> Tensor:
        n, channels, h, w = bands.shape
        upper, lower = bands.permute(0, 2, 3, 1).unflatten(3, (2, 2, channels // 4)).unbind(3)
        squares = bands.new_empty(n, h, 2, w, 2, channels // 4)
        torch.add(upper, lower, out=squares[:, :, 0])
        torch.sub(upper, lower, out=squares[:, :, 1])
        left, right = squares.unbind(4)
        left.add_(right)
        torch.sub(left, right, alpha=2, out=right)
        return squares.view(n, 2 * h, 2 * w, channels // 4).permute(0, 3, 1, 2)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> Tensor:
        return haar(grads[0]) * 2  # the transform is orthonormal: its inverse is its transpose


def inverse_haar(bands: Tensor, scale: Tensor | float = 1.0) -> Tensor:
    """Inverse Haar wavelet transform of `bands * scale`: (n, 4c, h, w) -> (n, c, 2h, 2w). Orthonormal.

    The channels are four bands of c each: mean, horizontal, vertical and diagonal detail. The pixel in row
    a, column b of a 2 x 2 square is (mean + (-1)^b horizontal + (-1)^a vertical + (-1)^(a+b) diagonal) / 2.
    """
    return cast(Tensor, _Butterfly.apply(bands * (scale * 0.5)))


def haar(pixels: Tensor) -> Tensor:
    """Haar wavelet transform: (n, c, 2h, 2w) -> (n, 4c, h, w), the inverse of `inverse_haar`."""
    n, channels, h, w = pixels.shape
    squares = pixels.permute(0, 2, 3, 1).reshape(n, h // 2, 2, w // 2, 2, channels)
    upper, lower = squares.unbind(2)
    left, right = torch.stack((upper + lower, upper - lower), 3).unbind(4)
    bands = torch.stack((left + right, left - right), 4) * 0.5
    return bands.flatten(3).permute(0, 3, 1, 2)


class SeparableConv(nn.Module):
    """Modulated depthwise 3x3, then pointwise 1x1, constant noise, bias, leaky ReLU."""

    def __init__(self, channels_in: int, channels_out: int, size: int, latent_dim: int) -> None:
        super().__init__()
        self.affine = nn.Linear(latent_dim, channels_in)
        self.depthwise = nn.Parameter(torch.randn(channels_in, 1, 3, 3) / 3)
        self.pointwise = nn.Parameter(torch.randn(channels_out, channels_in, 1, 1) / channels_in**0.5)
        self.noise = nn.Parameter(torch.zeros(1, 1, size, size))
        self.bias = nn.Parameter(torch.zeros(channels_out))

    def modulate(self, style: Tensor) -> Tensor:
        """The depthwise filters under a style (latent_dim,), which scales the channels of the input."""
        return self.depthwise * self.affine(style)[:, None, None, None]

    def forward(self, x: Tensor, depthwise: Tensor, top: int) -> Tensor:
        """x (1, channels_in, rows, size), whose first row is `top` -> (1, channels_out, rows, size)."""
        x = F.conv2d(x, depthwise, padding=1, groups=x.shape[1])
        x = F.conv2d(x, self.pointwise, self.bias)
        return F.leaky_relu_(x.add_(self.noise[:, :, top : top + x.shape[2]]), LEAK)


Filters = tuple[Tensor, Tensor, Tensor]
"""What three styles make of a block: a scale for its bands (channels, 1, 1), two sets of filters."""


class Block(nn.Module):
    """Doubles the side: modulated inverse Haar transform, then two separable convolutions."""

    def __init__(self, channels_in: int, channels_out: int, size: int, latent_dim: int) -> None:
        super().__init__()
        self.size = size
        self.affine = nn.Linear(latent_dim, channels_in)
        self.conv1 = SeparableConv(channels_in // 4, channels_out, size, latent_dim)
        self.conv2 = SeparableConv(channels_out, channels_out, size, latent_dim)

    def modulate(self, styles: Tensor) -> Filters:
        """What three styles (3, latent_dim) make of this block."""
        scale = self.affine(styles[0])[:, None, None]
        return scale, self.conv1.modulate(styles[1]), self.conv2.modulate(styles[2])

    def forward(self, x: Tensor, filters: Filters, top: int) -> Tensor:
        """x (1, channels_in, rows, size / 2), first row `top` -> (1, channels_out, 2 rows, size)."""
        scale, filters1, filters2 = filters
        x = self.conv1(inverse_haar(x, scale), filters1, 2 * top)
        return self.conv2(x, filters2, 2 * top)


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
        """style (latent_dim,) -> (1, channels, 4, 4)."""
        x = self.constant * self.affine(style)[:, None, None]
        return F.leaky_relu(F.conv2d(x, self.weight, self.bias, padding=1) + self.noise, LEAK)


class ToPicture(nn.Module):
    """Features to the wavelets of the picture (4 bands of RGB) by a modulated 1x1 filter, then to pixels.

    Both are linear, so the inverse transform is folded into the weight.
    """

    def __init__(self, channels: int, latent_dim: int) -> None:
        super().__init__()
        self.affine = nn.Linear(latent_dim, channels)
        self.weight = nn.Parameter(torch.randn(12, channels, 1, 1) / channels**0.5)
        self.bias = nn.Parameter(torch.zeros(12))

    def modulate(self, style: Tensor) -> tuple[Tensor, Tensor]:
        """Weight (12, channels, 1, 1) and bias (12,) under a style (latent_dim,): row, column, colour."""
        weight = self.weight * self.affine(style)[:, None, None]
        bands = torch.cat((weight, self.bias[:, None, None, None]), 1).transpose(0, 1)
        squares = inverse_haar(bands).permute(2, 3, 1, 0).flatten(0, 2)
        return squares[:, :-1, None, None].contiguous(), squares[:, -1].contiguous()

    def forward(self, x: Tensor, modulated: tuple[Tensor, Tensor]) -> Tensor:
        """x (1, channels, h, w) -> RGB (1, 3, 2h, 2w): each place gives its 2 x 2 pixels."""
        _, _, h, w = x.shape
        squares = F.conv2d(x, *modulated).permute(0, 2, 3, 1).unflatten(3, (2, 6))
        return squares.transpose(2, 3).reshape(1, 2 * h, 2 * w, 3).permute(0, 3, 1, 2)


class ToPreview(nn.Module):
    """Features to a picture of their own side by a modulated 1x1 convolution; `preview_heads` fits it."""

    def __init__(self, channels: int, latent_dim: int) -> None:
        super().__init__()
        self.affine = nn.Linear(latent_dim, channels)
        self.weight = nn.Parameter(torch.randn(3, channels, 1, 1) / channels**0.5)
        self.bias = nn.Parameter(torch.zeros(3))

    def modulate(self, style: Tensor) -> tuple[Tensor, Tensor]:
        """Weight (3, channels, 1, 1) and bias (3,) under a style (latent_dim,)."""
        return self.weight * self.affine(style)[:, None, None], self.bias

    def forward(self, x: Tensor, modulated: tuple[Tensor, Tensor]) -> Tensor:
        """x (1, channels, h, w) -> RGB (1, 3, h, w)."""
        return F.conv2d(x, *modulated)


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

    The W+ axis has one style for every modulated layer, coarse to fine: the first convolution; for each block
    its wavelets, first and second convolution; the picture's wavelets. `style_resolutions` says at which side
    in pixels each works. Of the 23 of the face model, 0 is 4 px, 1-3 are 8 px, 4-6 16, 7-9 32, 10-12 64,
    13-15 128, 16-18 256, 19-21 512 and 22 is 1024.
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
        self.to_picture = ToPicture(channels[-1], latent_dim)
        self.previews = nn.ModuleDict()
        self.register_buffer("mean_w", torch.zeros(latent_dim))
        self.requires_grad_(False)

    def add_previews(self, state: Mapping[str, Tensor]) -> None:
        """Take the preview heads that `preview_heads` made: `<side>.affine.weight` and so on.

        Raises ValueError when they belong to another network.
        """
        try:
            for size in {name.split(".")[0] for name in state}:
                head = ToPreview(state[f"{size}.weight"].shape[1], self.latent_dim)
                own = {name: state[f"{size}.{name}"] for name in head.state_dict()}
                head.load_state_dict(own)
                next(block for block in self.blocks if cast(Block, block).size == int(size))
                self.previews[size] = head.requires_grad_(False)
            self.preview_sizes = tuple(sorted(int(size) for size in self.previews))
        except (KeyError, IndexError, RuntimeError, StopIteration, ValueError) as error:
            raise ValueError("These previews belong to another network.") from error

    def mapping(self, z: Tensor) -> Tensor:
        """Normal noise z (n, latent_dim) -> w (n, latent_dim), not truncated."""
        return self.mapping_network(z)

    def synthesis(self, styles: Tensor, size: int | None = None) -> Tensor:
        """Styles (n, style_count, latent_dim) -> RGB (n, 3, h, w), about [-1, 1]; differentiable.

        `size` None draws the full picture; a size out of `preview_sizes` stops at the features of that side.
        Raises ValueError for any other size.
        """
        if size is not None and size not in self.preview_sizes:
            raise ValueError(f"There is no preview of {size} pixels; there are {self.preview_sizes}.")
        return torch.cat([self._draw(sample, size) for sample in styles])

    def features(self, styles: Tensor, size: int) -> Tensor:
        """Styles (style_count, latent_dim) -> features (1, channels, size, size), out of a block."""
        return _through(self._modulated(styles, size), self._start(styles), 0)

    def _draw(self, styles: Tensor, size: int | None) -> Tensor:
        """Styles (style_count, latent_dim) -> a picture (1, 3, h, w); its filters are its own."""
        head = cast(ToPicture | ToPreview, self.to_picture if size is None else self.previews[str(size)])
        blocks = self._modulated(styles, size or self.resolution)
        whole = sum(block.size < STRIPS_FROM for block, _ in blocks)
        x = _through(blocks[:whole], self._start(styles), 0)
        # The styles that no block has taken are the head's; a preview stands for all the layers after it.
        weights = head.modulate(styles[1 + STYLES_PER_BLOCK * len(blocks) :].mean(0))
        if whole == len(blocks):
            return head(x, weights)
        return in_strips(lambda strip, top: head(_through(blocks[whole:], strip, top), weights), x)

    def _start(self, styles: Tensor) -> Tensor:
        return self.first(styles[0]).contiguous(memory_format=torch.channels_last)

    def _modulated(self, styles: Tensor, size: int) -> list[tuple[Block, Filters]]:
        """The blocks up to a side of `size`, each with what the styles make of it."""
        blocks = [cast(Block, block) for block in self.blocks if cast(Block, block).size <= size]
        chunks = styles[1:-1].unflatten(0, (-1, STYLES_PER_BLOCK))
        return [(block, block.modulate(chunk)) for block, chunk in zip(blocks, chunks, strict=False)]


def _through(blocks: list[tuple[Block, Filters]], x: Tensor, top: int) -> Tensor:
    """Pass rows of features, of which the first is `top`, through blocks."""
    for block, filters in blocks:
        x, top = block(x, filters, top), 2 * top
    return x


def in_strips(draw: Callable[[Tensor, int], Tensor], x: Tensor) -> Tensor:
    """`draw(x, 0)`, made of strips of rows: `draw` gets some rows of x and the number of the first.

    `draw` enlarges by a whole factor and sees at most `STRIP_HALO` rows up and down.
    """
    done: list[Tensor] = []
    rows = x.shape[2]
    for start in range(0, rows, STRIP_ROWS):
        stop = min(start + STRIP_ROWS, rows)
        top, bottom = max(start - STRIP_HALO, 0), min(stop + STRIP_HALO, rows)
        strip = draw(x[:, :, top:bottom], top)
        factor = strip.shape[2] // (bottom - top)
        done.append(strip[:, :, (start - top) * factor : (stop - top) * factor])
    return torch.cat(done, 2)


def style_groups(network: MobileStyleGAN) -> dict[str, tuple[int, ...]]:
    """Which indices of the W+ axis are coarse (to 16 px), middle (32 and 64 px) and fine (the rest)."""
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
    """The network from a safetensors file, and the preview heads of `preview` (see `preview_heads`).

    Raises ValueError when a file is damaged or another network.
    """
    _let_memory_stay()
    network = mobile_stylegan(_read(weights))
    if preview is not None:
        network.add_previews(_read(preview))
    return network.to(device, dtype)


def _read(file: Path) -> dict[str, Tensor]:
    try:
        return load_file(file)
    except (SafetensorError, OSError) as error:
        raise ValueError(f"{file.name} cannot be read: {error}.") from error


def _let_memory_stay() -> None:
    """Make glibc keep freed memory: once a large block was freed it gives back only more than twice that.

    Otherwise the strips' memory is returned and faulted in again at every picture: 11,000 faults, 14 ms.
    """
    torch.empty(31 << 20, dtype=torch.uint8)
