"""How the pieces of a text tree look: cards, folds and the lines between them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from math import exp, log

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from studio.core.text_tree import Author, Piece, TextTree
from studio.ui.numbers import grouped
from studio.ui.theme import Theme
from studio.ui.widgets.text_tree_places import CARD_WIDTH, GUTTER, Card, Column, Fork, TreeLayout

READABLE = 0.45
"""Below this zoom cards are plain blocks."""
FIRST_WORDS = 120
LEAST_PROBABILITY = 1e-9
INSET = 10
STRIPE = 4
BEND = 10.0


@dataclass(frozen=True, slots=True)
class Facts:
    """What a card tells of its piece.

    Attributes:
        words: how it begins, in one line.
        probability: geometric mean of its tokens' probabilities; None of what a person typed.
        count: tokens, or words that a person typed.
    """

    words: str
    probability: float | None
    count: int


def facts_of(piece: Piece) -> Facts:
    """Look at a piece once."""
    if piece.author is Author.PERSON:
        return Facts(" ".join(piece.typed[: 4 * FIRST_WORDS].split()), None, len(piece.typed.split()))
    start = "".join(token.text for token in piece.tokens[:FIRST_WORDS])
    logs = [log(max(token.probability, LEAST_PROBABILITY)) for token in piece.tokens]
    mean = exp(sum(logs) / len(logs)) if logs else None
    return Facts(" ".join(start[: 4 * FIRST_WORDS].split()), mean, len(piece.tokens))


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked.

    Attributes:
        road: pieces from the root to where the user is.
        at: where the user is.
        cursor: where the keys are, while the view has the focus.
        hovered: under the mouse.
        selected: chosen for merging, in the order of choosing.
    """

    road: Collection[int] = frozenset()
    at: int | None = None
    cursor: int | None = None
    hovered: int | None = None
    selected: tuple[int, ...] = ()


