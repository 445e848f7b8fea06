"""Holds the document of a tab, a frozen value, and makes steps of undo out of its changes."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, Protocol, Self, TypeVar

from PySide6.QtCore import QObject, Signal

from studio.ui.context import UiContext
from studio.ui.undo import ValueCommand


class Document(Protocol):
    """What a tab shows, as one frozen value."""

    def same_content(self, other: Self, /) -> bool:
        """Whether the two differ only in what is looked at: that alone makes no step of undo."""
        ...


D = TypeVar("D", bound=Document)


class DocumentSession(QObject, Generic[D]):
    """`change` makes a step of undo; `slide` and `settle` make one of a whole drag; `look` makes none."""

    document_changed = Signal(object, object)
    """the document before, the document now"""

    def __init__(self, context: UiContext, document: D, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.document = document
        self._sliding: D | None = None
        self._sliding_what = ""

    def change(self, what: str, new: D, key: Hashable | None = None) -> None:
        """Put `new` in place, as one step of undo called `what`.

        Args:
            key: steps with an equal key that follow each other quickly become one (arrow keys on a slider).
        """
        self._finish_slide()
        before = self.document
        self._put(new)
        self._push(what, before, new, key)

    def slide(self, what: str, new: D) -> None:
        """Show `new` while something is dragged; `settle` makes the step."""
        if self._sliding is None:
            self._sliding, self._sliding_what = self.document, what
        self._put(new, moving=True)

    def settle(self) -> None:
        """The drag is over: all of it is one step of undo."""
        self._finish_slide()

    def move(self, what: str, new: D, final: bool) -> None:
        """`slide`, and `settle` when the hand has let go."""
        self.slide(what, new)
        if final:
            self.settle()

    @property
    def sliding(self) -> bool:
        """Whether something is being dragged."""
        return self._sliding is not None

    def look(self, new: D) -> None:
        """Change what is picked or how it is looked at: no step of undo."""
        self._put(new)

    # --- what a subclass may add -----------------------------------------------------------------------
    def noticed(self, before: D, now: D) -> None:
        """The document is another; nobody has been told yet."""

    def followed(self, before: D, now: D, moving: bool) -> None:
        """Everybody has been told; `moving` while something is dragged."""

    # --- inside ----------------------------------------------------------------------------------------
    def _finish_slide(self) -> None:
        if self._sliding is not None:
            before, self._sliding = self._sliding, None
            self._push(self._sliding_what, before, self.document, None)
            # forms keep their hands off while one of them is dragged; now they may follow
            self.document_changed.emit(self.document, self.document)

    def _push(self, what: str, before: D, new: D, key: Hashable | None) -> None:
        if not before.same_content(new):
            self.context.undo.push(ValueCommand(what, before, new, self._restore, key=key))

    def _restore(self, document: D) -> None:
        self._sliding = None
        self._put(document)

    def _put(self, new: D, moving: bool = False) -> None:
        if new == self.document:
            return
        before, self.document = self.document, new
        self.noticed(before, new)
        self.document_changed.emit(before, new)
        self.followed(before, new, moving)
