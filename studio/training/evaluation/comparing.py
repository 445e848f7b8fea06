"""The figures of one rebuilt picture beside its original."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from studio.core.events import Picture
from studio.families.vae.pixels import is_opaque, to_network
from studio.imaging.similarity import psnr, ssim
from studio.training.perceptual import SMALLEST_SIDE, PerceptualDistance

HIGHEST_PSNR = 100.0
"""dB; what equal pictures count as, so that a mean can be taken."""


class Comparison:
    """One original, to compare several others with.

    Args:
        original: uint8 (h, w, 3 or 4), straight alpha.
        judges: perceptual distances, on one device.
    """

    def __init__(self, original: Picture, judges: Sequence[PerceptualDistance]) -> None:
        self._original = original
        self._judges = judges if min(original.shape[:2]) >= SMALLEST_SIDE else ()
        self._features = [judge.features(_looked_at(original, judge)) for judge in self._judges]

    @torch.inference_mode()
    def figures(self, other: Picture) -> dict[str, float]:
        """Of another picture of the same size:

        - “psnr”, dB, and “ssim”: as `imaging.similarity` defines them and the window shows them, for pictures
          with transparency as seen on black and on white.
        - “psnr_rgba”, dB, where the original is transparent somewhere: 10 log10(255^2 / mean squared error)
          over the four channels red, green and blue times alpha, and alpha.
        - each judge's distance, by its name, seen on mid grey; not of pictures under 32 px.
        """
        found = {
            "psnr": min(psnr(self._original, other), HIGHEST_PSNR),
            "ssim": ssim(self._original, other),
        }
        if not is_opaque(self._original):
            found["psnr_rgba"] = psnr_rgba(self._original, other)
        for judge, features in zip(self._judges, self._features, strict=True):
            found[judge.name] = float(judge.between(features, judge.features(_looked_at(other, judge))))
        return found


def psnr_rgba(first: Picture, second: Picture) -> float:
    """PSNR in dB over colours times alpha, and alpha, of uint8 (h, w, 3 or 4); at most HIGHEST_PSNR."""
    error = float(np.square(_premultiplied(first) - _premultiplied(second)).mean())
    return HIGHEST_PSNR if error == 0 else min(HIGHEST_PSNR, 10 * math.log10(255**2 / error))


def _premultiplied(picture: Picture) -> np.ndarray:
    values = picture.astype(np.float64)
    if values.shape[2] == 3:
        return np.concatenate([values, np.full_like(values[..., :1], 255)], axis=2)
    values[..., :3] *= values[..., 3:] / 255
    return values


def _looked_at(picture: Picture, judge: PerceptualDistance) -> Tensor:
    """(1, 3, h, w) in [-1, 1]: RGBA times alpha, zero-centred, is the picture on mid grey."""
    device = judge.shift.device
    return to_network(picture, picture.shape[2], device)[:, :3]
