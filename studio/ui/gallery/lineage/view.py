"""The graph of descent on a canvas: walked with the arrows, zoomed, panned. Paints only what is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from studio.ui.gallery.lineage.folding import Knot
from studio.ui.gallery.lineage.graph import Graph
from studio.ui.gallery.lineage.painter import LineagePainter, Marks, Screen, chip_of
from studio.ui.gallery.lineage.placing import CARD, CARD_HEIGHT, Card
from studio.ui.gallery.lineage.walking import Step, walked
from studio.ui.gallery.source import ItemSource
from studio.ui.theme import Theme
from studio.ui.widgets.zoom_canvas import ZoomCanvas
from studio.ui.wording import count_text, kind_noun, moment_text

FIRST_AT_LEAST = 0.45
"""A large graph is not shown whole at first, but so that its names can be read."""
TRAIL = 64
"""Steps of the way that is walked back."""
AGAIN_MS = 30

_STEPS = {
    Qt.Key.Key_Left: Step.PARENT,
    Qt.Key.Key_Right: Step.CHILD,
    Qt.Key.Key_Up: Step.ABOVE,
    Qt.Key.Key_Down: Step.BELOW,
    Qt.Key.Key_Home: Step.FIRST,
    Qt.Key.Key_End: Step.LAST,
}


class LineageView(ZoomCanvas):
    """Shows a graph and tells what is wanted; it changes nothing itself.

    Left and Right go to a parent and a child, Up and Down to the neighbours, Home and End to both ends.
    Enter puts an item into the middle, Space shows it full screen, U opens or shuts variants. + and - zoom, F
    fits all, dragging the ground pans, dragging a card carries its file out.
    """

    picked = Signal(int)
    centre_wanted = Signal(int)
    full_screen = Signal(int)
    toggled = Signal(str)
    """a stack whose variants the user wants to see, or not any more"""
    menu_wanted = Signal(int, QPoint)
    """an item, and where on the screen"""
    drag_wanted = Signal(int)

    def __init__(self, theme: Theme, source: ItemSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = source
        self._graph = Graph()
        self._painter = LineagePainter(theme, source)
        self._cursor: int | None = None
        self._hovered: int | None = None
        self._trail: list[int] = []
        self._marks = Marks()
        self._pressed: QPointF | None = None
        self._panned: QPointF | None = None
        self.painted_cards = 0
        """How many cards the last painting took."""
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.viewport().update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Line of descent"))
        theme.changed.connect(self.viewport().update)
        source.item_came.connect(self._came)
        source.thumbnail_came.connect(self._came)
        source.texts.came.connect(self._came)
        source.changed.connect(lambda change: [self._painter.pictures.forget(one) for one in change.ids])

    # --- what is shown ---------------------------------------------------------------------------------
    @property
    def graph(self) -> Graph:
        """What is shown."""
        return self._graph

    @property
    def current(self) -> int | None:
        """The item that keys and buttons mean."""
        return self._cursor

    def show_graph(self, graph: Graph) -> None:
        """Show another graph. What was picked stays picked, and stays where it is on the screen."""
        anew = graph.wanted.centre != self._graph.wanted.centre
        before = self.place_of(self._cursor) if self._cursor is not None else QRectF()
        self._graph = graph
        self._hovered = None
        wanted = graph.wanted.centre if anew or self._cursor is None else self._cursor
        knot = graph.knot(wanted) or graph.knot(graph.wanted.centre)
        self._cursor = None if knot is None else knot.id
        self.fit_bars()
        if anew or before.isNull() or self._cursor is None:
            self._first_look()
        else:
            moved = self.place_of(self._cursor).topLeft() - before.topLeft()
            self.scroll_by(moved)
        self._marked()

    def pick(self, item_id: int) -> bool:
        """Mark an item, without telling anybody; False when it is not here."""
        knot = self._graph.knot(item_id)
        if knot is None:
            return False
        self._set_cursor(knot.id)
        return True

    def forget_all(self) -> None:
        """Hold no picture in memory; what is seen next is fetched again."""
        self._painter.forget_all()

    def place_of(self, item_id: int) -> QRectF:
        """Where the card of an item is on the viewport now; empty when it is not here."""
        knot = self._graph.knot(item_id)
        card = None if knot is None else self._graph.placed.cards.get(knot.id)
        return QRectF() if card is None else self.on_screen(_place(card))

    def _first_look(self) -> None:
        """All of it when it can be read like that, else what is around the middle."""
        self.set_zoom(max(FIRST_AT_LEAST, self.fitting()))
        card = self._graph.placed.cards.get(self._cursor or 0)
        if card is not None:
            self.centre_on(_place(card).center())

    def _show_cursor(self) -> None:
        card = self._graph.placed.cards.get(self._cursor or 0)
        if card is not None:
            self.reveal(_place(card))

    def _marked(self) -> None:
        line = self._graph.placed.line_of(self._cursor) if self._cursor is not None else frozenset[int]()
        self._marks = Marks(self._cursor, line, self._hovered, self.hasFocus())
        self._say()
        self.viewport().update()

    def _came(self, item_id: int) -> None:
        if item_id in self._graph.folded.place:
            self._again.start()
            if item_id == self._cursor:
                self._say()

    def whole(self) -> QSizeF:
        """Of the graph."""
        return QSizeF(self._graph.placed.width, self._graph.placed.height)

    def sizeHint(self) -> QSize:
        """A few cards."""
        return QSize(5 * CARD, 3 * CARD_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less of it is seen; what is picked stays seen."""
        super().resizeEvent(event)
        self._show_cursor()

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards and lines that are seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour(lambda c: c.canvas))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=self._zoom >= 0.2)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        screen = Screen(self.shift(), self._zoom, self.devicePixelRatioF(), self.seen)
        self.painted_cards = self._painter.paint(painter, self._graph, self._marks, screen)
        painter.end()
        if self._painter.pictures.unset:
            self._again.start()

    # --- mouse -----------------------------------------------------------------------------------------
    def _card_at(self, at: QPointF) -> Card | None:
        canvas = self.on_canvas(at)
        return self._graph.placed.card_at(canvas.x(), canvas.y())

    def _knot_at(self, at: QPointF) -> Knot | None:
        card = self._card_at(at)
        return None if card is None else self._graph.folded.knots[card.knot]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick, or begin a drag."""
        if event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            super().mousePressEvent(event)
            return
        self._pressed, self._panned = event.position(), None
        knot = self._knot_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and knot is not None:
            if self._on_chip(knot, event.position()):
                self._pressed = None
                self._toggle(knot)
            else:
                self._choose(knot.id)

    def _on_chip(self, knot: Knot, at: QPointF) -> bool:
        if knot.stack is None:
            return False
        place = self.on_screen(_place(self._graph.placed.cards[knot.id]))
        return chip_of(place, self._zoom).contains(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, carry a card out, or say what is under the mouse."""
        if self._pressed is None:
            self._hover(event.position())
            return
        before = self._panned or self._pressed
        moved = event.position() - before
        if self._panned is None and moved.manhattanLength() < QApplication.startDragDistance():
            return
        knot = self._knot_at(self._pressed) if self._panned is None else None
        if knot is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._pressed = None
            self.drag_wanted.emit(knot.id)
            return
        self._panned = event.position()
        self.scroll_by(-moved)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The drag is over."""
        self._pressed = self._panned = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look at it closely."""
        knot = self._knot_at(event.position())
        if knot is not None and not self._on_chip(knot, event.position()):
            self.full_screen.emit(knot.id)

    def _hover(self, at: QPointF) -> None:
        knot = self._knot_at(at)
        hovered = None if knot is None else knot.id
        if hovered != self._hovered:
            self._hovered = hovered
            shape = Qt.CursorShape.ArrowCursor if knot is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self._marks = Marks(self._cursor, self._marks.line, hovered, self.hasFocus())
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._hover(QPointF(-1e6, -1e6))
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with an item."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            knot, at = self._knot_at(QPointF(event.pos())), event.globalPos()
        else:
            knot = self._graph.knot(self._cursor) if self._cursor is not None else None
            place = QRectF() if knot is None else self.place_of(knot.id)
            at = self.viewport().mapToGlobal(place.center().toPoint())
        if knot is not None:
            self._choose(knot.id)
            self.menu_wanted.emit(knot.id, at)

    def viewportEvent(self, event: QEvent) -> bool:
        """Hovering tells what an item is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            card = self._card_at(QPointF(event.pos()))
            if card is None:
                QToolTip.hideText()
            else:
                area = self.on_screen(_place(card)).toAlignedRect()
                QToolTip.showText(event.globalPos(), self._hint(card.knot), self.viewport(), area)
            return True
        return super().viewportEvent(event)

    def _hint(self, knot_id: int) -> str:
        item, knot = self._source.item(knot_id), self._graph.knot(knot_id)
        if item is None or knot is None:
            return ""
        parts = [item.name, f"{kind_noun(item.kind).capitalize()} · {moment_text(item.created)}"]
        if len(knot.members) > 1:
            parts.append(
                self.tr("{count} · U shows them").format(count=count_text(len(knot.members), "variant"))
            )
        if item.trashed is not None:
            parts.append(self.tr("In the trash"))
        return "\n".join(parts)

    # --- keys ------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, zoom, look."""
        key = Qt.Key(event.key())
        if event.text() in {"+", "=", "-"}:
            self.zoom_by(-1 if event.text() == "-" else 1)
        elif key == Qt.Key.Key_F and not event.modifiers():
            self.fit()
        elif self._cursor is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._walk(_STEPS[key])
        elif not self._act(key, self._cursor):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key, knot_id: int) -> bool:
        knot = self._graph.folded.knots[knot_id]
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.centre_wanted.emit(knot_id)
        elif key == Qt.Key.Key_Space:
            self.full_screen.emit(knot_id)
        elif key == Qt.Key.Key_U:
            self._toggle(knot)
        else:
            return False
        return True

    def _toggle(self, knot: Knot) -> None:
        if knot.stack is not None:
            self.toggled.emit(knot.stack)

    def _walk(self, step: Step) -> None:
        if self._cursor is not None:
            self._choose(walked(self._graph.placed, self._cursor, step, self._trail))

    def _choose(self, knot_id: int) -> None:
        if knot_id != self._cursor:
            self._set_cursor(knot_id)
            self.picked.emit(knot_id)

    def _set_cursor(self, knot_id: int) -> None:
        if self._cursor is not None:
            self._trail = [*self._trail[1 - TRAIL :], self._cursor]
        self._cursor = knot_id
        self._show_cursor()
        self._marked()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The mark is bolder."""
        super().focusInEvent(event)
        self._marked()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It is not any more."""
        super().focusOutEvent(event)
        self._marked()

    def _say(self) -> None:
        words = "" if self._cursor is None else self._hint(self._cursor).replace("\n", ", ")
        self.setAccessibleDescription(words)


def _place(card: Card) -> QRectF:
    return QRectF(card.x, card.y, CARD, CARD_HEIGHT)
