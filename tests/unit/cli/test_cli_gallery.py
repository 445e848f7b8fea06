"""`quartet gallery`: the same things that the window shows."""

from __future__ import annotations

import pickle
import sqlite3
import struct
import zlib
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from quartet_command import Quartet

from studio.engine.places import Places


@pytest.fixture
def made(quartet: Quartet) -> list[dict[str, object]]:
    return quartet("generate", "faces", "--seed", 40, "--count", 3, "--model", "faces-8", "--json").json


def test_newest_first_with_everything_a_program_may_want(
    quartet: Quartet, made: list[dict[str, object]]
) -> None:
    listed = quartet("gallery", "list", "--json").json
    assert [one["seed"] for one in listed] == [42, 41, 40]
    assert {one["task"] for one in listed} == {"gan/faces"}
    assert all(one["synthetic"] and one["kind"] == "picture" and not one["trashed"] for one in listed)
    assert [one["sha256"] for one in reversed(listed)] == [one["sha256"] for one in made]
    assert len(quartet("gallery", "list", "--limit", 2, "--json").json) == 2
    assert "2 of 3" in quartet("gallery", "list", "--limit", 2).err


def test_search_narrows(quartet: Quartet, made: list[dict[str, object]]) -> None:
    assert [one["seed"] for one in quartet("gallery", "search", "--seed", 41, "--json").json] == [41]
    assert quartet("gallery", "search", "--model", "other", "--json").json == []
    assert quartet("gallery", "search", "--rating", 1, "--json").json == []
    assert len(quartet("gallery", "search", "small", "--kind", "picture", "--json").json) == 3
    assert quartet("gallery", "search", '"; DROP TABLE items', "--json").code == 0
    assert "Nothing" in quartet("gallery", "search", "nothing like this").out


def test_export_copies_what_is_asked_for(
    quartet: Quartet, made: list[dict[str, object]], tmp_path: Path
) -> None:
    (path,) = quartet("gallery", "export", tmp_path, made[0]["item"], "--json").json
    assert Path(path).parent == tmp_path
    assert len(quartet("gallery", "export", tmp_path / "all").out.splitlines()) == 3
    missing = quartet("gallery", "export", tmp_path, 999)
    assert missing.code == 2
    assert "Traceback" not in missing.err


def test_verify_tells_a_changed_file(quartet: Quartet, made: list[dict[str, object]]) -> None:
    assert quartet("gallery", "verify", "--json").json["ok"]
    Path(str(made[0]["path"])).write_bytes(b"changed")
    result = quartet("gallery", "verify")
    assert result.code == 2
    assert "changed" in result.out


def test_a_gallery_in_trouble_does_not_stand_in_the_way_of_models(quartet: Quartet, home: Places) -> None:
    home.data.mkdir(parents=True, exist_ok=True)
    home.gallery.write_text("in the way")
    result = quartet("gallery", "list")
    assert result.code == 2
    assert "but that is a file" in result.err
    assert len(result.err.strip().splitlines()) == 1
    assert quartet("models", "list").code == 0


def test_a_picture_from_elsewhere_comes_in_as_not_made_by_us(quartet: Quartet, tmp_path: Path) -> None:
    Image.new("RGB", (20, 10), "red").save(tmp_path / "mine.png")
    (item,) = quartet("gallery", "add", tmp_path / "mine.png", "--json").json["items"]
    assert (item["width"], item["height"], item["synthetic"], item["seed"]) == (20, 10, False, None)
    assert (tmp_path / "mine.png").exists()


