"""What goes out of a gallery and comes into another one: names, copies, archives, tables, contact sheets."""

import csv
import json
import threading
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from studio.core.errors import CancelledError, UserError
from studio.core.events import AnimationFormat, Attachment
from studio.core.item import ItemKind, Label
from studio.gallery.gallery import Gallery
from studio.gallery.outgoing import FileForm, OutgoingForm, Told
from studio.gallery.record import stamp
from studio.gallery.sharing import manifest
from studio.gallery.sharing.archive import write_archive
from studio.gallery.sharing.arriving import Arrived, read_archive
from studio.gallery.sharing.bringing_in import bring_in
from studio.gallery.sharing.contact_sheet import SheetForm, write_contact_sheet
from studio.gallery.sharing.copies import Packing, copy_into
from studio.gallery.sharing.pattern import NamePattern
from studio.gallery.sharing.tables import COLUMNS, write_table

PLAIN = Packing()


@pytest.fixture
def other(tmp_path):
    """Another gallery, which things are brought into."""
    with Gallery.open(tmp_path / "other") as made:
        yield made


def a_family(gallery, picture, new_face):
    """A picture and what came of it, tagged and rated."""
    parent = gallery.save_picture(picture, replace(new_face(7), name="fox"))
    attached = (Attachment("latent", np.ones(4, np.float32)),)
    new = replace(new_face(8), name="fox", parents=(parent.id,), attachments=attached)
    child = gallery.save_picture(255 - picture, new)
    gallery.rate([child.id], 4)
    gallery.label([child.id], Label.RED)
    gallery.note([child.id], "for the cover")
    gallery.tag([parent.id, child.id], ["hero", "fox"])
    gallery.make_collection("Cover", [child.id])
    return parent, child


def sent(gallery, other, tmp_path, ids, packing=PLAIN) -> Arrived:
    archive = write_archive(gallery, ids, tmp_path / "out.zip", packing)
    return read_archive(other, archive)


# Names


def test_copies_are_called_by_the_pattern(gallery, picture, new_face, tmp_path):
    a_family(gallery, picture, new_face)
    packing = Packing(pattern=NamePattern("{stars} stars/{name} {seed}-{number}"))
    made = copy_into(gallery, gallery.ids(), tmp_path / "out", packing)
    assert [path.relative_to(tmp_path / "out").as_posix() for path in made] == [
        "4 stars/fox 8-1.png",
        "0 stars/fox 7-2.png",
    ]


def test_nothing_is_overwritten(gallery, picture, new_face, tmp_path):
    a_family(gallery, picture, new_face)
    (tmp_path / "fox.png").write_bytes(b"mine")
    made = copy_into(gallery, gallery.ids(), tmp_path, PLAIN)
    assert sorted(path.name for path in made) == ["fox (2).png", "fox (3).png"]
    assert (tmp_path / "fox.png").read_bytes() == b"mine"


@pytest.mark.parametrize("text", ["", " / . ", "{nothing}", "{name", "name}", "a/" * 20 + "b", "x" * 400])
def test_patterns_that_name_nothing_get_a_sentence(text):
    with pytest.raises(UserError):
        NamePattern(text)


@given(
    name=st.text(max_size=40),
    pattern=st.sampled_from(["{name}", "{tags}/{name}", "{name}/{number}", "../{name}"]),
)
def test_whatever_an_item_is_called_its_copy_stays_below_the_folder(name, pattern):
    from datetime import UTC, datetime

    from studio.core.item import Item

    now = datetime(2026, 11, 28, tzinfo=UTC)
    item = Item(
        1, ItemKind.PICTURE, "a.png", "0" * 64, 1, 1, 1, name, True, None, now, tags=(name,) if name else ()
    )
    path = NamePattern(pattern).path(item, 3, 100, "png")
    assert not path.is_absolute()
    assert ".." not in path.parts
    assert path.suffix == ".png"
    assert len(path.parts) <= 3


def test_cancel_stops_between_copies(gallery, picture, new_face, tmp_path):
    a_family(gallery, picture, new_face)
    stop = threading.Event()
    with pytest.raises(CancelledError):
        copy_into(gallery, gallery.ids(), tmp_path / "out", PLAIN, lambda _done, _total: stop.set(), stop)
    assert len(list((tmp_path / "out").iterdir())) == 1


# Archives


