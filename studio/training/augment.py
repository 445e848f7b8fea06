"""Differentiable augmentation: what the discriminator sees is changed alike for real and drawn pictures.

Zhao et al., arXiv 2006.10738 (DiffAugment): with a few thousand pictures the discriminator would learn them
by heart; changed at random before each look it cannot, and since the gradient runs through the change the
generator does not learn the changes. Each is applied with probability p, which training adapts as in Karras
et al., arXiv 2006.06676 (ADA). The mirror is on for every picture: a mirrored face is a face, but no mirrored
letter is a letter, so it can be left out.
"""

from dataclasses import dataclass, field

import torch
from torch import Tensor

from studio.training.execution import ALL


@dataclass(frozen=True)
class Draws:
    """Chance for some rows of a batch. It is drawn for all of them: who looks at which changes nothing.

    Attributes:
        random: draws.
        batch: rows in all.
        rows: those that are looked at.
    """

    random: torch.Generator
    batch: int
    rows: slice = field(default_factory=lambda: ALL)

    def numbers(self) -> Tensor:
        """In [0, 1), one for each of the rows: (n, 1, 1, 1)."""
        return torch.rand((self.batch, 1, 1, 1), generator=self.random)[self.rows]


def augment(pictures: Tensor, probability: float, random: Draws, mirrored: bool = True) -> Tensor:
    """Pictures (n, 3, h, w), about [-1, 1] -> the same, changed at random; differentiable.

    The same state of `random` gives picture i of two batches of one shape the same change.
    """
    if mirrored:
        pictures = mirror(pictures, random)
    for change in (brighten, saturate, contrast, translate, cut_out):
        chosen = _uniform(pictures, random) < probability
        pictures = torch.where(chosen, change(pictures, random), pictures)
    return pictures


def mirror(pictures: Tensor, random: Draws) -> Tensor:
    """Each picture flipped left to right with probability one half."""
    return torch.where(_uniform(pictures, random) < 0.5, pictures.flip(3), pictures)


def brighten(pictures: Tensor, random: Draws) -> Tensor:
    """Brightness moved by up to a quarter of the range."""
    return pictures + (_uniform(pictures, random) - 0.5)


def saturate(pictures: Tensor, random: Draws) -> Tensor:
    """Colourfulness times 0 to 2."""
    grey = pictures.mean(dim=1, keepdim=True)
    return grey + (pictures - grey) * (2 * _uniform(pictures, random))


def contrast(pictures: Tensor, random: Draws) -> Tensor:
    """Contrast times 0.5 to 1.5."""
    mean = pictures.mean(dim=(1, 2, 3), keepdim=True)
    return mean + (pictures - mean) * (0.5 + _uniform(pictures, random))


def translate(pictures: Tensor, random: Draws, ratio: float = 0.125) -> Tensor:
    """Moved by up to `ratio` of the side each way; zero (grey) comes in from outside."""
    side = pictures.shape[2]
    reach = int(side * ratio + 0.5)
    padded = torch.nn.functional.pad(pictures, (reach, reach, reach, reach))
    corners = torch.randint(0, 2 * reach + 1, (random.batch, 2), generator=random.random)[
        random.rows
    ].tolist()
    # Slices instead of an index grid: their gradient is summed in one order only, so a resumed run is exact.
    moved = [one[:, y : y + side, x : x + side] for one, (y, x) in zip(padded, corners, strict=True)]
    return torch.stack(moved)


def cut_out(pictures: Tensor, random: Draws, ratio: float = 0.35) -> Tensor:
    """A square of `ratio` of the side set to zero (grey), its centre anywhere in the picture."""
    side = pictures.shape[2]
    half = side * ratio / 2
    centre = torch.rand((2, random.batch, 1), generator=random.random)[:, random.rows] * side
    inside = (torch.arange(side) - centre).abs() < half
    hole = inside[0][:, :, None] & inside[1][:, None, :]
    return pictures * (~hole)[:, None].to(pictures.device, pictures.dtype)


def _uniform(pictures: Tensor, random: Draws) -> Tensor:
    """One number in [0, 1) a picture: (n, 1, 1, 1)."""
    return random.numbers().to(pictures.device)