def bad_picture(folder: Path, kind: str) -> Path:
    path = folder / "picture.png"
    Image.effect_noise((64, 64), 50).save(path)
    match kind:
        case "truncated":
            path.write_bytes(path.read_bytes()[:500])
        case "empty":
            path.write_bytes(b"")
        case "text":
            path.write_text("This is no picture.")
        case "pickle":
            path.write_bytes(pickle.dumps([1]))
        case "bomb":
            header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
            path.write_bytes(b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", b""))
        case "folder":
            path.unlink()
            path.mkdir()
        case _:
            path.unlink()
    return path


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


@pytest.mark.parametrize("kind", ["truncated", "empty", "text", "pickle", "bomb", "folder", "missing"])
def test_a_bad_picture_is_one_sentence_and_the_good_one_beside_it_is_kept(
    quartet: Quartet, tmp_path: Path, kind: str
) -> None:
    bad = bad_picture(tmp_path, kind)
    Image.new("RGB", (8, 8)).save(tmp_path / "good.png")
    result = quartet("gallery", "add", bad, tmp_path / "good.png", "--json")
    assert result.code == 2
    assert len(result.err.strip().splitlines()) == 1
    assert "Traceback" not in result.err
    assert len(result.json["items"]) == len(result.json["refused"]) == 1
    assert len(quartet("gallery", "list", "--json").json) == 1
    assert quartet("gallery", "verify").code == 0


def test_copies_that_cannot_be_written_are_said(
    quartet: Quartet, made: list[dict[str, object]], tmp_path: Path
) -> None:
    (tmp_path / "in the way").write_text("")
    result = quartet("gallery", "export", tmp_path / "in the way")
    assert result.code == 2
    assert "Traceback" not in result.err


def test_a_damaged_database_is_made_again_and_said(
    quartet: Quartet, made: list[dict[str, object]], home: Places
) -> None:
    with (home.gallery / "gallery.sqlite").open("rb+") as file:
        file.write(b"no database at all" * 100)
    result = quartet("gallery", "list", "--json")
    assert result.code == 0
    assert sorted(one["sha256"] for one in result.json) == sorted(str(one["sha256"]) for one in made)
    assert "was damaged and has been made again from 3 files" in result.err
    assert quartet("gallery", "verify").code == 0


def test_a_gallery_of_a_newer_quartet_is_left_alone(
    quartet: Quartet, made: list[dict[str, object]], home: Places
) -> None:
    with closing(sqlite3.connect(home.gallery / "gallery.sqlite")) as database:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        database.execute("PRAGMA user_version = 999")
    for command in (("gallery", "list"), ("gallery", "verify"), ("generate", "faces")):
        result = quartet(*command)
        assert result.code == 2
        assert result.err.strip().startswith("This gallery was used by a newer Quartet")
        assert len(result.err.strip().splitlines()) == 1
    with closing(sqlite3.connect(home.gallery / "gallery.sqlite")) as database:
        database.execute(f"PRAGMA user_version = {version}")
    assert len(quartet("gallery", "list", "--json").json) == 3


def test_texts_are_added_listed_shown_and_exported(quartet: Quartet, tmp_path: Path) -> None:
    file = tmp_path / "The fox.md"
    file.write_text("A red fox\ncounts to three.\n", encoding="utf-8")
    (added,) = quartet("gallery", "add", file, "--json").json["items"]
    assert (added["kind"], added["name"], added["synthetic"]) == ("text", "The fox", False)
    assert [one["item"] for one in quartet("gallery", "search", "counts", "--kind", "text", "--json").json]
    assert quartet("gallery", "search", "counts", "--kind", "picture", "--json").json == []
    assert "27 bytes" in quartet("gallery", "list").out
    assert quartet("gallery", "show", added["item"]).out == "A red fox\ncounts to three.\n\n"
    assert quartet("gallery", "show", added["item"], "--json").json["text"] == "A red fox\ncounts to three.\n"
    (path,) = quartet("gallery", "export", tmp_path / "out", added["item"], "--words-only", "--json").json
    assert Path(path).read_text(encoding="utf-8") == "A red fox\ncounts to three.\n"
    assert quartet("gallery", "show", 99).code == 2
    assert quartet("gallery", "verify", "--json").json["ok"]


def test_a_picture_is_shown_by_what_is_known_of_it(quartet: Quartet, made: list[dict[str, object]]) -> None:
    shown = quartet("gallery", "show", made[0]["item"]).out
    assert "task: gan/faces" in shown
    assert "text" not in quartet("gallery", "show", made[0]["item"], "--json").json
