"""What a painting begins on: nothing, a picture to paint over, or a picture with a mask to paint into."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.core.family import Inputs
from studio.core.request import Request
from studio.families.diffusion.level import Level
from studio.families.diffusion.noising import add_noise, keep_known
from studio.families.diffusion.painter import Painter
from studio.families.diffusion.params import MASK, PICTURE
from studio.imaging.masking import Weights, coarse, mask_weights, patched
from studio.imaging.resizing import covering


@dataclass(frozen=True, eq=False)
class Ground:
    """A picture under the painting.

    Attributes:
        picture: as it was given, uint8 (h, w, 3 or 4).
        latents: (1, C, h, w).
        mask: as it was given; None: all is painted over.
        places: the mask over the latents, (1, 1, h, w).
    """

    picture: Picture
    latents: Tensor
    mask: Picture | None = None
    places: Tensor | None = None

    def noised(self, noise: Tensor, level: Level) -> Tensor:
        """Where image to image begins (SDEdit, arXiv 2108.01073): x_t at that level."""
        return add_noise(self.latents, noise, level)

    def kept(self, x_t: Tensor, noise: Tensor, level: Level) -> Tensor:
        """x_t with the picture outside of the mask."""
        if self.places is None:
            return x_t
        return keep_known(x_t, self.latents, self.places, noise, level)

    def patched(self, painted: Picture) -> Picture:
        """What was painted, with the picture's own pixels outside of the mask."""
        if self.mask is None:
            return painted
        height, width = painted.shape[:2]
        weights = mask_weights(self.mask, width, height)
        return patched(covering(self.picture, width, height), painted, weights)


def read_ground(
    painter: Painter, request: Request, inputs: Inputs, shape: tuple[int, int, int]
) -> Ground | None:
    """The picture and the mask of a request, if it has any.

    Args:
        shape: (C, h, w) of the latents to be painted.

    Raises:
        UserError: they are gone; there is a mask without a picture, or with nothing in it; the autoencoder
            cannot read the picture.
    """
    by_role = {ref.role: ref.sha256 for ref in request.inputs}
    if PICTURE not in by_role:
        if MASK in by_role:
            raise UserError("There is a mask, but no picture to paint into.", "Drop a picture first.")
        return None
    picture = inputs.picture(by_role[PICTURE])
    latents = painter.encode(picture, shape)
    if not bool(torch.isfinite(latents).all()):
        raise UserError("The picture cannot be read: its latents are no numbers.", "Try another picture.")
    if MASK not in by_role:
        return Ground(picture, latents)
    mask = inputs.picture(by_role[MASK])
    places = torch.from_numpy(_over_latents(mask, shape))[None, None].to(latents)
    return Ground(picture, latents, mask, places)


_FINE = 8
"""Pixels of the mask looked at for one latent, along one side."""


def _over_latents(mask: Picture, shape: tuple[int, int, int]) -> Weights:
    _, rows, columns = shape
    weights = mask_weights(mask, _FINE * columns, _FINE * rows)
    if not weights.any():
        raise UserError(
            "Nothing is marked, so nothing would change.", "Brush over what is to be painted anew."
        )
    return coarse(weights, rows, columns)
