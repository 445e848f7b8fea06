"""A map of a latent space: where the training pictures lie, and a point on it that is moved.

pyqtgraph draws it. Its import takes half a second, so it happens when the first map is made, not before.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from studio.core.events import Latent
from studio.ui.numbers import decimal
from studio.ui.theme import Theme
from studio.ui.widgets.map_preview import MapPreview

Place = tuple[float, float]

KEY_STEP = 0.05
"""How far an arrow key moves the point, in units of the map (standard deviations)."""

LARGE_KEY_STEP = 0.5
"""With Shift held."""

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class LatentMapView(QWidget):
    """Dots of the training pictures, the point of the current picture, and two marks of a blend.

    The owner says what lies where (`show_*`) and is told what the user wants (`dragged`, `hovered`); it may
    answer `dragged` with `show_place` or leave it. Drag the point, click anywhere to put it there, or move it
    with the arrow keys (Shift: further); Home puts it back. Drag beside it to move the map, the wheel zooms,
    a double click shows all of it again.
    """

    dragged = Signal(float, float, bool)
    """x, y, whether the user is done (let go of the mouse or key): the step to keep for undo"""
    hovered = Signal(float, float)
    """x, y under the mouse: the owner may answer with `show_preview`"""
    hover_left = Signal()
    """the mouse is elsewhere; the preview is gone already"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from studio.ui.widgets.map_scene import MapScene

        self._theme = theme
        self._place: Place | None = None
        self._home: Place | None = None
        self._said: Place | None = None
        self._telling = False
        self._before_click: Place | None = None
        self._key_moved = False
        self._scene = MapScene(theme, self)
        self._preview = MapPreview(theme, self)
        self._no_map = QLabel(self.tr("This model has no map."), self)
        self._no_map.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._no_map.setProperty("look", "muted")
        # the second press of a double click comes within this time: only then is a click a wish
        self._click = QTimer(self, interval=QGuiApplication.styleHints().mouseDoubleClickInterval())
        self._click.setSingleShot(True)
        self._click.timeout.connect(self._end_click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scene)
        column.addWidget(self._no_map)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of the latent space"))
        self.setToolTip(
            self.tr("Every dot is a picture the model learned from; near dots look alike. Drag the point.")
        )
        self._connect()
        self.show_map(None)

    @property
    def place(self) -> Place | None:
        """Where the point is now."""
        return self._place

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(320, 320)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a side panel."""
        return QSize(160, 160)

    # --- what the owner shows --------------------------------------------------------------------------
    def show_map(self, points: Latent | None) -> None:
        """Show the dots (float, (n, 2), in standard deviations), or say that there is no map."""
        self._scene.setVisible(points is not None)
        self._no_map.setVisible(points is None)
        self.show_preview(None)
        self._scene.show_dots(np.zeros((0, 2), np.float32) if points is None else points)

    def show_place(self, x: float | None, y: float | None = None, home: Place | None = None) -> None:
        """Put the point there; None for no point.

        Home is where the key of that name puts it: `home`, or the first place shown that is no answer to the
        user's own moving: neither shown while `dragged` is told, nor the place that was answered last.
        """
        if x is None or y is None:
            self._place = self._home = self._said = None
        else:
            place = (x, y)
            if self._telling:
                self._said = place
            echo = self._said is not None and np.allclose(place, self._said, atol=1e-4)
            self._home = home or (self._home if echo and self._home else place)
            self._place = place
        self._show_point()

    def show_marks(self, a: Place | None, b: Place | None, path: Latent | None = None) -> None:
        """A and B of a blend, joined by `path` (float, (n, 2)) or, without, by a straight line."""
        self._scene.show_marks(a, b, path)

    def show_preview(self, picture: QImage | None) -> None:
        """A small picture beside the mouse; nothing once the mouse has left the map."""
        self._preview.show_picture(picture if self._scene.underMouse() else None)

    def reset_view(self) -> None:
        """All of the map."""
        self._scene.reset_view()

    # --- what the user does ----------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the point, Home puts it back."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if self._place is None or (arrow is None and event.key() != Qt.Key.Key_Home):
            super().keyPressEvent(event)
            return
        if arrow is None:
            self._move(self._home or self._place, done=True)
            return
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = LARGE_KEY_STEP if shift else KEY_STEP
        x, y = self._place
        self._move((x + arrow[0] * step, y + arrow[1] * step), done=False)
        self._key_moved = True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key let go of ends the move."""
        if self._key_moved and not event.isAutoRepeat() and Qt.Key(event.key()) in _ARROWS:
            self._end_keys()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """So does going elsewhere with the key still down."""
        if self._key_moved:
            self._end_keys()
        self._scene.show_focus(False)
        super().focusOutEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys move the point now."""
        self._scene.show_focus(True)
        super().focusInEvent(event)

    def _end_keys(self) -> None:
        self._key_moved = False
        if self._place is not None:
            self._move(self._place, done=True)

    def _move(self, place: Place, done: bool) -> None:
        self._place = self._said = self._scene.held(place)
        self._show_point()
        self._telling = True
        try:
            self.dragged.emit(*self._place, done)
        finally:
            self._telling = False

    def _clicked(self, x: float, y: float, on_point: bool) -> None:
        if on_point and self._click.isActive():
            self._double_clicked()
        if self._place is None or on_point:
            return
        self._before_click = self._before_click or self._place
        self._click.start()
        self._move((x, y), done=False)

    def _end_click(self) -> None:
        self._before_click = None
        if self._place is not None:
            self._move(self._place, done=True)

    def _double_clicked(self) -> None:
        """The first click of the two meant nothing: the point goes back."""
        if self._before_click is not None:
            self._click.stop()
            self._move(self._before_click, done=True)
            self._before_click = None
        self.reset_view()

    def _dragged(self, x: float, y: float, done: bool) -> None:
        self.show_preview(None)
        if self._click.isActive():
            self._click.stop()
            self._before_click = None
        if self._place is not None:
            self._move((x, y), done)

    def _hovered(self, x: float, y: float, at: QPoint) -> None:
        self._preview.follow(at)
        self.hovered.emit(x, y)

    def _left(self) -> None:
        self.show_preview(None)
        self.hover_left.emit()

    # --- parts -----------------------------------------------------------------------------------------
    def _connect(self) -> None:
        self._scene.point_dragged.connect(self._dragged)
        self._scene.clicked.connect(self._clicked)
        self._scene.double_clicked.connect(self._double_clicked)
        self._scene.hovered.connect(self._hovered)
        self._scene.left.connect(self._left)

    def _show_point(self) -> None:
        self._scene.show_point(self._place, self._home)
        if self._place is None:
            self.setAccessibleDescription("")
        else:
            x, y = self._place
            self.setAccessibleDescription(
                self.tr("The point is at %1, %2").replace("%1", decimal(x, 2)).replace("%2", decimal(y, 2))
            )

    def point_on_screen(self) -> QPointF | None:
        """Where the point is drawn, in this widget; None when there is none."""
        return None if self._place is None else self._scene.to_widget(self._place)
