"""Readings that are kept with a model: what was read already is not read again.

In which portions a text is read decides the last bits of the numbers, so a text always has the same ones
(`window.Window`), and only whole portions are used again: the numbers are the same whether something was
remembered or not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeAlias

from torch import Tensor

from studio.families.transformer.writer import Reading, Writer

Portion: TypeAlias = tuple[int, ...]
"""Tokens that are read at once."""

KEPT = 2
"""Readings that wait for more; each holds memory for what it has read."""


class Desk:
    """One reading, and in which portions it has read."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._portions: list[Portion] = []

    @property
    def length(self) -> int:
        """Tokens read so far."""
        return self._reading.length

    def known_of(self, plan: Sequence[Portion]) -> int:
        """How many portions of a plan need not be read; never the last, whose answer is wanted."""
        both = zip(self._portions, plan[:-1], strict=False)
        most = min(len(self._portions), len(plan) - 1)
        return next((at for at, (read, wanted) in enumerate(both) if read != wanted), most)

    def follow(self, plan: Sequence[Portion]) -> Iterator[Tensor]:
        """Read a text from its beginning, a portion at a time; each time the logits behind it.

        Nothing is read twice. At least one portion is read.
        """
        known = self.known_of(plan)
        del self._portions[known:]
        self._reading.rewind(sum(map(len, self._portions)))
        for portion in plan[known:]:
            yield self.read(portion)

    def read(self, portion: Portion) -> Tensor:
        """Read on; gives the logits behind it."""
        logits = self._reading.read(portion)
        self._portions.append(portion)
        return logits


class Readings:
    """The readings of one model. A job that runs has one of its own."""

    def __init__(self) -> None:
        self._waiting: list[Desk] = []

    @contextmanager
    def desk(self, model: Writer, plan: Sequence[Portion]) -> Iterator[Desk]:
        """The reading that knows most of a plan, or another one. It is kept afterwards, unless the model
        failed: then it is not known how far it came.
        """
        desk = max(self._waiting, key=lambda one: one.known_of(plan), default=None)
        if desk is not None and not desk.known_of(plan):
            desk = self._waiting[-1] if len(self._waiting) >= KEPT else None  # the one used longest ago
        if desk is None:
            desk = Desk(model.reading())
        else:
            self._waiting.remove(desk)
        try:
            yield desk
        except Exception:
            raise
        except BaseException:  # stopped between two portions
            self._keep(desk)
            raise
        else:
            self._keep(desk)

    def _keep(self, desk: Desk) -> None:
        self._waiting = [desk, *self._waiting][:KEPT]
