"""An enlarger on a device."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch

from studio.core.family import ModelInfo
from studio.families.enlarging.enlarger import Enlarger
from studio.families.enlarging.params import Subject


@dataclass(frozen=True, slots=True, eq=False)
class EnlargingModel:
    """Weights on a device; satisfies `core.family.LoadedModel`.

    Attributes:
        info: which model it is.
        enlargers: for photographs and for drawings; may be the same one.
        device: where they are.
        nbytes: memory their weights take.
    """

    info: ModelInfo
    enlargers: Mapping[Subject, Enlarger]
    device: torch.device
    nbytes: int
