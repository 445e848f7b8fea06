"""What a painting begins with when a model of the community is chosen. No torch: the window asks."""

from __future__ import annotations

from dataclasses import replace

from studio.families.diffusion.community.settings import Defaults
from studio.families.diffusion.params import PaintParams
from studio.families.diffusion.sticker_styles import ANY


def starting_params(params: PaintParams, defaults: Defaults) -> PaintParams:
    """The same words and pictures, with the steps, guidance, sampler and spacing that the model wants.

    What belonged to another model (its style, its LoRA files, its branches, its size) is left behind.
    """
    return replace(
        params,
        steps=defaults.steps,
        guidance=defaults.guidance,
        sampler=defaults.sampler,
        spacing=defaults.spacing,
        style=ANY,
        width=0,
        height=0,
        loras=(),
        turns=(),
    )
