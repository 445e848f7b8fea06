"""The pictures that were dropped onto a tab, by content: as the window shows them, and where they lie."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from studio.core.item import NUMBERS, Item
from studio.ui.context import UiContext
from studio.ui.tabs.taking import ROLE, Taken, shown

MOST = 16
"""Pictures held ready; others are read again when an undo comes back to them."""


@dataclass(frozen=True)
class Original:
    """A picture that something is made from."""

    name: str
    image: QImage


class Originals(QObject):
    """What is not held is read from the input store when it is asked for, in the background."""

    came = Signal(str)
    """SHA-256 of a picture that is here now"""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._held: OrderedDict[str, Original] = OrderedDict()
        self._names: dict[str, str] = {}
        self._parents: dict[str, tuple[int, ...]] = {}
        self._asked: set[str] = set()

    def add(self, taken: Taken) -> None:
        """A picture came in."""
        sha256 = taken.ref.sha256
        self._names[sha256] = taken.name
        self._parents[sha256] = tuple(sorted({*self._parents.get(sha256, ()), *taken.parents}))
        self._hold(sha256, taken.image)

    def remember(self, item: Item) -> None:
        """An opened item descends from the items of its pictures; with one picture it is known which.

        A latent or a trajectory descends from what it was made of, which is no picture put in.
        """
        if item.kind in NUMBERS:
            return
        pictures = [ref.sha256 for ref in item.request.inputs if ref.role == ROLE] if item.request else []
        if len(pictures) == 1 and item.parents:
            self._parents.setdefault(pictures[0], item.parents)

    def parents(self, sha256: str | None) -> tuple[int, ...]:
        """The gallery items of a picture; none when it never was one."""
        return self._parents.get(sha256, ()) if sha256 is not None else ()

    def get(self, sha256: str | None) -> Original | None:
        """The picture, or None until it has been read."""
        if sha256 is None:
            return None
        found = self._held.get(sha256)
        if found is not None:
            self._held.move_to_end(sha256)
        elif sha256 not in self._asked:
            self._asked.add(sha256)
            inputs = self._context.studio.gallery.inputs
            # what cannot be read is told once, and not asked for again
            self._context.background.run(
                lambda: shown(inputs.picture(sha256)), lambda image: self._read(sha256, image), owner=self
            )
        return found

    def _read(self, sha256: str, image: QImage) -> None:
        self._asked.discard(sha256)
        self._hold(sha256, image)

    def _hold(self, sha256: str, image: QImage) -> None:
        self._held[sha256] = Original(self._names.get(sha256, ""), image)
        self._held.move_to_end(sha256)
        while len(self._held) > MOST:
            self._held.popitem(last=False)
        self.came.emit(sha256)
