"""How far two pictures lie apart for people: ST-LPIPS, as a differentiable loss and as a figure.

Deep features of both pictures, compared place by place: LPIPS (Zhang et al., arXiv 1801.03924, eq. 1) with
blurred sub-sampling, backbones and heads of the shift-tolerant variant (Ghildyal and Liu, arXiv 2207.13686).
The numbers are therefore those of ST-LPIPS and lie beside, not among, the numbers of LPIPS itself.

The weights are read from the wheel `stlpips-pytorch` (BSD-2), fetched once; nothing of it is run, and nothing
of it goes into a model or into the program.
"""

from __future__ import annotations

import pickle
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.core.errors import UserError
from studio.engine.wheel_index import Wheel
from studio.training.wheel_files import files_of_wheel

Backbone = Literal["alex", "vgg"]
WHEEL = Wheel(
    project="stlpips-pytorch",
    version="0.0.2",
    sha256="a412bf901a97c942b37af57c7c63b6e5d1aebfe8d1dfc17853d4b2f878630645",
    size=63_807_084,
)
_FOLDER = "stlpips_pytorch/weights/vST0.0"
FILES = {
    f"{_FOLDER}/alex_shift_tolerant.pth": "b356b382f96010f77d085ee8343ecd9fd322d0a56e8de2b2d0549fafcad8b9ee",
    f"{_FOLDER}/vgg_shift_tolerant.pth": "44597da68f49c1837c100ff52299050f274d102eb102e5837178c79be6f0e250",
}
SMALLEST_SIDE = 32
"""Pixels below which the last features have no place left."""

_SHIFT = (-0.030, -0.088, -0.188)
_SCALE = (0.458, 0.448, 0.450)
"""Pixels in [-1, 1] to what the backbones were trained on: (x - shift) / scale."""


class Blur(nn.Module):
    """Every second place of the binomial 3 x 3 mean (Zhang, arXiv 1904.11486), two places mirrored around."""

    kernel: Tensor

    def __init__(self) -> None:
        super().__init__()
        row = torch.tensor([1.0, 2.0, 1.0]) / 4
        self.register_buffer("kernel", torch.outer(row, row)[None, None], persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        """(n, c, h, w) -> (n, c, h/2 + 1, w/2 + 1), rounded down; float."""
        kernel = self.kernel.expand(x.shape[1], 1, 3, 3)
        return functional.conv2d(
            functional.pad(x, (2, 2, 2, 2), "reflect"), kernel, stride=2, groups=x.shape[1]
        )


def _alex() -> list[nn.Sequential]:
    """Krizhevsky et al. 2012, one tower, with every stride given to a blur. The first layer has no stride."""
    return [
        nn.Sequential(nn.Conv2d(3, 64, 11, padding=2), Blur(), nn.ReLU()),
        nn.Sequential(nn.MaxPool2d(3, 1), Blur(), nn.Conv2d(64, 192, 5, padding=2), nn.ReLU()),
        nn.Sequential(nn.MaxPool2d(3, 1), Blur(), nn.Conv2d(192, 384, 3, padding=1), nn.ReLU()),
        nn.Sequential(nn.Conv2d(384, 256, 3, padding=1), nn.ReLU()),
        nn.Sequential(nn.Conv2d(256, 256, 3, padding=1), nn.ReLU()),
    ]


def _vgg() -> list[nn.Sequential]:
    """VGG-16 (Simonyan and Zisserman, arXiv 1409.1556), up to relu5_3."""
    stages: list[nn.Sequential] = []
    before = 3
    for channels, count in ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3)):
        layers: list[nn.Module] = [nn.MaxPool2d(2, 1), Blur()] if stages else []
        for _ in range(count):
            layers += [nn.Conv2d(before, channels, 3, padding=1), nn.ReLU()]
            before = channels
        stages.append(nn.Sequential(*layers))
    return stages


