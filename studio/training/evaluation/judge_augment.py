"""What a picture of a sticker may go through and still show the same: so that the judge names what is drawn,
not one drawing of it.
"""

from __future__ import annotations

import io
import re

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional

SHIFT = 0.08
"""Of the side, each way."""
SCALE = 0.15
TURN = 0.17
"""Radians, each way: ten degrees."""
COMPRESSED = 0.15
"""Share of pictures that go through JPEG."""
_HANDED = re.compile(
    r"\b(arrows?|left|right|leftwards|rightwards|button|letters?|keycap|symbol|input|sign|flag|clock|"
    r"oclock|thirty|track|mark|1st|2nd|3rd|east|west|north|south|numbers|abc)\b"
)


def has_a_side(name: str) -> bool:
    """Whether the mirror image of a thing of that name is another thing, or none: arrows, letters, clocks."""
    return _HANDED.search(name.casefold()) is not None


def varied(pictures: Tensor, may_mirror: Tensor, random: torch.Generator) -> Tensor:
    """Moved, scaled, turned, mirrored, recoloured a little, blurred or sharpened, noisy, compressed.

    Args:
        pictures: (n, 3, h, w) in [-1, 1], 0 is the grey around the sticker.
        may_mirror: (n,) bool.
        random: on the CPU.
    """
    moved = _moved(pictures, may_mirror, random)
    return _compressed(_noisy(_blurred(_coloured(moved, random), random), random).clamp(-1, 1), random)


def _moved(pictures: Tensor, may_mirror: Tensor, random: torch.Generator) -> Tensor:
    many = len(pictures)
    angle = _spread(many, TURN, random)
    size = 1 + _spread(many, SCALE, random)
    stretch = 1 + _spread(many, SCALE / 2, random)
    mirrored = may_mirror & (torch.rand(many, generator=random) < 0.5)
    side = torch.where(mirrored, -1.0, 1.0)
    cos, sin = angle.cos() * size, angle.sin() * size
    across = torch.stack((cos * stretch * side, -sin, 2 * _spread(many, SHIFT, random)), 1)
    down = torch.stack((sin * stretch * side, cos, 2 * _spread(many, SHIFT, random)), 1)
    # What comes in from outside is 0: the grey around the sticker.
    grid = functional.affine_grid(torch.stack((across, down), 1), list(pictures.shape), align_corners=False)
    return functional.grid_sample(pictures, grid, align_corners=False)


def _coloured(pictures: Tensor, random: torch.Generator) -> Tensor:
    many = len(pictures)
    gain = (1 + _spread(many, 0.2, random)).view(-1, 1, 1, 1)
    tint = (torch.rand((many, 3, 1, 1), generator=random) - 0.5) * 0.2
    light = (_spread(many, 0.1, random)).view(-1, 1, 1, 1)
    grey = pictures.mean(1, keepdim=True)
    colour = (0.6 + 0.6 * torch.rand((many, 1, 1, 1), generator=random)) * gain
    return grey * gain + (pictures - grey) * colour + tint + light


def _blurred(pictures: Tensor, random: torch.Generator) -> Tensor:
    soft = functional.avg_pool2d(functional.pad(pictures, (1, 1, 1, 1), "replicate"), 3, 1)
    amount = torch.rand((len(pictures), 1, 1, 1), generator=random) * 1.5 - 0.5
    return pictures + amount * (soft - pictures)


def _noisy(pictures: Tensor, random: torch.Generator) -> Tensor:
    strength = 0.08 * torch.rand((len(pictures), 1, 1, 1), generator=random)
    return pictures + strength * torch.randn(pictures.shape, generator=random)


def _compressed(pictures: Tensor, random: torch.Generator) -> Tensor:
    chosen = torch.nonzero(torch.rand(len(pictures), generator=random) < COMPRESSED)[:, 0].tolist()
    for place in chosen:
        quality = int(torch.randint(30, 90, (), generator=random))
        pixels = ((pictures[place] + 1) * 127.5).round().byte().permute(1, 2, 0).numpy()
        stream = io.BytesIO()
        Image.fromarray(pixels).save(stream, "JPEG", quality=quality)
        back = torch.from_numpy(np.array(Image.open(stream))).permute(2, 0, 1)
        pictures[place] = back.float() / 127.5 - 1
    return pictures


def _spread(many: int, reach: float, random: torch.Generator) -> Tensor:
    """(many,) evenly in [-reach, reach]."""
    return (torch.rand(many, generator=random) * 2 - 1) * reach
