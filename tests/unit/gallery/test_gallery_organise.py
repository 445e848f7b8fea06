"""Labels, notes, tags, collections and saved searches, each with its way back."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from studio.core.errors import UserError
from studio.core.events import Picture
from studio.core.foreign import ForeignSettings
from studio.core.item import ItemKind, Label
from studio.gallery.change import ChangeKind
from studio.gallery.gallery import Gallery
from studio.gallery.layout import Layout
from studio.gallery.query import Query
from studio.gallery.rebuilding import rebuild
from studio.gallery.record import NewItem

MakeNew = Callable[..., NewItem]


@pytest.fixture
def three(gallery: Gallery, picture: Picture, new_face: MakeNew) -> tuple[int, ...]:
    """Three faces."""
    return tuple(gallery.save_picture(picture, new_face(seed)).id for seed in (1, 2, 3))


def test_a_colour_and_a_note_come_and_go(gallery: Gallery, three: tuple[int, ...]) -> None:
    coloured = gallery.label(three[:2], Label.BLUE)
    gallery.note(three[:1], "for the\r\ncover  ")
    assert gallery.item(three[0]).label is Label.BLUE
    assert gallery.item(three[0]).note == "for the\ncover"
    assert gallery.ids(Query(label=Label.BLUE)) == (three[1], three[0])
    assert gallery.ids(Query(text="cover")) == (three[0],)
    back = gallery.revert(coloured)
    assert gallery.ids(Query(label=Label.BLUE)) == ()
    gallery.revert(back)
    assert gallery.item(three[1]).label is Label.BLUE
    with pytest.raises(UserError, match="20,000"):
        gallery.note(three, "a" * 20_001)


def test_tags_are_one_in_every_spelling(gallery: Gallery, three: tuple[int, ...]) -> None:
    gallery.tag(three[:1], ["Hero"])
    change = gallery.tag(three, ["hero ", "zebra", "Äpfel"])
    assert gallery.item(three[0]).tags == ("Hero", "zebra", "Äpfel")
    assert [(tag.name, tag.count) for tag in gallery.tags()] == [("Hero", 3), ("zebra", 3), ("Äpfel", 3)]
    assert set(gallery.ids(Query(tag="HERO"))) == set(three)
    assert set(gallery.ids(Query(text="zebra"))) == set(three)
    undone = gallery.revert(change)
    assert gallery.item(three[0]).tags == ("Hero",)
    assert gallery.item(three[1]).tags == ()
    assert [tag.name for tag in gallery.tags()] == ["Hero"]
    gallery.revert(undone)
    assert gallery.item(three[2]).tags == ("Hero", "zebra", "Äpfel")
    taken = gallery.untag(three, ["ZEBRA", "unknown"])
    assert len(taken.edits) == 3
    assert gallery.ids(Query(tag="zebra")) == ()
    for name in ("", "  ", "x" * 61):
        with pytest.raises(UserError):
            gallery.tag(three, [name])


def test_a_collection_is_made_filled_and_removed(gallery: Gallery, three: tuple[int, ...]) -> None:
    album, made = gallery.make_collection("Covers", three[:2])
    assert (album.name, album.count) == ("Covers", 2)
    assert made.kind is ChangeKind.SHELVES
    gallery.put_into(album.id, three)
    assert gallery.collections()[0].count == 3
    assert [one.name for one in gallery.collections_of(three[2])] == ["Covers"]
    out = gallery.take_out(album.id, three[:1])
    assert gallery.ids(Query(collection=album.id)) == (three[2], three[1])
    gallery.revert(out)
    gallery.trash(three[:1])
    assert gallery.collections()[0].count == 2
    gone = gallery.remove_collection(album.id)
    assert gallery.collections() == ()
    with pytest.raises(UserError, match="no longer"):
        gallery.put_into(album.id, three)
    gallery.revert(gone)
    gallery.restore(three[:1])
    assert gallery.collections()[0].count == 3
    with pytest.raises(UserError, match="already"):
        gallery.make_collection("covers")
    renamed = gallery.rename_collection(album.id, "Books")
    assert gallery.collections()[0].name == "Books"
    gallery.revert(renamed)
    assert gallery.collections()[0].name == "Covers"
    undone = gallery.revert(made)
    assert gallery.collections() == ()
    gallery.revert(undone)
    assert gallery.collections()[0].count == 3


def test_a_search_is_kept(gallery: Gallery) -> None:
    search, made = gallery.save_search("Best", "rating:>=4")
    assert gallery.searches() == (search,)
    changed = gallery.rename_search(search.id, "Very best", "rating:5")
    assert [(one.name, one.words) for one in gallery.searches()] == [("Very best", "rating:5")]
    gallery.revert(changed)
    assert gallery.searches() == (search,)
    gallery.revert(made)
    assert gallery.searches() == ()
    with pytest.raises(UserError):
        gallery.remove_search(search.id)


def test_variants_of_one_idea_are_a_stack(gallery: Gallery, picture: Picture, three: tuple[int, ...]) -> None:
    alone = gallery.save_picture(picture, NewItem("mine", synthetic=False)).id
    assert gallery.stack(three[0]) == (three[2], three[1], three[0])
    assert gallery.stack(alone) == (alone,)
    gallery.trash(three[2:])
    assert gallery.stack_sizes([*three[:2], alone, 999]) == {three[0]: 2, three[1]: 2, alone: 1}


def test_numbers_are_kept_with_their_picture_and_record(
    gallery: Gallery, picture: Picture, new_face: MakeNew, tmp_path: Path
) -> None:
    code = np.linspace(-1, 1, 512, dtype=np.float32)[None]
    item = gallery.save_tensors(ItemKind.LATENT, {"w": code}, picture, new_face(7, "a smile"))
    assert item.kind is ItemKind.LATENT
    assert (item.width, item.height) == (60, 40)
    assert np.array_equal(gallery.tensors(item)["w"], code)
    assert np.array_equal(gallery.picture(item), picture)
    assert gallery.thumbnail(item).is_file()
    copies = gallery.export([item.id], tmp_path / "out")
    with Gallery.open(tmp_path / "other") as other:
        again = other.import_file(copies[0])
        assert again.request == item.request
        assert again.kind is ItemKind.LATENT
        assert other.import_file(copies[0]).id == again.id


def test_the_database_is_made_again_from_files_of_numbers(
    gallery: Gallery, picture: Picture, new_face: MakeNew, home: Path
) -> None:
    item = gallery.save_tensors(
        ItemKind.TRAJECTORY, {"steps": np.zeros((4, 8, 8, 3), np.uint8)}, picture, new_face(7, "steps")
    )
    gallery.close()
    assert rebuild(Layout(home)).items == 1
    with Gallery.open(home) as again:
        found = again.item(again.ids()[0])
    assert (found.kind, found.request, found.name) == (item.kind, item.request, "steps")


@pytest.mark.parametrize("damage", ["cut", "header", "weights", "text"])
def test_files_of_numbers_that_are_none_get_a_sentence(
    gallery: Gallery, picture: Picture, tmp_path: Path, damage: str
) -> None:
    item = gallery.save_tensors(ItemKind.LATENT, {"w": np.ones(4, np.float32)}, picture, NewItem("x"))
    data = gallery.path(item).read_bytes()
    header = json.dumps({"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
    bad = {
        "cut": data[: len(data) // 2],
        "header": b"\xff" * 8 + data[8:],
        "weights": len(header).to_bytes(8, "little") + header + b"\0" * 4,
        "text": b"hello",
    }[damage]
    path = tmp_path / "bad.safetensors"
    path.write_bytes(bad)
    with pytest.raises(UserError, match=r"bad\.safetensors"):
        gallery.import_file(path)


def test_settings_of_another_program_round_trip() -> None:
    told = ForeignSettings(
        "ComfyUI", "a fox", "blur", "sd15", 0, 20, 7.5, "euler", (512, 768), {"scheduler": "karras"}
    )
    assert ForeignSettings.from_json(told.to_json()) == told
    assert ForeignSettings.from_json(ForeignSettings("X").to_json()) == ForeignSettings("X")
    for text in ("", "[]", "{}", '{"tool":"x","size":[1]}', '{"tool":"x","seed":"abc"}', "[" * 5000):
        with pytest.raises(ValueError, match=r"no settings|value|literal|converted"):
            ForeignSettings.from_json(text)
