"""A canvas that is larger than the window: zoomed, scrolled, and in the middle where it is smaller."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

LEAST_ZOOM, MOST_ZOOM = 0.02, 2.0
ZOOM_STEP = 1.2
FIT_AT_MOST = 1.0


class ZoomCanvas(QAbstractScrollArea):
    """A subclass says how large everything is (`whole`) and paints it."""

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)

    def whole(self) -> QSizeF:
        """Of everything, at zoom 1."""
        raise NotImplementedError

    @property
    def zoom(self) -> float:
        """Logical pixels of the screen for one of the canvas."""
        return self._zoom

    @property
    def seen(self) -> QRectF:
        """The part of the canvas that is in the window."""
        size = self.viewport().size()
        return QRectF(self.on_canvas(QPointF(0, 0)), QSizeF(size) / self._zoom)

    def on_screen(self, place: QRectF) -> QRectF:
        """Where a part of the canvas is on the viewport."""
        return QRectF(place.topLeft() * self._zoom + self.shift(), place.size() * self._zoom)

    def reveal(self, place: QRectF, rim: float = 24.0) -> None:
        """Scroll as little as shows a part of the canvas."""
        here, room = self.on_screen(place), self.viewport().rect()
        across = min(0.0, here.left() - rim) or max(0.0, here.right() + rim - room.width())
        down = min(0.0, here.top() - rim) or max(0.0, here.bottom() + rim - room.height())
        self.scroll_by(QPointF(across, down))

    def centre_on(self, at: QPointF) -> None:
        """Bring a place of the canvas into the middle of the window."""
        self.scroll_by(at * self._zoom + self.shift() - QPointF(self.viewport().rect().center()))

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Larger or smaller; what lies at `around` (on the viewport; its middle) stays there."""
        zoom = min(MOST_ZOOM, max(LEAST_ZOOM, zoom))
        if zoom == self._zoom:
            return
        at = around or QPointF(self.viewport().rect().center())
        canvas = self.on_canvas(at)
        self._zoom = zoom
        self.fit_bars()
        self.horizontalScrollBar().setValue(round(canvas.x() * zoom - at.x() + self._margin().x()))
        self.verticalScrollBar().setValue(round(canvas.y() * zoom - at.y() + self._margin().y()))
        self.viewport().update()
        self.zoom_changed.emit(zoom)

    def zoom_by(self, steps: float, around: QPointF | None = None) -> None:
        """One step is a fifth."""
        self.set_zoom(self._zoom * ZOOM_STEP**steps, around)

    def fit(self) -> None:
        """All of it at once; a small graph is not blown up."""
        self.set_zoom(self.fitting())

    def fitting(self) -> float:
        """The zoom at which all of it is seen."""
        room, whole = self.viewport().size(), self.whole()
        return min(FIT_AT_MOST, room.width() / whole.width(), room.height() / whole.height())

    def fit_bars(self) -> None:
        """The canvas or the window has another size."""
        room, whole = self.viewport().size(), self.whole()
        for bar, length, seen in (
            (self.horizontalScrollBar(), whole.width(), room.width()),
            (self.verticalScrollBar(), whole.height(), room.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(24)
            bar.setRange(0, max(0, round(length * self._zoom) - seen))

    def scroll_by(self, moved: QPointF) -> None:
        """Logical pixels of the screen, as far as there is canvas."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(round(across.value() + moved.x()))
        down.setValue(round(down.value() + moved.y()))

    def _margin(self) -> QPointF:
        """What is smaller than the window stands in its middle."""
        room, whole = self.viewport().size(), self.whole()
        return QPointF(
            max(0.0, (room.width() - whole.width() * self._zoom) / 2),
            max(0.0, (room.height() - whole.height() * self._zoom) / 2),
        )

    def shift(self) -> QPointF:
        """Of the canvas on the viewport."""
        return self._margin() - QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def on_canvas(self, at: QPointF) -> QPointF:
        """What of the canvas is at a place of the viewport."""
        return (at - self.shift()) / self._zoom

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """All is painted anew: it is quick."""
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms at the mouse, Shift goes sideways."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120, event.position())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.angleDelta().y():
            self.scroll_by(QPointF(-event.angleDelta().y(), 0))
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less of it is seen."""
        super().resizeEvent(event)
        self.fit_bars()
