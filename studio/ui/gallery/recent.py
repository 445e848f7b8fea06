"""A dictionary within bounds."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """Forgets what was asked for longest ago."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: OrderedDict[K, V] = OrderedDict()

    def get(self, key: K) -> V | None:
        """What is kept under a key."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def put(self, key: K, value: V) -> None:
        """Keep something."""
        self._kept[key] = value
        self._kept.move_to_end(key)
        while len(self._kept) > self._size:
            self._kept.popitem(last=False)

    def widen(self, size: int) -> None:
        """Keep at least so many from now on."""
        self._size = max(self._size, size)

    @property
    def size(self) -> int:
        """How many are kept at most."""
        return self._size

    def drop(self, key: K) -> None:
        """Forget something."""
        self._kept.pop(key, None)

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()

    def among(self, keys: Iterable[K]) -> tuple[K, ...]:
        """Those of the keys that are kept, the one asked for longest ago first."""
        wanted = frozenset(keys)
        return tuple(key for key in self._kept if key in wanted)

    def __contains__(self, key: object) -> bool:
        """Whether it is kept; does not count as asking for it."""
        return key in self._kept

    def __len__(self) -> int:
        return len(self._kept)
