"""A judge of handwritten digits: a small network that reads them, and the numbers it reads them by.

Its figures are no FID: the features are those of a network of our own that learned to read MNIST's 60,000
digits, the last hidden layer, 84 numbers, at 32 pixels. Real digits beside real digits tell how far such a
figure is from nothing by chance alone.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional

from studio.core.events import Picture
from studio.imaging.resizing import covering
from studio.training.digits import Digits
from studio.training.evaluation.distribution import density_coverage, frechet_distance, precision_recall

SIDE = 32
FEATURES = 84
_EPOCHS, _BATCH = 3, 100
_FILE = "digit-judge-1.safetensors"


class Reader(nn.Module):
    """Grey (n, 1, SIDE, SIDE) in [0, 1] -> ten scores; after LeNet-5 (LeCun et al. 1998, figure 2)."""

    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(
            *(nn.Conv2d(1, 16, 5, 2, 2), nn.ReLU(), nn.Conv2d(16, 32, 5, 2, 2), nn.ReLU(), nn.Flatten()),
            *(nn.Linear(32 * 8 * 8, FEATURES), nn.ReLU()),
        )
        self.last = nn.Linear(FEATURES, 10)

    def forward(self, ink: Tensor) -> Tensor:
        """(n, 10)."""
        return self.last(self.body(ink))


@dataclass(frozen=True)
class DigitFigures:
    """Drawn digits beside as many real ones, or more.

    Attributes:
        frechet: Fréchet distance of the reader's 84 features.
        precision, recall, density, coverage: in the same features.
        sure: share that the reader names with a probability of 0.9 or more.
        rarest: share of the digit that comes least often; 0.1 when all come alike.
    """

    frechet: float
    precision: float
    recall: float
    density: float
    coverage: float
    sure: float
    rarest: float

    def __str__(self) -> str:
        return json.dumps({name: round(value, 3) for name, value in asdict(self).items()})


class DigitJudge:
    """Holds a reader that has learned."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader.eval().requires_grad_(False)

    def names(self, pictures: Sequence[Picture]) -> np.ndarray:
        """What each picture says, int64 (n,)."""
        return self._scores(pictures).argmax(1).numpy()

    def figures(self, real: Sequence[Picture], drawn: Sequence[Picture]) -> DigitFigures:
        """How drawn digits differ from real ones as a set."""
        a, b = self.features(real), self.features(drawn)
        both, spread = precision_recall(a, b), density_coverage(a, b)
        shares = self._scores(drawn).softmax(1).numpy()
        counts = np.bincount(shares.argmax(1), minlength=10) / len(shares)
        return DigitFigures(
            frechet=frechet_distance(a, b),
            precision=both.precision,
            recall=both.recall,
            density=spread.density,
            coverage=spread.coverage,
            sure=float((shares.max(1) >= 0.9).mean()),
            rarest=float(counts.min()),
        )

    @torch.inference_mode()
    def features(self, pictures: Sequence[Picture]) -> np.ndarray:
        """float32 (n, FEATURES)."""
        return torch.cat([self._reader.body(part) for part in ink_of(pictures).split(1000)]).numpy()

    @torch.inference_mode()
    def _scores(self, pictures: Sequence[Picture]) -> Tensor:
        return torch.cat([self._reader(part) for part in ink_of(pictures).split(1000)])


def ink_of(pictures: Sequence[Picture]) -> Tensor:
    """uint8 (h, w, 3) each, of any size -> (n, 1, SIDE, SIDE) in [0, 1]."""
    rows = [covering(picture, SIDE, SIDE).mean(2) for picture in pictures]
    return torch.from_numpy(np.stack(rows)[:, None]).float() / 255


def as_pictures(digits: np.ndarray) -> list[Picture]:
    """uint8 (n, h, w) -> uint8 (SIDE, SIDE, 3) each, as training makes them larger."""
    return [covering(np.repeat(digit[:, :, None], 3, 2), SIDE, SIDE) for digit in digits]


def open_judge(cache: Path, learned: Digits, judged: Digits) -> tuple[DigitJudge, float]:
    """The judge, taught in a minute unless `cache` has it, and the share of `judged` it reads wrongly."""
    reader, file = Reader(), cache / _FILE
    if file.is_file():
        reader.load_state_dict(load_file(file))
    else:
        _teach(reader, ink_of(as_pictures(learned.pictures)), torch.from_numpy(learned.labels).long())
        save_file(reader.state_dict(), file)
    judge = DigitJudge(reader)
    return judge, float((judge.names(as_pictures(judged.pictures)) != judged.labels).mean())


def _teach(reader: Reader, ink: Tensor, labels: Tensor) -> None:
    torch.manual_seed(0)
    for layer in reader.modules():
        if isinstance(layer, nn.Conv2d | nn.Linear):
            layer.reset_parameters()
    steps = _EPOCHS * len(ink) // _BATCH
    optimiser = torch.optim.AdamW(reader.parameters(), lr=2e-3)
    fall = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, steps)
    order = torch.cat([torch.randperm(len(ink)) for _ in range(_EPOCHS)])
    for chosen in order.split(_BATCH)[:steps]:
        optimiser.zero_grad(set_to_none=True)
        functional.cross_entropy(reader(ink[chosen]), labels[chosen]).backward()
        optimiser.step()
        fall.step()


def gaussians(digits: Digits, count: int, dims: int = 50) -> list[Picture]:
    """A rival that learns nothing but means and variances: a digit chosen evenly, then drawn at random from
    the normal distribution of its pictures' first principal components.
    """
    random = np.random.default_rng(0)
    rows = digits.pictures.reshape(len(digits.pictures), -1).astype(np.float32)
    drawn: list[np.ndarray] = []
    for digit in range(10):
        own = rows[digits.labels == digit][:2000]
        mean = own.mean(0)
        _, spread, axes = np.linalg.svd(own - mean, full_matrices=False)
        share = spread[:dims] / np.sqrt(len(own) - 1)
        drawn.append(mean + random.standard_normal((-(-count // 10), dims)) * share @ axes[:dims])
    pictures = np.concatenate(drawn).clip(0, 255).astype(np.uint8)[:count]
    return as_pictures(pictures.reshape(-1, *digits.pictures.shape[1:]))
