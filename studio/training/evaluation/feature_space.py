"""The numbers that pictures are compared by as sets: Inception's where it can be had, else plain pixels.

Only distances of Inception's features may be called FID and KID, so a space says which one it is.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.training.evaluation.inception import WHEEL, open_inception
from studio.training.evaluation.sticker_features import Features, inception_features, on_grey

EDGE = 16
"""Pixels a side of the space without a network."""

Report = Callable[[int, int], None]
Look = Callable[[Sequence[Picture], Report, threading.Event], Features]


@dataclass(frozen=True)
class FeatureSpace:
    """How pictures become rows of numbers.

    Attributes:
        name: which numbers these are, in words.
        standard: whether they are those of the published Fréchet inception distance.
        look: pictures of one size, uint8 (h, w, 3 or 4) each -> float32 (n, d).
    """

    name: str
    standard: bool
    look: Look

    @property
    def frechet(self) -> str:
        """What the Fréchet distance is called here: “fid” or “frechet”."""
        return "fid" if self.standard else "frechet"

    @property
    def kernel(self) -> str:
        """What the kernel distance is called here: “kid” or “kernel”."""
        return "kid" if self.standard else "kernel"


PIXELS = FeatureSpace(
    f"colours at {EDGE} x {EDGE} pixels, {EDGE * EDGE * 3} numbers in [0, 1], on mid grey",
    standard=False,
    look=lambda pictures, report, cancel: pixel_features(pictures),
)


def open_space(cache: Path, missing: list[str], cancel: threading.Event) -> FeatureSpace:
    """Inception's features; where its weights cannot be had, pixels, which `missing` is told.

    Raises:
        CancelledError: `cancel` was set.
    """
    try:
        network = open_inception(cache, cancel)
    except UserError as error:
        missing.append(
            "FID and KID were left out, and small pictures compared instead, which say nothing of sharpness"
            f" and details: {error}"
        )
        return PIXELS
    return FeatureSpace(
        f"Inception v3 of 2015, last pooling, 2048 numbers ({WHEEL.requirement}), on mid grey",
        standard=True,
        look=lambda pictures, report, cancel: inception_features(network, pictures, report, cancel),
    )


def pixel_features(pictures: Sequence[Picture]) -> Features:
    """float32 (n, EDGE · EDGE · 3) in [0, 1]: each picture made small by the mean of its pixels."""
    rows = [
        Image.fromarray(on_grey(picture).round().astype(np.uint8)).resize((EDGE, EDGE), Image.Resampling.BOX)
        for picture in pictures
    ]
    return np.stack([np.asarray(row, np.float32).reshape(-1) for row in rows]) / np.float32(255)
