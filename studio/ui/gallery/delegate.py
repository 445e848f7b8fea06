"""How an item looks in a list: the picture or page, its name, stars, and what kind it is."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.core.item import Item, ItemKind, Label
from studio.ui.gallery.badges import badges_of
from studio.ui.gallery.cell_view import CellView
from studio.ui.gallery.model import Role
from studio.ui.gallery.page_painter import PagePainter
from studio.ui.gallery.stacks import StackBadge
from studio.ui.theme import Theme
from studio.ui.widgets.star_shape import star

KEPT_BYTES = 16 << 20
"""Of scaled pictures a list keeps, for cells that are painted again; `CellPictures` keeps whole cells."""
GAP = 8
WORDS = 20
LOST = 24
"""Side of the sign on a picture whose file cannot be read."""
LABEL = 4
"""Radius of the dot of a colour."""


class ScaledPictures:
    """Thumbnails in the size they are painted in; what was painted longest ago goes when it is too much."""

    def __init__(self, limit: int = KEPT_BYTES) -> None:
        self._limit = limit
        self._kept: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()
        self.bytes = 0

    def of(self, image: QImage, size: QSize, scale: float) -> QPixmap:
        """`image` in `size` logical pixels on a screen of this scale."""
        width, height = max(1, round(size.width() * scale)), max(1, round(size.height() * scale))
        key = (image.cacheKey(), width, height)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        made = QPixmap.fromImage(image.scaled(width, height, ignore, smooth))
        made.setDevicePixelRatio(scale)
        self._kept[key] = made
        self.bytes += _bytes_of(made)
        while self.bytes > self._limit and len(self._kept) > 1:
            self.bytes -= _bytes_of(self._kept.popitem(last=False)[1])
        return made

    def __len__(self) -> int:
        return len(self._kept)


def stack_width(badge: StackBadge) -> int:
    """Of the mark that tells how many lie in a stack, in logical pixels."""
    return max(44, 24 + 9 * len(_count_of(badge)))


def _count_of(badge: StackBadge) -> str:
    return str(badge.count) if badge.count < 1000 else "999+"


def _bytes_of(pixmap: QPixmap) -> int:
    return 4 * pixmap.width() * pixmap.height()


def _fitted(image: QImage, frame: QRect) -> QRect:
    """Where a picture lies in its square."""
    size = image.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRect(QPoint(0, 0), size)
    target.moveCenter(frame.center())
    return target


def _scale_of(painter: QPainter) -> float:
    device = painter.device()
    return device.devicePixelRatioF() if device is not None else 1.0


class ItemDelegate(QStyledItemDelegate):
    """Draws a square of `edge` logical pixels; with `words` the name and stars under it."""

    def __init__(self, theme: Theme, edge: int, *, words: bool, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme = theme
        self.edge = edge
        self.words = words
        self._scaled = ScaledPictures()
        self._pages = PagePainter(theme)
        self._again: set[QPersistentModelIndex] = set()

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
        item = index.data(Role.ITEM)
        if isinstance(item, Item) and item.kind is ItemKind.TEXT:
            shown = self._draw_page(painter, frame, item.id, index)
        else:
            shown = self._draw_picture(painter, frame, index.data(Role.THUMBNAIL))
        if isinstance(item, Item):
            self._draw_badges(painter, shown, item)
            self._draw_stack(painter, shown, index.data(Role.STACK))
            if not self.words:
                self._draw_label(painter, QPointF(shown.left() + 9, shown.bottom() - 8), item.label, rim=True)
            if self.words:
                self._draw_words(painter, QRect(frame.left(), frame.bottom() + 3, self.edge, WORDS), item)
        self._draw_frame(painter, shown, state)
        painter.restore()

    def stack_badge(self, cell: QRect, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Where the mark of a stack is; empty where there is none."""
        badge = index.data(Role.STACK)
        if not isinstance(badge, StackBadge) or not badge.front:
            return QRect()
        frame = QRect(cell.left() + GAP // 2, cell.top() + GAP // 2, self.edge, self.edge)
        image, item = index.data(Role.THUMBNAIL), index.data(Role.ITEM)
        is_picture = isinstance(item, Item) and item.kind is not ItemKind.TEXT
        if is_picture and isinstance(image, QImage) and not image.isNull():
            frame = _fitted(image, frame)
        return QRect(frame.left() + 4, frame.top() + 4, stack_width(badge), 22)

    def _draw_picture(self, painter: QPainter, frame: QRect, image: object) -> QRect:
        if not isinstance(image, QImage) or image.isNull():
            painter.fillRect(frame, self._theme.colour(lambda colours: colours.raised))
            if isinstance(image, QImage):
                self._draw_lost(painter, frame)
            return frame
        target = _fitted(image, frame)
        painter.drawPixmap(target, self._scaled.of(image, target.size(), _scale_of(painter)))
        return target

    def _draw_lost(self, painter: QPainter, frame: QRect) -> None:
        """Its file is gone or damaged: it is not on its way."""
        side = min(LOST, frame.width() // 2)
        middle = QRect(0, 0, side, side)
        middle.moveCenter(frame.center())
        self._theme.icon("triangle-alert", self._theme.colours.muted).paint(painter, middle)

    def _draw_page(
        self, painter: QPainter, frame: QRect, item_id: int, index: QModelIndex | QPersistentModelIndex
    ) -> QRect:
        excerpt = index.data(Role.EXCERPT)
        if not isinstance(excerpt, str):
            return self._draw_picture(painter, frame, None)
        page = self._pages.page(item_id, excerpt, frame.size(), _scale_of(painter), painter.font())
        if page is None:
            self._again.add(QPersistentModelIndex(index))
            QTimer.singleShot(0, self, self._draw_again)
            return self._draw_picture(painter, frame, None)
        painter.drawPixmap(frame, page)
        return frame

    def _draw_again(self) -> None:
        """Pages for which there was no time."""
        indexes, self._again = self._again, set()
        for index in indexes:
            if index.isValid():
                view = self.parent()
                if isinstance(view, CellView):
                    view.repaint_cell(index)

    def _draw_badges(self, painter: QPainter, shown: QRect, item: Item) -> None:
        for place, name in enumerate(badges_of(item)):
            # a page begins where the badges of pictures are
            top = shown.bottom() - 25 if item.kind is ItemKind.TEXT else shown.top() + 4
            corner = QRect(shown.right() - 25 - 26 * place, top, 22, 22)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 150))
            painter.drawRoundedRect(corner, 4, 4)
            self._theme.icon(name, "#ffffff").paint(painter, corner.adjusted(4, 4, -4, -4))

    def _draw_stack(self, painter: QPainter, shown: QRect, badge: object) -> None:
        """How many lie in it; an unfolded one has a line along all its pictures."""
        if not isinstance(badge, StackBadge):
            return
        accent = self._theme.colour(lambda colours: colours.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        if badge.unfolded:
            painter.setBrush(accent)
            painter.drawRect(QRect(shown.left(), shown.bottom() - 2, shown.width(), 3))
        if badge.front:
            box = QRect(shown.left() + 4, shown.top() + 4, stack_width(badge), 22)
            self._draw_stack_box(painter, box, badge)

    def _draw_stack_box(self, painter: QPainter, box: QRect, badge: StackBadge) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(box, 4, 4)
        self._theme.icon("layers", "#ffffff").paint(painter, QRect(box.left() + 4, box.top() + 4, 14, 14))
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(box.adjusted(20, 0, -4, 0), Qt.AlignmentFlag.AlignCenter, _count_of(badge))

    def _draw_label(self, painter: QPainter, middle: QPointF, label: Label, *, rim: bool) -> None:
        """A dot of its colour; on a picture with a rim, so that it is seen on every ground."""
        if label:
            painter.setPen(QPen(QColor(0, 0, 0, 170), 1.5) if rim else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(self._theme.label_colour(label))
            painter.drawEllipse(middle, LABEL, LABEL)

    def _draw_words(self, painter: QPainter, place: QRect, item: Item) -> None:
        if item.label:
            self._draw_label(
                painter, QPointF(place.left() + LABEL, place.center().y() + 1), item.label, rim=False
            )
            place = place.adjusted(2 * LABEL + 5, 0, 0, 0)
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
