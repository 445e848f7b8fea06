"""What the finish of stickers learns from: drawings, and what the painter makes of them out of noise.

A drawing's latents are noised to some level and painted from there with the drawing's own words, as “paint
over” does (SDEdit, arXiv 2108.01073). What comes out is off as painted latents are, and the drawing tells
what it means. Latents that nobody painted are there too, and how far painted ones stray from them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor
from torch.nn import functional

from studio.core.errors import CancelledError
from studio.families.diffusion.guidance import guided
from studio.families.diffusion.latent_units import LatentUnits
from studio.families.diffusion.schedule import Prediction, x0_and_eps
from studio.families.diffusion.sticker_network import Condition, StickerNetwork
from studio.training.loop import chance
from studio.training.recipes.stickers import cosine_levels
from studio.training.sticker_latents import StickerLatents

BATCH = 32
FIRST, LAST = 0.2, 0.8
"""Between these times, of 1 where all is noise, painting begins again."""
FEWEST, MOST = 3, 8
"""Steps from there."""
WEAKEST, STRONGEST = 1.5, 4.5
"""Guidance."""
CLIPART = 3
"""Of so many pieces of clip art one is painted: there are more of them than of any style."""


@dataclass(frozen=True, eq=False)
class PaintedAgain:
    """Latents beside the drawings that they mean.

    Attributes:
        latents: (n, 16, 16, 16) float16, in painting units.
        drawn_as: (n,) rows of the sticker data.
        held_out: (n,) bool: for judging only.
        painted: (n,) bool; the others are the autoencoder's own.
    """

    latents: Tensor
    drawn_as: Tensor
    held_out: Tensor
    painted: Tensor

    def stray(self) -> Tensor:
        """(channels,): how far painted latents are off, each place by itself: the deviation of what they
        differ from the drawing's by, less its mean over the neighbourhood."""
        own = torch.nonzero(~self.painted)[:, 0]
        place = torch.zeros(int(self.drawn_as.max()) + 1, dtype=torch.int64)
        place[self.drawn_as[own]] = own
        rows = torch.nonzero(self.painted & ~self.held_out)[:, 0]
        off = self.latents[rows].float() - self.latents[place[self.drawn_as[rows]]].float()
        around = functional.avg_pool2d(off, 3, 1, 1, count_include_pad=False)
        return (off - around).std((0, 2, 3))


def open_painted(
    cache: Path,
    key: str,
    data: StickerLatents,
    painter: StickerNetwork,
    units: LatentUnits,
    prepare: Callable[[int, int], None] = lambda done, total: None,
    should_stop: Callable[[], bool] = lambda: False,
    device: torch.device | str = "cpu",
) -> PaintedAgain:
    """What was painted before from the same data by the same painter, or paint it now: 20 minutes of a core.

    Args:
        key: tells data and painter from others.
        units: on the CPU, as the data are.
        device: that paints; the painter is moved there.

    Raises:
        CancelledError: somebody wanted it to stop; nothing is kept.
    """
    path = cache / f"stickers-painted-{key}.safetensors"
    rows = _rows(data)
    painted = _read(path, len(rows))
    if painted is None:
        painted = _paint_all(rows, data, painter.to(device), units, prepare, should_stop)
        part = path.with_suffix(".part")
        save_file({"painted": painted}, part)
        part.replace(path)
    own = torch.arange(data.originals)
    return PaintedAgain(
        latents=torch.cat((painted, units.to_painting(data.latents[own].float()).half())),
        drawn_as=torch.cat((data.drawn_as[rows], data.drawn_as[own])),
        held_out=torch.cat((data.held_out[rows], data.held_out[own])),
        painted=torch.arange(len(rows) + len(own)) < len(rows),
    )


def _rows(data: StickerLatents) -> Tensor:
    """Originals: all emoji, and some clip art."""
    style = data.style[: data.originals]
    clipart = torch.nonzero(style == 4)[:, 0][::CLIPART]
    return torch.cat((torch.nonzero(style != 4)[:, 0], clipart))


def _read(path: Path, count: int) -> Tensor | None:
    try:
        with cast(Any, safe_open(path, framework="pt")) as file:
            painted: Tensor = file.get_tensor("painted")
    except (OSError, SafetensorError):
        return None
    return painted if len(painted) == count else None


def _paint_all(
    rows: Tensor,
    data: StickerLatents,
    painter: StickerNetwork,
    units: LatentUnits,
    prepare: Callable[[int, int], None],
    should_stop: Callable[[], bool],
) -> Tensor:
    made: list[Tensor] = []
    for number, chosen in enumerate(rows.split(BATCH)):
        prepare(number * BATCH, len(rows))
        if should_stop():
            raise CancelledError
        latents = units.to_painting(data.latents[chosen].float())
        condition = _condition(data, chosen, painter.spread.device)
        painted = _paint(latents, condition, painter, chance(11, number))
        made.append(painted.half().cpu())
    return torch.cat(made)


def _condition(data: StickerLatents, chosen: Tensor, device: torch.device) -> Condition:
    """Their names and styles, there."""
    captions = data.captions
    names = captions.name[chosen]
    told = torch.ones(len(chosen), dtype=torch.bool)
    return Condition(
        captions.sentences[names].to(device),
        captions.of_rows(captions.words_in[names]).to(device),
        data.style[chosen].to(device),
        told.to(device),
    )


@torch.inference_mode()
def _paint(latents: Tensor, condition: Condition, painter: StickerNetwork, random: torch.Generator) -> Tensor:
    """One batch from one level of noise down, by DDIM without chance (arXiv 2010.02502, equation 12).

    Latents and all chance come from the CPU; the condition lies where the painter does, as what is painted.
    """
    device = painter.spread.device
    start, force = (float(torch.rand((), generator=random)) for _ in range(2))
    steps = int(torch.randint(FEWEST, MOST + 1, (), generator=random))
    guidance = WEAKEST + force * (STRONGEST - WEAKEST)
    alphas, sigmas = cosine_levels(torch.linspace(FIRST + start * (LAST - FIRST), 0, steps + 1))
    untold = Condition(condition.sentence, condition.words, condition.style, torch.zeros_like(condition.told))
    readings = painter.read(condition), painter.read(untold)
    noise = torch.randn(latents.shape, generator=random).to(device)
    x = alphas[0] * latents.to(device) + sigmas[0] * noise
    for alpha, sigma, next_alpha, next_sigma in zip(
        alphas[:-1], sigmas[:-1], alphas[1:], sigmas[1:], strict=True
    ):
        level = alpha.expand(len(x)).to(device), sigma.expand(len(x)).to(device)
        told, without = (painter(x, *level, reading) for reading in readings)
        answer = guided(told, without, guidance)
        x0, eps = x0_and_eps(Prediction.V, answer, x, float(alpha), float(sigma))
        x = next_alpha * x0 + next_sigma * eps
    return x
