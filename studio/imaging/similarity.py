"""How alike two pictures are: PSNR, SSIM, and a map of where they differ. numpy only.

Pictures are uint8 (h, w, 3 or 4), both of one size; three channels are opaque. What is transparent has no
colour of its own, so pictures with transparency are compared as they are seen on black and as they are seen
on white, and both count the same; for opaque pictures that is the usual figure.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from studio.core.events import Picture

Plane = npt.NDArray[np.float64]

PEAK = 255.0
WINDOW = 11
SIGMA = 1.5
K1, K2 = 0.01, 0.03
"""The window and the constants of the paper's experiments (section III-B and III-C)."""

LUMA = (0.299, 0.587, 0.114)
"""ITU-R BT.601: the grey in which the paper's own program compares colour pictures."""

STRONG = 64.0
"""A difference of so many of 255 has the full colour of the map."""
_DIMMED = 0.22
_HEAT = np.array([(0, 0, 0), (255, 150, 40), (255, 244, 214)], np.float64)
"""From no difference through amber to nearly white."""


def psnr(first: Picture, second: Picture) -> float:
    """Peak signal-to-noise ratio in dB, 10 log10(255² / mean squared error); infinite for equal pictures.

    Raises:
        ValueError: the pictures differ in size.
    """
    errors = [np.mean(np.square(a - b)) for a, b in _as_seen(first, second)]
    error = float(np.mean(errors))
    return math.inf if error == 0 else 10 * math.log10(PEAK**2 / error)


def ssim(first: Picture, second: Picture) -> float:
    """Mean structural similarity of luma, in [-1, 1]; 1 for equal pictures.

    Wang, Bovik, Sheikh and Simoncelli, “Image quality assessment: from error visibility to structural
    similarity” (IEEE Transactions on Image Processing 13, 2004), equations 13 and 17, with their window, an
    11 x 11 Gaussian of sigma 1.5, where all of it lies inside the picture. A picture narrower than the window
    is mirrored until it is as wide.

    Raises:
        ValueError: the pictures differ in size.
    """
    return float(np.mean([_mean_ssim(a @ LUMA, b @ LUMA) for a, b in _as_seen(first, second)]))


def difference_map(first: Picture, second: Picture) -> Picture:
    """Where and how much they differ: uint8 RGB (h, w, 3), the first picture dimmed, with light on it where
    the largest difference of a channel is, from amber to nearly white (at `STRONG` of 255).

    Raises:
        ValueError: the pictures differ in size.
    """
    seen = _as_seen(first, second)
    difference = np.max([np.abs(a - b).max(2) for a, b in seen], axis=0)
    amount = np.minimum(1.0, difference / STRONG)
    stops = np.linspace(0, 1, len(_HEAT))
    heat = np.stack([np.interp(amount, stops, _HEAT[:, channel]) for channel in range(3)], axis=2)
    dimmed = _DIMMED * (seen[0][0] @ LUMA)
    return np.rint(np.maximum(heat, dimmed[..., None] * (1 - amount[..., None]))).astype(np.uint8)


def _as_seen(first: Picture, second: Picture) -> list[tuple[Plane, Plane]]:
    """The pairs to compare, float64 (h, w, 3) in [0, 255]."""
    if first.shape[:2] != second.shape[:2]:
        raise ValueError("pictures of different size cannot be compared")
    if _opaque(first) and _opaque(second):
        return [(_on(first, 0.0), _on(second, 0.0))]
    return [(_on(first, ground), _on(second, ground)) for ground in (0.0, PEAK)]


def _opaque(picture: Picture) -> bool:
    return picture.shape[2] == 3 or bool((picture[..., 3] == PEAK).all())


def _on(picture: Picture, ground: float) -> Plane:
    colour = picture[..., :3].astype(np.float64)
    if _opaque(picture):
        return colour
    alpha = picture[..., 3:].astype(np.float64) / PEAK
    return ground + (colour - ground) * alpha


def _mean_ssim(x: Plane, y: Plane) -> float:
    x, y = _wide_enough(x), _wide_enough(y)
    c1, c2 = (K1 * PEAK) ** 2, (K2 * PEAK) ** 2
    mean_x, mean_y = _windowed(x), _windowed(y)
    spread_x = _windowed(x * x) - mean_x * mean_x
    spread_y = _windowed(y * y) - mean_y * mean_y
    together = _windowed(x * y) - mean_x * mean_y
    alike = (2 * mean_x * mean_y + c1) * (2 * together + c2)
    apart = (mean_x * mean_x + mean_y * mean_y + c1) * (spread_x + spread_y + c2)
    return float(np.mean(alike / apart))


def _wide_enough(plane: Plane) -> Plane:
    missing = [(0, max(0, WINDOW - side)) for side in plane.shape]
    return np.pad(plane, missing, mode="symmetric") if np.any(missing) else plane


def _windowed(plane: Plane) -> Plane:
    """Means under the window wherever it fits: (h, w) -> (h - 10, w - 10). One pass an axis."""
    place = np.arange(WINDOW) - WINDOW // 2
    weights = np.exp(-np.square(place) / (2 * SIGMA**2))
    weights /= weights.sum()
    rows, columns = (side - WINDOW + 1 for side in plane.shape)
    down = np.zeros((rows, plane.shape[1]))
    for i, weight in enumerate(weights):
        down += weight * plane[i : i + rows]
    both = np.zeros((rows, columns))
    for i, weight in enumerate(weights):
        both += weight * down[:, i : i + columns]
    return both
