"""Collections, saved searches and tags: made, renamed and removed, each with its way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from studio.gallery.batches import in_parts
from studio.gallery.change import Change
from studio.gallery.naming import tag_key
from studio.gallery.query import Query
from studio.gallery.shelves import Collection, SavedSearch, Tag
from studio.ui.context import UiContext
from studio.ui.gallery.editing import Editing, NewCollection, free_name
from studio.ui.long_work import Report

LONGEST_SUGGESTION = 40
"""Letters of the name that a saved search begins with."""


class Shelving(QObject):
    """All in the background and in order; what went wrong is a sentence at the bottom."""

    made = Signal(object)
    """Collection or SavedSearch that is new"""

    def __init__(self, context: UiContext, editing: Editing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._editing = editing
        self._gallery = context.studio.gallery

    def make_collection(self, name: str, ids: Sequence[int] = ()) -> None:
        """A new one with these items, called `name` or, where that is taken, `name` and a number."""
        new = NewCollection(self._editing, name, numbered=True)
        self._editing.edit(ids, new, self.tr("New collection"), then=lambda: self.made.emit(new.made))

    def save_search(self, words: str) -> None:
        """Keep the words of the search line; they are its name until it gets another."""
        name = words if len(words) <= LONGEST_SUGGESTION else f"{words[:LONGEST_SUGGESTION].rstrip()} …"
        made: list[SavedSearch] = []

        def work() -> Change:
            taken = {one.name.casefold() for one in self._gallery.searches()}
            search, change = self._gallery.save_search(free_name(name, taken), words)
            made.append(search)
            return change

        self._editing.change(work, self.tr("Save the search"), then=lambda: self.made.emit(made[0]))

    def rename(self, shelf: Collection | SavedSearch, name: str) -> None:
        """Call it something else."""
        if isinstance(shelf, Collection):
            self._editing.change(lambda: self._gallery.rename_collection(shelf.id, name), self.tr("Rename"))
        else:
            self._editing.change(
                lambda: self._gallery.rename_search(shelf.id, name, shelf.words), self.tr("Rename")
            )

    def change_words(self, search: SavedSearch, words: str) -> None:
        """Let a saved search ask for something else."""
        self._editing.change(
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
            self._editing.change(lambda: self._gallery.remove_collection(shelf.id), self.tr("Remove"), said)
        else:
            said = self.tr("The saved search “{name}” is gone.").format(name=shelf.name)
            self._editing.change(lambda: self._gallery.remove_search(shelf.id), self.tr("Remove"), said)

    def rename_tag(self, tag: Tag, name: str) -> None:
        """Give everything that has a tag another instead; one step of undo."""
        gallery, text = self._gallery, self.tr("Rename a tag")

        def instead(ids: Sequence[int]) -> Change:
            # first the new one: if its name does not do, nothing has changed
            given, taken = gallery.tag(ids, (name,)), gallery.untag(ids, (tag.name,))
            both = dict.fromkeys((*given.ids, *taken.ids))
            return replace(taken, ids=tuple(both), edits=(*given.edits, *taken.edits))

        def write_anew(ids: Sequence[int], report: Report, cancel: Event) -> tuple[Change, ...]:
            # the same tag to the gallery: it has to be gone before it comes back
            taken = in_parts(ids, lambda some: gallery.untag(some, (tag.name,)), report, cancel)
            bare = [item_id for change in taken for item_id in change.ids]
            given = in_parts(bare, lambda some: gallery.tag(some, (name,)))
            # stopped on the way, those have it back as it was
            return () if cancel.is_set() and len(bare) < len(ids) else (*taken, *given)

        def found(ids: Sequence[int]) -> None:
            if tag_key(tag.name) == tag_key(name):
                self._editing.edit_long(len(ids), partial(write_anew, ids), text)
            else:
                self._editing.edit(ids, instead, text)

        self._with_tag(tag, found)

    def remove_tag(self, tag: Tag) -> None:
        """Take a tag from everything that has it, in the trash or not."""
        text, said = self.tr("Remove a tag"), self.tr("The tag “{name}” is gone.").format(name=tag.name)
        self._with_tag(
            tag,
            lambda ids: self._editing.edit(
                ids, lambda some: self._gallery.untag(some, (tag.name,)), text, said
            ),
        )

    def _with_tag(self, tag: Tag, then: Callable[[Sequence[int]], None]) -> None:
        """What has it, in the trash or not."""
        there, trashed = Query(tag=tag.name), Query(tag=tag.name, trashed=True)
        self._context.background.run(
            lambda: [*self._gallery.ids(there), *self._gallery.ids(trashed)],
            then,
            owner=self,
            in_order=True,
        )
