"""An invisible mark in the pixels: a number of 32 bits that stays when a copy is made smaller or compressed.

Ours, and meant for finding a copy's original in one's own gallery. It is no proof: who knows how it is made
can take it out, or put it into another picture. Measured on eleven pictures (faces, drawings, stickers, a
white page, a screenshot; `tests/unit/gallery/test_watermark.py` holds the short form), it was read after JPEG
of quality 50 in all, of quality 30 in ten; WebP of quality 75 in ten, of 50 in six; at half size in all, at a
quarter in ten, at half size and JPEG 75 in ten; with noise (10 levels), blurred (1 pixel), grey, mirrored in
all. Of a part of a picture it is read when that is looked for: cut in proportion, or at one side, down to
three quarters, in five of six (also at half size, also after JPEG 80); cut by other proportions in none, nor
turned by a few degrees.

How: the picture's light, brought to 512 x 512, has a Fourier transform. Between 20 and 80 periods across, 64
codes of random signs are laid over it, one for each bit, and the sum over each code is made to have the bit's
sign: spread spectrum (Cox et al., IEEE Transactions on Image Processing 6, 1997), where the picture's own
share in the sum is first taken out (Malvar and Florencio, “Improved spread spectrum”, IEEE Transactions on
Signal Processing 51, 2003). Where there is detail more is changed than where there is none.
"""

from __future__ import annotations

import binascii
import functools
import hashlib
import threading
from collections.abc import Iterator
from itertools import combinations
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image

from studio.core.errors import CancelledError
from studio.core.events import Picture
from studio.gallery.verify import Report

LEAST_SIDE: Final = 192
"""Pixels: smaller pictures have no room for the finest part of the mark."""

Plane: TypeAlias = npt.NDArray[np.float32]
Spectrum: TypeAlias = npt.NDArray[np.complex64]

_SIDE: Final = 512
_BAND: Final = (20.0, 80.0)
_BITS: Final = 64
_SYNC: Final = 0x5154
"""The first 16 bits of every mark; then the number, then a check of 16 bits over both."""
_STRENGTH: Final = 40.0
"""In units of the sums; the change is then 43 to 46 dB below the picture (PSNR), 1 to 2 levels a pixel."""
_ROUNDS: Final = 4
_SYNC_BITS: Final = 16
_PARTS: Final = tuple(round(_SIDE * (1 - step * 0.008)) for step in range(1, 33))
_SHAPES: Final = (
    *((side, side) for side in _PARTS),
    *((_SIDE, side) for side in _PARTS),
    *((side, _SIDE) for side in _PARTS),
)
"""Sizes that a part may have had of a picture of 512 x 512: cut in proportion, at the sides alone, at top and
bottom alone; down to three quarters. Steps of 0.8 % leave the finest of the mark in place."""
_LEAST_PART: Final = 96
"""Pixels: of smaller parts nothing can be read."""
_DOUBTED: Final = 8
"""So many of the least certain bits may be wrong, two at a time."""
_LUMA: Final = np.array([0.299, 0.587, 0.114], np.float32)


def number_of(sha256: str) -> int:
    """What the copies of a file are marked with: the first 32 bits of its hash."""
    return int(sha256[:8], 16)


def mark(picture: Picture, number: int) -> Picture:
    """The picture with a number of 32 bits in it.

    Args:
        picture: uint8 (h, w, 3 or 4), both sides at least `LEAST_SIDE`.
        number: 0 to 2**32 - 1.
    """
    wanted = _signs(number) * np.float32(_STRENGTH)
    room = _room(picture)
    change = np.zeros(picture.shape[:2], np.float32)
    marked = picture
    for _ in range(_ROUNDS):
        missing = wanted - _sums(_spectrum(_canonical(_light(marked))))
        change += _stretched(_wave(missing), picture.shape[:2]) * room
        marked = _changed(picture, change)
    return marked


