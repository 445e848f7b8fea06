"""What a painting begins with when a model of the community is chosen. No torch: the window asks."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from studio.families.diffusion.community.settings import Defaults
from studio.families.diffusion.params import PaintParams
from studio.families.diffusion.sticker_styles import ANY

P = TypeVar("P", bound=PaintParams)
STARTS = ("steps", "guidance", "sampler", "spacing")
"""What every model of the community has its own beginning for."""


def starting_params(params: P, defaults: Defaults) -> P:
    """The same words and pictures, with the steps, guidance, sampler and spacing that the model wants.

    What belonged to another model (its style, its LoRA files, its branches, its size) is left behind.
    """
    wants = {name: getattr(defaults, name) for name in STARTS}
    return replace(params, **wants, style=ANY, width=0, height=0, loras=(), turns=())


def leaving_params(params: P, defaults: Defaults) -> P:
    """Back to a model of our own: what was never changed since that other model was chosen is ours again.

    Args:
        defaults: what the model that is left had begun with.
    """
    own = PaintParams()
    unchanged = {
        name: getattr(own, name) for name in STARTS if getattr(params, name) == getattr(defaults, name)
    }
    return replace(params, **unchanged, width=0, height=0, loras=(), turns=())
