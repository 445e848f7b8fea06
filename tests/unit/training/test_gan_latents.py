"""Latents from principal components: they tell pictures apart, and new ones are spread as they are."""

from __future__ import annotations

import numpy as np
import torch

from studio.families.gan.stylegan2 import StyleGAN2Config, StyleGAN2Generator
from studio.training.data import noise
from studio.training.execution import Execution
from studio.training.own.tasks.gan_latents import with_latents
from studio.training.recipes.faces_gan import FacesGanTask
from studio.training.recipes.faces_gan_mapping import teach_mapping
from studio.training.recipes.faces_gan_recipe import FacesGanRecipe

NETWORK = StyleGAN2Config(16, 8, 1, (8, 8, 8), (8, 8, 8))


def ramps(count: int) -> np.ndarray:
    """Pictures of two numbers each: how light they are, and how that changes from left to right."""
    random = np.random.default_rng(0)
    light, slope = random.uniform(60, 190, (2, count, 1, 1, 1))
    across = np.linspace(-0.3, 0.3, 16)[None, None, :, None]
    return np.broadcast_to(light + slope * across, (count, 16, 16, 3)).astype(np.uint8)


def test_new_latents_are_spread_like_those_of_the_pictures() -> None:
    generator = StyleGAN2Generator(NETWORK)
    known = teach_mapping(generator, with_latents(ramps(400), 8, 1))
    assert known is not None
    new = generator.mapping(torch.from_numpy(noise(range(4_000), 8))).detach()
    assert new.mean(0).abs().max() < 0.2
    assert torch.allclose(new.std(0), known.std(0), rtol=0.25, atol=0.05)
    rows = torch.cat([known, torch.ones(len(known), 1)], 1)
    light = torch.from_numpy(ramps(400).mean((1, 2, 3))).float()[:, None]
    left = light - rows @ torch.linalg.lstsq(rows, light).solution
    assert left.std() < 0.02 * light.std()


def test_a_few_pictures_have_latents_and_pictures_all_alike_have_none() -> None:
    generator = StyleGAN2Generator(NETWORK)
    known = teach_mapping(generator, with_latents(ramps(3), 8, 1))
    assert known is not None
    assert known.isfinite().all()
    assert generator.mapping(torch.from_numpy(noise(range(5), 8))).isfinite().all()
    assert with_latents(np.full((8, 16, 16, 3), 7, np.uint8), 8, 1).latents is None


def test_a_batch_in_pieces_learns_what_the_whole_one_does() -> None:
    recipe = FacesGanRecipe(
        network=NETWORK,
        batch=16,
        total_images=64,
        head_start_images=16,
        lesson_images=0,
        feature_weight=0.0,
        r1_every=2,
    )
    data = with_latents(ramps(20), 8, 1)
    one, two = (FacesGanTask(data, recipe, "cpu", Execution(pieces=count)) for count in (1, 2))
    for index in range(3):
        one.step(index)
        two.step(index)
    mine, others = one.generator.state_dict(), two.generator.state_dict()
    assert all(torch.allclose(mine[name], others[name], atol=1e-5) for name in mine)
