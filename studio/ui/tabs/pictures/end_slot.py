"""One end of a blend: a small picture with its letter, or what to do to have one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from studio.ui.tabs.picture_store import Pyramid
from studio.ui.tabs.picture_strip import middle_square
from studio.ui.tabs.taking import can_take
from studio.ui.theme import Theme

EDGE = 80
BADGE = 18


class EndSlot(QWidget):
    """A click or Return tells `clicked`; a picture may be dropped on it; Del empties it."""

    clicked = Signal()
    dropped = Signal(QMimeData)
    emptied = Signal()

    def __init__(self, theme: Theme, letter: str, help_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._letter = theme, letter
        self._picture: Pyramid | None = None
        self._filled = False
        self._over = False
        self.setFixedSize(EDGE, EDGE)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(help_text)
        self.setAccessibleName(self.tr("Picture %1").replace("%1", letter))
        self.setAccessibleDescription(help_text)
        theme.changed.connect(self.update)

    @property
    def filled(self) -> bool:
        """Whether there is a picture at this end."""
        return self._filled

    def show_end(self, picture: Pyramid | None, filled: bool) -> None:
        """Show the picture of this end; while it is being drawn, the last stays."""
        self._filled = filled
        if picture is not None or not filled:
            self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The middle of the picture and its letter."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect())
        if self._picture is not None:
            pixmap = self._picture.at_least(round(EDGE * self.devicePixelRatioF()))
            painter.drawPixmap(place, pixmap, middle_square(QRectF(pixmap.rect())))
            self._badge(painter, QRectF(6, 6, BADGE, BADGE))
        else:
            self._invite(painter, place)
        if self._over or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour(lambda c: c.accent), 2))
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        painter.end()

    def _invite(self, painter: QPainter, place: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour(lambda c: c.outline), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(self._theme.colour(lambda c: c.muted))
        painter.setFont(self._font(self._theme.metrics.text_large))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._letter)

    def _badge(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(lambda c: c.accent))
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(self._theme.colour(lambda c: c.on_accent))
        painter.setFont(self._font(self._theme.metrics.text_small))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._letter)

    def _font(self, pixels: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same by keys."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.clicked.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._filled:
            self.emptied.emit()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let pictures in."""
        if can_take(event.mimeData()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QEvent) -> None:
        """It went elsewhere."""
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())
