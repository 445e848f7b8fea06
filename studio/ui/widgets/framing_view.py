"""The picture as a model of faces will see it: a square in which the face is brought to its place by hand."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.framing import CHIN, EYES, FACE_WIDTH, Framing, framing
from studio.ui.theme import Theme
from studio.ui.widgets.arrow_keys import ARROWS

CAPTION = 24
WHEEL_STEP = 1.1
KEY_STEP = 0.02
BEYOND = 0.25
"""How strong the mirrored picture shows beyond its border: it is looked at, but not his own."""

_ZOOMS = {Qt.Key.Key_Plus: 1.0, Qt.Key.Key_Equal: 1.0, Qt.Key.Key_Minus: -1.0}
_TURNS = {Qt.Key.Key_BracketLeft: -1.0, Qt.Key.Key_BracketRight: 1.0}


class FramingView(QWidget):
    """Drag moves the picture, the wheel sizes it; arrows, + and -, [ and ], Home do the same by keys."""

    framed = Signal(object, bool)
    """Framing: another one, by the user's hand; and whether the hand has let go"""

    def __init__(self, theme: Theme, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._caption = theme, caption
        self._image = QImage()
        self._framing = Framing()
        self._editable = False
        self._guide_stays = False
        self._grabbed: QPointF | None = None
        self._dragged = False
        self.setAccessibleName(caption)
        self.setAccessibleDescription(
            self.tr("Arrow keys move the picture, + and - size it, [ and ] turn it, Home starts again.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 96 + CAPTION)
        theme.changed.connect(self.update)

    @property
    def framing(self) -> Framing:
        """What is shown."""
        return self._framing

    @property
    def editable(self) -> bool:
        """Whether the user can move it."""
        return self._editable

    def show_picture(self, image: QImage, where: Framing) -> None:
        """Show that part of this; a null image shows an empty frame."""
        self._image, self._framing = image, where
        self.update()

    def set_editable(self, editable: bool, guide_stays: bool) -> None:
        """Whether the user may move it; the marks show always, or while mouse or keys are here."""
        self._editable, self._guide_stays = editable, guide_stays
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.NoFocus)
        if editable:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._grabbed = None
            self.unsetCursor()
        self.update()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(360, 360 + CAPTION)

    # --- by hand ---------------------------------------------------------------------------------------
    def pan(self, across: float, down: float) -> None:
        """Move the picture in its frame, by fractions of the frame."""
        side, (width, height) = self._side(), self._extent()
        x, y = self._unturned(across * side, down * side)
        now = self._framing
        self._frame(framing(now.x - x / width, now.y - y / height, now.size, now.rotation))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Make the picture larger by that factor; `at` (fractions of the frame from its centre) stays."""
        now = self._framing
        after = framing(now.x, now.y, now.size / factor, now.rotation)
        width, height = self._extent()
        lost = (now.size - after.size) * min(width, height)
        x, y = self._unturned(at.x() * lost, at.y() * lost) if at is not None else (0.0, 0.0)
        self._frame(framing(now.x + x / width, now.y + y / height, after.size, now.rotation))

    def turn(self, degrees: float) -> None:
        """Turn the picture clockwise."""
        now = self._framing
        self._frame(framing(now.x, now.y, now.size, now.rotation + degrees))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() is Qt.MouseButton.LeftButton and self._editable and not self._image.isNull():
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it along."""
        if self._grabbed is None:
            return
        moved = (event.position() - self._grabbed) / self._place().width()
        self._grabbed = event.position()
        self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        if self._grabbed is not None:
            self._grabbed = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        if self._dragged:
            self._dragged = False
            self.framed.emit(self._framing, True)
        super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Size the picture around the mouse."""
        if not self._editable or self._image.isNull() or not event.angleDelta().y():
            event.ignore()
            return
        place = self._place()
        at = (event.position() - place.center()) / place.width()
        self.zoom(WHEEL_STEP ** (event.angleDelta().y() / 120), at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same by keys; with Shift in larger steps."""
        key = Qt.Key(event.key())
        large = 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        if not self._editable or self._image.isNull():
            super().keyPressEvent(event)
        elif key in ARROWS:
            across, down = ARROWS[key]
            self.pan(across * KEY_STEP * large, down * KEY_STEP * large)
        elif key in _ZOOMS:
            self.zoom(WHEEL_STEP ** (_ZOOMS[key] / 2))
        elif key in _TURNS:
            self.turn(_TURNS[key])
        elif key == Qt.Key.Key_Home:
            self._frame(Framing())
        else:
            super().keyPressEvent(event)

    def _frame(self, where: Framing) -> None:
        if where != self._framing:
            self._framing = where
            self._dragged = self._grabbed is not None
            self.update()
            self.framed.emit(where, not self._dragged)

    # --- geometry --------------------------------------------------------------------------------------
    def _extent(self) -> tuple[int, int]:
        return max(1, self._image.width()), max(1, self._image.height())

    def _side(self) -> float:
        """The frame's edge in pixels of the picture."""
        return self._framing.size * min(self._extent())

    def _unturned(self, across: float, down: float) -> tuple[float, float]:
        """A way in the frame -> the same way in the picture."""
        angle = math.radians(self._framing.rotation)
        cos, sin = math.cos(angle), math.sin(angle)
        return cos * across + sin * down, cos * down - sin * across

    def _place(self) -> QRectF:
        edge = max(1, min(self.width(), self.height() - CAPTION))
        return QRectF((self.width() - edge) / 2, (self.height() - CAPTION - edge) / 2, edge, edge)

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, marks and caption."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        painter.fillRect(place, self._theme.colour(lambda c: c.panel))
        if not self._image.isNull():
            paint_framed(painter, place, self._image, self._framing)
            if self._editable and (self._guide_stays or self.underMouse() or self.hasFocus()):
                paint_guide(painter, place)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour(lambda c: c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        font = painter.font()
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        painter.setPen(self._theme.colour(lambda c: c.muted))
        line = QRectF(0, place.bottom(), self.width(), CAPTION)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._caption)
        painter.end()


def paint_framed(
    painter: QPainter, place: QRectF, image: QImage, where: Framing, beyond: float = BEYOND
) -> None:
    """What the framing holds of a picture, filling `place`; past the border it is mirrored, as strong as
    `beyond` says.
    """
    width, height = max(1, image.width()), max(1, image.height())
    scale = place.width() / (where.size * min(width, height))
    painter.save()
    painter.setClipRect(place)
    painter.translate(place.center())
    painter.rotate(where.rotation)
    painter.scale(scale, scale)
    painter.translate(-where.x * width, -where.y * height)
    # only what the framing added to the painter's own transform turns the place into a part of the picture
    angle, centre = math.radians(-where.rotation), QPointF(where.x * width, where.y * height)
    reach = place.width() / scale / 2 * (abs(math.cos(angle)) + abs(math.sin(angle)))
    part = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
    if not QRectF(0, 0, width, height).contains(part):
        _paint_beyond(painter, part, image, beyond)
    painter.drawImage(QPointF(0, 0), image)
    painter.restore()


def _paint_beyond(painter: QPainter, part: QRectF, image: QImage, strength: float) -> None:
    """What the model sees past the border: the picture mirrored, as `cropping.cut` does."""
    width, height = max(1, image.width()), max(1, image.height())
    painter.setOpacity(strength)
    for column in range(math.floor(part.left() / width), math.ceil(part.right() / width)):
        for row in range(math.floor(part.top() / height), math.ceil(part.bottom() / height)):
            if (column, row) == (0, 0):
                continue
            painter.save()
            painter.translate((column + column % 2) * width, (row + row % 2) * height)
            painter.scale(-1 if column % 2 else 1, -1 if row % 2 else 1)
            painter.drawImage(QPointF(0, 0), image)
            painter.restore()
    painter.setOpacity(1.0)


def paint_guide(painter: QPainter, place: QRectF) -> None:
    """Two eye marks and a chin line where the average drawn face has them; light over a dark rim, so that it
    shows on any picture.
    """
    edge = place.width()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(0, 0, 0, 90), 3.5), (QColor(255, 255, 255, 210), 1.5)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for x, y in EYES:
            eye = QPointF(place.left() + x * edge, place.top() + y * edge)
            painter.drawEllipse(eye, 0.052 * edge, 0.024 * edge)
        middle, deep = 0.56, CHIN[1] - 0.56
        jaw = QRectF(
            place.left() + (0.5 - FACE_WIDTH / 2) * edge,
            place.top() + (middle - deep) * edge,
            FACE_WIDTH * edge,
            2 * deep * edge,
        )
        painter.drawArc(jaw, 205 * 16, 130 * 16)
