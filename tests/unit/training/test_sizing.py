"""What a training takes is told before it begins: as the networks are, and as it was measured."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest
import slight_program
import torch
from large_pipelines import save_large_folder
from PIL import Image
from tiny_pipelines import save_folder, tiny_unet, tiny_vae
from torch import nn

from studio.core.device import Device, DeviceKind
from studio.engine.models import ModelLibrary
from studio.engine.places import Places
from studio.families.diffusion.small_network import SmallConfig, SmallNetwork
from studio.families.diffusion.sticker_network import CHANNELS as STICKER_CHANNELS
from studio.families.diffusion.sticker_network import StickerNetwork
from studio.families.gan.stylegan2 import StyleGAN2Config, StyleGAN2Discriminator, StyleGAN2Generator
from studio.families.transformer.network import Transformer
from studio.families.vae.faces_network import FacesVae
from studio.families.vae.pictures_network import PicturesVae
from studio.training import processes, sizing
from studio.training.costs import cost_of
from studio.training.lora_costs import bent_of
from studio.training.own.tasks.gan import CHANNELS, LATENT_DIM
from studio.training.own.tasks.lora_adapters import add_adapters
from studio.training.prose.data import VOCABULARY
from studio.training.recipe_list import recipe
from studio.training.recipes.prose import ProseRecipe
from studio.training.runs import LOG, DataSource, Run, Runs, RunSpec
from studio.training.sizing import estimate

CPU = Device(DeviceKind.CPU, "CPU")
PICTURES = 60
"""That are learned from where memory is measured."""
CARD = Device(DeviceKind.CUDA, "a card", total_bytes=8_000_000_000)


def spec(name: str, size: int, minutes: float | None = None, **settings: Any) -> RunSpec:
    return RunSpec("Foxes", recipe(name).learns, name, size=size, minutes=minutes, settings=settings)


def count(*networks: nn.Module) -> int:
    return sum(weight.numel() for network in networks for weight in network.parameters())


def weights(asked: RunSpec) -> float:
    cost = cost_of(asked)
    assert cost is not None
    return cost.one.weights


def gan(size: int, share: float) -> int:
    channels = tuple(max(8, round(share * many)) for many in CHANNELS[: size.bit_length() - 2])
    config = StyleGAN2Config(size, LATENT_DIM, 4, channels, channels)
    return count(StyleGAN2Generator(config), StyleGAN2Discriminator(config))


def test_as_many_numbers_learn_as_are_told() -> None:
    assert weights(spec("own-vae", 128)) == count(PicturesVae())
    faces = FacesVae()  # its linear maps stay as they are
    learning = count(faces) - count(faces.encoder.linear, faces.decoder.linear)
    assert weights(spec("own-faces", 128)) == learning
    stickers = StickerNetwork(torch.ones(STICKER_CHANNELS))
    assert weights(spec("own-stickers", 128)) == count(stickers)
    for size in (32, 64, 128):
        assert weights(spec("own-gan", size)) == pytest.approx(gan(size, 1), rel=0.03)
        assert weights(spec("own-gan", size, channels=2.0)) == pytest.approx(gan(size, 2), rel=0.03)
        painter = count(SmallNetwork(SmallConfig(size, 96, ())))
        assert weights(spec("own-diffusion", size, width=96)) == pytest.approx(painter, rel=0.03)


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("own-vae", 64),
        ("own-faces", 128),
        ("own-gan", 96),
        ("own-diffusion", 32),
        ("own-stickers", 128),
        ("textbook-vae", 32),
        ("own-text", 512),
    ],
)
def test_more_of_anything_takes_more(name: str, size: int) -> None:
    usual = estimate(spec(name, size), 100, CPU)
    batch = cost_of(spec(name, size))
    assert batch is not None
    larger = estimate(spec(name, size, batch=2 * batch.rows), 100, CPU)
    assert larger.memory_bytes > usual.memory_bytes > 300e6
    assert larger.seconds_per_step > usual.seconds_per_step > 0
    in_pieces = estimate(spec(name, size, batch=2 * batch.rows, pieces=2), 100, CPU)
    assert in_pieces.memory_bytes == usual.memory_bytes
    if name != "own-text":
        assert estimate(spec(name, size), 9999, CPU).memory_bytes > usual.memory_bytes


def test_what_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sizing, "machine_pace", lambda: 1.0)
    monkeypatch.setattr(sizing, "_free", lambda device: 2e9)
    told = estimate(spec("own-vae", 64), 100, CPU, 0.25)
    assert told.fits
    assert told.minutes == pytest.approx(2500 * 0.25 / 60)
    assert told.words == (
        "About 0.5 GB of memory (2.0 GB are free). "
        "A step takes about 0.25 s, as the last time: all 2,500 are done in about 10 min."
    )
    short = estimate(spec("own-vae", 64, minutes=5), 100, CPU, 0.25)
    assert short.minutes == 5
    assert short.words.endswith("about 1,200 of 2,500 fit into 5 minutes.")
    large = estimate(spec("own-gan", 128, batch=256), 100, CPU)
    assert not large.fits
    assert "choose a smaller size, batch or width" in large.words
    assert "first seconds" in estimate(spec("own-gan", 64), 100, CARD).words
    assert "0.02 s, as the last time" in estimate(spec("own-gan", 64), 100, CARD, 0.02).words


def test_a_tiny_network_takes_no_time_that_nobody_can_read() -> None:
    words = estimate(spec("textbook-vae", 28, hidden=8, latents=2, batch=1), 100, CPU).words
    assert "e-" not in words
    assert estimate(spec("textbook-vae", 28, hidden=8), 100, CPU).seconds_per_step > 1e-4


def test_the_bundled_prose_is_told_by_its_own_numbers() -> None:
    recipe, cost = ProseRecipe(), cost_of(spec("prose", 256))
    assert cost is not None
    assert (cost.rows, cost.steps) == (recipe.tokens_per_step, recipe.total_steps)
    assert cost.one.weights == count(Transformer(recipe.config(VOCABULARY)))
    assert "all 1,464 are done in about 41 min" in estimate(spec("prose", 256), None, CPU, 1.7).words


def products_of(unet: nn.Module, side: int) -> float:
    """Multiplications of one picture, counted while it is asked: layers, and attention within itself."""
    done = 0.0

    def add(layer: nn.Module, given: Any, came: torch.Tensor) -> None:
        nonlocal done
        weight = cast("torch.Tensor", layer.weight)
        places = came[0].numel() / weight.shape[0]
        done += weight.numel() * places

    def attend(block: nn.Module, given: Any, came: torch.Tensor) -> None:
        nonlocal done
        done += 2 * came.shape[1] ** 2 * came.shape[2]

    for name, layer in unet.named_modules():
        if isinstance(layer, nn.Conv2d | nn.Linear):
            layer.register_forward_hook(add)
        elif name.endswith("attn1"):
            layer.register_forward_hook(attend)
    cast("Any", unet)(torch.zeros(1, 4, side, side), 3, torch.zeros(1, 77, 64))
    return done


def test_a_lora_is_told_by_the_model_that_it_bends(tmp_path: Path) -> None:
    library = ModelLibrary(tmp_path / "none", tmp_path / "models")
    path = library.add(save_folder(tmp_path / "sd1")).weights_path
    bent, unet = bent_of(path, 64), tiny_unet()
    assert bent is not None
    assert (bent.network, bent.autoencoder) == (count(unet), count(tiny_vae()))
    assert bent.products == pytest.approx(products_of(unet, 16), rel=0.15)  # words are less than places
    assert bent.learning * 4 == count(add_adapters(unet, 4, 0))
    usual = spec("lora", 64)
    told = estimate(usual, 100, CPU, base=path)
    assert told.memory_bytes > sizing.PROGRAM_BYTES + 4 * (bent.network + bent.autoencoder + bent.readers)
    assert told.seconds_per_step > 0
    for more in (spec("lora", 1024), spec("lora", 64, batch=64), spec("lora", 64, rank=256)):
        larger = estimate(more, 1_000_000, CPU, base=path)
        assert larger.memory_bytes > estimate(usual, 1_000_000, CPU, base=path).memory_bytes
    assert estimate(spec("lora", 128), 100, CPU, base=path).seconds_per_step > told.seconds_per_step
    whole, half = (cost_of(usual, path, half=half) for half in (False, True))
    assert whole is not None
    assert half is not None
    assert whole.held_bytes - half.held_bytes == 2 * bent.network


def test_what_cannot_be_told_is_said_so(tmp_path: Path) -> None:
    assert "first minute" in estimate(spec("stickers", 128), None, CPU).words
    assert "first minute" in estimate(spec("lora", 512), None, CPU).words
    (tmp_path / "weights.safetensors").write_bytes(b"damaged")
    for path in (tmp_path / "weights.safetensors", tmp_path / "gone.safetensors"):
        assert "first minute" in estimate(spec("lora", 512), None, CPU, base=path).words
    assert "Batch" in estimate(spec("own-vae", 64, batch=0), None, CPU).words


def test_estimating_imports_no_torch() -> None:
    code = "import sys, studio.training.sizing; assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])


@pytest.mark.slow
@pytest.mark.timeout(700)
@pytest.mark.parametrize(
    ("name", "size", "settings"),
    [
        ("own-vae", 64, {}),
        ("own-vae", 256, {"batch": 4}),
        ("own-faces", 128, {"batch": 8}),
        ("own-gan", 32, {}),
        ("own-gan", 64, {"batch": 8}),
        ("own-diffusion", 32, {"batch": 8}),
        ("own-diffusion", 64, {"width": 96, "batch": 8}),
        ("own-stickers", 128, {"batch": 24}),
        ("textbook-vae", 28, {}),
        ("textbook-vae", 64, {"hidden": 800}),
        ("own-text", 256, {}),
        ("own-text", 1024, {"batch": 2048}),
    ],
)
def test_so_much_memory_is_really_taken(
    name: str,
    size: int,
    settings: dict[str, int],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """`pytest -m slow tests/unit/training/test_sizing.py`: the peak of a real program, to a quarter."""
    asked = spec(name, size, **settings)
    cost = cost_of(asked)
    assert cost is not None
    lasts = "tokens" if name == "own-text" else "pictures"
    data = put_texts(tmp_path / "data") if name == "own-text" else put_pictures(tmp_path / "data", 2 * size)
    run = Runs(tmp_path / "runs").create(
        replace(
            asked,
            data=DataSource(str(data)),
            base={"own-faces": "faces-vae", "own-stickers": "stickers"}.get(name),
            settings={**settings, lasts: 12 * cost.rows, "near_copies": False},
        )
    )
    monkeypatch.setattr(processes, "last_in_line", lambda pid: None)  # time is measured
    if name in {"own-faces", "own-stickers"}:
        monkeypatch.setattr(processes, "own_command", lambda: [sys.executable, slight_program.__file__])
    learn(run, 600)
    curve = run.watched.curve()
    took = curve.newest("memory") * 1e6
    told = estimate(asked, 0 if name == "own-text" else PICTURES, CPU)
    step = curve.newest("seconds") / curve.newest("step")
    with capsys.disabled():
        print(f"\n{name} {size} {settings}: memory told {told.memory_bytes:,}, taken {took:,.0f} bytes")
        print(f"a step told {told.seconds_per_step:.3f}, taken {step:.3f} s")
    assert told.memory_bytes == pytest.approx(took, rel=0.25)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("size", [256, 512])
def test_so_much_memory_a_lora_really_takes(
    size: int, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a model of the shape of Stable Diffusion 1: 7 GB, and minutes."""
    places = Places.default()
    base = ModelLibrary(tmp_path / "none", places.models).add(save_large_folder(tmp_path / "large"))
    shutil.rmtree(tmp_path / "large")
    asked = replace(spec("lora", size), base=base.id)
    data = put_pictures(tmp_path / "data", 2 * size, 8)
    given = {"pictures": 2, "near_copies": False, "mirror": False}
    run = Runs(tmp_path / "runs").create(replace(asked, data=DataSource(str(data)), settings=given))
    monkeypatch.setattr(processes, "own_command", lambda: [sys.executable, slight_program.__file__])
    learn(run, 3500)
    took = run.watched.curve().newest("memory") * 1e6
    told = estimate(asked, 8, CPU, base=base.weights_path)
    with capsys.disabled():
        print(f"\nlora {size}: memory told {told.memory_bytes:,}, taken {took:,.0f} bytes")
    assert told.memory_bytes == pytest.approx(took, rel=0.25)


def learn(run: Run, seconds: float) -> None:
    """To the end, in a program of its own, which is not left behind."""
    child = processes.start(run)
    try:
        assert child.wait(seconds) == 0, (run.folder / LOG).read_text()
    finally:
        child.kill()
        child.wait()


def put_pictures(folder: Path, side: int, count: int = PICTURES) -> Path:
    folder.mkdir()
    chance = np.random.default_rng(0)
    for number in range(count):
        small = chance.integers(0, 256, (6, 6, 3), dtype=np.uint8)
        Image.fromarray(small).resize((side, side), Image.Resampling.BICUBIC).save(folder / f"{number}.png")
    return folder


def put_texts(folder: Path) -> Path:
    folder.mkdir()
    chance = np.random.default_rng(0)
    words = ["".join(chance.choice(list("abcdefghijklmnopqrstuvwxyz"), 5)) for _ in range(3000)]
    for number in range(6):
        paragraphs = (" ".join(chance.choice(words, 60)) + "." for _ in range(300))
        (folder / f"{number}.txt").write_text("\n\n".join(paragraphs))
    return folder
