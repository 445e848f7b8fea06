"""Settings hidden in the lowest bits of the pixels, as NovelAI and an extension of the web UI write them.

Column by column, from the top left: the bits of 15 letters, “stealth_pngcomp” (alpha channel, gzip) or
“…pnginfo” (plain) or “stealth_rgb…” (red, green and blue in turn); 32 bits, highest first: how many bits
follow; then the text. NovelAI's is its text chunks as a JSON object, others' the “parameters” text.
Source: novelai-image-metadata (nai_meta.py); sd_webui_stealth_pnginfo.
"""

from __future__ import annotations

import zlib
from typing import Final

import numpy as np

from studio.core.events import Picture

_LETTERS: Final = 15
_HEAD: Final = _LETTERS * 8 + 32
_MOST_BITS: Final = 8 * 4_000_000
_LONGEST: Final = 8_000_000
_GZIP: Final = 31
"""zlib's window bits for data with gzip's header."""


def columns_of_head(height: int) -> int:
    """How many columns hold the name and the length."""
    return -(-_HEAD // height)


def begins(pixels: Picture) -> bool:
    """Whether the first columns say that a text follows."""
    return any(_name(channels) in names for channels, names in _places(pixels))


def read(pixels: Picture) -> str:
    """The hidden text; empty when there is none.

    Args:
        pixels: uint8 (h, w, 3 or 4), not scaled nor turned.
    """
    return next((found for place in _places(pixels) if (found := _read(*place))), "")


def _places(pixels: Picture) -> list[tuple[Picture, tuple[bytes, bytes]]]:
    """Where it may lie, and under which names: plain, packed."""
    colours = (pixels[..., :3], (b"stealth_rgbinfo", b"stealth_rgbcomp"))
    if pixels.shape[2] < 4:
        return [colours]
    return [(pixels[..., 3:4], (b"stealth_pnginfo", b"stealth_pngcomp")), colours]


def _name(channels: Picture) -> bytes:
    return _bytes(channels, 0, _LETTERS * 8) if channels.size >= _HEAD else b""


def _read(channels: Picture, names: tuple[bytes, bytes]) -> str:
    name = _name(channels)
    if name not in names:
        return ""
    length = int.from_bytes(_bytes(channels, _LETTERS * 8, _HEAD))
    if not 0 < length <= min(_MOST_BITS, channels.size - _HEAD):
        return ""
    data = _bytes(channels, _HEAD, _HEAD + length)
    if name == names[1]:
        data = _unpacked(data)
    return data.decode("utf-8", "replace")


def _bytes(channels: Picture, start: int, end: int) -> bytes:
    """Bits `start` to `end` of the channels in order of the columns, as bytes."""
    height, _, count = channels.shape
    column = height * count
    columns = channels[:, start // column : -(-end // column)]
    bits = np.bitwise_and(columns.transpose(1, 0, 2).reshape(-1), np.uint8(1))
    offset = start - (start // column) * column
    return np.packbits(bits[offset : offset + end - start]).tobytes()


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(_GZIP).decompress(data, _LONGEST)
    except zlib.error:
        return b""
