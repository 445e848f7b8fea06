"""Groups of near-duplicates that stay whole, as a step of undo."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand

from studio.gallery.kept_doubles import Ids, KeptDoubles
from studio.ui.context import UiContext


class KeepGroups(QUndoCommand):
    """Says of groups that they stay, or are looked at again. Shown at once, kept in the background."""

    def __init__(
        self,
        text: str,
        context: UiContext,
        groups: Collection[Ids],
        shown: Callable[[Collection[Ids], bool], None],
        owner: QObject,
        *,
        stay: bool,
    ) -> None:
        """A step that is taken when it is pushed.

        Args:
            text: what Undo calls it.
            context: of the window.
            groups: which.
            shown: told the groups and whether they stay from now on; on the main thread.
            owner: of `shown`.
            stay: whether they stay, or are looked at again.
        """
        super().__init__(text)
        self._context = context
        self._groups = frozenset(groups)
        self._shown = shown
        self._owner = owner
        self._stay = stay

    def redo(self) -> None:
        """Do it."""
        self._write(stay=self._stay)

    def undo(self) -> None:
        """The opposite."""
        self._write(stay=not self._stay)

    def _write(self, *, stay: bool) -> None:
        kept: KeptDoubles = self._context.studio.gallery.kept_doubles
        act, groups = kept.keep if stay else kept.forget, self._groups

        def failed(error: Exception) -> None:
            self._shown(groups, not stay)
            self._context.messages.exception(error)

        self._shown(groups, stay)
        self._context.background.run(
            lambda: act(groups), None, failed, owner=self._owner, in_order=True, sure=True
        )
