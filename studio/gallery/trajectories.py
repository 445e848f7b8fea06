"""All steps of a diffusion as arrays of one file, so that they can be walked again without the model."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np

from studio.core.errors import UserError
from studio.core.events import AttentionMap, Denoised
from studio.gallery.tensors import Array

_PICTURES: Final = ("noisy", "seen", "noise")
_LEVELS: Final = ("step", "total", "timestep", "alpha", "sigma", "change", "seconds")
"""Columns of the table `levels`; whole numbers below 2^24 are exact in float32."""
MOST_STEPS: Final = 2_000


def pack_steps(steps: Sequence[Denoised]) -> dict[str, Array]:
    """The steps as arrays.

    Args:
        steps: at least one, in order, all with pictures of the same size.

    Returns:
        `noisy`, `seen`, `noise`: uint8 (steps, h, w, 3 or 4); `levels`: float32 (steps, 7), columns as in
        `_LEVELS`; where every step has maps for the same words `attention`: float16 (steps, words, rows,
        columns) in [0, 1], and `words`: a JSON list as UTF-8 bytes.

    Raises:
        ValueError: no steps, or pictures of several sizes.
    """
    if not steps:
        raise ValueError("a way without steps")
    arrays: dict[str, Array] = {
        "noisy": np.stack([step.noisy for step in steps]).astype(np.uint8),
        "seen": np.stack([step.seen for step in steps]).astype(np.uint8),
        "noise": np.stack([step.noise for step in steps]).astype(np.uint8),
        "levels": np.array([[getattr(step, name) for name in _LEVELS] for step in steps], np.float32),
    }
    words = [one.word for one in steps[0].attention]
    if words and all(_same_maps(step, steps[0]) for step in steps):
        maps = [[one.weights for one in step.attention] for step in steps]
        arrays["attention"] = np.array(maps, np.float16)
        arrays["words"] = np.frombuffer(json.dumps(words).encode(), np.uint8)
    return arrays


def unpack_steps(arrays: Mapping[str, Array]) -> tuple[Denoised, ...]:
    """Read what `pack_steps` gave.

    Raises:
        UserError: it did not give this.
    """
    try:
        return _unpacked(arrays)
    except (KeyError, ValueError, TypeError, IndexError, OverflowError, RecursionError) as error:
        raise UserError("The steps in this file are damaged.", "Paint the picture again.") from error


def _unpacked(arrays: Mapping[str, Array]) -> tuple[Denoised, ...]:
    levels, pictures = arrays["levels"], [arrays[name] for name in _PICTURES]
    count = len(levels)
    if levels.shape != (count, len(_LEVELS)) or not 0 < count <= MOST_STEPS or not np.isfinite(levels).all():
        raise ValueError("no table of levels")
    for stack in pictures:
        if stack.dtype != np.uint8 or stack.ndim != 4 or len(stack) != count or stack.shape[3] not in {3, 4}:
            raise ValueError("no pictures")
    maps = _maps(arrays, count)
    noisy, seen, noise = (stack.astype(np.uint8) for stack in pictures)
    return tuple(
        Denoised(
            index=0,
            step=int(row[0]),
            total=int(row[1]),
            timestep=float(row[2]),
            alpha=float(row[3]),
            sigma=float(row[4]),
            noisy=noisy[place],
            seen=seen[place],
            noise=noise[place],
            change=float(row[5]),
            attention=maps[place],
            seconds=float(row[6]),
        )
        for place, row in enumerate(levels)
    )


def _maps(arrays: Mapping[str, Array], count: int) -> list[tuple[AttentionMap, ...]]:
    if "attention" not in arrays:
        return [()] * count
    words: Any = json.loads(arrays["words"].astype(np.uint8).tobytes())
    weights = arrays["attention"].astype(np.float32)
    if weights.ndim != 4 or weights.shape[:2] != (count, len(words)):
        raise ValueError("no maps")
    return [
        tuple(AttentionMap(str(word), one) for word, one in zip(words, step, strict=True)) for step in weights
    ]


def _same_maps(step: Denoised, first: Denoised) -> bool:
    shapes = [(one.word, one.weights.shape) for one in step.attention]
    return shapes == [(one.word, first.attention[0].weights.shape) for one in first.attention]
