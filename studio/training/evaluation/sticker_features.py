"""Features of stickers on grey, by Inception and by pixels; those of real ones are kept."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from PIL import Image
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from studio.core.errors import CancelledError
from studio.core.events import Picture
from studio.training.evaluation.inception import Inception

BATCH = 8
VERSION = 1
GREY = 128
SMALL = 32
"""Pixels of the edge when pictures are compared pixel by pixel."""

Features = npt.NDArray[np.float32]
Report = Callable[[int, int], None]


def inception_features(
    network: Inception,
    pictures: Sequence[Picture],
    report: Report = lambda done, total: None,
    cancel: threading.Event | None = None,
) -> Features:
    """(n, 2048) of pictures uint8 (h, w, 3 or 4), all of one size.

    Raises:
        CancelledError: `cancel` was set.
    """
    found: list[Features] = []
    for first in range(0, len(pictures), BATCH):
        if cancel is not None and cancel.is_set():
            raise CancelledError
        part = np.stack([on_grey(picture) for picture in pictures[first : first + BATCH]])
        with torch.inference_mode():
            found.append(network(torch.from_numpy(part).permute(0, 3, 1, 2)).numpy())
        report(min(first + BATCH, len(pictures)), len(pictures))
    return np.concatenate(found)


def kept_features(cache: Path, mark: str, make: Callable[[], Features]) -> Features:
    """Features from `cache`, or made now and put there.

    Args:
        mark: tells these pictures and this network from all others.
    """
    digest = hashlib.sha256(f"{VERSION} {mark}".encode()).hexdigest()[:16]
    file = cache / f"sticker-features-{digest}.safetensors"
    try:
        return load_file(file)["features"]
    except (OSError, SafetensorError, KeyError):
        features = make()
        cache.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(".part")
        save_file({"features": features}, part)
        part.replace(file)
        return features


def on_grey(picture: Picture) -> npt.NDArray[np.float32]:
    """float32 (h, w, 3) in [0, 255]: what is transparent is mid grey."""
    pixels = picture.astype(np.float32)
    if picture.shape[2] == 3:
        return pixels
    alpha = pixels[..., 3:] / 255
    return np.asarray(pixels[..., :3] * alpha + GREY * (1 - alpha), dtype=np.float32)


def small_pixels(picture: Picture) -> Features:
    """float32 (SMALL · SMALL · 4,): colours times alpha, and alpha, in [0, 1], of a picture made small."""
    pixels = picture.astype(np.float32) / 255
    if picture.shape[2] == 3:
        pixels = np.concatenate((pixels, np.ones_like(pixels[..., :1])), 2)
    pixels[..., :3] *= pixels[..., 3:]
    small = np.empty((SMALL, SMALL, 4), np.float32)
    for channel in range(4):
        image = Image.fromarray(np.ascontiguousarray(pixels[..., channel]))
        small[..., channel] = np.asarray(image.resize((SMALL, SMALL), Image.Resampling.BOX))
    return small.reshape(-1)
