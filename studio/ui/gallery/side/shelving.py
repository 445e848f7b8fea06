"""Collections and saved searches: made, filled, renamed and removed, each with its way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from studio.core.item import Label
from studio.gallery.change import Change
from studio.gallery.naming import tag_key
from studio.gallery.query import Query
from studio.gallery.shelves import Collection, SavedSearch, Tag
from studio.ui.context import UiContext
from studio.ui.gallery.organise.label_row import label_words
from studio.ui.messages import MessageAction
from studio.ui.undo import GalleryCommand
from studio.ui.wording import count_text

T = TypeVar("T")

LONGEST_SUGGESTION = 40
"""Letters of the name that a saved search begins with."""


class Shelving(QObject):
    """All in the background and in order; what went wrong is a sentence at the bottom."""

    made = Signal(object)
    """Collection or SavedSearch that is new"""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._gallery = context.studio.gallery

    def make_collection(self, name: str, ids: Sequence[int] = ()) -> None:
        """A new one with these items, called `name` or, where that is taken, `name` and a number."""

        def work() -> tuple[Collection, Change]:
            taken = {one.name.casefold() for one in self._gallery.collections()}
            return self._gallery.make_collection(_free_name(name, taken), ids)

        self._make(work, self.tr("New collection"))

    def save_search(self, words: str) -> None:
        """Keep the words of the search line; they are its name until it gets another."""
        name = words if len(words) <= LONGEST_SUGGESTION else f"{words[:LONGEST_SUGGESTION].rstrip()} …"

        def work() -> tuple[SavedSearch, Change]:
            taken = {one.name.casefold() for one in self._gallery.searches()}
            return self._gallery.save_search(_free_name(name, taken), words)

        self._make(work, self.tr("Save the search"))

    def rename(self, shelf: Collection | SavedSearch, name: str) -> None:
        """Call it something else."""
        if isinstance(shelf, Collection):
            self._change(lambda: self._gallery.rename_collection(shelf.id, name), self.tr("Rename"))
        else:
            self._change(lambda: self._gallery.rename_search(shelf.id, name, shelf.words), self.tr("Rename"))

    def change_words(self, search: SavedSearch, words: str) -> None:
        """Let a saved search ask for something else."""
        self._change(
            lambda: self._gallery.rename_search(search.id, search.name, words),
            self.tr("Change the search"),
            self.tr("“{name}” looks for “{words}” now.").format(name=search.name, words=words),
        )

    def remove(self, shelf: Collection | SavedSearch) -> None:
        """Forget it; the items stay."""
        if isinstance(shelf, Collection):
            said = self.tr("The collection “{name}” is gone, what was in it is still in the gallery.").format(
                name=shelf.name
            )
            self._change(lambda: self._gallery.remove_collection(shelf.id), self.tr("Remove"), said)
        else:
            said = self.tr("The saved search “{name}” is gone.").format(name=shelf.name)
            self._change(lambda: self._gallery.remove_search(shelf.id), self.tr("Remove"), said)

    def put_into(self, collection: Collection, ids: Sequence[int]) -> None:
        """Items into a collection."""
        self._change(
            lambda: self._gallery.put_into(collection.id, ids),
            self.tr("Put into a collection"),
            self.tr("{count} put into “{name}”.").format(
                count=count_text(len(ids), "item"), name=collection.name
            ),
        )

    def take_out(self, collection: Collection, ids: Sequence[int]) -> None:
        """Items out of a collection; they stay in the gallery."""
        self._change(
            lambda: self._gallery.take_out(collection.id, ids),
            self.tr("Take out of a collection"),
            self.tr("{count} taken out of “{name}”.").format(
                count=count_text(len(ids), "item"), name=collection.name
            ),
        )

    def tag(self, tag: Tag, ids: Sequence[int]) -> None:
        """Give items a tag."""
        self._change(
            lambda: self._gallery.tag(ids, (tag.name,)),
            self.tr("Tag"),
            self.tr("{count} tagged “{name}”.").format(count=count_text(len(ids), "item"), name=tag.name),
        )

    def rename_tag(self, tag: Tag, name: str) -> None:
        """Give everything that has a tag another instead; one step of undo."""

        def work() -> tuple[Change, Change]:
            ids = self._with_tag(tag)
            # first the new one: if its name does not do, nothing has changed. Where only capitals differ it
            # is the same tag to the gallery, and has to go before it comes back.
            if tag_key(tag.name) == tag_key(name):
                return self._gallery.untag(ids, (tag.name,)), self._gallery.tag(ids, (name,))
            return self._gallery.tag(ids, (name,)), self._gallery.untag(ids, (tag.name,))

        def done(changes: tuple[Change, Change]) -> None:
            undo = self._context.undo
            undo.beginMacro(self.tr("Rename a tag"))
            for change in changes:
                self._keep(change, self.tr("Rename a tag"), "")
            undo.endMacro()

        self._context.background.run(work, done, owner=self, in_order=True)

    def _with_tag(self, tag: Tag) -> list[int]:
        """In the trash or not."""
        there, trashed = Query(tag=tag.name), Query(tag=tag.name, trashed=True)
        return [*self._gallery.ids(there), *self._gallery.ids(trashed)]

    def remove_tag(self, tag: Tag) -> None:
        """Take a tag from everything that has it, in the trash or not."""

        def work() -> Change:
            return self._gallery.untag(self._with_tag(tag), (tag.name,))

        self._change(
            work, self.tr("Remove a tag"), self.tr("The tag “{name}” is gone.").format(name=tag.name)
        )

    def label(self, label: Label, ids: Sequence[int]) -> None:
        """Give items a colour."""
        self._change(
            lambda: self._gallery.label(ids, label),
            self.tr("Label"),
            self.tr("{count} labelled: {label}.").format(
                count=count_text(len(ids), "item"), label=label_words(label)
            ),
        )

    def _make(self, work: Callable[[], tuple[T, Change]], text: str) -> None:
        def done(found: tuple[T, Change]) -> None:
            shelf, change = found
            self._keep(change, text, "")
            self.made.emit(shelf)

        self._context.background.run(work, done, owner=self, in_order=True)

    def _change(self, work: Callable[[], Change], text: str, said: str = "") -> None:
        self._context.background.run(
            work, lambda change: self._keep(change, text, said), owner=self, in_order=True
        )

    def _keep(self, change: Change, text: str, said: str) -> None:
        if not change:
            return
        undo = self._context.undo
        undo.push(GalleryCommand(text, self._gallery, change, self._context.background))
        if said:
            self._context.messages.info(said, MessageAction(self.tr("Undo"), undo.undo))


def _free_name(name: str, taken: set[str]) -> str:
    """The name, or the name with the smallest number from 2 on that is free."""
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{name} {number}"
    return free
