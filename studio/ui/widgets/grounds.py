"""What lies under a transparent picture: a quiet chequered ground, or the grey the model sees it on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from studio.ui.theme import Theme

CELL = 8
GREY = QColor(128, 128, 128)
"""`imaging.cropping.on_grey`"""


def paint_ground(painter: QPainter, place: QRectF, theme: Theme, *, checked: bool) -> None:
    """Fill the place with squares of two greys, or (not `checked`) with the grey the model sees."""
    if not checked:
        painter.fillRect(place, GREY)
        return
    tile = QPixmap(2 * CELL, 2 * CELL)
    light, dark = theme.colour(lambda c: c.hover), theme.colour(lambda c: c.raised)
    tile.fill(light)
    inside = QPainter(tile)
    inside.fillRect(0, 0, CELL, CELL, dark)
    inside.fillRect(CELL, CELL, CELL, CELL, dark)
    inside.end()
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(tile))
    painter.setBrushOrigin(place.topLeft())
    painter.drawRect(place)
    painter.restore()
