"""What is found out about a model by trying it, on import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import torch
from torch import Tensor

from studio.families.diffusion.community.networks import fill_in, skeletons
from studio.families.diffusion.community.preview import fit_preview
from studio.families.diffusion.community.settings import PainterSettings

_PLACES = 16
_LIKE_NOISE = 0.5


def preview_of(settings: PainterSettings, state: Mapping[str, Tensor]) -> Tensor:
    """The map for previews of an autoencoder with these weights (`vae.…`)."""
    single = {name: tensor.float() for name, tensor in state.items()}
    return fit_preview(fill_in(skeletons(settings).vae, "vae", single), settings.vae)


def predicts_noise(settings: PainterSettings, state: Mapping[str, Tensor]) -> bool:
    """Whether a network with these weights (`unet.…`) predicts noise rather than v.

    It is shown noise alone at the last timestep. A network that predicts noise gives it back; v = α ε - σ x_0
    has next to none of it (arXiv 2202.00512, appendix D).
    """
    single = {name: tensor.float() for name, tensor in state.items()}
    unet = fill_in(skeletons(settings).unet, "unet", single)
    noise = torch.randn(
        (1, settings.unet.in_channels, _PLACES, _PLACES), generator=torch.Generator().manual_seed(0)
    )
    words = torch.zeros(1, settings.text.positions, settings.unet.context)
    with torch.inference_mode():
        last = torch.tensor(settings.schedule.timesteps - 1)
        answer = cast("Any", unet)(noise, last, encoder_hidden_states=words).sample
    return float((answer * noise).mean() / noise.square().mean()) > _LIKE_NOISE
