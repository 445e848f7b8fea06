"""Readings that are kept with a model: what was read already is not read again.

Texts are read in whole chunks from their beginning, and only whole chunks are used again: so the numbers are
the same, to the last bit, whether something was remembered or not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from torch import Tensor

from studio.families.transformer.writer import Reading, Writer

CHUNK = 64
"""Tokens that are read at once; between two chunks a job can be stopped."""
KEPT = 2
"""Readings that wait for more; each holds memory for the whole context."""


class Desk:
    """One reading, and which tokens it has read."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.ids: list[int] = []
        self._settled = 0

    @property
    def length(self) -> int:
        """Tokens read so far."""
        return len(self.ids)

    def known_of(self, ids: Sequence[int]) -> int:
        """How many of `ids` need not be read: whole chunks from the beginning, and never the last chunk."""
        most = min(self._settled, (len(ids) - 1) // CHUNK * CHUNK)
        known = next((at for at in range(most) if self.ids[at] != ids[at]), most)
        return known // CHUNK * CHUNK

    def chunks(self, ids: Sequence[int]) -> Iterator[Tensor]:
        """Read a text from its beginning, a chunk at a time; each time the logits behind it.

        Nothing is read twice: the first chunks may be remembered. There is at least one.
        """
        known = self.known_of(ids)
        self._reading.rewind(known)
        self.ids, self._settled = list(ids[:known]), known
        for first in range(known, len(ids), CHUNK):
            chunk = list(ids[first : first + CHUNK])
            logits = self._reading.read(chunk)
            self.ids += chunk
            if len(chunk) == CHUNK:
                self._settled = len(self.ids)
            yield logits

    def read(self, token: int) -> Tensor:
        """Read one more token; gives the logits behind it."""
        logits = self._reading.read([token])
        self.ids.append(token)
        return logits


class Readings:
    """The readings of one model. A job that runs has one of its own."""

    def __init__(self) -> None:
        self._waiting: list[Desk] = []

    @contextmanager
    def desk(self, model: Writer, ids: Sequence[int]) -> Iterator[Desk]:
        """The reading that knows most of `ids`, or a new one; it is kept afterwards."""
        desk = max(self._waiting, key=lambda one: one.known_of(ids), default=None)
        if desk is not None and (desk.known_of(ids) or len(self._waiting) >= KEPT):
            self._waiting.remove(desk)
        else:
            desk = Desk(model.reading())
        try:
            yield desk
        finally:
            self._waiting = [desk, *self._waiting][:KEPT]
