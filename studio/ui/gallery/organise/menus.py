"""What the menu of items offers to put order into them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from studio.core.item import Label
from studio.gallery.shelves import Collection
from studio.ui.gallery.organise.collection_row import fill_collections
from studio.ui.gallery.organise.label_row import KEYS, label_words
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.ui.gallery.pane import GalleryParts

ICON, DOT = 16, 10


def add_organising(menu: QMenu, parts: GalleryParts, ids: Sequence[int]) -> None:
    """Colour, tags and collections.

    Args:
        menu: gets the entries.
        parts: what they act on.
        ids: all items that are picked, of which not each need be known here.
    """
    theme = parts.context.theme
    _add_labels(menu, parts, ids)
    tags = menu.addAction(_tr("Tags …") + "\tT")
    theme.wear(tags, "tag")
    tags.triggered.connect(lambda _: parts.operations.begin_tagging())
    collections = menu.addMenu(_tr("Put into a collection"))
    theme.wear(collections.menuAction(), "folder")
    collections.aboutToShow.connect(lambda: _ask_collections(collections, parts, ids))


def label_icon(theme: Theme, label: Label) -> QIcon:
    """A dot of the colour; a ring for none."""
    pixmap = QPixmap(ICON * 2, ICON * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = (ICON - DOT) / 2
    if label:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.label_colour(label))
    else:
        painter.setPen(theme.colour(lambda colours: colours.muted))
    painter.drawEllipse(QRectF(inset, inset, DOT, DOT))
    painter.end()
    return QIcon(pixmap)


def _add_labels(menu: QMenu, parts: GalleryParts, ids: Sequence[int]) -> None:
    theme = parts.context.theme
    colours = menu.addMenu(_tr("Colour"))
    colours.menuAction().setIcon(label_icon(theme, Label.BLUE))
    for label in (*(label for label in Label if label), Label.NONE):
        key = f"\t{KEYS[label]}" if label in KEYS else ""
        action = colours.addAction(label_icon(theme, label), label_words(label) + key)
        action.triggered.connect(lambda _, label=label: parts.operations.label(ids, label))


def _ask_collections(menu: QMenu, parts: GalleryParts, ids: Sequence[int]) -> None:
    """The collections are read when the menu opens, and stand in it a moment later."""
    menu.clear()
    menu.addAction(_tr("Looking …")).setEnabled(False)

    def fill(collections: Sequence[Collection]) -> None:
        menu.clear()
        fill_collections(menu, parts, collections, ids)

    parts.context.background.run(parts.context.studio.gallery.collections, fill, owner=menu)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrganiseMenus", text)
