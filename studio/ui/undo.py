"""One history for the whole window: values that changed, and changes in the gallery."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from time import monotonic
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtGui import QUndoCommand, QUndoStack

from studio.ui.background import Background

if TYPE_CHECKING:
    from studio.gallery.gallery import Change, Gallery

T = TypeVar("T")

UndoStack = QUndoStack

_VALUE_ID = 1
MERGE_SECONDS = 1.0
"""Changes of the same thing that follow each other faster than this are one step back."""


class ValueCommand(QUndoCommand, Generic[T]):
    """Something had the value `before` and has the value `after`.

    Args:
        text: what Undo calls it (“Truncation”).
        before, after: snapshots; never changed later.
        apply: puts a snapshot in place; it must not push another command.
        key: what was changed; commands with an equal key, made within a second of each other, become one.
            None never merges.
        applied: whether `after` is already in place when the command is pushed (the usual case).
    """

    def __init__(
        self,
        text: str,
        before: T,
        after: T,
        apply: Callable[[T], None],
        *,
        key: Hashable | None = None,
        applied: bool = True,
    ) -> None:
        super().__init__(text)
        self.before = before
        self.after = after
        self.key = key
        self._apply = apply
        self._skip = applied
        self._made = monotonic()

    def redo(self) -> None:
        """Put the later value in place."""
        if self._skip:
            self._skip = False
            return
        self._apply(self.after)

    def undo(self) -> None:
        """Put the earlier value back."""
        self._apply(self.before)

    def id(self) -> int:
        """Qt asks `mergeWith` only for equal ids; -1 means never."""
        return -1 if self.key is None else _VALUE_ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Swallow the next change of the same thing."""
        if not isinstance(other, ValueCommand) or other.key != self.key:
            return False
        if other._made - self._made > MERGE_SECONDS:
            return False
        self.after = other.after
        self._made = other._made
        return True


class GalleryCommand(QUndoCommand):
    """A change in the gallery that has been made already and can be reverted, as often as one likes."""

    def __init__(self, text: str, gallery: Gallery, change: Change, background: Background) -> None:
        super().__init__(text)
        self._gallery = gallery
        self._change = change
        self._background = background
        self._skip = True

    def redo(self) -> None:
        """Make the change again (Qt calls this on push too, when it is made already)."""
        if self._skip:
            self._skip = False
            return
        self._revert()

    def undo(self) -> None:
        """Take the change back."""
        self._revert()

    def _revert(self) -> None:
        # in order: the change to revert next is what the last revert returned
        self._background.run(self._swap, in_order=True)

    def _swap(self) -> None:
        self._change = self._gallery.revert(self._change)
