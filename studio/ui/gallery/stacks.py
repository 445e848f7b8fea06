"""Stacks in a list: of the variants of one request only the newest is listed, until they are unfolded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from studio.ui.background import Background
from studio.ui.gallery.gallery_door import GalleryDoor

SIZES_KEPT = 4000
GATHER_MS = 8


@dataclass(frozen=True, slots=True)
class StackBadge:
    """What is shown of a stack on one of its items.

    Attributes:
        count: how many lie in the stack.
        unfolded: whether all of them are listed.
        front: whether this is the one that stands for the stack while it is folded.
    """

    count: int
    unfolded: bool
    front: bool


@dataclass(frozen=True, slots=True)
class Unfolded:
    """A list in which some stacks are unfolded.

    Attributes:
        ids: all names in order; behind the front of an unfolded stack the others of it, newest first.
        groups: front -> all of its stack, the front first.
    """

    ids: tuple[int, ...]
    groups: Mapping[int, tuple[int, ...]] = field(default_factory=dict[int, tuple[int, ...]])


def unfold(ids: tuple[int, ...], stack: Callable[[int], Sequence[int]], wanted: Iterable[int]) -> Unfolded:
    """Put the whole stacks of the wanted items where their fronts stand.

    Args:
        ids: of every stack one, in order.
        stack: all items of the stack that an item lies in.
        wanted: one item of each stack to unfold; those that are no longer listed are passed over.
    """
    groups: dict[int, tuple[int, ...]] = {}
    listed = frozenset(ids)
    for one in wanted:
        members = stack(one)
        front = next((member for member in members if member in listed), None)
        if front is not None and len(members) > 1:
            groups[front] = (front, *(member for member in members if member != front))
    if not groups:
        return Unfolded(ids)
    longer = [member for item_id in ids for member in groups.get(item_id, (item_id,))]
    # under a filter two of one stack could be listed; a list has each name once
    return Unfolded(tuple(dict.fromkeys(longer)), groups)


class Stacks(QObject):
    """`badge` answers at once with what is known and fetches what is not; `came` tells when it is."""

    came = Signal(int)

    def __init__(self, gallery: GalleryDoor, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._background = background
        self._sizes: dict[int, int] = {}
        self._wanted: dict[int, None] = {}
        self._unfolded: frozenset[int] = frozenset()
        self._groups: Mapping[int, tuple[int, ...]] = {}
        self._fronts: dict[int, int] = {}
        self._age = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._fetch)

    @property
    def unfolded(self) -> frozenset[int]:
        """One item of each stack that is to be unfolded."""
        return self._unfolded

    def members(self, item_id: int) -> tuple[int, ...]:
        """All of the stack while it is unfolded; else the item alone."""
        return self._groups.get(self._fronts.get(item_id, item_id), (item_id,))

    def badge(self, item_id: int) -> StackBadge | None:
        """None for what stands alone, and until it is known."""
        front = self._fronts.get(item_id)
        if front is not None:
            return StackBadge(len(self._groups[front]), True, front == item_id)
        size = self._sizes.get(item_id)
        if size is None:
            self._wanted[item_id] = None
            if not self._timer.isActive():
                self._timer.start()
        return StackBadge(size, False, True) if size is not None and size > 1 else None

    def toggle(self, item_id: int) -> None:
        """Unfold the stack of an item, or fold it; the list has to be asked for again."""
        group = set(self.members(item_id))
        if group & self._unfolded:
            self._unfolded -= group
        else:
            self._unfolded |= {item_id}

    def fold_all(self) -> None:
        """Fold every stack."""
        self._unfolded = frozenset()

    def take(self, groups: Mapping[int, tuple[int, ...]]) -> None:
        """What is unfolded in the list that is shown now."""
        if groups == self._groups:
            return
        touched = {*self._fronts, *(member for group in groups.values() for member in group)}
        self._groups = groups
        self._fronts = {member: front for front, group in groups.items() for member in group}
        for item_id in touched:
            self.came.emit(item_id)

    def forget(self) -> None:
        """Items came or went: sizes are counted again where they are seen."""
        self._age += 1
        shown = [item_id for item_id, size in self._sizes.items() if size > 1]
        self._sizes.clear()
        for item_id in shown:
            self.came.emit(item_id)

    def _fetch(self) -> None:
        wanted, self._wanted = tuple(self._wanted), {}
        age = self._age

        def done(sizes: dict[int, int]) -> None:
            if age != self._age:
                return
            if len(self._sizes) > SIZES_KEPT:
                self._sizes.clear()
            for item_id in wanted:
                size = self._sizes[item_id] = sizes.get(item_id, 1)
                if size > 1:
                    self.came.emit(item_id)

        self._background.run(lambda: self._gallery.stack_sizes(wanted), done, lambda _: None, owner=self)
