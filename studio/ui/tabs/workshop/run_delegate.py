"""Paints a run in the list: how it stands, its name, what it learns, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.training.run_progress import RunLook
from studio.training.runs import RunState
from studio.ui.tabs.workshop.run_model import LOOK_ROLE, AnyIndex
from studio.ui.tabs.workshop.words import FAMILIES, STATE_ICONS, family_words, short_state
from studio.ui.theme import Theme

ROW = 56
_LEFT, _ICON, _GAP, _RIGHT = 20, 16, 10, 14
_BAR = 3
_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class RunDelegate(QStyledItemDelegate):
    """Two lines, and a thin bar under them while it runs or is paused on the way."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As wide as the list."""
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One run."""
        look = index.data(LOOK_ROLE)
        if not isinstance(look, RunLook):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        room: QRect = option.rect  # type: ignore[attr-defined]
        name, colour = STATE_ICONS[look.state]
        icon = QRect(room.left() + _LEFT, room.top() + 10, _ICON, _ICON)
        self._theme.icon(name, colour(self._theme.colours)).paint(painter, icon)
        self._paint_words(painter, option, room, look)
        if look.state in {RunState.RUNNING, RunState.PAUSED} and look.seconds:
            self._paint_bar(painter, room, look)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, look: RunLook
    ) -> None:
        text = QRect(room.left() + _LEFT + _ICON + _GAP, room.top() + 7, 0, 22)
        text.setRight(room.right() - _RIGHT)
        painter.setPen(self._theme.colour(lambda c: c.text))
        elide, metrics = Qt.TextElideMode.ElideRight, painter.fontMetrics()
        painter.drawText(text, _LINE, metrics.elidedText(look.run.spec.name, elide, text.width()))
        small = QFont(option.font)  # type: ignore[attr-defined]
        small.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(small)
        text.translate(0, 20)
        said = short_state(look)
        failed = look.state is RunState.FAILED
        painter.setPen(self._theme.colour(lambda c: c.error if failed else c.muted))
        painter.drawText(text, _END, said)
        text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(said) - _GAP)
        painter.setPen(self._theme.colour(lambda c: c.muted))
        word = family_words(FAMILIES[look.run.spec.learns].word)
        painter.drawText(text, _LINE, painter.fontMetrics().elidedText(word, elide, text.width()))

    def _paint_bar(self, painter: QPainter, room: QRect, look: RunLook) -> None:
        left = room.left() + _LEFT + _ICON + _GAP
        whole = QRectF(left, room.bottom() - 5, room.right() - _RIGHT - left, _BAR)
        running = look.state is RunState.RUNNING
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(lambda c: c.pressed))
        painter.drawRoundedRect(whole, 1.5, 1.5)
        done = QRectF(whole)
        done.setWidth(max(_BAR, look.share * whole.width()))
        painter.setBrush(self._theme.colour(lambda c: c.accent if running else c.muted))
        painter.drawRoundedRect(done, 1.5, 1.5)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        ground = QRectF(option.rect).adjusted(8, 1, -4, -1)  # type: ignore[attr-defined]
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.colour(lambda c: c.selection))
            painter.drawRoundedRect(ground, 4, 4)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour(lambda c: c.hover))
            painter.drawRoundedRect(ground, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour(lambda c: c.accent))
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
