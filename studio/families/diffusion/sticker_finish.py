"""The finish of a sticker: what the decoder draws of painted latents, made the picture that they mean.

An autoencoder's decoder learned from latents of pictures. Painted latents are never quite such: every place
of them is a little off, by itself, which shows as blocks of 8 pixels in flat colours. The finish saw latents
that were led astray like that, and painted ones, beside the drawings, and learned what to add to the
decoder's picture: a small U-Net (arXiv 1505.04597) whose residual branches begin at nothing (arXiv
1901.09321), so that it starts as the picture itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own name for it

from studio.families.diffusion.sticker_network import CHANNELS
from studio.families.vae.layers import Doubled, Residual, channels_last, conv, leaky, silent

RGBA = 4
FOLD = 4
"""Pixels a side that are folded into one place: half of what one latent stands for."""
WIDTH, DEEP, FINE = 64, 128, 32
"""Channels at FOLD pixels a place, at one latent a place, and at 2 pixels."""
PREFIX = "finish."
"""Of the names of its tensors in the weights file."""


class StickerFinish(nn.Module):
    """The decoder's picture and the latents that it drew, to the finished picture."""

    def __init__(self) -> None:
        super().__init__()
        self.enter = conv(RGBA * FOLD**2, WIDTH)
        self.first = nn.Sequential(Residual(WIDTH), Residual(WIDTH))
        self.down = conv(WIDTH, DEEP, stride=2)
        self.latents = conv(CHANNELS, DEEP)
        self.deep = nn.Sequential(*(Residual(DEEP) for _ in range(4)))
        self.up = Doubled(DEEP, WIDTH)
        self.last = nn.Sequential(Residual(WIDTH), Residual(WIDTH))
        self.finer = Doubled(WIDTH, FINE)
        self.fine = conv(FINE + 4 * RGBA, FINE)
        self.to_picture = silent(conv(FINE, 4 * RGBA))

    def forward(self, drawn: Tensor, latents: Tensor) -> Tensor:
        """Finish pictures of any size.

        Args:
            drawn: (n, RGBA, 8h, 8w) in about [-1, 1], RGB times alpha around zero.
            latents: (n, CHANNELS, h, w) in painting units.

        Returns the same shape as `drawn`.
        """
        wide = self.first(self.enter(channels_last(F.pixel_unshuffle(drawn, FOLD))))
        deep = self.deep(self.down(leaky(wide)) + self.latents(channels_last(latents)))
        wide = self.last(self.up(leaky(deep)) + wide)
        fine = torch.cat((self.finer(leaky(wide)), F.pixel_unshuffle(drawn, 2)), 1)
        return drawn + F.pixel_shuffle(self.to_picture(leaky(self.fine(fine))), 2)


def load_sticker_finish(weights: Path, device: torch.device | str = "cpu") -> StickerFinish | None:
    """The finish in a weights file, in single precision; None when it has none.

    Raises:
        ValueError: the file is damaged, or its finish is of another make.
    """
    try:
        with cast(Any, safe_open(weights, "pt")) as file:
            own: list[str] = [name for name in file.keys() if name.startswith(PREFIX)]  # noqa: SIM118
            tensors = {name.removeprefix(PREFIX): file.get_tensor(name).float() for name in own}
        if not tensors:
            return None
        finish = StickerFinish()
        finish.load_state_dict(tensors)
    except (SafetensorError, OSError, RuntimeError) as error:
        raise ValueError(f"{weights.name} does not fit: {error}") from error
    return finish.eval().requires_grad_(False).to(device)
