"""How a model is fitted into the memory that is free: which numbers, what lies where, what is done in pieces.

Pure sums. The figures are estimates, after what people tell of Stable Diffusion 1.5 (half precision, 512 x
512: about 3 GB) and XL (1024 x 1024: some 10 GB with everything on the card); they were not measured here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from studio.core.device import DeviceKind
from studio.core.errors import UserError
from studio.families.diffusion.community.settings import PainterSettings

RESERVE_BYTES = 512 << 20
"""What the driver and everybody else need."""
TILE = 512
"""Pixels a side of what the autoencoder draws at a time, when it draws in pieces."""
_UNET_LIVE = 100
"""Numbers that live at once in the network for each place and channel of its finest level."""
_VAE_LIVE = 12
"""The same for the autoencoder, at the size of the picture."""


class Numbers(StrEnum):
    """What numbers are calculated with; torch's names."""

    FLOAT32 = "float32"
    FLOAT16 = "float16"
    BFLOAT16 = "bfloat16"

    @property
    def nbytes(self) -> int:
        """Of one."""
        return 4 if self is Numbers.FLOAT32 else 2


class Offload(StrEnum):
    """What lies on the device."""

    NONE = "none"
    """Everything, all the time."""
    PARTS = "parts"
    """Readers, network and autoencoder in turn; the others wait in the computer's memory."""
    LAYERS = "layers"
    """The same, and of the network a few layers at a time: slow, but fits almost anywhere."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many numbers there are: in all readers together, the network, the autoencoder."""

    text: int
    unet: int
    vae: int


@dataclass(frozen=True, slots=True)
class Canvas:
    """What the memory of a step depends on beside the weights.

    Attributes:
        places: of the latent, rows times columns.
        channels: of the network's finest level.
        attended: places of the finest level that looks around itself.
        heads: of that attention.
        factor: pixels a place, along one side.
        vae_channels: of the autoencoder's finest level.
    """

    places: int
    channels: int
    attended: int
    heads: int
    factor: int
    vae_channels: int

    @classmethod
    def of(cls, settings: PainterSettings, width: int, height: int) -> Canvas:
        """For a picture of so many pixels."""
        factor = settings.vae.factor
        places = -(-width // factor) * -(-height // factor)
        level = settings.unet.attention.index(True) if any(settings.unet.attention) else 0
        return cls(
            places=places,
            channels=settings.unet.block_out_channels[0],
            attended=places >> (2 * level),
            heads=settings.unet.heads[level],
            factor=factor,
            vae_channels=settings.vae.block_out_channels[0],
        )

    def unet_bytes(self, numbers: Numbers, batch: int, *, quadratic: bool, sliced: bool) -> int:
        """What a step takes beside the weights.

        Args:
            quadratic: whether attention writes down every pair of places, as it does without a fused kernel.
            sliced: whether it does so for one head at a time.
        """
        live = self.places * self.channels * _UNET_LIVE * batch
        pairs = self.attended**2 * (1 if sliced else self.heads * batch) if quadratic else 0
        return (live + pairs) * numbers.nbytes

    def vae_bytes(self, numbers: Numbers, *, tiled: bool) -> int:
        """What drawing the picture takes beside the weights."""
        pixels = self.places * self.factor**2
        return min(pixels, TILE**2 if tiled else pixels) * self.vae_channels * _VAE_LIVE * numbers.nbytes


@dataclass(frozen=True, slots=True)
class MemoryPlan:
    """How a model is run.

    Attributes:
        numbers: of readers and network.
        vae_numbers: of the autoencoder.
        offload: what lies on the device.
        one_by_one: whether the network is asked with words and without them one after the other.
        sliced: whether attention is calculated head by head.
        tiled: whether the autoencoder draws in pieces. (Diffusers' slicing is about several pictures at once,
            which are never drawn here.)
        peak: bytes on the device at most, as estimated.
    """

    numbers: Numbers
    vae_numbers: Numbers
    offload: Offload
    one_by_one: bool
    sliced: bool
    tiled: bool
    peak: int


def plan_memory(kind: DeviceKind, free: int, counts: Counts, canvas: Canvas, *, upcast: bool) -> MemoryPlan:
    """The fastest way that fits.

    Args:
        kind: of the device. On the CPU numbers are single, or half (bfloat16) where single does not fit, and
            nothing else varies, so that the same request gives the same bytes.
        free: bytes on the device.
        upcast: whether the autoencoder needs single precision.

    Raises:
        UserError: there is no way, because the computer's own memory is too small.
    """
    if kind is DeviceKind.CPU:
        return _on_cpu(free, counts, canvas)
    vae_numbers = Numbers.FLOAT32 if upcast else Numbers.FLOAT16
    quadratic = kind is DeviceKind.MPS  # no fused attention there
    plans = [
        _plan(counts, canvas, Numbers.FLOAT16, vae_numbers, offload, pieces, quadratic)
        for offload, pieces in product(Offload, _PIECES)
    ]
    return next((plan for plan in plans if plan.peak + RESERVE_BYTES <= free), plans[-1])


_PIECES = ((False, False, False), (False, False, True), (True, False, True), (True, True, True))
"""(one by one, sliced, tiled), the fastest first."""


def _plan(
    counts: Counts,
    canvas: Canvas,
    numbers: Numbers,
    vae_numbers: Numbers,
    offload: Offload,
    pieces: tuple[bool, bool, bool],
    quadratic: bool,
) -> MemoryPlan:
    one_by_one, sliced, tiled = pieces
    text, unet, vae = (
        counts.text * numbers.nbytes,
        counts.unet * numbers.nbytes,
        counts.vae * vae_numbers.nbytes,
    )
    step = canvas.unet_bytes(numbers, 1 if one_by_one else 2, quadratic=quadratic, sliced=sliced)
    draw = canvas.vae_bytes(vae_numbers, tiled=tiled)
    match offload:
        case Offload.NONE:
            peak = text + unet + vae + max(step, draw)
        case Offload.PARTS:
            peak = max(text, unet + step, vae + draw)
        case Offload.LAYERS:
            peak = max(text, unet // 8 + step, vae + draw)
    return MemoryPlan(numbers, vae_numbers, offload, one_by_one, sliced, tiled, peak)


def _on_cpu(free: int, counts: Counts, canvas: Canvas) -> MemoryPlan:
    large = canvas.places * canvas.factor**2 > 2 * TILE**2
    pieces = (True, False, large)  # two at once are no faster on a CPU
    for numbers in (Numbers.FLOAT32, Numbers.BFLOAT16):
        plan = _plan(counts, canvas, numbers, Numbers.FLOAT32, Offload.NONE, pieces, quadratic=False)
        if plan.peak <= free:
            return plan
    raise UserError(
        f"This model needs about {plan.peak / 1e9:.0f} GB of memory, and {free / 1e9:.0f} GB are free.",
        "Close other programs, paint a smaller picture, or choose a smaller model.",
    )