def read_mark(
    picture: Picture,
    *,
    cut: bool = False,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> int | None:
    """The number in a picture; None when it has no mark that can be read. Some hundredths of a second.

    Args:
        picture: uint8 (h, w, 3 or 4), of any size.
        cut: whether to look as well whether it is a part of a marked picture. Some seconds.
        report: told how much of that has been tried.
        cancel: ends it.

    Raises:
        CancelledError: `cancel` was set.
    """
    light = _canonical(_light(picture))
    for seen in (light, light[:, ::-1]):
        number = _decoded(_sums(_spectrum(seen)))
        if number is not None:
            return number
    parts = _SHAPES if cut and min(picture.shape[:2]) >= _LEAST_PART else ()
    for done, shape in enumerate(parts):
        if cancel is not None and cancel.is_set():
            raise CancelledError
        number = _number_in_part(light, shape)
        if number is not None:
            return number
        if report is not None:
            report(done + 1, len(parts))
    return None


def _number_in_part(light: Plane, shape: tuple[int, int]) -> int | None:
    """The number in a part of a marked picture that had this size in 512 x 512 pixels: the first 16 bits,
    which are known, are looked for at every place at once.
    """
    frame = np.full((_SIDE, _SIDE), light.mean(), np.float32)
    frame[: shape[0], : shape[1]] = _stretched(light, shape)
    spectrum = _spectrum(frame)
    likeness = _likeness(spectrum)[: _SIDE - shape[0] + 1, : _SIDE - shape[1] + 1]
    row, column = np.unravel_index(int(likeness.argmax()), likeness.shape)
    return _decoded(_sums(spectrum * _moved(int(row), int(column))))


def _likeness(spectrum: Spectrum) -> Plane:
    """For every place of the part in the picture the sum over the known bits, 512 x 512."""
    places, weights, signs = _codes()
    half = len(places)
    known = _signs(0)[:_SYNC_BITS] @ signs[:_SYNC_BITS].astype(np.float32) * weights
    whole = np.zeros(_SIDE * (_SIDE // 2 + 1), np.complex64)
    whole[places] = (known[:half] + 1j * known[half:]) * np.conj(spectrum)
    return np.fft.irfft2(whole.reshape(_SIDE, -1), (_SIDE, _SIDE)).astype(np.float32)


def _moved(row: int, column: int) -> Spectrum:
    """What a spectrum is multiplied with when its picture moves down and to the right."""
    places, _, _ = _codes()
    rows, columns = np.divmod(places, _SIDE // 2 + 1)
    turns = (rows * row + columns * column) / _SIDE
    return np.exp(-2j * np.pi * turns).astype(np.complex64)


def _light(picture: Picture) -> Plane:
    """Light, (h, w), 0 to 255, of transparent pictures on white."""
    light = (picture[..., :3].astype(np.float32) @ _LUMA).astype(np.float32)
    if picture.shape[2] == 4:
        alpha = picture[..., 3].astype(np.float32) / 255
        light = light * alpha + 255 * (1 - alpha)
    return light.astype(np.float32)


def _canonical(light: Plane) -> Plane:
    return _stretched(light, (_SIDE, _SIDE))


def _stretched(plane: Plane, shape: tuple[int, ...]) -> Plane:
    image = Image.fromarray(plane)
    return np.asarray(image.resize((shape[1], shape[0]), Image.Resampling.BICUBIC), np.float32)


@functools.cache
def _codes() -> tuple[npt.NDArray[np.intp], Plane, npt.NDArray[np.int8]]:
    """Places in the half spectrum, their weights, and for each bit a sign for each real and imaginary part.

    The signs come from SHAKE-256, so that they are the same with every version of every library.
    """
    rows = np.fft.fftfreq(_SIDE, 1 / _SIDE)[:, None]
    columns = np.arange(_SIDE // 2 + 1)[None, :]
    radius = np.hypot(rows, columns)
    inside = (radius >= _BAND[0]) & (radius <= _BAND[1]) & (columns > 0)
    places = np.flatnonzero(inside.ravel())
    # Pictures have less of what is finer, about as the inverse of its frequency (Field, 1987).
    weights = (radius.ravel()[places] / _BAND[1]).astype(np.float32)
    count = 2 * len(places)
    noise = hashlib.shake_256(b"Quartet watermark 1").digest(-(-_BITS * count // 8))
    signs = np.unpackbits(np.frombuffer(noise, np.uint8))[: _BITS * count].astype(np.int8) * 2 - 1
    return places, np.concatenate((weights, weights)), signs.reshape(_BITS, count)


def _spectrum(light: Plane) -> Spectrum:
    """The part of the spectrum of 512 x 512 pixels that holds the mark."""
    places, _, _ = _codes()
    return (np.fft.rfft2(light).ravel()[places] / _SIDE).astype(np.complex64)


def _sums(spectrum: Spectrum) -> Plane:
    """For each bit the mean of the weighted spectrum over its code, in levels of light."""
    _, weights, signs = _codes()
    parts = np.concatenate((spectrum.real, spectrum.imag)).astype(np.float32) * weights
    return ((signs.astype(np.float32) @ parts) / np.sqrt(parts.size)).astype(np.float32)


def _wave(sums: Plane) -> Plane:
    """The smallest change, 512 x 512, that adds these to the sums."""
    places, weights, signs = _codes()
    power = float(np.mean(weights**2)) * np.sqrt(weights.size)
    parts = (sums @ signs.astype(np.float32)) * weights / np.float32(power)
    half = len(places)
    spectrum = np.zeros(_SIDE * (_SIDE // 2 + 1), np.complex64)
    spectrum[places] = parts[:half] + 1j * parts[half:]
    wave = np.fft.irfft2(spectrum.reshape(_SIDE, -1) * _SIDE, (_SIDE, _SIDE))
    return wave.astype(np.float32)


def _room(picture: Picture) -> Plane:
    """How much may change where, (h, w), about 1 on average: more where there is detail."""
    light = _light(picture)
    small = _canonical(light)
    blurred = _stretched(_stretched(small, (64, 64)), small.shape)
    detail = _stretched(_stretched(np.abs(small - blurred), (64, 64)), small.shape)
    room = np.clip(0.6 + np.sqrt(np.maximum(detail, 0)) / 4, 0.6, 2.0).astype(np.float32)
    spread = _stretched(room, light.shape)
    return (spread * (picture[..., 3] / 255)).astype(np.float32) if picture.shape[2] == 4 else spread


def _changed(picture: Picture, change: Plane) -> Picture:
    out = picture.copy()
    out[..., :3] = np.clip(np.rint(picture[..., :3] + change[..., None]), 0, 255).astype(np.uint8)
    return out


def _signs(number: int) -> Plane:
    """+1 and -1 for the bits of a mark."""
    body = (_SYNC << 32 | number).to_bytes(6)
    whole = body + binascii.crc_hqx(body, 0xFFFF).to_bytes(2)
    return np.unpackbits(np.frombuffer(whole, np.uint8)).astype(np.float32) * 2 - 1


def _decoded(sums: Plane) -> int | None:
    """The number, when sync and check fit; up to two of the least certain bits may be turned for that."""
    bits = (sums > 0).astype(np.uint8)
    for turned in _tries(np.argsort(np.abs(sums))[:_DOUBTED]):
        tried = bits.copy()
        tried[turned] ^= 1
        whole = np.packbits(tried).tobytes()
        fits = int.from_bytes(whole[:2]) == _SYNC
        if fits and binascii.crc_hqx(whole[:6], 0xFFFF) == int.from_bytes(whole[6:]):
            return int.from_bytes(whole[2:6])
    return None


def _tries(doubted: npt.NDArray[np.intp]) -> Iterator[list[int]]:
    for count in range(3):
        for chosen in combinations(doubted.tolist(), count):
            yield list(chosen)
