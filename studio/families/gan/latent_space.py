"""How far a found face has strayed from what the model knows: distances in the whitened space of mapped
latents.

Abdal's W+ can copy any picture, also with styles that no face has; edits then break. The remedy is a space in
which mapped latents are normally distributed. The mapping ends with a leaky ReLU of slope 0.2, so its
inverse, x = LeakyReLU_5(w), undoes the bend, and whitening by the principal components of x makes the cloud
a unit ball: the P_N space of Zhu et al., "Improved StyleGAN Embedding: Where are the Good Latents?" (arXiv
2012.09036, section 3.1), who keep |v|^2 small in each style (equation 4).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from studio.core.events import Latent
from studio.families.gan.components import principal_components

UNBEND = 5.0
"""The inverse of a leaky ReLU of slope 0.2."""

WHITENED_AXES = 256
"""Axes that are whitened; behind them the spread is so small that dividing by it would be noise."""


@dataclass(frozen=True, slots=True, eq=False)
class FaceSpace:
    """The whitened space P_N of one model.

    Attributes:
        mean: (latent_dim,), of the unbent latents.
        whitening: (latent_dim, axes), from unbent to whitened.
    """

    mean: Tensor
    whitening: Tensor

    def coordinates(self, styles: Tensor) -> Tensor:
        """Styles (..., latent_dim) -> (..., axes); of a mapped latent each has mean 0 and spread 1."""
        return (functional.leaky_relu(styles, UNBEND) - self.mean) @ self.whitening

    def strangeness(self, styles: Tensor) -> Tensor:
        """How unlike a mapped face W+ (style_count, latent_dim) is; 1 for the mapped w themselves.

        The mean square of the whitened coordinates, half of it of the styles' mean (one face that the model
        knows), half of their scatter about it (all styles say the same; the delta of arXiv 2102.02766,
        section 3.2, has the same purpose).
        """
        v = self.coordinates(styles)
        centre = v.mean(0, keepdim=True)
        return centre.square().mean() + (v - centre).square().mean()


def face_space(w: Latent, like: Tensor) -> FaceSpace:
    """The space fitted to mapped latents w (n, latent_dim), on the device and in the precision of `like`."""
    unbent = functional.leaky_relu(torch.from_numpy(w), UNBEND).numpy()
    found = principal_components(unbent, WHITENED_AXES)
    whitening = torch.from_numpy((found.axes / found.spreads[:, None]).T)
    return FaceSpace(torch.from_numpy(found.mean).to(like), whitening.to(like))
