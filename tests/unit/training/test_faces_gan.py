"""The recipe at tiny size: it learns, resumes to the byte, and its export is a model that draws."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from studio.engine.manifest import read_manifest
from studio.families.gan.stylegan2 import (
    MappingNetwork,
    StyleGAN2Config,
    StyleGAN2Generator,
    leaky,
    load_discriminator,
    load_stylegan2,
    pixel_norm,
)
from studio.training.data import TRUNCATION, FaceData, noise
from studio.training.loop import (
    CHECKPOINT,
    LoopSettings,
    Standing,
    TrainingError,
    TrainingProgress,
    run,
    write_checkpoint,
)
from studio.training.recipes.faces_gan import FacesGanTask
from studio.training.recipes.faces_gan_export import export
from studio.training.recipes.faces_gan_mapping import fit_mapping, teach_mapping
from studio.training.recipes.faces_gan_recipe import FacesGanRecipe

TINY = FacesGanRecipe(
    network=StyleGAN2Config(
        resolution=16,
        latent_dim=8,
        mapping_layers=1,
        generator_channels=(8, 8, 8),
        discriminator_channels=(8, 8, 8),
    ),
    batch=4,
    total_images=24,
    head_start_images=8,
    lessons_between=1,
    lesson_images=16,
    warm_up_steps=2,
    r1_every=2,
    overfit_images=16,
)


def _data(with_latents: bool = True) -> FaceData:
    random = np.random.default_rng(0)
    pictures = random.integers(0, 256, (12, 16, 16, 3), dtype=np.uint8)
    if not with_latents:
        return FaceData(pictures)
    mapped = random.standard_normal((64, 8)).astype(np.float32)
    return FaceData(pictures, mapped[:12] * 0.8, mapped, np.zeros(8, np.float32))


def _ignore(progress: TrainingProgress) -> None:
    pass


def _stop_after(steps: int):
    calls = iter(range(steps))
    return lambda: next(calls, None) is None


@pytest.mark.parametrize("with_latents", [True, False])
def test_six_steps_are_three_and_three_more(tmp_path: Path, with_latents: bool) -> None:
    """Head start, game and lazy R1 alike; weights, averages, moments and augmentation to the byte."""
    settings = LoopSettings(log_every=1)
    whole = FacesGanTask(_data(with_latents), TINY)
    run(whole, tmp_path / "whole", settings, _ignore)
    first = FacesGanTask(_data(with_latents), TINY)
    run(first, tmp_path / "parts", settings, _ignore, should_stop=_stop_after(3))
    second = FacesGanTask(_data(with_latents), TINY)
    end = run(second, tmp_path / "parts", settings, _ignore, resume=True)
    assert end.step == 6
    one, other = whole.tensors(), second.tensors()
    assert one.keys() == other.keys()
    assert [name for name in one if not torch.equal(one[name], other[name])] == []


def test_lessons_and_rounds_take_turns() -> None:
    plan = replace(TINY, batch=1, head_start_images=2, lessons_between=2, lesson_images=9)
    assert [plan.round_at(index) for index in range(11)] == [
        None,
        None,
        0,
        None,
        None,
        1,
        None,
        None,
        2,
        7,
        8,
    ]


def test_the_head_start_comes_closer_to_the_pictures() -> None:
    recipe = replace(TINY, total_images=400, head_start_images=400)
    smooth = np.linspace(0, 255, 16).astype(np.uint8)[None, :, None, None]
    pictures = np.ascontiguousarray(np.broadcast_to(smooth, (12, 16, 16, 3)))
    task = FacesGanTask(replace(_data(), pictures=pictures), recipe)
    losses = [task.step(index)["picture"] for index in range(60)]
    assert losses[-1] < 0.5 * losses[0]


def test_a_game_reports_both_sides_and_trains_both() -> None:
    task = FacesGanTask(_data(), replace(TINY, head_start_images=0))
    before = {name: tensor.clone() for name, tensor in task.tensors().items()}
    figures = task.step(0)
    assert {"discriminator", "generator", "r1", "real_score", "drawn_score", "feature"} <= figures.keys()
    changed = {name.split(".")[0] for name, tensor in task.tensors().items() if name in before
               and not torch.equal(tensor, before[name])}  # fmt: skip
    assert {"generator", "discriminator", "average"} <= changed


def test_without_latents_the_mapping_network_learns_too() -> None:
    task = FacesGanTask(_data(with_latents=False), TINY)
    before = task.generator.mapping_network.layers[0].weight.clone()
    for index in range(3):
        task.step(index)
    assert not torch.equal(before, task.generator.mapping_network.layers[0].weight)


def test_augmentation_grows_when_the_discriminator_is_sure_of_the_real() -> None:
    task = FacesGanTask(_data(), replace(TINY, head_start_images=0, lesson_images=0, overfit_target=-2.0))
    assert task.step(0)["augmentation"] == pytest.approx(4 / 16)
    assert task.step(1)["augmentation"] == pytest.approx(8 / 16)


def _first_layer(network: MappingNetwork, z: torch.Tensor) -> torch.Tensor:
    with torch.no_grad():
        return leaky(network.layers[0](pixel_norm(z)))


def test_the_fitted_mapping_has_the_distribution_of_w_and_keeps_close_to_its_pairs() -> None:
    torch.manual_seed(0)
    true, fitted = MappingNetwork(16, layers=1), MappingNetwork(16, layers=1)
    true.layers[0].bias.data.normal_(0, 50)
    z = torch.from_numpy(noise(range(4000), 16))
    w = _first_layer(true, z)
    fit_mapping(fitted, z, w)
    drawn = _first_layer(fitted, z)
    assert torch.allclose(drawn.mean(dim=0), w.mean(dim=0), atol=0.1)
    assert torch.allclose(torch.cov(drawn.t()), torch.cov(w.t()), atol=0.15)
    assert (drawn - w).square().mean() < 0.05 * w.var()


def test_the_taught_space_holds_the_pictures_where_their_seeds_lead() -> None:
    """A mapping that can be known exactly: seed by seed, z leads to the latent of its picture."""
    torch.manual_seed(0)
    z = torch.from_numpy(noise(range(4000), 8))
    true = MappingNetwork(8, layers=1)
    true.layers[0].weight.data *= torch.linspace(0.2, 2, 8)[:, None]
    w = _first_layer(true, z)
    mean = w.mean(dim=0)
    latents = mean + TRUNCATION * (w[:12] - mean)
    data = FaceData(_data().pictures, latents.numpy(), w.numpy(), mean.numpy())
    generator = StyleGAN2Generator(TINY.network)
    taught = teach_mapping(generator, data)
    assert taught is not None
    with torch.no_grad():
        drawn = generator.mapping(z)
    assert drawn.var(dim=0).mean().item() == pytest.approx(1, abs=0.1)
    assert (TRUNCATION * drawn[:12] - taught).square().mean() < 0.05


def test_export_makes_a_model_folder(tmp_path: Path) -> None:
    task = FacesGanTask(_data(), TINY)
    run(task, tmp_path / "run", LoopSettings(log_every=1), _ignore)
    folder = tmp_path / "faces-64"
    export(tmp_path / "run" / CHECKPOINT, folder)
    manifest = read_manifest(folder)
    weights = folder / manifest.weights.file
    assert (manifest.architecture, manifest.resolution) == ("stylegan2", 16)
    assert weights.stat().st_size == manifest.weights.size
    assert "non-commercial" in (folder / "CARD.md").read_text()
    assert {"curve.csv", "samples.png"} <= {file.name for file in folder.iterdir()}
    styles = torch.randn(1, 6, 8, generator=torch.Generator().manual_seed(0))
    drawn = load_stylegan2(weights).synthesis(styles)
    assert torch.allclose(drawn, task.average.network.synthesis(styles), atol=0.05)
    assert load_discriminator(weights)(drawn).shape == (1,)


def test_export_can_lie_between_two_checkpoints(tmp_path: Path) -> None:
    task = FacesGanTask(_data(), replace(TINY, total_images=4))
    run(task, tmp_path / "early", LoopSettings(), _ignore)
    before = task.average.network.synthesis_network.constant.clone()
    task.average.network.synthesis_network.constant.add_(1)
    write_checkpoint(task, tmp_path / "late.safetensors", Standing(1, 0.0))
    export(tmp_path / "late.safetensors", tmp_path / "model", tmp_path / "early" / CHECKPOINT, share=0.25)
    between = load_stylegan2(tmp_path / "model" / "weights.safetensors").synthesis_network.constant
    assert torch.allclose(between, before + 0.25, atol=0.01)


def test_without_latents_the_export_finds_the_mean(tmp_path: Path) -> None:
    run(FacesGanTask(_data(with_latents=False), TINY), tmp_path, LoopSettings(), _ignore)
    export(tmp_path / CHECKPOINT, tmp_path / "model")
    assert bool(load_stylegan2(tmp_path / "model" / "weights.safetensors").mean_w.any())


def test_a_diverged_checkpoint_is_not_exported(tmp_path: Path) -> None:
    task = FacesGanTask(_data(), replace(TINY, total_images=4))
    task.average.network.synthesis_network.constant.fill_(float("nan"))
    run(task, tmp_path, LoopSettings(), _ignore)
    with pytest.raises(TrainingError, match="diverged"):
        export(tmp_path / CHECKPOINT, tmp_path / "model")


def test_a_loss_that_is_no_number_stops_with_a_sentence(tmp_path: Path) -> None:
    task = FacesGanTask(_data(), replace(TINY, head_start_images=0))
    task.discriminator.score.bias.data.fill_(float("nan"))
    with pytest.raises(TrainingError, match="is no longer a number"):
        run(task, tmp_path, LoopSettings(), _ignore)
