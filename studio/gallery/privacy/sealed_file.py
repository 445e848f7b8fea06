"""A file that only the key opens, and that nobody can change or cut without being found out.

    "QRTS" 1 | salt (32 bytes) | chunk | chunk | ... | last chunk

Each file has a key of its own, which follows from the gallery's and the salt by HKDF. Its content is cut into
chunks of 64 KiB, and each is locked with AES-256-GCM. The nonce of a chunk is its number (11 bytes,
big-endian) and a byte that is 1 for the last chunk: so chunks cannot be left out, swapped or cut off at the
end. This is the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015, eprint.iacr.org/2015/189),
laid out as age does it (age-encryption.org/v1, “Payload”) with another cipher. The beginning of the file is
authenticated with every chunk.

Before the content stands the name that the file has in the gallery, so that a gallery whose database is lost
can be made again from its files, and a file cannot take the place of another.
"""

from __future__ import annotations

import secrets
import struct
from collections.abc import Iterator
from typing import BinaryIO, Final

from studio.gallery.privacy.keys import Keys, derived

MAGIC: Final = b"QRTS\x01"
_SALT: Final = 32
HEAD: Final = len(MAGIC) + _SALT
CHUNK: Final = 64 << 10
TAG: Final = 16
_LENGTH: Final = struct.Struct(">H")
_MOST_NAME: Final = 4096


class DamagedSealError(OSError):
    """A sealed file is damaged, cut off, belongs to another gallery, or was tampered with."""


def seal(source: BinaryIO, target: BinaryIO, keys: Keys, name: str) -> None:
    """Write what `source` holds into `target`, sealed.

    Raises:
        OSError: it cannot be read or written.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    label = name.encode()
    if len(label) > _MOST_NAME:
        raise ValueError("this name is too long to be sealed")
    head = MAGIC + secrets.token_bytes(_SALT)
    cipher = AESGCM(_key_of(keys, head))
    target.write(head)
    number, chunk = 0, _LENGTH.pack(len(label)) + label
    chunk += source.read(CHUNK - len(chunk))
    while True:
        following = source.read(CHUNK) if len(chunk) == CHUNK else b""
        target.write(cipher.encrypt(_nonce(number, not following), chunk, head))
        if not following:
            return
        number, chunk = number + 1, following


def unsealed(source: BinaryIO, keys: Keys, name: str | None = None) -> Iterator[bytes]:
    """The content, chunk by chunk. A chunk is given only when it is what was written.

    Args:
        source: an opened sealed file.
        keys: of the gallery.
        name: what the file must be called; None takes any.

    Raises:
        DamagedSealError: it is damaged, cut off or another file.
    """
    chunks = _chunks(source, keys)
    found, content = _split(next(chunks))
    if name is not None and found != name:
        raise DamagedSealError("another file lies in this place")
    yield content
    yield from chunks


def name_in(source: BinaryIO, keys: Keys) -> str:
    """What a sealed file is called in the gallery; reads its first chunk only.

    Raises:
        DamagedSealError: it is damaged or of another gallery.
    """
    return _split(next(_chunks(source, keys)))[0]


def _chunks(source: BinaryIO, keys: Keys) -> Iterator[bytes]:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    head = source.read(HEAD)
    if len(head) < HEAD or not head.startswith(MAGIC):
        raise DamagedSealError("this is no sealed file")
    cipher = AESGCM(_key_of(keys, head))
    number, locked = 0, source.read(CHUNK + TAG)
    while True:
        following = source.read(CHUNK + TAG) if len(locked) == CHUNK + TAG else b""
        try:
            yield cipher.decrypt(_nonce(number, not following), locked, head)
        except (InvalidTag, ValueError):
            raise DamagedSealError("this sealed file is damaged") from None
        if not following:
            return
        number, locked = number + 1, following


def _split(first: bytes) -> tuple[str, bytes]:
    """Name and beginning of the content. What is authenticated was written by `seal`."""
    (length,) = _LENGTH.unpack_from(first)
    start = _LENGTH.size
    return first[start : start + length].decode(), first[start + length :]


def _key_of(keys: Keys, head: bytes) -> bytes:
    return derived(keys.files, "file", head[len(MAGIC) :])


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
