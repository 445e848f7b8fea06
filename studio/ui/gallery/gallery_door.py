"""What the window asks of the gallery: `studio.gallery.gallery.Gallery`, or a test's stand-in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from studio.core.item import Item
from studio.gallery.change import Change
from studio.gallery.query import Query


class GalleryDoor(Protocol):
    """Everything here may touch disk or database: it is called in the background."""

    def ids(self, query: Query = ..., /) -> tuple[int, ...]: ...
    def items(self, ids: Sequence[int], /) -> tuple[Item, ...]: ...
    def thumbnail(self, item: Item, /) -> Path: ...
    def text(self, item: Item, /) -> str: ...
    def path(self, item: Item, /) -> Path: ...
    def subscribe(self, listener: Callable[[Change], None], /) -> Callable[[], None]: ...
