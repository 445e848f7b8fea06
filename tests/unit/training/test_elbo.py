"""The two autoencoders learn: from PCA down the ELBO, judged on what they never saw, resumed exactly."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from studio.families.vae.autoencoder import Posterior
from studio.families.vae.latent_space import LatentForm
from studio.families.vae.layers import VariationalNetwork
from studio.families.vae.linear_start import linear_start
from studio.training.elbo import ElboRecipe, ElboTask, vary, windows
from studio.training.learner import Schedule
from studio.training.loop import CHECKPOINT, LoopSettings, chance, open_checkpoint, run
from studio.training.losses import gaussian_kl

SIDE, DIMS = 16, 4
NUMBERS = 3 * SIDE * SIDE


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


class _Reads(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(NUMBERS, DIMS)
        self.spread = nn.Parameter(torch.zeros(DIMS))

    def forward(self, pictures: Tensor) -> Posterior:
        mean = self.linear(pictures.flatten(1))
        return Posterior(mean, self.spread.expand_as(mean))


class _Writes(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(DIMS, NUMBERS)

    def forward(self, latents: Tensor) -> Tensor:
        return self.linear(latents).unflatten(1, (3, SIDE, SIDE))


class LinearVae(VariationalNetwork):
    """A VAE with nothing but its linear maps."""

    form, dims, picture_channels, factor = LatentForm.GLOBAL, DIMS, 3, SIDE

    def __init__(self) -> None:
        super().__init__(_Reads(), _Writes())


class Blobs:
    """Pictures that are sums of DIMS soft patterns, and a little noise."""

    def __init__(self) -> None:
        self.patterns = torch.randn(DIMS, 3, 4, 4, generator=torch.Generator().manual_seed(1))

    def draw(self, count: int, random: torch.Generator) -> Tensor:
        amounts = 0.25 * torch.randn(count, DIMS, generator=random)
        large = nn.functional.interpolate(self.patterns, size=(SIDE, SIDE), mode="bilinear")
        grain = 0.02 * torch.randn(count, 3, SIDE, SIDE, generator=random)
        return torch.einsum("nd,dchw->nchw", amounts, large) + grain


SCHEDULE = Schedule(rate=2e-2, warm_up_steps=5, half_life=40)
RECIPE = ElboRecipe(batch=8, total_images=1_200, noise=0.1, kl_warm_up_images=80, schedule=SCHEDULE)


def _task(recipe: ElboRecipe = RECIPE) -> ElboTask:
    torch.manual_seed(0)
    blobs = Blobs()
    return ElboTask("blobs", LinearVae(), blobs, blobs.draw(24, chance(9, 9)), recipe)


def test_the_start_is_pca_and_its_posterior_that_of_probabilistic_pca() -> None:
    rows = Blobs().draw(400, chance(1, 1)).flatten(1)
    start = linear_start(rows.clone(), DIMS, 0)
    maps = start.maps()
    centred = rows - rows.mean(0)
    values, vectors = torch.linalg.eigh(centred.T @ centred / len(rows))
    torch.testing.assert_close(start.variances.sort().values, values[-DIMS:], rtol=1e-3, atol=1e-4)
    overlap = (vectors[:, -DIMS:].T @ start.basis).square().sum()
    assert overlap.item() == pytest.approx(DIMS, abs=1e-3)
    # Bayes' rule for the linear Gaussian model, done the long way.
    precision = maps.write.T @ maps.write / start.noise + torch.eye(DIMS)
    covariance = torch.linalg.inv(precision)
    torch.testing.assert_close(covariance.diagonal(), maps.log_variance.exp(), rtol=1e-3, atol=1e-7)
    mean = covariance @ maps.write.T @ (rows[0] - maps.write_bias) / start.noise
    torch.testing.assert_close(maps.read @ rows[0] + maps.read_bias, mean, rtol=1e-3, atol=1e-4)


def test_the_kl_is_that_of_torchs_own_distributions() -> None:
    mean, log_variance = torch.randn(5, 7), torch.randn(5, 7)
    ours = torch.distributions.Normal(mean, (log_variance / 2).exp())
    wanted = torch.distributions.kl_divergence(ours, torch.distributions.Normal(0.0, 1.0)).sum(1)
    torch.testing.assert_close(gaussian_kl(mean, log_variance), wanted)


def test_it_learns_and_is_judged_by_what_it_never_saw(tmp_path: Path) -> None:
    task = _task()
    before = task.judge()
    run(task, tmp_path, LoopSettings(log_every=10, judge_every=50), lambda _: None)
    after = task.judge()
    assert after["loss"] < before["loss"]
    assert after["psnr"] > before["psnr"] + 3
    header, *rows = (tmp_path / "curve.csv").read_text().splitlines()
    assert {"held_out_loss", "held_out_psnr", "held_out_kl", "rate", "gradient"} <= set(header.split(","))
    place = header.split(",").index("held_out_psnr")
    judged = [row.split(",")[place] for row in rows if len(row.split(",")) > place and row.split(",")[place]]
    assert [float(one) for one in judged] == sorted(float(one) for one in judged)
    assert len(judged) == 3


def test_a_broken_off_run_goes_on_to_the_same_weights(tmp_path: Path) -> None:
    run(_task(), tmp_path / "whole", LoopSettings(), lambda _: None)
    steps = iter(range(40))
    run(
        _task(),
        tmp_path / "broken",
        LoopSettings(),
        lambda _: None,
        should_stop=lambda: next(steps, 40) == 40,
    )
    run(_task(), tmp_path / "broken", LoopSettings(), lambda _: None, resume=True)
    whole, _ = open_checkpoint(tmp_path / "whole" / CHECKPOINT, "blobs")
    resumed, _ = open_checkpoint(tmp_path / "broken" / CHECKPOINT, "blobs")
    assert whole.keys() == resumed.keys()
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)


def test_it_stops_early_when_judgements_no_longer_improve(tmp_path: Path) -> None:
    # A rate of nothing: no judgement can beat the first.
    recipe = replace(RECIPE, schedule=replace(SCHEDULE, rate=0.0))
    settings = LoopSettings(judge_every=10, patience=2)
    end = run(_task(recipe), tmp_path, settings, lambda _: None)
    assert end.step == 30
    again = run(_task(recipe), tmp_path, settings, lambda _: None, resume=True)
    assert again.step == 30, "its patience is remembered"


def test_the_kl_term_pulls_the_posterior_to_the_prior(tmp_path: Path) -> None:
    kept: dict[float, float] = {}
    for weight in (0.0, 500.0):
        task = _task(replace(RECIPE, kl_weight=weight))
        run(task, tmp_path / str(weight), LoopSettings(), lambda _: None)
        kept[weight] = task.judge()["kl"]
    assert kept[500.0] < kept[0.0] / 2


def test_the_rate_climbs_then_falls_and_a_gradient_is_cut_to_length() -> None:
    schedule = Schedule(rate=1.0, final_share=0.1, warm_up_steps=10)
    rates = [schedule.rate_at(step, 100) for step in range(101)]
    assert rates[0] == pytest.approx(0.1)
    assert max(rates) == pytest.approx(1.0, abs=0.05)
    assert rates.index(max(rates)) in range(8, 12)
    assert rates[100] == pytest.approx(0.1)
    figures = _task().step(0)
    assert figures["gradient"] > 0
    assert math.isfinite(figures["loss"])


def test_both_pictures_are_looked_at_through_the_same_window() -> None:
    picture = torch.rand(2, 4, 20, 30)
    one, other = windows(picture, picture.clone(), 8, chance(1, 2))
    assert one.shape == (2, 3, 8, 8)
    assert torch.equal(one, other)
    small, _ = windows(picture, picture, 64, chance(1, 2))
    assert small.shape == (2, 3, 20, 20)


def test_varied_pictures_stay_in_range_and_half_of_them_are_mirrored() -> None:
    pictures = torch.linspace(-1, 1, 64).expand(200, 3, 8, 64)
    varied = vary(pictures, 0.2, chance(3, 3))
    assert varied.min() >= -1
    assert varied.max() <= 1
    mirrored = (varied[:, 0, 0, 0] > varied[:, 0, 0, -1]).float().mean().item()
    assert 0.35 < mirrored < 0.65
    assert torch.equal(vary(pictures, 0.2, chance(3, 3)), varied)
    assert np.isfinite(varied.numpy()).all()
