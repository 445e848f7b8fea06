"""Takes the lines of text out of an R package's data (Rdata.rdb), without R and without running anything.

The file is a row of values, each a length and a zlib stream of R's XDR serialisation (R Internals, 1.8). Only
character vectors are read; of everything else nothing is believed.
"""

from __future__ import annotations

import struct
import zlib

from studio.core.errors import UserError

MAX_BYTES = 64 << 20
"""Of one value, unpacked."""
_LENGTH = struct.Struct(">I")
_STRINGS, _STRING, _MISSING = 16, 9, 0xFFFFFFFF
_VERSION_3 = 3


def character_vectors(content: bytes) -> list[list[str]]:
    """The character vectors of an .rdb, in its order.

    Raises:
        UserError: it is damaged, or far larger than it should be.
    """
    try:
        values = _values(content)
        return [lines for lines in map(_strings, values) if lines is not None]
    except (zlib.error, struct.error, UnicodeDecodeError, IndexError) as error:
        raise UserError(f"The book file is damaged ({error}).", "Delete it, then start again.") from None


def _values(content: bytes) -> list[bytes]:
    values: list[bytes] = []
    while content:
        unpacker = zlib.decompressobj()
        value = unpacker.decompress(content[_LENGTH.size :], MAX_BYTES)
        if unpacker.unconsumed_tail or not unpacker.eof:
            raise UserError("The book file holds far more than it should.", "Delete it, then start again.")
        values.append(value)
        content = unpacker.unused_data
    return values


def _strings(value: bytes) -> list[str] | None:
    """The strings of a serialised character vector; None when it is something else."""
    if value[:2] != b"X\n":
        return None
    version = _word(value, 2)
    place = 2 + 3 * _LENGTH.size
    if version == _VERSION_3:  # the name of an encoding follows
        place += _LENGTH.size + _word(value, place)
    if _word(value, place) & 0xFF != _STRINGS:
        return None
    count, place = _word(value, place + 4), place + 8
    lines: list[str] = []
    for _ in range(count):
        kind, length, place = _word(value, place), _word(value, place + 4), place + 8
        if kind & 0xFF != _STRING:
            raise UserError("The book file is damaged.", "Delete it, then start again.")
        size = 0 if length == _MISSING else length
        lines.append(value[place : place + size].decode("utf-8"))
        place += size
    return lines


def _word(value: bytes, place: int) -> int:
    return int(_LENGTH.unpack_from(value, place)[0])
