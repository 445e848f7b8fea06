"""A list of equal cells that is laid out by arithmetic.

`QListView` keeps a rectangle for every row and lays all of them out anew whenever one comes or the size of
the cells changes: a second for 200,000. Nothing of that is used here; of `QListView` the rest is wanted: the
mouse, the keys, and that a screen reader calls it a list.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from studio.ui.gallery.cell_pictures import CellPictures, Look, painted
from studio.ui.gallery.cell_places import CellPlaces, GridPlaces
from studio.ui.gallery.listing import runs_of

AnyIndex = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction
WHEEL_STEP = 24
BLANK = -1
"""The name of cells of which nothing is here yet."""
_FLAGS = (QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus, QStyle.StateFlag.State_MouseOver)
"""In the order of `Look`."""


class CellView(QListView):
    """Rows of a model in `places`; subclasses say which, by `arranged`, and how large a cell is."""

    def __init__(self, cell: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = cell
        self.places: CellPlaces = GridPlaces(0, 1, cell)
        self._hovered = QPersistentModelIndex()
        self._band = QRect()
        self.pictures = CellPictures()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(WHEEL_STEP)

    # --- places ----------------------------------------------------------------------------------------
    def arranged(self, count: int, width: int, cell: QSize) -> CellPlaces:
        """Where `count` cells lie in this width."""
        return GridPlaces(count, width, cell)

    def arrange(self) -> None:
        """Compute the places again; the row on top stays there when the cells got another size."""
        model = self.model()
        self.places = self.arranged(model.rowCount() if model else 0, self.viewport().width(), self._cell)
        self.updateGeometries()
        self.viewport().update()

    def arrange_in_sight(self, moved: int = 0) -> None:
        """Compute the places again; what is seen on top stays there. On top of the list, what is new is seen.

        Args:
            moved: by how many rows the row on top has moved in the model.
        """
        offset, seen = self.verticalOffset(), self.seen_rows()
        if not offset or not seen:
            self.arrange()
            return
        cut = offset - self.places.rect(seen.start).top()
        self.arrange()
        last = self.model().rowCount() - 1
        if last >= 0:
            row = min(max(0, seen.start + moved), last)
            self.verticalScrollBar().setValue(self.places.rect(row).top() + cut)

    def set_cell(self, cell: QSize) -> None:
        """Cells of another size; what was on top stays in view."""
        if cell == self._cell:
            return
        on_top = self.places.rows(self.verticalOffset(), self.verticalOffset())
        self._cell = cell
        self.pictures.clear()
        self.arrange()
        if self.verticalOffset() and on_top:
            self.verticalScrollBar().setValue(self.places.rect(on_top.start).top())

    def seen_rows(self) -> range:
        """The rows of which something is on screen."""
        top = self.verticalOffset()
        return self.places.rows(top, top + self.viewport().height() - 1)

    def selected_rows(self) -> list[range]:
        """What is picked, as runs of rows in order."""
        runs = ((run.top(), run.bottom() + 1) for run in self.selectionModel().selection().toList())
        return [range(first, end) for first, end in sorted(runs)]

    def updateGeometries(self) -> None:
        """The scroll bar's range."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(room)
        bar.setRange(0, max(0, self.places.height - room))

    def doItemsLayout(self) -> None:
        """The model changed: arithmetic instead of Qt's own layout."""
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit now."""
        QAbstractItemView.resizeEvent(self, event)
        self.arrange()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Of these rows. Qt lays out in the next turn only; a click may come before."""
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._rows_removed)
            model.layoutChanged.connect(self._rearrange)

    def _rearrange(self, *_: object) -> None:
        self.arrange()

    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        """More of them; those above what is seen push nothing away."""
        super().rowsInserted(parent, start, end)
        above = start <= self.seen_rows().start
        self.arrange_in_sight(end - start + 1 if above else 0)

    def _rows_removed(self, _parent: AnyIndex, start: int, end: int) -> None:
        above = end < self.seen_rows().start
        self.arrange_in_sight(start - end - 1 if above else 0)

    def horizontalOffset(self) -> int:
        """Never moved sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Of what is seen, from the top of the list."""
        return self.verticalScrollBar().value()

    def visualRect(self, index: AnyIndex) -> QRect:
        """Where it is seen."""
        model = self.model()
        if not index.isValid() or model is None or index.row() >= model.rowCount():
            return QRect()
        return self.places.rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, p: QPoint) -> QModelIndex:
        """What is seen there."""
        row = self.places.row_at(p + QPoint(0, self.verticalOffset()))
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def isIndexHidden(self, index: AnyIndex) -> bool:
        """None is."""
        return False

    def scrollTo(self, index: AnyIndex, hint: Hint = Hint.EnsureVisible) -> None:
        """Bring one into view."""
        if not index.isValid():
            return
        place, bar, room = self.places.rect(index.row()), self.verticalScrollBar(), self.viewport().height()
        above, below = place.top(), place.bottom() + 1 - room
        match hint:
            case Hint.PositionAtTop:
                bar.setValue(above)
            case Hint.PositionAtBottom:
                bar.setValue(below)
            case Hint.PositionAtCenter:
                bar.setValue((above + below) // 2)
            case _:
                bar.setValue(min(max(bar.value(), below), above))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Only the strip that came into view is painted."""
        if self._band.isNull():
            self.viewport().scroll(0, dy)
        else:
            self.viewport().update()

    # --- picking ---------------------------------------------------------------------------------------
    def moveCursor(self, cursor_action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads from the current row."""
        model = self.model()
        count = model.rowCount()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return model.index(0, 0)
        lines = max(1, self.viewport().height() // self._cell.height())
        match cursor_action:
            case Move.MoveUp:
                row = self.places.beside(row, -1)
            case Move.MoveDown:
                row = self.places.beside(row, 1)
            case Move.MovePageUp:
                row = self.places.beside(row, -lines)
            case Move.MovePageDown:
                row = self.places.beside(row, lines)
            case Move.MoveLeft | Move.MovePrevious:
                row -= 1
            case Move.MoveRight | Move.MoveNext:
                row += 1
            case Move.MoveHome:
                row = 0
            case Move.MoveEnd:
                row = count - 1
        return model.index(min(max(0, row), count - 1), 0)

    def selectAll(self) -> None:
        """All rows at once: Qt's own asks for each whether it is hidden."""
        model = self.model()
        if model.rowCount():
            everything = QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, 0))
            self.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """From one cell to another; while a band is drawn, every cell that it touches."""
        banding = self.state() == QAbstractItemView.State.DragSelectingState
        selection = self._touched(rect.normalized()) if banding else self._between(rect)
        if banding:
            self._band = rect.normalized().translated(0, self.verticalOffset())
            self.viewport().update()
        self.selectionModel().select(selection, command)

    def _between(self, rect: QRect) -> QItemSelection:
        ends = sorted(self.indexAt(end).row() for end in (rect.topLeft(), rect.bottomRight()))
        if ends[0] < 0:
            return QItemSelection()
        return QItemSelection(self.model().index(ends[0], 0), self.model().index(ends[1], 0))

    def _touched(self, rect: QRect) -> QItemSelection:
        seen = rect.translated(0, self.verticalOffset())
        rows = self.places.rows(seen.top(), seen.bottom())
        touched = [row for row in rows if self.places.rect(row).intersects(seen)]
        selection, model = QItemSelection(), self.model()
        for first, last in runs_of(touched):
            selection.select(model.index(first, 0), model.index(last, 0))
        return selection

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """As far as it is seen."""
        region, seen, top = QRegion(), self.seen_rows(), self.verticalOffset()
        for run in selection.toList():
            for row in range(max(run.top(), seen.start), min(run.bottom() + 1, seen.stop)):
                region += self.places.rect(row).translated(0, -top)
        return region

    def keyboardSearch(self, search: str) -> None:
        """Not here: it would ask every row of the model. The search box finds."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is under the mouse is told by its frame."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The band goes."""
        super().mouseReleaseEvent(event)
        if not self._band.isNull():
            self._band = QRect()
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _hover(self, index: QModelIndex) -> None:
        before = self._hovered
        if index.row() != before.row():
            self._hovered = QPersistentModelIndex(index)
            for one in (before, index):
                if one.isValid():
                    self.viewport().update(self.visualRect(one))

    # --- painting --------------------------------------------------------------------------------------
    def name_of(self, row: int) -> int:
        """By what the picture of a cell is kept, 0 or more."""
        return row

    def is_whole(self, row: int) -> bool:
        """Whether everything that the cell shows is here."""
        return True

    def is_blank(self, row: int) -> bool:
        """Whether nothing of it is here yet, so that it looks like any other such cell."""
        return False

    def ground(self) -> QColor:
        """What is behind the cells."""
        return self.palette().window().color()

    def about_to_show(self, rows: range) -> None:
        """These are painted next."""

    def dataChanged(self, top_left: AnyIndex, bottom_right: AnyIndex, roles: Sequence[int] = ()) -> None:
        """They look different now."""
        first, end, top = top_left.row(), bottom_right.row() + 1, self.verticalOffset()
        for row in range(first, end):
            self._drop(row)
        seen = self.seen_rows()
        for row in range(max(first, seen.start), min(end, seen.stop)):
            self.viewport().update(self.places.rect(row).translated(0, -top))
        if QAccessible.isActive():
            super().dataChanged(top_left, bottom_right, roles)

    def repaint_cell(self, index: AnyIndex) -> None:
        """It looks different now, though nothing changed in the model."""
        if index.isValid():
            self._drop(index.row())
            self.viewport().update(self.visualRect(index))

    def repaint_cells(self) -> None:
        """All of them look different now."""
        self.pictures.clear()
        self.viewport().update()

    def _drop(self, row: int) -> None:
        # what changed is fetched again; until it is here the cell looks as before
        if self.is_whole(row):
            self.pictures.drop(self.name_of(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells in the part that is to be painted; those for which there is no time, in the next turn."""
        painter = QPainter(self.viewport())
        part, region, top = event.rect(), event.region(), self.verticalOffset()
        painter.fillRect(part, self.ground())
        self.paint_ground(painter, part)
        rows = self.places.rows(part.top() + top, part.bottom() + top)
        self.about_to_show(rows)
        self.pictures.begin()
        late = QRegion()
        for row in rows:
            place = self.places.rect(row).translated(0, -top)
            if region.intersects(place) and not self._paint_cell(painter, place, row):
                late += place
        if not late.isEmpty():
            QTimer.singleShot(0, self, lambda: self._paint_late(late, top))
        self._paint_band(painter)

    def paint_ground(self, painter: QPainter, part: QRect) -> None:
        """What lies beside the cells."""

    def _paint_late(self, region: QRegion, top: int) -> None:
        self.viewport().update(region.translated(0, top - self.verticalOffset()))

    def _paint_cell(self, painter: QPainter, place: QRect, row: int) -> bool:
        index = self.model().index(row, 0)
        current = self.hasFocus() and row == self.currentIndex().row()
        look = (self.selectionModel().isSelected(index), current, row == self._hovered.row())
        name = self.name_of(row)
        picture = self.pictures.get(name, look)
        if picture is None and self.is_blank(row):
            name, look = BLANK, (False, *look[1:])
            picture = self.pictures.get(name, look)
        if picture is None:
            if not self.pictures.has_time:
                return False
            picture = self._picture_of(index, place.size(), look)
            if name == BLANK or self.is_whole(row):
                self.pictures.put(name, look, picture)
        painter.drawPixmap(place.topLeft(), picture)
        return True

    def _picture_of(self, index: QModelIndex, size: QSize, look: Look) -> QPixmap:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        state = QStyle.StateFlag.State_Enabled
        for wanted, flag in zip(look, _FLAGS, strict=True):
            state = state | flag if wanted else state
        option.rect, option.state = QRect(QPoint(), size), state  # type: ignore[attr-defined]

        def paint(painter: QPainter) -> None:
            painter.setFont(self.font())
            self.itemDelegate().paint(painter, option, index)

        return painted(size, self.devicePixelRatioF(), self.ground(), paint)

    def _paint_band(self, painter: QPainter) -> None:
        if self._band.isNull():
            return
        colour = self.palette().highlight().color()
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QColor(colour.red(), colour.green(), colour.blue(), 40))
        painter.drawRect(self._band.translated(0, -self.verticalOffset()).adjusted(0, 0, -1, -1))


def ids_in(ids: tuple[int, ...], rows: list[range]) -> tuple[int, ...]:
    """The ids in runs of rows."""
    return tuple(chain.from_iterable(ids[run.start : run.stop] for run in rows))
