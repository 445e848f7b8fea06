"""Edits of very many items, part by part: others write in between, and it can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from studio.gallery.change import Change

if TYPE_CHECKING:
    from studio.gallery.gallery import Gallery
    from studio.gallery.verify import Report

AT_ONCE: Final = 5_000
"""Items in a part: a part takes some tenths of a second."""


class Parts:
    """Changes that were made one after the other and count as one: taken back from the last to the first,
    made again from the first to the last. Stopped on the way, it can go on in either direction.
    """

    def __init__(self, changes: Sequence[Change]) -> None:
        """Parts.

        Args:
            changes: as they were made; each is made now.
        """
        self._changes = list(changes)
        self._made = len(self._changes)

    def __bool__(self) -> bool:
        """Whether anything was changed at all."""
        return any(self._changes)

    def __len__(self) -> int:
        """How many parts there are."""
        return len(self._changes)

    @property
    def items(self) -> int:
        """How many items were edited, by all parts together."""
        return sum(len(change.ids) for change in self._changes)

    @property
    def is_taken_back(self) -> bool:
        """Whether nothing of it is made."""
        return self._made == 0

    def take_back(
        self, gallery: Gallery, report: Report | None = None, cancel: threading.Event | None = None
    ) -> int:
        """Undo what of it is made; `report` is told the number of items, as the doing tells it.

        Returns:
            How many items were edited; once `cancel` is set, no further part begins.

        Raises:
            UserError: a part cannot be written; those before it are undone.
        """
        return self._turn(gallery, range(self._made - 1, -1, -1), 0, report, cancel)

    def make_again(
        self, gallery: Gallery, report: Report | None = None, cancel: threading.Event | None = None
    ) -> int:
        """Make what of it is undone; otherwise as `take_back`."""
        return self._turn(gallery, range(self._made, len(self._changes)), 1, report, cancel)

    def _turn(
        self,
        gallery: Gallery,
        places: range,
        after: int,
        report: Report | None,
        cancel: threading.Event | None,
    ) -> int:
        done, whole = 0, sum(len(self._changes[place].ids) for place in places)
        for place in places:
            if cancel is not None and cancel.is_set():
                break
            done += len(self._changes[place].ids)
            # what makes a part again is what taking it back gave
            self._changes[place] = gallery.revert(self._changes[place])
            self._made = place + after
            if report is not None:
                report(done, whole)
        return done


def in_parts(
    ids: Sequence[int],
    edit: Callable[[Sequence[int]], Change],
    report: Report | None = None,
    cancel: threading.Event | None = None,
    made: list[Change] | None = None,
) -> tuple[Change, ...]:
    """Edit many items; what changed nothing is left out.

    Args:
        ids: the items; of none, `edit` is asked once all the same.
        edit: does it to some of them.
        report: is told how many are done, of how many.
        cancel: once it is set, no further part begins; what is done stays, and is given back.
        made: gets each part as it is done, which is all there is of it when a later one fails.
    """
    made = [] if made is None else made
    for first in range(0, max(1, len(ids)), AT_ONCE):
        if cancel is not None and cancel.is_set():
            break
        made.append(edit(ids[first : first + AT_ONCE]))
        if report is not None:
            report(min(len(ids), first + AT_ONCE), len(ids))
    return tuple(filter(None, made))
