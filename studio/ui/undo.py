"""One history for the whole window; here the values that changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtGui import QUndoCommand, QUndoStack

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
