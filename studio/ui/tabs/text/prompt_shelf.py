"""The prompt library for the window: everything in the background, each change with its way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from studio.core.errors import UserError
from studio.core.word_difference import Difference, difference
from studio.gallery.complaints import disk_errors
from studio.gallery.files import write_whole
from studio.gallery.prompts import LONGEST_FILE, Prompt, PromptChange, PromptContent, PromptLibrary
from studio.ui.context import UiContext
from studio.ui.messages import MessageAction
from studio.ui.wording import count_text

T = TypeVar("T")


class PromptShelf(QObject):
    """What can be done with saved prompts."""

    listed = Signal(object)
    """tuple[Prompt, ...]: what `look` found"""
    versions_came = Signal(object)
    """tuple[PromptVersion, ...] of one prompt, the newest first"""
    changed = Signal(object)
    """Something is other than before; the id of the prompt that should be seen, or None."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._library = PromptLibrary(context.studio.gallery.database)
        self._search = ""

    # --- looking ---------------------------------------------------------------------------------------
    def look(self, search: str) -> None:
        """Tell `listed` what is found."""
        self._search = search

        def found(prompts: tuple[Prompt, ...]) -> None:
            if search == self._search:
                self.listed.emit(prompts)

        self._run(lambda: self._library.list(search), found)

    def ask_versions(self, prompt: int) -> None:
        """Tell `versions_came`."""
        self._run(lambda: self._library.versions(prompt), self.versions_came.emit)

    def compare(self, old: str, new: str, done: Callable[[Difference], None]) -> None:
        """How two texts differ, off the main thread."""
        self._run(lambda: difference(old, new), done)

    def forget_removed(self) -> None:
        """What was removed a month ago is gone for good."""
        if not self._context.studio.gallery.read_only:
            self._run(self._library.forget_removed)

    # --- changing --------------------------------------------------------------------------------------
    def add(self, content: PromptContent) -> None:
        """Save as a new prompt."""
        self._run(lambda: self._library.add(content), lambda made: self._saved(made, made.newest.number))

    def save(self, prompt: Prompt, content: PromptContent) -> None:
        """Save as a new version."""
        before = prompt.newest.number
        self._run(lambda: self._library.save(prompt.id, content), lambda made: self._saved(made, before))

    def restore(self, version: int) -> None:
        """Bring an old version back."""
        self._run(lambda: self._library.restore(version), lambda made: self._saved(made, 0))

    def rename(self, prompt: int, name: str) -> None:
        """Call it something else."""
        self._run(
            lambda: self._library.rename(prompt, name),
            lambda change: self._push(self.tr("Rename a prompt"), change, prompt),
        )

    def remove(self, prompt: Prompt) -> None:
        """Take it out of the library."""

        def done(change: PromptChange) -> None:
            self._push(self.tr("Delete a prompt"), change, prompt.id)
            said = self.tr("“{name}” and its {count} deleted.").format(
                name=prompt.name, count=count_text(prompt.newest.number, "version")
            )
            undo = MessageAction(self.tr("Undo"), self._context.undo.undo)
            self._context.messages.info(said, undo)

        self._run(lambda: self._library.remove((prompt.id,)), done)

    # --- files -----------------------------------------------------------------------------------------
    def export(self, prompts: Sequence[int], path: Path) -> None:
        """Write prompts with all versions into a file."""

        def work() -> int:
            with disk_errors("The prompts could not be saved"):
                write_whole(path, self._library.to_json(prompts).encode(), path.parent)
            return len(prompts)

        self._run(
            work,
            lambda count: self._context.messages.info(
                self.tr("{count} saved in {name}.").format(count=count_text(count, "prompt"), name=path.name)
            ),
        )

    def bring_in(self, path: Path) -> None:
        """Add the prompts of a file."""

        def work() -> tuple[Prompt, ...]:
            with disk_errors("The prompts could not be read"):
                if path.stat().st_size > 4 * LONGEST_FILE:
                    raise UserError("This file is too large to be a file of prompts.", "Choose another file.")
                data = path.read_bytes()
            return self._library.from_json(data.decode("utf-8", "replace"))

        def done(added: tuple[Prompt, ...]) -> None:
            said = (
                self.tr("{count} added.").format(count=count_text(len(added), "prompt"))
                if added
                else self.tr("All of them are here already.")
            )
            self._context.messages.info(said)
            self.changed.emit(added[0].id if added else None)

        self._run(work, done)

    # --- inside ----------------------------------------------------------------------------------------
    def _saved(self, made: Prompt, before: int) -> None:
        number = made.newest.number
        if number == before and number > 1:
            said = self.tr("“{name}” is saved like this already.").format(name=made.name)
        elif number == 1:
            said = self.tr("Saved as “{name}”.").format(name=made.name)
        else:
            said = self.tr("Saved as version {number} of “{name}”.").format(number=number, name=made.name)
        self._context.messages.info(said)
        self.changed.emit(made.id)

    def _push(self, text: str, change: PromptChange, prompt: int) -> None:
        self._context.undo.push(_PromptCommand(text, self, change, prompt))
        self.changed.emit(prompt)

    def revert(self, command: _PromptCommand) -> None:
        """Take the change of a command back, or make it again."""

        def done(change: PromptChange) -> None:
            command.change = change
            self.changed.emit(command.prompt)

        # in order, and the change is read there: to revert next is what the last revert returned
        self._run(lambda: command.swap(self._library), done)

    def _run(self, work: Callable[[], T], done: Callable[[T], object] | None = None) -> None:
        self._context.background.run(
            work,
            (lambda result: None) if done is None else (lambda result: _call(done, result)),
            self._context.messages.exception,
            owner=self,
            in_order=True,
        )


def _call(done: Callable[[T], object], result: T) -> None:
    done(result)


class _PromptCommand(QUndoCommand):
    """A change in the library that has been made already."""

    def __init__(self, text: str, shelf: PromptShelf, change: PromptChange, prompt: int) -> None:
        super().__init__(text)
        self.change, self.prompt = change, prompt
        self._shelf = shelf
        self._skip = True

    def swap(self, library: PromptLibrary) -> PromptChange:
        """In the background: take it back, and remember what takes that back."""
        self.change = library.revert(self.change)
        return self.change

    def redo(self) -> None:
        if self._skip:
            self._skip = False
            return
        self._shelf.revert(self)

    def undo(self) -> None:
        self._shelf.revert(self)
