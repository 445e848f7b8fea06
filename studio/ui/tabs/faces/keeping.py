"""Which faces are kept in the gallery: those of this session, and those that earlier ones have kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from studio.core.item import Item, ItemKind
from studio.families.gan.params import FAMILY
from studio.gallery.gallery import Gallery
from studio.gallery.query import Query
from studio.ui.context import UiContext
from studio.ui.tabs.faces.document import Portrait, Subject
from studio.ui.tabs.faces.requests import subjects_of
from studio.ui.tabs.keeping import Keeping


class FaceKeeping(Keeping[Subject]):
    """Knows faces by their seeds."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(context, FAMILY, subjects_of, parent)
        self._asked: set[Portrait] = set()

    def look_for(self, portraits: Iterable[Portrait]) -> None:
        """Find out, in the background and once for each, which of these earlier sessions have kept."""
        new = set(portraits) - self._asked - self._items.keys()
        if not new:
            return
        self._asked |= new
        gallery, seeds = self._context.studio.gallery, {portrait.face.seed for portrait in new}
        self._context.background.run(lambda: made_from(gallery, seeds), self._found, owner=self)

    def _found(self, items: Sequence[Item]) -> None:
        for item in items:
            subjects = self._safely(item.request) if item.request is not None else ()
            # it may have been put into the trash while the answer was on its way
            if len(subjects) == 1 and subjects[0] in self._asked and item.id not in self._gone:
                self._items.setdefault(subjects[0], item)
        if items:
            self.changed.emit()

    def parents(self, portrait: Portrait) -> tuple[int, ...]:
        """What a picture of this face descends from: the face before its edits, or where it was found."""
        plain = self._items.get(replace(portrait, face=replace(portrait.face, moves=())))
        found = self.origin(portrait.face.latent)
        itself = self._items.get(portrait)
        ids = {item.id for item in (plain, itself) if item is not None} | ({found} if found else set())
        return tuple(sorted(ids))

    def edited(self, portrait: Portrait | None) -> bool:
        """Whether there are edits that are in no gallery yet."""
        return portrait is not None and bool(portrait.face.moves) and portrait not in self._items


def made_from(gallery: Gallery, seeds: Collection[int]) -> tuple[Item, ...]:
    """The pictures in the gallery, outside its trash, made from one of these seeds; newest first of each."""
    queries = (Query(seed=seed, kind=ItemKind.PICTURE) for seed in sorted(seeds))
    ids = [item_id for query in queries for item_id in gallery.ids(query)]
    return gallery.items(ids) if ids else ()
