"""Where an item comes from and what came of it, as a part of a graph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from studio.core.events import Picture
from studio.gallery.descent import Descent, Line, Reach, descent
from studio.gallery.gallery import Gallery
from studio.gallery.record import NewItem

NewFace = Callable[..., NewItem]


def lines(found: Descent) -> set[tuple[int, int]]:
    return {(line.parent, line.child) for line in found.lines}


def ids(found: Descent) -> list[int]:
    return [kin.id for kin in found.kin]


def keep(gallery: Gallery, picture: Picture, seed: int, *parents: int) -> int:
    new = NewItem(f"picture {seed}", synthetic=True, parents=parents)
    return gallery.save_picture((picture + seed).astype("uint8"), new).id


def test_the_line_has_forebears_and_offspring_the_family_has_cousins_too(gallery: Gallery, picture: Picture):
    words = keep(gallery, picture, 1)
    photograph = keep(gallery, picture, 2)
    sticker = keep(gallery, picture, 3, words)
    cousin = keep(gallery, picture, 4, words)
    morph = keep(gallery, picture, 5, sticker, photograph)
    alone = keep(gallery, picture, 6)
    line = descent(gallery.database, sticker, Reach.LINE)
    assert ids(line) == [words, sticker, morph]
    assert lines(line) == {(words, sticker), (sticker, morph)}
    family = descent(gallery.database, sticker, Reach.FAMILY)
    assert ids(family) == [words, photograph, sticker, cousin, morph]
    assert lines(family) == {(words, sticker), (words, cousin), (sticker, morph), (photograph, morph)}
    assert not family.cut
    assert ids(gallery.descent(alone)) == [alone]


def test_parents_stay_in_the_order_in_which_they_were_given(gallery: Gallery, picture: Picture):
    first, second = keep(gallery, picture, 1), keep(gallery, picture, 2)
    morph = keep(gallery, picture, 3, second, first)
    assert descent(gallery.database, morph).lines == (Line(second, morph), Line(first, morph))


def test_of_too_much_the_nearest_is_taken_and_it_is_told(gallery: Gallery, picture: Picture):
    chain = [keep(gallery, picture, 1)]
    for seed in range(2, 12):
        chain.append(keep(gallery, picture, seed, chain[-1]))
    found = descent(gallery.database, chain[5], most=5)
    assert found.cut
    assert ids(found) == chain[3:8]


def test_what_is_gone_has_no_line_and_what_is_in_the_trash_has(gallery: Gallery, picture: Picture):
    parent = keep(gallery, picture, 1)
    child = keep(gallery, picture, 2, parent)
    gallery.trash([parent])
    assert lines(descent(gallery.database, child)) == {(parent, child)}
    assert descent(gallery.database, 4711) == Descent(4711, (), ())


def test_a_circle_in_a_damaged_gallery_ends(gallery: Gallery, picture: Picture):
    parent = keep(gallery, picture, 1)
    child = keep(gallery, picture, 2, parent)
    with gallery.database.write() as connection:
        connection.execute("INSERT INTO lineage (child, parent, position) VALUES (?, ?, 0)", (parent, child))
    for reach in Reach:
        assert lines(descent(gallery.database, child, reach)) == {(parent, child), (child, parent)}


def test_variants_without_parents_stand_beside_each_other(
    gallery: Gallery, picture: Picture, new_face: NewFace
):
    first = gallery.save_picture(picture, new_face(7)).id
    other = gallery.save_picture(255 - picture, replace(new_face(8))).id
    found = descent(gallery.database, first, Reach.LINE)
    assert ids(found) == [first, other]
    assert len({kin.stack for kin in found.kin}) == 1
