"""The words of text items, read in the background and kept within bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.errors import UserError
from studio.core.item import Item, ItemKind
from studio.ui.answers import Answers
from studio.ui.background import Background
from studio.ui.gallery.recent import Recent

EXCERPT = 1600
"""Characters from the beginning that a list may show."""
EXCERPTS_KEPT = 1000
WHOLE_KEPT = 64
BATCH = 48
GATHER_MS = 12
"""How long wishes are gathered before they are read together."""
LARGEST_WHOLE = 4 << 20
"""Bytes of a file whose words are held ready, to be dragged out."""


class ItemTexts(QObject):
    """`excerpt` and `whole` answer at once with what is there and fetch what is not; `came` tells when it is.

    A text that cannot be read is an empty one here: who opens it is told why.
    """

    came = Signal(int)

    def __init__(
        self, read: Callable[[Item], str], background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._background = background
        self._excerpts: Recent[int, str] = Recent(EXCERPTS_KEPT)
        self._whole: Recent[int, str] = Recent(WHOLE_KEPT)
        self._wanted: dict[int, Item] = {}
        self._fetching: set[int] = set()
        self._answers = Answers()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._fetch)

    def excerpt(self, item: Item) -> str | None:
        """The beginning; None until it has come, and for what is no text."""
        return self._of(item, self._excerpts)

    def has_excerpt(self, item_id: int) -> bool:
        """Whether the beginning is here."""
        return item_id in self._excerpts

    def whole(self, item: Item) -> str | None:
        """All words; None until they have come, for what is no text, and for very large files."""
        return self._of(item, self._whole) if item.size_bytes <= LARGEST_WHOLE else None

    def known(self, items: Iterable[Item]) -> str:
        """The words of texts one after the other, when all of them are texts and here; else none."""
        found = [self._whole.get(item.id) if item.kind is ItemKind.TEXT else None for item in items]
        return "\n\n".join(text for text in found if text) if all(found) else ""

    def _of(self, item: Item, kept: Recent[int, str]) -> str | None:
        if item.kind is not ItemKind.TEXT:
            return None
        found = kept.get(item.id)
        if found is None and item.id not in self._fetching:
            self._wanted[item.id] = item
            if not self._timer.isActive():
                self._timer.start()
        return found

    def forget_all(self) -> None:
        """Hold nothing in memory, nor what is on its way; what is asked for next is read again."""
        self._answers.drop()
        self._wanted.clear()
        self._fetching.clear()
        self._excerpts.clear()
        self._whole.clear()

    def _fetch(self) -> None:
        # the newest wishes alone: what is on screen now, not what flew by
        wanted = list(self._wanted.values())[: -BATCH - 1 : -1]
        self._wanted.clear()
        self._fetching.update(item.id for item in wanted)

        def read() -> list[tuple[int, str]]:
            return [(item.id, self._words(item)) for item in wanted]

        self._background.run(read, self._answers.wanted(self._keep), owner=self)

    def _words(self, item: Item) -> str:
        try:
            return self._read(item)
        except UserError:
            return ""

    def _keep(self, found: list[tuple[int, str]]) -> None:
        for item_id, text in found:
            self._fetching.discard(item_id)
            self._excerpts.put(item_id, text[:EXCERPT])
            self._whole.put(item_id, text)
            self.came.emit(item_id)
