"""Bundled stickers in even colours: the decoder's blocks of 8 pixels, and what the finish leaves of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from tiny_gan import MemoryInputs

from studio.core.device import Device, DeviceKind
from studio.core.events import Output, Picture
from studio.core.family import Family
from studio.core.request import Request
from studio.engine.families import FamilyRegistry
from studio.engine.listeners import Listeners
from studio.engine.loader import ModelLoader
from studio.engine.models import ModelLibrary
from studio.engine.places import Places
from studio.engine.settings import Settings
from studio.families.diffusion.params import FAMILY, PAINT, PaintParams
from studio.families.diffusion.sticker_painter import StickerPainter

BLOCK = 8
STRONG = 32
"""A step between neighbours of so much is a line of the drawing."""
FEW = ("red apple", "yellow heart")
MANY = (
    *FEW, "fox", "birthday cake", "green apple", "octopus", "sun", "house", "blue car", "frog", "pizza",
    "cat", "rocket", "tree", "umbrella", "purple fox", "mushroom", "fish", "teapot", "banana", "whale",
    "rose", "drum", "lion",
)  # fmt: skip


@dataclass(frozen=True)
class Painting:
    """The family, its bundled model, and the same model without its finish: each remembers what it drew."""

    family: Family
    finished: Any
    drawn: Any


@pytest.fixture(scope="module")
def painting(tmp_path_factory: pytest.TempPathFactory) -> Painting:
    bundled, families = Places.default().bundled_models, FamilyRegistry()
    library = ModelLibrary(bundled, tmp_path_factory.mktemp("models"))
    family, info = families.get(FAMILY), library.get("stickers")
    loader = ModelLoader(library, families, Settings(), Listeners())
    finished, drawn = (
        family.load(info, Device(DeviceKind.CPU, "test"), loader.companions_of(info)) for _ in range(2)
    )
    assert isinstance(drawn.painter, StickerPainter)
    drawn.painter._finish = None
    return Painting(family, finished, drawn)


def painted(family: Family, model: Any, prompt: str, steps: int) -> Picture:
    request = Request.make(FAMILY, PAINT.name, model.info.ref, 3, PaintParams(prompt, steps=steps))
    events = list(family.run(model, request, MemoryInputs()))
    return next(event.picture for event in events if isinstance(event, Output))


def blocks(pictures: Sequence[Picture]) -> float:
    """How much larger steps between neighbours are where two latents meet than elsewhere, in even colours.

    1 for drawings, which know nothing of latents.
    """
    there: list[np.ndarray] = []
    elsewhere: list[np.ndarray] = []
    for picture in pictures:
        for turned in (picture, picture.transpose(1, 0, 2)):
            pixels = turned.astype(np.int16)
            steps = np.abs(np.diff(pixels[..., :3], axis=1)).mean(2)
            even = (pixels[:, 1:, 3] > 250) & (pixels[:, :-1, 3] > 250) & (steps < STRONG)
            meets = np.arange(1, pixels.shape[1]) % BLOCK == 0
            there.append(steps[:, meets][even[:, meets]])
            elsewhere.append(steps[:, ~meets][even[:, ~meets]])
    return float(np.concatenate(there).mean() / max(np.concatenate(elsewhere).mean(), 1e-9))


def compared(painting: Painting, prompts: Sequence[str], steps: int) -> tuple[list[Picture], list[Picture]]:
    """The same stickers as the decoder draws them, and finished."""
    drawn, finished = (
        [painted(painting.family, model, prompt, steps) for prompt in prompts]
        for model in (painting.drawn, painting.finished)
    )
    return drawn, finished


def test_blocks_are_seen_where_they_are() -> None:
    smooth = np.full((64, 64, 4), 255, np.uint8)
    smooth[..., 0] = np.arange(64)
    chance = np.random.default_rng(1).integers(0, 12, (8, 8)).repeat(BLOCK, 0).repeat(BLOCK, 1)
    blocky = smooth.copy()
    blocky[..., 0] += chance.astype(np.uint8)
    assert blocks([smooth]) == pytest.approx(1, abs=0.05)
    assert blocks([blocky]) > 3


def test_a_finished_sticker_is_the_same_sticker_with_fewer_blocks(painting: Painting) -> None:
    drawn, finished = compared(painting, FEW, 8)
    assert blocks(finished) < 0.75 * blocks(drawn)
    for before, after in zip(drawn, finished, strict=True):
        seen = (before[..., 3] > 128) != (after[..., 3] > 128)
        assert seen.mean() < 0.05, "its outline stays"
        both = (before[..., 3] > 250) & (after[..., 3] > 250)
        away = np.abs(before[both][:, :3].astype(int) - after[both][:, :3]).mean()
        assert 0 < away < 24, "its colours stay"


@pytest.mark.slow
def test_how_many_blocks_are_left(painting: Painting) -> None:
    drawn, finished = compared(painting, MANY, 20)
    before, after = blocks(drawn), blocks(finished)
    print(
        f"\nblocks of {len(MANY)} stickers: {before:.2f} as drawn, {after:.2f} finished (drawings: about 1)"
    )
    assert after < 0.75 * before
