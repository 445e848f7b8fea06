"""Measuring several things in turn, so that a busy moment of the machine falls on all of them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from typing import Annotated

import typer

WARM_UP = 3

RoundsOption = Annotated[int, typer.Option(min=1, max=1000, help="How many times each is measured.")]


def in_turn(work: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Median seconds of each, by name; the first turns are not counted."""
    taken: dict[str, list[float]] = {name: [] for name in work}
    for turn in range(WARM_UP + rounds):
        for name, one in work.items():
            started = time.perf_counter()
            one()
            if turn >= WARM_UP:
                taken[name].append(time.perf_counter() - started)
    return {name: statistics.median(seconds) for name, seconds in taken.items()}
