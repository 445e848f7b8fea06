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
from studio.ui.gallery.side.place import Place, Section, Shelves
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
        self.show_shelves(Shelves())

    def show_shelves(self, shelves: Shelves) -> None:
        """Show these. Where only names and counts differ, rows stay what they are."""
        places = shelves.places()
        sections, rows = tuple(places), tuple(places.values())
        if rows == self._places:
            return
        if sections == self._sections and all(map(_same_rows, rows, self._places)):
            self._places = rows
            for at, section in enumerate(rows):
                top = self.index(at, 0)
                self.dataChanged.emit(self.index(0, 0, top), self.index(len(section) - 1, 0, top))
            return
        self.beginResetModel()
        self._sections, self._places = sections, rows
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
        found = [index for index, place in self._rows() if place.is_shown_by(query)]
        searches = [index for index in found if self._section_of(index) is Section.SEARCHES]
        return (searches or found or [QModelIndex()])[0]

    def index_like(self, place: Place) -> QModelIndex:
        """The row that stands for the same thing now; invalid when it is gone."""
        return next((index for index, other in self._rows() if other.is_same_row(place)), QModelIndex())

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
            return section.value if section else place.title if place else None
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

    def _rows(self) -> list[tuple[QModelIndex, Place]]:
        tops = [self.index(at, 0) for at in range(len(self._sections))]
        return [
            (self.index(row, 0, top), place)
            for top, places in zip(tops, self._places, strict=True)
            for row, place in enumerate(places)
        ]

    def _section_of(self, index: QModelIndex) -> Section:
        return self._sections[int(index.internalId()) - 1]


def _same_rows(new: tuple[Place, ...], old: tuple[Place, ...]) -> bool:
    return len(new) == len(old) and all(one.is_same_row(other) for one, other in zip(new, old, strict=True))


def _tooltip(place: Place) -> str:
    return place.title if place.count is None else f"{place.title}\n{count_text(place.count, 'item')}"
