"""A word in a rounded box: a tag or a collection that something has, with a cross that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from studio.ui.theme import Theme

CROSS, SIDE, WIDEST = 22, 10, 220


class Chip(QToolButton):
    """A click on the word is `clicked`; on its cross, or Delete, `unwanted`. One that only some of the picked
    things have is paler and has a plus instead.
    """

    unwanted = Signal()
    wanted = Signal()
    """It shall be given to all."""

    def __init__(
        self, theme: Theme, word: str, help_text: str, parent: QWidget, *, partly: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._partly = partly
        self.word = word
        self.setProperty("look", "chip")
        self.setToolTip(help_text)
        self.setAccessibleName(word)
        self.setAccessibleDescription(help_text)

    @property
    def partly(self) -> bool:
        """Whether only some have it."""
        return self._partly

    def sizeHint(self) -> QSize:
        """The word and the cross."""
        width = self.fontMetrics().horizontalAdvance(self.word) + SIDE + CROSS + 4
        return QSize(min(WIDEST, width), 26)

    def minimumSizeHint(self) -> QSize:
        """It can be shorter."""
        return QSize(CROSS + SIDE + 16, 26)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Word or cross?"""
        on_cross = self._cross().contains(event.position().toPoint())
        if on_cross and event.button() is Qt.MouseButton.LeftButton:
            self.setDown(False)
            self._act()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it away, Plus gives it to all."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.unwanted.emit()
        elif event.key() == Qt.Key.Key_Plus and self._partly:
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box as the style sheet has it, then word and cross."""
        super().paintEvent(event)
        painter = QPainter(self)
        colours = self._theme.colours
        room = self.rect().adjusted(SIDE, 0, -CROSS, 0)
        painter.setPen(self._theme.colour(lambda c: c.muted if self._partly else c.text))
        short = painter.fontMetrics().elidedText(self.word, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), short)
        mark = self._cross().adjusted(4, 0, -6, 0)
        mark.setHeight(mark.width())
        mark.moveTop((self.height() - mark.height()) // 2)
        self._theme.icon("plus" if self._partly else "x", colours.muted).paint(painter, mark)

    def _cross(self) -> QRect:
        return QRect(self.width() - CROSS, 0, CROSS, self.height())

    def _act(self) -> None:
        (self.wanted if self._partly else self.unwanted).emit()
