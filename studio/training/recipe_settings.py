"""What can be set for each recipe of one's own, declared once: the Workshop's form is made from it. No torch.

Names and usual values are those that the tasks of `own.tasks` ask their order for; only what differs from the
usual is written into a run, so a task may choose its usual value by what it begins with.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Final, Self, cast

from studio.core.json_value import JsonValue
from studio.core.params import Count, Params, Slider, Text, Toggle, param

RATE: Final = "rate"
_THOUSANDTHS: Final = 1e-3
"""In which learning rates are shown: 0.0015 is nothing that a person moves."""

_BATCH = "How many are looked at before each step. More is calmer, slower and takes more memory."
_PICTURES = "How many pictures it has seen when it is done, the same ones again and again."
_NEAR_COPIES = "Of pictures that look alike only the first is learned from."
_MIRROR = "Half of the pictures are turned left to right: twice as many to learn from. Not for letters."


def _rate(usual: float, most: float = 10.0) -> Any:
    """A learning rate in thousandths."""
    return param(
        usual,
        Slider(
            "Learning rate",
            "How far each step goes. Too much and it comes apart, too little and it takes for ever.",
            0.05,
            most,
            0.05,
            "‰",
            formula="w ← w − η · m / (√v + ε), Adam, η in thousandths (arXiv 1412.6980)",
        ),
    )


@dataclass(frozen=True)
class RecipeSettings(Params):
    """Base of the declarations; the bundled recipes have nothing to set."""

    @classmethod
    def taken(cls, settings: Mapping[str, JsonValue]) -> Self:
        """As a form shows the settings of a run; what the form does not know is passed over.

        Raises:
            InvalidParameterError: a value does not fit.
        """
        known = {field.name for field in fields(cls)}
        values: dict[str, JsonValue] = {name: value for name, value in settings.items() if name in known}
        if RATE in values:
            values[RATE] = round(float(cast("float", values[RATE])) / _THOUSANDTHS, 3)
        return cls.from_values(values)

    def changed(self) -> dict[str, JsonValue]:
        """What differs from the usual, as `RunSpec.settings` takes it."""
        usual = type(self)().to_values()
        found = {name: value for name, value in self.to_values().items() if value != usual[name]}
        if RATE in found:
            found[RATE] = round(float(cast("float", found[RATE])) * _THOUSANDTHS, 6)
        return found


@dataclass(frozen=True)
class OwnVaeSettings(RecipeSettings):
    """Of own-vae."""

    rate: float = _rate(1.5)
    noise: float = param(
        0.06,
        Slider(
            "Looseness",
            "More makes neighbours in the latent space alike, and pictures softer.",
            0.01,
            0.5,
            0.01,
            formula="The standard deviation σ of what the decoder may miss: loss = |x − x̂|² / 2σ² + KL "
            "(arXiv 1312.6114)",
        ),
    )
    batch: int = param(16, Count("Batch", _BATCH, 1, 256))
    pictures: int = param(40_000, Count("Pictures in all", _PICTURES, 1_000, 10_000_000))
    mirror: bool = param(True, Toggle("Mirror", _MIRROR))
    near_copies: bool = param(True, Toggle("Leave out near-copies", _NEAR_COPIES))


@dataclass(frozen=True)
class OwnFacesSettings(RecipeSettings):
    """Of own-faces."""

    rate: float = _rate(0.3)
    batch: int = param(16, Count("Batch", _BATCH, 1, 256))
    pictures: int = param(20_000, Count("Pictures in all", _PICTURES, 1_000, 10_000_000))
    near_copies: bool = param(True, Toggle("Leave out near-copies", _NEAR_COPIES))


@dataclass(frozen=True)
class TextbookSettings(RecipeSettings):
    """Of textbook-vae."""

    rate: float = _rate(1.0)
    latents: int = param(
        20, Count("Latent numbers", "Into how many numbers a picture is squeezed; each is a slider.", 2, 512)
    )
    hidden: int = param(400, Count("Hidden units", "How much both layers can tell apart.", 8, 4096))
    batch: int = param(128, Count("Batch", _BATCH, 1, 4096))
    pictures: int = param(1_200_000, Count("Pictures in all", _PICTURES, 1_000, 100_000_000))


@dataclass(frozen=True)
class OwnGanSettings(RecipeSettings):
    """Of own-gan."""

    rate: float = _rate(2.0)
    r1: float = param(
        0.2,
        Slider(
            "Calm (R1)",
            "Keeps the judging network from being too sure. More is steadier and learns more slowly.",
            0.0,
            10.0,
            0.05,
            formula="γ/2 · E|∇D(x)|² on real pictures (arXiv 1801.04406)",
        ),
    )
    variety: float = param(
        10.0,
        Slider(
            "Variety",
            "Keeps it from drawing one picture only. Less where your pictures look much alike.",
            0.0,
            50.0,
            0.5,
            formula="λ · max(0, 1 - s(drawn) / s(real)), s the deviation within a group of pictures",
        ),
    )
    channels: float = param(
        1.0, Slider("Width", "Of both networks: how much they can tell apart.", 0.1, 4.0, 0.05, "×")
    )
    batch: int = param(16, Count("Batch", _BATCH, 2, 256))
    pictures: int = param(200_000, Count("Pictures in all", _PICTURES, 1_000, 100_000_000))
    mirror: bool = param(True, Toggle("Mirror", _MIRROR))
    near_copies: bool = param(True, Toggle("Leave out near-copies", _NEAR_COPIES))


@dataclass(frozen=True)
class OwnDiffusionSettings(RecipeSettings):
    """Of own-diffusion."""

    rate: float = _rate(1.0)
    width: int = param(48, Count("Width", "Of the network: how much it can tell apart.", 8, 512))
    batch: int = param(32, Count("Batch", _BATCH, 1, 1024))
    pictures: int = param(200_000, Count("Pictures in all", _PICTURES, 1_000, 100_000_000))
    mirror: bool = param(True, Toggle("Mirror", _MIRROR))
    near_copies: bool = param(True, Toggle("Leave out near-copies", _NEAR_COPIES))


@dataclass(frozen=True)
class OwnStickersSettings(RecipeSettings):
    """Of own-stickers."""

    rate: float = _rate(0.3)
    batch: int = param(48, Count("Batch", _BATCH, 1, 1024))
    pictures: int = param(40_000, Count("Pictures in all", _PICTURES, 1_000, 10_000_000))
    near_copies: bool = param(True, Toggle("Leave out near-copies", _NEAR_COPIES))


@dataclass(frozen=True)
class OwnTextSettings(RecipeSettings):
    """Of own-text."""

    rate: float = _rate(4.0)
    layers: int = param(4, Count("Layers", "How many times it thinks a sentence over.", 1, 24))
    heads: int = param(4, Count("Heads", "In how many ways each layer looks back.", 1, 16))
    width: int = param(192, Count("Width", "How many numbers stand for each token.", 32, 1024))
    batch: int = param(4_096, Count("Tokens a step", _BATCH, 64, 1 << 20))
    tokens: int = param(
        4_000_000, Count("Tokens in all", "How many pieces of words it has read when it is done.", 1, 10**9)
    )


@dataclass(frozen=True)
class LoraSettings(RecipeSettings):
    """Of lora."""

    words: str = param(
        "",
        Text(
            "Words that call it",
            "Stand before every caption, as “in my ink style”: write them in a prompt to call the style. "
            "What a picture shows is read from a .txt file beside it, or from its name.",
            200,
        ),
    )
    rank: int = param(
        8,
        Count(
            "Rank",
            "How much it can change. More takes in more detail, and learns by heart sooner.",
            1,
            256,
            formula="W' = W + B A with A of r rows and B of r columns (arXiv 2106.09685)",
        ),
    )
    rate: float = _rate(0.2)
    batch: int = param(1, Count("Batch", _BATCH, 1, 64))
    pictures: int = param(2_000, Count("Pictures in all", _PICTURES, 100, 10_000_000))
    mirror: bool = param(True, Toggle("Mirror", _MIRROR))
    near_copies: bool = param(True, Toggle("Leave out near-copies", _NEAR_COPIES))


SETTINGS: Final[Mapping[str, type[RecipeSettings]]] = {
    "own-vae": OwnVaeSettings,
    "textbook-vae": TextbookSettings,
    "own-faces": OwnFacesSettings,
    "own-gan": OwnGanSettings,
    "own-diffusion": OwnDiffusionSettings,
    "own-stickers": OwnStickersSettings,
    "own-text": OwnTextSettings,
    "lora": LoraSettings,
}


def settings_of(recipe: str) -> type[RecipeSettings]:
    """What can be set for a recipe; nothing for one of the bundled ones."""
    return SETTINGS.get(recipe, RecipeSettings)
