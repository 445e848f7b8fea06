"""Losses, augmentation and averaging against values known in closed form."""

from __future__ import annotations

import math

import pytest
import torch
from torch import nn

from studio.training.augment import Draws, augment, cut_out, mirror, translate
from studio.training.average import Average, decay_for
from studio.training.losses import (
    discriminator_loss,
    feature_loss,
    generator_loss,
    gradient_penalty,
    likeness_loss,
    pyramid_loss,
)


def _chance(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def _draws(batch: int, seed: int = 0) -> Draws:
    return Draws(_chance(seed), batch)


def test_one_picture_only_is_held_against_a_generator_and_enough_variety_is_not() -> None:
    real = torch.randn(8, 3, 16, 16, generator=_chance()).cumsum(dim=2)
    assert likeness_loss(real, real, 2).item() == pytest.approx(0, abs=1e-6)
    assert likeness_loss(2 * real, real, 2).item() == 0
    assert likeness_loss(real / 4, real, 2).item() == pytest.approx(0.75, abs=1e-3)
    one = real[:1].expand(8, -1, -1, -1)
    assert likeness_loss(one, real, 2).item() == pytest.approx(1, abs=1e-3)


def test_a_batch_in_pieces_lacks_as_much_variety_as_the_whole() -> None:
    """Every second row is a piece, as `Execution.parts` divides a batch; its groups stay whole."""
    real, drawn = (
        torch.randn(8, 3, 16, 16, generator=_chance(seed)) * size for seed, size in ((1, 1), (2, 0.5))
    )
    pieces = [likeness_loss(drawn[piece::2], real[piece::2], 1) for piece in range(2)]
    assert torch.stack(pieces).mean().item() == pytest.approx(likeness_loss(drawn, real, 2).item(), abs=1e-6)


def test_it_pulls_pictures_apart_also_where_they_are_equal_but_for_a_breath() -> None:
    real = torch.randn(4, 3, 16, 16, generator=_chance(3))
    drawn = (1e-3 * torch.randn(4, 3, 16, 16, generator=_chance(4))).requires_grad_(True)
    loss = likeness_loss(drawn, real, 1)
    loss.backward()
    assert drawn.grad is not None
    assert likeness_loss((drawn - 1e-2 * drawn.grad).detach(), real, 1) < loss


def test_gradient_penalty_of_a_linear_and_of_a_quadratic_score() -> None:
    """|grad (a . x)|^2 = |a|^2 everywhere; |grad (|x|^2 / 2)|^2 = |x|^2."""
    direction, pictures = torch.randn(3, 4, 4), torch.randn(5, 3, 4, 4)
    linear = gradient_penalty(lambda x: (x * direction).sum(dim=(1, 2, 3)), pictures)
    assert torch.allclose(linear, direction.square().sum())
    quadratic = gradient_penalty(lambda x: x.square().sum(dim=(1, 2, 3)) / 2, pictures)
    assert torch.allclose(quadratic, pictures.square().sum(dim=(1, 2, 3)).mean())


def test_gradient_penalty_can_be_descended() -> None:
    """d/da |a|^2 = 2 a: the penalty keeps its graph to the discriminator's weights."""
    weight = nn.Parameter(torch.randn(3, 4, 4))
    gradient_penalty(lambda x: (x * weight).sum(dim=(1, 2, 3)), torch.randn(2, 3, 4, 4)).backward()
    assert weight.grad is not None
    assert torch.allclose(weight.grad, 2 * weight)


def test_non_saturating_losses_at_zero_and_far_out() -> None:
    zero, far = torch.zeros(4), torch.full((4,), 30.0)
    assert discriminator_loss(zero, zero).item() == pytest.approx(2 * math.log(2))
    assert generator_loss(zero).item() == pytest.approx(math.log(2))
    assert discriminator_loss(far, -far).item() == pytest.approx(0, abs=1e-6)
    assert generator_loss(-far).item() == pytest.approx(30)


def test_picture_losses_are_zero_for_the_same_and_known_for_a_shift() -> None:
    pictures = torch.randn(2, 3, 16, 16)
    assert pyramid_loss(pictures, pictures).item() == 0
    assert pyramid_loss(pictures + 0.25, pictures).item() == pytest.approx(0.25, abs=1e-6)
    ones = [torch.ones(2, 4, 8, 8), 5 * torch.ones(2, 8, 4, 4)]
    assert feature_loss(ones, ones).item() == 0
    assert feature_loss([2 * feature for feature in ones], ones).item() == pytest.approx(1)


def test_augmentation_at_zero_only_mirrors() -> None:
    pictures = torch.randn(8, 3, 16, 16)
    changed = augment(pictures, 0.0, _draws(8))
    for before, after in zip(pictures, changed, strict=True):
        assert torch.equal(after, before) or torch.equal(after, before.flip(2))


def test_augmentation_lets_the_gradient_through_and_repeats_by_seed() -> None:
    pictures = torch.randn(8, 3, 16, 16, requires_grad=True)
    first, again = (augment(pictures, 1.0, _draws(8, 5)) for _ in range(2))
    assert torch.equal(first, again)
    assert first.shape == pictures.shape
    first.sum().backward()
    assert pictures.grad is not None
    assert bool(pictures.grad.abs().sum() > 0)


def test_two_batches_of_one_seed_are_changed_alike() -> None:
    ramp = torch.linspace(-1, 1, 16).expand(8, 3, 16, 16)
    assert torch.allclose(
        mirror(ramp, _draws(8, 2)) - mirror(ramp + 0.5, _draws(8, 2)), torch.tensor(-0.5), atol=1e-6
    )


def test_translation_moves_and_fills_with_grey() -> None:
    moved = translate(torch.ones(32, 1, 16, 16), _draws(32))
    kept = moved.sum(dim=(1, 2, 3)) / 256
    assert moved.shape == (32, 1, 16, 16)
    assert bool((kept >= (14 / 16) ** 2 - 1e-6).all())
    assert bool((kept < 1).any())


def test_cut_out_takes_a_square_and_no_more() -> None:
    hole = 1 - cut_out(torch.ones(32, 1, 16, 16), _draws(32), ratio=0.5).mean(dim=(1, 2, 3))
    assert bool((hole > 0).all())
    assert bool((hole <= 0.25 + 1e-6).all())


def test_average_goes_half_way_in_a_half_life() -> None:
    network = nn.Linear(1, 1)
    network.weight.data.fill_(0.0)
    average = Average(network)
    network.weight.data.fill_(1.0)
    for _ in range(10):
        average.update(network, decay_for(batch=10, images=10_000_000, half_life=100))
    assert average.network.weight.item() == pytest.approx(0.5, abs=1e-5)


def test_average_follows_a_young_network_closely() -> None:
    assert decay_for(16, 16, 8000) < 1e-5
    assert decay_for(16, 16_000, 8000) == pytest.approx(0.5 ** (16 / 800))
    assert decay_for(16, 10**6, 8000) == pytest.approx(0.5 ** (16 / 8000))


def test_some_rows_of_a_batch_are_changed_as_they_are_in_all_of_it() -> None:
    pictures = torch.randn(8, 3, 16, 16)
    whole = augment(pictures, 0.7, _draws(8, 3))
    for rows in (slice(0, None, 2), slice(1, None, 2)):
        part = augment(pictures[rows], 0.7, Draws(_chance(3), 8, rows))
        assert torch.allclose(part, whole[rows], atol=1e-6)
