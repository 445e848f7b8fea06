"""Original and result over each other with a wipe, side by side, or as a map of what differs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.framing import Framing
from studio.ui.tabs.picture_store import Pyramid
from studio.ui.tabs.pictures.document import View
from studio.ui.theme import Theme
from studio.ui.widgets.framing_view import paint_framed
from studio.ui.widgets.grounds import paint_ground

MARGIN = 16
CAPTION = 28
GAP = 16
KNOB = 15
REACH = 14
"""Pixels to either side of the wipe in which the mouse takes hold of it."""
KEY_STEP = 0.02
LARGE_KEY_STEP = 0.1


class CompareView(QWidget):
    """Drag the handle, or move it with Left, Right, Home and End; a double click puts it in the middle."""

    wiped = Signal(float)
    """Where the wipe stands now, in [0, 1]"""
    menu_wanted = Signal(object)
    """QPoint, global"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = View.WIPE
        self._wipe = 0.5
        self._original = QImage()
        self._framing: Framing | None = None
        self._keeps_alpha = False
        self._result: Pyramid | None = None
        self._difference = QImage()
        self._captions = ("", "")
        self._prepared: tuple[object, QPixmap] | None = None
        self._grabbed = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The picture and its original"))
        theme.changed.connect(self.update)

    # --- what is shown ---------------------------------------------------------------------------------
    def show_original(self, image: QImage, framing: Framing | None, keeps_alpha: bool) -> None:
        """The picture that was dropped, what of it the model looked at (None for all of it), and whether the
        model knows transparency.
        """
        self._original, self._framing, self._keeps_alpha = image, framing, keeps_alpha
        self.update()

    def show_result(self, result: Pyramid | None) -> None:
        """What came back; None while nothing has."""
        self._result = result
        self.update()

    def show_difference(self, difference: QImage) -> None:
        """Where the two differ; null while that is not known."""
        self._difference = difference
        self.update()

    def show_view(self, view: View, wipe: float, captions: tuple[str, str]) -> None:
        """How to look at them; the captions of original and result."""
        self._view, self._wipe, self._captions = view, wipe, captions
        words = self.tr("The wipe stands at %1 %").replace("%1", str(round(100 * wipe)))
        self.setAccessibleDescription(words if self._compares else captions[1])
        self._point()
        self.update()

    @property
    def wipe(self) -> float:
        """Where the wipe stands."""
        return self._wipe

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(640, 640)

    @property
    def _compares(self) -> bool:
        return self._view is View.WIPE and not self._original.isNull()

    # --- places ----------------------------------------------------------------------------------------
    def picture_rect(self) -> QRectF:
        """Where the picture lies; side by side, the result."""
        return self._places()[-1]

    def handle_at(self) -> QPointF:
        """The middle of the handle."""
        rect = self.picture_rect()
        return QPointF(rect.left() + self._wipe * rect.width(), rect.center().y())

    def _places(self) -> list[QRectF]:
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -CAPTION)
        if self._view is not View.SIDE or self._original.isNull():
            return [_fitted(room, self._shape())]
        left, right = QRectF(room), QRectF(room)
        if room.width() >= room.height():
            left.setRight(room.center().x() - GAP / 2)
            right.setLeft(room.center().x() + GAP / 2)
        else:
            left.setBottom(room.center().y() - CAPTION / 2)
            right.setTop(room.center().y() + CAPTION / 2)
        return [_fitted(left, self._shape()), _fitted(right, self._shape())]

    def _shape(self) -> tuple[float, float]:
        """Width and height of what is compared, in any unit."""
        if self._framing is not None:
            return 1.0, 1.0
        if not self._original.isNull():
            return float(self._original.width()), float(self._original.height())
        if self._result is not None:
            return float(self._result.base.width()), float(self._result.base.height())
        return 1.0, 1.0

    # --- painting --------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """Pictures, handle, captions."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.colour(lambda c: c.canvas))
        places = self._places()
        if self._view is View.SIDE and len(places) == 2:
            self._paint_original(painter, places[0])
            self._paint_result(painter, places[1])
            self._caption(painter, places[0], self._captions[0], Qt.AlignmentFlag.AlignHCenter)
            self._caption(painter, places[1], self._captions[1], Qt.AlignmentFlag.AlignHCenter)
        elif self._view is View.DIFFERENCE and not self._original.isNull():
            self._paint_difference(painter, places[0])
        elif self._compares:
            self._paint_wipe(painter, places[0])
        else:
            self._paint_result(painter, places[0])
            self._caption(painter, places[0], self._captions[1], Qt.AlignmentFlag.AlignHCenter)
        painter.end()

    def _paint_wipe(self, painter: QPainter, place: QRectF) -> None:
        x = self.handle_at().x()
        left, right = QRectF(place), QRectF(place)
        left.setRight(x)
        right.setLeft(x)
        for part, paint in ((left, self._paint_original), (right, self._paint_result)):
            painter.save()
            painter.setClipRect(part)
            paint(painter, place)
            painter.restore()
        self._paint_handle(painter, place)
        self._caption(painter, place, self._captions[0], Qt.AlignmentFlag.AlignLeft)
        self._caption(painter, place, self._captions[1], Qt.AlignmentFlag.AlignRight)

    def _paint_original(self, painter: QPainter, place: QRectF) -> None:
        if self._original.isNull():
            painter.fillRect(place, self._theme.colour(lambda c: c.panel))
            return
        if self._original.hasAlphaChannel():
            paint_ground(painter, place, self._theme, checked=self._keeps_alpha)
        pixmap = self._prepare(place)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def _prepare(self, place: QRectF) -> QPixmap:
        """The part of the original that is compared, at its size on the screen, made once."""
        ratio = self.devicePixelRatioF()
        size = (place.size() * ratio).toSize().expandedTo(QSize(1, 1))
        key = (self._original.cacheKey(), self._framing, size.width(), size.height())
        if self._prepared is None or self._prepared[0] != key:
            self._prepared = (key, self._prepared_original(size))
        return self._prepared[1]

    def _prepared_original(self, size: QSize) -> QPixmap:
        if self._framing is None:
            ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            return QPixmap.fromImage(self._original.scaled(size, ignore, smooth))
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, size.width(), size.height())
        paint_framed(painter, whole, self._original, self._framing, beyond=1.0)
        painter.end()
        return QPixmap.fromImage(image)

    def _paint_result(self, painter: QPainter, place: QRectF) -> None:
        if self._result is None:
            painter.fillRect(place, self._theme.colour(lambda c: c.panel))
            return
        if self._result.base.hasAlphaChannel():
            paint_ground(painter, place, self._theme, checked=True)
        shorter = min(place.width(), place.height())
        pixmap = self._result.at_least(round(shorter * self.devicePixelRatioF()))
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def _paint_difference(self, painter: QPainter, place: QRectF) -> None:
        if self._difference.isNull():
            painter.fillRect(place, self._theme.colour(lambda c: c.panel))
        else:
            painter.drawImage(place, self._difference)
        words = self.tr("Bright where the two differ most")
        self._caption(painter, place, words, Qt.AlignmentFlag.AlignHCenter)

    def _paint_handle(self, painter: QPainter, place: QRectF) -> None:
        at = self.handle_at()
        for colour, width in ((QColor(0, 0, 0, 110), 4.0), (QColor(255, 255, 255, 235), 1.75)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(at.x(), place.top()), QPointF(at.x(), place.bottom()))
        accent = self._theme.colour(lambda c: c.accent)
        painter.setPen(QPen(accent if self.hasFocus() else QColor(0, 0, 0, 90), 2))
        painter.setBrush(QColor(255, 255, 255, 240))
        painter.drawEllipse(at, KNOB, KNOB)
        painter.setPen(QPen(QColor(40, 40, 44), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for side in (-1, 1):
            tip = QPointF(at.x() + side * 8, at.y())
            painter.drawLine(tip, QPointF(at.x() + side * 4, at.y() - 4))
            painter.drawLine(tip, QPointF(at.x() + side * 4, at.y() + 4))

    def _caption(self, painter: QPainter, place: QRectF, words: str, side: Qt.AlignmentFlag) -> None:
        font = QFont(painter.font())
        font.setPixelSize(self._theme.metrics.text_small)
        painter.setFont(font)
        painter.setPen(self._theme.colour(lambda c: c.muted))
        line = QRectF(place.left(), place.bottom(), place.width(), CAPTION)
        room = line.width() / (1 if side is Qt.AlignmentFlag.AlignHCenter else 2)
        short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, short)

    # --- mouse and keys --------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle where the mouse is."""
        if event.button() is Qt.MouseButton.LeftButton and self._compares:
            self._grabbed = True
            self._move(event.position().x())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._grabbed:
            self._move(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the middle."""
        if self._compares:
            self._grabbed = False
            self.wiped.emit(0.5)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the picture."""
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the wipe; with Shift in larger steps."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = LARGE_KEY_STEP if shift else KEY_STEP
        places = {
            Qt.Key.Key_Left: self._wipe - step,
            Qt.Key.Key_Right: self._wipe + step,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        target = places.get(Qt.Key(event.key()))
        if target is None or not self._compares:
            event.ignore()
            return
        self.wiped.emit(min(1.0, max(0.0, target)))

    def _move(self, x: float) -> None:
        rect = self.picture_rect()
        self.wiped.emit(min(1.0, max(0.0, (x - rect.left()) / max(1.0, rect.width()))))

    def _point(self) -> None:
        if self._compares:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self.unsetCursor()


def _fitted(room: QRectF, shape: tuple[float, float]) -> QRectF:
    """The largest place of that shape in the middle of the room, on whole pixels."""
    width, height = shape
    scale = max(0.0, min(room.width() / width, room.height() / height))
    wide, high = max(1, round(width * scale)), max(1, round(height * scale))
    return QRectF(round(room.center().x() - wide / 2), round(room.center().y() - high / 2), wide, high)
