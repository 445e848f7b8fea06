"""Texts in a list: a small page with its first words, set in the size in which it is seen."""

from __future__ import annotations

from collections import OrderedDict
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter, QPen, QPixmap, QTextLayout, QTextOption

from studio.ui.theme import Theme

KEPT = 300
"""Pages held ready in the size they were painted in."""
LETTERS_ACROSS = 22
SMALLEST, LARGEST = 8, 15
"""Height of the letters in logical pixels."""
LEADING = 1.4
NARROWEST = 0.35
"""Width of a letter by its height, at least, on the average of a line: what cannot fit is not set."""
BUDGET_S = 0.006
"""How long new pages may be set in one turn of the event loop: well under a 16 ms frame."""


class PagePainter:
    """Paints pages and keeps those that were painted last."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._spent = 0.0
        self._pages: OrderedDict[tuple[int, int, int, float, str], QPixmap] = OrderedDict()

    def page(self, item_id: int, text: str, size: QSize, scale: float, font: QFont) -> QPixmap | None:
        """The page of an item, `size` logical pixels large, for a screen of this scale; None when enough were
        set in this turn of the event loop, and it should be asked for again in the next.
        """
        paper = self._theme.colour(lambda colours: colours.raised)
        key = (item_id, size.width(), size.height(), scale, paper.name())
        found = self._pages.get(key)
        if found is None:
            if self._spent > BUDGET_S:
                return None
            begun = perf_counter()
            found = self._pages[key] = self._paint(text, size, scale, font, paper)
            self._spend(perf_counter() - begun)
            while len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(key)
        return found

    def _spend(self, seconds: float) -> None:
        if not self._spent:
            QTimer.singleShot(0, self._turn)
        self._spent += seconds

    def _turn(self) -> None:
        self._spent = 0.0

    def _paint(self, text: str, size: QSize, scale: float, font: QFont, paper: QColor) -> QPixmap:
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        whole = QRectF(0, 0, size.width(), size.height())
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(lambda colours: colours.line), 1))
        painter.setBrush(paper)
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        margin = max(6.0, size.width() * 0.085)
        room = whole.adjusted(margin, margin * 0.9, -margin * 0.8, -margin * 0.6)
        painter.setPen(self._theme.colour(lambda colours: colours.text))
        letters = _letters(font, size.width())
        if draw_words(painter, room, text, letters) > room.bottom():
            _fade(painter, room, paper, letters.pixelSize() * LEADING * 2)
        painter.end()
        return pixmap


def draw_words(painter: QPainter, room: QRectF, text: str, font: QFont) -> float:
    """Set the beginning of a text; gives the height at which it ends, below `room` when it goes on there."""
    y = room.top()
    painter.save()
    painter.setClipRect(room)
    for paragraph in text.strip().split("\n"):
        if y >= room.bottom():
            break
        y = _draw_paragraph(painter, paragraph, QPointF(room.left(), y), room, font)
    painter.restore()
    return y


def _draw_paragraph(painter: QPainter, text: str, at: QPointF, room: QRectF, font: QFont) -> float:
    leading = font.pixelSize() * LEADING
    if not text.strip():
        return at.y() + leading * 0.5
    lines = (room.bottom() - at.y()) / leading + 1
    letters = round(lines * room.width() / (NARROWEST * font.pixelSize()))
    layout = QTextLayout(text[:letters], font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = at.y()
    while y < room.bottom():
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, y - at.y()))
        y += leading
    layout.endLayout()
    layout.draw(painter, at)
    return y


def _letters(font: QFont, width: int) -> QFont:
    letters = QFont(font)
    letters.setPixelSize(min(LARGEST, max(SMALLEST, round(width / LETTERS_ACROSS * 1.45))))
    return letters


def _fade(painter: QPainter, room: QRectF, paper: QColor, height: float) -> None:
    """The last lines go over into the paper: there is more."""
    clear = QColor(paper)
    clear.setAlpha(0)
    below = QRectF(room.left(), room.bottom() - height, room.width(), height + 1)
    shade = QLinearGradient(below.topLeft(), below.bottomLeft())
    for place, colour in ((0.0, clear), (0.9, paper), (1.0, paper)):
        shade.setColorAt(place, colour)
    painter.fillRect(below, shade)
