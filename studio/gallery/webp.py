"""WebP files in memory: words put in without touching the pixels (RFC 9649, section 2.7)."""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PIL import Image

_FLAGS: Final[Mapping[bytes, int]] = MappingProxyType({b"EXIF": 0x08, b"XMP ": 0x04})
_ALPHA: Final = 0x10


def with_chunk(data: bytes, kind: bytes, content: bytes) -> bytes:
    """The file with a chunk of words behind its pixels.

    Args:
        data: a WebP file without such a chunk.
        kind: `b"EXIF"` or `b"XMP "`.
        content: what it holds.

    Raises:
        ValueError: it is no WebP file.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or len(data) < 30:
        raise ValueError("no WebP file")
    body = data[12:]
    if body[:4] != b"VP8X":
        body = _extended_header(data) + body
    body = body[:8] + bytes([body[8] | _FLAGS[kind]]) + body[9:]
    body += kind + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _extended_header(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        width, height = image.size
    alpha = _ALPHA if data[12:16] == b"VP8L" and data[24] & 0x10 else 0
    canvas = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    return b"VP8X" + struct.pack("<I", 10) + bytes([alpha, 0, 0, 0]) + canvas
