"""Reads what is compared, away from the main thread."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from studio.core.item import Item, ItemKind
from studio.gallery.gallery import Gallery
from studio.ui.gallery.compare.levels import Levels
from studio.ui.widgets.pixels import to_qimage

MOST_PIXELS = 96_000_000
"""Of all pictures of a comparison together, 512 MB with their halves; larger ones are shown smaller."""


@dataclass(frozen=True)
class Film:
    """A film to be played."""

    file: Path


Shown: TypeAlias = Levels | Film | str
"""A picture, a film, or the words of a text."""


def read_shown(gallery: Gallery, item: Item, count: int) -> Shown:
    """What is to be seen of an item that is one of `count`.

    Raises:
        UserError: its file is gone or damaged.
    """
    match item.kind:
        case ItemKind.TEXT:
            return gallery.text(item)
        case ItemKind.ANIMATION:
            return Film(gallery.path(item))
        case _:
            return Levels.of(_within(to_qimage(gallery.picture(item)), MOST_PIXELS // max(1, count)))


def _within(image: QImage, pixels: int) -> QImage:
    """The picture, scaled down where it has more pixels."""
    shrink = sqrt(pixels / max(1, image.width() * image.height()))
    if shrink >= 1:
        return image
    return image.scaled(
        round(image.width() * shrink),
        round(image.height() * shrink),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
