"""The left side as a list one walks by keys, drops items on, and renames in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from studio.gallery.query import Query
from studio.ui.gallery.side.delegate import PlaceDelegate
from studio.ui.gallery.side.model import AnyIndex, PlaceModel
from studio.ui.gallery.side.place import Page, Place, Section
from studio.ui.theme import Theme
from studio.ui.widgets.scroll_bars import keep_scroll_bar


class PlaceView(QTreeView):
    """Emits what the user wants."""

    chosen = Signal(object)
    """Place"""
    removal_wanted = Signal(object)
    """Place"""
    menu_wanted = Signal(object, QPoint)
    """Place, where on the screen"""
    folded = Signal(object)
    """tuple[Section, ...] of those that are folded away now"""

    def __init__(self, model: PlaceModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = PlaceDelegate(model, theme, self)
        self._hidden: set[Section] = set()
        self._current: Place | None = None
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Collections, tags and kinds"))
        keep_scroll_bar(self)
        self.customContextMenuRequested.connect(self._menu)
        model.modelReset.connect(self._reset)
        theme.changed.connect(self.viewport().update)
        self._add_key(self.tr("Rename"), "F2", self._rename)
        self._add_key(self.tr("Remove"), "Del", self._remove)
        self._reset()

    def fold(self, sections: set[Section]) -> None:
        """Fold these away, and no others."""
        self._hidden = sections
        self._unfold_rest()

    def show_query(self, query: Query) -> None:
        """Mark the row whose list this is, without telling anybody."""
        self._mark(self._model.index_of(query))

    def show_page(self, page: Page) -> None:
        """Mark the row of a page, without telling anybody."""
        self._mark(self._model.index_like(Place(page, "")))

    @property
    def current(self) -> Place | None:
        """The row that is marked."""
        return self._current

    def rename(self, place: Place) -> None:
        """Let the user type a name for it."""
        index = self._model.index_like(place)
        if index.isValid():
            self.edit(index)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """A key or click leads to another place."""
        super().currentChanged(current, previous)
        place = self._model.place_at(current)
        if place is None or self.signalsBlocked():
            return
        if place.shows is Page.NEW_COLLECTION:
            return  # walking over it with the keys must not make one
        self._current = place
        self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return does what a click does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._press(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A heading folds; what does not list anything does what it says when the button is let go."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self._model.place_at(index) is None:
            self._toggle(index)
            return
        if event.button() is not Qt.MouseButton.LeftButton:
            return  # a menu is about a row, it does not go there
        place = self._model.place_at(index)
        if place is not None and place.shows is Page.NEW_COLLECTION:
            self.chosen.emit(place)
            return
        super().mousePressEvent(event)
        if place is not None and index == self.currentIndex() and place != self._current:
            self._current = place
            self.chosen.emit(place)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Items of the gallery."""
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Light up the row under the mouse when it takes them."""
        super().dragMoveEvent(event)
        self._judge(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Light nothing."""
        super().dragLeaveEvent(event)
        self._light(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        """The model tells what was dropped; nothing moves."""
        index = self.indexAt(event.position().toPoint())
        self._light(QModelIndex())
        if self._model.dropMimeData(event.mimeData(), Qt.DropAction.CopyAction, -1, -1, index):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _judge(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        takes = self._model.canDropMimeData(event.mimeData(), Qt.DropAction.CopyAction, -1, -1, index)
        self._light(index if takes else QModelIndex())
        # entering is let in everywhere: the next move may be over a row that takes it
        if takes or (
            type(event) is QDragEnterEvent and event.mimeData().hasFormat(self._model.mimeTypes()[0])
        ):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _light(self, index: QModelIndex) -> None:
        self._delegate.target = QPersistentModelIndex(index) if index.isValid() else None
        self.viewport().update()

    def _mark(self, index: QModelIndex) -> None:
        with QSignalBlocker(self):
            if index.isValid():
                self.setCurrentIndex(index)
            else:
                self.setCurrentIndex(QModelIndex())
                self.clearSelection()
        self._current = self._model.place_at(index)
        self.viewport().update()

    def _reset(self) -> None:
        """Rows came or went: fold and mark as before."""
        current = self._current
        self._unfold_rest()
        if current is not None:
            self._mark(self._model.index_like(current))

    def _unfold_rest(self) -> None:
        for at, section in enumerate(self._model.sections()):
            self.setExpanded(self._model.index(at, 0), section not in self._hidden)

    def _toggle(self, index: QModelIndex) -> None:
        section = self._model.section_at(index)
        if section is None:
            return
        self._hidden ^= {section}
        self.setExpanded(index, section not in self._hidden)
        self.folded.emit(tuple(self._hidden))

    def _press(self, index: QModelIndex) -> None:
        place = self._model.place_at(index)
        if place is None:
            self._toggle(index)
        else:
            self.chosen.emit(place)

    def _rename(self) -> None:
        place = self._model.place_at(self.currentIndex())
        if place is not None and place.can_be_renamed:
            self.edit(self.currentIndex())

    def _remove(self) -> None:
        place = self._model.place_at(self.currentIndex())
        if place is not None and place.can_be_renamed:
            self.removal_wanted.emit(place)

    def _menu(self, at: QPoint) -> None:
        place = self._model.place_at(self.indexAt(at))
        if place is not None:
            self.menu_wanted.emit(place, self.viewport().mapToGlobal(at))

    def _add_key(self, text: str, key: str, run: Callable[[], None]) -> None:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked: run())
        self.addAction(action)
