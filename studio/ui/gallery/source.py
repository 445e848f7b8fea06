"""Items and thumbnails, fetched in the background and kept within bounds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader

from studio.core.errors import UserError
from studio.core.item import Item
from studio.gallery.change import Change
from studio.ui.background import Background
from studio.ui.gallery.gallery_door import GalleryDoor
from studio.ui.gallery.item_texts import ItemTexts
from studio.ui.gallery.recent import Recent

ITEMS_KEPT = 4000
THUMBNAILS_KEPT = 600
"""At 256 x 256 x 4 bytes each: about 150 MB at most."""
BATCH = 48
GATHER_MS = 12
"""How long wishes are gathered before one query fetches them all."""


class ItemSource(QObject):
    """One for the window: every list of items asks here.

    `item` and `thumbnail` answer at once with what is there, and fetch what is not; `item_came` and
    `thumbnail_came` tell when it is.
    """

    item_came = Signal(int)
    thumbnail_came = Signal(int)
    changed = Signal(object)
    """Change, on the main thread"""

    def __init__(self, gallery: GalleryDoor, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gallery = gallery
        self._background = background
        self.texts = ItemTexts(gallery.text, background, self)
        """The words of those that are texts."""
        self._items: Recent[int, Item] = Recent(ITEMS_KEPT)
        self._thumbnails: Recent[int, QImage] = Recent(THUMBNAILS_KEPT)
        self._wanted_items: dict[int, None] = {}
        self._wanted_thumbnails: dict[int, None] = {}
        self._fetching: set[int] = set()
        self._drawing: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._fetch)
        self.changed.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = gallery.subscribe(self.changed.emit)

    def close(self) -> None:
        """Stop listening."""
        self._unsubscribe()

    def item(self, item_id: int) -> Item | None:
        """The item, or None until it has come."""
        found = self._items.get(item_id)
        if found is None and item_id not in self._fetching:
            self._wanted_items[item_id] = None
            self._gather()
        return found

    def known(self, ids: Iterable[int]) -> tuple[Item, ...]:
        """Those that are here already."""
        return tuple(item for item_id in ids if (item := self._items.get(item_id)) is not None)

    def thumbnail(self, item_id: int) -> QImage | None:
        """At most 256 pixels wide and high; None until it has come."""
        found = self._thumbnails.get(item_id)
        if found is None and item_id not in self._drawing:
            self._wanted_thumbnails[item_id] = None
            self._gather()
        return found

    def _gather(self) -> None:
        # never put off: a list that asks again and again while it is scrolled must still be answered
        if not self._timer.isActive():
            self._timer.start()

    def _fetch(self) -> None:
        # the newest wishes first: what is on screen now, not what flew by
        items = list(reversed(self._wanted_items))[:BATCH]
        self._wanted_items.clear()
        if items:
            self._fetching.update(items)
            self._background.run(
                lambda: self.gallery.items(items),
                lambda found: self._items_came(items, found),
                lambda error: self._items_failed(items, error),
                owner=self,
            )
        ready = [i for i in reversed(self._wanted_thumbnails) if self._items.get(i) is not None][:BATCH]
        self._wanted_thumbnails.clear()
        for item in self.known(ready):
            self._draw(item)

    def _draw(self, item: Item) -> None:
        self._drawing.add(item.id)
        self._background.run(
            lambda: read_thumbnail(self.gallery, item),
            lambda image: self._thumbnail_came(item.id, image),
            lambda _: self._thumbnail_came(item.id, QImage()),
            owner=self,
        )

    def _items_came(self, asked: Sequence[int], found: Sequence[Item]) -> None:
        self._fetching.difference_update(asked)
        for item in found:
            self._items.put(item.id, item)
            self.item_came.emit(item.id)

    def _items_failed(self, asked: Sequence[int], error: Exception) -> None:
        self._fetching.difference_update(asked)
        if not isinstance(error, UserError):
            raise error

    def _thumbnail_came(self, item_id: int, image: QImage) -> None:
        self._drawing.discard(item_id)
        self._thumbnails.put(item_id, image)
        self.thumbnail_came.emit(item_id)

    def _forget(self, change: Change) -> None:
        for item_id in change.ids:
            self._items.drop(item_id)
            self.item_came.emit(item_id)


def read_thumbnail(gallery: GalleryDoor, item: Item) -> QImage:
    """The thumbnail in the painter's own format; on any thread but the main one."""
    reader = QImageReader(str(gallery.thumbnail(item)))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > 1024 or size.height() > 1024:
        reader.setScaledSize(size.scaled(QSize(512, 512), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    kind = (
        QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    )
    return image.convertToFormat(kind)
