"""What each layer of a language model would have said: layers from left to right, the likeliest on top."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from studio.core.events import Alternative
from studio.ui.numbers import decimal
from studio.ui.theme import Theme
from studio.ui.widgets.token_shades import visible

CELL = (92, 27)
WIDEST = 150
GAP = 2
HEAD = 26
FOOT = 22
MARGIN = 12


def first_named(lens: Sequence[Sequence[Alternative]], taken: Alternative) -> int | None:
    """The first layer from which on the token is the likeliest in every layer; None when it never is, not
    even in the last.
    """
    found: int | None = None
    for layer in reversed(range(len(lens))):
        if not lens[layer] or not same(lens[layer][0], taken):
            break
        found = layer
    return found


def first_seen(lens: Sequence[Sequence[Alternative]], taken: Alternative) -> int | None:
    """The first layer among whose guesses the token is."""
    return next(
        (layer for layer, guesses in enumerate(lens) if any(same(one, taken) for one in guesses)), None
    )


def same(one: Alternative, other: Alternative) -> bool:
    """Whether it is the same token; its number may not be known (-1), then its text decides."""
    return one.id == other.id if other.id >= 0 else one.text == other.text


class LensTable(QAbstractScrollArea):
    """Left and Right scroll; hovering tells all of a cell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lens: tuple[tuple[Alternative, ...], ...] = ()
        self._taken = Alternative(-1, "", 0.0, 0.0)
        self._hovered: tuple[int, int] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("What each layer would say"))
        theme.changed.connect(self.viewport().update)

    @property
    def seen(self) -> int | None:
        """The layer in which the token is seen first."""
        return first_seen(self._lens, self._taken)

    @property
    def named(self) -> int | None:
        """The layer from which on it is the likeliest."""
        return first_named(self._lens, self._taken)

    def show_lens(self, lens: Sequence[Sequence[Alternative]], taken: Alternative) -> None:
        """Show the guesses of all layers, and mark `taken` (id -1: known by its text alone)."""
        self._lens = tuple(tuple(guesses) for guesses in lens)
        self._taken = taken
        self._hovered = None
        self._fit()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum())
        self._say()
        self.viewport().update()

    def cell_of(self, layer: int, row: int) -> QRectF:
        """Where a guess stands on the viewport now."""
        wide = self._wide()
        x = MARGIN + layer * (wide + GAP) - self.horizontalScrollBar().value()
        y = HEAD + row * (CELL[1] + GAP) - self.verticalScrollBar().value()
        return QRectF(x, y, wide, CELL[1])

    def sizeHint(self) -> QSize:
        """All guesses of a few layers."""
        return QSize(6 * CELL[0], HEAD + FOOT + 5 * (CELL[1] + GAP))

    def _wide(self) -> float:
        """Few layers share the room."""
        room = self.viewport().width() - 2 * MARGIN
        return min(float(WIDEST), max(float(CELL[0]), room / max(1, len(self._lens)) - GAP))

    def _rows(self) -> int:
        return max((len(guesses) for guesses in self._lens), default=0)

    def _fit(self) -> None:
        room = self.viewport().size()
        across = 2 * MARGIN + len(self._lens) * (self._wide() + GAP)
        down = HEAD + FOOT + self._rows() * (CELL[1] + GAP)
        for bar, whole, seen, step in (
            (self.horizontalScrollBar(), across, room.width(), round(self._wide()) + GAP),
            (self.verticalScrollBar(), down, room.height(), CELL[1] + GAP),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(step)
            bar.setRange(0, max(0, round(whole) - seen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less of it is seen."""
        super().resizeEvent(event)
        bar = self.horizontalScrollBar()
        end = bar.value() == bar.maximum()
        self._fit()
        if end:
            bar.setValue(bar.maximum())

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Heads and cells."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self._theme.colour(lambda c: c.panel))
        font = QFont(self.font())
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        seen, named = self.seen, self.named
        for layer, guesses in enumerate(self._lens):
            place = self.cell_of(layer, 0)
            if place.right() < 0 or place.left() > self.viewport().width():
                continue
            for row, guess in enumerate(guesses):
                self._paint_cell(painter, layer, row, guess)
            self._paint_head(painter, layer, place, seen, named)
        painter.end()

    def _paint_head(
        self, painter: QPainter, layer: int, place: QRectF, seen: int | None, named: int | None
    ) -> None:
        room = QRectF(place.left(), 0, place.width(), HEAD)
        painter.fillRect(room.adjusted(-GAP, 0, GAP, 0), self._theme.colour(lambda c: c.panel))
        mark = layer in {seen, named}
        painter.setPen(self._theme.colour(lambda c: c.accent if mark else c.muted))
        said = self.tr("layer %1").replace("%1", str(layer + 1)) if layer == 0 else str(layer + 1)
        if layer == named:
            said += " · " + self.tr("decided")
        elif layer == seen:
            said += " · " + self.tr("first seen")
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), said)

    def _paint_cell(self, painter: QPainter, layer: int, row: int, guess: Alternative) -> None:
        colours, place = self._theme.colours, self.cell_of(layer, row)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(place, 3, 3)
        shade = QColor(colours.accent)
        shade.setAlphaF(0.08 + 0.5 * min(1.0, guess.probability) ** 0.5)
        painter.setBrush(shade)
        painter.drawRoundedRect(place, 3, 3)
        if same(guess, self._taken):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1.75))
            painter.drawRoundedRect(place.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
        elif self._hovered == (layer, row):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.muted), 1))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        number = percent(guess.probability)
        room = place.adjusted(7, 0, -6, 0)
        painter.setPen(QColor(colours.muted))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, right, number)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        width = int(room.width() - painter.fontMetrics().horizontalAdvance(number) - 5)
        text = painter.fontMetrics().elidedText(word(guess), Qt.TextElideMode.ElideRight, width)
        painter.setPen(QColor(colours.text))
        painter.drawText(room, left, text)

    # --- mouse and keys --------------------------------------------------------------------------------
    def _at(self, point: QPointF) -> tuple[int, int] | None:
        for layer, guesses in enumerate(self._lens):
            place = self.cell_of(layer, 0)
            if place.left() <= point.x() <= place.right():
                rows = (row for row in range(len(guesses)) if self.cell_of(layer, row).contains(point))
                row = next(rows, None)
                return None if row is None else (layer, row)
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say all of a cell."""
        found = self._at(event.position())
        if found == self._hovered:
            return
        self._hovered = found
        if found is None:
            QToolTip.hideText()
        else:
            guess = self._lens[found[0]][found[1]]
            said = self.tr("Layer %1: “%2” %3 %").replace("%1", str(found[0] + 1))
            said = said.replace("%2", visible(guess.text)).replace("%3", decimal(100 * guess.probability, 2))
            QToolTip.showText(event.globalPosition().toPoint(), said, self.viewport())
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._hovered = None
        self.viewport().update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll sideways."""
        bar = self.horizontalScrollBar()
        match event.key():
            case Qt.Key.Key_Left:
                bar.setValue(bar.value() - bar.singleStep())
            case Qt.Key.Key_Right:
                bar.setValue(bar.value() + bar.singleStep())
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The layers lie side by side: the wheel walks them."""
        turn = event.angleDelta().x() or event.angleDelta().y()
        bar = self.horizontalScrollBar()
        if bar.maximum() > 0 and turn:
            bar.setValue(bar.value() - turn)
            event.accept()
        else:
            super().wheelEvent(event)

    def _say(self) -> None:
        named = self.named
        said = "" if named is None else self.tr("Decided from layer %1 on").replace("%1", str(named + 1))
        self.setAccessibleDescription(said)


def word(guess: Alternative) -> str:
    """A token as a cell shows it: a blank in front is a sign, as it is part of the token."""
    text = visible(guess.text)
    return f"␣{text[1:]}" if text.startswith(" ") and not text.strip() else text.strip() or text


def percent(probability: float) -> str:
    """“34 %”, “<1 %”."""
    share = 100 * probability
    return f"{share:.0f} %" if share >= 1 else "<1 %"
