"""PNG: pixels without loss, and words beside them."""

from __future__ import annotations

import io
from collections.abc import Mapping
from types import MappingProxyType

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from studio.core.events import Picture

COMPRESS_LEVEL = 1
NO_TEXTS: Mapping[str, str] = MappingProxyType({})


def encode_png(picture: Picture, texts: Mapping[str, str] = NO_TEXTS) -> bytes:
    """A PNG file; the same pixels and texts give the same bytes.

    Args:
        picture: uint8 (h, w, 3 or 4).
        texts: keyword -> words, as UTF-8 (iTXt) chunks before the pixels.
    """
    info = PngInfo()
    for key, value in texts.items():
        info.add_itxt(key, value)
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, "PNG", compress_level=COMPRESS_LEVEL, pnginfo=info)
    return stream.getvalue()
