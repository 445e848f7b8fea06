"""Near-duplicates that stay whole are remembered, and what came in keeps its times, whatever happens to the
database."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from studio.core.events import Picture
from studio.gallery import schema
from studio.gallery.gallery import Gallery
from studio.gallery.kept_doubles import without_kept
from studio.gallery.record import NewItem

SPRING = datetime(2025, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
def ids(gallery: Gallery, picture: Picture, new_face: Callable[..., NewItem]) -> list[int]:
    return [gallery.save_picture(picture, new_face(seed)).id for seed in range(4)]


def test_groups_are_kept_and_forgotten(gallery: Gallery, ids: list[int]) -> None:
    first, second = frozenset(ids[:3]), frozenset(ids[2:])
    gallery.kept_doubles.keep([first, second])
    assert gallery.kept_doubles.groups() == (first, second)
    gallery.kept_doubles.forget([first])
    assert gallery.kept_doubles.groups() == (second,)
    gallery.kept_doubles.keep([first | {999}])
    assert gallery.kept_doubles.groups() == (second, first), "what is gone meanwhile is left out"


def test_what_leaves_the_gallery_leaves_its_group(gallery: Gallery, ids: list[int]) -> None:
    gallery.kept_doubles.keep([frozenset(ids)])
    gallery.trash(ids[:1])
    gallery.empty_trash(send=Path.unlink)
    assert gallery.kept_doubles.groups() == (frozenset(ids[1:]),)


def test_a_group_is_left_alone_as_long_as_nothing_new_is_in_it() -> None:
    kept = [frozenset((1, 2, 3)), frozenset((5, 6))]
    found = [(2, 1), (3, 2, 1), (1, 2, 3, 4), (5, 7), (6, 5)]
    assert without_kept(found, kept) == ([(1, 2, 3, 4), (5, 7)], [(2, 1), (3, 2, 1), (6, 5)])


def test_a_database_that_is_made_again_still_knows(home: Path, gallery: Gallery, ids: list[int]) -> None:
    Image.fromarray(np.zeros((9, 9, 3), np.uint8)).save(home.with_name("photo.png"))
    photo = gallery.import_file(home.with_name("photo.png"), SPRING)
    gallery.kept_doubles.keep([frozenset(ids[:2])])
    gallery.close()
    Gallery.rebuild(home)
    with Gallery.open(home) as again:
        assert again.kept_doubles.groups() == (frozenset(ids[:2]),)
        assert again.item(photo.id).created == SPRING
        assert again.item(photo.id).brought == photo.brought


def test_a_gallery_of_the_form_before_is_brought_up_to_date(home: Path) -> None:
    with Gallery.open(home):
        pass
    (home / "gallery.sqlite").unlink()
    with closing(sqlite3.connect(home / "gallery.sqlite", isolation_level=None)) as connection:
        schema.migrate(connection, schema.MIGRATIONS[:4])
        connection.execute(
            "INSERT INTO items (kind, path, sha256, width, height, size_bytes, name, synthetic, created)"
            " VALUES ('picture', 'a.png', ?, 1, 1, 1, 'a', 1, ?)",
            ("0" * 64, SPRING.isoformat()),
        )
    with Gallery.open(home) as gallery:
        (item,) = gallery.items(gallery.ids())
        assert (item.created, item.brought) == (SPRING, None)
        assert gallery.kept_doubles.groups() == ()
