"""How an item looks in a list: the picture, its name, stars, and what kind it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.core.item import Item, ItemKind
from studio.ui.gallery.model import Role
from studio.ui.theme import Theme
from studio.ui.widgets.star_shape import star

GAP = 8
WORDS = 20


class ItemDelegate(QStyledItemDelegate):
    """Draws a square of `edge` logical pixels; with `words` the name and stars under it."""

    def __init__(self, theme: Theme, edge: int, *, words: bool, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme = theme
        self.edge = edge
        self.words = words

    def cell(self) -> QSize:
        """What one item takes, gap included."""
        return QSize(self.edge + GAP, self.edge + GAP + (WORDS if self.words else 0))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for all."""
        return self.cell()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Picture, then what is said about it."""
        cell: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        frame = QRect(cell.left() + GAP // 2, cell.top() + GAP // 2, self.edge, self.edge)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        image = index.data(Role.THUMBNAIL)
        item = index.data(Role.ITEM)
        shown = self._draw_picture(painter, frame, image)
        if isinstance(item, Item):
            self._draw_badges(painter, shown, item)
            if self.words:
                self._draw_words(painter, QRect(frame.left(), frame.bottom() + 3, self.edge, WORDS), item)
        self._draw_frame(painter, shown, state)
        painter.restore()

    def _draw_picture(self, painter: QPainter, frame: QRect, image: object) -> QRect:
        if not isinstance(image, QImage) or image.isNull():
            painter.fillRect(frame, self._theme.colour(lambda colours: colours.raised))
            return frame
        size = image.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(frame.center())
        painter.drawImage(target, image)
        return target

    def _draw_badges(self, painter: QPainter, shown: QRect, item: Item) -> None:
        names = [
            name
            for name, wanted in (
                ("film", item.kind is ItemKind.ANIMATION),
                ("upload", not item.synthetic),
            )
            if wanted
        ]
        for place, name in enumerate(names):
            corner = QRect(shown.right() - 25 - 26 * place, shown.top() + 4, 22, 22)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 150))
            painter.drawRoundedRect(corner, 4, 4)
            self._theme.icon(name, "#ffffff").paint(painter, corner.adjusted(4, 4, -4, -4))

    def _draw_words(self, painter: QPainter, place: QRect, item: Item) -> None:
        stars = 12 * item.rating
        painter.setPen(self._theme.colour(lambda colours: colours.muted))
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        room = place.width() - stars - (4 if stars else 0)
        name = painter.fontMetrics().elidedText(item.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(lambda colours: colours.accent))
        for place_of_star in range(item.rating):
            x = place.right() - stars + 12 * place_of_star + 6
            painter.drawPolygon(star(QPointF(x, place.center().y() + 0.5), 5))

    def _draw_frame(self, painter: QPainter, shown: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (selected or focused or hovered):
            return
        accent = self._theme.colour(lambda colours: colours.accent)
        colour = accent if selected or focused else self._theme.colour(lambda colours: colours.outline)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2 if selected else 1))
        painter.drawRect(QRectF(shown).adjusted(-1, -1, 1, 1))
