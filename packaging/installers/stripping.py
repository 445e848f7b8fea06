"""Takes names for debuggers out of libraries, where the loader sees the same afterwards.

`strip` damages some libraries that auditwheel has rewritten. So each one is read again: every section that is
loaded must stand at its address with its bytes, the loader's own table among them. Others stay as they were.
"""

import shutil
import struct
from dataclasses import dataclass
from pathlib import Path

from installers.product import run

WORTH = 50_000
"""Bytes; fewer are not worth a rewritten file."""
PAGE = 4096
_ALLOCATED, _EMPTY, _SYMBOLS = 2, 8, 11
_DYNAMIC_SEGMENT, _LOADED_SEGMENT = 2, 1


@dataclass(frozen=True)
class Loaded:
    """What the loader sees of a library.

    Attributes:
        sections: address, size and bytes of each that is loaded; symbols without their section's number.
        segments: kind, rights and address of each segment that matters.
        aligned: whether each can be mapped.
    """

    sections: frozenset[tuple[int, int, bytes]]
    segments: tuple[tuple[int, int, int], ...]
    aligned: bool


def loaded(library: Path) -> Loaded:
    """Read a library (ELF, 64 bits, little endian)."""
    data = library.read_bytes()
    segments_at, sections_at = struct.unpack_from("<QQ", data, 32)
    segment_size, segment_count, section_size, section_count = struct.unpack_from("<HHHH", data, 54)
    sections: set[tuple[int, int, bytes]] = set()
    for number in range(section_count):
        kind, flags, address, at, size = struct.unpack_from(
            "<IQQQQ", data, sections_at + number * section_size + 4
        )
        if flags & _ALLOCATED:
            held = b"" if kind == _EMPTY else data[at : at + size]
            sections.add((address, size, _without_numbers(held) if kind == _SYMBOLS else held))
    segments: list[tuple[int, int, int]] = []
    aligned = True
    for number in range(segment_count):
        kind, flags, at, address = struct.unpack_from("<IIQQ", data, segments_at + number * segment_size)
        if kind in {_LOADED_SEGMENT, _DYNAMIC_SEGMENT}:
            segments.append((kind, flags, address))
        if kind == _LOADED_SEGMENT:
            aligned = aligned and (at - address) % PAGE == 0
    return Loaded(frozenset(sections), tuple(segments), aligned)


def _without_numbers(symbols: bytes) -> bytes:
    """Symbols name the section that they lie in by its number, which changes when one before it is taken out.

    The loader asks only whether it is 0 (found elsewhere).
    """
    kept = bytearray(symbols)
    for at in range(6, len(kept), 24):
        (number,) = struct.unpack_from("<H", kept, at)
        struct.pack_into("<H", kept, at, min(number, 1))
    return bytes(kept)


def strip(folder: Path) -> int:
    """Strip every library and program below; gives the bytes that were saved."""
    saved = 0
    for library in sorted(folder.rglob("*")):
        if library.is_symlink() or not library.is_file() or not is_library(library):
            continue
        saved += strip_one(library)
    return saved


def is_library(file: Path) -> bool:
    """Whether it is an ELF library. The program itself is none: `strip` would cut the archive off its end."""
    with file.open("rb") as stream:
        start = stream.read(18)
    return start[:6] == b"\x7fELF\x02\x01" and start[16:18] == b"\x03\x00" and ".so" in file.name


def strip_one(library: Path) -> int:
    """Strip one; gives the bytes saved, 0 when it was left as it is."""
    tried = library.with_name(f"{library.name}.stripped")
    shutil.copy2(library, tried)
    try:
        run(["strip", "--strip-unneeded", tried])
        saved = library.stat().st_size - tried.stat().st_size
        after = loaded(tried)
        if saved < WORTH or not after.aligned or after != loaded(library):
            return 0
        tried.replace(library)
    except (RuntimeError, struct.error):
        return 0
    finally:
        tried.unlink(missing_ok=True)
    return saved
