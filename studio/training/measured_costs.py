"""The figures that estimates are made of, as they were measured: one training at a time, its usual settings.

Seconds are those of one core of an AMD EPYC on which the sum of `sizing.machine_pace` takes
`REFERENCE_SECONDS`; bytes are what the peak of the whole program grew by with the batch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

REFERENCE_SECONDS: Final = 11e-6


@dataclass(frozen=True, slots=True)
class Measured:
    """A recipe at one size.

    Attributes:
        weights: numbers that learn.
        row_bytes: of memory for each row of a batch.
        row_seconds: of one reference core for each row of a batch.
    """

    weights: int
    row_bytes: float
    row_seconds: float


MEASURED: Final[Mapping[str, Mapping[int, Measured]]] = MappingProxyType(
    {
        "own-vae": MappingProxyType(
            {
                64: Measured(1_927_344, 4.4e6, 0.0235),
                128: Measured(1_927_344, 6.0e6, 0.0235),
                256: Measured(1_927_344, 12.0e6, 0.0235),
            }
        ),
        "textbook-vae": MappingProxyType(
            {28: Measured(652_000, 20e3, 0.000152), 64: Measured(3_301_600, 60e3, 0.00068)}
        ),
        "own-gan": MappingProxyType(
            {
                32: Measured(3_011_412, 13e6, 0.055),
                64: Measured(3_085_401, 29e6, 0.085),
                128: Measured(3_108_062, 60e6, 0.2),
            }
        ),
        "own-diffusion": MappingProxyType(
            {
                32: Measured(1_461_459, 8e6, 0.03),
                64: Measured(1_469_244, 8e6, 0.03),
                128: Measured(1_500_384, 9e6, 0.03),
            }
        ),
        "own-text": MappingProxyType(
            {256: Measured(0, 60e3, 0.0004), 512: Measured(0, 70e3, 0.0004), 1024: Measured(0, 90e3, 0.0004)}
        ),
    }
)
