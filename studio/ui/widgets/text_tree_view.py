"""All roads of a text: a canvas of cards that is walked, zoomed and tended. Paints only what is seen."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
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
from PySide6.QtWidgets import QToolTip, QWidget

from studio.core.text_tree import TextTree
from studio.ui.theme import Theme
from studio.ui.widgets.text_tree_folds import Folds
from studio.ui.widgets.text_tree_naming import NameEdit
from studio.ui.widgets.text_tree_painter import Marks, TreePainter
from studio.ui.widgets.text_tree_places import (
    CARD_HEIGHT,
    CARD_WIDTH,
    Card,
    TreeLayout,
    beside,
    child_of,
    end_of,
    lay_out,
    parent_of,
)
from studio.ui.widgets.zoom_canvas import ZoomCanvas

LONGEST_HINT = 1500
"""Characters of a piece that the tooltip shows."""
DRAG = 4


class TextTreeView(ZoomCanvas):
    """Shows a tree and tells what is wanted; it changes nothing itself.

    A click, or Enter at the cursor, walks. Left and Right go to the parent and the child, Up and Down to the
    siblings, Home and End to the ends of the road. Ctrl and a click selects, Space collapses, F2 renames, Del
    prunes, + and - zoom, F fits all, dragging the ground pans.
    """

    walked = Signal(int)
    """the piece at whose end the user wants to stand"""
    renamed = Signal(int, str)
    prune_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    """a piece, and where on the screen"""
    marks_changed = Signal()
    """cursor or selection"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tree = TextTree()
        self._layout = TreeLayout()
        self._painter = TreePainter(
            theme,
            {
                "more": self.tr("… %1 more"),
                "blank": self.tr("(blank)"),
                "person": self.tr("You · %1 words"),
                "model": self.tr("%1 tokens · mean probability %2 %"),
            },
        )
        self._shape: list[tuple[int, int | None]] = []
        self._folds = Folds()
        self._selected: list[int] = []
        self._road: frozenset[int] = frozenset()
        self._cursor: int | None = None
        self._hovered: int | None = None
        self._pressed: QPointF | None = None
        self._panned: QPointF | None = None
        self._editor: NameEdit | None = None
        self.painted_cards = 0
        """How many cards the last painting took."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("All roads of the text"))
        theme.changed.connect(self.viewport().update)

    # --- what is shown ---------------------------------------------------------------------------------
    @property
    def tree(self) -> TextTree:
        """The tree that is shown."""
        return self._tree

    @property
    def places(self) -> TreeLayout:
        """Where everything lies, at zoom 1."""
        return self._layout

    def whole(self) -> QSizeF:
        """Of all cards, at zoom 1."""
        return QSizeF(self._layout.width, self._layout.height)

    @property
    def cursor_piece(self) -> int | None:
        """Where the keys are: the piece that F2, Del and the buttons mean."""
        return self._cursor if self._cursor is not None else self._tree.at

    @property
    def selected(self) -> tuple[int, ...]:
        """Pieces chosen with Ctrl and a click, in that order."""
        return tuple(self._selected)

    @property
    def collapsed(self) -> frozenset[int]:
        """Pieces behind which nothing is shown."""
        return self._folds.collapsed

    def show_tree(self, tree: TextTree) -> None:
        """Show this one; zoom, place, and what is collapsed stay."""
        first = not self._tree.pieces and bool(tree.pieces)
        moved = tree.at != self._tree.at
        self._tree = tree
        shape = [(piece.id, piece.parent) for piece in tree.pieces.values()]
        reshaped = shape != self._shape
        self._shape = shape
        if reshaped:
            self._folds.keep(tree)
            self._selected = [one for one in self._selected if one in tree.pieces]
            if self._hovered not in tree.pieces:
                self._hovered = None
        if moved or self._cursor not in tree.pieces:
            self._cursor = tree.at
        if reshaped or moved:
            self._road = frozenset(piece.id for piece in tree.road())
            covered = self._folds.uncover(tree, tree.at)
            if reshaped or covered or self._layout.folds:
                self._place()
            self._say()
            self.marks_changed.emit()
        if first:
            self.set_zoom(1.0)
        if (moved or first) and tree.at is not None:
            self.show_piece(tree.at)
        self.viewport().update()

    def show_piece(self, piece: int) -> None:
        """Scroll so that a piece is seen."""
        card = self._layout.places.get(piece)
        if card is not None:
            self.reveal(_rect(card))

    def place_of(self, piece: int) -> QRectF:
        """Where the card of a piece is on the viewport now; empty when it is hidden."""
        card = self._layout.places.get(piece)
        return QRectF() if card is None else self.on_screen(_rect(card))

    def select(self, pieces: tuple[int, ...]) -> None:
        """Choose these."""
        self._selected = [one for one in pieces if one in self._tree.pieces]
        self.marks_changed.emit()
        self.viewport().update()

    # --- collapsing ------------------------------------------------------------------------------------
    def toggle(self, piece: int) -> None:
        """Hide what goes on from a piece, or show it again. The road to where the user is stays seen."""
        self._folds.toggle(self._tree, piece, self._road)
        self._place()
        self.show_piece(piece)
        self.marks_changed.emit()

    def collapse_all(self) -> None:
        """Hide everything but the road and what leaves it."""
        self._folds.collapse_all(self._tree, self._road)
        self._place()
        self.marks_changed.emit()

    def expand_all(self) -> None:
        """Show everything, long runs as well."""
        self._folds.expand_all(self._tree)
        self._place()
        self.marks_changed.emit()

    def _place(self) -> None:
        self._layout = lay_out(self._tree, self._folds.collapsed, self._folds.opened)
        self.fit_bars()
        self.viewport().update()

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Larger or smaller; a name that is being typed is dropped."""
        if zoom != self.zoom:
            self._end_rename(keep=False)
        super().set_zoom(zoom, around)

    def sizeHint(self) -> QSize:
        """A few cards."""
        return QSize(3 * CARD_WIDTH, 4 * CARD_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less of it is seen; where the user is stays seen."""
        super().resizeEvent(event)
        if self._tree.at is not None:
            self.show_piece(self._tree.at)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The name that is being typed goes along."""
        self._end_rename(keep=True)
        super().scrollContentsBy(dx, dy)

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards and lines that are seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour(lambda c: c.canvas))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=self.zoom >= 0.2)
        painter.translate(self.shift())
        painter.scale(self.zoom, self.zoom)
        marks = Marks(
            self._road,
            self._tree.at,
            self._cursor if self.hasFocus() else None,
            self._hovered,
            tuple(self._selected),
        )
        self.painted_cards = self._painter.paint(
            painter, self._tree, self._layout, marks, self.seen, self.zoom
        )
        painter.end()

    # --- mouse -----------------------------------------------------------------------------------------
    def _card_at(self, at: QPointF) -> Card | None:
        canvas = self.on_canvas(at)
        return self._layout.card_at(canvas.x(), canvas.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            self._pressed = event.position()
            self._panned = None
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, or say what is under the mouse."""
        if self._pressed is not None:
            before = self._panned or self._pressed
            if self._panned is not None or (event.position() - before).manhattanLength() >= DRAG:
                moved = event.position() - before
                self._panned = event.position()
                self.scroll_by(-moved)
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        card = self._card_at(event.position())
        hovered = None if card is None else card.piece
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if card is None else Qt.CursorShape.PointingHandCursor
            )
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, unless it was a drag."""
        panned, self._pressed, self._panned = self._panned, None, None
        if panned is not None:
            self.viewport().unsetCursor()
            return
        card = self._card_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or card is None:
            if card is None and self._selected:
                self.select(())
            return
        if card.folded:
            self._folds.open(card.folded)
            self._place()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._toggle_selected(card.piece)
        elif card.hidden and self._on_chip(card, event.position()):
            self.toggle(card.piece)
        else:
            self._walk(card.piece)

    def _on_chip(self, card: Card, at: QPointF) -> bool:
        """Whether that is the number of what a collapsed piece hides."""
        place = self.on_screen(_rect(card))
        return at.x() > place.right() - 64 * self.zoom and at.y() > place.bottom() - 24 * self.zoom

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._hovered = None
        self.viewport().update()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a piece."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            card = self._card_at(QPointF(event.pos()))
            piece = None if card is None or card.folded else card.piece
            at = event.globalPos()
        else:
            piece = self.cursor_piece
            place = QRectF() if piece is None else self.place_of(piece)
            at = self.viewport().mapToGlobal(place.center().toPoint())
        if piece is not None:
            self._set_cursor(piece)
            self.menu_wanted.emit(piece, at)

    def viewportEvent(self, event: QEvent) -> bool:
        """Hovering shows the whole text of a piece."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            card = self._card_at(QPointF(event.pos()))
            if card is None or card.folded:
                QToolTip.hideText()
            else:
                area = self.on_screen(_rect(card)).toAlignedRect()
                QToolTip.showText(event.globalPos(), self._hint(card.piece), self.viewport(), area)
            return True
        return super().viewportEvent(event)

    def _hint(self, piece: int) -> str:
        one = self._tree.pieces[piece]
        text = one.text
        if len(text) > LONGEST_HINT:
            text = f"{text[:LONGEST_HINT]} …"
        name = f"<b>{escape(one.name)}</b><br>" if one.name else ""
        return f'{name}<span style="white-space: pre-wrap">{escape(text)}</span>'

    # --- keys ------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, go, rename, prune, collapse, zoom."""
        key = Qt.Key(event.key())
        piece = self.cursor_piece
        if event.text() in {"+", "=", "-"}:
            self.zoom_by(-1 if event.text() == "-" else 1)
        elif key == Qt.Key.Key_F and not event.modifiers():
            self.fit()
        elif piece is None or not self._act(key, piece):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key, piece: int) -> bool:
        """Whether a key means something here."""
        target = self._target(key, piece)
        if target is not None:
            self._set_cursor(target)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._walk(piece)
        elif key == Qt.Key.Key_F2:
            self.rename(piece)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.prune_wanted.emit(piece)
        elif key == Qt.Key.Key_Space:
            self.toggle(piece)
        elif key == Qt.Key.Key_Escape and self._selected:
            self.select(())
        else:
            return False
        return True

    def _target(self, key: Qt.Key, piece: int) -> int | None:
        tree = self._tree
        ways: dict[Qt.Key, Callable[[], int]] = {
            Qt.Key.Key_Left: lambda: parent_of(tree, piece),
            Qt.Key.Key_Right: lambda: child_of(tree, piece, self._road),
            Qt.Key.Key_Up: lambda: beside(tree, piece, -1),
            Qt.Key.Key_Down: lambda: beside(tree, piece, 1),
            Qt.Key.Key_Home: lambda: tree.road(piece)[0].id,
            Qt.Key.Key_End: lambda: end_of(tree, piece, self._road),
        }
        return ways[key]() if key in ways else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The cursor is seen."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It is not."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _set_cursor(self, piece: int) -> None:
        self._cursor = piece
        card = self._layout.places.get(piece)
        if card is None:
            self._folds.uncover(self._tree, piece)
            self._place()
        elif card.folded:
            self._folds.open(card.folded)
            self._place()
        self.show_piece(piece)
        self._say()
        self.marks_changed.emit()
        self.viewport().update()

    def _walk(self, piece: int) -> None:
        self._selected.clear()
        self._set_cursor(piece)
        if piece != self._tree.at:
            self.walked.emit(piece)

    def _toggle_selected(self, piece: int) -> None:
        if piece in self._selected:
            self._selected.remove(piece)
        else:
            self._selected.append(piece)
        self.marks_changed.emit()
        self.viewport().update()

    def _say(self) -> None:
        piece = self.cursor_piece
        said = "" if piece is None else self._painter.facts(self._tree.pieces[piece]).words
        self.setAccessibleDescription(said)

    # --- names -----------------------------------------------------------------------------------------
    def rename(self, piece: int) -> None:
        """Type a name over the card; Enter keeps it, Escape does not."""
        self._end_rename(keep=False)
        if self.zoom < 0.7:
            self.set_zoom(1.0)
        self._set_cursor(piece)
        place = self.place_of(piece).toRect().adjusted(4, 4, -4, -round(CARD_HEIGHT / 2) + 4)
        self._editor = NameEdit(self._tree.pieces[piece].name, place, self.viewport())
        self._editor.finished.connect(lambda keep: self._end_rename(keep=keep))

    def _end_rename(self, *, keep: bool) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        piece, name = self._cursor, editor.name
        if editor.put_away():
            self.setFocus()
        if not keep or piece is None or piece not in self._tree.pieces:
            return
        if name != self._tree.pieces[piece].name:
            self.renamed.emit(piece, name)


def _rect(card: Card) -> QRectF:
    """Where a card lies on the canvas."""
    return QRectF(card.x, card.y, CARD_WIDTH, card.height)
