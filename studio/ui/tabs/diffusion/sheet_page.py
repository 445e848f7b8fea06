"""The grid over two settings: its cells as they are painted, with the settings at the edges."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studio.core.errors import UserError
from studio.families.diffusion.grid_cells import TITLES, grid_size, label
from studio.families.diffusion.params import GridAxis, GridParams
from studio.families.diffusion.sheet import LARGEST_EDGE
from studio.ui.tabs.diffusion.commands import DiffusionCommands
from studio.ui.tabs.diffusion.document import Painted
from studio.ui.tabs.diffusion.kept_sheet import KeptSheet
from studio.ui.tabs.diffusion.requests import cells_of
from studio.ui.tabs.diffusion.session import DiffusionSession
from studio.ui.tabs.diffusion.step_pictures import StepPictures
from studio.ui.tabs.diffusion.words import painting_words
from studio.ui.tabs.picture_grid import paint_fitted
from studio.ui.tabs.picture_store import Pyramid

MARGIN = 16
TOP = 44
"""Room for the title and the values along the upper edge."""
LEFT = 112
GAP = 4


class SheetPage(QWidget):
    """Click a cell to take over its settings; a sheet of another day is shown as it was kept."""

    chosen = Signal(int)
    """cell, row by row"""

    def __init__(
        self,
        session: DiffusionSession,
        commands: DiffusionCommands,
        pictures: StepPictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._commands, self._pictures = session, commands, pictures
        self._theme = session.context.theme
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The grid over two settings"))
        session.document_changed.connect(lambda *_: self.update())
        session.picture_came.connect(lambda _: self.update())
        session.steps.came.connect(lambda *_: self.update())
        self._theme.changed.connect(self.update)
        self.chosen.connect(self._take)

    # --- places ----------------------------------------------------------------------------------------
    @property
    def sheet(self) -> Painted | None:
        """What is shown."""
        return self._session.document.sheet

    @property
    def cells(self) -> tuple[Painted, ...]:
        """The paintings of the cells, row by row."""
        return cells_of(self.sheet) if self.sheet is not None else ()

    @property
    def there(self) -> bool:
        """Whether there is anything to see of the sheet, or about to be."""
        return self._known() or self._session.picture(self.sheet) is not None

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(640, 480)

    def rect_of(self, cell: int) -> QRectF:
        """Where a cell lies."""
        rows, columns = self._size()
        edge = self._edge(rows, columns)
        left = (self.width() - LEFT - columns * (edge + GAP)) / 2 + LEFT
        top = max(TOP, (self.height() + TOP - rows * (edge + GAP)) / 2)
        row, column = divmod(cell, columns)
        return QRectF(int(left + column * (edge + GAP)), int(top + row * (edge + GAP)), edge, edge)

    def _edge(self, rows: int, columns: int) -> float:
        wide = (self.width() - 2 * MARGIN - LEFT) / columns - GAP
        high = (self.height() - MARGIN - TOP) / rows - GAP
        return max(8.0, float(int(min(wide, high))))

    def _size(self) -> tuple[int, int]:
        params = self.sheet.params if self.sheet is not None else None
        try:
            return grid_size(params) if isinstance(params, GridParams) else (1, 1)
        except UserError:
            return 1, 1

    def kept_rect_of(self, cell: int) -> QRectF:
        """Where a cell lies on the sheet as it was kept; empty when that cannot be told."""
        kept, model, sheet = self._session.picture(self.sheet), self._session.model, self.sheet
        if kept is None or model is None or sheet is None:
            return QRectF()
        rows, columns = self._size()
        most = LARGEST_EDGE // max(rows, columns)
        wide = min(most, sheet.params.width or model.resolution)
        high = min(most, sheet.params.height or model.resolution)
        drawn = KeptSheet(kept.base.width(), kept.base.height(), rows, columns, wide, high)
        if not drawn.fits or not wide or not high:
            return QRectF()
        room, scale = self._kept_room(kept)
        left, top, width, height = (part * scale for part in drawn.cell(*divmod(cell, columns)))
        return QRectF(room.left() + left, room.top() + top, width, height)

    def _kept_room(self, kept: Pyramid) -> tuple[QRectF, float]:
        """Where the kept sheet lies, and logical pixels a pixel of it."""
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        size = QSizeF(kept.base.width(), kept.base.height())
        fitted = QRectF(QPointF(0, 0), size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        fitted.moveCenter(room.center())
        return fitted, fitted.width() / max(1.0, size.width())

    def _at(self, point: QPointF) -> int:
        place = self.rect_of if self._known() else self.kept_rect_of
        return next((at for at in range(len(self.cells)) if place(at).contains(point)), -1)

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Cells and the settings at their edges."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._theme.colour(lambda c: c.canvas))
        font = QFont(painter.font())
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        if self.sheet is not None and self._known():
            self._paint_cells(painter)
            self._paint_edges(painter)
        else:
            self._paint_kept(painter)
        painter.end()

    def _known(self) -> bool:
        """Whether any cell is here, or is about to come."""
        return self._session.painting(self.sheet) or any(self._picture(cell) for cell in self.cells)

    def _picture(self, cell: Painted) -> Pyramid | None:
        found = self._session.picture(cell)
        return found if found is not None else self._pictures.seen(self._session.steps.at(cell, None))

    def _paint_cells(self, painter: QPainter) -> None:
        for at, cell in enumerate(self.cells):
            rect, picture = self.rect_of(at), self._picture(cell)
            if picture is None:
                painter.fillRect(rect, self._theme.colour(lambda c: c.panel))
            else:
                paint_fitted(painter, rect, picture, self._theme, self.devicePixelRatioF())
            if at == self._hovered:
                self._frame(painter, rect)

    def _frame(self, painter: QPainter, rect: QRectF) -> None:
        if not rect.isEmpty():
            painter.setPen(QPen(self._theme.colour(lambda c: c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_edges(self, painter: QPainter) -> None:
        params = self.sheet.params if self.sheet is not None else None
        if self.sheet is None or not isinstance(params, GridParams):
            return
        _, columns = self._size()
        first, seed = self.rect_of(0), self.sheet.seed
        centre, right = (
            Qt.AlignmentFlag.AlignCenter,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        )
        if params.across is not GridAxis.NONE:
            line = QRectF(first.left(), first.top() - TOP + 2, columns * (first.width() + GAP), 20)
            self._write(painter, line, TITLES[params.across], centre, quiet=True)
            for at, value in enumerate(params.across_values):
                cell = self.rect_of(at)
                place = QRectF(cell.left(), first.top() - 22, cell.width(), 20)
                self._write(painter, place, label(params.across, value, seed), centre)
        if params.down is not GridAxis.NONE:
            place = QRectF(first.left() - LEFT, first.top() - 22, LEFT - 12, 20)
            self._write(painter, place, TITLES[params.down], right, quiet=True)
            for at, value in enumerate(params.down_values):
                cell = self.rect_of(at * columns)
                place = QRectF(cell.left() - LEFT, cell.top(), LEFT - 12, cell.height())
                self._write(painter, place, label(params.down, value, seed), right)

    def _write(
        self, painter: QPainter, place: QRectF, words: str, side: Qt.AlignmentFlag, quiet: bool = False
    ) -> None:
        painter.setPen(self._theme.colour(lambda c: c.muted if quiet else c.text))
        short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, side, short)

    def _paint_kept(self, painter: QPainter) -> None:
        kept = self._session.picture(self.sheet)
        if kept is not None:
            room, _ = self._kept_room(kept)
            paint_fitted(painter, room, kept, self._theme, self.devicePixelRatioF())
            self._frame(painter, self.kept_rect_of(self._hovered) if self._hovered >= 0 else QRectF())

    # --- mouse -----------------------------------------------------------------------------------------
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is under the mouse."""
        at = self._at(event.position())
        if at != self._hovered:
            self._hovered = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            words = painting_words(self.cells[at]) if at >= 0 else ""
            QToolTip.showText(event.globalPosition().toPoint(), words, self)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self._hovered = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take over the settings of a cell."""
        at = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and at >= 0:
            self.chosen.emit(at)

    def _take(self, at: int) -> None:
        self._commands.take_cell(self.cells[at])
