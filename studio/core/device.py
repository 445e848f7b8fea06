"""Where the sums are done. A value: choosing one is the engine's business."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DeviceKind(StrEnum):
    """The kinds torch runs on that we support."""

    CUDA = "cuda"
    MPS = "mps"
    CPU = "cpu"


class Precision(StrEnum):
    """The floating-point type of weights and features."""

    FLOAT32 = "float32"
    FLOAT16 = "float16"


@dataclass(frozen=True, slots=True)
class Device:
    """A device and the precision used on it.

    Attributes:
        kind: CUDA, MPS or CPU.
        name: what people call it (“NVIDIA H200”, “2-core CPU”).
        index: which card, for several.
        total_bytes: its memory; 0 when unknown.
    """

    kind: DeviceKind
    name: str
    index: int = 0
    precision: Precision = Precision.FLOAT32
    total_bytes: int = 0

    @property
    def torch_name(self) -> str:
        """The name torch knows it by."""
        return f"cuda:{self.index}" if self.kind is DeviceKind.CUDA else self.kind.value
