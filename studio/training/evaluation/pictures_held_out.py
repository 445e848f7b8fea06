"""Stickers of concepts that no recipe learns from, and real photographs."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np

from studio.core.errors import UserError
from studio.engine.wheel_index import Wheel
from studio.families.vae.params import LARGEST_EDGE
from studio.gallery.pictures import read_picture
from studio.imaging.resizing import within
from studio.training.evaluation.picture_set import PictureSet
from studio.training.stickers.data import StickerData
from studio.training.wheel_files import files_of_wheel

PHOTOGRAPHS = Wheel(
    project="scikit-image",
    version="0.26.0",
    sha256="74aa5518ccea28121f57a95374581d3b979839adc25bb03f289b1bc9b99c58af",
    size=13_711_217,
)
PHOTOGRAPH_FILES = {
    "skimage/data/astronaut.png": "88431cd9653ccd539741b555fb0a46b61558b301d4110412b5bc28b5e3ea6cb5",
    "skimage/data/coffee.png": "cc02f8ca188b167c775a7101b5d767d1e71792cf762c33d6fa15a4599b5a8de7",
    "skimage/data/chelsea.png": "596aa1e7cb875eb79f437e310381d26b338a81c2da23439704a73c4651e8c4bb",
}
"""By NASA (public domain), Rachel Michetti (CC0) and Stéfan van der Walt (CC0), as scikit-image says."""
NAMES = {".png", ".jpg", ".jpeg", ".webp", ".heic", ".tif", ".tiff"}


def held_out_stickers(stickers: StickerData, count: int) -> PictureSet:
    """Up to `count` of the held-out stickers, evenly over all styles, straight alpha."""
    places = np.flatnonzero(stickers.held_out)
    chosen = places[np.unique(np.linspace(0, len(places) - 1, min(count, len(places))).astype(int))]
    return PictureSet(
        "stickers",
        f"{len(chosen)} of {len(places)} stickers whose concepts are never learned from"
        f" (data {stickers.digest[:12]})",
        [np.array(stickers.pictures[place]) for place in chosen],
        tuple(stickers.styles[place] for place in chosen),
    )


def photographs(cache: Path, cancel: threading.Event) -> PictureSet:
    """Astronaut, coffee and chelsea of scikit-image, whole; its wheel is fetched for them once (14 MB).

    Raises:
        UserError: they cannot be had.
        CancelledError: `cancel` was set.
    """
    folder = files_of_wheel(PHOTOGRAPHS, PHOTOGRAPH_FILES, cache, cancel)
    names = tuple(Path(file).stem for file in PHOTOGRAPH_FILES)
    pictures = [read_picture(folder / f"{name}.png") for name in names]
    return PictureSet("photographs", f"{', '.join(names)} of {PHOTOGRAPHS.requirement}", pictures, names)


def own_pictures(folder: Path, count: int) -> PictureSet:
    """Pictures of one's own, whole, made smaller where they are larger than the studio takes.

    Raises:
        UserError: there are none, or one cannot be read.
    """
    if not folder.is_dir():
        raise UserError(f"“{folder}” is no folder.", "Name a folder of pictures.")
    files = [file for file in sorted(folder.iterdir()) if file.suffix.lower() in NAMES][:count]
    if not files:
        raise UserError(f"There are no pictures in “{folder}”.", "Name another folder.")
    pictures = [within(read_picture(file, keep_alpha=True), LARGEST_EDGE) for file in files]
    return PictureSet("yours", f"pictures in {folder}", pictures, tuple(file.stem for file in files))
