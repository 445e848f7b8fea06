"""A picture with a mask over it that is painted by hand."""

from __future__ import annotations

import functools
import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.imaging.brushing import Area, Dab, Mask
from studio.ui.theme import Theme
from studio.ui.widgets.grounds import paint_ground
from studio.ui.widgets.mask_strokes import MaskPatch, MaskStrokes, Patches

SMALLEST_BRUSH, LARGEST_BRUSH = 1.0, 400.0
"""Diameters, in pixels of the picture."""
BRUSH_STEP = 1.15
SOFT = 0.35
TINT = 150
"""How strong the mask shows, of 255."""
RIM = 3
"""Around the ring of the brush, in logical pixels."""
LIGHTEST_TOUCH = 0.2
"""Share of the brush that a pen with no pressure draws."""


class MaskCanvas(QWidget):
    """Left button paints, right button erases; the wheel or [ and ] size the brush, E changes to the eraser.

    Pen tablets draw wider with more pressure, and their other end erases.
    """

    painted = Signal(str, object, object)
    """what it was (“Brush”), MaskPatch before, MaskPatch after: once for each stroke, already in place"""
    brush_changed = Signal()
    """size, softness or eraser are others now"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture, self._small = QImage(), QImage()
        self._strokes = MaskStrokes()
        self._ring: tuple[float, bool, float] | None = None
        self._ring_picture = QPixmap()
        self._mouse: QPointF | None = None
        self._size, self._soft, self._eraser = 32.0, False, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 96)
        self.setAccessibleName(self.tr("Mask"))
        self.setAccessibleDescription(
            self.tr("Paint over what shall be made anew; [ and ] size the brush, E erases.")
        )
        theme.changed.connect(self.update)

    # --- what the owner shows and asks -----------------------------------------------------------------
    def set_picture(self, picture: QImage) -> None:
        """Paint over this; a mask of another size becomes empty, one of this size stays."""
        self._picture, self._small = picture, QImage()
        shape = (max(1, picture.height()), max(1, picture.width()))
        fits = self._strokes.mask.shape == shape
        self._strokes.replace(self._strokes.mask if fits else np.zeros(shape, np.uint8))
        self.update()

    def painted_mask(self) -> Mask:
        """A copy, uint8 (height, width) as the picture: 255 where something new shall be made."""
        return self._strokes.mask.copy()

    def set_mask(self, mask: Mask | None) -> None:
        """Show this mask (of the picture's size; None: an empty one), without telling anybody.

        Raises:
            ValueError: it has another size than the picture.
        """
        shape = self._strokes.mask.shape
        if mask is not None and mask.shape != shape:
            raise ValueError(f"a mask of {mask.shape} does not fit a picture of {shape}")
        self._strokes.replace(np.zeros(shape, np.uint8) if mask is None else np.array(mask, np.uint8))
        self.update()

    def put(self, patch: MaskPatch) -> None:
        """Put back what `painted` told of, without telling anybody; one that does not fit is left out."""
        self._update_area(self._strokes.put(patch))

    @property
    def marked(self) -> bool:
        """Whether anything is masked."""
        return bool(self._strokes.mask.any())

    def fill(self) -> None:
        """All of the picture."""
        self._replace(self.tr("Fill mask"), np.full_like(self._strokes.mask, 255))

    def clear(self) -> None:
        """Nothing of it."""
        self._replace(self.tr("Clear mask"), np.zeros_like(self._strokes.mask))

    def invert(self) -> None:
        """What was not masked."""
        self._replace(self.tr("Invert mask"), 255 - self._strokes.mask)

    # --- the brush -------------------------------------------------------------------------------------
    @property
    def brush_size(self) -> float:
        """Diameter in pixels of the picture."""
        return self._size

    def set_brush_size(self, size: float) -> None:
        """In [SMALLEST_BRUSH, LARGEST_BRUSH]; kept within."""
        self._set_brush(size=min(LARGEST_BRUSH, max(SMALLEST_BRUSH, size)))

    @property
    def soft(self) -> bool:
        """Whether the brush fades towards its rim."""
        return self._soft

    def set_soft(self, soft: bool) -> None:
        """Fade, or not."""
        self._set_brush(soft=soft)

    @property
    def eraser(self) -> bool:
        """Whether the left button takes away."""
        return self._eraser

    def set_eraser(self, eraser: bool) -> None:
        """Take away, or paint."""
        self._set_brush(eraser=eraser)

    def _set_brush(
        self, size: float | None = None, soft: bool | None = None, eraser: bool | None = None
    ) -> None:
        before = (self._size, self._soft, self._eraser)
        self._update_cursor()
        self._size = self._size if size is None else size
        self._soft = self._soft if soft is None else soft
        self._eraser = self._eraser if eraser is None else eraser
        self._update_cursor()
        if before != (self._size, self._soft, self._eraser):
            self.brush_changed.emit()

    # --- strokes ---------------------------------------------------------------------------------------
    def _begin(self, at: QPointF, pressure: float, erase: bool) -> None:
        if not self._picture.isNull():
            self._update_area(self._strokes.begin(self._dab(at, pressure), self._hardness(), erase=erase))

    def _go_on(self, at: QPointF, pressure: float) -> None:
        if self._strokes.drawing:
            self._update_area(self._strokes.go_on(self._dab(at, pressure), self._hardness()))

    def _end(self) -> None:
        text = self.tr("Erase mask") if self._strokes.erasing else self.tr("Paint mask")
        self._tell(text, self._strokes.end())

    def _replace(self, text: str, mask: Mask) -> None:
        patches = self._strokes.replace(mask)
        self.update()
        self._tell(text, patches)

    def _tell(self, text: str, patches: Patches | None) -> None:
        if patches is not None:
            self.painted.emit(text, *patches)

    def _dab(self, at: QPointF, pressure: float) -> Dab:
        place, zoom = self._place(), self._zoom()
        share = LIGHTEST_TOUCH + (1 - LIGHTEST_TOUCH) * pressure
        x, y = (at.x() - place.left()) / zoom, (at.y() - place.top()) / zoom
        return Dab(x, y, max(0.5, self._size / 2 * share))

    def _hardness(self) -> float:
        return SOFT if self._soft else 1.0

    # --- hands -----------------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins."""
        if event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton}:
            right = event.button() is Qt.MouseButton.RightButton
            self._move_cursor(event.position())
            self._begin(event.position(), 1.0, right or self._eraser)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes on."""
        self._move_cursor(event.position())
        self._go_on(event.position(), 1.0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It is done."""
        self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """The same with a pen, which knows how hard it is pressed and which end it is."""
        self._move_cursor(event.position())
        if event.type() == QEvent.Type.TabletPress:
            other_end = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._begin(event.position(), event.pressure(), other_end or self._eraser)
        elif event.type() == QEvent.Type.TabletMove:
            self._go_on(event.position(), event.pressure())
        else:
            self._end()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A larger or smaller brush."""
        if event.angleDelta().y():
            self.set_brush_size(self._size * BRUSH_STEP ** (event.angleDelta().y() / 120))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Brush size and eraser."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_BracketLeft:
            self.set_brush_size(self._size / BRUSH_STEP)
        elif key == Qt.Key.Key_BracketRight:
            self.set_brush_size(self._size * BRUSH_STEP)
        elif key == Qt.Key.Key_E and not event.modifiers():
            self.set_eraser(not self._eraser)
        elif key == Qt.Key.Key_I and not event.modifiers():
            self.invert()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No brush is shown any more."""
        self._move_cursor(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture is scaled anew."""
        self._small = QImage()
        super().resizeEvent(event)

    def _move_cursor(self, at: QPointF | None) -> None:
        self._update_cursor()
        self._mouse = at
        on_picture = at is not None and self._place().contains(at)
        self.setCursor(Qt.CursorShape.BlankCursor if on_picture else Qt.CursorShape.ArrowCursor)
        self._update_cursor()

    def _update_cursor(self) -> None:
        if self._mouse is not None:
            reach = self._size / 2 * self._zoom() + 4
            self.update(
                QRectF(self._mouse, self._mouse).adjusted(-reach, -reach, reach, reach).toAlignedRect()
            )

    # --- places and painting ---------------------------------------------------------------------------
    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(512, 512)

    def _zoom(self) -> float:
        """Logical pixels of the screen for a pixel of the picture: as large as fits."""
        if self._picture.isNull():
            return 1.0
        return min(self.width() / self._picture.width(), self.height() / self._picture.height())

    def _place(self) -> QRectF:
        zoom = self._zoom()
        place = QRectF(0, 0, self._picture.width() * zoom, self._picture.height() * zoom)
        place.moveCenter(QRectF(self.rect()).center())
        return place

    def _update_area(self, area: Area) -> None:
        """Paint only where the mask changed."""
        zoom, place = self._zoom(), self._place()
        corner = place.topLeft() + QPointF(area.left, area.top) * zoom
        size = QPointF(area.right - area.left, area.bottom - area.top) * zoom
        self.update(QRectF(corner, corner + size).adjusted(-2, -2, 2, 2).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, mask and brush, where they changed."""
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        if self._picture.hasAlphaChannel():
            paint_ground(painter, place, self._theme, checked=True)
        painter.drawImage(place, self._scaled())
        self._paint_mask(painter, QRectF(event.rect()) & place)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour(lambda c: c.accent), 1))
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._mouse is not None and place.contains(self._mouse):
            self._paint_brush(painter, self._mouse)
        painter.end()

    def _scaled(self) -> QImage:
        """The picture at its size on the screen, scaled once."""
        size = (self._place().size() * self.devicePixelRatioF()).toSize()
        if self._small.size() != size:
            larger = size.width() >= 3 * self._picture.width()
            smooth, fast = (
                Qt.TransformationMode.SmoothTransformation,
                Qt.TransformationMode.FastTransformation,
            )
            ratio = Qt.AspectRatioMode.IgnoreAspectRatio
            self._small = self._picture.scaled(size, ratio, fast if larger else smooth)
        return self._small

    def _paint_mask(self, painter: QPainter, shown: QRectF) -> None:
        """Only the part of the mask under `shown` is coloured."""
        zoom, place = self._zoom(), self._place()
        height, width = self._strokes.mask.shape
        left, top = (shown.left() - place.left()) / zoom, (shown.top() - place.top()) / zoom
        right, bottom = (shown.right() - place.left()) / zoom, (shown.bottom() - place.top()) / zoom
        area = Area(
            max(0, int(left) - 1),
            max(0, int(top) - 1),
            min(width, int(right) + 2),
            min(height, int(bottom) + 2),
        )
        if area.empty:
            return
        corner = place.topLeft() + QPointF(area.left, area.top) * zoom
        size = QPointF(area.right - area.left, area.bottom - area.top) * zoom
        tinted = tint(self._strokes.mask[area.rows, area.columns], self._theme.colour(lambda c: c.accent))
        painter.drawImage(QRectF(corner, corner + size), tinted)

    def _paint_brush(self, painter: QPainter, at: QPointF) -> None:
        """The ring around what is painted, drawn once for each brush: a stroke of this pen is slow."""
        ring = (
            self._size / 2 * self._zoom(),
            self._eraser or self._strokes.erasing,
            self.devicePixelRatioF(),
        )
        if ring != self._ring:
            self._ring, self._ring_picture = ring, brush_ring(*ring)
        reach = ring[0] + RIM
        painter.drawPixmap(at - QPointF(reach, reach), self._ring_picture)


