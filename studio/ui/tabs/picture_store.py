"""The pictures that have been drawn, by what they show: bounded, and quick to paint at any size."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from studio.core.events import Picture
from studio.ui.widgets.pixels import to_qimage

S = TypeVar("S", bound=Hashable)
"""What a picture shows: everything it depends on, but its size."""

FULL = 0
"""The size of the finished picture, whatever the model draws."""

LIMIT_BYTES = 512 * 2**20
"""About a hundred finished faces of 1024 px with their smaller copies."""


@dataclass(slots=True)
class Pyramid:
    """A picture and its halves, made when first needed: painting never shrinks by more than two."""

    levels: list[QPixmap]
    full: bool

    @classmethod
    def of(cls, image: QImage, full: bool) -> Pyramid:
        """A pyramid with its base alone."""
        return cls([QPixmap.fromImage(image)], full)

    @property
    def base(self) -> QPixmap:
        """The picture as it was drawn."""
        return self.levels[0]

    @property
    def longest(self) -> int:
        """Its longer edge in pixels."""
        return max(self.base.width(), self.base.height())

    @property
    def nbytes(self) -> int:
        """Memory it takes, smaller copies to come included."""
        return self.base.width() * self.base.height() * 4 * 4 // 3

    def at_least(self, edge: int) -> QPixmap:
        """The smallest level whose edge is not below `edge` device pixels (the base when none is)."""
        level = 0
        while self._edge(level) // 2 >= max(edge, 16):
            level += 1
            if level == len(self.levels):
                above = self.levels[-1]
                half = QSize(max(1, above.width() // 2), max(1, above.height() // 2))
                smooth = Qt.TransformationMode.SmoothTransformation
                self.levels.append(above.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
        return self.levels[level]

    def _edge(self, level: int) -> int:
        return min(self.base.width(), self.base.height()) >> level


@dataclass
class PictureStore(Generic[S]):
    """Pyramids by subject, the least looked at dropped first.

    A subject has one picture: the largest that was drawn. Main thread only (QPixmap).
    """

    limit: int = LIMIT_BYTES
    _kept: OrderedDict[S, Pyramid] = field(default_factory=OrderedDict)
    _bytes: int = 0

    def put(self, subject: S, size: int, picture: Picture) -> bool:
        """Keep a picture; False when a larger one of the same is there already.

        Args:
            size: `FULL` for the finished picture.
        """
        return self.put_image(subject, size, to_qimage(picture))

    def put_image(self, subject: S, size: int, image: QImage) -> bool:
        """The same from a QImage."""
        old = self._kept.get(subject)
        full = size == FULL
        if old is not None and not full and (old.full or old.longest > max(image.width(), image.height())):
            return False
        self.drop(subject)
        made = Pyramid.of(image, full)
        self._kept[subject] = made
        self._bytes += made.nbytes
        while self._bytes > self.limit and len(self._kept) > 1:
            self.drop(next(iter(self._kept)))
        return True

    def drop(self, subject: S) -> None:
        """Forget one."""
        gone = self._kept.pop(subject, None)
        if gone is not None:
            self._bytes -= gone.nbytes

    def has(self, subject: S, size: int) -> bool:
        """Whether there is a picture of that size or a better one."""
        kept = self._kept.get(subject)
        if kept is None:
            return False
        return kept.full or (size != FULL and kept.longest >= size)

    def get(self, subject: S | None) -> Pyramid | None:
        """The best picture of it."""
        if subject is None or subject not in self._kept:
            return None
        self._kept.move_to_end(subject)
        return self._kept[subject]

    def clear(self) -> None:
        """Forget all (another model)."""
        self._kept.clear()
        self._bytes = 0
