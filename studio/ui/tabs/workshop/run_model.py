"""The runs as rows of a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from studio.training.run_progress import RunLook
from studio.ui.tabs.workshop.words import FAMILIES, family_words, recipe_title, short_state

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex
LOOK_ROLE = int(Qt.ItemDataRole.UserRole)
"""RunLook"""


class RunModel(QAbstractListModel):
    """Newest first, as they are given. A row whose run is the same stays the same row."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._looks: tuple[RunLook, ...] = ()

    @property
    def looks(self) -> tuple[RunLook, ...]:
        """All rows."""
        return self._looks

    def look_of(self, key: str) -> RunLook | None:
        """How a run stands; None when it is not there."""
        return next((look for look in self._looks if look.run.key == key), None)

    def row_of(self, key: str) -> int:
        """Where a run stands; -1 when it is not there."""
        return next((row for row, look in enumerate(self._looks) if look.run.key == key), -1)

    def show_looks(self, looks: Sequence[RunLook]) -> None:
        """These are the runs now; rows that stay keep their marks."""
        before, after = [look.run.key for look in self._looks], [look.run.key for look in looks]
        if before != after:
            self._take_out(set(after))
            self._put_in(tuple(looks))
        self._looks = tuple(looks)
        if looks:
            self.dataChanged.emit(self.index(0), self.index(len(looks) - 1))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """One a run."""
        return 0 if parent.isValid() else len(self._looks)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Its name, and all else as one value."""
        if not index.isValid():
            return None
        look = self._looks[index.row()]
        if role in {int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)}:
            return look.run.spec.name
        if role == LOOK_ROLE:
            return look
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return f"{look.run.spec.name}\n{recipe_title(look.run.spec)}"
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            word = family_words(FAMILIES[look.run.spec.learns].word)
            return f"{look.run.spec.name}, {word}, {short_state(look)}"
        return None

    def _take_out(self, staying: set[str]) -> None:
        for row in reversed(range(len(self._looks))):
            if self._looks[row].run.key not in staying:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._looks = (*self._looks[:row], *self._looks[row + 1 :])
                self.endRemoveRows()

    def _put_in(self, looks: tuple[RunLook, ...]) -> None:
        """Rows that are new; runs never change places, for they stand by when they were made."""
        known = {look.run.key for look in self._looks}
        for row, look in enumerate(looks):
            if look.run.key not in known:
                self.beginInsertRows(QModelIndex(), row, row)
                self._looks = (*self._looks[:row], look, *self._looks[row:])
                self.endInsertRows()
