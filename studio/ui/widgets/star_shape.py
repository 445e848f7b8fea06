"""The outline of a star."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

INNER = 0.45
"""Radius of the notches, as a share of the points'."""


def star(centre: QPointF, radius: float) -> QPolygonF:
    """Five points, one upwards."""
    points = []
    for index in range(10):
        angle = math.pi * (index / 5 - 0.5)
        reach = radius if index % 2 == 0 else radius * INNER
        points.append(QPointF(centre.x() + reach * math.cos(angle), centre.y() + reach * math.sin(angle)))
    return QPolygonF(points)
