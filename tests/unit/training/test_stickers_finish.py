"""The finish of stickers: it begins as nothing, learns from what was painted again, lies in the weights."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from studio.core.errors import CancelledError
from studio.core.family import ModelInfo
from studio.engine.fingerprints import sha256_of
from studio.engine.manifest import CompanionEntry, read_manifest
from studio.families.diffusion.latent_units import LatentUnits, read_latent_units
from studio.families.diffusion.sticker_finish import RGBA, StickerFinish, load_sticker_finish
from studio.families.diffusion.sticker_network import (
    CHANNELS,
    EMBEDDING,
    SIDE,
    StickerNetwork,
    load_sticker_network,
)
from studio.families.vae.pictures_network import PicturesVae
from studio.training.learner import Schedule
from studio.training.loop import CHECKPOINT, LoopSettings, run
from studio.training.model_folder import ModelWords, write_model
from studio.training.painted_again import PaintedAgain, open_painted
from studio.training.recipes.stickers_finish import FinishRecipe, FinishTask
from studio.training.recipes.stickers_finish_export import export
from studio.training.sticker_latents import StickerLatents
from studio.training.stickers.captions import said_of, write_captions
from studio.training.stickers.data import StickerData

NAMES = ("ball", "sun", "red ball", "arrow", "leaf")
STYLES = ("fluent", "noto", "flat", "clipart", "noto")
HELD_OUT = (False, False, False, False, True)
RECIPE = FinishRecipe(batch=4, total_images=16, window=4, schedule=Schedule(rate=2e-3, warm_up_steps=1))


def drawings() -> StickerData:
    """Discs of one colour each on nothing."""
    y, x = np.mgrid[-64:64, -64:64]
    pictures = np.zeros((len(NAMES), 128, 128, 4), np.uint8)
    for number in range(len(NAMES)):
        pictures[number][x**2 + y**2 < 2000] = (40 * number, 200 - 30 * number, 90, 255)
    return StickerData(pictures, NAMES, STYLES, NAMES, ((),) * len(NAMES), np.array(HELD_OUT), "0" * 64, {})


def latents() -> StickerLatents:
    """Latents for them, made up, with captions of one number each."""
    made = torch.randn((len(NAMES), CHANNELS, SIDE, SIDE), generator=torch.Generator().manual_seed(1))

    def embed(texts: object) -> Tensor:
        return torch.nn.functional.normalize(torch.ones(len(list(texts)), EMBEDDING), dim=1)  # type: ignore[call-overload]

    return StickerLatents(
        latents=made.half(),
        style=torch.tensor([1, 3, 2, 4, 3]),
        held_out=torch.tensor(HELD_OUT),
        drawn_as=torch.arange(len(NAMES)),
        originals=len(NAMES),
        captions=write_captions([said_of(name, (), None, False) for name in NAMES], embed),
    )


def units() -> LatentUnits:
    return LatentUnits(torch.zeros(CHANNELS), torch.full((CHANNELS,), 0.5), torch.full((CHANNELS,), 0.5))


@pytest.fixture(scope="module")
def painter() -> StickerNetwork:
    torch.manual_seed(0)
    return StickerNetwork(torch.full((CHANNELS,), 0.5)).eval()


@pytest.fixture
def painted(tmp_path: Path, painter: StickerNetwork) -> PaintedAgain:
    return open_painted(tmp_path, "key", latents(), painter, units())


def task_of(painted: PaintedAgain, recipe: FinishRecipe = RECIPE) -> FinishTask:
    torch.manual_seed(2)
    return FinishTask(painted, drawings(), PicturesVae().eval(), units(), recipe)


def test_it_begins_as_the_picture_itself_at_any_size() -> None:
    finish = StickerFinish()
    for side in (2, 5, 16):
        drawn = torch.rand(2, RGBA, 8 * side, 8 * side)
        torch.testing.assert_close(finish(drawn, torch.randn(2, CHANNELS, side, side)), drawn)


def test_drawings_are_painted_again_once_and_the_same_way(tmp_path: Path, painter: StickerNetwork) -> None:
    told: list[tuple[int, int]] = []
    first = open_painted(tmp_path, "a", latents(), painter, units(), lambda *far: told.append(far))
    again = open_painted(tmp_path, "a", latents(), painter, units(), lambda *far: told.append(far))
    elsewhere = open_painted(tmp_path, "b", latents(), painter, units())
    assert told == [(0, 5)], "the second time it was read"
    assert torch.equal(first.latents, again.latents)
    assert torch.equal(first.latents, elsewhere.latents)
    # Emoji first, then clip art; behind them the same as they are.
    assert first.drawn_as.tolist() == [0, 1, 2, 4, 3, 0, 1, 2, 3, 4]
    assert first.painted.tolist() == [True] * 5 + [False] * 5
    assert first.held_out.tolist() == [False, False, False, True, False, *HELD_OUT]
    as_they_are = units().to_painting(latents().latents.float()).half()
    assert torch.equal(first.latents[5:], as_they_are)
    assert not torch.equal(first.latents[0], as_they_are[0])


def test_how_far_painted_latents_stray_is_counted_without_what_neighbours_share() -> None:
    random = torch.Generator().manual_seed(5)
    own = torch.randn((40, CHANNELS, SIDE, SIDE), generator=random)
    shift = torch.randn((40, CHANNELS, 1, 1), generator=random)  # everywhere the same: no blocks
    off = 0.3 * torch.randn(own.shape, generator=random)
    again = PaintedAgain(
        latents=torch.cat((own + shift + off, own)).half(),
        drawn_as=torch.arange(40).repeat(2),
        held_out=torch.zeros(80, dtype=torch.bool),
        painted=torch.arange(80) < 40,
    )
    # Of nine equal neighbours one is the place itself: 8/9 of the square is left.
    torch.testing.assert_close(
        again.stray(), torch.full((CHANNELS,), 0.3 * (8 / 9) ** 0.5), atol=0.01, rtol=0
    )


def test_it_paints_on_the_device_of_the_run(tmp_path: Path) -> None:
    """On one that holds no numbers, and refuses to be mixed with one that does."""
    painter = StickerNetwork(torch.full((CHANNELS,), 0.5)).eval()
    seen: set[str] = set()
    painter.register_forward_pre_hook(lambda _, given: seen.update(one.device.type for one in given[:3]))
    with pytest.raises(NotImplementedError, match="copy out of meta"):  # when all has been painted
        open_painted(tmp_path, "a", latents(), painter, units(), device="meta")
    assert seen == {"meta"}


def test_painting_can_be_stopped_and_leaves_nothing_half_done(
    tmp_path: Path, painter: StickerNetwork
) -> None:
    with pytest.raises(CancelledError):
        open_painted(tmp_path, "a", latents(), painter, units(), should_stop=lambda: True)
    assert not list(tmp_path.iterdir())


def test_it_learns_what_the_drawings_are(painted: PaintedAgain) -> None:
    task = task_of(painted, replace(RECIPE, total_images=160))
    before = task.judge()
    assert before["psnr"] == pytest.approx(before["psnr_before"], abs=1e-4), "it begins as nothing"
    losses = [task.step(step)["loss"] for step in range(40)]
    assert np.mean(losses[-8:]) < 0.8 * np.mean(losses[:8])
    after = task.judge()
    assert after["psnr_before"] == before["psnr_before"], "what the decoder draws is not learned"
    assert after["psnr"] != before["psnr"]


def test_a_run_that_was_cut_ends_like_one_that_was_not(tmp_path: Path, painted: PaintedAgain) -> None:
    def learn(out: Path, *, cut: bool) -> dict[str, Tensor]:
        out.mkdir()
        task = task_of(painted)
        if cut:
            steps: list[int] = []
            run(
                task,
                out,
                LoopSettings(),
                lambda _: None,
                should_stop=lambda: len(steps) == 2 or bool(steps.append(1)),
            )
            task = task_of(painted)
        run(task, out, LoopSettings(), lambda _: None, resume=cut)
        return task.tensors()

    whole, again = learn(tmp_path / "whole", cut=False), learn(tmp_path / "cut", cut=True)
    assert whole.keys() == again.keys()
    assert all(torch.equal(value, again[name]) for name, value in whole.items())


def put_painter(folder: Path, painter: StickerNetwork) -> ModelInfo:
    words = ModelWords("stickers", "Stickers", "diffusion", "stickers", "MIT", "", "Paints.", 128)
    state = {f"network.{name}": value for name, value in painter.state_dict().items()}
    state |= {"units.mean": units().mean, "units.scale": units().scale}
    companion = CompanionEntry(role="autoencoder", id="pictures-vae", sha256="a" * 64)
    write_model(folder, folder, words, "# Stickers", state, {"stickers": "{}"}, (companion,))
    save_file({"words": torch.zeros(1)}, folder / "words.safetensors")
    return read_manifest(folder).info(folder, bundled=False)


def test_the_model_is_the_painter_with_a_finish(
    tmp_path: Path, painter: StickerNetwork, painted: PaintedAgain
) -> None:
    info = put_painter(tmp_path / "models" / "stickers", painter)
    assert load_sticker_finish(info.weights_path) is None
    task = task_of(painted)
    run(task, tmp_path, LoopSettings(), lambda _: None)
    made = tmp_path / "stickers"
    export(tmp_path / CHECKPOINT, info, made)
    new = read_manifest(made).info(made, bundled=False)
    export(tmp_path / CHECKPOINT, new, tmp_path / "again")
    assert read_manifest(tmp_path / "again").weights == read_manifest(made).weights, "the old one is replaced"
    assert replace(new, folder=info.folder, sha256=info.sha256, size_bytes=info.size_bytes) == info
    assert new.sha256 == sha256_of(new.weights_path) != info.sha256
    assert new.size_bytes == new.weights_path.stat().st_size
    assert (made / "words.safetensors").is_file()
    assert (made / "CARD.md").read_text() == "# Stickers"
    assert (made / "finish.csv").read_text().startswith("step,")
    assert (made / "finish.png").is_file()
    finish = load_sticker_finish(new.weights_path)
    assert finish is not None
    for name, value in task.learner.average.state_dict().items():
        torch.testing.assert_close(finish.state_dict()[name], value.half().float(), rtol=0, atol=0)
    old, kept = load_file(info.weights_path), load_file(new.weights_path)
    assert all(torch.equal(value, kept[name]) for name, value in old.items())
    assert load_sticker_network(new.weights_path) is not None
    assert torch.equal(read_latent_units(new.weights_path, painter.spread).scale, units().scale)


def test_a_finish_of_another_make_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "weights.safetensors"
    save_file({"finish.enter.weight": torch.zeros(3)}, path)
    with pytest.raises(ValueError, match="does not fit"):
        load_sticker_finish(path)
    path.write_bytes(b"nothing")
    with pytest.raises(ValueError, match="does not fit"):
        load_sticker_finish(path)
