"""Icons: line drawings kept as SVG in one colour (“currentColor”), drawn in the colour of the appearance."""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (18, 36, 54)
"""Edges in device pixels: for screens at scale 1, 2 and 3."""


def make_icon(file: Path, colour: QColor, disabled: QColor) -> QIcon:
    """The icon in `file` with its normal and its disabled colour."""
    icon = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(_source(file).replace("currentColor", shade.name()).encode()))
        for edge in SIZES:
            icon.addPixmap(_draw(renderer, QSize(edge, edge)), mode)
    return icon


def draw_icon(file: Path, colour: QColor, edge: int, scale: float = 1.0) -> QPixmap:
    """One large drawing of it, `edge` logical pixels wide (for empty states)."""
    renderer = QSvgRenderer(QByteArray(_source(file).replace("currentColor", colour.name()).encode()))
    pixmap = _draw(renderer, QSize(round(edge * scale), round(edge * scale)))
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@functools.cache
def _source(file: Path) -> str:
    return file.read_text("utf-8")


def _draw(renderer: QSvgRenderer, size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap
