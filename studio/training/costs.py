"""What learning takes, by recipe: numbers that learn, memory and seconds for each picture. No torch.

Measured with the usual settings (`measured_costs`); what other settings take is scaled from there: linearly
by the rows of a batch, and by the width of a network as its weights and its layers grow with it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, cast

from studio.core.errors import InvalidParameterError
from studio.training.measured_costs import MEASURED, Measured
from studio.training.recipe_settings import (
    OwnDiffusionSettings,
    OwnGanSettings,
    OwnTextSettings,
    OwnVaeSettings,
    RecipeSettings,
    TextbookSettings,
    settings_of,
)
from studio.training.runs import RunSpec

VOCABULARY: Final = 4096
"""Entries that a language model of one's own has at most."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one training takes.

    Attributes:
        weights: numbers that learn.
        row_bytes: of memory for each row that is computed at a time, at the peak of a step.
        row_seconds: of one reference core for each row.
        rows: of a batch: pictures, or tokens.
        pieces: in so many parts a batch is computed, one after the other.
        steps: until its last one.
        picture_bytes: that each picture takes as long as it is learned from; 0 for texts.
    """

    weights: float
    row_bytes: float
    row_seconds: float
    rows: int
    pieces: int
    steps: int
    picture_bytes: int

    @property
    def step_seconds(self) -> float:
        """Of one reference core."""
        return self.row_seconds * self.rows

    @property
    def step_bytes(self) -> float:
        """What a step needs beside the weights."""
        return self.row_bytes * math.ceil(self.rows / self.pieces)


def cost_of(spec: RunSpec) -> Cost | None:
    """What a training as asked for takes; None for recipes that were not measured.

    Raises:
        InvalidParameterError: a setting makes no sense.
    """
    known, scale = MEASURED.get(spec.recipe), _SCALES.get(spec.recipe)
    if known is None or scale is None:
        return None
    settings = settings_of(spec.recipe).taken(spec.settings)
    cost = scale(settings, spec.size, _between(known, spec.size))
    pieces = spec.settings.get("pieces", 1)
    if not isinstance(pieces, int) or pieces < 1:
        raise InvalidParameterError(f"A batch cannot be computed in {pieces} parts.")
    return Cost(
        cost.weights, cost.row_bytes, cost.row_seconds, cost.rows, pieces, cost.steps, cost.picture_bytes
    )


def _between(known: Mapping[int, Measured], size: int) -> Measured:
    """What was measured at a size, or lies between two sizes: each number by a power of the size."""
    if size in known:
        return known[size]
    sizes = sorted(known)
    at = min(max(1, sum(one < size for one in sizes)), len(sizes) - 1)
    low, high = sizes[at - 1], sizes[at]
    share = math.log(size / low) / math.log(high / low)

    def between(of: Callable[[Measured], float]) -> float:
        return of(known[low]) ** (1 - share) * of(known[high]) ** share

    return Measured(
        round(between(lambda one: one.weights)),
        between(lambda one: one.row_bytes),
        between(lambda one: one.row_seconds),
    )


def _own_vae(told: RecipeSettings, size: int, one: Measured) -> Cost:
    settings = cast("OwnVaeSettings", told)
    return _of_pictures(one, settings.batch, settings.pictures, 4 * size**2)


def _own_gan(told: RecipeSettings, size: int, one: Measured) -> Cost:
    settings = cast("OwnGanSettings", told)
    share = settings.channels
    weights = one.weights * (0.03 + 0.07 * share + 0.9 * share**2)
    wider = Measured(round(weights), one.row_bytes * share, one.row_seconds * weights / one.weights)
    return _of_pictures(wider, settings.batch, settings.pictures, 3 * size**2)


def _own_diffusion(told: RecipeSettings, size: int, one: Measured) -> Cost:
    settings = cast("OwnDiffusionSettings", told)
    share = settings.width / OwnDiffusionSettings().width
    wider = Measured(round(one.weights * share**2), one.row_bytes * share, one.row_seconds * share**2)
    return _of_pictures(wider, settings.batch, settings.pictures, 3 * size**2)


def _textbook(told: RecipeSettings, size: int, one: Measured) -> Cost:
    settings = cast("TextbookSettings", told)
    usual = TextbookSettings()
    share = _textbook_weights(settings, size) / _textbook_weights(usual, size)
    other = Measured(_textbook_weights(settings, size), one.row_bytes * share, one.row_seconds * share)
    return _of_pictures(other, settings.batch, settings.pictures, size**2)


def _textbook_weights(settings: TextbookSettings, size: int) -> int:
    pixels, hidden, latents = size**2, settings.hidden, settings.latents
    return pixels * hidden + 2 * hidden * latents + latents * hidden + hidden * pixels


def _own_text(told: RecipeSettings, size: int, one: Measured) -> Cost:
    settings = cast("OwnTextSettings", told)
    usual = OwnTextSettings()
    weights = _text_weights(settings)
    share = weights / _text_weights(usual)
    wider = settings.width * (settings.layers + 4) / (usual.width * (usual.layers + 4))
    rows = max(settings.batch, size)
    steps = max(1, settings.tokens // rows)
    return Cost(weights, one.row_bytes * wider, one.row_seconds * share, rows, 1, steps, 0)


def _text_weights(settings: OwnTextSettings) -> int:
    """Embeddings, which are the head as well, and 12 w² a layer (4 w² to attend, 8 w² to think)."""
    return VOCABULARY * settings.width + 12 * settings.layers * settings.width**2


def _of_pictures(one: Measured, batch: int, pictures: int, picture_bytes: int) -> Cost:
    steps = max(1, pictures // batch)
    return Cost(one.weights, one.row_bytes, one.row_seconds, batch, 1, steps, picture_bytes)


_SCALES: Final[Mapping[str, Callable[[RecipeSettings, int, Measured], Cost]]] = MappingProxyType(
    {
        "own-vae": _own_vae,
        "own-gan": _own_gan,
        "own-diffusion": _own_diffusion,
        "textbook-vae": _textbook,
        "own-text": _own_text,
    }
)
