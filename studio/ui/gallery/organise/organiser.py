"""Stars, colour, tags, collections and note of what is picked, be it one thing or many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from studio.core.item import Item
from studio.gallery.change import Change, ChangeKind
from studio.gallery.shelves import Tag
from studio.ui.answers import Answers
from studio.ui.gallery.organise.collection_row import CollectionRow
from studio.ui.gallery.organise.label_row import LabelRow
from studio.ui.gallery.organise.note_edit import NoteEdit
from studio.ui.gallery.organise.summary import MOST, Summary
from studio.ui.gallery.organise.tag_field import TagField
from studio.ui.gallery.pane import GalleryParts
from studio.ui.numbers import grouped
from studio.ui.widgets.labels import label
from studio.ui.widgets.stars import Stars

GATHER_MS = 80
"""A batch edit tells of every item; one look afterwards is enough."""


class Organiser(QWidget):
    """What is done here is done to all that are picked, and can be undone in one step."""

    tag_picked = Signal(str)
    collection_picked = Signal(object)
    """Collection"""

    def __init__(self, parts: GalleryParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._parts = parts
        self._ids: tuple[int, ...] = ()
        self._answers = Answers()
        self._before: QWidget | None = None
        self.marks = QWidget(self)
        """Stars and colour in one row; may be laid out elsewhere."""
        self.marks.setProperty("look", "clear")
        self.stars = Stars(self.marks)
        self.labels = LabelRow(parts.context.theme, self.marks)
        self.tags = TagField(parts.context.theme, self)
        self.collections = CollectionRow(parts, self)
        self.note = NoteEdit(self)
        self._note_title = label(self.tr("Note"), "heading", self)
        self._partial = label("", "small", self, wrap=True)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(GATHER_MS)
        self._later.timeout.connect(self._look)
        self._arrange()
        self._connect()

    def show_ids(self, ids: Sequence[int]) -> None:
        """What is picked now."""
        if tuple(ids) == self._ids:
            return
        self.note.flush()
        self._ids = tuple(ids)
        one = len(self._ids) == 1
        self.note.setVisible(one)
        self._note_title.setVisible(one)
        more = len(self._ids) > MOST
        self._partial.setText(
            self.tr("Shown is what the first {MOST} have.").format(MOST=grouped(MOST)) if more else ""
        )
        self._partial.setVisible(more)
        self.collections.show_ids(self._ids)
        if not one:
            self._look()

    def show_item(self, item: Item) -> None:
        """The one that is picked has come."""
        self._show(Summary.of((item,)))
        self.note.show_note(item.id, item.note)

    def begin_tagging(self) -> None:
        """The keyboard is for a new tag; Escape gives it back to where it was."""
        self._before = QApplication.focusWidget()
        self.tags.line.setFocus()

    def _end_tagging(self) -> None:
        before, self._before = self._before, None
        if before is not None and isValid(before):
            before.setFocus()
        else:
            self.tags.line.clearFocus()

    def _show(self, summary: Summary) -> None:
        self.stars.set_value(summary.rating or 0)
        self.labels.set_value(summary.label)
        self.tags.show_tags(summary.tags, summary.count)

    def _look(self) -> None:
        """Of many: what they have in common."""
        if len(self._ids) < 2:
            return
        self._answers.drop()
        ids, gallery = self._ids[:MOST], self._parts.context.studio.gallery

        def done(summary: Summary) -> None:
            if len(self._ids) > 1:
                self._show(summary)

        self._parts.context.background.run(
            lambda: Summary.of(gallery.items(ids)),
            self._answers.wanted(done),
            lambda _: None,
            owner=self,
        )

    def _changed(self, change: Change) -> None:
        if change.kind is ChangeKind.SHELVES or not set(self._ids[:MOST]).isdisjoint(change.ids):
            self.collections.refresh()
            self._later.start()

    def _fetch_known(self) -> None:
        gallery = self._parts.context.studio.gallery

        def done(tags: tuple[Tag, ...]) -> None:
            self.tags.set_known([tag.name for tag in sorted(tags, key=lambda tag: -tag.count)])

        self._parts.context.background.run(gallery.tags, done, lambda _: None, owner=self)

    def _connect(self) -> None:
        operations = self._parts.operations
        self.stars.rated.connect(lambda stars: operations.rate(self._ids, stars))
        self.labels.labelled.connect(lambda chosen: operations.label(self._ids, chosen))
        self.tags.added.connect(lambda names: operations.tag(self._ids, names))
        self.tags.removed.connect(lambda name: operations.untag(self._ids, (name,)))
        self.tags.line.left.connect(self._end_tagging)
        self.tags.sought.connect(self._fetch_known)
        self.tags.picked.connect(self.tag_picked)
        self.collections.picked.connect(self.collection_picked)
        self.note.written.connect(lambda item_id, text: operations.note((item_id,), text))
        self._parts.source.changed.connect(self._changed)

    def _arrange(self) -> None:
        marks = QHBoxLayout(self.marks)
        marks.setContentsMargins(0, 0, 0, 0)
        marks.addWidget(self.stars)
        marks.addStretch(1)
        marks.addWidget(self.labels)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.marks)
        titled: tuple[tuple[QLabel, QWidget], ...] = (
            (label(self.tr("Tags"), "heading", self), self.tags),
            (label(self.tr("Collections"), "heading", self), self.collections),
            (self._note_title, self.note),
        )
        column.addWidget(self._partial)
        for title, widget in titled:
            column.addWidget(title)
            column.addWidget(widget)
        self._partial.hide()
