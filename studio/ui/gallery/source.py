"""Items and thumbnails, fetched in the background and kept within bounds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QBuffer, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader

from studio.core.errors import UserError
from studio.core.item import Item, ItemKind
from studio.gallery.change import Change
from studio.gallery.query import Answer
from studio.ui.answers import Answers
from studio.ui.background import Background
from studio.ui.gallery.gallery_door import Find, GalleryDoor
from studio.ui.gallery.item_texts import ItemTexts
from studio.ui.gallery.recent import Recent
from studio.ui.gallery.wishes import Wishes

ITEMS_KEPT = 4000
THUMBNAILS_KEPT = 400
"""At 256 x 256 x 4 bytes each: about 105 MB at most."""
BATCH = 48
GATHER_MS = 8
"""How long wishes are gathered before one query fetches them all."""
DRAWN_TOGETHER, DRAWN_AT_ONCE = 4, 3
"""Thumbnails that one piece of work reads, and such pieces under way; then the newest wishes come."""


class ItemSource(QObject):
    """One for the window: every list of items asks here.

    `item` and `thumbnail` answer at once with what is there, and fetch what is not; `item_came` and
    `thumbnail_came` tell when it is.
    """

    item_came = Signal(int)
    thumbnail_came = Signal(int)
    changed = Signal(object)
    """Change, on the main thread"""

    def __init__(
        self,
        gallery: GalleryDoor,
        background: Background,
        parent: QObject | None = None,
        find: Find | None = None,
    ) -> None:
        """Without `find` lists ask the gallery itself, which knows words but not what they mean."""
        super().__init__(parent)
        self.gallery = gallery
        self.find: Find = find or (lambda query, _patience: Answer(gallery.ids(query)))
        self._background = background
        self.texts = ItemTexts(gallery.text, background, self)
        """The words of those that are texts."""
        self._items: Recent[int, Item] = Recent(ITEMS_KEPT)
        self._thumbnails: Recent[int, QImage] = Recent(THUMBNAILS_KEPT)
        self._wanted_items = Wishes()
        self._wanted_thumbnails = Wishes()
        self._fetching: set[int] = set()
        self._outdated: set[int] = set()
        self._drawing: set[int] = set()
        self._to_show: dict[int, bool] = {}
        """Items on their way of which a list shows more, now (True) or perhaps soon."""
        self._works = 0
        self._answers = Answers()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._fetch)
        self.changed.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = gallery.subscribe(self.changed.emit)

    def close(self) -> None:
        """Stop listening."""
        self._unsubscribe()

    def forget_all(self) -> None:
        """Hold nothing in memory, nor what is on its way; what is asked for next is fetched again."""
        self._answers.drop()
        self._items.clear()
        self._thumbnails.clear()
        for wishes in (self._wanted_items, self._wanted_thumbnails, self._to_show):
            wishes.clear()
        for under_way in (self._fetching, self._drawing, self._outdated):
            under_way.clear()
        self.texts.forget_all()

    def item(self, item_id: int) -> Item | None:
        """The item, or None until it has come."""
        found = self._items.get(item_id)
        if found is None and item_id not in self._fetching:
            self._wanted_items.add(item_id)
            self._gather()
        return found

    def known(self, ids: Iterable[int]) -> tuple[Item, ...]:
        """Those that are here already."""
        return tuple(item for item_id in ids if (item := self._items.get(item_id)) is not None)

    def thumbnail(self, item_id: int) -> QImage | None:
        """At most 256 pixels wide and high; None until it has come."""
        found = self._thumbnails.get(item_id)
        if found is None and item_id not in self._drawing:
            self.item(item_id)
            self._wanted_thumbnails.add(item_id)
            self._gather()
        return found

    def is_whole(self, item_id: int) -> bool:
        """Whether the item is here with what stands for it: its picture, or its first words."""
        item = self._items.get(item_id)
        if item is None:
            return False
        if item.kind is ItemKind.TEXT:
            return self.texts.has_excerpt(item_id)
        return item_id in self._thumbnails

    def is_blank(self, item_id: int) -> bool:
        """Whether neither the item nor its picture is here."""
        return item_id not in self._items and item_id not in self._thumbnails

    def fetch(self, item_id: int) -> None:
        """Before all else: an item and what stands for it in a list."""
        item = self.item(item_id)
        if item is None:
            self._to_show[item_id] = True
        else:
            self._show(item)

    def prefetch(self, ids: Sequence[int], seen: int) -> None:
        """Fetch what may be looked at next, after everything that is looked at now.

        Args:
            ids: of those.
            seen: how many are looked at now; so many thumbnails are kept in any case.
        """
        self._thumbnails.widen(seen + seen // 4)
        if seen + len(ids) > self._thumbnails.size:
            return
        for item_id in ids:
            item = self._items.get(item_id)
            if item is not None:
                self._show(item, first=False)
            elif item_id not in self._fetching:
                self._wanted_items.add_last(item_id)
                self._to_show.setdefault(item_id, False)
        self._gather()

    def _show(self, item: Item, *, first: bool = True) -> None:
        if item.kind is ItemKind.TEXT:
            self.texts.excerpt(item)
        elif item.id not in self._thumbnails and item.id not in self._drawing:
            (self._wanted_thumbnails.add if first else self._wanted_thumbnails.add_last)(item.id)
            self._gather()

    def _gather(self) -> None:
        # never put off: a list that asks again and again while it is scrolled must still be answered
        if not self._timer.isActive():
            self._timer.start()

    def _fetch(self) -> None:
        # the newest wishes first: what is on screen now, not what flew by
        items = self._wanted_items.take(BATCH)
        if items:
            self._fetching.update(items)
            self._background.run(
                lambda: self.gallery.items(items),
                self._answers.wanted(lambda found: self._items_came(items, found)),
                self._answers.wanted(lambda error: self._items_failed(items, error)),
                owner=self,
            )
        self._draw()

    def _draw(self) -> None:
        """Read thumbnails of what is known; those of others wait for it."""
        while self._works < DRAWN_AT_ONCE:
            wanted = self._wanted_thumbnails.take(DRAWN_TOGETHER, self._items.__contains__)
            if not wanted:
                return
            self._works += 1
            self._drawing.update(wanted)
            self._read(self.known(wanted))

    def _read(self, items: Sequence[Item]) -> None:
        keep = self._answers.wanted(self._thumbnails_came)

        def done(images: list[tuple[int, QImage]]) -> None:
            self._works -= 1
            keep(images)
            self._draw()

        self._background.run(
            lambda: [(item.id, _thumbnail_or_none(self.gallery, item)) for item in items], done, owner=self
        )

    def _items_came(self, asked: Sequence[int], found: Sequence[Item]) -> None:
        self._fetching.difference_update(asked)
        for item in reversed(found):
            if item.id in self._outdated:
                self._wanted_items.add(item.id)  # changed since it was asked for
                continue
            self._items.put(item.id, item)
            if item.id in self._to_show:
                self._show(item, first=self._to_show[item.id])
            self.item_came.emit(item.id)
        self._outdated.difference_update(asked)
        self._settle(asked)

    def _items_failed(self, asked: Sequence[int], error: Exception) -> None:
        self._fetching.difference_update(asked)
        self._outdated.difference_update(asked)
        self._settle(asked)
        if not isinstance(error, UserError):
            raise error

    def _settle(self, asked: Sequence[int]) -> None:
        """What was asked for has come, or never will."""
        for item_id in asked:
            self._to_show.pop(item_id, None)
        self._wanted_thumbnails.drop([item_id for item_id in asked if item_id not in self._items])
        if self._wanted_items:
            self._gather()
        self._draw()

    def _thumbnails_came(self, images: Sequence[tuple[int, QImage]]) -> None:
        for item_id, image in images:
            self._drawing.discard(item_id)
            self._thumbnails.put(item_id, image)
            self.thumbnail_came.emit(item_id)

    def _forget(self, change: Change) -> None:
        self._outdated.update(self._fetching.intersection(change.ids))
        # of a batch edit of 200,000 only what is here concerns anybody
        for item_id in self._items.among(change.ids):
            self._items.drop(item_id)
            self.item_came.emit(item_id)


def _thumbnail_or_none(gallery: GalleryDoor, item: Item) -> QImage:
    try:
        return read_thumbnail(gallery, item)
    except Exception:  # noqa: BLE001 - a file that cannot be read is an empty place in a list; opening it tells why
        return QImage()


def read_thumbnail(gallery: GalleryDoor, item: Item) -> QImage:
    """The thumbnail in the painter's own format; on any thread but the main one."""
    buffer = QBuffer()
    buffer.setData(gallery.thumbnail_data(item))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > 1024 or size.height() > 1024:
        reader.setScaledSize(size.scaled(QSize(512, 512), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    kind = (
        QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    )
    return image.convertToFormat(kind)
