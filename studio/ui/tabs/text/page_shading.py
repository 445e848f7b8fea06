"""How sure the model was of each of its words, as a quiet ground behind them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextLayout, QTextLine

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


Ground = tuple[int, int, QRectF]
"""Where its token begins, how strong it is in [0, LEVELS], and its place from the corner of its block."""


@dataclass(slots=True)
class _Known:
    """The grounds of one block, as far as they were measured."""

    until: int
    grounds: list[Ground] = field(default_factory=list[Ground])


class Shading:
    """Paints behind the letters of a page."""

    def __init__(self, page: Page, theme: Theme) -> None:
        self._page, self._theme = page, theme
        self._road: Road | None = None
        self._marked: Place | None = None
        self._known: dict[int, _Known] = {}
        self.on = True

    @property
    def marked(self) -> Place | None:
        """The token that is framed."""
        return self._marked

    def show_road(self, road: Road) -> None:
        """Other words; Qt repaints where the letters are others, this where only their shade is."""
        before, self._road = self._road, road
        first = road.first_difference(before) if before is not None else 0
        self._cut(first)
        if before is None or first < min(before.end, road.end):
            self._page.viewport().update()

    def forget(self) -> None:
        """The lines break elsewhere now."""
        self._known.clear()

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
        if self.on:
            self._paint_grounds(painter, clip, accent)
        if self._marked is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for rect in self.rects(self._marked):
                painter.drawRoundedRect(rect.adjusted(-1.5, -0.5, 0.5, 0.5), 3, 3)
        painter.end()

    def _paint_grounds(self, painter: QPainter, clip: QRect, accent: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        levels: list[list[QRectF]] = [[] for _ in range(LEVELS + 1)]
        for block in self._blocks(clip):
            origin = self._origin(block)
            top, bottom = clip.top() - origin.y(), clip.bottom() - origin.y()
            for _, level, rect in self._grounds(block):
                if rect.bottom() >= top and rect.top() <= bottom:
                    levels[level].append(rect.translated(origin))
        colour = QColor(accent)
        for level, rects in enumerate(levels):
            if rects:
                colour.setAlphaF(FAINTEST + (STRONGEST - FAINTEST) * level / LEVELS)
                painter.setBrush(colour)
                painter.drawRects(rects)

    def _grounds(self, block: QTextBlock) -> list[Ground]:
        """Those of a block, from its corner; what was measured before is not measured again."""
        assert self._road is not None
        start, end = block.position(), block.position() + block.length()
        known = self._known.setdefault(start, _Known(start))
        if known.until < end:
            layout = block.layout()
            for place in self._road.tokens(known.until, end):
                level = round(strength(place.token.probability) * LEVELS)
                for rect in _lines(layout, start, block.length(), place):
                    known.grounds.append((max(place.start, known.until), level, rect))
            known.until = end
        return known.grounds

    def _cut(self, first: int) -> None:
        """Forget what stands from a place on, and the line before it: its last word may move."""
        for start in [one for one in self._known if one >= first]:
            del self._known[start]
        start = max(self._known, default=None)
        if start is None:
            return
        known = self._known[start]
        layout = self._page.document().findBlock(start).layout()
        line = layout.lineForTextPosition(max(0, first - start - 1))
        until = start + line.textStart() if line.isValid() else start
        if line.isValid() and line.lineNumber() > 0:
            until = start + layout.lineAt(line.lineNumber() - 1).textStart()
        # a token that reaches over the line's beginning is measured again as a whole
        while known.grounds and known.grounds[-1][0] >= until:
            known.grounds.pop()
        known.until = min(known.until, until)

    def rects(self, place: Place) -> list[QRectF]:
        """Where a token stands, in the viewport: one rectangle a line."""
        document = self._page.document()
        block, found = document.findBlock(place.start), list[QRectF]()
        while block.isValid() and block.position() < place.end:
            origin = self._origin(block)
            lines = _lines(block.layout(), block.position(), block.length(), place)
            found += [rect.translated(origin) for rect in lines]
            block = block.next()
        return found

    def line_at(self, place: int) -> QRectF | None:
        """The letters of the line with a place in it, in the viewport."""
        block = self._page.document().findBlock(place)
        line = block.layout().lineForTextPosition(place - block.position())
        if not line.isValid():
            return None
        height = line.ascent() + line.descent()
        bottom = self._origin(block).y() + line.y() + line.height()
        return QRectF(0, bottom - height, line.width(), height)

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


def _lines(layout: QTextLayout, start: int, length: int, place: Place) -> Iterator[QRectF]:
    """Where a token stands in the block that begins at `start`: one rectangle a line."""
    first = max(0, place.start - start)
    last = min(length - 1, place.end - start)
    if first >= last:
        return
    line = layout.lineForTextPosition(first)
    while line.isValid() and line.textStart() < last:
        end = min(last, line.textStart() + line.textLength())
        left, right = _x(line, max(first, line.textStart())), _x(line, end)
        height = line.ascent() + line.descent()
        top = line.y() + line.height() - height
        yield QRectF(left, top - 1, right - left, height + 2)
        if line.lineNumber() + 1 >= layout.lineCount():
            return
        line = layout.lineAt(line.lineNumber() + 1)


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)
