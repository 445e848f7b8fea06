"""Pictures of one's own: a folder of PNG, WebP, JPEG or SVG files, named for what they show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from studio.core.errors import UserError
from studio.training.stickers.drawing import Drawing, DroppedError

RASTERS = {".png", ".webp", ".jpg", ".jpeg"}
LARGEST_FILE = 64 << 20
LARGEST_PIXELS = 64 << 20
SMALLEST_SIDE = 32
MAX_FILES = 200_000


def drawings(folder: Path) -> Iterator[Drawing]:
    """What lies in the folder and below it, by path; names from file names, keywords from folder names.

    Raises:
        UserError: it is no folder, or there are no pictures in it.
    """
    if not folder.is_dir():
        raise UserError(f"“{folder}” is no folder.", "Name a folder of pictures or SVG drawings.")
    files = [
        file
        for file in sorted(folder.rglob("*"))[:MAX_FILES]
        if file.suffix.lower() in {*RASTERS, ".svg"} and file.is_file()
    ]
    if not files:
        raise UserError(
            f"There are no pictures in “{folder}”.",
            "Put PNG, WebP, JPEG or SVG files there, or name another.",
        )
    for file in files:
        place = file.relative_to(folder)
        name = " ".join(re.sub(r"[\d_-]+", " ", file.stem).split()) or file.stem
        yield Drawing(name, place.parts[:-1], "own", f"own/{place.as_posix()}", file=file, crop=True)


def svg_text(file: Path) -> str:
    """The text of an SVG file.

    Raises:
        DroppedError: it cannot be read.
    """
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise DroppedError("the file is too large")
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        raise DroppedError("the file cannot be read") from None


def open_raster(file: Path) -> Image.Image:
    """A picture file as RGBA.

    Raises:
        DroppedError: it is broken, no picture, tiny or huge.
    """
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise DroppedError("the file is too large")
        with Image.open(file, formats=["PNG", "WEBP", "JPEG"]) as picture:
            if picture.width * picture.height > LARGEST_PIXELS:
                raise DroppedError("the picture is too large")
            if min(picture.size) < SMALLEST_SIDE:
                raise DroppedError("the picture is too small")
            return picture.convert("RGBA")
    except (
        UnidentifiedImageError,
        OSError,
        SyntaxError,
        ValueError,
        Image.DecompressionBombError,
    ):
        raise DroppedError("the file is broken or no picture") from None