def test_an_archive_brings_everything_along(gallery, other, picture, new_face, tmp_path):
    a_family(gallery, picture, new_face)
    arrived = sent(gallery, other, tmp_path, gallery.ids())
    assert arrived.refused == ()
    child, parent = other.items(arrived.ids)
    assert (child.name, child.rating, child.label, child.note) == ("fox", 4, Label.RED, "for the cover")
    assert (child.tags, parent.tags) == (("fox", "hero"), ("fox", "hero"))
    assert child.parents == (parent.id,)
    assert child.request == gallery.items(gallery.ids())[0].request
    assert [shelf.name for shelf in other.collections_of(child.id)] == ["Cover"]
    assert other.inputs.has(child.attachments[0])


def at(gallery, item, moment):
    """An item that was made at another time than now."""
    with gallery.database.write() as connection:
        connection.execute("UPDATE items SET created = ? WHERE id = ?", (stamp(moment), item.id))
    return gallery.item(item.id)


def test_what_comes_in_keeps_the_time_of_its_making(gallery, other, picture, new_face, tmp_path):
    """Newest first as there, and told apart from what was made here."""
    Image.fromarray(picture[::-1].copy()).save(tmp_path / "photo.png")
    photo = gallery.import_file(tmp_path / "photo.png")
    parent, child = a_family(gallery, picture, new_face)
    days = {photo.sha256: 3, parent.sha256: 1, child.sha256: 2}
    for item in (photo, parent, child):
        at(gallery, item, datetime(2025, 5, days[item.sha256], 12, 30, tzinfo=UTC))
    before = datetime.now(UTC)
    arrived = sent(gallery, other, tmp_path, gallery.ids())
    assert not arrived.refused
    listed = other.items(other.ids())
    assert [item.created for item in listed] == [
        datetime(2025, 5, day, 12, 30, tzinfo=UTC) for day in (3, 2, 1)
    ]
    assert [item.sha256 for item in listed] == [photo.sha256, child.sha256, parent.sha256]
    assert all(item.brought is not None and item.brought >= before for item in listed)
    assert gallery.item(child.id).brought is None
    told = json.loads(write_table(other, other.ids()[:1], tmp_path / "all.json").read_text(encoding="utf-8"))
    assert told[0]["created"] == "2025-05-03T12:30:00+00:00"
    assert datetime.fromisoformat(told[0]["brought_in"]) == listed[0].brought


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_nobody_made_something_before_there_were_computers_or_tomorrow(gallery, picture, tmp_path, moment):
    Image.fromarray(picture).save(tmp_path / "photo.png")
    item = gallery.import_file(tmp_path / "photo.png", datetime.fromisoformat(moment))
    assert item.created == item.brought


def test_a_file_of_ours_alone_tells_when_it_was_made(gallery, other, picture, new_face, tmp_path):
    item = gallery.save_picture(picture, new_face(1))
    arrived = other.import_file(gallery.path(item))
    assert arrived.created == item.created
    assert arrived.brought is not None
    assert arrived.brought > item.created


def test_the_same_archive_again_adds_nothing_and_keeps_what_people_did(
    gallery, other, picture, new_face, tmp_path
):
    a_family(gallery, picture, new_face)
    first = sent(gallery, other, tmp_path, gallery.ids())
    other.rate([first.ids[0]], 2)
    again = read_archive(other, tmp_path / "out.zip")
    assert again.new == ()
    assert again.ids == first.ids
    assert other.item(first.ids[0]).rating == 2
    assert len(other.ids()) == 2


def test_descent_holds_for_copies_in_another_format(gallery, other, picture, new_face, tmp_path):
    a_family(gallery, picture, new_face)
    packing = Packing(OutgoingForm(format=FileForm.WEBP))
    arrived = sent(gallery, other, tmp_path, gallery.ids(), packing)
    child, parent = other.items(arrived.ids)
    assert child.parents == (parent.id,)
    assert child.path.endswith(".webp")


def test_a_clean_archive_tells_nothing(gallery, picture, new_face, tmp_path):
    a_family(gallery, picture, new_face)
    packing = Packing(OutgoingForm(told=Told.CLEAN))
    archive = write_archive(gallery, gallery.ids(), tmp_path / "clean.zip", packing)
    with zipfile.ZipFile(archive) as opened:
        told = json.loads(opened.read("manifest.json"))
        assert sorted(opened.namelist()) == ["fox (2).png", "fox.png", "manifest.json"]
    assert all(set(item) == {"file", "sha256", "name", "kind"} for item in told["items"])


