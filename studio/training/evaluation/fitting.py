"""The linear rival of a model, fitted to what the model learned from; kept, since fitting takes a minute."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from studio.core.events import Picture
from studio.families.vae.latent_space import LatentForm, LatentSpace
from studio.families.vae.pixels import as_seen, to_network
from studio.training.evaluation.linear import LinearCode, fit, rows_of

BATCH = 128
VERSION = 2


def fitted(
    space: LatentSpace, pictures: Sequence[Picture] | np.ndarray, mark: str, cache: Path
) -> LinearCode:
    """Principal components of pictures, or for a spatial latent of their patches, from `cache` if they are
    known there.

    Args:
        pictures: uint8 (h, w, 3 or 4); for a global latent square, made as large as the model takes them, and
            their mirror images count as well, since the recipes learn from both.
        mark: what tells these pictures from others.
    """
    parts = (VERSION, space.form, space.factor, space.dims, space.picture_channels, len(pictures), mark)
    file = cache / f"pca-{hashlib.sha256(repr(parts).encode()).hexdigest()[:16]}.safetensors"
    known = _read(file, space)
    if known is not None:
        return known
    code = fit(space, lambda: _rows(space, pictures))
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    save_file({"mean": code.mean, "basis": code.basis.contiguous()}, part)
    part.replace(file)
    return code


def _rows(space: LatentSpace, pictures: Sequence[Picture] | np.ndarray) -> Iterator[Tensor]:
    for at in range(0, len(pictures), BATCH):
        pixels = [_pixels(space, np.asarray(one)) for one in pictures[at : at + BATCH]]
        yield torch.cat([rows_of(space, one) for one in pixels])
        if space.form is LatentForm.GLOBAL:
            yield torch.cat([rows_of(space, one.flip(3)) for one in pixels])


def _pixels(space: LatentSpace, picture: Picture) -> Tensor:
    if space.form is LatentForm.GLOBAL and len(picture) != space.factor:
        size = (space.factor, space.factor)
        picture = np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.LANCZOS))
    seen = as_seen(picture, space.picture_channels)
    return to_network(seen, space.picture_channels, torch.device("cpu"))


def _read(file: Path, space: LatentSpace) -> LinearCode | None:
    try:
        arrays = load_file(file)
        return LinearCode(space, arrays["mean"], arrays["basis"])
    except (OSError, SafetensorError, KeyError):
        return None
