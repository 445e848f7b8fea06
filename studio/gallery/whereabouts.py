"""Photographs and films without the place where they were taken; everything else in their files stays.

Where a place stands it is blanked: nothing is moved that is named by where it lies, and no pixel is touched.
Looked for are EXIF positions (Exif 2.32, section 4.6.6) wherever a TIFF header begins, so in JPEG, WebP, PNG,
TIFF and HEIC alike; XMP positions and place names (XMP part 2; IPTC Photo Metadata 2023.2); place names of
IPTC records (IIM 4.2); positions of films (`©xyz`, and ISO 6709 as phones write it).
"""

from __future__ import annotations

import mmap
import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeAlias

from studio.gallery.png import chunk

Buffer: TypeAlias = bytearray | mmap.mmap

_PICTURES: Final = frozenset((".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".heic", ".heif", ".avif"))
_MOST_BYTES: Final = 256 << 20
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_TIFF: Final = re.compile(rb"II\*\0|MM\0\*")
_GPS: Final = 0x8825
_IIM: Final = 33_723
_ENTRY: Final = 12
_MOST_ENTRIES: Final = 1_000
_MOST_DIRECTORIES: Final = 8
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
"""Bytes of a value of each type (TIFF 6.0, section 2)."""

_PLACES: Final = (
    rb"[\w-]{1,40}:GPS[\w-]{1,40}|[\w-]{1,40}:Gps[\w-]{1,40}|photoshop:(?:City|State|Country)"
    rb"|Iptc4xmpCore:(?:Location|CountryCode)|Iptc4xmpExt:Location(?:Created|Shown)"
)
_XMP: Final = re.compile(
    rb"(?:%(names)s)\s{0,8}=\s{0,8}(?:\"[^\"]{0,4000}\"|'[^']{0,4000}')"
    rb"|<(?P<name>%(names)s)(?:\s[^>]{0,4000})?(?:/>|>.{0,20000}?</(?P=name)\s{0,8}>)" % {b"names": _PLACES},
    re.DOTALL,
)
_JSON: Final = re.compile(rb"\"[\w-]{1,40}:GPS[\w-]{1,40}\"\s{0,8}:\s{0,8}\"(?P<said>[^\"]{1,200})\"")
"""As content credentials of cameras tell it."""
_RESOURCE: Final = re.compile(rb"8BIM\x04\x04")
_DATASETS: Final = frozenset((0x1A, 0x1B, 0x5A, 0x5C, 0x5F, 0x64, 0x65))
"""Content location (code, name), city, sublocation, province, country (code, name)."""
_XYZ: Final = re.compile(rb"\xa9xyz....(?P<said>[+-][\d.]{2,20}[+-][\d.]{2,20}[^\0]{0,20}?/)", re.DOTALL)
_LOCATION: Final = b"location.ISO6709"
_ISO_6709: Final = re.compile(rb"(?P<said>[+-]\d{2}\.\d{2,9}[+-]\d{3}\.\d{2,9}(?:[+-]\d{1,5}\.\d{0,9})?/)")
_PROFILE: Final = re.compile(rb"Raw profile type [\w ]{1,20}\0")


def without_place(data: bytes) -> bytes:
    """A picture file without the place; the same bytes when it tells none.

    Raises:
        ValueError, struct.error: it is a PNG file, and damaged.
    """
    if data.startswith(_PNG):
        return _png(data)
    blanked = bytearray(data)
    _blank(blanked)
    return bytes(blanked)


def tells_place(path: Path) -> bool:
    """Whether a picture tells where it was taken; some milliseconds for a photograph.

    Raises:
        OSError: it cannot be read.
    """
    if path.suffix.lower() not in _PICTURES or path.stat().st_size > _MOST_BYTES:
        return False
    data = path.read_bytes()
    try:
        return without_place(data) != data
    except (ValueError, struct.error):
        return False


def blank_place(path: Path) -> None:
    """Take the place out of a film where it lies, however long it is.

    Raises:
        OSError: it cannot be written.
    """
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 0) as film:
        _blank_said(film, _XYZ)
        if film.find(_LOCATION) >= 0:
            _blank_said(film, _ISO_6709)
        _blank_xmp(film)


def _blank(data: bytearray) -> None:
    for found in _TIFF.finditer(bytes(data)):
        _blank_tiff(data, found.start())
    _blank_xmp(data)
    _blank_said(data, _JSON)
    for found in _RESOURCE.finditer(bytes(data)):
        _blank_resource(data, found.end())


def _blank_xmp(data: Buffer) -> None:
    for start, end in [found.span() for found in _XMP.finditer(data)]:
        data[start:end] = b" " * (end - start)


def _blank_said(data: Buffer, pattern: re.Pattern[bytes]) -> None:
    for start, end in [found.span("said") for found in pattern.finditer(data)]:
        data[start:end] = b" " * (end - start)


def _blank_tiff(data: bytearray, base: int) -> None:
    """Take the position out of the directories that begin at `base`; what is none is left as it is."""
    order = "<" if data[base] == ord("I") else ">"
    at = _number(data, base + 4, "I", order)
    for _ in range(_MOST_DIRECTORIES):
        if not at:
            return
        count = _entries(data, base + at, order)
        if count is None:
            return
        after = _number(data, base + at + 2 + count * _ENTRY, "I", order)
        for place in reversed(range(count)):
            _blank_entry(data, base, base + at, place, order)
        at = after


def _blank_entry(data: bytearray, base: int, directory: int, place: int, order: str) -> None:
    entry = directory + 2 + place * _ENTRY
    tag, kind, count, value = struct.unpack_from(f"{order}HHII", data, entry)
    if tag == _IIM:
        size = count * _SIZES.get(kind, 1)
        _blank_datasets(data, base + value, min(len(data), base + value + size))
    if tag != _GPS or count != 1:
        return
    inner = _entries(data, base + value, order)
    if inner is None:
        return
    whole = struct.unpack_from(f"{order}H", data, directory)[0]
    # All are read before any is blanked: in a damaged file values may lie over the directories.
    for start, end in list(_values(data, base, base + value, inner, order)):
        data[start:end] = bytes(end - start)
    end = base + value + 2 + inner * _ENTRY + 4
    data[base + value : end] = bytes(end - base - value)
    # the entries behind it, and the number of the next directory, move up
    last = directory + 2 + whole * _ENTRY + 4
    data[entry:last] = data[entry + _ENTRY : last] + bytes(_ENTRY)
    struct.pack_into(f"{order}H", data, directory, whole - 1)


def _entries(data: bytearray, directory: int, order: str) -> int | None:
    """How many entries a directory has; None where none can be."""
    count = _number(data, directory, "H", order)
    end = directory + 2 + (count or 0) * _ENTRY + 4
    if not count or count > _MOST_ENTRIES or end > len(data):
        return None
    kinds = (_number(data, directory + 4 + n * _ENTRY, "H", order) for n in range(count))
    return count if all(kind in _SIZES for kind in kinds) else None


def _values(data: bytearray, base: int, directory: int, count: int, order: str) -> Iterator[tuple[int, int]]:
    """Where values lie that do not fit into their entries."""
    for n in range(count):
        _, kind, many, value = struct.unpack_from(f"{order}HHII", data, directory + 2 + n * _ENTRY)
        size = many * _SIZES[kind]
        if size > 4 and base + value + size <= len(data):
            yield base + value, base + value + size


def _number(data: bytearray, at: int, form: str, order: str) -> int:
    size = struct.calcsize(form)
    return 0 if at < 0 or at + size > len(data) else int(struct.unpack_from(order + form, data, at)[0])


def _blank_resource(data: bytearray, at: int) -> None:
    """The IPTC record in a resource of Photoshop, whose name begins at `at`."""
    if at + 6 > len(data):
        return
    start = at + ((data[at] + 2) & ~1) + 4
    size = _number(data, start - 4, "I", ">")
    _blank_datasets(data, start, min(len(data), start + size))


def _blank_datasets(data: bytearray, at: int, end: int) -> None:
    while at + 5 <= end and data[at] == 0x1C:
        size = _number(data, at + 3, "H", ">")
        if size & 0x8000 or at + 5 + size > end:
            return
        if data[at + 1] == 2 and data[at + 2] in _DATASETS:
            data[at + 5 : at + 5 + size] = b" " * size
        at += 5 + size


def _png(data: bytes) -> bytes:
    kept, position = [_PNG], len(_PNG)
    while position + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, position)
        content = data[position + 8 : position + 8 + length]
        if len(content) < length:
            raise ValueError("a chunk without end")
        after = position + 12 + length
        kept.append(_png_chunk(kind, content, data[position:after]))
        position = after
        if kind == b"IEND":
            break
    return b"".join(kept)


def _png_chunk(kind: bytes, content: bytes, whole: bytes) -> bytes:
    """The chunk as it was, or without the place; nothing where words are packed that tell it."""
    if kind in {b"eXIf", b"iTXt", b"tEXt", b"caBX"}:
        blanked = without_place(content)
        if blanked != content:
            return chunk(kind, blanked)
    packed = _unpacked(kind, content)
    return b"" if packed and without_place(packed) != packed else whole


def _unpacked(kind: bytes, content: bytes) -> bytes:
    """Words that are compressed, or written as hexadecimal digits as ImageMagick does."""
    words = content
    if kind not in {b"zTXt", b"iTXt", b"tEXt"}:
        return b""
    start = content.find(b"x\x9c") if content.find(b"x\x9c") >= 0 else content.find(b"x\xda")
    if kind != b"tEXt" and start >= 0:
        try:
            words = zlib.decompressobj().decompress(content[start:], 16 << 20)
        except zlib.error:
            return b""
    elif kind != b"tEXt":
        return b""
    if _PROFILE.match(content):
        digits = b"".join(words.rpartition(b"\0")[2].split()[2:])
        try:
            return bytes.fromhex(digits.decode("ascii"))
        except ValueError:
            return b""
    return words if kind != b"tEXt" else b""
