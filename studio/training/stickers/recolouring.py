"""The same drawing in another colour, and which colour it had: so that “blue” and “apple” come apart.

Only what is near a drawing's main hue is turned, by the same angle; greys, outlines and small parts of other
hues stay (HSV, as colour wheels of paint programs).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

HUES = {"red": 2, "orange": 28, "yellow": 50, "green": 125, "blue": 215, "purple": 275, "pink": 330}
"""Names of colours and their places on the wheel, in degrees."""
NEAR = 45.0
"""Degrees around the main hue that are turned with it."""
COLOURFUL = 0.3
"""A pixel of at least this saturation and value has a hue."""
SHARE = 0.3
"""So much of what is opaque must have the main hue; else a drawing has none."""


@dataclass(frozen=True)
class MainHue:
    """The hue of most of a drawing, in degrees, and the colour people call it by."""

    degrees: float
    name: str


def main_hue(pixels: np.ndarray) -> MainHue | None:
    """The main hue of uint8 RGBA pixels (h, w, 4); None for grey or motley drawings."""
    hue, saturation, value = _hsv(pixels)
    opaque = pixels[..., 3] > 128
    colourful = opaque & (saturation > COLOURFUL) & (value > COLOURFUL)
    if not opaque.any() or not colourful.any():
        return None
    counts, _ = np.histogram(hue[colourful], bins=36, range=(0, 360))
    around = counts + np.roll(counts, 1) + np.roll(counts, -1)
    best = int(around.argmax())
    if around[best] < SHARE * opaque.sum():
        return None
    degrees = (best + 0.5) * 10.0
    return MainHue(degrees, min(HUES, key=lambda name: abs(_turn(HUES[name], degrees))))


def recoloured(pixels: np.ndarray, hue: MainHue, colour: str) -> np.ndarray:
    """The drawing with its main hue turned to the colour of that name; uint8 (h, w, 4)."""
    turned = pixels.copy()
    hues, saturation, value = _hsv(pixels)
    near = (np.abs(_turn(hues, hue.degrees)) < NEAR) & (saturation > COLOURFUL / 2)
    wanted = (hues + _turn(HUES[colour], hue.degrees)) % 360
    turned[..., :3][near] = _rgb(wanted[near], saturation[near], value[near])
    return turned


def _turn(to: np.ndarray | float, of: float) -> np.ndarray | float:
    """Degrees from one hue to another, the short way, in [-180, 180)."""
    return (to - of + 180) % 360 - 180


def _hsv(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Hue in degrees, saturation and value in [0, 1]; each (h, w)."""
    red, green, blue = np.moveaxis(pixels[..., :3].astype(np.float32) / 255, -1, 0)
    value = np.maximum(np.maximum(red, green), blue)
    chroma = value - np.minimum(np.minimum(red, green), blue)
    safe = np.where(chroma > 0, chroma, 1)
    sector = np.where(
        value == red,
        (green - blue) / safe % 6,
        np.where(value == green, (blue - red) / safe + 2, (red - green) / safe + 4),
    )
    return 60 * sector, np.where(value > 0, chroma / np.where(value > 0, value, 1), 0), value


def _rgb(hue: np.ndarray, saturation: np.ndarray, value: np.ndarray) -> np.ndarray:
    """uint8 (n, 3): the formula of `colorsys.hsv_to_rgb`, for many at once."""
    place = (np.array([5.0, 3.0, 1.0]) + hue[:, None] / 60) % 6
    ramp = np.clip(np.minimum(place, 4 - place), 0, 1)
    return np.round(255 * (value[:, None] - (value * saturation)[:, None] * ramp)).astype(np.uint8)
