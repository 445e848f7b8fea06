"""What views have asked for and not got yet."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable

MOST = 800
"""More than any screen shows at once; what was wished for before flew by."""


class Wishes:
    """Ids, of which the one wished for last is granted first."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._ids: OrderedDict[int, None] = OrderedDict()

    def add(self, item_id: int) -> None:
        """Before all others."""
        self._ids[item_id] = None
        self._ids.move_to_end(item_id)
        while len(self._ids) > self._most:
            self._ids.popitem(last=False)

    def add_last(self, item_id: int) -> None:
        """After all others, when there is room and it is not wished for already."""
        if item_id not in self._ids and len(self._ids) < self._most:
            self._ids[item_id] = None
            self._ids.move_to_end(item_id, last=False)

    def take(self, count: int, ready: Callable[[int], bool] = lambda _: True) -> list[int]:
        """At most so many of those that are ready, and no wishes any more."""
        taken: list[int] = []
        for item_id in reversed(self._ids):
            if len(taken) == count:
                break
            if ready(item_id):
                taken.append(item_id)
        self.drop(taken)
        return taken

    def drop(self, ids: Iterable[int]) -> None:
        """They are not wished for any more."""
        for item_id in ids:
            self._ids.pop(item_id, None)

    def clear(self) -> None:
        """Nothing is wished for any more."""
        self._ids.clear()

    def __len__(self) -> int:
        return len(self._ids)
