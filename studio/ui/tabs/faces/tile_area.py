"""Tiles one can point at, pick, drag out and act on; grid and filmstrip differ in their layout alone."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from studio.ui.tabs.faces import picking
from studio.ui.tabs.faces.commands import FacesCommands
from studio.ui.tabs.faces.document import FacesDocument, Portrait, Subject, Tile, TileId
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.tile_painter import TileButton, TileLook, TilePainter
from studio.ui.theme import Theme

FADE_SECONDS = 0.18
FRAME_MS = 16


class TileArea(QAbstractScrollArea):
    """Base of grid and filmstrip. A subclass says where each tile lies and how large all of it is."""

    drag_out = Signal(object)
    """TileId: the user drags this face out of the window"""
    menu_wanted = Signal(object, QPoint)
    """TileId, global position"""
    opened = Signal(object)
    """TileId: double click"""

    def __init__(
        self, session: FacesSession, commands: FacesCommands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.commands = commands
        self._painter = TilePainter(session, theme)
        self._theme = theme
        self._hovered: TileId | None = None
        self._button: TileButton | None = None
        self._pressed: tuple[TileId, QPoint] | None = None
        self._pick_on_release = False
        self._born: dict[TileId, float] = {}
        self._seen: set[TileId] = set()
        self._fading = QTimer(self, interval=FRAME_MS)
        self._fading.timeout.connect(self._fade)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        session.document_changed.connect(self._document_changed)
        session.picture_came.connect(self._picture_came)
        session.keeping.changed.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)

    # --- what a subclass gives -------------------------------------------------------------------------
    def rect_of(self, index: int) -> QRectF:
        """Where the tile lies in the viewport, scrolling included."""
        raise NotImplementedError

    def index_at(self, point: QPointF) -> int:
        """The tile under a point of the viewport, -1 for none."""
        raise NotImplementedError

    def arrange(self) -> None:
        """The room or the number of tiles changed."""
        raise NotImplementedError

    def columns(self) -> int:
        """By how many places the up and down keys move."""
        raise NotImplementedError

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles that show."""
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._theme.colour(lambda c: c.canvas))
        document = self.session.document
        places = {tile_id: place for place, tile_id in enumerate(document.selection)}
        shown = QRectF(event.rect())
        for index, tile in enumerate(document.tiles):
            rect = self.rect_of(index)
            if rect.intersects(shown):
                self._painter.paint(painter, rect, tile, self._look(tile, places), self._opacity(tile))
        painter.end()

    def _look(self, tile: Tile, places: dict[TileId, int]) -> TileLook:
        return TileLook(
            place=places.get(tile.id, -1),
            current=tile.id == self.session.document.current and self.hasFocus(),
            hovered=tile.id == self._hovered,
            button=self._button if tile.id == self._hovered else None,
            lettered=len(places) > 1,
        )

    def _opacity(self, tile: Tile) -> float:
        born = self._born.get(tile.id)
        return 1.0 if born is None else min(1.0, (monotonic() - born) / FADE_SECONDS)

    def _fade(self) -> None:
        now = monotonic()
        self._born = {one: born for one, born in self._born.items() if now - born < FADE_SECONDS}
        if not self._born:
            self._fading.stop()
        self.viewport().update()

    def _picture_came(self, subject: Subject) -> None:
        if not isinstance(subject, Portrait) or not self.isVisible():
            return
        document = self.session.document
        for index, tile in enumerate(document.tiles):
            if document.portrait(tile) == subject:
                if not self.session.context.settings.reduced_motion and tile.id not in self._seen:
                    self._born[tile.id] = monotonic()
                    self._fading.start()
                self._seen.add(tile.id)
                self.viewport().update(self.rect_of(index).toAlignedRect())

    def _document_changed(self, before: FacesDocument, now: FacesDocument) -> None:
        if len(before.tiles) != len(now.tiles):
            self.arrange()
        if before.current != now.current:
            self.show_current()
        self.setAccessibleDescription(describe(now))
        self.viewport().update()

    def show_current(self) -> None:
        """Scroll so that the current tile is seen."""
        index = self.session.document.index(self.session.document.current)
        if index < 0:
            return
        rect, room = self.rect_of(index), self.viewport().rect()
        for bar, low, high, size in (
            (self.verticalScrollBar(), rect.top(), rect.bottom(), room.height()),
            (self.horizontalScrollBar(), rect.left(), rect.right(), room.width()),
        ):
            if low < 0:
                bar.setValue(bar.value() + round(low))
            elif high > size:
                bar.setValue(bar.value() + round(high - size))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the room."""
        super().resizeEvent(event)
        self.arrange()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(640, 640)

    # --- the mouse -------------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick, or press a button of the tile."""
        index = self.index_at(event.position())
        tile = self._tile(index)
        if event.button() != Qt.MouseButton.LeftButton:
            if tile is not None and tile.id not in self.session.document.selection:
                self.session.look(picking.pick(self.session.document, tile.id))
            return
        if tile is None:
            self.session.look(picking.pick_none(self.session.document))
            return
        button = self._painter.button_at(self.rect_of(index), event.position())
        if button is not None:
            self._press_button(button, tile)
            return
        self._pressed = (tile.id, event.position().toPoint())
        self._pick(tile, event.modifiers())

    def _pick(self, tile: Tile, modifiers: Qt.KeyboardModifier) -> None:
        document = self.session.document
        self._pick_on_release = False
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.session.look(picking.pick_also(document, tile.id))
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.session.look(picking.pick_through(document, tile.id))
        elif tile.id in document.selection and len(document.selection) > 1:
            self._pick_on_release = True
        else:
            self.session.look(picking.pick(document, tile.id))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover, or drag a face out."""
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = (event.position().toPoint() - self._pressed[1]).manhattanLength()
            if moved >= QApplication.startDragDistance():
                tile_id, self._pressed, self._pick_on_release = self._pressed[0], None, False
                self.drag_out.emit(tile_id)
            return
        index = self.index_at(event.position())
        tile = self._tile(index)
        button = self._painter.button_at(self.rect_of(index), event.position()) if tile else None
        self._hover(tile.id if tile else None, button)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on one of several picked faces picks it alone, unless it became a drag."""
        if self._pressed is not None and self._pick_on_release:
            self.session.look(picking.pick(self.session.document, self._pressed[0]))
        self._pressed, self._pick_on_release = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look at it large, or go back."""
        index = self.index_at(event.position())
        tile = self._tile(index)
        if tile is not None and self._painter.button_at(self.rect_of(index), event.position()) is None:
            self.opened.emit(tile.id)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self._hover(None, None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the face."""
        index = self.index_at(QPointF(event.pos()))
        tile = self._tile(index) or self.session.document.current_tile
        if tile is not None:
            self.menu_wanted.emit(tile.id, event.globalPos())

    def _tile(self, index: int) -> Tile | None:
        tiles = self.session.document.tiles
        return tiles[index] if 0 <= index < len(tiles) else None

    def _hover(self, tile_id: TileId | None, button: TileButton | None) -> None:
        if (tile_id, button) == (self._hovered, self._button):
            return
        self._hovered, self._button = tile_id, button
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if button else Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def _press_button(self, button: TileButton, tile: Tile) -> None:
        match button:
            case TileButton.KEEP:
                self.commands.keep([tile.id])
            case TileButton.LOCK:
                self.commands.lock([tile.id])
            case TileButton.VARY:
                self.commands.vary(tile.id)

    def viewportEvent(self, event: QEvent) -> bool:
        """The help of the button under the mouse."""
        if event.type() == QEvent.Type.ToolTip and self._button is not None:
            texts = {
                TileButton.KEEP: self.tr("Keep: draw it in full and put it into the gallery (K)"),
                TileButton.LOCK: self.tr("Hold this face while the others change"),
                TileButton.VARY: self.tr("Variations: fill the sheet with relatives of this face (V)"),
            }
            QToolTip.showText(event.globalPos(), texts[self._button], self.viewport())  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)

    # --- the keyboard ----------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk; the rest are keys of the canvas."""
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        document = self.session.document
        match event.key():
            case Qt.Key.Key_Left:
                self.session.look(picking.step(document, -1, extend))
            case Qt.Key.Key_Right:
                self.session.look(picking.step(document, 1, extend))
            case Qt.Key.Key_Up:
                self.session.look(picking.step_row(document, -1, self.columns(), extend))
            case Qt.Key.Key_Down:
                self.session.look(picking.step_row(document, 1, self.columns(), extend))
            case _:
                event.ignore()


def describe(document: FacesDocument) -> str:
    """The sheet in words, for screen readers."""
    picked = ", ".join(str(tile.face.seed) for tile in document.selected)
    current = document.current_tile
    parts = [_tr("{count} faces").format(count=len(document.tiles))]
    if picked:
        parts.append(_tr("picked {seeds}").format(seeds=picked))
    if current:
        parts.append(_tr("at face {number}").format(number=document.index(current.id) + 1))
    return "; ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TileArea", text)
