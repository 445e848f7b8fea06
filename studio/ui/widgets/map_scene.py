"""What pyqtgraph draws of a latent map, and what the mouse does on it. Imported with the first map."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from studio.core.events import Latent
from studio.ui.theme import Theme
from studio.ui.widgets.latent_map import Place

REACH = 20
"""Pixels around the point in which the mouse takes hold of it."""

POINT = 15
"""Its diameter in pixels."""

DOT = 4.0
CLOSEST = 1 / 16
"""How much of the map a view shows at least, along its shorter side."""

ROOM = 1.12
"""How much more than the dots the whole view shows ..."""

INSIDE = 99.0
"""... of which it shows so many in a hundred."""

LEAST_HALF = 2.5
WHEEL_STEP = 1.25


class MapBox(pg.ViewBox):
    """A view of equal aspect that zooms and moves within limits. No menu, no rubber band."""

    grabbed = Signal(float, float, bool)
    clicked = Signal(float, float, bool)
    """x, y, whether on the point"""
    double_clicked = Signal()

    def __init__(self) -> None:
        super().__init__(lockAspect=True, enableMenu=False, defaultPadding=0.0)
        self.disableAutoRange()
        self.point: Place | None = None
        self._half = LEAST_HALF
        self._span = 2 * self._half
        self._centre = QPointF(0, 0)
        self._grip: QPointF | None = None

    def set_extent(self, half: float) -> None:
        """The map reaches from -half to half, both ways."""
        self._half = max(LEAST_HALF, half)

    @property
    def half(self) -> float:
        """How far the map reaches from its middle."""
        return self._half

    def reset(self) -> None:
        """All of it."""
        self._centre, self._span = QPointF(0, 0), 2 * self._half
        self._look()

    def zoom(self, factor: float, at: QPointF) -> None:
        """Closer (factor > 1) or further; the place `at` stays where it is."""
        span = min(2 * self._half, max(2 * self._half * CLOSEST, self._span / factor))
        self._centre = at + (self._centre - at) * (span / self._span)
        self._span = span
        self._look()

    def near_point(self, at: Place) -> bool:
        """Whether the mouse at this place takes hold of the point."""
        if self.point is None:
            return False
        pixel = self.viewPixelSize()
        return float(np.hypot(*(np.subtract(at, self.point) / pixel))) <= REACH

    def wheelEvent(self, ev: Any, axis: int | None = None) -> None:
        """Zoom around the mouse."""
        ev.accept()
        self.zoom(WHEEL_STEP ** (ev.delta() / 120), self.mapToView(ev.pos()))

    def mouseDragEvent(self, ev: Any, axis: int | None = None) -> None:
        """The point when it was pressed there, else the map."""
        if ev.button() is not Qt.MouseButton.LeftButton:
            ev.ignore()
            return
        ev.accept()
        now = self.mapToView(ev.pos())
        if ev.isStart():
            self._grip = self._take_hold(self.mapToView(ev.buttonDownPos()))
        if self._grip is not None:
            at = now + self._grip
            self.grabbed.emit(at.x(), at.y(), ev.isFinish())
        else:
            self._centre -= now - self.mapToView(ev.lastPos())
            self._look()

    def mouseClickEvent(self, ev: Any) -> None:
        """Tell where; a second one soon after is a double click."""
        if ev.button() is not Qt.MouseButton.LeftButton:
            return
        ev.accept()
        at = self.mapToView(ev.pos())
        if ev.double():
            self.double_clicked.emit()
        else:
            self.clicked.emit(at.x(), at.y(), self.near_point((at.x(), at.y())))

    def _take_hold(self, pressed: QPointF) -> QPointF | None:
        """How far beside the middle of the point it was pressed; None for beside it altogether."""
        if self.point is None or not self.near_point((pressed.x(), pressed.y())):
            return None
        return QPointF(*self.point) - pressed

    def _look(self) -> None:
        """Show the span along the shorter side; the middle of the view stays on the map."""
        free = self._half - self._span / 2
        x = min(free, max(-free, self._centre.x()))
        y = min(free, max(-free, self._centre.y()))
        self._centre = QPointF(x, y)
        self.setRange(QRectF(x - self._span / 2, y - self._span / 2, self._span, self._span), padding=0)


class Dots(pg.ScatterPlotItem):
    """Dots that let clicks through to the map."""

    def __init__(self, size: float) -> None:
        super().__init__(size=size, pxMode=True, antialias=True)

    def mouseClickEvent(self, ev: Any) -> None:
        """Not for me."""
        ev.ignore()


class MapScene(pg.GraphicsView):
    """Dots, lines, marks and the point."""

    point_dragged = Signal(float, float, bool)
    clicked = Signal(float, float, bool)
    """x, y, whether on the point"""
    double_clicked = Signal()
    hovered = Signal(float, float, QPoint)
    """x, y, and the mouse in this widget"""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dots = np.zeros((0, 2), np.float32)
        self._focused = False
        self.box = MapBox()
        self.setCentralItem(self.box)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self._across = pg.InfiniteLine(0, 0)
        self._up = pg.InfiniteLine(0, 90)
        self._cloud = Dots(DOT)
        self._path = pg.PlotCurveItem(antialias=True)
        self._ends = Dots(11)
        self._letters = (pg.TextItem("A", anchor=(0.5, 1.4)), pg.TextItem("B", anchor=(0.5, 1.4)))
        self._origin = Dots(11)
        self._point = Dots(POINT)
        parts = (self._across, self._up, self._cloud, self._path, self._ends, *self._letters)
        for part in (*parts, self._origin, self._point):
            self.box.addItem(part, ignoreBounds=True)
        self.box.grabbed.connect(self.point_dragged)
        self.box.clicked.connect(self.clicked)
        self.box.double_clicked.connect(self.double_clicked)
        theme.changed.connect(self._dress)
        self.show_marks(None, None, None)
        self._dress()

    # --- what is shown ---------------------------------------------------------------------------------
    def show_dots(self, points: Latent) -> None:
        """Float (n, 2); what is not finite is left out."""
        self._dots = points[np.isfinite(points).all(axis=1)]
        self._cloud.setData(pos=self._dots)
        # A few pictures unlike all others must not squeeze the rest into a knot: they lie beyond the edge.
        reach = float(np.percentile(np.abs(self._dots), INSIDE)) if len(self._dots) else 0.0
        self.box.set_extent(reach * ROOM)
        self.box.reset()

    def show_point(self, place: Place | None, home: Place | None) -> None:
        """The point, and a ring at home while it is elsewhere."""
        self.box.point = place
        self._point.setData(pos=_array(place))
        away = place is not None and home is not None and not np.allclose(place, home, atol=1e-3)
        self._origin.setData(pos=_array(home if away else None))
        self._widen(place, home)

    def show_marks(self, a: Place | None, b: Place | None, path: Latent | None) -> None:
        """Two rings with their letters, and the way between them."""
        ends = [end for end in (a, b) if end is not None]
        self._ends.setData(pos=np.array(ends, np.float64).reshape(-1, 2))
        for letter, end in zip(self._letters, (a, b), strict=True):
            letter.setVisible(end is not None)
            if end is not None:
                letter.setPos(*end)
        if path is None and a is not None and b is not None:
            path = np.array([a, b], np.float32)
        line = np.zeros((0, 2)) if path is None else path.astype(np.float64)
        self._path.setData(line[:, 0], line[:, 1])
        self._widen(*ends)

    def show_focus(self, on: bool) -> None:
        """A ring around the point while the keys move it."""
        self._focused = on
        self._dress()

    def reset_view(self) -> None:
        """All of the map."""
        self.box.reset()

    def held(self, place: Place) -> Place:
        """The nearest place on the map."""
        half = self.box.half
        return (float(np.clip(place[0], -half, half)), float(np.clip(place[1], -half, half)))

    def to_widget(self, place: Place) -> QPointF:
        """Where a place is drawn, in pixels of this widget."""
        return QPointF(self.mapFromScene(self.box.mapViewToScene(QPointF(*place))))

    def _widen(self, *places: Place | None) -> None:
        """A picture unlike all the others lies outside the dots: the map grows to have it."""
        far = max((abs(number) for place in places if place is not None for number in place), default=0.0)
        if far * ROOM > self.box.half:
            self.box.set_extent(far * ROOM)
            self.box.reset()

    # --- the mouse -------------------------------------------------------------------------------------
    def mouseMoveEvent(self, ev: Any) -> None:
        """Drag, or tell what is under it."""
        super().mouseMoveEvent(ev)
        at = self.box.mapSceneToView(self.mapToScene(ev.position().toPoint()))
        near = self.box.near_point((at.x(), at.y()))
        self.setCursor(Qt.CursorShape.SizeAllCursor if near else Qt.CursorShape.ArrowCursor)
        if not ev.buttons():
            self.hovered.emit(at.x(), at.y(), ev.position().toPoint())

    def leaveEvent(self, ev: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(ev)
        self.left.emit()

    # --- colours ---------------------------------------------------------------------------------------
    def _dress(self) -> None:
        colours = self._theme.colours
        self.setBackground(colours.canvas)
        for line in (self._across, self._up):
            line.setPen(pg.mkPen(colours.line, width=1))
        dot = QColor(colours.muted)
        dot.setAlpha(70)
        self._cloud.setPen(None)
        self._cloud.setBrush(dot)
        self._path.setPen(pg.mkPen(colours.text, width=1.5))
        self._ends.setPen(pg.mkPen(colours.text, width=1.5))
        self._ends.setBrush(colours.canvas)
        for letter in self._letters:
            letter.setColor(colours.text)
        self._origin.setPen(pg.mkPen(colours.accent, width=1.5))
        self._origin.setBrush(None)
        ring = colours.text if self._focused else colours.canvas
        self._point.setPen(pg.mkPen(ring, width=2.5 if self._focused else 2))
        self._point.setBrush(colours.accent)


def _array(place: Place | None) -> np.ndarray:
    return np.zeros((0, 2)) if place is None else np.array([place], np.float64)
