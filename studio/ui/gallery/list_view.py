"""A grid of gallery items: picking, keys, dragging out, dropping in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from studio.ui.gallery.cell_view import CellView, ids_in
from studio.ui.gallery.delegate import ItemDelegate
from studio.ui.gallery.flight import Flight
from studio.ui.gallery.mime import dropped_files, dropped_links, dropped_words
from studio.ui.gallery.model import MOST_FILES, GalleryModel
from studio.ui.theme import Theme

DRAGGED_WIDTH = 120
"""Of the picture under the hand, in pixels."""
REST_MS = 120
"""How long scrolling rests before what lies beside the screen is fetched."""


class ItemList(CellView):
    """Emits what the user wants; somebody else does it."""

    picked = Signal(object)
    """tuple[int, ...] of ids, in order"""
    opened = Signal(int)
    """id: double-click or Return"""
    full_screen = Signal(int)
    rated = Signal(int)
    trash_wanted = Signal()
    rename_wanted = Signal()
    compare_wanted = Signal()
    stack_toggled = Signal(int)
    """id: unfold its stack, or fold it"""
    menu_wanted = Signal(QPoint)
    files_dropped = Signal(object)
    """tuple[Path, ...]"""
    words_dropped = Signal(str)
    many_dragged = Signal(int)
    """more than other programs are given files of"""
    links_dropped = Signal(object)
    """tuple[str, ...]: places on the internet, which are refused"""

    def __init__(
        self,
        model: GalleryModel,
        theme: Theme,
        edge: int,
        *,
        words: bool,
        delegate: ItemDelegate | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._delegate = delegate or ItemDelegate(theme, edge, words=words)
        super().__init__(self._delegate.cell(), parent)
        self._delegate.setParent(self)
        self._model = model
        self._theme = theme
        # a list that changes under a big selection tells it in hundreds of steps: one answer is enough
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.setInterval(0)
        self._tell.timeout.connect(lambda: self.picked.emit(self.selected_ids()))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.setViewportMargins(12, 0, 0, 0)
        self.activated.connect(lambda index: self.opened.emit(model.ids[index.row()]))
        theme.changed.connect(self.repaint_cells)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._prefetch)
        self._flight = Flight(self)
        self._flight.landed.connect(lambda: self.about_to_show(self.seen_rows()))
        self._add_keys()

    def set_edge(self, edge: int) -> None:
        """Larger or smaller thumbnails; what was on top stays in view."""
        self._delegate.edge = edge
        self.set_cell(self._delegate.cell())

    def name_of(self, row: int) -> int:
        """The item's id."""
        return self._model.ids[row]

    def is_whole(self, row: int) -> bool:
        """Whether the item and its picture are here."""
        return self._model.is_whole(row)

    def is_blank(self, row: int) -> bool:
        """Whether neither of them is."""
        return self._model.is_blank(row)

    def ground(self) -> QColor:
        """The colour of the panel or canvas that the list lies on."""
        if self.property("look") == "canvas":
            return self._theme.colour(lambda colours: colours.canvas)
        return self._theme.colour(lambda colours: colours.panel)

    def about_to_show(self, rows: range) -> None:
        """Fetch what is not here, from the first on; and, when scrolling rests, what lies next to it.

        Of what flies past nothing is fetched: it would be gone before it came, and those who fetch it would
        keep the window waiting.
        """
        if self._flight.flying:
            return
        self._model.fetch(rows)
        self._rest.start()

    def _prefetch(self) -> None:
        """A screenful below and one above; nothing of what flies past."""
        if self._flight.flying:
            return
        seen, count = self.seen_rows(), len(self._model.ids)
        below = range(seen.stop, min(count, seen.stop + len(seen)))
        above = range(max(0, seen.start - len(seen)), seen.start)
        self._model.prefetch(seen, (*below, *reversed(above)))

    def set_columns(self, columns: int) -> None:
        """As large as fits `columns` side by side."""
        room = self.viewport().width() - 2
        self.set_edge(max(48, room // columns - 8))

    def selected_ids(self) -> tuple[int, ...]:
        """In the order of the list."""
        return ids_in(self._model.ids, self.selected_rows())

    def current_id(self) -> int | None:
        """The one with the focus."""
        row = self.currentIndex().row()
        return self._model.ids[row] if 0 <= row < len(self._model.ids) else None

    def pick(self, item_id: int) -> None:
        """Select one and bring it into view."""
        row = self._model.row_of(item_id)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))
            self.scrollTo(self._model.index(row))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell once, after the dust has settled."""
        super().selectionChanged(selected, deselected)
        self._tell.start()

    def sizeHint(self) -> QSize:
        """Room for two by two."""
        return self._delegate.cell() * 2

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the mark of a stack it unfolds or folds it."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        badge = self._delegate.stack_badge(self.visualRect(index), index) if index.isValid() else QRect()
        if event.button() is Qt.MouseButton.LeftButton and badge.contains(at):
            self.stack_toggled.emit(self._model.ids[index.row()])
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the pictures picks nothing."""
        if (
            event.button() is Qt.MouseButton.LeftButton
            and not self.indexAt(event.position().toPoint()).isValid()
        ):
            self.clearSelection()
        super().mouseReleaseEvent(event)

    def startDrag(self, supported_actions: Qt.DropAction) -> None:
        """Everything that is picked, however much; Qt's own goes through all of it row by row."""
        ids = self.selected_ids()
        if not ids:
            return
        if len(ids) > MOST_FILES:
            self.many_dragged.emit(len(ids))
        drag = QDrag(self)
        drag.setMimeData(self._model.mime_of(ids))
        shown = self.visualRect(self.currentIndex()) & self.viewport().rect()
        if not shown.isEmpty():
            picture = self.viewport().grab(shown)
            drag.setPixmap(picture.scaledToWidth(min(shown.width(), DRAGGED_WIDTH)))
        drag.exec(supported_actions, Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and words from outside come in."""
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere on the list."""
        self._judge(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files or words on."""
        files, words = dropped_files(event.mimeData()), dropped_words(event.mimeData())
        links = dropped_links(event.mimeData())
        if files or words or links:
            event.acceptProposedAction()
        if files:
            self.files_dropped.emit(files)
        elif words:
            self.words_dropped.emit(words)
        elif links:
            self.links_dropped.emit(links)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again."""
        super().resizeEvent(event)
        self.resized()

    def resized(self) -> None:
        """For lists whose pictures follow their width."""

    def _judge(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        mime = event.mimeData()
        if dropped_files(mime) or dropped_words(mime) or dropped_links(mime):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _add_keys(self) -> None:
        self._key(self.tr("Show full screen"), "Space", self._show_full)
        for stars in range(6):
            words = (
                self.tr("Clear the rating")
                if stars == 0
                else self.tr("Rate 1 star")
                if stars == 1
                else self.tr("Rate {count} stars").format(count=stars)
            )
            self._key(words, str(stars), lambda stars=stars: self.rated.emit(stars))
        self._key(self.tr("Put into the trash"), "Del", self.trash_wanted.emit)
        self._key(self.tr("Rename"), "F2", self.rename_wanted.emit)
        self._key(self.tr("Compare"), "C", self.compare_wanted.emit)

    def _show_full(self) -> None:
        current = self.current_id()
        if current is not None:
            self.full_screen.emit(current)

    def _key(self, text: str, key: str, run: Callable[[], object]) -> None:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked: run())
        self.addAction(action)
