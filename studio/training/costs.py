"""What learning takes, by recipe: numbers that learn, memory and seconds for each picture. No torch.

Measured with the usual settings (`measured_costs`); what other settings take is scaled from there: linearly
by the rows of a batch, and by the width of a network as its weights and its layers grow with it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Final, cast

from studio.core.errors import InvalidParameterError
from studio.training.lora_costs import bent_of
from studio.training.measured_costs import MEASURED, Measured
from studio.training.recipe_settings import (
    LoraSettings,
    OwnDiffusionSettings,
    OwnFacesSettings,
    OwnGanSettings,
    OwnStickersSettings,
    OwnTextSettings,
    OwnVaeSettings,
    RecipeSettings,
    TextbookSettings,
    settings_of,
)
from studio.training.runs import RunSpec

VOCABULARY: Final = 1800
"""Entries of a language model of one's own, as many as it had when it was measured; 4096 at most."""

PROSE_TOKENS: Final = 4_096
PROSE_STEPS: Final = 1_464
"""Of the bundled recipe, each step and in all: as `recipes.prose` has them, which brings torch along."""

LEAST_SECONDS: Final = 0.004
"""Of a step, however small the network: Python is not done sooner."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one training takes.

    Attributes:
        one: for each row, and for each step.
        rows: of a batch: pictures, or tokens.
        pieces: in so many parts a batch is computed, one after the other.
        steps: until its last one.
        picture_bytes: that each picture takes as long as it is learned from; 0 for texts.
        held_bytes: of a model that stays as it is, on the device that computes.
        loading_bytes: at its most, before the first step, of the machine's memory.
    """

    one: Measured
    rows: int
    steps: int
    picture_bytes: int = 0
    pieces: int = 1
    held_bytes: float = 0.0
    loading_bytes: float = 0.0

    @property
    def step_seconds(self) -> float:
        """Of one reference core."""
        return max(LEAST_SECONDS, self.one.fixed_seconds + self.one.row_seconds * self.rows)

    @property
    def step_bytes(self) -> float:
        """What a step needs beside the weights that learn."""
        return (
            self.held_bytes + self.one.fixed_bytes + self.one.row_bytes * math.ceil(self.rows / self.pieces)
        )


def cost_of(spec: RunSpec, base: Path | None = None, half: bool = False) -> Cost | None:
    """What a training as asked for takes; None for recipes that were not measured.

    Args:
        base: the weights file of the model it begins with, or that a LoRA is for; None: not known.
        half: whether the device holds a model that a LoRA is for in half precision.

    Raises:
        InvalidParameterError: a setting makes no sense.
    """
    if spec.recipe == "lora":
        return None if base is None else _lora(spec, base, half)
    known, scale = MEASURED.get(spec.recipe), _SCALES.get(spec.recipe)
    if known is None or scale is None:
        return None
    pieces = spec.settings.get("pieces", 1)
    if not isinstance(pieces, int) or pieces < 1:
        raise InvalidParameterError(f"A batch cannot be computed in {pieces} parts.")
    settings = settings_of(spec.recipe).taken(spec.settings)
    return replace(scale(settings, spec.size, measured_at(known, spec.size)), pieces=pieces)


def measured_at(known: Mapping[int, Measured], size: int) -> Measured:
    """What was measured at a size, or lies between two sizes: each number by a power of the size."""
    sizes = sorted(known)
    if size in known or len(sizes) == 1:
        return known.get(size, known[sizes[0]])
    at = min(max(1, sum(one < size for one in sizes)), len(sizes) - 1)
    low, high = sizes[at - 1], sizes[at]
    share = math.log(size / low) / math.log(high / low)
    pairs = zip(astuple(known[low]), astuple(known[high]), strict=True)
    return Measured(*(before ** (1 - share) * after**share for before, after in pairs))


def _wider(one: Measured, weights: float, memory: float, work: float) -> Measured:
    """Each times so much."""
    return Measured(
        one.weights * weights,
        one.row_bytes * memory,
        one.row_seconds * work,
        one.fixed_bytes * memory,
        one.fixed_seconds * work,
    )


