"""A small painter of pixels: a U-Net (arXiv 1505.04597, 2006.11239) for pictures of one's own.

It predicts v = alpha eps - sigma x0 (arXiv 2202.00512, appendix D). Pictures larger than 32 pixels are folded
into patches, so that the body always works at 32, 16 and 8 places a side. What a picture is filed under, if
anything, is told by a row of a table; row 0 tells nothing.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self, cast

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own name for it

from studio.families.diffusion.small_labels import METADATA

BODY = 32
"""Places a side in the body."""
SIDES = (32, 64, 128)
CHANNELS = 3
FREQUENCIES = 64
GROUPS = 8
MOST_LABELS = 1000
WIDEST = 512


@dataclass(frozen=True)
class SmallConfig:
    """The network in numbers; kept as JSON in the weights file's metadata.

    Attributes:
        side: pixels of the pictures, one of SIDES.
        width: channels at 32 places, a multiple of GROUPS; deeper there are twice as many.
        labels: what pictures can be filed under, in the order of the table's rows from 1.

    Raises:
        ValueError: such a network is not made.
    """

    side: int
    width: int = 48
    labels: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.side not in SIDES or self.width % GROUPS or not GROUPS <= self.width <= WIDEST:
            raise ValueError(f"no small painter has {self.side} pixels and {self.width} channels")
        if len(self.labels) > MOST_LABELS:
            raise ValueError(f"{len(self.labels)} labels are too many")

    def to_json(self) -> str:
        """As text."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote.

        Raises:
            ValueError, KeyError, TypeError: it did not write this.
        """
        told: dict[str, Any] = json.loads(text)
        return cls(int(told["side"]), int(told["width"]), tuple(str(label) for label in told["labels"]))


class Block(nn.Module):
    """Two convolutions beside a shortcut; the level of noise and the label scale and shift what lies between
    them (arXiv 2105.05233, section 3.1).
    """

    def __init__(self, inputs: int, outputs: int, told: int) -> None:
        super().__init__()
        self.first = nn.Sequential(
            nn.GroupNorm(GROUPS, inputs), nn.SiLU(), nn.Conv2d(inputs, outputs, 3, padding=1)
        )
        self.told = nn.Linear(told, 2 * outputs)
        self.norm = nn.GroupNorm(GROUPS, outputs, affine=False)
        self.last = _silent(nn.Conv2d(outputs, outputs, 3, padding=1))
        self.skip = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else nn.Identity()

    def forward(self, x: Tensor, told: Tensor) -> Tensor:
        """x (n, inputs, h, w) and told (n, told) -> (n, outputs, h, w)."""
        scale, shift = self.told(told)[:, :, None, None].chunk(2, 1)
        changed = self.norm(self.first(x)) * (1 + scale) + shift
        return self.skip(x) + self.last(F.silu(changed))


class Attention(nn.Module):
    """Every place looks at every other (arXiv 1706.03762), with heads of 32 channels or fewer."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.heads = max(1, channels // 32)
        self.norm = nn.GroupNorm(GROUPS, channels)
        self.looks = nn.Conv2d(channels, 3 * channels, 1)
        self.out = _silent(nn.Conv2d(channels, channels, 1))

    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, h, w) -> the same."""
        n, channels, h, w = x.shape
        looks = self.looks(self.norm(x)).reshape(n, 3, self.heads, channels // self.heads, h * w)
        query, key, value = looks.transpose(3, 4).unbind(1)
        seen = F.scaled_dot_product_attention(query, key, value)
        return x + self.out(seen.transpose(2, 3).reshape(n, channels, h, w))


class SmallNetwork(nn.Module):
    """Noisy pictures to v."""

    frequencies: Tensor

    def __init__(self, config: SmallConfig) -> None:
        super().__init__()
        self.config = config
        self.patch = config.side // BODY
        numbers = CHANNELS * self.patch**2
        width, deep, told = config.width, 2 * config.width, 4 * config.width
        self.register_buffer("frequencies", torch.logspace(-3, 0.3, FREQUENCIES, 10.0), persistent=False)
        self.level = nn.Sequential(nn.Linear(2 * FREQUENCIES, told), nn.SiLU(), nn.Linear(told, told))
        self.labels = nn.Embedding(1 + len(config.labels), told)
        self.begin = nn.Conv2d(numbers, width, 3, padding=1)
        self.down = nn.ModuleList(
            [Block(width, width, told), Block(width, deep, told), Block(deep, deep, told)]
        )
        self.middle = nn.ModuleList([Block(deep, deep, told), Block(deep, deep, told)])
        self.look = Attention(deep)
        self.up = nn.ModuleList(
            [Block(2 * deep, deep, told), Block(2 * deep, width, told), Block(2 * width, width, told)]
        )
        self.end = nn.Sequential(
            nn.GroupNorm(GROUPS, width), nn.SiLU(), _silent(nn.Conv2d(width, numbers, 3, padding=1))
        )

    def forward(self, noisy: Tensor, alpha: Tensor, sigma: Tensor, label: Tensor) -> Tensor:
        """v (n, CHANNELS, side, side).

        Args:
            noisy: alpha x0 + sigma eps, (n, CHANNELS, side, side).
            alpha, sigma: (n,), alpha^2 + sigma^2 = 1.
            label: int64 (n,), rows of the table; 0 tells nothing.
        """
        log_snr = 2 * (alpha.clamp(min=1e-4).log() - sigma.clamp(min=1e-4).log())
        angles = log_snr[:, None] * self.frequencies
        told = F.silu(self.level(torch.cat((angles.sin(), angles.cos()), 1)) + self.labels(label))
        x = self.begin(F.pixel_unshuffle(noisy, self.patch))
        kept: list[Tensor] = []
        for place, block in enumerate(self.down):
            x = block(F.avg_pool2d(x, 2) if place else x, told)
            kept.append(x)
        x = self.middle[1](self.look(self.middle[0](x, told)), told)
        for place, block in enumerate(self.up):
            x = block(torch.cat((_doubled(x) if place else x, kept.pop()), 1), told)
        return F.pixel_shuffle(self.end(x), self.patch)


def load_small_network(weights: Path, device: torch.device | str = "cpu") -> SmallNetwork:
    """The trained network, in single precision.

    Raises:
        FileNotFoundError: there is no such file.
        ValueError: the file is damaged or another network.
    """
    if not weights.is_file():
        raise FileNotFoundError(weights)
    try:
        with cast("Any", safe_open(weights, "pt")) as file:
            config = SmallConfig.from_json((file.metadata() or {})[METADATA])
            tensors = {name: file.get_tensor(name).float() for name in file.keys()}  # noqa: SIM118
        network = SmallNetwork(config)
        network.load_state_dict(tensors)
    except (SafetensorError, OSError, RuntimeError, KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{weights.name} is no small painter: {error}") from error
    return network.eval().requires_grad_(False).to(device)


def _doubled(x: Tensor) -> Tensor:
    return F.interpolate(x, scale_factor=2, mode="nearest")


def _silent(layer: nn.Conv2d) -> nn.Conv2d:
    """Says nothing before it has learned something."""
    nn.init.zeros_(layer.weight)
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
    return layer
