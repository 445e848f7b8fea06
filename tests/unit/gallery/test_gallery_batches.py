"""Very many items are edited part by part, and taken back and made again so, too."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from studio.core.errors import UserError
from studio.core.item import Label
from studio.gallery import batches
from studio.gallery.batches import Parts, in_parts
from studio.gallery.change import Change, ChangeKind
from studio.gallery.gallery import Gallery
from studio.gallery.record import NewItem

NONE, RED = Label.NONE, Label.RED


@pytest.fixture
def gallery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gallery]:
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    with Gallery.open(tmp_path / "gallery") as made:
        picture = np.zeros((8, 8, 3), np.uint8)
        for number in range(5):
            made.save_picture(picture, NewItem(str(number)))
        yield made


def labels(gallery: Gallery) -> list[Label]:
    return [item.label for item in gallery.items(sorted(gallery.ids()))]


def test_many_parts_are_taken_back_and_made_again_as_one(gallery: Gallery) -> None:
    ids = sorted(gallery.ids())
    gallery.label(ids[:1], RED)
    told: list[tuple[int, int]] = []
    changes = in_parts(ids, lambda some: gallery.label(some, RED), lambda *at: told.append(at))
    assert told == [(2, 5), (4, 5), (5, 5)]
    parts = Parts(changes)
    assert parts.items == 4, "one had it already"
    told.clear()
    assert parts.take_back(gallery, lambda *at: told.append(at)) == 4
    assert told == [(1, 4), (3, 4), (4, 4)]
    assert labels(gallery) == [RED, NONE, NONE, NONE, NONE]
    assert parts.is_taken_back
    assert parts.make_again(gallery) == 4
    assert labels(gallery) == [RED] * 5
    trashed = Parts(in_parts(ids, gallery.trash))
    assert gallery.ids() == ()
    trashed.take_back(gallery)
    assert len(gallery.ids()) == 5


def test_taking_back_that_is_stopped_goes_on_in_either_direction(gallery: Gallery) -> None:
    ids = sorted(gallery.ids())
    parts = Parts(in_parts(ids, lambda some: gallery.label(some, RED)))
    stop = threading.Event()
    assert parts.take_back(gallery, lambda *_: stop.set(), stop) == 1
    assert labels(gallery) == [RED, RED, RED, RED, NONE]
    assert not parts.is_taken_back
    assert parts.make_again(gallery) == 1
    assert labels(gallery) == [RED] * 5
    stop.clear()
    parts.take_back(gallery, lambda *_: stop.set(), stop)
    assert parts.take_back(gallery) == 4
    assert labels(gallery) == [NONE] * 5
    stop.clear()
    assert parts.make_again(gallery, lambda *_: stop.set(), stop) == 2
    assert labels(gallery) == [RED, RED, NONE, NONE, NONE]
    parts.take_back(gallery)
    assert labels(gallery) == [NONE] * 5


def test_a_part_that_fails_leaves_those_behind_it_taken_back(
    gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = sorted(gallery.ids())
    parts = Parts(in_parts(ids, lambda some: gallery.label(some, RED)))
    revert = gallery.revert

    def full(change: Change) -> Change:
        if ids[0] in change.ids:
            raise UserError("The disk is full.")
        return revert(change)

    monkeypatch.setattr(gallery, "revert", full)
    with pytest.raises(UserError):
        parts.take_back(gallery)
    monkeypatch.setattr(gallery, "revert", revert)
    assert labels(gallery) == [RED, RED, NONE, NONE, NONE]
    parts.take_back(gallery)
    assert labels(gallery) == [NONE] * 5


def test_what_was_done_before_it_was_stopped_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    cancel = threading.Event()

    def edit(some: Sequence[int]) -> Change:
        if 3 in some:
            cancel.set()
        return Change(ChangeKind.CHANGED, tuple(some))

    changes = in_parts(range(1, 10), edit, None, cancel)
    assert [change.ids for change in changes] == [(1, 2), (3, 4)]
    assert not Parts(in_parts(range(1, 10), edit, None, cancel))
