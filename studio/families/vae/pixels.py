"""Between pictures and what networks see: uint8 RGB or RGBA, and floats in [-1, 1].

A network of four channels takes RGB times alpha, zero-centred (`autoencoder.Autoencoder`): what is
transparent is mid grey whatever colour hides there, so a decoder cannot be wrong about the invisible.
"""

from __future__ import annotations

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.imaging.cropping import on_grey


def is_opaque(picture: Picture) -> bool:
    """Whether nothing of uint8 (h, w, 3 or 4) can be seen through."""
    return picture.shape[2] == 3 or bool((picture[..., 3] == 255).all())


def opaque(picture: Picture) -> Picture:
    """The picture as RGB (h, w, 3), on grey where it is transparent."""
    return np.ascontiguousarray(picture[..., :3]) if is_opaque(picture) else on_grey(picture)


def as_seen(picture: Picture, channels: int) -> Picture:
    """What a network of so many channels sees of uint8 (h, w, 3 or 4): grey three times over, RGB on grey, or
    RGBA where something is transparent, else RGB.
    """
    if channels == 4 and not is_opaque(picture):
        return picture
    rgb = opaque(picture)
    if channels == 1:
        return np.repeat(np.asarray(Image.fromarray(rgb).convert("L"))[..., None], 3, axis=2)
    return rgb


def to_network(picture: Picture, channels: int, device: torch.device) -> Tensor:
    """uint8 (h, w, 3 or 4), as `as_seen` gives it -> float32 (1, channels, h, w) in [-1, 1]."""
    if channels < 4:
        return _centred(picture[..., :channels], device)
    rgb = _centred(picture[..., :3], device)
    if picture.shape[2] == 3:
        return torch.cat([rgb, torch.ones_like(rgb[:, :1])], 1)
    alpha = _centred(picture[..., 3:], device)
    return torch.cat([rgb * (alpha + 1) / 2, alpha], 1)


def to_picture(drawn: Tensor, *, keep_alpha: bool) -> Picture:
    """float (1, 1 or 3 or 4, h, w) in about [-1, 1] -> uint8 (h, w, 3 or 4), rounded to nearest.

    keep_alpha: whether RGBA stays RGBA. Otherwise the fourth channel is left out, which lays the picture on
    mid grey: for what was opaque before, so that a rebuilt photograph has no thin places.

    Raises:
        UserError: it holds NaN or infinity.
    """
    pixels = drawn.detach()[0].float()
    if not bool(torch.isfinite(pixels).all()):
        raise UserError(
            "The model drew nothing but invalid numbers.",
            "Bring the sliders nearer to the middle; if every picture does that, fetch the model again.",
        )
    match pixels.shape[0]:
        case 1:
            pixels = pixels.expand(3, -1, -1)
        case 4 if keep_alpha:
            pixels = _straight(pixels)
        case _:
            pixels = pixels[:3]
    pixels = pixels.permute(1, 2, 0).mul(127.5).add_(127.5).round_().clamp_(0, 255)
    return pixels.to(torch.uint8).cpu().contiguous().numpy()


def _centred(values: Picture, device: torch.device) -> Tensor:
    """uint8 (h, w, c) -> float32 (1, c, h, w) in [-1, 1]."""
    moved = torch.from_numpy(np.array(values)).to(device)  # a copy: what Pillow lends cannot be written to
    return moved.permute(2, 0, 1)[None].float().div_(127.5).sub_(1)


def _straight(pixels: Tensor) -> Tensor:
    """Zero-centred premultiplied RGBA (4, h, w) -> straight RGBA, still in [-1, 1].

    Where alpha rounds to 0 there is no colour to be had: mid grey. Elsewhere alpha is at least half a step of
    255, so the division is safe.
    """
    alpha = ((pixels[3:] + 1) / 2).clamp(0, 1)
    seen = alpha >= 0.5 / 255
    colour = torch.where(seen, pixels[:3] / alpha.clamp_min(0.5 / 255), torch.zeros_like(pixels[:3]))
    return torch.cat([colour.clamp(-1, 1), alpha * 2 - 1])
