"""Edits of very many items, part by part: others write in between, and it can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from studio.gallery.change import Change, ChangeKind, Edit

AT_ONCE = 5_000
"""Items in a part: a part takes some tenths of a second."""


def in_parts(
    ids: Sequence[int],
    edit: Callable[[Sequence[int]], Change],
    report: Callable[[int, int], None],
    cancel: threading.Event,
) -> Change:
    """Edit many items and give all of it as one change, which takes it back in one step.

    Args:
        ids: the items.
        edit: does it to some of them.
        report: is told how many are done, of how many.
        cancel: once it is set, no further part begins; what is done stays, and is in the change.
    """
    done: list[int] = []
    edits: list[Edit] = []
    kind = ChangeKind.CHANGED
    for first in range(0, len(ids), AT_ONCE):
        if cancel.is_set():
            break
        part = edit(ids[first : first + AT_ONCE])
        if part:
            kind = part.kind
            done.extend(part.ids)
            edits.extend(part.edits)
        report(min(len(ids), first + AT_ONCE), len(ids))
    return Change(kind, tuple(done), tuple(edits))
