"""Counting what is done, while works of several pieces follow each other."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

from studio.core.events import Progress

T = TypeVar("T")


class Steps:
    """How far a job is: pieces done, of a total that is known from the start."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.done = 0

    def through(self, work: Generator[None, None, T], note: str) -> Generator[Progress, None, T]:
        """Do `work`, which gives way after every piece; tells before each, and returns what it returns."""
        while True:
            yield Progress(self.done, self.total, note)
            try:
                next(work)
            except StopIteration as end:
                return end.value
            self.done += 1

    def finished(self, note: str) -> Progress:
        """That all is done."""
        return Progress(self.total, self.total, note)
