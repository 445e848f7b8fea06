"""Which charts a curve makes: one for each figure, learned and held out together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.training.run_folder import Column, RunCurve, speed

HELD_OUT = "held_out_"
RATE = "rate"
SPEED = "speed"
COUNTS = ("step", "images", "seconds")
DECADES = 1.3
"""Figures that span more powers of ten than this are drawn on a logarithmic scale."""

_TITLES = {
    RATE: "Learning rate",
    SPEED: "Pictures a second",
    "psnr": "PSNR, dB",
    "kl": "KL, nats",
    "ssim": "SSIM",
    "r1": "R1",
    "gradient": "Norm of the gradient",
}


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """What one chart shows, float64 (rows,) each; NaN where a row says nothing.

    Attributes:
        name: short and stable.
        learned: on what is learned from; all NaN when only held-out pictures were judged.
        held_out: on what is never learned from.
    """

    name: str
    learned: Column
    held_out: Column

    @property
    def title(self) -> str:
        """As people call it."""
        return _TITLES.get(self.name, self.name.replace("_", " ").capitalize())

    @property
    def logarithmic(self) -> bool:
        """Whether it is positive and spans decades. A learning rate is not: its shape is known and linear."""
        values = np.concatenate((self.learned, self.held_out))
        values = values[np.isfinite(values)]
        if self.name in {RATE, SPEED} or len(values) < 2 or values.min() <= 0:
            return False
        return float(np.log10(values.max() / values.min())) > DECADES


def figures_of(curve: RunCurve) -> tuple[Figure, ...]:
    """All charts: the loss, what is judged on held-out pictures, the rest, learning rate and speed."""
    names = dict.fromkeys(name.removeprefix(HELD_OUT) for name in curve.columns if name not in COUNTS)
    found = [Figure(name, curve.column(name), curve.column(HELD_OUT + name)) for name in names]
    found = [one for one in found if np.isfinite((one.learned, one.held_out)).any()]
    found.sort(key=lambda one: (one.name == RATE, one.name != "loss", not np.isfinite(one.held_out).any()))
    pace = speed(curve)
    if np.isfinite(pace).any():
        found.append(Figure(SPEED, pace, np.full(curve.rows, np.nan)))
    return tuple(found)


def smoothed(values: Column, span: int) -> Column:
    """The mean of the `span` values around each; fewer at the ends."""
    sums = np.concatenate(([0.0], np.cumsum(values)))
    at = np.arange(len(values))
    low = np.maximum(at - span // 2, 0)
    high = np.minimum(at + span // 2 + 1, len(values))
    return (sums[high] - sums[low]) / (high - low)