class TreePainter:
    """Paints what is seen of a layout, at zoom 1; the caller scales."""

    def __init__(self, theme: Theme, said: dict[str, str]) -> None:
        self._theme = theme
        self._said = said
        self._facts: dict[int, tuple[Piece, Facts]] = {}
        self._lines: dict[int, tuple[Piece, tuple[str, ...]]] = {}

    def facts(self, piece: Piece) -> Facts:
        """Remembered while the piece is the same."""
        known = self._facts.get(piece.id)
        if known is None or known[0] is not piece:
            known = (piece, facts_of(piece))
            self._facts[piece.id] = known
        return known[1]

    def paint(
        self, painter: QPainter, tree: TextTree, layout: TreeLayout, marks: Marks, seen: QRectF, zoom: float
    ) -> int:
        """Paint what lies in `seen`; gives the number of cards painted."""
        reach = CARD_WIDTH + GUTTER
        columns = [
            column
            for number, column in enumerate(layout.columns)
            if number * reach < seen.right() and (number + 1) * reach + GUTTER > seen.left()
        ]
        for column in columns:
            self._paint_lines(painter, column, marks, seen, zoom)
        cards = [card for column in columns for card in column.cards_between(seen.top(), seen.bottom())]
        if zoom < READABLE:
            self._paint_blocks(painter, tree, cards, marks)
            return len(cards)
        for card in cards:
            if card.folded:
                self._paint_fold(painter, card, marks)
            else:
                self._paint_card(painter, tree.pieces[card.piece], card, marks)
        return len(cards)

    # --- lines -----------------------------------------------------------------------------------------
    def _paint_lines(
        self, painter: QPainter, column: Column, marks: Marks, seen: QRectF, zoom: float
    ) -> None:
        quiet = QPen(self._theme.colour(lambda c: c.outline), 1.5)
        lit = QPen(self._theme.colour(lambda c: c.accent), 2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        stacks = column.cards_between(seen.top() - 40, seen.bottom() + 40) if zoom >= READABLE else ()
        for card in stacks:
            if card.follows:
                painter.setPen(lit if _on_road(card, marks) else quiet)
                x = card.x + 22
                painter.drawLine(QPointF(x, card.y - 8), QPointF(x, card.y))
        for fork in column.forks_between(seen.top(), seen.bottom()):
            painter.setPen(quiet)
            painter.drawPath(_fork_path(fork, seen))
            chosen = next((child for child in fork.children if _on_road(child, marks)), None)
            if chosen is not None:
                painter.setPen(lit)
                painter.drawPath(_way(fork.parent, chosen))

    # --- cards -----------------------------------------------------------------------------------------
    def _paint_blocks(self, painter: QPainter, tree: TextTree, cards: Sequence[Card], marks: Marks) -> None:
        """Plain ones, all of a colour at a time: thousands may be seen."""
        colours = self._theme.colours
        road = _between(QColor(colours.raised), QColor(colours.accent), 0.55)
        blocks: dict[_Block, list[QRectF]] = {}
        for card in cards:
            place = QRectF(card.x, card.y, CARD_WIDTH, card.height)
            blocks.setdefault(_block_of(tree, card, marks), []).append(place)
        paints = {
            _Block.MARKED: QColor(colours.accent),
            _Block.ROAD: road,
            _Block.HOVERED: QColor(colours.text),
            _Block.PERSON: QColor(colours.muted),
            _Block.MODEL: QColor(colours.outline),
        }
        painter.setPen(Qt.PenStyle.NoPen)
        for kind, places in blocks.items():
            painter.setBrush(paints[kind])
            painter.drawRects(places)

    def _paint_fold(self, painter: QPainter, card: Card, marks: Marks) -> None:
        colours = self._theme.colours
        place = QRectF(card.x, card.y, CARD_WIDTH, card.height)
        lit = _on_road(card, marks)
        hot = marks.hovered == card.piece
        painter.setPen(QPen(QColor(colours.accent if lit else colours.line), 1))
        painter.setBrush(QColor(colours.hover if hot else colours.panel))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._font(painter))
        painter.setPen(QColor(colours.muted))
        words = self._said["more"].replace("%1", grouped(len(card.folded)))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_card(self, painter: QPainter, piece: Piece, card: Card, marks: Marks) -> None:
        colours = self._theme.colours
        place = QRectF(card.x, card.y, CARD_WIDTH, card.height)
        lit, here = piece.id in marks.road, piece.id == marks.at
        ground = QColor(colours.raised if lit else colours.panel)
        if piece.id == marks.hovered:
            ground = QColor(colours.hover)
        if piece.id in marks.selected or here:
            ground = QColor(colours.selection)
        painter.setPen(QPen(QColor(colours.accent if lit else colours.line), 1.5 if lit else 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(place.adjusted(0.75, 0.75, -0.75, -0.75), 5, 5)
        if here or piece.id in marks.selected:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 5, 5)
        self._paint_stripe(painter, piece, place)
        self._paint_words(painter, piece, place)
        self._paint_facts(painter, piece, card, place, marks)
        if piece.id == marks.cursor:
            painter.setPen(QPen(QColor(colours.text), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 7, 7)

    def _paint_stripe(self, painter: QPainter, piece: Piece, place: QRectF) -> None:
        """At the left: grey for a person, from faint to strong by the mean probability for a model."""
        colours = self._theme.colours
        probability = self.facts(piece).probability
        colour = QColor(colours.muted)
        if probability is not None:
            colour = _between(QColor(colours.warning), QColor(colours.good), min(1.0, probability * 1.6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        stripe = QRectF(place.left() + 5, place.top() + 8, STRIPE, place.height() - 16)
        painter.drawRoundedRect(stripe, 2, 2)

    def _paint_words(self, painter: QPainter, piece: Piece, place: QRectF) -> None:
        colours = self._theme.colours
        font = self._font(painter)
        room = place.adjusted(INSET + STRIPE + 4, 6, -INSET, -22)
        painter.setPen(QColor(colours.text))
        words = self.facts(piece).words or self._said["blank"]
        lines = 2
        if piece.name:
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            name = painter.fontMetrics().elidedText(
                piece.name, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), name)
            font.setWeight(QFont.Weight.Normal)
            room = room.adjusted(0, QFontMetricsF(font).height(), 0, 0)
            lines = 1
            painter.setPen(QColor(colours.muted))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        y = room.top() + metrics.ascent()
        for line in self._broken(piece, words, font, room.width(), lines):
            painter.drawText(QPointF(room.left(), y), line)
            y += metrics.height()

    def _broken(self, piece: Piece, words: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
        """Remembered while the piece is the same: breaking lines takes longer than painting them."""
        known = self._lines.get(piece.id)
        if known is None or known[0] is not piece:
            known = (piece, _lines_of(words, font, width, most))
            self._lines[piece.id] = known
        return known[1]

    def _paint_facts(self, painter: QPainter, piece: Piece, card: Card, place: QRectF, marks: Marks) -> None:
        colours, facts = self._theme.colours, self.facts(piece)
        font = self._font(painter, smaller=1)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        line = QRectF(place.left() + INSET + STRIPE + 4, place.bottom() - 21, CARD_WIDTH - 2 * INSET - 8, 16)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if facts.probability is None:
            said = self._said["person"].replace("%1", grouped(facts.count))
        else:
            said = self._said["model"].replace("%1", grouped(facts.count))
            said = said.replace("%2", f"{100 * facts.probability:.0f}")
        painter.drawText(line, int(left), said)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if card.hidden:
            painter.setPen(QColor(colours.accent))
            painter.drawText(line, int(right), f"+{grouped(card.hidden)} ▸")
        elif piece.id in marks.selected and len(marks.selected) > 1:
            painter.setPen(QColor(colours.accent))
            painter.drawText(line, int(right), f"{marks.selected.index(piece.id) + 1}")

    def _font(self, painter: QPainter, smaller: int = 0) -> QFont:
        font = QFont(painter.font())
        font.setPixelSize(self._theme.metrics.text_small - smaller)
        font.setWeight(QFont.Weight.Normal)
        return font


class _Block(Enum):
    MARKED = auto()
    ROAD = auto()
    HOVERED = auto()
    PERSON = auto()
    MODEL = auto()


def _block_of(tree: TextTree, card: Card, marks: Marks) -> _Block:
    piece = card.piece
    if piece in {marks.at, marks.cursor} or piece in marks.selected:
        return _Block.MARKED
    if _on_road(card, marks):
        return _Block.ROAD
    if piece == marks.hovered:
        return _Block.HOVERED
    return _Block.PERSON if tree.pieces[piece].author is Author.PERSON else _Block.MODEL


def _on_road(card: Card, marks: Marks) -> bool:
    """Of a fold: whether all of it is; the road ends on a card, never in a fold."""
    return card.piece in marks.road and (not card.folded or card.folded[-1] in marks.road)


def _between(low: QColor, high: QColor, share: float) -> QColor:
    rest = 1 - share
    return QColor.fromRgbF(
        low.redF() * rest + high.redF() * share,
        low.greenF() * rest + high.greenF() * share,
        low.blueF() * rest + high.blueF() * share,
    )


def _way(parent: Card, child: Card) -> QPainterPath:
    """From the right of a card through the gutter to the left of another, with round corners."""
    trunk = parent.right + GUTTER / 2
    path = QPainterPath(QPointF(parent.right, parent.middle))
    drop = child.middle - parent.middle
    if abs(drop) < 1:
        path.lineTo(child.x, child.middle)
        return path
    bend = min(BEND, abs(drop) / 2) * (1 if drop > 0 else -1)
    path.lineTo(trunk - abs(bend), parent.middle)
    path.quadTo(trunk, parent.middle, trunk, parent.middle + bend)
    path.lineTo(trunk, child.middle - bend)
    path.quadTo(trunk, child.middle, trunk + abs(bend), child.middle)
    path.lineTo(child.x, child.middle)
    return path


def _fork_path(fork: Fork, seen: QRectF) -> QPainterPath:
    """A trunk, and a twig to each child that is seen."""
    trunk = fork.parent.right + GUTTER / 2
    path = QPainterPath()
    path.addPath(_way(fork.parent, fork.children[0]))
    if len(fork.children) > 1:
        path.addPath(_way(fork.parent, fork.children[-1]))
    for child in fork.children[1:-1]:
        if seen.top() - BEND < child.middle < seen.bottom() + BEND:
            path.moveTo(trunk, child.middle)
            path.lineTo(child.x, child.middle)
    return path


def _lines_of(words: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """The words broken into at most so many lines, the last one shortened."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        rest = words[start:] if len(lines) == most - 1 else words[start : start + length]
        lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    return tuple(lines)
