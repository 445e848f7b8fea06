"""How a graph of descent looks: cards with pictures and pages, and the lines between them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from studio.core.item import Item, ItemKind
from studio.ui.gallery.badges import badges_of
from studio.ui.gallery.lineage.folding import Knot
from studio.ui.gallery.lineage.graph import Graph
from studio.ui.gallery.lineage.pictures import CardPictures
from studio.ui.gallery.lineage.placing import CARD, CARD_HEIGHT, PICTURE, Card, Stroke
from studio.ui.gallery.source import ItemSource
from studio.ui.numbers import grouped
from studio.ui.theme import Theme
from studio.ui.widgets.star_shape import star

READABLE = 0.45
"""Below this zoom cards have no words."""
FAR = 0.25
"""Below this zoom cards are plain and lines straight and thin: hundreds and thousands of them may be seen."""
INSET = (CARD - PICTURE) / 2
FADED = 0.4
"""Opacity of what lies in the trash."""
BADGE, LEAST_BADGE = 20, 14
BEHIND = 5
"""How far the sheets of a fold look out."""
SMALLEST_LETTERS = 9
MOST_NAMES = 2000
"""Shortened names that are remembered."""


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


@dataclass(frozen=True, slots=True)
class Screen:
    """Where the canvas is on the screen.

    Attributes:
        shift: of its corner.
        zoom: logical pixels of the screen for one of the canvas.
        ratio: device pixels for one logical one.
        seen: the part of the canvas that is in the window.
    """

    shift: QPointF
    zoom: float
    ratio: float
    seen: QRectF

    def place(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A part of the canvas on the screen."""
        zoom = self.zoom
        return QRectF(x * zoom + self.shift.x(), y * zoom + self.shift.y(), width * zoom, height * zoom)


@dataclass(frozen=True, slots=True)
class _Inks:
    """The colours of one painting: parsed once, not card by card."""

    panel: QColor
    hover: QColor
    raised: QColor
    line: QColor
    outline: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor

    @classmethod
    def of(cls, theme: Theme) -> _Inks:
        colours = theme.colours
        return cls(**{name: QColor(getattr(colours, name)) for name in cls.__slots__})


@dataclass(frozen=True, slots=True)
class _Lines:
    """All lines of a graph as straight ones, made once for as long as the same item is picked."""

    graph: Graph
    line: Collection[int]
    quiet: list[QLineF]
    lit: list[QLineF]

    @classmethod
    def of(cls, graph: Graph, line: Collection[int]) -> _Lines:
        quiet: list[QLineF] = []
        lit: list[QLineF] = []
        for column in graph.placed.strokes:
            for one in column:
                on_line = one.parent in line and one.child in line
                (lit if on_line else quiet).append(QLineF(one.x1, one.y1, one.x2, one.y2))
        return cls(graph, line, quiet, lit)


