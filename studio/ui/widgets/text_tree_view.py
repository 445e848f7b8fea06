"""All roads of a text: a canvas of cards that is walked, zoomed and tended. Paints only what is seen."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLineEdit, QToolTip, QWidget

from studio.core.text_tree import TextTree
from studio.ui.theme import Theme
from studio.ui.widgets.text_tree_painter import Marks, TreePainter
from studio.ui.widgets.text_tree_places import (
    CARD_HEIGHT,
    CARD_WIDTH,
    Card,
    TreeLayout,
    beside,
    child_of,
    lay_out,
    parent_of,
)

LEAST_ZOOM, MOST_ZOOM = 0.02, 2.0
ZOOM_STEP = 1.2
FIT_AT_MOST = 1.0
LONGEST_HINT = 1500
"""Characters of a piece that the tooltip shows."""
DRAG = 4


class TextTreeView(QAbstractScrollArea):
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
    zoom_changed = Signal(float)

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
        self._collapsed: set[int] = set()
        self._opened: set[int] = set()
        self._selected: list[int] = []
        self._road: frozenset[int] = frozenset()
        self._cursor: int | None = None
        self._hovered: int | None = None
        self._zoom = 1.0
        self._pressed: QPointF | None = None
        self._panned: QPointF | None = None
        self._editor: QLineEdit | None = None
        self.painted_cards = 0
        """How many cards the last painting took."""
        self.setFrameShape(QFrame.Shape.NoFrame)
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

    @property
    def zoom(self) -> float:
        """Logical pixels of the screen for one of the canvas."""
        return self._zoom

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
        return frozenset(self._collapsed)

    def show_tree(self, tree: TextTree) -> None:
        """Show this one; zoom, place, and what is collapsed stay."""
        first = not self._tree.pieces and bool(tree.pieces)
        moved = tree.at != self._tree.at
        self._tree = tree
        shape = [(piece.id, piece.parent) for piece in tree.pieces.values()]
        reshaped = shape != self._shape
        self._shape = shape
        if reshaped:
            self._collapsed &= tree.pieces.keys()
            self._opened &= tree.pieces.keys()
            self._selected = [one for one in self._selected if one in tree.pieces]
            if self._hovered not in tree.pieces:
                self._hovered = None
        if moved or self._cursor not in tree.pieces:
            self._cursor = tree.at
        if reshaped or moved:
            self._road = frozenset(piece.id for piece in tree.road())
            covered = self._uncover(tree.at)
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
        if card is None:
            return
        room = self.viewport().size()
        for bar, low, high, size in (
            (self.horizontalScrollBar(), card.x, card.right, room.width()),
            (self.verticalScrollBar(), card.y, card.y + card.height, room.height()),
        ):
            rim = 24
            if low * self._zoom - rim < bar.value():
                bar.setValue(round(low * self._zoom - rim))
            elif high * self._zoom + rim > bar.value() + size:
                bar.setValue(round(high * self._zoom + rim - size))

    def place_of(self, piece: int) -> QRectF:
        """Where the card of a piece is on the viewport now; empty when it is hidden."""
        card = self._layout.places.get(piece)
        return QRectF() if card is None else self._on_screen(card)

    def select(self, pieces: tuple[int, ...]) -> None:
        """Choose these."""
        self._selected = [one for one in pieces if one in self._tree.pieces]
        self.marks_changed.emit()
        self.viewport().update()

    # --- collapsing ------------------------------------------------------------------------------------
    def toggle(self, piece: int) -> None:
        """Hide what goes on from a piece, or show it again. The road to where the user is stays seen."""
        if piece in self._collapsed:
            self._collapsed.discard(piece)
        elif self._tree.children(piece) and not (piece in self._road and piece != self._tree.at):
            self._collapsed.add(piece)
        self._place()
        self.show_piece(piece)
        self.marks_changed.emit()

    def collapse_all(self) -> None:
        """Hide everything but the road and what leaves it."""
        grown = self._tree.grown()
        leaving = (child for piece in (None, *self._road) for child in grown.get(piece, ()))
        self._collapsed = {one.id for one in leaving if one.id not in self._road and one.id in grown}
        if self._tree.at is not None and self._tree.at in grown:
            self._collapsed.add(self._tree.at)
        self._place()
        self.marks_changed.emit()

    def expand_all(self) -> None:
        """Show everything, long runs as well."""
        self._collapsed.clear()
        self._opened = {piece.id for piece in self._tree.pieces.values()}
        self._place()
        self.marks_changed.emit()

    def _uncover(self, piece: int | None) -> bool:
        """Nothing that leads to a piece stays collapsed; gives whether something was."""
        if piece is None or not self._collapsed:
            return False
        leading = {one.id for one in self._tree.road(piece) if one.id != piece} & self._collapsed
        self._collapsed -= leading
        return bool(leading)

    def _place(self) -> None:
        self._layout = lay_out(self._tree, self._collapsed, self._opened)
        self._fit_bars()
        self.viewport().update()

    # --- zoom ------------------------------------------------------------------------------------------
    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Larger or smaller; what lies at `around` (on the viewport; its middle) stays there."""
        zoom = min(MOST_ZOOM, max(LEAST_ZOOM, zoom))
        if zoom == self._zoom:
            return
        at = around or QPointF(self.viewport().rect().center())
        canvas = self._canvas(at)
        self._zoom = zoom
        self._end_rename(keep=False)
        self._fit_bars()
        self.horizontalScrollBar().setValue(round(canvas.x() * zoom - at.x()))
        self.verticalScrollBar().setValue(round(canvas.y() * zoom - at.y()))
        self.viewport().update()
        self.zoom_changed.emit(zoom)

    def zoom_by(self, steps: float, around: QPointF | None = None) -> None:
        """One step is a fifth."""
        self.set_zoom(self._zoom * ZOOM_STEP**steps, around)

    def fit(self) -> None:
        """All of it at once; a small tree is not blown up."""
        room = self.viewport().size()
        across, down = room.width() / self._layout.width, room.height() / self._layout.height
        self.set_zoom(min(FIT_AT_MOST, across, down))

    def _fit_bars(self) -> None:
        room = self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), self._layout.width, room.width()),
            (self.verticalScrollBar(), self._layout.height, room.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(24)
            bar.setRange(0, max(0, round(whole * self._zoom) - seen))

    def _shift(self) -> QPointF:
        """Of the canvas on the viewport: scrolled."""
        return QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _canvas(self, at: QPointF) -> QPointF:
        return (at - self._shift()) / self._zoom

    def _on_screen(self, card: Card) -> QRectF:
        shift, zoom = self._shift(), self._zoom
        return QRectF(
            card.x * zoom + shift.x(), card.y * zoom + shift.y(), CARD_WIDTH * zoom, card.height * zoom
        )

    def sizeHint(self) -> QSize:
        """A few cards."""
        return QSize(3 * CARD_WIDTH, 4 * CARD_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less of it is seen; where the user is stays seen."""
        super().resizeEvent(event)
        self._fit_bars()
        if self._tree.at is not None:
            self.show_piece(self._tree.at)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The name that is being typed goes along."""
        self._end_rename(keep=True)
        self.viewport().update()

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards and lines that are seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour(lambda c: c.canvas))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=self._zoom >= 0.2)
        painter.translate(self._shift())
        painter.scale(self._zoom, self._zoom)
        corner = self._canvas(QPointF(0, 0))
        size = self.viewport().size()
        seen = QRectF(corner.x(), corner.y(), size.width() / self._zoom, size.height() / self._zoom)
        marks = Marks(
            self._road,
            self._tree.at,
            self._cursor if self.hasFocus() else None,
            self._hovered,
            tuple(self._selected),
        )
        self.painted_cards = self._painter.paint(painter, self._tree, self._layout, marks, seen, self._zoom)
        painter.end()

    # --- mouse -----------------------------------------------------------------------------------------
    def _card_at(self, at: QPointF) -> Card | None:
        canvas = self._canvas(at)
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
                self.horizontalScrollBar().setValue(round(self.horizontalScrollBar().value() - moved.x()))
                self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() - moved.y()))
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
            self._opened.update(card.folded)
            self._place()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._toggle_selected(card.piece)
        elif card.hidden and self._on_chip(card, event.position()):
            self.toggle(card.piece)
        else:
            self._walk(card.piece)

    def _on_chip(self, card: Card, at: QPointF) -> bool:
        """Whether that is the number of what a collapsed piece hides."""
        place = self._on_screen(card)
        return at.x() > place.right() - 64 * self._zoom and at.y() > place.bottom() - 24 * self._zoom

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._hovered = None
        self.viewport().update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms at the mouse, Shift goes sideways."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120, event.position())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.angleDelta().y():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

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
                area = self._on_screen(card).toAlignedRect()
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
            Qt.Key.Key_End: lambda: self._end_of(piece),
        }
        return ways[key]() if key in ways else None

    def _end_of(self, piece: int) -> int:
        while (child := child_of(self._tree, piece, self._road)) != piece:
            piece = child
        return piece

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
        hidden = piece not in self._layout.places
        if hidden:
            self._uncover(piece)
        if hidden or self._layout.places[piece].folded:
            self._opened.update(() if hidden else self._layout.places[piece].folded)
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
        if self._zoom < 0.7:
            self.set_zoom(1.0)
        self._set_cursor(piece)
        editor = QLineEdit(self._tree.pieces[piece].name, self.viewport())
        editor.setMaxLength(200)
        editor.setPlaceholderText(self.tr("Name of this branch"))
        editor.setGeometry(self.place_of(piece).toRect().adjusted(4, 4, -4, -round(CARD_HEIGHT / 2) + 4))
        editor.selectAll()
        self._editor, self._cursor = editor, piece
        editor.editingFinished.connect(lambda: self._end_rename(keep=True))
        editor.installEventFilter(self)
        editor.show()
        editor.setFocus()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Escape in the name keeps the old one."""
        if watched is self._editor and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.KeyPress:
                self._end_rename(keep=False)
                return True
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _end_rename(self, *, keep: bool) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        piece, name = self._cursor, editor.text().strip()
        had_focus = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self.setFocus()
        if (
            keep
            and piece is not None
            and piece in self._tree.pieces
            and name != self._tree.pieces[piece].name
        ):
            self.renamed.emit(piece, name)
