"""How sure the model was of each of its words, as a quiet ground behind them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCursor, QTextLine

from studio.ui.tabs.text.road import Place, Road
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.ui.tabs.text.page import Page

LEVELS = 16
FAINTEST, STRONGEST = 0.05, 0.42
"""Opacity of the accent colour behind a certain word, and behind one that nobody expected."""
NATS = 6.0
"""Surprise (-ln p) from which on a word is shaded most: one in four hundred."""


def strength(probability: float) -> float:
    """How visible the ground of a word is, in [0, 1]: its surprise."""
    return min(1.0, -math.log(max(probability, 1e-9)) / NATS)


def opacity(probability: float) -> float:
    """Of the accent colour behind a word."""
    return FAINTEST + (STRONGEST - FAINTEST) * strength(probability)


class Shading:
    """Paints behind the letters of a page."""

    def __init__(self, page: Page, theme: Theme) -> None:
        self._page, self._theme = page, theme
        self._road: Road | None = None
        self._marked: Place | None = None
        self.on = True

    @property
    def marked(self) -> Place | None:
        """The token that is framed."""
        return self._marked

    def show_road(self, road: Road) -> None:
        """Other words; Qt repaints where the letters are others, this where only their shade is."""
        before, self._road = self._road, road
        if before is None or not _goes_on(before, road):
            self._page.viewport().update()

    def set_on(self, on: bool) -> None:
        """Show it, or plain paper."""
        self.on = on
        self._page.viewport().update()

    def mark(self, place: Place | None) -> None:
        """Frame one token, whose alternatives are shown."""
        if place != self._marked:
            self._marked = place
            self._page.viewport().update()

    def paint(self, clip: QRect) -> None:
        """Paint the part that is in sight."""
        if self._road is None or not (self.on or self._marked):
            return
        painter = QPainter(self._page.viewport())
        accent = self._theme.colour(lambda c: c.accent)
        grounds = [QColor(accent) for _ in range(LEVELS + 1)]
        for level, colour in enumerate(grounds):
            colour.setAlphaF(FAINTEST + (STRONGEST - FAINTEST) * level / LEVELS)
        if self.on:
            for block in self._blocks(clip):
                for place, rect in self._in_block(block):
                    painter.fillRect(rect, grounds[round(strength(place.token.probability) * LEVELS)])
        if self._marked is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(accent)
            for rect in self.rects(self._marked):
                painter.drawRoundedRect(rect.adjusted(-1.5, -0.5, 0.5, 0.5), 3, 3)
        painter.end()

    def rects(self, place: Place) -> list[QRectF]:
        """Where a token stands, in the viewport: one rectangle a line."""
        document = self._page.document()
        block, found = document.findBlock(place.start), list[QRectF]()
        while block.isValid() and block.position() < place.end:
            found += list(self._lines(block, place, self._origin(block)))
            block = block.next()
        return found

    def _blocks(self, clip: QRect) -> Iterator[QTextBlock]:
        block = self._page.cursorForPosition(clip.topLeft()).block()
        while block.isValid() and self._origin(block).y() <= clip.bottom():
            yield block
            block = block.next()

    def _origin(self, block: QTextBlock) -> QPointF:
        scrolled = self._page.verticalScrollBar().value()
        return self._page.document().documentLayout().blockBoundingRect(block).topLeft() - QPointF(
            0, scrolled
        )

    def _in_block(self, block: QTextBlock) -> Iterator[tuple[Place, QRectF]]:
        assert self._road is not None
        origin = self._origin(block)
        for place in self._road.tokens(block.position(), block.position() + block.length()):
            for rect in self._lines(block, place, origin):
                yield place, rect

    def _lines(self, block: QTextBlock, place: Place, origin: QPointF) -> Iterator[QRectF]:
        layout = block.layout()
        first = max(0, place.start - block.position())
        last = min(block.length() - 1, place.end - block.position())
        if first >= last:
            return
        line = layout.lineForTextPosition(first)
        while line.isValid() and line.textStart() < last:
            end = min(last, line.textStart() + line.textLength())
            left = _x(line, max(first, line.textStart()))
            right = _x(line, end)
            bottom = origin.y() + line.y() + line.height()
            height = line.ascent() + line.descent()
            top = bottom - height
            yield QRectF(origin.x() + left, top - 1, right - left, height + 2)
            if line.lineNumber() + 1 >= layout.lineCount():
                return
            line = layout.lineAt(line.lineNumber() + 1)


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def _goes_on(before: Road, now: Road) -> bool:
    """Whether nothing but words at the end is another."""
    return before.stretches[:-1] == now.stretches[: len(before.stretches) - 1] and before.end <= now.end


def caret_rect(page: Page, place: Place) -> QRect:
    """Where a token begins, in the viewport."""
    cursor = QTextCursor(page.document())
    cursor.setPosition(place.start)
    return page.cursorRect(cursor)
