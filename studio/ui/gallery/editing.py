"""Edits of items: in the background and in order, each one step of undo, very many of them part by part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from studio.gallery import batches
from studio.gallery.batches import Parts, in_parts
from studio.gallery.change import Change
from studio.gallery.shelves import Collection
from studio.ui.context import UiContext
from studio.ui.long_work import LongWork, ProgressDialog, Report
from studio.ui.messages import MessageAction
from studio.ui.numbers import grouped
from studio.ui.wording import count_text

Edit = Callable[[Sequence[int]], Change]
"""Does something to some items."""
Work = Callable[[Report, Event], Sequence[Change]]
"""Does something part by part, and gives what it did even when it is stopped."""


class Editing(QObject):
    """One for the window, so that all that edits items says, shows and takes back the same."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.gallery = context.studio.gallery

    def edit(
        self,
        ids: Sequence[int],
        edit: Edit,
        text: str,
        said: str = "",
        then: Callable[[], object] | None = None,
    ) -> None:
        """Edit items; very many part by part, which shows how far it is and can be stopped.

        Args:
            ids: the items.
            edit: does it to some of them.
            text: what Undo calls it.
            said: the sentence afterwards; of very many there is one in any case.
            then: called when it is done or stopped.
        """
        if len(ids) <= batches.AT_ONCE:
            self.change(lambda: edit(ids), text, said, then)
            return
        made: list[Change] = []

        def failed(error: Exception) -> None:
            # what was done before stays, and can be taken back
            parts = Parts(made)
            self._keep(parts, text, self._stopped(parts.items, len(ids)))
            self._context.messages.exception(error)

        self.edit_long(
            len(ids),
            lambda report, cancel: in_parts(ids, edit, report, cancel, made),
            text,
            said,
            then,
            failed,
        )

    def edit_long(
        self,
        count: int,
        work: Work,
        text: str,
        said: str = "",
        then: Callable[[], object] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Edit `count` items by work of one's own that goes part by part; otherwise as `edit`."""

        def done(changes: Sequence[Change], stopped: bool) -> None:
            parts = Parts(changes)
            many = count > batches.AT_ONCE
            whole = self.tr("{what}: {count}.").format(what=text, count=count_text(count, "item"))
            end = self._stopped(parts.items, count) if stopped else said or (whole if many else "")
            self._keep(parts, text, end)
            if then is not None:
                then()

        self._long(text, work, done, failed)

    def change(
        self,
        change: Callable[[], Change],
        text: str,
        said: str = "",
        then: Callable[[], object] | None = None,
        *,
        sure: bool = False,
    ) -> None:
        """Make a change that is quick; `sure`: even when the window closes at once."""

        def done(made: Change) -> None:
            self._keep(Parts((made,)), text, said)
            if then is not None:
                then()

        self._context.background.run(change, done, owner=self, in_order=True, sure=sure)

    def turn(self, command: EditCommand, back: bool) -> None:
        """Take back what a command did, or make it again."""
        parts = command.parts
        act = parts.take_back if back else parts.make_again

        def failed(error: Exception) -> None:
            self._settle(command)
            self._context.messages.exception(error)

        if len(parts) < 2:
            self._context.background.run(lambda: act(self.gallery), None, failed, owner=self, in_order=True)
            return
        whole = parts.items

        def done(edited: int, stopped: bool) -> None:
            if stopped and edited < whole:
                self._context.messages.info(self._stopped(edited, whole), self._undo())
            self._settle(command)

        title = self.tr("Undo") if back else self.tr("Redo")
        self._long(title, lambda report, cancel: act(self.gallery, report, cancel), done, failed)

    def _long(
        self,
        title: str,
        work: Callable[[Report, Event], object],
        done: Callable[..., None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        long = LongWork(self._context.background, self)
        ProgressDialog(title, long, front_window())
        long.start(
            work,
            lambda result: done(result, long.stopped),
            failed or self._context.messages.exception,
            in_order=True,
        )
        long.ended.connect(long.deleteLater)

    def _settle(self, command: EditCommand) -> None:
        """What was stopped on the way back counts as made: Undo goes on with it, and nothing is lost."""
        undo = self._context.undo
        # other steps may have been taken meanwhile; then they are where one is
        if not command.parts.is_taken_back and undo.command(undo.index()) is command:
            command.rest()
            undo.setIndex(undo.index() + 1)

    def _keep(self, parts: Parts, text: str, said: str) -> None:
        if not parts:
            return
        self._context.undo.push(EditCommand(text, self, parts))
        if said:
            self._context.messages.info(said, self._undo())

    def _undo(self) -> MessageAction:
        return MessageAction(self.tr("Undo"), self._context.undo.undo)

    def _stopped(self, edited: int, whole: int) -> str:
        return self.tr("Stopped: {count} of {all} changed.").format(
            count=count_text(edited, "item"), all=grouped(whole)
        )


class EditCommand(QUndoCommand):
    """Something that was done in the gallery and can be taken back, as often as one likes."""

    def __init__(self, text: str, editing: Editing, parts: Parts) -> None:
        super().__init__(text)
        self.parts = parts
        self._editing = editing
        self._rests = True

    def rest(self) -> None:
        """Let the next `redo` change nothing: it only tells the stack where we are."""
        self._rests = True

    def redo(self) -> None:
        """Make the change again (Qt calls this on push too, when it is made already)."""
        if self._rests:
            self._rests = False
        else:
            self._editing.turn(self, back=False)

    def undo(self) -> None:
        """Take the change back."""
        self._editing.turn(self, back=True)


class NewCollection:
    """Makes a collection with the first items it is given, and puts those that follow into it."""

    def __init__(self, editing: Editing, name: str, *, numbered: bool = False) -> None:
        """A collection to be made.

        Args:
            editing: whose gallery.
            name: what it is called.
            numbered: where the name is taken, it gets a number.
        """
        self._gallery = editing.gallery
        self._name = name
        self._numbered = numbered
        self.made: Collection | None = None

    def __call__(self, ids: Sequence[int]) -> Change:
        """Into it with them.

        Raises:
            UserError: the name does not do, or another one is called so.
        """
        if self.made is not None:
            return self._gallery.put_into(self.made.id, ids)
        name = self._name
        if self._numbered:
            name = free_name(name, {one.name.casefold() for one in self._gallery.collections()})
        self.made, change = self._gallery.make_collection(name, ids)
        return change


def free_name(name: str, taken: set[str]) -> str:
    """The name, or the name with the smallest number from 2 on that is free; `taken` is in small letters."""
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{name} {number}"
    return free


def front_window() -> QWidget | None:
    """The window in front; when another program is in front, the main one."""
    main = (window for window in QApplication.topLevelWidgets() if isinstance(window, QMainWindow))
    return QApplication.activeWindow() or next(main, None)
