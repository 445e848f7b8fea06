"""How large a training is before it begins: memory, whether it is there, and how long it takes. No torch."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
import psutil

from studio.core.device import Device, DeviceKind
from studio.core.errors import InvalidParameterError
from studio.training.costs import Cost, cost_of
from studio.training.measured_costs import REFERENCE_SECONDS
from studio.training.runs import RunSpec

PROGRAM_BYTES: Final = 375e6
"""Of the program that trains, with its libraries and without a network."""
CARD_BYTES: Final = 500e6
"""Of a graphics card, before the first network lies on it (CUDA's own)."""
WEIGHT_BYTES: Final = 40
"""For each number that learns: itself, its average, its gradient, two moments of Adam (arXiv 1412.6980), and
all but the gradient once more while a checkpoint is written; 4 bytes each, and what the allocator leaves."""
PICTURE_COPIES: Final = 2.5
"""How often a picture that is learned from lies in memory, while they are divided and afterwards."""
CARD_SPEED: Final = {DeviceKind.CUDA: 60.0, DeviceKind.MPS: 8.0}
"""Reference cores that a card is worth: a guess, until a run on this machine has told better."""
SIDE_BY_SIDE: Final = 0.8
"""Of a step, how much several cores share (Amdahl's law)."""
_SUM, _SUMS, _ROUNDS = 64, 60, 16


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


def estimate(
    spec: RunSpec,
    pictures: int | None,
    device: Device,
    step_seconds: float | None = None,
    base: Path | None = None,
) -> Estimate:
    """What a training as asked for will take on a device. Measures the machine, once: not for the UI thread.

    Args:
        pictures: how many it learns from, or texts; None when that is not known yet.
        step_seconds: what a step of such a run took on this machine; None when there was none.
        base: the weights file of the model it begins with.
    """
    try:
        cost = cost_of(spec, base, half=device.kind is DeviceKind.CUDA)
    except InvalidParameterError as error:
        return Estimate(0, True, 0.0, spec.minutes or 0.0, str(error))
    if cost is None:
        words = "How much memory and time it takes shows in its first minute."
        return Estimate(0, True, 0.0, spec.minutes or 0.0, words)
    memory, free = _memory(cost, pictures or 0, device), _free(device)
    seconds = step_seconds or _step_seconds(cost, device)
    all_minutes = cost.steps * seconds / 60
    minutes = all_minutes if spec.minutes is None else min(spec.minutes, all_minutes)
    told = _Told(cost, device, seconds, all_minutes, step_seconds is not None)
    words = f"{_memory_words(memory, free, device)} {told.words(spec.minutes)}"
    return Estimate(round(memory), memory < free, seconds, minutes, words)


def _memory(cost: Cost, pictures: int, device: Device) -> float:
    learned = WEIGHT_BYTES * cost.one.weights + cost.step_bytes
    if device.kind is DeviceKind.CUDA:
        return CARD_BYTES + learned  # the pictures wait in the machine's memory
    learning = learned + PICTURE_COPIES * pictures * cost.picture_bytes
    return PROGRAM_BYTES + max(cost.loading_bytes, learning)


def _free(device: Device) -> float:
    """What a training can have, in bytes."""
    if device.kind is DeviceKind.CUDA and device.total_bytes:
        return 0.9 * device.total_bytes
    return float(psutil.virtual_memory().available)


def _step_seconds(cost: Cost, device: Device) -> float:
    if device.kind is not DeviceKind.CPU:
        return cost.step_seconds / CARD_SPEED[device.kind]
    cores = psutil.cpu_count(logical=False) or 1
    return cost.step_seconds * machine_pace() * (1 - SIDE_BY_SIDE + SIDE_BY_SIDE / cores)


@cache
def machine_pace() -> float:
    """How many times as long as on the reference machine one core takes; measured for some milliseconds.

    The sum is small, so that one core does it alone; the quickest of some rounds counts, for the others were
    interrupted.
    """
    numbers = np.random.default_rng(0).standard_normal((_SUM, _SUM)).astype(np.float32)
    return min(_seconds_of(numbers) for _ in range(_ROUNDS)) / REFERENCE_SECONDS


def _seconds_of(numbers: np.ndarray) -> float:
    begin = time.thread_time()
    for _ in range(_SUMS):
        _ = numbers @ numbers
    return (time.thread_time() - begin) / _SUMS


def _memory_words(memory: float, free: float, device: Device) -> str:
    needs, has = f"{memory / 1e9:.1f}", f"{free / 1e9:.1f}"
    on_card = device.kind is DeviceKind.CUDA
    if memory < free:
        if on_card:
            return f"About {needs} GB of the card's memory ({has} GB are free)."
        return f"About {needs} GB of memory ({has} GB are free)."
    if on_card:
        return (
            f"It needs about {needs} GB of the card's memory, but {has} GB are free: choose a smaller size,"
            " batch or width."
        )
    return (
        f"It needs about {needs} GB of memory, but {has} GB are free: choose a smaller size, batch or width."
    )


@dataclass(frozen=True)
class _Told:
    """What is said of the time.

    Attributes:
        seconds: a step.
        minutes: all steps.
        known: a run on this machine has told so.
    """

    cost: Cost
    device: Device
    seconds: float
    minutes: float
    known: bool

    def words(self, asked: float | None) -> str:
        """Args: asked: minutes after which it shall stop."""
        if self.device.kind is not DeviceKind.CPU and not self.known:
            return "How fast this card is shows in the first seconds."
        step, steps = _time(self.seconds), f"{self.cost.steps:,}"
        if asked is None or self.minutes <= asked:
            whole = _time(60 * self.minutes)
            if self.known:
                return f"A step takes about {step}, as the last time: all {steps} are done in about {whole}."
            return f"A step takes about {step}: all {steps} are done in about {whole}."
        done, limit = f"{_two_digits(60 * asked / self.seconds):,}", f"{asked:g}"
        if self.known:
            return (
                f"A step takes about {step}, as the last time: about {done} of {steps} fit into {limit}"
                f" minutes."
            )
        return f"A step takes about {step}: about {done} of {steps} fit into {limit} minutes."


def _time(seconds: float) -> str:
    """“0.4 s”, “12 min”, “3 h”: no more exact than it is known."""
    units = (("s", 1), ("min", 60), ("h", 3600), ("days", 86400))
    unit, length = next(one for one in units if seconds < 100 * one[1] or one[0] == "days")
    return f"{_two_digits(seconds / length):g} {unit}"


def _two_digits(number: float) -> float:
    rounded = float(f"{number:.2g}")
    return int(rounded) if rounded >= 10 else rounded
