"""The words that could stand at a place: how probable each was, and a click takes another road."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from studio.core.events import Alternative
from studio.ui.numbers import decimal
from studio.ui.tabs.text.road import Place
from studio.ui.theme import Theme

WIDTH, ROW, HEAD, FOOT, RIM = 360, 26, 28, 26, 8
BAR = 92
NUMBER = 56
KEYS = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down}


class AlternativesCard(QWidget):
    """Lies in the window of its owner, below or above a token there."""

    chosen = Signal(object, object)
    """Place, Alternative"""
    left = Signal()
    """The mouse or the keyboard went elsewhere."""

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme, self._owner = theme, owner
        self.place: Place | None = None
        self.current = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Other words"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """What is listed: the most probable ones, and at the end the one that stands there if it is none."""
        if self.place is None:
            return ()
        token = self.place.token
        if not token.alternatives or any(one.id == token.id for one in token.alternatives):
            return token.alternatives
        own = Alternative(token.id, token.text, token.probability, token.chance)
        return (*token.alternatives, own)

    def show_place(self, place: Place, beside: QRect, *, keyboard: bool = False) -> None:
        """Show what could stand there, under `beside` (in the owner), or above where there is no room."""
        self.place = place
        self.current = self._taken() if keyboard else -1
        window = self._owner.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        room = window.rect()
        size = self.sizeHint()
        corner = self._owner.mapTo(window, beside.bottomLeft()) + QPoint(-RIM, 2)
        card = QRect(corner, size)
        if card.bottom() > room.bottom():
            card.moveBottom(self._owner.mapTo(window, beside.topLeft()).y() - 2)
        card.moveLeft(max(room.left() + 4, min(card.left(), room.right() - size.width() - 4)))
        self.setGeometry(card)
        self.show()
        self.raise_()
        self.update()
        if keyboard:
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_card(self) -> None:
        """Put it away; the keyboard goes back to the page."""
        had = self.hasFocus()
        self.place = None
        self.hide()
        if had:
            self._owner.setFocus(Qt.FocusReason.PopupFocusReason)

    def sizeHint(self) -> QSize:
        """Ten rows, a head and a foot."""
        return QSize(WIDTH, HEAD + max(1, len(self.alternatives)) * ROW + FOOT + RIM)

    def row_rect(self, row: int) -> QRect:
        """Where an alternative stands."""
        return QRect(4, HEAD + row * ROW, self.width() - 8, ROW)

    # --- keys and mouse --------------------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        """Its keys are its own: Escape closes it, and stops nothing."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Return takes, Escape closes."""
        count = len(self.alternatives)
        match event.key():
            case Qt.Key.Key_Down if count:
                self._point((self.current + 1) % count)
            case Qt.Key.Key_Up if count:
                self._point((self.current - 1) % count)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._take()
            case Qt.Key.Key_Escape:
                self.close_card()
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the mouse."""
        at = (event.position().toPoint().y() - HEAD) // ROW
        self._point(at if 0 <= at < len(self.alternatives) else -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing under the card is clicked."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._take()

    def enterEvent(self, event: QEnterEvent) -> None:
        """It stays while the mouse is on it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse went on."""
        super().leaveEvent(event)
        self._point(-1)
        if not self.hasFocus():
            self.left.emit()

    def focusOutEvent(self, event: QEvent) -> None:
        """The keyboard went on."""
        super().focusOutEvent(event)  # pyright: ignore[reportArgumentType]
        if self.isVisible() and not self.underMouse():
            self.left.emit()

    def _taken(self) -> int:
        ids = [one.id for one in self.alternatives]
        return ids.index(self.place.token.id) if self.place and self.place.token.id in ids else 0

    def _point(self, row: int) -> None:
        if row != self.current:
            self.current = row
            self.update()

    def _take(self) -> None:
        place, row = self.place, self.current
        if place is None or not 0 <= row < len(self.alternatives):
            return
        taken = self.alternatives[row]
        self.close_card()
        self.left.emit()
        if taken.id != place.token.id:
            self.chosen.emit(place, taken)

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded card with a line for each word."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.outline))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        small = painter.font()
        small.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        right = self.width() - 12
        middle = Qt.AlignmentFlag.AlignVCenter
        end = middle | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRect(14, 0, 140, HEAD), middle, self.tr("Other words"))
        painter.drawText(QRect(right - 2 * NUMBER - 40, 0, NUMBER + 40, HEAD), end, self.tr("probability"))
        painter.drawText(QRect(right - NUMBER, 0, NUMBER, HEAD), end, self.tr("chance"))
        for row, one in enumerate(self.alternatives):
            self._paint_row(painter, row, one)
        foot = QRect(14, HEAD + max(1, len(self.alternatives)) * ROW, self.width() - 28, FOOT + RIM)
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        words = self.tr("Chance: after temperature, top-p and the other settings")
        if not self.alternatives:
            words = self.tr("It is not known what else could stand here.")
        painter.drawText(foot, middle, words)
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, one: Alternative) -> None:
        colours, place = self._theme.colours, self.place
        rect = self.row_rect(row)
        if row == self.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection))
            painter.drawRoundedRect(QRectF(rect), 4, 4)
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_normal)
        is_taken = place is not None and one.id == place.token.id
        font.setBold(is_taken)
        painter.setFont(font)
        right = self.width() - 12
        bar = QRectF(right - 2 * NUMBER - BAR, rect.center().y() - 2, BAR, 5)
        word = QRect(14, rect.top(), round(bar.left()) - 22, ROW)
        painter.setPen(QColor(colours.text if one.chance > 0 else colours.muted))
        shown = QFontMetrics(font).elidedText(readable(one), Qt.TextElideMode.ElideRight, word.width())
        painter.drawText(word, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.pressed))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        painter.setBrush(QColor(colours.accent if one.chance > 0 else colours.outline))
        painter.drawRoundedRect(QRectF(bar.x(), bar.y(), max(2.0, BAR * one.probability), 5), 2.5, 2.5)
        font.setBold(False)
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(colours.muted))
        painter.drawText(
            QRect(right - 2 * NUMBER, rect.top(), NUMBER - 4, ROW), end, per_cent(one.probability)
        )
        painter.setPen(QColor(colours.text if one.chance > 0 else colours.muted))
        painter.drawText(QRect(right - NUMBER, rect.top(), NUMBER, ROW), end, per_cent(one.chance))


def readable(one: Alternative) -> str:
    """A token as one can see it: spaces and line ends too."""
    if not one.text:
        return "(end)"
    text = one.text.replace("\n", "↵").replace("\t", "⇥")
    stripped = text.lstrip(" ")
    return "·" * (len(text) - len(stripped)) + stripped if stripped else "·" * len(text)


def per_cent(share: float) -> str:
    """“41 %”, “0.3 %”, “–” for never."""
    if share <= 0:
        return "–"
    if share < 0.0005:
        return f"< {decimal(0.1, 1)} %"
    return f"{decimal(100 * share, 1 if share < 0.0995 else 0)} %"
