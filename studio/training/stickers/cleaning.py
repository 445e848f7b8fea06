"""Makes every picture a square of one size, and finds those that are empty, too thin, or there already."""

from __future__ import annotations

import numpy as np
from PIL import Image

from studio.training.stickers.drawing import DroppedError

MARGIN = 0.04
"""What stays free on each side of a drawing that was cut out of its page, of the edge."""
THINNEST = 1 / 6
"""Shorter side to longer side of what is seen."""
EMPTIEST = 0.015
"""How much of the square must be covered, as mean alpha."""
SEEN = 8
"""Alpha, of 255, from which on something counts as drawn."""

THUMBNAIL = 16
ALIKE = 2.0
"""Root mean square difference of two thumbnails, of 255, up to which they are one picture."""


def content_box(picture: Image.Image) -> tuple[int, int, int, int] | None:
    """Left, top, right, bottom of what is drawn in an RGBA picture; None when nothing is."""
    alpha = picture.getchannel("A").point([0] * SEEN + [255] * (256 - SEEN))
    return alpha.getbbox()


def squared(picture: Image.Image, size: int, crop: bool) -> np.ndarray:
    """An RGBA picture as uint8 (size, size, 4), straight alpha, centred, transparent beside it.

    With `crop` it is cut to what is drawn, and a margin left. It is made smaller over colours times alpha;
    colours where nothing is are black, so that equal pictures are equal bytes.

    Raises:
        DroppedError: nothing or next to nothing is drawn, or it is a thin strip.
    """
    box = content_box(picture)
    if box is None:
        raise DroppedError("nothing is drawn")
    width, height = box[2] - box[0], box[3] - box[1]
    if min(width, height) < THINNEST * max(width, height):
        raise DroppedError("a thin strip")
    if crop:
        picture = picture.crop(box)
    edge = max(picture.size)
    inner = round(size * (1 - 2 * MARGIN)) if crop else size
    scale = inner / edge
    fitted = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    # Pillow multiplies by alpha before it resizes RGBA, and divides afterwards.
    small = picture.resize(fitted, _filter(edge, inner))
    square = Image.new("RGBA", (size, size))
    square.paste(small, ((size - fitted[0]) // 2, (size - fitted[1]) // 2))
    pixels = np.array(square)
    pixels[pixels[..., 3] == 0] = 0
    if pixels[..., 3].mean() < 255 * EMPTIEST:
        raise DroppedError("next to nothing is drawn")
    return pixels


def _filter(edge: int, smaller: int) -> Image.Resampling:
    """The one nearest to the mean over each pixel's area, which is what drawing exactly would give.

    Beside 58 emoji drawn at 1024 px and averaged: from 256 px by box 40 to 52 dB, by Lanczos 39 to 42 dB (its
    overshoot draws halos along the edges of flat colours), drawn at 128 px at once 33 to 43 dB.
    """
    return Image.Resampling.BOX if edge % smaller == 0 else Image.Resampling.HAMMING


def thumbnail(pixels: np.ndarray) -> np.ndarray:
    """uint8 (size, size, 4) -> float32 (THUMBNAIL^2 x 4,): colours times alpha and alpha, box-averaged."""
    size = len(pixels)
    if size % THUMBNAIL:
        raise ValueError(f"{size} px cannot be divided by {THUMBNAIL}")
    values = pixels.astype(np.float32)
    values[..., :3] *= values[..., 3:] / 255
    block = size // THUMBNAIL
    return values.reshape(THUMBNAIL, block, THUMBNAIL, block, 4).mean(axis=(1, 3)).reshape(-1)


class Seen:
    """The pictures of one style so far, as thumbnails, to find one that comes again.

    Thumbnails rather than a perceptual hash: a hash of grey values takes a red heart for a blue one.
    """

    def __init__(self) -> None:
        self._rows = np.empty((256, THUMBNAIL * THUMBNAIL * 4), np.float32)
        self._ids: list[str] = []

    def add(self, pixels: np.ndarray, id: str) -> str | None:
        """Remember a picture; the id of one that looks the same, in which case it is not remembered."""
        row = thumbnail(pixels)
        known = self._rows[: len(self._ids)]
        if len(known):
            distances = np.sqrt(np.square(known - row).mean(axis=1))
            nearest = int(distances.argmin())
            if distances[nearest] <= ALIKE:
                return self._ids[nearest]
        if len(self._ids) == len(self._rows):
            self._rows = np.concatenate([self._rows, np.empty_like(self._rows)])
        self._rows[len(self._ids)] = row
        self._ids.append(id)
        return None
