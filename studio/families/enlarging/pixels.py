"""Between pictures and what enlargers see: uint8, and planes of three channels in [0, 1].

A picture that can be seen through becomes two: its colours, which run on under what is transparent so that no
dark or light fringe comes about at the rim, and its alpha as a grey picture.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.core.errors import UserError
from studio.core.events import Picture

_TRUSTED = 1 / 8
"""Alpha from which on a colour counts in full: with less, 8 bits have not left much of it."""


def is_transparent(picture: Picture) -> bool:
    """Whether something of uint8 (h, w, 3 or 4) can be seen through."""
    return picture.shape[2] == 4 and not bool((picture[..., 3] == 255).all())


def planes_of(picture: Picture) -> tuple[Tensor, ...]:
    """float32 (1, 3, h, w) in [0, 1]: the colours, and the alpha where there is something to see through."""
    values = torch.from_numpy(np.array(picture)).permute(2, 0, 1)[None].float().div_(255)
    if not is_transparent(picture):
        return (values[:, :3].contiguous(),)
    alpha = values[:, 3:]
    return colours_run_on(values[:, :3], alpha), alpha.expand(-1, 3, -1, -1).contiguous()


def colours_run_on(colours: Tensor, alpha: Tensor) -> Tensor:
    """Colours (1, 3, h, w) with those of their neighbourhood where `alpha` (1, 1, h, w) is near 0.

    Averages of premultiplied colour over ever larger squares, the smallest that holds anything counts
    (push-pull, Gortler et al., SIGGRAPH 1996).
    """
    weight = (alpha / _TRUSTED).clamp(0, 1)
    if min(colours.shape[2:]) == 1 and max(colours.shape[2:]) == 1:
        return colours * weight + 0.5 * (1 - weight)
    sums = functional.avg_pool2d(torch.cat([colours * alpha, alpha], 1), 2, ceil_mode=True)
    mean = sums[:, :3] / sums[:, 3:].clamp_min(1e-6)
    coarse = colours_run_on(mean, sums[:, 3:])
    around = functional.interpolate(coarse, size=colours.shape[2:], mode="bilinear", align_corners=False)
    return colours * weight + around * (1 - weight)


def bytes_of(drawn: Tensor) -> Picture:
    """float (1, 3, h, w) in about [0, 1] -> uint8 (h, w, 3), rounded to nearest.

    Raises:
        UserError: it holds NaN or infinity.
    """
    pixels = drawn[0].float()
    if not bool(torch.isfinite(pixels).all()):
        raise UserError(
            "The model drew nothing but invalid numbers.", "Try another picture, or fetch the model again."
        )
    scaled = pixels.permute(1, 2, 0).clamp(0, 1).mul(255).round_().to(torch.uint8)
    return scaled.cpu().contiguous().numpy()
