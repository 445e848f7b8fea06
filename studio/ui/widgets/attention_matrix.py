"""Where every head of every layer looked: one small strip each, from the first token to the last."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from studio.ui.theme import Theme
from studio.ui.widgets.arrow_keys import ARROWS
from studio.ui.widgets.pixels import to_qimage

LABELS, HEAD = 44, 20
"""Room at the left and above."""
LEAST_CELL, MOST_CELL = (9, 10), (44, 26)
GAP = 3
APART = 6
"""Between the averages and the rest."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which attention is looked at: of a layer and a head, each from 0; None is the average of all."""

    layer: int | None = None
    head: int | None = None


def attention_of(attention: npt.NDArray[np.float32], chosen: Chosen) -> npt.NDArray[np.float32]:
    """The weights of the tokens, (n,); they sum to 1.

    Args:
        attention: (layers, heads, n).
        chosen: which; None averages.
    """
    layers = attention if chosen.layer is None else attention[chosen.layer : chosen.layer + 1]
    heads = layers if chosen.head is None else layers[:, chosen.head : chosen.head + 1]
    return heads.mean((0, 1), dtype=np.float32)


def without_first(weights: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The weights of all tokens but the first, made to sum to 1 again; the first gets 0.

    Heads that have nothing to do rest on the first token (attention sinks, arXiv 2309.17453).
    """
    rest = weights.copy()
    if len(rest) > 1:
        rest[0] = 0.0
        whole = float(rest.sum())
        rest = rest / whole if whole > 0 else rest
    return rest


def strip(weights: npt.NDArray[np.float32], bins: int) -> npt.NDArray[np.float32]:
    """The weights in so many bins: each the largest that falls into it, as a share of the largest of all."""
    count = len(weights)
    places = np.arange(bins) * count // bins
    ends = np.maximum(places + 1, (np.arange(bins) + 1) * count // bins)
    made = np.array([weights[a:b].max() for a, b in zip(places, ends, strict=True)], dtype=np.float32)
    return made / max(float(made.max()), 1e-9)


class AttentionMatrix(QWidget):
    """Layers from left to right, heads from top to bottom; first the average of either. A click or the arrow
    keys choose.
    """

    chosen_changed = Signal(object)
    """Chosen"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._attention: npt.NDArray[np.float32] = np.zeros((0, 0, 0), dtype=np.float32)
        self._first = True
        self._chosen = Chosen()
        self._picture = to_qimage(np.zeros((1, 1, 3), dtype=np.uint8))
        self._hovered: Chosen | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Attention by layer and head"))
        self.setProperty("look", "clear")
        theme.changed.connect(self._draw)

    # --- what is shown ---------------------------------------------------------------------------------
    @property
    def chosen(self) -> Chosen:
        """What is marked."""
        return self._chosen

    def show_attention(self, attention: npt.NDArray[np.float32], *, first: bool = True) -> None:
        """Show these weights, (layers, heads, n); what is chosen stays if it is there.

        Args:
            attention: how much each head looked at each token.
            first: whether the first token counts.
        """
        self._attention, self._first = attention, first
        layers, heads = attention.shape[:2]
        chosen = self._chosen
        if (chosen.layer or 0) >= max(1, layers) or (chosen.head or 0) >= max(1, heads):
            self._chosen = Chosen()
        self.updateGeometry()
        self._draw()
        self._say()

    def choose(self, chosen: Chosen) -> None:
        """Mark this one and tell it."""
        if chosen != self._chosen:
            self._chosen = chosen
            self._say()
            self.update()
            self.chosen_changed.emit(chosen)

    def words(self, chosen: Chosen) -> str:
        """“Layer 3, head 5” and the like."""
        layer = (
            self.tr("all layers")
            if chosen.layer is None
            else self.tr("layer %1").replace("%1", str(chosen.layer + 1))
        )
        head = (
            self.tr("all heads")
            if chosen.head is None
            else self.tr("head %1").replace("%1", str(chosen.head + 1))
        )
        said = f"{layer}, {head}"
        return said[:1].upper() + said[1:]

    # --- places ----------------------------------------------------------------------------------------
    def _cell(self) -> tuple[int, int]:
        layers, heads = self._attention.shape[:2]
        wide = (self.width() - LABELS - APART) // max(1, layers + 1) - GAP
        high = (self.height() - HEAD - APART) // max(1, heads + 1) - GAP
        return (
            max(LEAST_CELL[0], min(MOST_CELL[0], wide)),
            max(LEAST_CELL[1], min(MOST_CELL[1], high)),
        )

    def place_of(self, chosen: Chosen) -> QRectF:
        """Where a mark lies."""
        wide, high = self._cell()
        x = LABELS if chosen.layer is None else LABELS + APART + (chosen.layer + 1) * (wide + GAP)
        y = HEAD if chosen.head is None else HEAD + APART + (chosen.head + 1) * (high + GAP)
        return QRectF(x, y, wide, high)

    def at(self, point: QPointF) -> Chosen | None:
        """The mark there."""
        layers, heads = self._attention.shape[:2]
        wide, high = self._cell()
        column = _index(point.x() - LABELS, wide + GAP)
        row = _index(point.y() - HEAD, high + GAP)
        if not layers or column is None or row is None or column > layers or row > heads:
            return None
        return Chosen(column - 1 if column else None, row - 1 if row else None)

    def sizeHint(self) -> QSize:
        """Comfortable marks."""
        layers, heads = self._attention.shape[:2]
        return QSize(LABELS + APART + (layers + 1) * 18, HEAD + APART + (heads + 1) * 18)

    def minimumSizeHint(self) -> QSize:
        """The smallest marks."""
        layers, heads = self._attention.shape[:2]
        return QSize(
            LABELS + APART + (layers + 1) * (LEAST_CELL[0] + GAP),
            HEAD + APART + (heads + 1) * (LEAST_CELL[1] + GAP),
        )

    # --- painting --------------------------------------------------------------------------------------
    def _draw(self) -> None:
        """All strips into one picture, once."""
        layers, heads, tokens = self._attention.shape
        wide, high = self._cell()
        if not (layers and heads and tokens):
            self.update()
            return
        ratio = max(1, round(self.devicePixelRatioF()))
        low = _rgb(self._theme.colour(lambda c: c.raised))
        full = _rgb(self._theme.colour(lambda c: c.accent))
        ground = _rgb(self._theme.colour(lambda c: c.panel))
        across = (APART + (layers + 1) * (wide + GAP)) * ratio
        down = (APART + (heads + 1) * (high + GAP)) * ratio
        pixels = np.empty((down, across, 3), dtype=np.float32)
        pixels[:] = ground
        for layer in (None, *range(layers)):
            for head in (None, *range(heads)):
                weights = attention_of(self._attention, Chosen(layer, head))
                if not self._first:
                    weights = without_first(weights)
                strength = np.sqrt(strip(weights, wide * ratio))[:, None]
                place = self.place_of(Chosen(layer, head)).translated(-LABELS, -HEAD)
                top, left = round(place.top() * ratio), round(place.left() * ratio)
                pixels[top : top + high * ratio, left : left + wide * ratio] = low + (full - low) * strength
        self._picture = to_qimage(np.ascontiguousarray(pixels.round().astype(np.uint8)))
        self._picture.setDevicePixelRatio(ratio)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Strips, labels, marks."""
        layers, heads, tokens = self._attention.shape
        if not (layers and heads and tokens):
            return
        painter = QPainter(self)
        painter.drawImage(QPoint(LABELS, HEAD), self._picture)
        self._paint_labels(painter, layers, heads)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._hovered is not None:
            painter.setPen(QPen(self._theme.colour(lambda c: c.muted), 1))
            painter.drawRect(self.place_of(self._hovered).adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setPen(QPen(self._theme.colour(lambda c: c.text), 2 if self.hasFocus() else 1.5))
        painter.drawRect(self.place_of(self._chosen).adjusted(-1, -1, 1, 1))
        painter.end()

    def _paint_labels(self, painter: QPainter, layers: int, heads: int) -> None:
        wide, high = self._cell()
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small - 1)
        painter.setFont(font)
        centre = int(Qt.AlignmentFlag.AlignCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        every_layer = max(1, -(-20 // (wide + GAP)))
        every_head = max(1, -(-13 // (high + GAP)))
        for layer in (None, *range(layers)):
            lit = layer == self._chosen.layer
            if layer is not None and not lit and not _numbered(layer, every_layer, self._chosen.layer):
                continue
            painter.setPen(self._theme.colour(lambda c, lit=lit: c.text if lit else c.muted))
            place = self.place_of(Chosen(layer, None))
            room = QRectF(place.center().x() - 20, 0, 40, HEAD - 2)
            painter.drawText(room, centre, self.tr("mean") if layer is None else str(layer + 1))
        for head in (None, *range(heads)):
            lit = head == self._chosen.head
            if head is not None and not lit and not _numbered(head, every_head, self._chosen.head):
                continue
            painter.setPen(self._theme.colour(lambda c, lit=lit: c.text if lit else c.muted))
            place = self.place_of(Chosen(None, head))
            room = QRectF(0, place.center().y() - 8, LABELS - 8, 16)
            painter.drawText(room, right, self.tr("mean") if head is None else str(head + 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Larger or smaller marks."""
        super().resizeEvent(event)
        self._draw()

    # --- mouse and keys --------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        found = self.at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and found is not None:
            self.choose(found)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which one it is."""
        found = self.at(event.position())
        if found != self._hovered:
            self._hovered = found
            if found is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPosition().toPoint(), self.words(found), self)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To a neighbour; Home is the average of all."""
        layers, heads = self._attention.shape[:2]
        column = 0 if self._chosen.layer is None else self._chosen.layer + 1
        row = 0 if self._chosen.head is None else self._chosen.head + 1
        moves = {**ARROWS, Qt.Key.Key_Home: (-layers, -heads)}
        move = moves.get(Qt.Key(event.key()))
        if move is None or not layers:
            super().keyPressEvent(event)
            return
        column = min(layers, max(0, column + move[0]))
        row = min(heads, max(0, row + move[1]))
        self.choose(Chosen(column - 1 if column else None, row - 1 if row else None))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The mark is stronger."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It is not."""
        super().focusOutEvent(event)
        self.update()

    def _say(self) -> None:
        self.setAccessibleDescription(self.words(self._chosen))


def _index(place: float, pitch: int) -> int | None:
    """Which row or column that is, the average being 0 and apart from the others."""
    if place < 0:
        return None
    if place < pitch:
        return 0
    return int((place - APART) // pitch) if place - APART >= pitch else None


def _numbered(index: int, every: int, chosen: int | None) -> bool:
    """Whether there is room for this number beside the chosen one."""
    return (index + 1) % every == 0 and (chosen is None or abs(index - chosen) >= every)


def _rgb(colour: QColor) -> npt.NDArray[np.float32]:
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=np.float32)
