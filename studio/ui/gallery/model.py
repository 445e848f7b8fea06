"""A virtual list: all names in order, items and thumbnails only where somebody looks."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import Any

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

from studio.core.item import Item, ItemKind
from studio.gallery.change import Change, ChangeKind
from studio.gallery.query import Order, Query
from studio.ui.background import Background
from studio.ui.gallery.mime import ITEMS_MIME, items_mime
from studio.ui.gallery.source import ItemSource
from studio.ui.wording import moment_text, size_text

AnyIndex = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What can be asked of a row."""

    ITEM = Qt.ItemDataRole.UserRole + 1
    THUMBNAIL = Qt.ItemDataRole.UserRole + 2
    ID = Qt.ItemDataRole.UserRole + 3
    EXCERPT = Qt.ItemDataRole.UserRole + 4
    """The beginning of a text."""


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
        self._ids: tuple[int, ...] = ()
        self._rows: dict[int, int] = {}
        self._query = Query()
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(30)
        self._timer.timeout.connect(self.refresh)
        source.item_came.connect(self._repaint)
        source.thumbnail_came.connect(self._repaint)
        source.texts.came.connect(self._repaint)
        source.changed.connect(self._gallery_changed, Qt.ConnectionType.QueuedConnection)

    @property
    def ids(self) -> tuple[int, ...]:
        """All names, in order."""
        return self._ids

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
        self._asked += 1
        asked, query = self._asked, self._query
        self._background.run(
            lambda: self._source.gallery.ids(query), lambda ids: self._listed(asked, ids), owner=self
        )

    def row_of(self, item_id: int) -> int:
        """Where an item stands; -1 when it is not listed."""
        return self._rows.get(item_id, -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Item, thumbnail or name of a row; None while it is being fetched."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        item_id = self._ids[index.row()]
        if role == Role.ID:
            return item_id
        if role == Role.THUMBNAIL:
            return self._source.thumbnail(item_id)
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
        ids = [self._ids[index.row()] for index in sorted(indexes, key=lambda index: index.row())]
        items = self._source.known(ids)
        paths = [self._source.gallery.path(item) for item in items]
        return items_mime(items, paths, self._drag_folder, self._source.texts.known(items))

    def supportedDragActions(self) -> Qt.DropAction:
        """The gallery keeps its own."""
        return Qt.DropAction.CopyAction

    def _listed(self, asked: int, ids: tuple[int, ...]) -> None:
        if asked != self._asked:
            return
        if ids != self._ids:
            self._replace(ids)
        self.listed.emit()

    def _replace(self, ids: tuple[int, ...]) -> None:
        """Take over a list with as little disturbance as the common cases need."""
        old = self._ids
        added = len(ids) - len(old)
        if added > 0 and ids[added:] == old:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._take(ids)
            self.endInsertRows()
        elif added < 0 and (gone := _one_run(old, ids)) is not None:
            self.beginRemoveRows(QModelIndex(), gone, gone - added - 1)
            self._take(ids)
            self.endRemoveRows()
        else:
            self.layoutAboutToBeChanged.emit()
            persistent = self.persistentIndexList()
            names = [old[index.row()] for index in persistent]
            self._take(ids)
            moved = [self.index(self._rows[name]) if name in self._rows else QModelIndex() for name in names]
            self.changePersistentIndexList(persistent, moved)
            self.layoutChanged.emit()

    def _take(self, ids: tuple[int, ...]) -> None:
        self._ids = ids
        self._rows = {item_id: row for row, item_id in enumerate(ids)}

    def _repaint(self, item_id: int) -> None:
        row = self._rows.get(item_id)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def _gallery_changed(self, change: Change) -> None:
        by_content = (
            self._query.rating_at_least or self._query.text or self._query.order in {Order.BEST, Order.NAME}
        )
        if change.kind is not ChangeKind.CHANGED or by_content:
            self._timer.start()


def _one_run(old: tuple[int, ...], new: tuple[int, ...]) -> int | None:
    """Where one unbroken run was taken out of `old` to give `new`; None when it was something else."""
    at = 0
    while at < len(new) and old[at] == new[at]:
        at += 1
    return at if old[at + len(old) - len(new) :] == new[at:] else None


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
    parts = [item.name, size, moment_text(item.created)]
    return "\n".join(part for part in parts if part)
