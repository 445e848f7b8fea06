"""Pictures on their way into a tab: which one is being read, and what becomes of it when it is here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from studio.ui.context import UiContext
from studio.ui.tabs.originals import Originals
from studio.ui.tabs.taking import PictureTaker, Source, Taken


class Arrivals(QObject):
    """Reads pictures with `taker` and remembers them among the originals; what is refused is told."""

    changed = Signal()

    def __init__(self, context: UiContext, originals: Originals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.taker = PictureTaker(context, keep_alpha=True, parent=self)
        self._context, self._originals = context, originals
        self._reading: list[str] = []

    @property
    def reading(self) -> str:
        """The name of the picture that is being read; empty when none is."""
        return self._reading[0] if self._reading else ""

    def read(self, name: str, source: Source, then: Callable[[Taken], None]) -> None:
        """Read what `source` gives, then do something with it."""
        self._reading.append(name)
        self.changed.emit()

        def over() -> None:
            self._reading.remove(name)
            self.changed.emit()

        def taken(what: Taken) -> None:
            over()
            self._originals.add(what)
            then(what)

        def refused(error: Exception) -> None:
            over()
            self._context.messages.exception(error)

        self.taker.take(source, taken, refused)
