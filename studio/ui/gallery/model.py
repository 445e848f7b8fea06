"""A virtual list: all names in order, items and thumbnails only where somebody looks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from studio.core.errors import UserError
from studio.core.item import Item, ItemKind
from studio.gallery.change import Change, ChangeKind
from studio.gallery.query import Order, Query
from studio.ui.answers import Answers
from studio.ui.background import Background
from studio.ui.gallery.listing import Listing, Step, runs_of, step_between
from studio.ui.gallery.mime import ITEMS_MIME, items_mime, set_item_ids
from studio.ui.gallery.organise.label_row import label_words
from studio.ui.gallery.source import ItemSource
from studio.ui.gallery.stacks import StackBadge, Stacks, Unfolded, unfold
from studio.ui.wording import moment_text, size_text

HASTY_S, PATIENT_S = 0.25, 3.0
"""How long a list waits for the meaning of words before it shows what has the words, and after that."""
MOST_FILES = 500
"""That are carried out of the window in one drag: each gets a link with its name while the hand waits."""
SOON_MS, SETTLE_MS = 8, 40
"""How long what came waits for more that is painted together: pictures, and items for their pictures."""

AnyIndex = QModelIndex | QPersistentModelIndex
Groups: TypeAlias = Mapping[int, tuple[int, ...]]
"""Front of an unfolded stack -> all of it"""


class Role(IntEnum):
    """What can be asked of a row."""

    ITEM = Qt.ItemDataRole.UserRole + 1
    THUMBNAIL = Qt.ItemDataRole.UserRole + 2
    ID = Qt.ItemDataRole.UserRole + 3
    EXCERPT = Qt.ItemDataRole.UserRole + 4
    """The beginning of a text."""
    STACK = Qt.ItemDataRole.UserRole + 5
    """`StackBadge` of one that stands for more."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a question to the gallery gave.

    Attributes:
        listing: all of it. step: how it comes out of what was listed. groups: stacks that are unfolded.
        hasty: the meaning of the words was waited for in vain.
    """

    listing: Listing
    step: Step | None
    groups: Groups
    hasty: bool


class GalleryModel(QAbstractListModel):
    """The items a query finds. `asked` tells when a new list is there."""

    listed = Signal()

    def __init__(
        self, source: ItemSource, background: Background, drag_folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._background = background
        self._drag_folder = drag_folder
        self._listing = Listing.of(())
        self.stacks = Stacks(source.gallery, background, self)
        self._query = Query()
        self._answers = Answers()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(30)
        self._timer.timeout.connect(self.refresh)
        self._came: set[int] = set()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._repaint_those)
        source.item_came.connect(self._item_came)
        source.thumbnail_came.connect(self._picture_came)
        source.texts.came.connect(self._picture_came)
        self.stacks.came.connect(self._picture_came)
        source.changed.connect(self._gallery_changed, Qt.ConnectionType.QueuedConnection)

    @property
    def ids(self) -> tuple[int, ...]:
        """All names, in order."""
        return self._listing.ids

    @property
    def query(self) -> Query:
        """What it lists."""
        return self._query

    def set_query(self, query: Query) -> None:
        """List something else."""
        if query != self._query:
            self._query = query
            self.refresh()

    def refresh(self) -> None:
        """Ask for the names again; the newest question wins."""
        self._ask(HASTY_S)

    def _ask(self, patience: float) -> None:
        self._answers.drop()
        query, old = self._query, self._listing
        unfolded = self.stacks.unfolded if query.stacked else frozenset[int]()

        def look() -> Found:
            answer = self._source.find(query, patience)
            ids = answer.ids
            found = unfold(ids, self._source.gallery.stack, unfolded) if unfolded else Unfolded(ids)
            new = Listing.of(found.ids)
            return Found(new, step_between(old, new), found.groups, answer.hasty)

        def done(found: Found) -> None:
            self._listed(found.listing, found.step, found.groups)
            if found.hasty and patience < PATIENT_S:
                # what has the words is shown; what means the same comes in later
                self._ask(PATIENT_S)

        self._background.run(look, self._answers.wanted(done), owner=self)

    def toggle_stack(self, item_id: int) -> None:
        """Unfold the stack of an item, or fold it; only in a list of stacks."""
        if self._query.stacked:
            self.stacks.toggle(item_id)
            self.refresh()

    def badge_of(self, item_id: int) -> StackBadge | None:
        """What is shown of its stack; None where stacks are not listed, or it stands alone."""
        return self.stacks.badge(item_id) if self._query.stacked else None

    def row_of(self, item_id: int) -> int:
        """Where an item stands; -1 when it is not listed."""
        return self._listing.row_of(item_id)

    def is_whole(self, row: int) -> bool:
        """Whether the item of a row is here with what stands for it: its picture, or its first words."""
        return row < len(self.ids) and self._source.is_whole(self.ids[row])

    def is_blank(self, row: int) -> bool:
        """Whether nothing of it is here."""
        return row >= len(self.ids) or self._source.is_blank(self.ids[row])

    def fetch(self, rows: range) -> None:
        """Ask for what these rows show; the first of them come first."""
        for row in reversed(rows):
            self._source.fetch(self.ids[row])

    def prefetch(self, seen: range, rows: Sequence[int]) -> None:
        """Ask for what may be looked at next, after all else; `seen` is looked at now."""
        self._source.prefetch([self.ids[row] for row in rows], len(seen))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many."""
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Item, thumbnail or name of a row; None while it is being fetched."""
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        item_id = self.ids[index.row()]
        if role == Role.ID:
            return item_id
        if role == Role.THUMBNAIL:
            return self._source.thumbnail(item_id)
        if role == Role.STACK:
            return self.badge_of(item_id)
        item = self._source.item(item_id)
        if role == Role.EXCERPT:
            return None if item is None else self._source.texts.excerpt(item)
        return _told(item, role)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """All can be picked and dragged out."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Ours, and files."""
        return [ITEMS_MIME, "text/uri-list"]

    def mimeData(self, indexes: Any) -> QMimeData:
        """The files of the rows, under the names of the items; of texts the words as well."""
        return self.mime_of([self.ids[row] for row in sorted(index.row() for index in indexes)])

    def mime_of(self, ids: Sequence[int]) -> QMimeData:
        """All ids, for us; for others the files and words, unless they are more than `MOST_FILES`."""
        mime = QMimeData()
        if len(ids) <= MOST_FILES:
            items = self._source.known(ids)
            if len(items) < len(ids):
                items = self._source.gallery.items(ids)  # picked from afar and never seen
            try:
                paths = [self._source.gallery.path(item) for item in items]
            except UserError:
                return mime  # a sealed file that is gone or damaged: opening it tells
            mime = items_mime(items, paths, self._drag_folder, self._source.texts.known(items))
        set_item_ids(mime, ids)
        return mime

    def supportedDragActions(self) -> Qt.DropAction:
        """The gallery keeps its own."""
        return Qt.DropAction.CopyAction

    def _listed(self, new: Listing, step: Step | None, groups: Groups) -> None:
        if step is None:
            self._replace(new)
        elif step.count > 0:
            self.beginInsertRows(QModelIndex(), step.at, step.at + step.count - 1)
            self._listing = new
            self.endInsertRows()
        elif step.count < 0:
            self.beginRemoveRows(QModelIndex(), step.at, step.at - step.count - 1)
            self._listing = new
            self.endRemoveRows()
        self.stacks.take(groups)
        self.listed.emit()

    def _replace(self, new: Listing) -> None:
        """Another list, in which what was picked stays picked."""
        self.layoutAboutToBeChanged.emit()
        persistent = self.persistentIndexList()
        names = [self.ids[index.row()] for index in persistent]
        self._listing = new
        rows = [new.row_of(name) for name in names]
        moved = [self.index(row) if row >= 0 else QModelIndex() for row in rows]
        self.changePersistentIndexList(persistent, moved)
        self.layoutChanged.emit()

    def _item_came(self, item_id: int) -> None:
        # most often its thumbnail follows at once: then it is painted once with both
        self._repaint_within(item_id, SETTLE_MS)

    def _picture_came(self, item_id: int) -> None:
        self._repaint_within(item_id, SOON_MS)

    def _repaint_within(self, item_id: int, milliseconds: int) -> None:
        if self._listing.row_of(item_id) >= 0:
            self._came.add(item_id)
            if not self._settle.isActive() or self._settle.remainingTime() > milliseconds:
                self._settle.start(milliseconds)

    def _repaint_those(self) -> None:
        rows = sorted(row for item_id in self._came if (row := self._listing.row_of(item_id)) >= 0)
        self._came.clear()
        for first, last in runs_of(rows):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _gallery_changed(self, change: Change) -> None:
        if change.kind is not ChangeKind.CHANGED:
            self.stacks.forget()
        if change.kind is not ChangeKind.CHANGED or _asks_for_content(self._query):
            self._timer.start()


def _asks_for_content(query: Query) -> bool:
    """Whether what people change of an item can bring it into the list, take it out or move it."""
    narrowed = (query.label, query.tag, query.collection)
    words = query.text or query.rating_at_least or query.order in {Order.BEST, Order.NAME}
    return bool(words) or any(part is not None for part in narrowed)


def _told(item: Item | None, role: int) -> Any:
    if role == Role.ITEM or item is None:
        return item
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
        return item.name
    if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
        return _tooltip(item)
    return None


def _tooltip(item: Item) -> str:
    size = size_text(item.size_bytes) if item.kind is ItemKind.TEXT else f"{item.width} × {item.height}"
    colour = label_words(item.label) if item.label else ""
    parts = [item.name, size, moment_text(item.created), "★" * item.rating, colour]
    return "\n".join(part for part in parts if part)
