"""Principal components: the best linear code of a given size, which a network has to beat."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.core.events import Picture
from studio.families.vae.latent_space import LatentForm, LatentSpace
from studio.families.vae.pixels import to_network, to_picture

EXACT_UP_TO = 2_048
"""Numbers a row up to which the covariance is taken apart as a whole."""
SPARE = 32
PASSES = 2

Batches = Callable[[], Iterator[Tensor]]
"""Gives all rows again at each call, float (n, numbers) a batch."""


class LinearCode:
    """Rebuilds pictures from as many numbers as a model's latent has.

    Args:
        space: of the model: size, channels, and whether rows are whole pictures or patches.
        mean: (numbers,), of the rows.
        basis: (numbers, dims), orthonormal columns.
    """

    def __init__(self, space: LatentSpace, mean: Tensor, basis: Tensor) -> None:
        self.space, self.mean, self.basis = space, mean, basis

    @property
    def components(self) -> int:
        """How many numbers stand for a row."""
        return self.basis.shape[1]

    @torch.inference_mode()
    def rebuild(self, picture: Picture) -> Picture:
        """uint8 (h, w, 3 or 4), as the model is given it -> the same size, through the components."""
        height, width = picture.shape[:2]
        down, right = (-side % self.space.factor for side in (height, width))
        padded = np.pad(picture, ((0, down), (0, right), (0, 0)), mode="symmetric")
        pixels = to_network(padded, self.space.picture_channels, self.mean.device)
        rows = rows_of(self.space, pixels) - self.mean
        drawn = pictures_of(self.space, rows @ self.basis @ self.basis.T + self.mean, pixels.shape)
        return to_picture(drawn[:, :, :height, :width], keep_alpha=picture.shape[2] == 4)


def rows_of(space: LatentSpace, pixels: Tensor) -> Tensor:
    """(n, channels, h, w) -> a row for what one latent stands for: a picture, or each of its patches."""
    if space.form is LatentForm.GLOBAL:
        return pixels.flatten(1)
    return functional.pixel_unshuffle(pixels, space.factor).permute(0, 2, 3, 1).flatten(0, 2)


def pictures_of(space: LatentSpace, rows: Tensor, shape: torch.Size) -> Tensor:
    """The way back to (n, channels, h, w)."""
    if space.form is LatentForm.GLOBAL:
        return rows.view(shape)
    count, _, height, width = shape
    patches = rows.view(count, height // space.factor, width // space.factor, -1).permute(0, 3, 1, 2)
    return functional.pixel_shuffle(patches, space.factor)


@torch.inference_mode()
def fit(space: LatentSpace, batches: Batches) -> LinearCode:
    """The principal components of rows, as many as the model's latent has numbers (or there are).

    Exactly by the covariance for short rows; for long ones by subspace iteration with spare directions
    (Halko, Martinsson and Tropp, arXiv 0909.4061, algorithm 4.4), one pass over the rows a round.
    """
    count, total = 0, torch.zeros(())
    for rows in batches():
        count, total = count + len(rows), total + rows.double().sum(dim=0)
    mean = (total / count).float()
    numbers, dims = len(mean), min(space.dims, len(mean))
    frame = _frame(mean, batches, min(numbers, count, dims + SPARE)) if numbers > EXACT_UP_TO else None
    inner = torch.zeros(())
    for rows in batches():
        inner = inner + _squared(rows - mean if frame is None else (rows - mean) @ frame)
    _, vectors = torch.linalg.eigh(inner)
    leading = vectors.flip(1)[:, :dims]
    return LinearCode(space, mean, (leading if frame is None else frame.double() @ leading).float())


def _frame(mean: Tensor, batches: Batches, wanted: int) -> Tensor:
    """Orthonormal columns (numbers, wanted) that hold nearly all of the rows' leading directions."""
    random = torch.Generator().manual_seed(0)
    frame = torch.linalg.qr(torch.randn(len(mean), wanted, generator=random)).Q
    for _ in range(PASSES):
        image = torch.zeros_like(frame)
        for rows in batches():
            image += (rows - mean).T @ ((rows - mean) @ frame)
        frame = torch.linalg.qr(image).Q
    return frame


def _squared(rows: Tensor) -> Tensor:
    wide = rows.double()
    return wide.T @ wide
