"""Putting noise on what is known: for training, image to image, and inpainting."""

from __future__ import annotations

from torch import Tensor

from studio.families.diffusion.level import Level


def add_noise(x0: Tensor, noise: Tensor, level: Level) -> Tensor:
    """x_t = α x_0 + σ ε (Ho et al., arXiv 2006.11239, equation 4).

    Args:
        x0: picture or latent.
        noise: N(0, 1) in its shape.
        level: how much of each.
    """
    return level.alpha * x0 + level.sigma * noise


def keep_known(x_t: Tensor, original: Tensor, mask: Tensor, noise: Tensor, level: Level) -> Tensor:
    """Inpainting: outside of the mask x_t is replaced by the original with as much noise (Lugmayr et al.,
    RePaint, arXiv 2201.09865, equation 8, without going back and forth). At the last level, which has no
    noise, the original itself is there again.

    Args:
        x_t: what the sampler made, at `level`, (B, C, H, W).
        original: what is known, in a shape that broadcasts to it.
        mask: 1 where something new is made, 0 where the original stays; in between for soft edges. A shape
            that broadcasts, such as (1, 1, H, W).
        noise: N(0, 1), the same at every step, so that the known part does not boil.
        level: of x_t.
    """
    return mask * x_t + (1 - mask) * add_noise(original, noise, level)
