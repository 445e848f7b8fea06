"""The rows of the left side as a tree of two levels: sections, and the places in them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from studio.gallery.query import Query
from studio.ui.gallery.mime import ITEMS_MIME, item_ids
from studio.ui.gallery.side.place import Place, Section, Shelves, narrowing, place_words
from studio.ui.wording import count_text

AnyIndex = QModelIndex | QPersistentModelIndex
_TOP = 0
"""Internal id of sections; that of a place is one more than the row of its section."""


class PlaceModel(QAbstractItemModel):
    """What the left side shows. Tells what people want; somebody else does it."""

    renamed = Signal(object, str)
    """Place, its new name"""
    dropped = Signal(object, object)
    """Place, tuple[int, ...] of the items"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[Section, ...] = ()
        self._places: tuple[tuple[Place, ...], ...] = ()
        self._rows: dict[Query, tuple[int, int]] = {}
        """The row of each list: its section, and where it stands in that."""
        self.show_shelves(Shelves())

    def show_shelves(self, shelves: Shelves) -> None:
        """Show these. Where only names and counts differ, rows stay what they are."""
        places = shelves.places()
        sections, rows = tuple(places), tuple(places.values())
        if rows == self._places:
            return
        found = {
            place.query: (at, row)
            for at, section in enumerate(rows)
            for row, place in enumerate(section)
            if place.query is not None
        }
        if sections == self._sections and all(map(_same_rows, rows, self._places)):
            self._places, self._rows = rows, found
            for at, section in enumerate(rows):
                top = self.index(at, 0)
                self.dataChanged.emit(self.index(0, 0, top), self.index(len(section) - 1, 0, top))
            return
        self.beginResetModel()
        self._sections, self._places, self._rows = sections, rows, found
        self.endResetModel()

    def sections(self) -> tuple[Section, ...]:
        """Those that have rows."""
        return self._sections

    def section_at(self, index: AnyIndex) -> Section | None:
        """The section of a heading; None for a place."""
        return self._sections[index.row()] if index.isValid() and index.internalId() == _TOP else None

    def place_at(self, index: AnyIndex) -> Place | None:
        """The place of a row; None for a heading."""
        if not index.isValid() or index.internalId() == _TOP:
            return None
        return self._places[int(index.internalId()) - 1][index.row()]

    def index_of(self, query: Query) -> QModelIndex:
        """The row whose list a query is: a saved search before anything else; invalid when there is none."""
        wanted = narrowing(query)
        search = Query(text=query.text) if query.text and wanted == Query() else wanted
        at = self._rows.get(search) or self._rows.get(wanted)
        return QModelIndex() if at is None else self._index_at(*at)

    def index_like(self, place: Place) -> QModelIndex:
        """The row that stands for the same thing now; invalid when it is gone."""
        for at, section in enumerate(self._places):
            for row, other in enumerate(section):
                if other.is_same_row(place):
                    return self._index_at(at, row)
        return QModelIndex()

    # Qt's side ---------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        """A section without a parent, a place in a section."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, _TOP if not parent.isValid() else parent.row() + 1)

    def parent(self, index: AnyIndex = QModelIndex()) -> Any:  # noqa: B008
        """The section of a place."""
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, _TOP)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Sections, or places in one."""
        if not parent.isValid():
            return len(self._sections)
        return len(self._places[parent.row()]) if parent.internalId() == _TOP else 0

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names, and what a screen reader says."""
        section, place = self.section_at(index), self.place_at(index)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return place_words(section.value) if section else place.words if place else None
        if place is not None and role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(place)
        if (
            place is not None
            and role == Qt.ItemDataRole.AccessibleDescriptionRole
            and place.count is not None
        ):
            return count_text(place.count, "item")
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A new name was typed; the row shows it when the gallery has it."""
        place, name = self.place_at(index), str(value).strip()
        if place is None or role != Qt.ItemDataRole.EditRole or not name or name == place.title:
            return False
        self.renamed.emit(place, name)
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings only fold."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        place = self.place_at(index)
        if place is None:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if place.can_be_renamed:
            flags |= Qt.ItemFlag.ItemIsEditable
        if place.takes_items:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Items of the gallery can be dropped."""
        return [ITEMS_MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        """Items stay where they are."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """On a place that takes items, not between two."""
        place = self.place_at(parent)
        return place is not None and place.takes_items and bool(item_ids(data))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Say what was dropped where."""
        place = self.place_at(parent)
        if place is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(place, item_ids(data))
        return True

    def _index_at(self, section: int, row: int) -> QModelIndex:
        return self.createIndex(row, 0, section + 1)


def _same_rows(new: tuple[Place, ...], old: tuple[Place, ...]) -> bool:
    return len(new) == len(old) and all(one.is_same_row(other) for one, other in zip(new, old, strict=True))


def _tooltip(place: Place) -> str:
    return place.words if place.count is None else f"{place.words}\n{count_text(place.count, 'item')}"
