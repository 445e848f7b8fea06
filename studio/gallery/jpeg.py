"""JPEG files as a row of segments: words put in, or taken out, without touching the pixels.

ITU-T T.81, annex B. EXIF: Exif 2.32, section 4.7.2; XMP, which in pieces where it is longer than a segment:
XMP Specification Part 3, section 1.1.3.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_START: Final = b"\xff\xd8"
_APP1: Final = 0xE1
_SCAN: Final = 0xDA
_END: Final = 0xD9
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers without length."""
_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_LONGEST: Final = 65_533
_EXIF: Final = b"Exif\0\0"
_XMP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_MORE_XMP: Final = b"http://ns.adobe.com/xmp/extension/\0"
_PIECE: Final = 65_000
_LONGEST_XMP: Final = 16 * 2**20
_STUB: Final = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    ' xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="{name}"/></rdf:RDF></x:xmpmeta>'
    '<?xpacket end="w"?>'
)
_NAMED: Final = re.compile(r"HasExtendedXMP\s*=\s*[\"']([0-9A-Fa-f]{32})[\"']")


@dataclass(frozen=True, slots=True)
class Segment:
    """A marker with what follows it: its content, and behind the start of a scan the scan itself."""

    marker: int
    content: bytes
    scan: bytes = b""

    def data(self) -> bytes:
        """As it stands in a file."""
        head = bytes([0xFF, self.marker])
        if self.marker in _BARE or self.marker == _END:
            return head
        return head + struct.pack(">H", len(self.content) + 2) + self.content + self.scan


def segments(data: bytes) -> Iterator[Segment]:
    """The segments from the start of the image to its end; what stands behind is left out.

    Raises:
        ValueError: it is no JPEG file, or cut off.
    """
    if data[:2] != _START:
        raise ValueError("no JPEG file")
    position = 2
    while True:
        while data[position : position + 2] == b"\xff\xff":
            position += 1
        if len(data) < position + 2 or data[position] != 0xFF:
            raise ValueError("no segment where one must be")
        marker = data[position + 1]
        position += 2
        if marker in _BARE or marker == _END:
            yield Segment(marker, b"")
            if marker == _END:
                return
            continue
        length = struct.unpack_from(">H", data, position)[0] if len(data) >= position + 2 else 0
        if length < 2 or position + length > len(data):
            raise ValueError("a segment without end")
        content, position = data[position + 2 : position + length], position + length
        scan = b""
        if marker == _SCAN:
            end = _MARKER.search(data, position)
            if end is None:
                raise ValueError("a scan without end")
            scan, position = data[position : end.start()], end.start()
        yield Segment(marker, content, scan)


def joined(parts: Sequence[Segment]) -> bytes:
    """The file of these segments."""
    return _START + b"".join(part.data() for part in parts)


def with_words(data: bytes, exif: bytes, packet: str) -> bytes:
    """The file with EXIF data and an XMP packet in front.

    Args:
        data: a JPEG file without either.
        exif: beginning with the TIFF header; empty for none. Left out when it is too long.
        packet: of XMP; empty for none.

    Raises:
        ValueError: it is no JPEG file.
    """
    parts = list(segments(data))
    words: list[Segment] = []
    if exif and len(exif) + len(_EXIF) <= _LONGEST:
        words.append(Segment(_APP1, _EXIF + exif))
    if packet:
        words.extend(_packet(packet.encode()))
    place = next((n for n, part in enumerate(parts) if part.marker != 0xE0), 0)
    return joined([*parts[:place], *words, *parts[place:]])


def _packet(packet: bytes) -> Iterator[Segment]:
    if len(packet) + len(_XMP) <= _LONGEST:
        yield Segment(_APP1, _XMP + packet)
        return
    name = hashlib.md5(packet, usedforsecurity=False).hexdigest().upper()  # what the specification asks for
    yield Segment(_APP1, _XMP + _STUB.format(name=name).encode())
    for start in range(0, len(packet), _PIECE):
        head = _MORE_XMP + name.encode() + struct.pack(">II", len(packet), start)
        yield Segment(_APP1, head + packet[start : start + _PIECE])


def more_of_packet(packet: str, contents: Sequence[bytes]) -> str:
    """What stands in further segments of a packet that was too long for one; empty when there is nothing.

    Args:
        packet: the first part, which names the others.
        contents: of all APP1 segments.
    """
    found = _NAMED.search(packet)
    if found is None:
        return ""
    head = _MORE_XMP + found[1].encode()
    pieces: dict[int, bytes] = {}
    length = 0
    for content in contents:
        if content.startswith(head) and len(content) >= len(head) + 8:
            length, start = struct.unpack_from(">II", content, len(head))
            pieces[start] = content[len(head) + 8 :]
    whole = b"".join(pieces[start] for start in sorted(pieces))
    return whole.decode("utf-8", "replace") if len(whole) == length <= _LONGEST_XMP else ""
