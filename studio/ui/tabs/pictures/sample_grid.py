"""Pictures out of nothing, filling the room; a click goes on from one of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.tabs.pictures.document import PicturesDocument
from studio.ui.tabs.pictures.session import PicturesSession
from studio.ui.theme import Theme
from studio.ui.widgets.grid_layout import GridLayout, fill
from studio.ui.widgets.grounds import paint_ground

MARGIN = 16
_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class SampleGrid(QWidget):
    """Arrows walk, Return or a click goes on from a sample."""

    chosen = Signal(int)
    """place of the sample on the sheet"""
    walked = Signal(int)
    """the keyboard stands at another"""

    def __init__(self, session: PicturesSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Samples"))
        self.setToolTip(self.tr("Click a picture to go on from it"))
        session.document_changed.connect(self._changed)
        session.picture_came.connect(lambda _: self.update())
        session.keeping.changed.connect(self.update)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(640, 640)

    def rect_of(self, place: int) -> QRectF:
        """Where a sample lies."""
        x, y, edge = self._layout().cell(place)
        return QRectF(x + MARGIN, y + MARGIN, edge, edge)

    def _layout(self) -> GridLayout:
        width, height = self.width() - 2 * MARGIN, self.height() - 2 * MARGIN
        count = self._session.document.sheet.count
        # a sheet of 64 still fits: cells may be as small as they must
        return fill(max(1, width), max(1, height), count, smallest=1)

    def _at(self, point: QPointF) -> int:
        return self._layout().at(point.x() - MARGIN, point.y() - MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The samples that are there."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._theme.colour(lambda c: c.canvas))
        document, wishes = self._session.document, self._session.wishes
        for place, code in enumerate(document.samples):
            rect = self.rect_of(place)
            pyramid = self._session.picture(wishes.shown(code))
            if pyramid is None:
                painter.fillRect(rect, self._theme.colour(lambda c: c.panel))
            else:
                if pyramid.base.hasAlphaChannel():
                    paint_ground(painter, rect, self._theme, checked=True)
                pixmap = pyramid.at_least(round(rect.width() * self.devicePixelRatioF()))
                painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
            self._frame(painter, rect, place)
        painter.end()

    def _frame(self, painter: QPainter, rect: QRectF, place: int) -> None:
        current = place == self._session.document.current and self.hasFocus()
        if current or place == self._hovered:
            colour = self._theme.colour(lambda c: c.accent if current else c.text)
            painter.setPen(QPen(colour, 3 if current else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1.5, 1.5, -1.5, -1.5))

    def _changed(self, before: PicturesDocument, now: PicturesDocument) -> None:
        seed = now.seed + now.current
        self.setAccessibleDescription(
            self.tr("At sample %1 of %2, seed %3")
            .replace("%1", str(now.current + 1))
            .replace("%2", str(now.sheet.count))
            .replace("%3", str(seed))
        )
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is under the mouse."""
        at = self._at(event.position())
        if at != self._hovered:
            self._hovered = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self._hovered = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on from it."""
        at = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and at >= 0:
            self.walked.emit(at)
            self.chosen.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, or go on."""
        document, key = self._session.document, Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.chosen.emit(document.current)
            return
        step = _STEPS.get(key)
        if step is None:
            event.ignore()
            return
        target = document.current + step[0] + step[1] * self._layout().columns
        if 0 <= target < document.sheet.count:
            self.walked.emit(target)
