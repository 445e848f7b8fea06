"""How far search by meaning and by look is, told on the main thread."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from studio.engine.indexing import Indexer, IndexState
from studio.ui.wording import count_text

WORTH_TELLING = 20
"""Items that wait; fewer are done before one has read the line."""


class IndexWatch(QObject):
    """Hears of it as long as it lives."""

    changed = Signal(object)
    """IndexState"""

    def __init__(self, index: Indexer, parent: QObject) -> None:
        super().__init__(parent)
        self._index = index
        leave = index.subscribe(self._tell)
        self.destroyed.connect(leave)

    @property
    def state(self) -> IndexState:
        """What was told last."""
        return self._index.state

    def _tell(self, state: IndexState) -> None:
        """On the thread that looks through the gallery."""
        try:
            self.changed.emit(state)
        except RuntimeError:  # the window is gone, and what it was told of goes on
            return


def index_text(state: IndexState) -> str:
    """What is still to do, in a few words; empty when it is little or nothing."""
    if state.problem:
        return state.problem
    if state.unseen > WORTH_TELLING:
        return _tr("{count} still to be looked at").format(count=count_text(state.unseen, "picture"))
    left = max(state.unread, state.without_meaning)
    return (
        _tr("{count} still to be read").format(count=count_text(left, "text")) if left > WORTH_TELLING else ""
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("IndexWatch", text)