class PerceptualDistance(nn.Module):
    """ST-LPIPS; without weights its numbers mean nothing, see `open_perceptual`."""

    shift: Tensor
    scale: Tensor

    def __init__(self, backbone: Backbone) -> None:
        super().__init__()
        self.name = f"st_lpips_{backbone}"
        stages = _alex() if backbone == "alex" else _vgg()
        self.stages = nn.ModuleList(stages)
        self.heads = nn.ParameterList([torch.zeros(_channels(stage)) for stage in stages])
        self.register_buffer("shift", torch.tensor(_SHIFT)[None, :, None, None], persistent=False)
        self.register_buffer("scale", torch.tensor(_SCALE)[None, :, None, None], persistent=False)
        self.requires_grad_(False)
        self.eval()

    def features(self, pictures: Tensor) -> list[Tensor]:
        """Pictures (n, 3, h, w) in [-1, 1], sides of 32 px or more -> five stages, of unit length.

        Raises:
            ValueError: the pictures are smaller.
        """
        if min(pictures.shape[-2:]) < SMALLEST_SIDE:
            raise ValueError(f"{tuple(pictures.shape[-2:])} px are fewer than {SMALLEST_SIDE} a side")
        found: list[Tensor] = []
        x = (pictures - self.shift) / self.scale
        for stage in self.stages:
            x = stage(x)
            # The square root has no gradient at 0, where all features of a place are silent.
            found.append(x / (x.square().sum(dim=1, keepdim=True) + 1e-10).sqrt())
        return found

    def forward(self, a: Tensor, b: Tensor) -> Tensor:
        """The distance of each pair, (n,): 0 for equal pictures, about 1 for strangers. Differentiable."""
        return self.between(self.features(a), self.features(b))

    def between(self, a: list[Tensor], b: list[Tensor]) -> Tensor:
        """The distance of pairs whose features are known: sum over stages, mean over places, (n,)."""
        distances = [
            ((one - other).square() * head[None, :, None, None]).sum(dim=1).mean(dim=(1, 2))
            for one, other, head in zip(a, b, self.heads, strict=True)
        ]
        return torch.stack(distances).sum(dim=0)


def open_perceptual(
    cache: Path, backbone: Backbone = "alex", cancel: threading.Event | None = None
) -> PerceptualDistance:
    """The distance with its weights, on the CPU; they are fetched into `cache` once (64 MB).

    Raises:
        UserError: the weights cannot be had.
        CancelledError: `cancel` was set.
    """
    folder = files_of_wheel(WHEEL, FILES, cache, cancel)
    file = folder / f"{backbone}_shift_tolerant.pth"
    distance = PerceptualDistance(backbone)
    try:
        load_weights(distance, torch.load(file, map_location="cpu", weights_only=True))
    except (OSError, RuntimeError, pickle.UnpicklingError, KeyError, ValueError):
        raise UserError(
            f"The weights in “{file}” cannot be read.", "Delete this file, then start again."
        ) from None
    return distance


@torch.no_grad()
def load_weights(distance: PerceptualDistance, tensors: Mapping[str, Tensor]) -> None:
    """Take over the tensors of the wheel: `net.slice2.5.weight` belongs to the second stage, and so on.

    Raises:
        ValueError, KeyError, RuntimeError: they are those of another network.
    """
    for number, (stage, head) in enumerate(zip(distance.stages, distance.heads, strict=True)):
        prefix = f"net.slice{number + 1}."
        theirs = {
            name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)
        }
        places = sorted({int(name.split(".")[0]) for name in theirs if name.endswith(".weight")})
        convolutions = [layer for layer in stage.children() if isinstance(layer, nn.Conv2d)]
        for place, layer in zip(places, convolutions, strict=True):
            layer.load_state_dict({name: theirs[f"{place}.{name}"] for name in ("weight", "bias")})
        head.copy_(tensors[f"lin{number}.model.1.weight"].reshape(-1))


def _channels(stage: nn.Sequential) -> int:
    return [layer for layer in stage.children() if isinstance(layer, nn.Conv2d)][-1].out_channels
