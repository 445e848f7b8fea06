"""Faces that no recipe learns from, and those that the linear rival is fitted to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from studio.core.errors import CancelledError
from studio.core.family import ModelInfo
from studio.families.gan.generator import Generator
from studio.training.data import TRUNCATION, read_faces
from studio.training.evaluation.picture_set import PictureSet
from studio.training.face_drawings import PART, FaceDrawings, drawings_folder
from studio.training.recipes.faces_vae import HELD_OUT, HELD_OUT_FROM

FIRST_SEED = HELD_OUT_FROM + HELD_OUT
"""After the seeds that the recipe learns from, and those that it stops early by."""
FEWEST_TO_FIT, MOST_TO_FIT = 2_048, 8_192
"""Faces for the linear rival: so many are drawn at least, and no more of those that are there are used."""
DRAWN_SIDE = 128
"""Faces are drawn and kept in this size, which is that of the recipes."""

Report = Callable[[int, int], None]


def held_out_faces(
    generator: Generator, info: ModelInfo, cache: Path, count: int, report: Report, cancel: threading.Event
) -> PictureSet:
    """Faces of seeds beyond those of the recipe, uint8 (DRAWN_SIDE, DRAWN_SIDE, 3).

    Raises:
        CancelledError: `cancel` was set.
    """
    seeds = range(FIRST_SEED, FIRST_SEED + count)
    pictures = _open(generator, cache, seeds, report, cancel)
    enlarged = f", drawn with {info.resolution} px and enlarged" if info.resolution < DRAWN_SIDE else ""
    about = f"{info.id}, seeds {seeds.start} to {seeds.stop - 1}, truncation {TRUNCATION:g}{enlarged}"
    return PictureSet("faces", about, list(pictures))


def faces_to_fit(generator: Generator, cache: Path, report: Report, cancel: threading.Event) -> np.ndarray:
    """Faces that the recipe learns from: those that lie in the cache, or a few drawn now.

    Raises:
        CancelledError: `cancel` was set.
    """
    folder = drawings_folder(cache, generator, DRAWN_SIDE)
    there = 0
    while there < MOST_TO_FIT and (folder / f"{there:07d}.npy").is_file():
        there += PART
    return _open(generator, cache, range(max(there, FEWEST_TO_FIT)), report, cancel)


def faces_at_hand(generator: Generator, cache: Path, most: int) -> np.ndarray:
    """What the cache has of the recipe's faces, up to `most`; none are drawn."""
    folder = drawings_folder(cache, generator, DRAWN_SIDE)
    there = 0
    while there < most and (folder / f"{there:07d}.npy").is_file():
        there += PART
    return FaceDrawings(folder, DRAWN_SIDE).open(None, range(min(there, most)))


def own_faces(folder: Path, size: int, count: int) -> PictureSet:
    """Photographs of one's own, the middle square of each; faces should fill it as those of FFHQ do.

    Raises:
        DataError: there are none, or one is broken.
    """
    pictures = list(read_faces(folder, size).pictures[:count])
    return PictureSet("yours", f"pictures in {folder}, the middle square of each", pictures)


def resized(pictures: PictureSet, size: int) -> PictureSet:
    """The same pictures in the size that a model takes, by Lanczos."""
    if all(picture.shape[:2] == (size, size) for picture in pictures.pictures):
        return pictures
    fitted = [
        np.asarray(Image.fromarray(picture).resize((size, size), Image.Resampling.LANCZOS))
        for picture in pictures.pictures
    ]
    return PictureSet(pictures.name, pictures.about, fitted, pictures.groups)


def _open(
    generator: Generator, cache: Path, seeds: range, report: Report, cancel: threading.Event
) -> np.ndarray:
    drawings = FaceDrawings(drawings_folder(cache, generator, DRAWN_SIDE), DRAWN_SIDE)
    pictures = drawings.open(generator, seeds, report, cancel.is_set)
    if cancel.is_set():
        raise CancelledError
    return pictures
