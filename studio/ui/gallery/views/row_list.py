"""The gallery as a list: one item a line, with a small picture and what is known of it in columns."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from studio.core.item import Item, ItemKind
from studio.ui.gallery.delegate import ItemDelegate, stack_width
from studio.ui.gallery.list_view import ItemList
from studio.ui.gallery.model import GalleryModel, Role
from studio.ui.gallery.stacks import StackBadge
from studio.ui.gallery.views.columns import NAME, PAD, STARS, column_words, placed
from studio.ui.theme import Theme
from studio.ui.widgets.star_shape import star

EDGE, HEIGHT, HEAD = 36, 44, 28
LEFT = EDGE + 2 * PAD
COLOUR, MARK = 18, 22
"""Width of the spot of a colour with the gap behind it; height of the mark of a stack."""
_LEFT_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class RowDelegate(ItemDelegate):
    """Draws a line as wide as the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, EDGE, words=False)
        self.width = 400

    def cell(self) -> QSize:
        """One line."""
        return QSize(self.width, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Picture, then columns."""
        line: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_line(painter, line, state)
        badge = index.data(Role.STACK)
        if isinstance(badge, StackBadge) and badge.unfolded:
            painter.fillRect(line.left(), line.top(), 3, HEIGHT, self._theme.colour(lambda c: c.accent))
        frame = QRect(line.left() + PAD, line.top() + (HEIGHT - EDGE) // 2, EDGE, EDGE)
        item = index.data(Role.ITEM)
        if isinstance(item, Item) and item.kind is ItemKind.TEXT:
            self._draw_page(painter, frame, item.id, index)
        else:
            self._draw_picture(painter, frame, index.data(Role.THUMBNAIL))
        if isinstance(item, Item):
            mark = self.stack_badge(line, index)
            self._draw_columns(painter, line, item, mark)
            if not mark.isEmpty() and isinstance(badge, StackBadge):
                self._draw_stack_box(painter, mark, badge)
        painter.restore()

    def stack_badge(self, cell: QRect, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Before the name."""
        badge, item = index.data(Role.STACK), index.data(Role.ITEM)
        if not isinstance(badge, StackBadge) or not badge.front or not isinstance(item, Item):
            return QRect()
        left = cell.left() + LEFT + (COLOUR if item.label.value else 0)
        return QRect(left, cell.top() + (HEIGHT - MARK) // 2, stack_width(badge), MARK)

    def _draw_line(self, painter: QPainter, line: QRect, state: QStyle.StateFlag) -> None:
        colours = self._theme.colours
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(line, self._theme.colour(lambda _: colours.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(line, self._theme.colour(lambda _: colours.hover))
        painter.setPen(self._theme.colour(lambda _: colours.line))
        painter.drawLine(line.bottomLeft(), line.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour(lambda _: colours.accent))
            painter.drawRect(line.adjusted(0, 0, -1, -1))

    def _draw_columns(self, painter: QPainter, line: QRect, item: Item, mark: QRect) -> None:
        for column, place in placed(self.width, line.left() + LEFT):
            room = QRect(place.left(), line.top(), place.width(), HEIGHT)
            if column is STARS:
                self._draw_stars(painter, room, item.rating)
                continue
            if column is NAME and item.label.value:
                room.setLeft(self._draw_colour(painter, room, item))
            if column is NAME and not mark.isEmpty():
                room.setLeft(mark.right() + PAD)
            painter.setPen(self._theme.colour(lambda c, name=column is NAME: c.text if name else c.muted))
            said = " ".join(column.said(item).split())
            shown = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _LEFT_MIDDLE, shown)

    def _draw_colour(self, painter: QPainter, room: QRect, item: Item) -> int:
        """A spot in the item's colour; gives where the name begins."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.label_colour(item.label))
        painter.drawEllipse(QPointF(room.left() + 5, room.center().y() + 0.5), 5, 5)
        return room.left() + COLOUR

    def _draw_stars(self, painter: QPainter, room: QRect, count: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(lambda colours: colours.accent))
        for place in range(count):
            painter.drawPolygon(star(QPointF(room.left() + 6 + 14 * place, room.center().y() + 0.5), 6))


class RowList(ItemList):
    """Lines under a head with the titles of the columns."""

    order_wanted = Signal(object)
    """Order"""

    def __init__(self, model: GalleryModel, theme: Theme, parent: QWidget | None = None) -> None:
        self._rows = RowDelegate(theme)
        super().__init__(model, theme, EDGE, words=False, delegate=self._rows, parent=parent)
        self.setViewportMargins(0, HEAD, 0, 0)
        self.head = RowHead(self, theme)
        self.head.clicked.connect(self.order_wanted)
        model.listed.connect(self.head.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines as wide as the list."""
        self._rows.width = max(1, self.viewport().width())
        self.set_cell(self._rows.cell())
        super().resizeEvent(event)
        self.head.setGeometry(0, 0, self.viewport().width(), HEAD)

    def showEvent(self, event: QShowEvent) -> None:
        """What is picked is in view, whichever view it was picked in."""
        super().showEvent(event)
        self.scrollTo(self.currentIndex())

    @property
    def listed(self) -> GalleryModel:
        """What it shows."""
        return self._model


class RowHead(QWidget):
    """Titles; a click on one that can sort does."""

    clicked = Signal(object)
    """Order"""

    def __init__(self, rows: RowList, theme: Theme) -> None:
        super().__init__(rows)
        self._rows = rows
        self._theme = theme
        self.setToolTip(self.tr("Click a title to sort: Name, Stars, Made"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Sort by the column."""
        for column, place in placed(self.width(), LEFT):
            if column.order is not None and place.left() <= event.position().x() <= place.right():
                self.clicked.emit(column.order)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Titles, a mark at the one that sorts, a line under them."""
        painter = QPainter(self)
        colours = self._theme.colours
        painter.fillRect(self.rect(), self._theme.colour(lambda _: colours.panel))
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        for column, place in placed(self.width(), LEFT):
            sorts = column.order is not None and column.order is self._rows.listed.query.order
            painter.setPen(
                self._theme.colour(lambda _, sorts=sorts: colours.text if sorts else colours.muted)
            )
            room = QRect(QPoint(place.left(), 0), QSize(place.width(), HEAD))
            painter.drawText(room, _LEFT_MIDDLE, f"{column_words(column)} {'↓' if sorts else ''}".rstrip())
        painter.setPen(self._theme.colour(lambda _: colours.line))
        painter.drawLine(0, HEAD - 1, self.width(), HEAD - 1)
