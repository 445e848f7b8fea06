"""One picture of a group: kept when it is chosen, pale when it is to go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from studio.core.item import Item
from studio.ui.theme import Theme
from studio.ui.widgets.star_shape import star
from studio.ui.wording import size_text

EDGE, LINES, STAR = 144, 38, 12
_BADGE = 22


class DoubleCard(QAbstractButton):
    """A click keeps it instead of the others, a double click shows it full screen."""

    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._item: Item | None = None
        self._hovered = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A square and two lines."""
        return QSize(EDGE, EDGE + LINES)

    def show_item(self, item: Item) -> None:
        """Say what it is."""
        self._item = item
        self.setToolTip(self.tr("{name}\nKeep this one").format(name=item.name))
        facts = " · ".join(part for part in ("★" * item.rating, self._facts()) if part)
        self.setAccessibleName(self.tr("Keep {name}, {facts}").format(name=item.name, facts=facts))
        self.update()

    def show_image(self, image: QImage) -> None:
        """Its thumbnail."""
        self._image = image
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look at it closely."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """It can be chosen."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """It is at rest."""
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, what tells it from the others, and whether it stays."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        kept = self.isChecked()
        painter.setOpacity(1.0 if kept or self._hovered else 0.45)
        square = QRect(0, 0, EDGE, EDGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(lambda c: c.panel))
        painter.drawRoundedRect(square, 4, 4)
        if not self._image.isNull():
            painter.drawImage(self._fitting(square), self._image)
        painter.setOpacity(1.0)
        self._paint_mark(painter, kept)
        self._paint_words(painter, kept)
        if kept or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour(lambda c: c.accent if kept else c.outline))
            painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _fitting(self, room: QRect) -> QRect:
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        fitting = QRect(room.topLeft(), size)
        fitting.moveCenter(room.center())
        return fitting

    def _paint_mark(self, painter: QPainter, kept: bool) -> None:
        colours = self._theme.colours
        badge = QRect(6, 6, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(lambda c: c.accent if kept else c.raised))
        painter.drawRoundedRect(badge, 4, 4)
        icon, colour = ("check", colours.on_accent) if kept else ("trash-2", colours.muted)
        self._theme.icon(icon, colour).paint(painter, badge.adjusted(4, 4, -4, -4))

    def _paint_words(self, painter: QPainter, kept: bool) -> None:
        if self._item is None:
            return
        metrics, elide = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        line = QRect(0, EDGE + 2, EDGE, LINES // 2 - 1)
        painter.setPen(self._theme.colour(lambda c: c.text if kept else c.muted))
        stars = STAR * self._item.rating
        room = EDGE - stars - (4 if stars else 0)
        painter.drawText(line, _LEFT, metrics.elidedText(self._item.name, elide, room))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(lambda c: c.accent))
        for at in range(self._item.rating):
            x = EDGE - stars + STAR * at + STAR / 2
            painter.drawPolygon(star(QPointF(x, line.center().y() + 0.5), 5))
        painter.setPen(self._theme.colour(lambda c: c.muted))
        line.translate(0, line.height())
        painter.drawText(line, _LEFT, metrics.elidedText(self._facts(), elide, EDGE))

    def _facts(self) -> str:
        item = self._item
        if item is None:
            return ""
        return f"{item.width} × {item.height} · {size_text(item.size_bytes)}"


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
