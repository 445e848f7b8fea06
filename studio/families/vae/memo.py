"""Pictures that were encoded lately: while a slider moves, the same picture is only decoded again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass

from studio.core.events import Latent, Picture

LIMIT_BYTES = 128 << 20


@dataclass(frozen=True, slots=True, eq=False)
class Encoded:
    """A picture and where it lies in the latent space.

    Attributes:
        picture: as the network was given it, uint8 (h, w, 3 or 4): cut or made smaller, not yet padded.
        mean: of its posterior, float32, (dims,) or (dims, h, w).
        kl: divergence of the posterior from the prior in nats; None when there is no posterior.
    """

    picture: Picture
    mean: Latent
    kl: float | None

    @property
    def nbytes(self) -> int:
        """Memory it takes."""
        return self.picture.nbytes + self.mean.nbytes


class Memo:
    """The last few, up to a number of bytes. Used by the inference thread alone, so it has no lock."""

    def __init__(self, limit_bytes: int = LIMIT_BYTES) -> None:
        self._limit = limit_bytes
        self._kept: OrderedDict[Hashable, Encoded] = OrderedDict()

    def get(self, key: Hashable) -> Encoded | None:
        """What was kept under `key`; it counts as used now."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def put(self, key: Hashable, encoded: Encoded) -> None:
        """Keep it, letting go of those used longest ago; the newest stays even when it is too large."""
        self._kept[key] = encoded
        while len(self._kept) > 1 and sum(one.nbytes for one in self._kept.values()) > self._limit:
            self._kept.popitem(last=False)