def test_cancel_leaves_no_archive(gallery, picture, new_face, tmp_path):
    a_family(gallery, picture, new_face)
    stop = threading.Event()
    with pytest.raises(CancelledError):
        write_archive(gallery, gallery.ids(), tmp_path / "a.zip", PLAIN, lambda _d, _t: stop.set(), stop)
    assert not list(tmp_path.glob("*.zip*"))
    assert not list(tmp_path.glob(".*.part"))


def zipped(path: Path, items, files=()) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps({"quartet": "archive", "version": 1, "items": items}))
        for name, data in files:
            archive.writestr(name, data)
    return path


def entry(**fields):
    return {"file": "a.png", "sha256": "0" * 64, "name": "a", "kind": "picture", **fields}


def test_files_that_are_not_what_the_list_says_are_refused(other, tmp_path):
    archive = zipped(tmp_path / "a.zip", [entry()], [("a.png", b"no picture")])
    arrived = read_archive(other, archive)
    assert arrived.ids == ()
    assert "damaged" in arrived.refused[0].what


def test_a_bomb_is_not_unpacked(other, tmp_path):
    archive = zipped(tmp_path / "a.zip", [entry(file="a.txt")], [("a.txt", b"0" * 30_000_000)])
    arrived = read_archive(other, archive)
    assert "too large" in arrived.refused[0].what


def test_entries_leave_nothing_outside(other, tmp_path):
    path = tmp_path / "deep" / "a.zip"
    path.parent.mkdir()
    zipped(path, [entry(file="../../evil.txt", name="../evil")], [("../../evil.txt", b"text")])
    read_archive(other, path)
    assert not list(tmp_path.glob("**/*evil*"))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b'{"quartet":"archive","version":1,"items":[{}]}',
        b'{"quartet":"archive","version":1,"items":3}',
        b'{"quartet":"archive","version":9,"items":[]}',
        b"[" * 100_000,
    ],
    ids=["empty", "object", "list", "no-fields", "no-list", "newer", "deep"],
)
def test_lists_that_are_none_get_a_sentence(other, tmp_path, content):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("manifest.json", content)
    with pytest.raises(UserError):
        read_archive(other, tmp_path / "a.zip")


@given(data=st.binary(max_size=300))
def test_any_bytes_as_a_list_get_a_sentence(data):
    with pytest.raises(UserError):
        manifest.read(data)


@given(parents=st.lists(st.lists(st.integers(0, 5), max_size=4), min_size=6, max_size=6))
def test_parents_come_first_even_when_they_go_in_a_circle(parents):
    from studio.gallery.sharing.arriving import _parents_first

    entries = [manifest.Entry("a", "0", "a", ItemKind.PICTURE, parents=tuple(places)) for places in parents]
    assert sorted(_parents_first(entries)) == list(range(6))


