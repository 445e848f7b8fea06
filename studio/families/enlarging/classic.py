"""The classical way: Lanczos, made to agree with the picture, and kept from ringing. No learning.

Lanczos interpolation (Duchon, J. Applied Meteorology 18, 1979; a = 3) is soft and rings at edges. Two things
mend that: iterative back-projection (Irani and Peleg, CVGIP 53, 1991) adds what is missing until the result,
made small again, is the picture; and no pixel may be lighter or darker than all the pixels around its place.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.families.enlarging.enlarger import Piecewise
from studio.families.enlarging.params import SCALE

LOBES = 3
ROUNDS = 3
KERNELS = "phases"


def lanczos_phases() -> Tensor:
    """The kernel at the SCALE places of a pixel, float32 (SCALE, 2 LOBES + 1); each row sums to 1."""
    places = (torch.arange(SCALE, dtype=torch.float64) + 0.5) / SCALE - 0.5
    distance = torch.arange(-LOBES, LOBES + 1)[None] - places[:, None]
    kernel = torch.sinc(distance) * torch.sinc(distance / LOBES) * (distance.abs() < LOBES)
    return (kernel / kernel.sum(1, keepdim=True)).float()


class Classic(nn.Module):
    """Keeps the promises of `enlarger.Enlarger`.

    Args:
        phases: the kernel of the interpolation, (SCALE, odd).
        rounds: of back-projection.
    """

    pieces = 1

    def __init__(self, phases: Tensor, rounds: int = ROUNDS) -> None:
        super().__init__()
        self.reach = phases.shape[1] // 2
        self.rounds = rounds
        both = phases[:, None, :, None] * phases[None, :, None, :]
        self.register_buffer("kernels", both.reshape(SCALE**2, 1, *both.shape[2:]))

    @property
    def margin(self) -> int:
        """How far a pixel looks, through all rounds."""
        return self.reach * (self.rounds + 1)

    def enlarge(self, pixels: Tensor) -> Piecewise:
        """See `enlarger.Enlarger`."""
        with torch.inference_mode():
            made = self._interpolate(pixels)
            for _ in range(self.rounds):
                made = made + self._interpolate(pixels - functional.avg_pool2d(made, SCALE))
            made = _between_neighbours(made, pixels)
        yield
        return made

    def _interpolate(self, pixels: Tensor) -> Tensor:
        planes = pixels.flatten(0, 1)[:, None]
        wide = functional.pad(planes, (self.reach,) * 4, mode="replicate")
        drawn = functional.conv2d(wide, self.get_buffer("kernels"))
        return functional.pixel_shuffle(drawn, SCALE).unflatten(0, pixels.shape[:2])[:, :, 0]


def classic_of(state: dict[str, Tensor]) -> Classic:
    """The filter of a state dict.

    Raises:
        ValueError: it is another one.
    """
    phases = state.get(KERNELS)
    if phases is None or phases.ndim != 2 or phases.shape[0] != SCALE or phases.shape[1] % 2 == 0:
        raise ValueError("it holds no such filter")
    return Classic(phases.float())


def _between_neighbours(made: Tensor, pixels: Tensor) -> Tensor:
    """`made`, no pixel of which lies beyond the 3 x 3 pixels around its place."""
    highest = functional.max_pool2d(pixels, 3, stride=1, padding=1)
    lowest = -functional.max_pool2d(-pixels, 3, stride=1, padding=1)
    high, low = (
        functional.interpolate(edge, scale_factor=SCALE, mode="nearest") for edge in (highest, lowest)
    )
    return made.clamp(low, high)
