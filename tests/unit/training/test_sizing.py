"""What a training takes is told before it begins: as the networks are, and as it was measured."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from torch import nn

from studio.core.device import Device, DeviceKind
from studio.families.diffusion.small_network import SmallConfig, SmallNetwork
from studio.families.gan.stylegan2 import StyleGAN2Config, StyleGAN2Discriminator, StyleGAN2Generator
from studio.families.transformer.network import Transformer
from studio.families.vae.faces_network import FacesVae
from studio.families.vae.pictures_network import PicturesVae
from studio.training import processes, sizing
from studio.training.costs import cost_of
from studio.training.own.tasks.gan import CHANNELS, LATENT_DIM
from studio.training.prose.data import VOCABULARY
from studio.training.recipe_list import recipe
from studio.training.recipes.prose import ProseRecipe
from studio.training.runs import LOG, DataSource, Runs, RunSpec
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


def test_the_bundled_prose_is_told_by_its_own_numbers() -> None:
    recipe, cost = ProseRecipe(), cost_of(spec("prose", 256))
    assert cost is not None
    assert (cost.rows, cost.steps) == (recipe.tokens_per_step, recipe.total_steps)
    assert cost.one.weights == count(Transformer(recipe.config(VOCABULARY)))
    assert "all 1,464 are done in about 41 min" in estimate(spec("prose", 256), None, CPU, 1.7).words


def test_what_cannot_be_told_is_said_so() -> None:
    assert "first minute" in estimate(spec("stickers", 128), None, CPU).words
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
            base="faces-vae" if name == "own-faces" else None,
            settings={**settings, lasts: 12 * cost.rows, "near_copies": False},
        )
    )
    monkeypatch.setattr(processes, "last_in_line", lambda pid: None)  # time is measured
    assert processes.start(run).wait(600) == 0, (run.folder / LOG).read_text()
    curve = run.watched.curve()
    took = curve.newest("memory") * 1e6
    told = estimate(asked, 0 if name == "own-text" else PICTURES, CPU)
    step = curve.newest("seconds") / curve.newest("step")
    with capsys.disabled():
        print(f"\n{name} {size} {settings}: memory told {told.memory_bytes:,}, taken {took:,.0f} bytes")
        print(f"a step told {told.seconds_per_step:.3f}, taken {step:.3f} s")
    assert told.memory_bytes == pytest.approx(took, rel=0.25)


def put_pictures(folder: Path, side: int) -> Path:
    folder.mkdir()
    chance = np.random.default_rng(0)
    for number in range(PICTURES):
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
