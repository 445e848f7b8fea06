"""XMP packets in WebP and MP4 files, where a text chunk like PNG's does not exist.

WebP: RFC 9649, section 2.7. MP4: ISO/IEC 14496-12 boxes; the packet lies in a top-level `uuid` box, as ISO
16684-3 (XMP part 3) says.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO, Final
from uuid import UUID

_XMP_BOX: Final = UUID("be7acfcb-97a9-42e8-9c71-999491e3afac").bytes
_XMP_FLAG: Final = 0x04
_ALPHA_FLAG: Final = 0x10
_LONGEST_PACKET: Final = 16 * 2**20
_MOST_BOXES: Final = 10_000


def append_to_webp(path: Path, packet: str, size: tuple[int, int]) -> None:
    """Put a packet into a WebP file; `size` is (width, height), needed when the file has no extended header.

    Raises:
        OSError: the disk is full.
        ValueError: it is no WebP file.
    """
    with path.open("r+b") as file:
        head = file.read(30)
        if head[:4] != b"RIFF" or head[8:12] != b"WEBP":
            raise ValueError("no WebP file")
        if head[12:16] == b"VP8X":
            _mark_extended(file, head[20])
        else:
            _make_extended(file, size)
        data = packet.encode()
        file.seek(0, 2)
        file.write(b"XMP " + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2))
        length = file.tell() - 8
        file.seek(4)
        file.write(struct.pack("<I", length))


def _mark_extended(file: BinaryIO, flags: int) -> None:
    file.seek(20)
    file.write(bytes([flags | _XMP_FLAG]))


def _make_extended(file: BinaryIO, size: tuple[int, int]) -> None:
    """Put the extended header in front of a single still frame."""
    file.seek(12)
    chunks = file.read()
    lossless_alpha = chunks[:4] == b"VP8L" and len(chunks) > 12 and bool(chunks[12] & 0x10)
    flags = _XMP_FLAG | (_ALPHA_FLAG if lossless_alpha else 0)
    width, height = size
    canvas = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    file.seek(12)
    file.write(b"VP8X" + struct.pack("<I", 10) + bytes([flags, 0, 0, 0]) + canvas + chunks)


def append_to_mp4(path: Path, packet: str) -> None:
    """Put a packet behind the last box of an MP4 file.

    Raises:
        OSError: the disk is full.
    """
    data = packet.encode()
    with path.open("ab") as file:
        file.write(struct.pack(">I4s", 24 + len(data), b"uuid") + _XMP_BOX + data)


def read_from_mp4(path: Path) -> str:
    """The packet of an MP4 file; empty when there is none.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        end = path.stat().st_size
        position = 0
        for _ in range(_MOST_BOXES):
            file.seek(position)
            head = file.read(24)
            if len(head) < 8:
                return ""
            length, kind = _box(head, end - position)
            if kind == b"uuid" and head[8:24] == _XMP_BOX and 24 <= length <= _LONGEST_PACKET:
                return file.read(length - 24).decode("utf-8", "replace")
            if length < 8:
                return ""
            position += length
    return ""


def _box(head: bytes, rest: int) -> tuple[int, bytes]:
    """Length and kind of a box from its first 24 bytes; 0 as length means “up to the end”."""
    length, kind = struct.unpack(">I4s", head[:8])
    if length == 1 and len(head) >= 16:
        length = int(struct.unpack(">Q", head[8:16])[0])
    return (length or rest), kind
