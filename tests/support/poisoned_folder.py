"""A folder in which everything is wrong that can be, among a dozen good pictures."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

from studio.training.own.dropping import Reason

GOOD = 12
WRONG = {
    "banner 40000.png": Reason.TOO_SMALL,  # a pixel high
    "bomb.png": Reason.TOO_LARGE,
    "bomb of bytes.png": Reason.TOO_LARGE,
    "cut.png": Reason.DAMAGED,
    "dot.png": Reason.TOO_SMALL,
    "empty.png": Reason.EMPTY,
    "noise.jpg": Reason.DAMAGED,
    "notes.pdf": Reason.OTHER_KIND,
    "nowhere.png": Reason.UNREADABLE,
    "pickle.png": Reason.DAMAGED,
    "round": Reason.LOOP,
    "words.png": Reason.DAMAGED,
}
"""Beside the copies."""


def photograph(seed: int, size: tuple[int, int] = (96, 64)) -> Image.Image:
    """Smooth colours that are unlike those of another seed."""
    coarse = np.random.default_rng(seed).integers(0, 256, (6, 6, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)


def promise(path: Path, edge: int) -> None:
    """A PNG whose header promises edge x edge pixels, in a few bytes."""
    header = struct.pack(">IIBBBBB", edge, edge, 8, 2, 0, 0, 0)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0"))
        + chunk(b"IEND", b"")
    )


def poison(folder: Path, copies: int) -> Path:
    """Twelve good pictures, everything in `WRONG`, and so many copies of the first good one."""
    folder.mkdir(parents=True)
    for seed in range(GOOD):
        photograph(seed).save(folder / f"good{seed:02}.png")
    whole = (folder / "good00.png").read_bytes()
    Image.new("RGB", (40_000, 1)).save(folder / "banner 40000.png")
    promise(folder / "bomb.png", 40_000)
    Image.new("1", (16_000, 16_000)).save(folder / "bomb of bytes.png")
    (folder / "cut.png").write_bytes(whole[: len(whole) // 2])
    photograph(5, (1, 1)).save(folder / "dot.png")
    (folder / "empty.png").touch()
    (folder / "noise.jpg").write_bytes(bytes(range(256)) * 20)
    (folder / "notes.pdf").write_text("hello")
    (folder / "nowhere.png").symlink_to(folder / "gone.png")
    (folder / "pickle.png").write_bytes(b"\x80\x04\x95\x00")
    (folder / "round").symlink_to(folder, target_is_directory=True)
    (folder / "words.png").write_text("hello, I am text")
    (folder / "zz copies").mkdir()
    (folder / "zz copies" / "0.png").write_bytes(whole)
    for number in range(1, copies):
        place = folder / "zz copies" / f"{number}.png"
        try:
            os.link(folder / "zz copies" / f"{number // 1000 * 1000}.png", place)
        except OSError:  # some disks allow few links to a file
            place.write_bytes(whole)
    return folder