def brush_ring(radius: float, dashed: bool, scale: float) -> QPixmap:
    """Light over a dark rim, so that it shows on any picture; dashed to erase; `RIM` lies around it."""
    edge = 2 * (radius + RIM)
    pixmap = QPixmap(math.ceil(edge * scale), math.ceil(edge * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    for colour, width in ((QColor(0, 0, 0, 130), 3.0), (QColor(255, 255, 255, 230), 1.25)):
        painter.setPen(QPen(colour, width, line))
        painter.drawEllipse(QPointF(edge / 2, edge / 2), radius, radius)
    painter.end()
    return pixmap


def tint(mask: Mask, colour: QColor) -> QImage:
    """The mask in a colour, as transparent as it is weak."""
    height, width = mask.shape
    rows = np.ascontiguousarray(mask)
    image = QImage(rows.data, width, height, width, QImage.Format.Format_Indexed8)
    image.setColorTable(_tints(colour.red(), colour.green(), colour.blue()))
    # the first image borrows the array; the conversion owns its own pixels
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


@functools.lru_cache(maxsize=4)
def _tints(red: int, green: int, blue: int) -> tuple[int, ...]:
    """The colour for each strength of the mask."""
    return tuple(QColor(red, green, blue, value * TINT // 255).rgba() for value in range(256))
