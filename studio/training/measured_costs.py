"""The figures that estimates are made of, as they were measured: each recipe alone, its usual settings.

Seconds are those of one core of an AMD EPYC on which the sum of `sizing.machine_pace` takes
`REFERENCE_SECONDS`. Bytes and seconds were measured for two sizes of a batch: what grew with it is told for
each row, the rest is what every step takes; of bytes, beside what every program and its weights take. A
bundled recipe has one batch, so nothing of it is told for each row.

own-faces and prose were measured later, on a machine that others used too, where own-vae and own-text took
1.49 and 1.36 times what stands here: their seconds are what they took, by as much less. own-stickers, and
what stands in `lora_costs`, were measured later still, by the processor's own time, on a machine where
`machine_pace` was 0.505 and own-vae took 0.567 of what stands here: their seconds are what they took, by
0.535, so that there they are told 6 % too quick.
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
        fixed_bytes: of memory whatever the batch: judging, samples.
        fixed_seconds: of one reference core for each step, whatever the batch: the optimiser's.
    """

    weights: float
    row_bytes: float
    row_seconds: float
    fixed_bytes: float
    fixed_seconds: float


MEASURED: Final[Mapping[str, Mapping[int, Measured]]] = MappingProxyType(
    {
        "own-vae": MappingProxyType({64: Measured(1_927_344, 3.3e6, 0.0195, 28e6, 0.03)}),
        "prose": MappingProxyType({256: Measured(5_795_072, 0.0, 0.0, 1.35e9, 4.1)}),
        "textbook-vae": MappingProxyType(
            {
                28: Measured(651_200, 20e3, 1.4e-4, 0.0, 0.002),
                64: Measured(3_300_800, 40e3, 6.0e-4, 0.0, 0.01),
            }
        ),
        "own-faces": MappingProxyType({128: Measured(5_765_148, 8.15e6, 0.059, 67e6, 0.15)}),
        "own-gan": MappingProxyType(
            {
                32: Measured(3_011_412, 12.3e6, 0.065, 10e6, 0.07),
                64: Measured(3_085_401, 23.7e6, 0.102, 82e6, 0.13),
                128: Measured(3_108_062, 60e6, 0.125, 180e6, 0.15),
            }
        ),
        "own-diffusion": MappingProxyType(
            {
                32: Measured(1_461_459, 7e6, 0.018, 15e6, 0.10),
                64: Measured(1_469_244, 7e6, 0.025, 15e6, 0.14),
                128: Measured(1_500_384, 7e6, 0.025, 15e6, 0.14),
            }
        ),
        "own-stickers": MappingProxyType({128: Measured(20_107_840, 17.1e6, 0.0794, 0.0, 1.2)}),
        "own-text": MappingProxyType(
            {
                256: Measured(2_119_000, 150e3, 330e-6, 48e6, 0.23),
                1024: Measured(2_119_000, 165e3, 500e-6, 48e6, 0.23),
            }
        ),
    }
)
