"""Paints the rows of the left side: an icon or a dot of colour, a name, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from studio.core.item import Label
from studio.ui.gallery.side.model import AnyIndex, PlaceModel
from studio.ui.gallery.side.place import Page, Place
from studio.ui.numbers import grouped
from studio.ui.theme import Theme

ROW, HEADING = 28, 34
_LEFT, _ICON, _GAP, _RIGHT = 20, 16, 8, 16
_DOT = 10


class PlaceDelegate(QStyledItemDelegate):
    """One row; where items may be dropped it is lit while they hover."""

    def __init__(self, model: PlaceModel, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._view = view
        self.target: AnyIndex | None = None
        """The row that a drag is over."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Headings have room above."""
        return QSize(80, HEADING if self._model.section_at(index) else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """A heading with its arrow, or a place."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._model.place_at(index)
        if place is None:
            self._paint_heading(painter, option, index)
        else:
            self._paint_ground(painter, option, index)
            self._paint_place(painter, option.rect, place)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """A line for the new name."""
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        editor.setAccessibleName(self.tr("Name"))
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """The name, unless it was changed already: counts may come while somebody types."""
        if not isinstance(editor, QLineEdit) or not editor.isModified():
            super().setEditorData(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Over the name, not over the icon."""
        editor.setGeometry(option.rect.adjusted(_LEFT + _ICON, 0, -4, 0))

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        colours = self._theme.colours
        box = option.rect.adjusted(8, 6, -_RIGHT, 0)
        arrow = "chevron-down" if self._view.isExpanded(index) else "chevron-right"  # type: ignore[arg-type]
        middle = box.center().y() - 5
        self._theme.icon(arrow, colours.muted).paint(painter, QRect(box.left(), middle, 12, 12))
        font = QFont(option.font)
        font.setPixelSize(self._theme.metrics.text_small)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.colour(lambda c: c.muted))
        painter.drawText(box.adjusted(16, 0, 0, 0), _LINE, str(index.data()))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        colours = self._theme.colours
        ground = QRectF(option.rect).adjusted(8, 1, -8, -1)
        state = option.state
        if self.target is not None and self.target == index:
            painter.setPen(self._theme.colour(lambda c: c.accent))
            painter.setBrush(self._theme.colour(lambda c: c.selection))
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            return
        fill = ""
        if state & QStyle.StateFlag.State_Selected:
            fill = colours.selection
        elif state & QStyle.StateFlag.State_MouseOver:
            fill = colours.hover
        painter.setPen(Qt.PenStyle.NoPen)
        if fill:
            painter.setBrush(self._theme.colour(lambda _: fill))
            painter.drawRoundedRect(ground, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour(lambda c: c.accent))
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint_place(self, painter: QPainter, room: QRect, place: Place) -> None:
        colours = self._theme.colours
        quiet = place.shows is Page.NEW_COLLECTION
        middle = room.center().y() + 1
        icon = QRect(room.left() + _LEFT, middle - _ICON // 2, _ICON, _ICON)
        if isinstance(place.shows, Label):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.label_colour(place.shows))
            painter.drawEllipse(QPoint(icon.center().x() + 1, middle), _DOT // 2, _DOT // 2)
        else:
            self._theme.icon(place.icon, colours.muted if quiet else colours.text).paint(painter, icon)
        text = room.adjusted(_LEFT + _ICON + _GAP, 0, -_RIGHT, 0)
        if place.count is not None:
            count = grouped(place.count)
            painter.setPen(self._theme.colour(lambda c: c.muted))
            painter.drawText(text, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
            text = text.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(count) - _GAP, 0)
        painter.setPen(self._theme.colour(lambda c: c.muted if quiet else c.text))
        title = painter.fontMetrics().elidedText(place.words, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, _LINE, title)


_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