def test_what_is_no_archive_gets_a_sentence(other, tmp_path):
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(UserError, match="damaged"):
        read_archive(other, tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("fox.png", b"")
    with pytest.raises(UserError, match="no archive of a Quartet"):
        read_archive(other, tmp_path / "b.zip")


# Tables


@pytest.fixture
def tabled(gallery, picture, new_face):
    a_family(gallery, picture, new_face)
    gallery.rename([1], "=HYPERLINK(1)")
    return gallery


def test_csv_holds_every_column_and_no_formula(tabled, tmp_path):
    table = write_table(tabled, tabled.ids(), tmp_path / "all.csv")
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == list(COLUMNS)
    assert (rows[0]["rating"], rows[0]["tags"], rows[0]["seed"]) == ("4", "fox; hero", "8")
    assert rows[1]["name"] == "'=HYPERLINK(1)"


def test_json_is_a_list_of_the_same(tabled, tmp_path):
    rows = json.loads(write_table(tabled, tabled.ids(), tmp_path / "all.json").read_text("utf-8"))
    assert [row["name"] for row in rows] == ["fox", "=HYPERLINK(1)"]
    assert json.loads(write_table(tabled, (), tmp_path / "none.json").read_text("utf-8")) == []


def test_parquet_keeps_types(tabled, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    table = parquet.read_table(write_table(tabled, tabled.ids(), tmp_path / "all.parquet"))
    assert table.column_names == list(COLUMNS)
    assert table.column("rating").to_pylist() == [4, 0]
    assert table.column("ai_made").to_pylist() == [True, True]


def test_without_its_library_parquet_is_refused_before_anything_is_written(tabled, tmp_path, monkeypatch):
    monkeypatch.setattr("studio.gallery.sharing.tables.has_parquet", lambda: False)
    with pytest.raises(UserError, match="not installed"):
        write_table(tabled, tabled.ids(), tmp_path / "all.parquet")
    with pytest.raises(UserError, match="what kind of table"):
        write_table(tabled, tabled.ids(), tmp_path / "all.xls")
    assert not list(tmp_path.glob("all*"))


# Contact sheets


def test_a_contact_sheet_shows_every_picture(tabled, tmp_path):
    form = SheetForm(columns=2, width=600, height=800, title="Foxes")
    (page,) = write_contact_sheet(tabled, tabled.ids(), tmp_path / "sheet.png", form)
    with Image.open(page) as image:
        assert image.size == (600, 800)
        pixels = np.asarray(image.convert("L"))
    middle = pixels[: 600 // 2 + 100]
    assert (middle[:, :300] < 250).mean() > 0.01  # small pictures stay small
    assert (middle[:, 300:] < 250).mean() > 0.01
    assert (pixels[500:] == 255).all()


def test_many_pictures_take_several_pages(tabled, tmp_path):
    form = SheetForm(columns=1, width=400, height=420)
    pages = write_contact_sheet(tabled, tabled.ids(), tmp_path / "sheet.jpg", form)
    assert [page.name for page in pages] == ["sheet 1.jpg", "sheet 2.jpg"]
    (document,) = write_contact_sheet(tabled, tabled.ids(), tmp_path / "sheet.pdf", form)
    assert document.read_bytes().startswith(b"%PDF")
    assert document.read_bytes().count(b"/Type /Page\n") >= 2


def test_nothing_and_too_much_get_a_sentence(tabled, tmp_path):
    with pytest.raises(UserError, match="nothing"):
        write_contact_sheet(tabled, (), tmp_path / "sheet.pdf")
    with pytest.raises(UserError, match="pages"):
        write_contact_sheet(
            tabled, (1,) * 300, tmp_path / "s.pdf", SheetForm(columns=1, width=400, height=420)
        )
    with pytest.raises(UserError, match="kind of file"):
        write_contact_sheet(tabled, (1,), tmp_path / "sheet.doc")


# Folders


def test_folders_are_looked_through_and_what_is_neither_picture_nor_text_is_passed_over(other, tmp_path):
    deep = tmp_path / "in" / "a" / "b"
    deep.mkdir(parents=True)
    Image.new("RGB", (4, 4), "red").save(deep / "red.png")
    Image.new("RGB", (4, 4), "blue").save(tmp_path / "in" / "blue.jpg")
    (tmp_path / "in" / "note.txt").write_text("A note.")
    (tmp_path / "in" / "tool.exe").write_bytes(b"MZ")
    hidden = tmp_path / "in" / ".hidden"
    hidden.mkdir()
    Image.new("RGB", (4, 4), "lime").save(hidden / "lime.png")
    (deep / "again").symlink_to(tmp_path / "in", target_is_directory=True)
    told = []
    found = bring_in(other, [tmp_path / "in"], lambda done, total: told.append((done, total)))
    assert [item.name for item in other.items(found.ids)] == ["blue", "note", "red"]
    assert (found.passed_over, found.refused, len(found.new)) == (1, (), 3)
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_bringing_in_can_be_stopped_and_what_came_in_stays(other, tmp_path):
    for n in range(4):
        Image.new("RGB", (4, 4), (n, 0, 0)).save(tmp_path / f"{n}.png")
    stop = threading.Event()
    found = bring_in(other, [tmp_path / "0.png", tmp_path / "1.png"], lambda _d, _t: stop.set(), stop)
    assert (len(found.ids), found.stopped) == (1, True)


def test_a_film_comes_back_as_a_film(gallery, other, new_face, tmp_path):
    frames = [np.full((32, 32, 3), shade, np.uint8) for shade in (0, 200)]
    writer = gallery.begin_animation(new_face(), AnimationFormat.MP4, 8.0, (32, 32))
    for frame in frames:
        writer.add(frame)
    writer.finish(frames[0], new_face())
    arrived = sent(gallery, other, tmp_path, gallery.ids())
    (film,) = other.items(arrived.ids)
    assert film.kind is ItemKind.ANIMATION
    assert film.request is not None
