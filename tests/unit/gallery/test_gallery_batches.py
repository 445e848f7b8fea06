"""Very many items are edited part by part, and it is one change."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from studio.core.item import Label
from studio.gallery import batches
from studio.gallery.batches import in_parts
from studio.gallery.change import Change, ChangeKind
from studio.gallery.gallery import Gallery
from studio.gallery.record import NewItem


def test_many_parts_are_one_change_that_takes_all_of_it_back(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    with Gallery.open(tmp_path / "gallery") as gallery:
        picture = np.zeros((8, 8, 3), np.uint8)
        ids = [gallery.save_picture(picture, NewItem(str(n))).id for n in range(5)]
        gallery.label(ids[:1], Label.RED)
        told: list[tuple[int, int]] = []
        change = in_parts(
            ids, lambda some: gallery.label(some, Label.RED), lambda *at: told.append(at), threading.Event()
        )
        assert told == [(2, 5), (4, 5), (5, 5)]
        assert change.ids == tuple(ids[1:]), "one had it already"
        gallery.revert(change)
        assert [item.label for item in gallery.items(ids)] == [Label.RED, *[Label.NONE] * 4]
        trashed = in_parts(ids, gallery.trash, lambda *_: None, threading.Event())
        assert trashed.kind is ChangeKind.TRASHED
        gallery.revert(trashed)
        assert len(gallery.ids()) == 5


def test_what_was_done_before_it_was_stopped_stays_and_can_be_taken_back(monkeypatch) -> None:
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    cancel = threading.Event()

    def edit(some: Sequence[int]) -> Change:
        if 3 in some:
            cancel.set()
        return Change(ChangeKind.CHANGED, tuple(some))

    assert in_parts(range(1, 10), edit, lambda *_: None, cancel).ids == (1, 2, 3, 4)
    assert not in_parts(range(1, 10), edit, lambda *_: None, cancel)
