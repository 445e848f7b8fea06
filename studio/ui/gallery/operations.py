"""What can be done with items: each in the background, each with its way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from studio.core.errors import UserError
from studio.core.item import Item, ItemKind, Label
from studio.core.job import Job
from studio.gallery.sharing.bringing_in import BroughtIn, bring_in
from studio.gallery.shelves import Collection
from studio.gallery.whereabouts import tells_place
from studio.ui.context import UiContext
from studio.ui.enlarging import enlarge
from studio.ui.gallery.editing import Editing, NewCollection, front_window
from studio.ui.gallery.mime import drop_links, items_mime
from studio.ui.gallery.organise.label_row import label_words
from studio.ui.long_work import LongWork, ProgressDialog, Report
from studio.ui.messages import MessageAction
from studio.ui.numbers import grouped
from studio.ui.varying import make_variants
from studio.ui.wording import count_text, kinds_text

FEWEST, MOST = 2, 8
"""So many are compared at once."""
MOST_LOOKED_AT = 100
"""Copies in which the place of a photograph is looked for."""
MOST_PROBLEMS = 5
"""Sentences about files that could not be brought in; of more only the number is said."""


class GalleryOperations(QObject):
    """One for the window; dock, tab, details and viewer share it."""

    imported = Signal(object)
    """tuple[int, ...]: ids of what was dropped in"""
    tagging_wanted = Signal()
    """Somebody wants to type tags for what is picked."""
    compare_wanted = Signal(object)
    """tuple[int, ...]: 2 to 8 ids to be looked at side by side"""
    like_wanted = Signal(object)
    """Item: show what resembles it"""
    lineage_wanted = Signal(int)
    """id: what it came from and what came of it"""
    settings_wanted = Signal(object)
    """Item: its settings into the form of its tab"""

    def __init__(self, context: UiContext, drag_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._gallery = context.studio.gallery
        self._drag_folder = drag_folder
        self.editing = Editing(context, self)

    def rename(self, ids: Sequence[int], name: str) -> None:
        """Call them something else."""
        if ids:
            self.editing.edit(ids, lambda some: self._gallery.rename(some, name.strip()), self.tr("Rename"))

    def rate(self, ids: Sequence[int], stars: int) -> None:
        """0 to 5 stars."""
        if ids:
            self.editing.edit(ids, lambda some: self._gallery.rate(some, stars), self.tr("Rate"))

    def label(self, ids: Sequence[int], label: Label) -> None:
        """Give them a colour, or none."""
        if ids:
            said = (
                self.tr("{count} labelled: {label}.").format(
                    count=count_text(len(ids), "item"), label=label_words(label)
                )
                if len(ids) > 1
                else ""
            )
            self.editing.edit(ids, lambda some: self._gallery.label(some, label), self.tr("Colour"), said)

    def note(self, ids: Sequence[int], text: str) -> None:
        """Write about them. It is kept even when the window closes at once."""
        if ids:
            self.editing.change(lambda: self._gallery.note(ids, text), self.tr("Note"), sure=True)

    def tag(self, ids: Sequence[int], names: Sequence[str]) -> None:
        """Give them tags."""
        if ids and names:
            said = (
                self.tr("{count} tagged “{names}”.").format(
                    count=count_text(len(ids), "item"), names="”, “".join(names)
                )
                if len(ids) > 1
                else ""
            )
            self.editing.edit(ids, lambda some: self._gallery.tag(some, names), self.tr("Tag"), said)

    def untag(self, ids: Sequence[int], names: Sequence[str]) -> None:
        """Take tags away from them."""
        if ids and names:
            self.editing.edit(ids, lambda some: self._gallery.untag(some, names), self.tr("Take a tag away"))

    def put_into(self, collection: Collection, ids: Sequence[int]) -> None:
        """Into a collection."""
        if ids:
            said = self.tr("{count} put into “{name}”.").format(
                count=count_text(len(ids), "item"), name=collection.name
            )
            text = self.tr("Put into a collection")
            self.editing.edit(ids, lambda some: self._gallery.put_into(collection.id, some), text, said)

    def take_out(self, collection: Collection, ids: Sequence[int]) -> None:
        """Out of a collection; they stay in the gallery."""
        if ids:
            said = self.tr("{count} taken out of “{name}”.").format(
                count=count_text(len(ids), "item"), name=collection.name
            )
            text = self.tr("Take out of a collection")
            self.editing.edit(ids, lambda some: self._gallery.take_out(collection.id, some), text, said)

    def collect(self, name: str, ids: Sequence[int]) -> None:
        """Into a new collection."""
        said = self.tr("{count} put into “{name}”.").format(
            count=count_text(len(ids), "item"), name=name.strip()
        )
        new = NewCollection(self.editing, name.strip())
        self.editing.edit(ids, new, self.tr("New collection"), said)

    def trash(self, ids: Sequence[int]) -> None:
        """Out of sight, until the trash is emptied."""
        if ids:
            said = self.tr("{count} put into the trash.").format(count=count_text(len(ids), "item"))
            self.editing.edit(ids, self._gallery.trash, self.tr("Put into the trash"), said)

    def restore(self, ids: Sequence[int]) -> None:
        """Back from the trash."""
        if ids:
            said = self.tr("{count} taken out of the trash.").format(count=count_text(len(ids), "item"))
            self.editing.edit(ids, self._gallery.restore, self.tr("Take out of the trash"), said)

    def empty_trash(self) -> None:
        """Move the files of trashed items to the system's trash. Asked for by its own button only."""

        def empty() -> None:
            try:
                self._gallery.empty_trash()
            finally:
                drop_links(self._drag_folder, self._gallery.items)

        self._context.background.run(
            empty,
            lambda _: self._context.messages.info(self.tr("The files are in the trash of the system now.")),
            owner=self,
            in_order=True,
        )

    def export(self, ids: Sequence[int], folder: Path, *, words_only: bool = False) -> None:
        """Copies under their names; of texts, where it is wanted, nothing but the words."""

        def save() -> tuple[int, bool]:
            made = self._gallery.export(ids, folder, words_only=words_only)
            return len(made), any(tells_place(path) for path in made[:MOST_LOOKED_AT])

        def saved(told: tuple[int, bool]) -> None:
            count, place = told
            said = self.tr("{count} saved in {folder}.").format(
                count=count_text(count, "file"), folder=folder
            )
            if place:
                said += " " + self.tr("Photographs tell where they were taken; “Export …” leaves that out.")
            show = MessageAction(self.tr("Show"), lambda: _open_folder(folder))
            self._context.messages.info(said, show)

        self._context.background.run(save, saved, owner=self)

    def make_again(self, item: Item) -> None:
        """The same request once more: the same bytes on the same device."""
        request = item.request
        if request is None:
            self._context.messages.warn(
                self.tr("This came from outside, so nobody knows how to make it again.")
            )
            return

        def submit() -> Job:
            return self._context.studio.engine.submit(request, item.parents)

        self._context.background.run(submit, owner=self, in_order=True)

    def vary(self, item: Item, count: int) -> None:
        """The same request from new seeds: brothers of the item, which stack with it."""
        make_variants(self._context, item, count, self)

    def use_settings(self, item: Item) -> None:
        """The next thing is made as this one was, but from other seeds and pictures."""
        self.settings_wanted.emit(item)

    def show_lineage(self, item_id: int) -> None:
        """What it came from and what came of it, as a graph."""
        self.lineage_wanted.emit(item_id)

    def show_like(self, item: Item) -> None:
        """What resembles it, the likest first."""
        self.like_wanted.emit(item)

    def begin_tagging(self) -> None:
        """Go to where tags are typed."""
        self.tagging_wanted.emit()

    def compare(self, ids: Sequence[int]) -> None:
        """Look at two to eight side by side; of one alone, at it and its variants."""
        if FEWEST <= len(ids) <= MOST:
            self.compare_wanted.emit(tuple(ids))
        elif len(ids) == 1:
            self._context.background.run(
                lambda: self._gallery.stack(ids[0]),
                lambda found: self._compare_stack(ids[0], found),
                owner=self,
            )
        else:
            self._context.messages.warn(self.tr("Pick two to eight things to compare them."))

    def _compare_stack(self, item_id: int, variants: Sequence[int]) -> None:
        if len(variants) < FEWEST:
            self._context.messages.warn(
                self.tr("This has no variants. Pick two to eight things to compare them.")
            )
            return
        if len(variants) > MOST:
            self._context.messages.info(
                self.tr("Compared with the newest of its {count} variants.").format(
                    count=grouped(len(variants))
                )
            )
        others = [one for one in variants if one != item_id][: MOST - 1]
        self.compare_wanted.emit((item_id, *others))

    def enlarge(self, item: Item) -> None:
        """Make a picture four times as wide and high; it becomes the parent."""
        enlarge(self._context, item, self)

    def keep_latent(self, item: Item) -> None:
        """Keep the point in the latent space that a picture was drawn from, as a thing of its own."""
        self._context.background.run(
            lambda: self._gallery.keep_latent(item),
            lambda kept: self._context.messages.info(
                self.tr("“{name}” lies in the gallery.").format(name=kept.name)
            ),
            self._context.messages.exception,
            owner=self,
            in_order=True,
        )

    def show_export(self, ids: Sequence[int]) -> None:
        """Ask how copies shall be, with a look at them beforehand."""
        from studio.ui.gallery.export.dialog import ExportDialog

        if ids:
            ExportDialog(self._context, ids, front_window()).show()

    def bring_in(self, files: Sequence[Path]) -> None:
        """Take pictures, texts, folders of them and archives into the gallery; what is none of these gets a
        sentence."""
        work = LongWork(self._context.background, self)
        ProgressDialog(self.tr("Bringing in"), work, front_window())

        def take(report: Report, cancel: Event) -> BroughtIn:
            return bring_in(self._gallery, files, report, cancel)

        work.start(take, self._brought_in, self._context.messages.exception)
        work.ended.connect(work.deleteLater)

    def _brought_in(self, arrived: BroughtIn) -> None:
        messages = self._context.messages
        if arrived.ids:
            said = (
                self.tr("Stopped: {count} brought into the gallery.")
                if arrived.stopped
                else self.tr("{count} brought into the gallery.")
            )
            messages.info(said.format(count=count_text(len(arrived.ids), "item")))
            self.imported.emit(arrived.ids)
        for problem in arrived.refused[:MOST_PROBLEMS]:
            messages.error(problem)
        more = len(arrived.refused) - MOST_PROBLEMS
        if more > 0:
            messages.warn(
                self.tr("{count} could not be brought in either.").format(
                    count=count_text(more, "other file")
                )
            )
        if arrived.passed_over:
            files = count_text(arrived.passed_over, "file")
            messages.warn(
                self.tr("{files} in the folder passed over: neither pictures nor texts.").format(files=files)
            )

    def refuse_links(self, links: Sequence[str]) -> None:
        """Say why what was dropped is not taken: it lies on the internet."""
        self._context.messages.error(
            UserError(
                f"“{links[0][:80]}” is on the internet, and Quartet never goes there.",
                "Save it with your browser, then drop the file here.",
            )
        )

    def bring_in_words(self, words: str) -> None:
        """Keep words from outside, selected or copied somewhere, as a text."""
        from studio.gallery.record import NewItem

        def done(item: Item) -> None:
            self._context.messages.info(
                self.tr("{what} brought into the gallery.").format(what=kinds_text([item]))
            )
            self.imported.emit((item.id,))

        self._context.background.run(
            lambda: self._gallery.save_text(words, None, NewItem("", synthetic=False)),
            done,
            self._context.messages.exception,
            owner=self,
            in_order=True,
        )

    def copy(self, items: Sequence[Item]) -> None:
        """Files onto the clipboard; texts as words as well."""
        if not items:
            return
        only_texts = all(item.kind is ItemKind.TEXT for item in items)

        def read() -> tuple[list[Path], str]:
            words = [self._gallery.text(item) for item in items] if only_texts else []
            return [self._gallery.path(item) for item in items], "\n\n".join(words)

        def put(found: tuple[list[Path], str]) -> None:
            paths, words = found
            QGuiApplication.clipboard().setMimeData(items_mime(items, paths, self._drag_folder, words))

        self._context.background.run(read, put, self._context.messages.exception, owner=self)

    def copy_words(self, items: Sequence[Item]) -> None:
        """The words of texts onto the clipboard, and nothing beside them."""

        def put(words: str) -> None:
            QGuiApplication.clipboard().setText(words)
            self._context.messages.info(self.tr("The text is on the clipboard."))

        self._with_words([item for item in items if item.kind is ItemKind.TEXT], put)

    def _with_words(self, items: Sequence[Item], then: Callable[[str], None]) -> None:
        self._context.background.run(
            lambda: "\n\n".join(self._gallery.text(item) for item in items),
            then,
            self._context.messages.exception,
            owner=self,
        )

    def show_in_folder(self, item: Item) -> None:
        """The folder the file lies in."""
        _open_folder(self._gallery.place(item).parent)


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
