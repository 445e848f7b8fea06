"""Painting with a model of the community from the command line: what it begins with, and LoRA files."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.families.diffusion.community.lora_file import kind_of
from studio.families.diffusion.community.settings import ARCHITECTURES, PainterSettings, read_settings
from studio.families.diffusion.community.starting import starting_params
from studio.families.diffusion.params import PaintParams

if TYPE_CHECKING:
    from studio.engine.loras import LoraShelf

P = TypeVar("P", bound=PaintParams)


def begun(params: P, info: ModelInfo, given: Collection[str]) -> P:
    """What was asked for, with what the model wants where nothing was said.

    Args:
        info: any model; our own wants nothing else than the defaults.
        given: names of the parameters that somebody typed: they stay.

    Raises:
        UserError: the model is damaged.
    """
    if info.architecture not in ARCHITECTURES:
        return params
    typed = {name: getattr(params, name) for name in given}
    return replace(starting_params(params, _settings(info).defaults), **typed)


def with_loras(params: P, shelf: LoraShelf, info: ModelInfo, wanted: Sequence[str]) -> P:
    """The same with LoRA files in the model; those that are new are added to the user's folder (blocks).

    Args:
        wanted: “FILE”, “NAME” or either with “:WEIGHT” behind it.

    Raises:
        UserError: the model takes none; a file is none, belongs to another kind of model, or is named twice.
    """
    if not wanted:
        return params
    if info.architecture not in ARCHITECTURES:
        raise UserError(
            f"{info.name} takes no LoRA files: they change a Stable Diffusion.",
            "Choose one that you added with --model, or leave --lora out.",
        )
    context = _settings(info).unet.context
    loras = tuple(shelf.wanted(text) for text in wanted)
    for lora in loras:
        file = shelf.find(lora.sha256)
        if not file.fits(context):
            its, mine = file.kind or "another kind of model", kind_of(context)
            raise UserError(
                f"“{lora.name}” was made for {its}, and {info.name} is of the kind {mine}.",
                "Choose a model that it was made for, or leave it out.",
            )
        if [one.sha256 for one in loras].count(lora.sha256) > 1:
            raise UserError(f"“{lora.name}” is named twice.", "Name it once, with the weight that you want.")
    return replace(params, loras=loras)


def _settings(info: ModelInfo) -> PainterSettings:
    try:
        return read_settings(info.weights_path)
    except (OSError, ValueError) as error:
        raise UserError(f"“{info.name}” cannot be opened: {error}.", "Remove it and add it again.") from None
