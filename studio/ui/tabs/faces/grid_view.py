"""All faces of the sheet, filling the room; and the same as a strip under the loupe."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.tabs.faces.commands import FacesCommands
from studio.ui.tabs.faces.session import FacesSession
from studio.ui.tabs.faces.tile_area import TileArea
from studio.ui.theme import Theme
from studio.ui.widgets.grid_layout import GAP, GridLayout, fill

MARGIN = 8
STRIP_EDGE = 72


class GridView(TileArea):
    """The contact sheet."""

    def __init__(
        self, session: FacesSession, commands: FacesCommands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, commands, theme, parent)
        self._layout = GridLayout(1, 1, 1, 0, 0, 1)
        self.setAccessibleName(self.tr("Faces"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def rect_of(self, index: int) -> QRectF:
        """The cell, moved by the margin and the scroll bar."""
        x, y, edge = self._layout.cell(index)
        return QRectF(x + MARGIN, y + MARGIN - self.verticalScrollBar().value(), edge, edge)

    def index_at(self, point: QPointF) -> int:
        """The cell under the point."""
        return self._layout.at(point.x() - MARGIN, point.y() - MARGIN + self.verticalScrollBar().value())

    def columns(self) -> int:
        """Cells in a row."""
        return self._layout.columns

    def arrange(self) -> None:
        """The largest cells that fit."""
        room = self.viewport().size()
        count = len(self.session.document.tiles)
        width, height = room.width() - 2 * MARGIN, room.height() - 2 * MARGIN
        self._layout = fill(max(1, width), max(1, height), count)
        over = max(0, self._layout.height - height)
        bar = self.verticalScrollBar()
        bar.setRange(0, over)
        bar.setPageStep(max(1, height))
        bar.setSingleStep(max(1, self._layout.pitch // 2))
        self.viewport().update()


class Filmstrip(TileArea):
    """One row of small faces."""

    def __init__(
        self, session: FacesSession, commands: FacesCommands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, commands, theme, parent)
        self.setAccessibleName(self.tr("Faces in a row"))
        self.setFixedHeight(STRIP_EDGE + 2 * MARGIN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def rect_of(self, index: int) -> QRectF:
        """The tile, centred when all of them fit."""
        x = self._start() + index * (STRIP_EDGE + GAP) - self.horizontalScrollBar().value()
        return QRectF(x, MARGIN, STRIP_EDGE, STRIP_EDGE)

    def index_at(self, point: QPointF) -> int:
        """The tile under the point."""
        along = point.x() - self._start() + self.horizontalScrollBar().value()
        index, inside = divmod(along, STRIP_EDGE + GAP)
        fits = inside < STRIP_EDGE and MARGIN <= point.y() < MARGIN + STRIP_EDGE
        return int(index) if fits and 0 <= index < len(self.session.document.tiles) else -1

    def columns(self) -> int:
        """Up and down move like left and right."""
        return 1

    def arrange(self) -> None:
        """Scroll when there are more than fit."""
        room = self.viewport().width()
        bar = self.horizontalScrollBar()
        bar.setRange(0, max(0, self._length() + 2 * MARGIN - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(STRIP_EDGE)
        self.show_current()
        self.viewport().update()

    def show_current(self) -> None:
        """Keep the current face in the middle of the row."""
        index = self.session.document.index(self.session.document.current)
        if index >= 0:
            middle = index * (STRIP_EDGE + GAP) + MARGIN + STRIP_EDGE // 2
            self.horizontalScrollBar().setValue(middle - self.viewport().width() // 2)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes along the strip."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - event.angleDelta().y() - event.angleDelta().x())
        event.accept()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(400, STRIP_EDGE + 2 * MARGIN)

    def _length(self) -> int:
        return max(0, len(self.session.document.tiles) * (STRIP_EDGE + GAP) - GAP)

    def _start(self) -> int:
        return max(MARGIN, (self.viewport().width() - self._length()) // 2)
