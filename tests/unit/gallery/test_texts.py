"""Texts in the gallery: kept, found, read back from whatever an editor made of the file, and rebuilt."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from studio.core.errors import UserError
from studio.core.events import AttachedJson, Token
from studio.core.item import Item, ItemKind
from studio.core.request import ModelRef, Request
from studio.core.text_tree import TextTree
from studio.families.transformer.params import WriteParams
from studio.gallery import texts
from studio.gallery.change import ChangeKind
from studio.gallery.gallery import Gallery
from studio.gallery.provenance import read_text_file, text_lines
from studio.gallery.query import Query
from studio.gallery.record import NewItem, Record

STORY = "Once upon a time there was a red fox,\nand it could count to three.\n\n  One. Two. Three."


def request(prompt: str = "Once upon a time", seed: int = 7) -> Request:
    return Request.make(
        "transformer", "write", ModelRef("prose", "ab" * 32), seed, WriteParams(prompt=prompt)
    )


def new(name: str = "", **more) -> NewItem:
    return NewItem(name, request(), model_name="Prose", device="2-core CPU", seconds=1.5, **more)


@pytest.fixture
def gallery(tmp_path: Path):
    with Gallery.open(tmp_path / "gallery") as made:
        yield made


def file_of(text: str, **more) -> bytes:
    record = Record(
        ItemKind.TEXT, "a.txt", "0" * 64, 8, 8, 9, "A fox", True, request(), datetime.now(UTC), **more
    )
    return texts.write_text(text, *text_lines(record))


# --- the file ------------------------------------------------------------------------------------------


def test_the_words_stand_first_and_exactly(gallery: Gallery):
    item = gallery.save_text(STORY, None, new())
    file = gallery.path(item).read_bytes().decode()
    assert file.startswith(STORY + "\n\n-----\n")
    assert "AI-made text · Prose · Quartet" in file.splitlines()[-2]
    assert "trainedAlgorithmicMedia" in file.splitlines()[-2]
    assert gallery.path(item).suffix == ".txt"
    assert gallery.text(item) == STORY


def test_a_text_is_called_by_its_first_words_and_knows_how_it_was_made(gallery: Gallery):
    item = gallery.save_text(STORY, None, new())
    assert item.kind is ItemKind.TEXT
    assert item.name == "Once upon a time there was a red fox, and it could count …"
    assert item.request == request()
    assert item.synthetic
    assert item.width > 0
    assert item.height > 0
    assert gallery.thumbnail(item).is_file()
    assert gallery.save_text("夏" * 100, None, new()).name == "夏" * 58 + " …", (
        "a word that is longer than a name"
    )
    assert gallery.save_text("x", None, new("My own name")).name == "My own name"


@pytest.mark.parametrize(
    "changed",
    [
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: data.replace(b"\n", b"\r"),
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.decode().encode("utf-16"),
        lambda data: data.rstrip(b"\n"),
        lambda data: data + b"\n\n  \n",
        lambda data: data.replace(b"Once upon", b"Once  upon").replace(b"Once  upon a time.", b"Once\nupon"),
        lambda data: data.replace(b"two words", b"two\nwords"),  # the long line of the record, wrapped
    ],
)
def test_what_an_editor_does_to_the_file_does_no_harm(tmp_path: Path, changed):
    path = tmp_path / "a.txt"
    path.write_bytes(changed(file_of("A fox.\n\nAnother line.", device="two words")))
    file = texts.read_text(path)
    assert file.text == "A fox.\n\nAnother line."
    told = read_text_file(file)
    assert told.synthetic
    assert told.request is not None
    assert told.request.model == ModelRef("prose", "ab" * 32)
    assert told.device == "two words"


def test_words_without_the_lines_are_a_person_s(tmp_path: Path):
    file = texts.decode_text(file_of("A fox.").split(b"\n\n-----")[0], "a.txt")
    assert file == texts.TextFile("A fox.")
    assert not read_text_file(file).synthetic
    assert read_text_file(file).kind is ItemKind.TEXT


def test_a_damaged_record_still_tells_that_a_machine_wrote_it():
    data = file_of("A fox.").replace(b'"item"', b'"itom"')
    told = read_text_file(texts.decode_text(data, "a.txt"))
    assert told.synthetic
    assert told.request is None
    assert texts.decode_text(data, "a.txt").text == "A fox."


def test_lines_of_another_text_inside_a_text_are_words_of_it():
    inner = file_of("Inside.").decode()
    file = texts.decode_text(file_of(f"Before.\n{inner}After."), "a.txt")
    assert file.text == f"Before.\n{inner}After."


@given(st.text(max_size=300), st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_text_comes_back(text: str, prompt: str):
    plain = texts.plain_text(text)
    assert texts.plain_text(plain) == plain
    told = Record(
        ItemKind.TEXT, "a.txt", "0" * 64, 8, 8, 9, "A fox", True, request(prompt), datetime.now(UTC)
    )
    file = texts.decode_text(texts.write_text(plain, *text_lines(told)), "a.txt")
    assert file.text == plain
    assert read_text_file(file).request == request(prompt)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is empty"),
        (b" \n ", "is empty"),
        (b"\x89PNG\r\n\0\0\xff", "is not a text"),
    ],
)
def test_what_is_no_text_is_refused_in_a_sentence(tmp_path: Path, data: bytes, what: str):
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(UserError, match=what):
        texts.read_text(path)
    with pytest.raises(UserError, match="no file"):
        texts.read_text(tmp_path / "b.txt")


def test_texts_of_old_windows_programs_are_read():
    assert texts.decode_text("Füchse – drei".encode("cp1252"), "a.txt").text == "Füchse – drei"


def test_too_large_and_too_long_are_refused(gallery: Gallery, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(texts, "LONGEST_TEXT", 1000)
    monkeypatch.setattr(texts, "MOST_BYTES", 2000)
    with pytest.raises(UserError, match="longer than"):
        gallery.save_text("a" * 1001, None, new())
    with pytest.raises(UserError, match="no words"):
        gallery.save_text(" \n\x00", None, new())
    path = tmp_path / "long.txt"
    path.write_text("a" * 40_000_000)
    with pytest.raises(UserError, match="too large"):
        gallery.import_file(path)
    assert gallery.ids() == ()
    assert gallery.verify().ok


# --- finding -------------------------------------------------------------------------------------------


def test_a_text_is_found_by_its_own_words_and_by_its_kind(gallery: Gallery):
    fox = gallery.save_text(STORY, None, new())
    owl = gallery.save_text("An owl that reads.", None, new())
    assert gallery.ids(Query(text="count three")) == (fox.id,)
    assert gallery.ids(Query(text="owl", kind=ItemKind.TEXT)) == (owl.id,)
    assert gallery.ids(Query(text="owl", kind=ItemKind.PICTURE)) == ()
    assert gallery.ids(Query(text="prose")) == (owl.id, fox.id), "the model, too"


def test_of_a_long_text_the_beginning_is_searched(gallery: Gallery):
    long = gallery.save_text("fox " + "la " * 40_000 + "badger", None, new())
    assert gallery.ids(Query(text="fox")) == (long.id,)
    assert gallery.ids(Query(text="badger")) == ()
    assert gallery.text(long).endswith("badger")


# --- round trips ---------------------------------------------------------------------------------------


def plain(item: Item) -> tuple[object, ...]:
    return (
        item.kind, item.path, item.sha256, item.width, item.height, item.size_bytes, item.name,
        item.synthetic, item.request, item.created, item.seconds, item.device, item.parents, item.attachments,
    )  # fmt: skip


def test_the_gallery_is_made_again_from_the_files(tmp_path: Path):
    tree = AttachedJson("tree", TextTree().typed("Once", None).to_json())
    with Gallery.open(tmp_path) as gallery:
        first = gallery.save_text(STORY, None, new(attached_json=(tree,)))
        own = tmp_path / "own.md"
        own.write_bytes(b"\xef\xbb\xbf# Mine\r\n\r\nby hand")
        brought = gallery.import_file(own)
        child = gallery.save_text("A child.", None, new(parents=(first.id, brought.id)))
        before = {item.id: plain(item) for item in gallery.items(gallery.ids())}
    (tmp_path / "gallery.sqlite").unlink()
    with Gallery.open(tmp_path) as gallery:
        # a file from outside tells neither its name nor its moment: those are the database's
        again = {item.id: plain(item) for item in gallery.items(gallery.ids())}
        by_path = {told[1]: told for told in again.values()}
        for told in (before[first.id], before[child.id]):
            assert by_path[told[1]][:12] == told[:12]
            assert by_path[told[1]][13] == told[13]
        assert by_path[brought.path][7] is False
        assert len(gallery.parents(next(i for i, told in again.items() if told[6] == "A child."))) == 2
        assert gallery.ids(Query(text="count three"))
        found = gallery.items(gallery.ids(Query(text="count three")))[0]
        assert TextTree.from_json(gallery.inputs.json(found.attachments[0].sha256)).text() == "Once"
        assert gallery.verify().ok


def test_trash_restore_export_and_verify(gallery: Gallery, tmp_path: Path):
    item = gallery.save_text(STORY, None, new())
    change = gallery.trash((item.id,))
    assert gallery.ids() == ()
    assert gallery.revert(change).kind is ChangeKind.RESTORED
    (whole,) = gallery.export((item.id,), tmp_path / "out")
    assert whole.read_bytes() == gallery.path(item).read_bytes()
    assert whole.name == "Once upon a time there was a red fox, and it could count ….txt"
    (words,) = gallery.export((item.id,), tmp_path / "out", words_only=True)
    assert words.name.endswith("(2).txt")
    assert words.read_text(encoding="utf-8") == STORY + "\n"
    gallery.path(item).write_text("something else")
    assert gallery.verify().changed == (item.path,)
    gallery.trash((item.id,))
    gallery.empty_trash(send=Path.unlink)
    assert gallery.verify().ok


def test_a_missing_tree_is_noticed_and_said(gallery: Gallery):
    tree = AttachedJson("tree", TextTree().typed("Once", None).to_json())
    item = gallery.save_text("Once", None, new(attached_json=(tree,)))
    ref = item.attachments[0]
    assert (ref.role, ref.media_type) == ("tree", "application/json")
    gallery.inputs.path(ref).write_text("{}")
    assert gallery.verify().inputs_missing == (ref.sha256,)
    with pytest.raises(UserError, match="damaged"):
        gallery.inputs.json(ref.sha256)


# --- brought in ----------------------------------------------------------------------------------------


def test_texts_are_brought_in_as_they_are(gallery: Gallery, tmp_path: Path):
    path = tmp_path / "My notes.md"
    path.write_bytes(b"# Notes\r\n\r\n- a fox\r\n")
    item = gallery.import_file(path)
    assert (item.kind, item.name, item.synthetic) == (ItemKind.TEXT, "My notes", False)
    assert gallery.path(item).read_bytes() == path.read_bytes()
    assert gallery.path(item).suffix == ".md"
    assert gallery.text(item) == "# Notes\n\n- a fox\n"
    assert gallery.import_file(path) == item, "the same file once more"


def test_a_text_of_another_gallery_keeps_what_it_tells(gallery: Gallery, tmp_path: Path):
    with Gallery.open(tmp_path / "other") as other:
        tree = AttachedJson("tree", TextTree().typed("Once", None).to_json())
        theirs = other.save_text(STORY, None, new(attached_json=(tree,)))
        assert other.tree(theirs) == TextTree().typed("Once", None)
        ours = gallery.import_file(other.path(theirs))
    assert ours.request == request()
    assert ours.synthetic
    assert ours.name == theirs.name
    assert gallery.tree(ours) is None, "branches stay in the gallery they were kept in"
    assert gallery.verify().ok
    assert gallery.ids(Query(text="count")) == (ours.id,)


def test_a_tree_becomes_the_text_that_it_stands_at(gallery: Gallery, tmp_path: Path):
    tree = TextTree().typed("Once upon ", None)
    tree = tree.written([Token(5, "a time", 0.5, 0.5)], tree.at, request())
    path = tmp_path / "loom.json"
    path.write_text(tree.to_json())
    item = gallery.import_file(path)
    assert gallery.text(item) == "Once upon a time"
    assert (item.name, item.synthetic, item.request) == ("loom", True, request())
    assert TextTree.from_json(gallery.inputs.json(item.attachments[0].sha256)) == tree
    assert gallery.import_file(path) == item
    path.write_text(TextTree().typed("By hand.", None).to_json())
    assert not gallery.import_file(path).synthetic


@pytest.mark.parametrize(
    "data", [b"{}", b"[1, 2]", b"\xff\xfe", b"{" * 5000, json.dumps({"version": 99}).encode()]
)
def test_other_json_is_refused(gallery: Gallery, tmp_path: Path, data: bytes):
    path = tmp_path / "a.json"
    path.write_bytes(data)
    with pytest.raises(UserError):
        gallery.import_file(path)
    assert gallery.ids() == ()


def test_a_picture_that_calls_itself_a_text_is_a_picture(gallery: Gallery, tmp_path: Path):
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_itxt("quartet", file_of("A fox.").decode().splitlines()[-1].removeprefix("quartet "))
    path = tmp_path / "a.png"
    Image.new("RGB", (8, 8)).save(path, pnginfo=info)
    assert gallery.import_file(path).kind is ItemKind.PICTURE
