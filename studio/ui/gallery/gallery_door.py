"""What the window asks of the gallery: `studio.gallery.gallery.Gallery`, or a test's stand-in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, TypeAlias

from studio.core.item import Item
from studio.gallery.change import Change
from studio.gallery.query import Answer, Query

Find: TypeAlias = Callable[[Query, float], Answer]
"""What a query finds, in its order; the seconds are how long the meaning of words is waited for."""


class GalleryDoor(Protocol):
    """Everything here may touch disk or database: it is called in the background."""

    def ids(self, query: Query = ..., /) -> tuple[int, ...]: ...
    def items(self, ids: Sequence[int], /) -> tuple[Item, ...]: ...
    def thumbnail_data(self, item: Item, /) -> bytes: ...
    def text(self, item: Item, /) -> str: ...
    def path(self, item: Item, /) -> Path: ...
    def stack(self, item_id: int, /) -> tuple[int, ...]: ...
    def stack_sizes(self, ids: Sequence[int], /) -> dict[int, int]: ...
    def subscribe(self, listener: Callable[[Change], None], /) -> Callable[[], None]: ...
