"""Which answers of the background are still waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Answers:
    """Work in the background may end in another order than it began, and when nobody asks any more.

    Where the newest question alone counts, `drop` what was asked before, then ask with `wanted`.
    """

    def __init__(self) -> None:
        self._dropped = 0

    def drop(self) -> None:
        """What was asked for until now is not answered any more."""
        self._dropped += 1

    def wanted(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """Call `then` with an answer, unless the question is dropped before it comes."""
        asked = self._dropped

        def came(answer: T) -> None:
            if asked == self._dropped:
                then(answer)

        return came
