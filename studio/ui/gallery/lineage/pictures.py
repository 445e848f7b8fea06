"""The pictures on the cards: sharp ones for what is looked at closely, small ones for all the rest."""

from __future__ import annotations

from math import ceil, log2

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPixmap

from studio.core.item import Item, ItemKind
from studio.ui.gallery.delegate import ScaledPictures
from studio.ui.gallery.page_painter import PagePainter
from studio.ui.gallery.source import ItemSource
from studio.ui.theme import Theme

SMALL = 64
"""Edge of the pictures that are kept for every card that was ever seen: 16 kB each."""
LARGEST_SCALE = 2.0


class CardPictures:
    """Hundreds of cards may be seen at once, more than thumbnails are held ready: each leaves a small one."""

    def __init__(self, theme: Theme, source: ItemSource) -> None:
        self._source = source
        self._scaled = ScaledPictures()
        self._pages = PagePainter(theme)
        self._small: dict[int, QImage] = {}
        self._far: dict[int, QPixmap] = {}
        self._far_size = (0, 1.0)
        self.unset = False
        """Whether there was no time to set some pages since this was last false: paint once more."""

    def picture(self, item: Item, edge: int, ratio: float) -> QPixmap | None:
        """What stands for an item, at most `edge` logical pixels; None until it has come.

        Args:
            ratio: device pixels of the screen for one logical one.
        """
        small = self._small.get(item.id)
        image = small if small is not None and edge * ratio <= SMALL else None
        image = image or self._source.thumbnail(item.id)
        if image is not None and not image.isNull() and small is None:
            self._small[item.id] = _shrunk(image)
        image = image or small
        if image is None or image.isNull():
            return None
        size = image.size().scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio)
        return self._scaled.of(image, size, ratio)

    def far(self, item: Item, edge: int, ratio: float) -> QPixmap | None:
        """The same from afar, text or picture, in a square of `edge`: many of them, all in one size."""
        if (edge, ratio) != self._far_size:
            self._far_size = (edge, ratio)
            self._far.clear()
        found = self._far.get(item.id)
        if found is None:
            small = self._small.get(item.id) or self._source.thumbnail(item.id)
            if small is None or small.isNull():
                return None
            small = self._small.setdefault(item.id, _shrunk(small))
            found = self._far[item.id] = _squared(small, edge, ratio)
        return found

    def page(self, item: Item, edge: int, zoom: float, ratio: float, font: QFont) -> QPixmap | None:
        """The first page of a text; None until its words have come, or there is time to set it.

        Args:
            edge: logical pixels at zoom 1.
            zoom: the page is set for the next power of two, so that letters stay where they are.
        """
        excerpt = self._source.texts.excerpt(item) if item.kind is ItemKind.TEXT else None
        if excerpt is None:
            return None
        scale = ratio * min(LARGEST_SCALE, 2.0 ** ceil(log2(max(zoom, 1 / 8))))
        page = self._pages.page(item.id, excerpt, QSize(edge, edge), scale, font)
        self.unset = self.unset or page is None
        return page

    def forget(self, item_id: int) -> None:
        """An item is another now, or gone."""
        self._small.pop(item_id, None)
        self._far.pop(item_id, None)


def _shrunk(image: QImage) -> QImage:
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(SMALL, SMALL, keep, smooth)


def _squared(image: QImage, edge: int, ratio: float) -> QPixmap:
    """In the middle of a square that is clear around it."""
    pixels = max(1, round(edge * ratio))
    square = QPixmap(pixels, pixels)
    square.fill(Qt.GlobalColor.transparent)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    inside = image.scaled(pixels, pixels, keep, smooth)
    painter = QPainter(square)
    painter.drawImage((pixels - inside.width()) // 2, (pixels - inside.height()) // 2, inside)
    painter.end()
    square.setDevicePixelRatio(ratio)
    return square