class LineagePainter:
    """Paints what is seen of a graph."""

    def __init__(self, theme: Theme, source: ItemSource) -> None:
        self._theme = theme
        self._source = source
        self._inks = _Inks.of(theme)
        self._names: dict[tuple[str, int, int], str] = {}
        self._letters = QFont()
        self._lines: _Lines | None = None
        self.pictures = CardPictures(theme, source)

    def paint(self, painter: QPainter, graph: Graph, marks: Marks, screen: Screen) -> int:
        """Paint what is seen; gives the number of cards painted."""
        self._inks = _Inks.of(self._theme)
        self._letters = QFont(painter.font())
        self._letters.setPixelSize(max(SMALLEST_LETTERS, round(self._theme.metrics.text_small * screen.zoom)))
        self.pictures.unset = False
        seen = screen.seen
        cards = graph.placed.seen(seen.left(), seen.top(), seen.right(), seen.bottom())
        if screen.zoom < FAR:
            self._paint_lines(painter, graph, marks, screen)
            for card in cards:
                self._paint_far_card(painter, card.knot, card, marks, screen)
            return len(cards)
        self._paint_strokes(painter, graph, marks, screen)
        painter.setFont(self._letters)
        for card in cards:
            self._paint_card(painter, graph.folded.knots[card.knot], card, marks, screen, graph.wanted.centre)
        return len(cards)

    def forget_all(self) -> None:
        """Hold no picture and no name in memory."""
        self._names.clear()
        self.pictures = CardPictures(self._theme, self._source)

    # --- from afar -------------------------------------------------------------------------------------
    def _paint_lines(self, painter: QPainter, graph: Graph, marks: Marks, screen: Screen) -> None:
        lines = self._lines
        if lines is None or lines.graph is not graph or lines.line is not marks.line:
            lines = self._lines = _Lines.of(graph, marks.line)
        painter.save()
        painter.translate(screen.shift)
        painter.scale(screen.zoom, screen.zoom)
        for drawn, colour in ((lines.quiet, self._inks.outline), (lines.lit, self._inks.accent)):
            painter.setPen(QPen(colour, 0))
            painter.drawLines(drawn)
        painter.restore()

    def _paint_far_card(
        self, painter: QPainter, knot_id: int, card: Card, marks: Marks, screen: Screen
    ) -> None:
        item = self._source.item(knot_id)
        place = screen.place(card.x, card.y, CARD, CARD_HEIGHT)
        inks = self._inks
        if marks.cursor == knot_id:
            painter.fillRect(place.adjusted(-2, -2, 2, 2), inks.accent)
        painter.fillRect(place, inks.hover if marks.hovered == knot_id else inks.panel)
        if item is None:
            return
        frame = screen.place(card.x + INSET, card.y + INSET, PICTURE, PICTURE)
        pixmap = self.pictures.far(item, max(1, round(frame.width())), screen.ratio)
        if pixmap is None:
            painter.fillRect(frame, inks.raised)
        else:
            painter.setOpacity(1.0 if item.trashed is None else FADED)
            painter.drawPixmap(frame.topLeft(), pixmap)
            painter.setOpacity(1.0)

    # --- lines -----------------------------------------------------------------------------------------
    def _paint_strokes(self, painter: QPainter, graph: Graph, marks: Marks, screen: Screen) -> None:
        quiet = QPainterPath()
        lit: list[Stroke] = []
        top, bottom, line = screen.seen.top(), screen.seen.bottom(), marks.line
        for stroke in graph.placed.strokes_seen(screen.seen.left(), screen.seen.right()):
            if (stroke.y1 <= bottom or stroke.y2 <= bottom) and (stroke.y1 >= top or stroke.y2 >= top):
                if stroke.parent in line and stroke.child in line:
                    lit.append(stroke)
                else:
                    _add_stroke(quiet, stroke)
        painter.save()
        painter.translate(screen.shift)
        painter.scale(screen.zoom, screen.zoom)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # thin as a pixel all together, broad ones one by one: the other way round takes ten times as long
        painter.setPen(QPen(self._inks.outline, 0))
        painter.drawPath(quiet)
        painter.setPen(QPen(self._inks.accent, 2.5))
        for stroke in lit:
            path = QPainterPath()
            _add_stroke(path, stroke)
            painter.drawPath(path)
        painter.restore()

    # --- cards -----------------------------------------------------------------------------------------
    def _paint_card(
        self, painter: QPainter, knot: Knot, card: Card, marks: Marks, screen: Screen, centre: int
    ) -> None:
        item = self._source.item(knot.id)
        place = screen.place(card.x, card.y, CARD, CARD_HEIGHT)
        self._paint_ground(painter, knot, place, marks, centre)
        if item is None:
            return
        frame = screen.place(card.x + INSET, card.y + INSET, PICTURE, PICTURE)
        if item.trashed is not None:
            painter.setOpacity(FADED)
        shown = self._paint_picture(painter, item, frame, screen)
        painter.setOpacity(1.0)
        if screen.zoom >= READABLE:
            self._paint_badges(painter, item, shown, screen.zoom)
            self._paint_words(painter, item, place, screen.zoom)
            if len(knot.members) > 1:
                self._paint_count(painter, place, screen.zoom, f"× {grouped(len(knot.members))}")
            elif knot.is_open and marks.hovered == knot.id:
                self._paint_count(painter, place, screen.zoom, _tr("Fold"))

    def _paint_ground(self, painter: QPainter, knot: Knot, place: QRectF, marks: Marks, centre: int) -> None:
        inks, zoom = self._inks, place.width() / CARD
        cursor, hovered = marks.cursor == knot.id, marks.hovered == knot.id
        radius = 6 * zoom
        painter.setBrush(inks.panel)
        if len(knot.members) > 1:
            painter.setPen(QPen(inks.line, 1))
            for sheet in (2, 1):
                behind = BEHIND * sheet * zoom
                painter.drawRoundedRect(place.translated(behind, behind), radius, radius)
        line = inks.accent if cursor else inks.outline if hovered else inks.line
        painter.setPen(QPen(line, (3 if marks.focused else 2) if cursor else 1))
        if hovered:
            painter.setBrush(inks.hover)
        painter.drawRoundedRect(place, radius, radius)
        if knot.id == centre:
            rim = place.width() / 5
            bar = QRectF(place.left() + rim, place.top() - 1, place.width() - 2 * rim, max(2.0, 4 * zoom))
            painter.fillRect(bar, inks.accent)

    def _paint_picture(self, painter: QPainter, item: Item, frame: QRectF, screen: Screen) -> QRectF:
        edge = max(1, round(frame.width()))
        if item.kind is ItemKind.TEXT:
            pixmap = self.pictures.page(item, PICTURE, screen.zoom, screen.ratio, painter.font())
        else:
            pixmap = self.pictures.picture(item, edge, screen.ratio)
        if pixmap is None:
            painter.fillRect(frame, self._inks.raised)
            return frame
        size = pixmap.deviceIndependentSize()
        if item.kind is ItemKind.TEXT:
            painter.drawPixmap(frame, pixmap, QRectF(pixmap.rect()))
            return frame
        corner = frame.center() - QPointF(size.width() / 2, size.height() / 2)
        corner = QPointF(round(corner.x()), round(corner.y()))
        painter.drawPixmap(corner, pixmap)
        return QRectF(corner, size)

    def _paint_badges(self, painter: QPainter, item: Item, shown: QRectF, zoom: float) -> None:
        edge = max(LEAST_BADGE, BADGE * zoom)
        names = (*(("trash-2",) if item.trashed is not None else ()), *badges_of(item))
        for number, name in enumerate(names):
            left = shown.left() + edge / 5 + 1.2 * edge * number
            corner = QRectF(left, shown.bottom() - 1.2 * edge, edge, edge)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 150))
            painter.drawRoundedRect(corner, 4, 4)
            rim = edge / 5
            inside = corner.adjusted(rim, rim, -rim, -rim).toAlignedRect()
            self._theme.icon(name, "#ffffff").paint(painter, inside)

    def _paint_words(self, painter: QPainter, item: Item, place: QRectF, zoom: float) -> None:
        pitch, inset = 11 * zoom, INSET * zoom
        stars = pitch * item.rating
        line = QRectF(place.left() + inset, place.bottom() - 26 * zoom, place.width() - 2 * inset, 20 * zoom)
        painter.setPen(self._inks.muted if item.trashed else self._inks.text)
        name = self._shortened(item.name, int(line.width() - stars - (4 if stars else 0)))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
        if not item.rating:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.accent)
        for number in range(item.rating):
            centre = QPointF(line.right() - stars + pitch * (number + 0.5), line.center().y() + 0.5)
            painter.drawPolygon(star(centre, 5 * zoom))

    def _shortened(self, name: str, room: int) -> str:
        key = (name, room, self._letters.pixelSize())
        found = self._names.get(key)
        if found is None:
            if len(self._names) >= MOST_NAMES:
                self._names.clear()
            metrics = QFontMetrics(self._letters)
            found = self._names[key] = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        return found

    def _paint_count(self, painter: QPainter, place: QRectF, zoom: float, words: str) -> None:
        chip = chip_of(place, zoom)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.accent)
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setPen(self._inks.on_accent)
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), words)


def chip_of(place: QRectF, zoom: float) -> QRectF:
    """Where the number of a fold stands on its card."""
    return QRectF(place.right() - 44 * zoom, place.top() - 8 * zoom, 50 * zoom, 20 * zoom)


def _add_stroke(path: QPainterPath, stroke: Stroke) -> None:
    path.moveTo(stroke.x1, stroke.y1)
    if stroke.y1 == stroke.y2:
        path.lineTo(stroke.x2, stroke.y2)
    else:
        middle = (stroke.x1 + stroke.x2) / 2
        path.cubicTo(middle, stroke.y1, middle, stroke.y2, stroke.x2, stroke.y2)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LineagePainter", text)