def _own_vae(told: RecipeSettings, size: int, one: Measured) -> Cost:
    settings = cast("OwnVaeSettings", told)
    return _of_pictures(one, settings.batch, settings.pictures, 4 * size**2)


def _own_faces(told: RecipeSettings, size: int, one: Measured) -> Cost:
    settings = cast("OwnFacesSettings", told)
    return _of_pictures(one, settings.batch, settings.pictures, 3 * size**2)


def _own_gan(told: RecipeSettings, size: int, one: Measured) -> Cost:
    settings = cast("OwnGanSettings", told)
    share = settings.channels
    # measured at half the width; most of the weights are between channels and channels
    wider = _wider(one, 0.03 + 0.07 * share + 0.9 * share**2, share**0.6, share**1.15)
    return _of_pictures(wider, settings.batch, settings.pictures, 3 * size**2)


def _own_diffusion(told: RecipeSettings, size: int, one: Measured) -> Cost:
    settings = cast("OwnDiffusionSettings", told)
    share = settings.width / OwnDiffusionSettings().width
    # measured at twice the width: wide sums use a core better, so it takes less than four times as long
    wider = _wider(one, share**2, share, share**1.3)
    return _of_pictures(wider, settings.batch, settings.pictures, 3 * size**2)


def _own_stickers(told: RecipeSettings, size: int, one: Measured) -> Cost:
    settings = cast("OwnStickersSettings", told)
    return _of_pictures(one, settings.batch, settings.pictures, 4 * size**2)


def _lora(spec: RunSpec, base: Path, half: bool) -> Cost | None:
    settings = cast("LoraSettings", settings_of(spec.recipe).taken(spec.settings))
    bent = bent_of(base, spec.size)
    if bent is None:
        return None
    one = bent.measured(settings.rank)
    made = _of_pictures(one, settings.batch, settings.pictures, 3 * spec.size**2)
    return replace(made, held_bytes=bent.held_bytes(half), loading_bytes=bent.loading_bytes())


def _textbook(told: RecipeSettings, size: int, one: Measured) -> Cost:
    settings = cast("TextbookSettings", told)
    share = _textbook_weights(settings, size) / _textbook_weights(TextbookSettings(), size)
    return _of_pictures(_wider(one, share, share, share), settings.batch, settings.pictures, size**2)


def _textbook_weights(settings: TextbookSettings, size: int) -> int:
    pixels, hidden, latents = size**2, settings.hidden, settings.latents
    return 2 * pixels * hidden + 3 * hidden * latents


def _own_text(told: RecipeSettings, size: int, one: Measured) -> Cost:
    settings, usual = cast("OwnTextSettings", told), OwnTextSettings()
    share = _text_weights(settings) / _text_weights(usual)
    memory = settings.width * (settings.layers + 4) / (usual.width * (usual.layers + 4))
    rows = max(settings.batch, size)
    return Cost(_wider(one, share, memory, share), rows, max(1, settings.tokens // rows))


def _prose(told: RecipeSettings, size: int, one: Measured) -> Cost:
    return Cost(one, PROSE_TOKENS, PROSE_STEPS)


def _text_weights(settings: OwnTextSettings) -> int:
    """Embeddings, which are the head as well, and 12 w² a layer: 4 w² to attend, 8 w² to think."""
    return VOCABULARY * settings.width + 12 * settings.layers * settings.width**2


def _of_pictures(one: Measured, batch: int, pictures: int, picture_bytes: int) -> Cost:
    return Cost(one, batch, max(1, pictures // batch), picture_bytes)


_SCALES: Final[Mapping[str, Callable[[RecipeSettings, int, Measured], Cost]]] = MappingProxyType(
    {
        "own-vae": _own_vae,
        "own-faces": _own_faces,
        "own-gan": _own_gan,
        "own-diffusion": _own_diffusion,
        "own-stickers": _own_stickers,
        "textbook-vae": _textbook,
        "own-text": _own_text,
        "prose": _prose,
    }
)
