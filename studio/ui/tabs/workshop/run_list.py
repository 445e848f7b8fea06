"""The list of runs: one marked is shown, several are compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from studio.training.run_progress import RunLook
from studio.training.runs import Run
from studio.ui.tabs.workshop.run_delegate import RunDelegate
from studio.ui.tabs.workshop.run_model import LOOK_ROLE, AnyIndex, RunModel
from studio.ui.theme import Theme


class RunList(QListView):
    """Emits what the user wants; the rows change under it while the marks stay."""

    picked = Signal(tuple)
    """of Run: those that are marked, in the order of the list"""
    rename_wanted = Signal(object)
    """Run"""
    removal_wanted = Signal(tuple)
    """of Run"""
    menu_wanted = Signal(object, QPoint)
    """RunLook, where on the screen"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RunModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(RunDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Runs"))
        self.customContextMenuRequested.connect(self._menu)
        theme.changed.connect(self.viewport().update)
        self._add_key(self.tr("Rename the run"), "F2", self._rename)
        self._add_key(self.tr("Remove the run"), "Del", lambda: self.removal_wanted.emit(self.marked))

    @property
    def rows(self) -> RunModel:
        """What is listed."""
        return self._rows

    @property
    def marked(self) -> tuple[Run, ...]:
        """The runs that are marked."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._rows.looks[row].run for row in rows)

    def show_looks(self, looks: Sequence[RunLook]) -> None:
        """These are the runs now. When a marked one has gone, the rest is told as picked."""
        before = [run.key for run in self.marked]
        with QSignalBlocker(self.selectionModel()):
            self._rows.show_looks(looks)
        if [run.key for run in self.marked] != before:
            self.picked.emit(self.marked)

    def mark(self, keys: Sequence[str]) -> None:
        """Mark these runs and no others, without telling anybody."""
        rows = [row for row in map(self._rows.row_of, keys) if row >= 0]
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._rows.index(row), self._rows.index(row))
        with QSignalBlocker(self):
            model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
            model.select(chosen, flag.ClearAndSelect)
            if rows:
                model.setCurrentIndex(self._rows.index(rows[0]), flag.NoUpdate)
                self.scrollTo(self._rows.index(rows[0]))
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Keys or the mouse marked others."""
        super().selectionChanged(selected, deselected)
        if not self.signalsBlocked():
            self.picked.emit(self.marked)

    def _look_at(self, index: AnyIndex) -> RunLook | None:
        look = index.data(LOOK_ROLE) if index.isValid() else None
        return look if isinstance(look, RunLook) else None

    def _rename(self) -> None:
        look = self._look_at(self.currentIndex())
        if look is not None:
            self.rename_wanted.emit(look.run)

    def _menu(self, at: QPoint) -> None:
        look = self._look_at(self.indexAt(at))
        if look is not None:
            self.menu_wanted.emit(look, self.viewport().mapToGlobal(at))

    def _add_key(self, text: str, key: str, run: Callable[[], object]) -> None:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked: run())
        self.addAction(action)
