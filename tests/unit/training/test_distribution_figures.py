"""Our figures of two sets beside those of the published implementations, on the same features."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from prdc import compute_prdc
from torch import nn
from torchmetrics.image.fid import FrechetInceptionDistance
from torchmetrics.image.kid import KernelInceptionDistance

from studio.training.evaluation.distribution import (
    density_coverage,
    frechet_distance,
    kernel_distance,
    precision_recall,
)

DIMS = 12
SETS = ["like", "shifted", "narrow", "few"]


class AsTheyAre(nn.Module):
    """Hands features through the published code, which wants a network."""

    num_features = DIMS

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        return pictures.flatten(1)[:, :DIMS].double()


def two_sets(kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Real and made features."""
    chance = np.random.default_rng(SETS.index(kind))
    real = chance.normal(0, 1, (400, DIMS))
    match kind:
        case "like":
            return real, chance.normal(0, 1, (300, DIMS))
        case "shifted":
            return real, chance.normal(0.7, 1.3, (300, DIMS))
        case "narrow":
            return real, chance.normal(0, 0.2, (300, DIMS))
        case _:
            return real[:40], chance.normal(0.1, 1, (30, DIMS))


def as_pictures(rows: np.ndarray) -> torch.Tensor:
    """(n, 3, 2, 2): as many numbers as there are features."""
    return torch.from_numpy(rows.reshape(len(rows), 3, 2, 2))


@pytest.mark.parametrize("kind", SETS)
def test_precision_recall_density_and_coverage_are_those_of_prdc(kind: str) -> None:
    real, made = two_sets(kind)
    theirs = compute_prdc(real, made, nearest_k=5)
    ours = precision_recall(real, made, neighbours=5)
    spread = density_coverage(real, made, neighbours=5)
    assert ours.precision == pytest.approx(theirs["precision"], abs=1e-3)
    assert ours.recall == pytest.approx(theirs["recall"], abs=1e-3)
    assert spread.density == pytest.approx(theirs["density"], abs=1e-3)
    assert spread.coverage == pytest.approx(theirs["coverage"], abs=1e-3)


@pytest.mark.filterwarnings("ignore:Metric `Kernel Inception Distance`")
@pytest.mark.parametrize("kind", SETS)
def test_frechet_and_kernel_distance_are_those_of_torchmetrics(kind: str) -> None:
    real, made = two_sets(kind)
    fid = FrechetInceptionDistance(feature=AsTheyAre(), normalize=True).set_dtype(torch.float64)
    size = min(len(real), len(made))
    kid = KernelInceptionDistance(feature=AsTheyAre(), subsets=1, subset_size=size, normalize=True)
    for metric, rows in ((fid, real), (kid, real[:size])):
        metric.real_features_num_samples = 0
        _feed(metric, rows, real=True)
    _feed(fid, made, real=False)
    _feed(kid, made[:size], real=False)
    assert frechet_distance(real, made) == pytest.approx(float(fid.compute()), abs=1e-3, rel=1e-3)
    ours = kernel_distance(real[:size], made[:size], parts=1)
    assert ours.mean == pytest.approx(float(kid.compute()[0]), abs=1e-3, rel=1e-3)


def _feed(metric: Any, rows: np.ndarray, *, real: bool) -> None:
    """Features as they are: the published class would turn pictures into bytes first."""
    metric.used_custom_model = True
    metric.normalize = False
    metric.update(as_pictures(rows), real=real)


def test_a_set_and_itself_are_0_and_1_apart() -> None:
    real, _ = two_sets("like")
    assert frechet_distance(real, real) == pytest.approx(0, abs=1e-6)
    same = precision_recall(real, real)
    assert (same.precision, same.recall) == (1, 1)
    assert density_coverage(real, real).coverage == 1
    # unbiased: of one distribution it is below 0 as often as above it
    apart = [
        kernel_distance(*np.random.default_rng(seed).normal(0, 1, (2, 100, DIMS)), parts=1).mean
        for seed in range(40)
    ]
    assert abs(np.mean(apart)) < 2 * np.std(apart) / np.sqrt(len(apart))
    assert 8 < sum(one < 0 for one in apart) < 32
    assert kernel_distance(real, real, parts=1).mean < 0


def test_sets_that_cannot_be_compared_are_refused() -> None:
    real, made = two_sets("few")
    with pytest.raises(ValueError, match="more than 5"):
        density_coverage(real[:5], made)
    with pytest.raises(ValueError, match="same features"):
        kernel_distance(real, made[:, :3])
    with pytest.raises(ValueError, match="two pictures"):
        kernel_distance(real[:1], made)
