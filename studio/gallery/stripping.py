"""Pictures and films without a word: what is needed to show them stays, everything else goes.

Taken out piece by piece, so that no pixel is coded anew. What may stay is listed, not what must go: a kind of
words that nobody has thought of yet goes, too.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PIL import ExifTags, Image

from studio.gallery import jpeg, webp

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT: Final = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT pHYs bKGD acTL fcTL fdAT".split()
)
_WEBP_KEPT: Final = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_WEBP_FLAGS: Final = 0x3E & ~0x0C
"""Of the extended header: animation, alpha, profile; neither EXIF (8) nor XMP (4)."""
_JPEG_PROFILE: Final = b"ICC_PROFILE\0"
_JPEG_ADOBE: Final = b"Adobe"
_JPEG_WORDS: Final = frozenset({*range(0xE1, 0xF0), 0xFE})
_GIF_LOOPS: Final = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_MP4_WORDS: Final = frozenset((b"udta", b"meta", b"uuid"))
_DEEPEST: Final = 4
_PIECE: Final = 1 << 20
_MP4_HOMES: Final = frozenset((b"moov", b"trak", b"mdia"))


def without_words(data: bytes, suffix: str, orientation: int = 1) -> bytes:
    """A picture without anything beside what is seen.

    Args:
        data: the file.
        suffix: a key of `STRIPPED`.
        orientation: how it is turned (Exif 2.32, section 4.6.4): kept, since pixels are not.

    Raises:
        ValueError, struct.error: it is damaged, or of another kind.
    """
    bare = STRIPPED[suffix](data)
    if orientation == 1 or suffix not in TURNED:
        return bare
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    return TURNED[suffix](bare, exif.tobytes().removeprefix(b"Exif\0\0"))


def orientation_of(image: Image.Image) -> int:
    """How an opened picture is turned, 1 to 8; 1 when it does not say so. Decodes PNG files."""
    found = image.getexif().get(ExifTags.Base.Orientation, 1)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def _png(data: bytes) -> bytes:
    if not data.startswith(_PNG):
        raise ValueError("no PNG file")
    kept = [_PNG]
    position = len(_PNG)
    while True:
        length, kind = struct.unpack_from(">I4s", data, position)
        end = position + 12 + length
        if end > len(data):
            raise ValueError("a chunk without end")
        if kind in _PNG_KEPT:
            kept.append(data[position:end])
        if kind == b"IEND":
            return b"".join(kept)
        position = end


def _jpeg(data: bytes) -> bytes:
    return jpeg.joined([part for part in jpeg.segments(data) if _is_shown(part)])


def _is_shown(part: jpeg.Segment) -> bool:
    if part.marker not in _JPEG_WORDS:
        return True
    profile = part.marker == 0xE2 and part.content.startswith(_JPEG_PROFILE)
    return profile or (part.marker == 0xEE and part.content.startswith(_JPEG_ADOBE))


def _webp(data: bytes) -> bytes:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise ValueError("no WebP file")
    end = min(len(data), 8 + struct.unpack_from("<I", data, 4)[0])
    kept: list[bytes] = []
    position = 12
    while position + 8 <= end:
        kind, length = struct.unpack_from("<4sI", data, position)
        after = position + 8 + length + length % 2
        if after > len(data) + 1:
            raise ValueError("a chunk without end")
        if kind in _WEBP_KEPT:
            chunk = bytearray(data[position:after])
            if kind == b"VP8X":
                chunk[8] &= _WEBP_FLAGS
            kept.append(bytes(chunk))
        position = after
    if not kept:
        raise ValueError("a WebP file without picture")
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _gif(data: bytes) -> bytes:
    """Without comments, plain texts and the notes of programs but the one that says how often it repeats."""
    if data[:6] not in {b"GIF87a", b"GIF89a"}:
        raise ValueError("no GIF file")
    position = 13 + _colours(data[10])
    kept = [data[:position]]
    while True:
        kind = data[position : position + 1]
        if kind == b";":
            return b"".join(kept) + b";"
        if kind == b"!":
            start, label = position, data[position + 1 : position + 2]
            position = _after_blocks(data, position + 2)
            loops = label == b"\xff" and data[start + 3 : start + 14] in _GIF_LOOPS
            if label == b"\xf9" or loops:
                kept.append(data[start:position])
        elif kind == b",":
            start = position
            position = _after_blocks(data, position + 11 + _colours(data[position + 9]))
            kept.append(data[start:position])
        else:
            raise ValueError("a block of no kind")


def _colours(flags: int) -> int:
    """Bytes of the table of colours that these flags announce."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _after_blocks(data: bytes, position: int) -> int:
    while True:
        length = data[position]
        position += length + 1
        if length == 0:
            return position


def blank_words(path: Path) -> None:
    """Take the words out of an MP4 file where it lies, however long it is: boxes that hold them become free
    space of the same length, so that nothing moves which is named by its place (ISO/IEC 14496-12).

    Raises:
        ValueError, struct.error: it is damaged.
        OSError: it cannot be written.
    """
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 0) as film:
        _blank(film, 0, len(film), 0)


def _blank(film: mmap.mmap, position: int, end: int, depth: int) -> None:
    while position + 8 <= end:
        length, kind = struct.unpack_from(">I4s", film, position)
        head = 8
        if length == 1:
            length, head = struct.unpack_from(">Q", film, position + 8)[0], 16
        length = length or end - position
        if length < head or position + length > end:
            raise ValueError("a box without end")
        if kind in _MP4_WORDS:
            film[position + 4 : position + 8] = b"free"
            for start in range(position + head, position + length, _PIECE):
                after = min(start + _PIECE, position + length)
                film[start:after] = bytes(after - start)
        elif kind in _MP4_HOMES and depth < _DEEPEST:
            _blank(film, position + head, position + length, depth + 1)
        position += length


STRIPPED: Final[Mapping[str, Callable[[bytes], bytes]]] = MappingProxyType(
    {"png": _png, "jpg": _jpeg, "jpeg": _jpeg, "webp": _webp, "gif": _gif}
)
"""What words can be taken out of, by its suffix."""
TURNED: Final[Mapping[str, Callable[[bytes, bytes], bytes]]] = MappingProxyType(
    {
        "jpg": lambda data, exif: jpeg.with_words(data, exif, ""),
        "jpeg": lambda data, exif: jpeg.with_words(data, exif, ""),
        "webp": lambda data, exif: webp.with_chunk(data, b"EXIF", exif),
    }
)
"""What can say how it is turned without anything else, by its suffix."""
