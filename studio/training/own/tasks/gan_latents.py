"""Latents for pictures that were never drawn from any: their principal components."""

from __future__ import annotations

from typing import Final

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.training.data import FaceData

SIDE: Final = 32
"""Pixels a side that components are taken of; finer ones are the generator's own business."""
FITTED: Final = 4_000
"""Pictures that the components are fitted to, evenly over all."""
AT_ONCE: Final = 1_000
ALIKE: Final = 1e-3
"""Standard deviation of the first component below which pictures are no different."""
TAILS: Final = 6.0
"""Standard deviations that stay clear of the bend of the mapping network."""


def with_latents(pictures: np.ndarray, dims: int, seed: int) -> FaceData:
    """The pictures, each with its components as the w of `recipes.faces_gan_mapping`.

    As in generative latent optimisation (Bojanowski et al., arXiv 1707.05776, section 3.2), where components
    are what the search for latents begins with; here they stay. All are moved to one side of the bend of the
    leaky ReLU: so the mapping network, fitted to them, draws them from their normal distribution.

    Pictures that are all alike have none.

    Args:
        pictures: uint8 (n, side, side, 3), two or more.
        dims: of the latents; those beyond the number of pictures are all alike.
        seed: of the search for the components.
    """
    codes = _components(pictures, dims, seed)
    widest = float(codes.std(0).max())
    if widest < ALIKE:
        return FaceData(pictures)
    codes /= widest
    away = np.full(dims, max(TAILS, float(np.abs(codes).max())), np.float32)
    return FaceData(pictures, latents=codes + away, mapped=codes + away, mean_w=away)


def _components(pictures: np.ndarray, dims: int, seed: int) -> np.ndarray:
    """float32 (n, dims): the pictures along their principal directions, largest first."""
    fitted = _rows(pictures[:: -(-len(pictures) // FITTED)])
    mean = fitted.mean(0)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        _, _, directions = torch.svd_lowrank(fitted - mean, min(dims, *fitted.shape))
    codes = torch.zeros(len(pictures), dims)
    for at in range(0, len(pictures), AT_ONCE):
        part = _rows(pictures[at : at + AT_ONCE]) - mean
        codes[at : at + AT_ONCE, : directions.shape[1]] = part @ directions
    return codes.numpy()


def _rows(pictures: np.ndarray) -> Tensor:
    """uint8 (n, side, side, 3) -> float (n, numbers) in [-1, 1], SIDE a side at most."""
    pixels = torch.from_numpy(np.ascontiguousarray(pictures)).permute(0, 3, 1, 2).float() / 127.5 - 1
    return functional.avg_pool2d(pixels, max(1, pictures.shape[1] // SIDE)).flatten(1)
