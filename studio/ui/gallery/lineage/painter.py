"""How a graph of descent looks: cards with pictures and pages, and the lines between them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from studio.core.item import Item, ItemKind
from studio.ui.gallery.lineage.folding import Knot
from studio.ui.gallery.lineage.graph import Graph
from studio.ui.gallery.lineage.pictures import CardPictures
from studio.ui.gallery.lineage.placing import CARD, CARD_HEIGHT, PICTURE, Card, Stroke
from studio.ui.gallery.source import ItemSource
from studio.ui.theme import Theme
from studio.ui.widgets.star_shape import star

READABLE = 0.45
"""Below this zoom cards have no words."""
INSET = (CARD - PICTURE) / 2
FADED = 0.4
"""Opacity of what lies in the trash."""
BADGE = 20
BEHIND = 5
"""How far the sheets of a fold look out."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked.

    Attributes:
        cursor: the knot that keys and buttons mean.
        line: what it descends from and what descends from it, itself among them.
        hovered: under the mouse.
        focused: whether the keys go to the graph.
    """

    cursor: int | None = None
    line: Collection[int] = frozenset()
    hovered: int | None = None
    focused: bool = False


class LineagePainter:
    """Paints what is seen of a graph, at zoom 1; the caller scales."""

    def __init__(self, theme: Theme, source: ItemSource) -> None:
        self._theme = theme
        self._source = source
        self.pictures = CardPictures(theme, source)

    def paint(self, painter: QPainter, graph: Graph, marks: Marks, seen: QRectF, zoom: float) -> int:
        """Paint what lies in `seen`; gives the number of cards painted."""
        self.pictures.unset = False
        self._paint_strokes(painter, graph, marks, seen)
        cards = graph.placed.seen(seen.left(), seen.top(), seen.right(), seen.bottom())
        for card in cards:
            self._paint_card(painter, graph.folded.knots[card.knot], card, marks, zoom, graph.wanted.centre)
        return len(cards)

    # --- lines -----------------------------------------------------------------------------------------
    def _paint_strokes(self, painter: QPainter, graph: Graph, marks: Marks, seen: QRectF) -> None:
        quiet, lit = QPainterPath(), QPainterPath()
        left, top, right, bottom = seen.left(), seen.top(), seen.right(), seen.bottom()
        for stroke in graph.placed.strokes:
            low, high = (stroke.y1, stroke.y2) if stroke.y1 < stroke.y2 else (stroke.y2, stroke.y1)
            if stroke.x1 <= right and stroke.x2 >= left and low <= bottom and high >= top:
                on_line = stroke.parent in marks.line and stroke.child in marks.line
                _add_stroke(lit if on_line else quiet, stroke)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour(lambda c: c.outline), 1.5))
        painter.drawPath(quiet)
        painter.setPen(QPen(self._theme.colour(lambda c: c.accent), 2.5))
        painter.drawPath(lit)

    # --- cards -----------------------------------------------------------------------------------------
    def _paint_card(
        self, painter: QPainter, knot: Knot, card: Card, marks: Marks, zoom: float, centre: int
    ) -> None:
        item = self._source.item(knot.id)
        place = QRectF(card.x, card.y, CARD, CARD_HEIGHT)
        self._paint_ground(painter, knot, place, marks, centre)
        if item is None:
            return
        painter.setOpacity(1.0 if item.trashed is None else FADED)
        frame = QRectF(card.x + INSET, card.y + INSET, PICTURE, PICTURE)
        shown = self._paint_picture(painter, item, frame, zoom)
        painter.setOpacity(1.0)
        if zoom >= READABLE:
            self._paint_badges(painter, item, shown)
            self._paint_words(painter, item, place)
        if len(knot.members) > 1:
            self._paint_count(painter, place, f"× {len(knot.members):,}")
        elif knot.is_open and marks.hovered == knot.id:
            self._paint_count(painter, place, "Fold")

    def _paint_ground(self, painter: QPainter, knot: Knot, place: QRectF, marks: Marks, centre: int) -> None:
        colours = self._theme.colours
        cursor, hovered = marks.cursor == knot.id, marks.hovered == knot.id
        line = colours.accent if cursor else colours.outline if hovered else colours.line
        painter.setBrush(QColor(colours.panel))
        painter.setPen(QPen(QColor(colours.line), 1))
        for sheet in range(2 if len(knot.members) > 1 else 0, 0, -1):
            painter.drawRoundedRect(place.translated(BEHIND * sheet, BEHIND * sheet), 6, 6)
        painter.setPen(QPen(QColor(line), (3 if marks.focused else 2) if cursor else 1))
        painter.setBrush(QColor(colours.hover if hovered else colours.panel))
        painter.drawRoundedRect(place, 6, 6)
        if knot.id == centre:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(place.left() + 24, place.top() - 1, place.width() - 48, 4), 2, 2)

    def _paint_picture(self, painter: QPainter, item: Item, frame: QRectF, zoom: float) -> QRectF:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        if item.kind is ItemKind.TEXT:
            pixmap = self.pictures.page(item, PICTURE, zoom, ratio, painter.font())
        else:
            pixmap = self.pictures.picture(item, PICTURE, zoom, ratio)
        if pixmap is None:
            painter.fillRect(frame, self._theme.colour(lambda c: c.raised))
            return frame
        target = QRectF(QPointF(0, 0), _size_of(pixmap, frame))
        target.moveCenter(frame.center())
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
        return target

    def _paint_badges(self, painter: QPainter, item: Item, shown: QRectF) -> None:
        names = [
            name
            for name, wanted in (
                ("trash-2", item.trashed is not None),
                ("film", item.kind is ItemKind.ANIMATION),
                ("upload", not item.synthetic),
            )
            if wanted
        ]
        for number, name in enumerate(names):
            corner = QRectF(shown.left() + 4 + 24 * number, shown.bottom() - 24, BADGE, BADGE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 150))
            painter.drawRoundedRect(corner, 4, 4)
            self._theme.icon(name, "#ffffff").paint(painter, corner.adjusted(4, 4, -4, -4).toAlignedRect())

    def _paint_words(self, painter: QPainter, item: Item, place: QRectF) -> None:
        stars = 11 * item.rating
        line = QRectF(place.left() + INSET, place.bottom() - 26, place.width() - 2 * INSET, 20)
        font = QFont(painter.font())
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        painter.setPen(self._theme.colour(lambda c: c.muted if item.trashed else c.text))
        room = line.width() - stars - (4 if stars else 0)
        name = painter.fontMetrics().elidedText(item.name, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(lambda c: c.accent))
        for number in range(item.rating):
            painter.drawPolygon(
                star(QPointF(line.right() - stars + 11 * number + 6, line.center().y() + 0.5), 5)
            )

    def _paint_count(self, painter: QPainter, place: QRectF, words: str) -> None:
        font = QFont(painter.font())
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        chip = chip_of(place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(lambda c: c.accent))
        painter.drawRoundedRect(chip, 10, 10)
        painter.setPen(self._theme.colour(lambda c: c.on_accent))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), words)


def chip_of(place: QRectF) -> QRectF:
    """Where the number of a fold stands on its card."""
    return QRectF(place.right() - 44, place.top() - 8, 50, 20)


def _add_stroke(path: QPainterPath, stroke: Stroke) -> None:
    path.moveTo(stroke.x1, stroke.y1)
    if stroke.y1 == stroke.y2:
        path.lineTo(stroke.x2, stroke.y2)
        return
    middle = (stroke.x1 + stroke.x2) / 2
    path.cubicTo(middle, stroke.y1, middle, stroke.y2, stroke.x2, stroke.y2)


def _size_of(pixmap: QPixmap, frame: QRectF) -> QSizeF:
    return pixmap.deviceIndependentSize().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
