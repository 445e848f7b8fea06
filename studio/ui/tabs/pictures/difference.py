"""The map of what differs between an original and its result, made in the background, the newest first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from studio.core.events import Picture
from studio.core.framing import Framing
from studio.imaging.cropping import cut
from studio.imaging.resizing import covering
from studio.imaging.similarity import difference_map
from studio.ui.context import UiContext
from studio.ui.widgets.pixels import to_picture, to_qimage


@dataclass(frozen=True)
class Compared:
    """Which two are compared; equal ones give the same map."""

    sha256: str
    framing: Framing | None
    result: int
    """`QPixmap.cacheKey` of the result"""


class DifferenceMaker(QObject):
    """One map is made at a time; of those asked for meanwhile only the last."""

    came = Signal(object)
    """QImage"""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: Compared | None = None
        self._waiting: tuple[Compared, QImage] | None = None
        self._busy = False

    def want(self, what: Compared, result: QImage) -> None:
        """Ask for the map of these two; `came` tells when it is there."""
        if what == self._shown:
            return
        self._shown, self._waiting = what, (what, result)
        self._next()

    def _next(self) -> None:
        if self._busy or self._waiting is None:
            return
        (what, result), self._waiting = self._waiting, None
        self._busy = True
        inputs = self._context.studio.gallery.inputs

        def work() -> QImage:
            return to_qimage(compare(inputs.picture(what.sha256), what.framing, to_picture(result)))

        self._context.background.run(work, self._made, self._refused, owner=self)

    def _made(self, difference: QImage) -> None:
        self._busy = False
        self.came.emit(difference)
        self._next()

    def _refused(self, error: Exception) -> None:
        self._busy, self._shown = False, None
        self._context.messages.exception(error)


def compare(original: Picture, framing: Framing | None, result: Picture) -> Picture:
    """The map, uint8 RGB (h, w, 3) of the result's size.

    original: uint8 (h, w, 3 or 4); framing: what of it was looked at, None for all of it.
    """
    height, width = result.shape[:2]
    seen = covering(original, width, height) if framing is None else cut(original, framing, width)
    return difference_map(seen, result)
