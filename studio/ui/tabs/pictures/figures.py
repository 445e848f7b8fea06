"""How well a picture came back: what the family measured of it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from studio.core.events import Measured
from studio.ui.numbers import decimal


@dataclass(frozen=True, slots=True)
class Figures:
    """None where it was not measured (nothing to compare with, no posterior).

    Attributes:
        psnr: in dB; infinite for equal pictures.
        ssim: in [-1, 1].
        kl: in nats.
    """

    psnr: float | None = None
    ssim: float | None = None
    kl: float | None = None

    @classmethod
    def of(cls, measured: Iterable[Measured]) -> Figures:
        """From what was told before an output."""
        by_name = {one.name: one.value for one in measured}
        return cls(by_name.get("psnr"), by_name.get("ssim"), by_name.get("kl"))

    def words(self) -> dict[str, str]:
        """Each figure that there is, as it is shown."""
        words: dict[str, str] = {}
        if self.psnr is not None:
            words["psnr"] = "PSNR ∞" if math.isinf(self.psnr) else f"PSNR {decimal(self.psnr, 1)} dB"
        if self.ssim is not None:
            words["ssim"] = f"SSIM {decimal(self.ssim, 3)}"
        if self.kl is not None:
            words["kl"] = f"KL {self.kl:,.0f} nats".replace(",", "\u202f")
        return words
