"""Vectors of length 1 that are found again among hundreds of thousands: coarsely by bits, then exactly.

Of each vector the signs of its products with 1,024 random directions are kept in memory: 128 bytes, so that
200,000 vectors are 26 MB. The share of signs in which two vectors differ is their angle divided by π (Goemans
and Williamson, JACM 42, 1995, lemma 3.2; Charikar, STOC 2002). The nearest by signs are then compared by the
numbers themselves, which lie in the database in one byte each.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

Vector: TypeAlias = npt.NDArray[np.float32]
"""float32 (dims,), of length 1."""
Ids: TypeAlias = npt.NDArray[np.int64]
Words64: TypeAlias = npt.NDArray[np.uint64]

_SCALE: Final = np.dtype("<f4")
BITS: Final = 1024
"""The signs of MiniLM's own 384 numbers are enough among 10,000 sentences. Among 200,000 they lost one in six
of the nearest twenty; these lose one in fifty."""


def bits_of(vector: Vector) -> bytes:
    """On which side of each of BITS random directions a vector lies; always the same directions."""
    return np.packbits(vector @ _directions(len(vector)) > 0, bitorder="little").tobytes()


@cache
def _directions(dims: int) -> npt.NDArray[np.float32]:
    return np.random.default_rng(dims).standard_normal((dims, BITS)).astype(np.float32)


def packed(vector: Vector) -> bytes:
    """A vector in one byte a number, behind the size of a step; the error of a cosine is about 0.002."""
    step = max(float(np.abs(vector).max()), 1e-9) / 127
    small = np.clip(np.rint(vector / step), -127, 127).astype(np.int8)
    return np.float32(step).astype(_SCALE).tobytes() + small.tobytes()


def unpacked(rows: list[bytes]) -> npt.NDArray[np.float32]:
    """What `packed` made, as float32 (n, dims), each of length 1.

    Raises:
        ValueError: they are not of one length.
    """
    whole = np.frombuffer(b"".join(rows), np.uint8).reshape(len(rows), -1)
    numbers = whole[:, _SCALE.itemsize :].view(np.int8).astype(np.float32)
    lengths = np.linalg.norm(numbers, axis=1, keepdims=True)
    return numbers / np.maximum(lengths, 1e-9)


@dataclass(frozen=True, slots=True, eq=False)
class Signs:
    """The signs of many vectors.

    Attributes:
        rows: numbers of the rows that hold them, growing.
        owners: to what each belongs.
        bits: uint64 (BITS / 64, n): the first 64 signs of all, then the next.
    """

    rows: Ids
    owners: Ids
    bits: Words64

    @classmethod
    def of(cls, rows: list[tuple[int, int, bytes]]) -> Signs:
        """From (row, owner, bits), in the order of the rows; those of another length are left out."""
        size = len(rows[0][2]) if rows else 8
        whole = [row for row in rows if len(row[2]) == size]
        return cls(
            np.array([row[0] for row in whole], np.int64),
            np.array([row[1] for row in whole], np.int64),
            np.ascontiguousarray(
                np.frombuffer(b"".join(row[2] for row in whole), np.uint64).reshape(len(whole), size // 8).T
            ),
        )

    def __len__(self) -> int:
        return len(self.rows)

    def joined(self, newer: Signs) -> Signs:
        """These and newer ones."""
        if not len(self) or (len(newer) and len(newer.bits) != len(self.bits)):
            return newer
        if not len(newer):
            return self
        return Signs(
            np.concatenate((self.rows, newer.rows)),
            np.concatenate((self.owners, newer.owners)),
            np.concatenate((self.bits, newer.bits), axis=1),
        )

    def nearest(self, bits: bytes, count: int, among: Ids | None = None) -> Ids:
        """The rows whose signs differ least, in no order.

        Args:
            bits: what to compare with.
            count: how many rows at most.
            among: owners to choose from, sorted; None for all.
        """
        wanted = np.frombuffer(bits, np.uint64)
        if not len(self) or len(wanted) != len(self.bits):
            return np.empty(0, np.int64)
        rows, own = self.rows, self.bits
        if among is not None:
            chosen = np.flatnonzero(np.isin(self.owners, among))
            rows, own = rows[chosen], own[:, chosen]
        if len(rows) <= count:
            return rows
        apart = np.zeros(len(rows), np.uint16)
        for some, word in zip(own, wanted, strict=True):
            apart += np.bitwise_count(some ^ word)
        return rows[np.argpartition(apart, count - 1)[:count]]
