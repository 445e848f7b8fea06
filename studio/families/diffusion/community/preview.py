"""A linear map from latents to colours: a rough picture at next to no cost.

Each channel of Stable Diffusion's latents stands for a colour, roughly (Timothy Alexis Vass, “Explaining the
SDXL latent space”, 2024; many programs preview so). The map is fitted on import, to its own autoencoder.
"""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import torch
from torch import Tensor, nn

from studio.core.events import Picture
from studio.families.diffusion.community.settings import VaeSettings

PICTURES, PLACES = 4, 12
"""What the map is fitted to: so many pictures of so many places along one side."""


def fit_preview(vae: nn.Module, settings: VaeSettings) -> Tensor:
    """The map that comes closest, by least squares: float32 (3, channels + 1), the last column constant.

    Args:
        vae: an `AutoencoderKL` in single precision, on the CPU.
    """
    pictures = _painted(settings.factor * PLACES)
    with torch.inference_mode():
        mean = cast("Any", vae).encode(pictures).latent_dist.mean
    latents = ((mean - settings.shift) * settings.scale).movedim(1, -1).flatten(0, -2).double()
    colours = nn.functional.avg_pool2d(pictures, settings.factor).movedim(1, -1).flatten(0, -2).double()
    known = torch.cat([latents, torch.ones(len(latents), 1, dtype=torch.float64)], 1)
    fitted = torch.linalg.lstsq(known, colours, driver="gelsd").solution
    return torch.nan_to_num(fitted.T.float()).contiguous()


def linear_preview(latents: Tensor, preview: Tensor) -> Picture:
    """Latents (1, C, h, w) as a picture of (h, w) pixels."""
    linear = preview.to(latents)
    colours = torch.einsum("dc,chw->hwd", linear[:, :-1], latents[0]) + linear[:, -1]
    pixels = torch.nan_to_num(colours).clamp(-1, 1).add(1).mul(127.5).round()
    return pixels.to(torch.uint8).cpu().numpy()


def _painted(side: int) -> Tensor:
    """Always the same soft colours, with the spectrum of photographs (Field, J. Opt. Soc. Am. A 4, 1987).

    In [-1, 1]: (PICTURES, 3, side, side).
    """
    noise = np.random.default_rng(0).standard_normal((PICTURES, 3, side, side))
    frequency = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)[None, :])
    soft = np.fft.irfft2(np.fft.rfft2(noise) / np.maximum(frequency, 1 / side), s=(side, side))
    soft /= soft.std(axis=(-2, -1), keepdims=True)
    return torch.from_numpy(np.clip(0.5 * soft, -1, 1).astype(np.float32))
