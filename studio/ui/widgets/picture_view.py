"""One picture, as large as fits or pixel by pixel, moved and zoomed with mouse or keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from studio.ui.widgets.arrow_keys import ARROWS

MAX_ZOOM = 16.0
WHEEL_STEP = 1.25
KEY_STEP = 0.1
"""How far an arrow moves the picture, in what is seen of it."""
_ZOOMS = {Qt.Key.Key_Plus: WHEEL_STEP, Qt.Key.Key_Equal: WHEEL_STEP, Qt.Key.Key_Minus: 1 / WHEEL_STEP}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_BY_KEY = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


@dataclass(frozen=True)
class Place:
    """What of a picture is looked at, said so that it means the same in pictures of other sizes.

    Attributes:
        nearness: zoom over the zoom at which the whole picture fits; None keeps the whole picture in view.
        x, y: the middle of what is shown, in widths and heights of the picture.
    """

    nearness: float | None = None
    x: float = 0.5
    y: float = 0.5


class PictureView(QWidget):
    """Shows a QImage. Zoom is in device pixels: 1.0 shows one pixel of the picture as one of the screen.

    Z switches between fit and 100 %, + and - come nearer and go further, the arrows move along.
    """

    zoom_changed = Signal(float, bool)
    """zoom, whether it follows the window (fit)"""
    moved = Signal()
    """Somebody came nearer, went further, or moved the picture along."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._fit = True
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._grabbed: QPointF | None = None
        self._small = QImage()
        self._ringed = False
        self.largest_fit = 1.0
        """How far a small picture is enlarged to fill the room, in device pixels a pixel."""
        self.setProperty("look", "canvas")
        self.setAccessibleName(self.tr("Picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def image(self) -> QImage:
        """What is shown; null when nothing is."""
        return self._image

    @property
    def fits(self) -> bool:
        """Whether the whole picture is kept in view."""
        return self._fit

    @property
    def zoom(self) -> float:
        """Device pixels of the screen a pixel of the picture takes."""
        return self._fitting_zoom() if self._fit else self._zoom

    @property
    def place(self) -> Place:
        """What of the picture is looked at."""
        nearness = None if self._fit else self._zoom / self._fitting_zoom()
        return Place(nearness, self._centre.x(), self._centre.y())

    def show_place(self, place: Place) -> None:
        """Look at another part of it; `moved` tells nobody of it."""
        self._fit = place.nearness is None
        if place.nearness is not None:
            self._zoom = place.nearness * self._fitting_zoom()
        self._centre = QPointF(place.x, place.y)
        self._changed()

    def sizeHint(self) -> QSize:
        """Whatever there is room for."""
        return QSize(512, 512)

    def show_image(self, image: QImage, *, keep_place: bool = False) -> None:
        """Show another picture; `keep_place` keeps zoom and position (a frame, an edited version)."""
        self._image = image
        self._small = QImage()
        if not keep_place:
            self.fit()
        self.update()

    def fit(self) -> None:
        """The whole picture, never larger than its own pixels unless `largest_fit` says so."""
        self._fit = True
        self._centre = QPointF(0.5, 0.5)
        self._changed()

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom so that the point `at` of the widget stays where it is."""
        before = self._to_picture(at) if at is not None else None
        self._fit = False
        self._zoom = min(MAX_ZOOM, max(self._fitting_zoom() / 4, zoom))
        if at is not None and before is not None and not self._image.isNull():
            after = self._to_picture(at)
            self._centre += QPointF(before.x() - after.x(), before.y() - after.y())
        self._hold()
        self._changed()
        self.moved.emit()

    def toggle_fit(self, at: QPointF | None = None) -> None:
        """Between the whole picture and pixel by pixel."""
        if self._fit:
            self.set_zoom(1.0, at)
        else:
            self.fit()
            self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture on the canvas; smooth when shrunk, true pixels when much enlarged."""
        painter = QPainter(self)
        if not self._image.isNull():
            target = self._target()
            if self.zoom < 1.0:
                self._draw_small(painter, target)
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.zoom < 3.0)
                painter.drawImage(target, self._image)
        if self._ringed:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw_small(self, painter: QPainter, target: QRectF) -> None:
        # the painter's own scaling is bilinear and shimmers below half size: scale once, keep it
        size = (target.size() * self.devicePixelRatioF()).toSize()
        if self._small.size() != size:
            self._small = self._image.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        painter.drawImage(target, self._small)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fitting zoom follows the window."""
        self._changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse."""
        if self._image.isNull() or not event.angleDelta().y():
            return
        factor = WHEEL_STEP ** (event.angleDelta().y() / 120)
        self.set_zoom(self.zoom * factor, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture when it is larger than the window."""
        if event.button() is Qt.MouseButton.LeftButton and not self._fit:
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it along."""
        if self._grabbed is None or self._image.isNull():
            return
        moved = event.position() - self._grabbed
        self._grabbed = event.position()
        size = self._target().size()
        self._centre -= QPointF(moved.x() / size.width(), moved.y() / size.height())
        self._hold()
        self.update()
        self.moved.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._grabbed = None
        self.unsetCursor()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between fit and 100 %."""
        self.toggle_fit(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same by keys; the arrows belong to others while the whole picture is seen."""
        key = Qt.Key(event.key())
        if self._image.isNull() or event.modifiers() & _COMMANDS:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Z:
            self.toggle_fit()
        elif key in _ZOOMS:
            self.set_zoom(self.zoom * _ZOOMS[key])
        elif key in ARROWS and not self._fit:
            size = self._target().size()
            across, down = ARROWS[key]
            self._centre += QPointF(
                across * KEY_STEP * self.width() / size.width(),
                down * KEY_STEP * self.height() / size.height(),
            )
            self._hold()
            self.update()
            self.moved.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring for who came with the Tab key."""
        self._ringed = event.reason() in _BY_KEY
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody's keys any more."""
        self._ringed = False
        self.update()

    def _fitting_zoom(self) -> float:
        if self._image.isNull():
            return 1.0
        scale = self.devicePixelRatioF()
        return min(
            self.largest_fit,
            self.width() * scale / self._image.width(),
            self.height() * scale / self._image.height(),
        )

    def _target(self) -> QRectF:
        zoom = self.zoom / self.devicePixelRatioF()
        width, height = self._image.width() * zoom, self._image.height() * zoom
        left = self.width() / 2 - self._centre.x() * width
        top = self.height() / 2 - self._centre.y() * height
        return QRectF(left, top, width, height)

    def _to_picture(self, at: QPointF) -> QPointF:
        target = self._target()
        if target.isEmpty():
            return QPointF(0.5, 0.5)
        return QPointF((at.x() - target.left()) / target.width(), (at.y() - target.top()) / target.height())

    def _hold(self) -> None:
        """Keep the centre of the window on the picture."""
        self._centre = QPointF(min(1.0, max(0.0, self._centre.x())), min(1.0, max(0.0, self._centre.y())))

    def _changed(self) -> None:
        self._small = QImage()
        self.zoom_changed.emit(self.zoom, self._fit)
        self.update()
