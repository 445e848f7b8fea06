"""`quartet gallery`: the same things that the window shows."""

from __future__ import annotations

from pathlib import Path

import pytest
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
    home.gallery.mkdir(parents=True)
    next_to = home.gallery / "gallery.db"
    next_to.write_text("no database")
    assert quartet("gallery", "list").code in {0, 2}
    assert quartet("models", "list").code == 0
