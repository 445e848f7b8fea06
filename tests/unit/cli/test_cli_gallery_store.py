"""`quartet gallery verify --repair`, `rebuild`, `backup`, `stats`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from quartet_command import Quartet

from studio.engine.places import Places
from studio.gallery.gallery import Gallery


@pytest.fixture
def made(quartet: Quartet) -> list[dict[str, object]]:
    return quartet("generate", "faces", "--seed", 40, "--count", 3, "--model", "faces-8", "--json").json


def gallery() -> Path:
    return Places.default().gallery


def test_repair_tells_what_it_did(quartet: Quartet, made: list[dict[str, object]]) -> None:
    Path(str(made[0]["path"])).unlink()
    moved = Path(str(made[1]["path"]))
    moved.rename(moved.with_name("mine.png"))
    assert quartet("gallery", "verify").code == 2
    result = quartet("gallery", "verify", "--repair")
    assert "has lost its file and lies in the trash now" in result.out
    assert "its row leads to its new place" in result.out
    assert result.code == 2, "one file is still gone"
    left = quartet("gallery", "verify", "--json").json
    assert (len(left["missing"]), left["changed"], left["orphans"]) == (1, [], [])
    assert len(quartet("gallery", "list", "--json").json) == 2


def test_a_file_whose_name_is_no_text_is_said_and_breaks_nothing(
    quartet: Quartet, made: list[dict[str, object]]
) -> None:
    odd = os.fsencode(Path(str(made[0]["path"])).parent) + b"/caf\xe9.png"
    try:
        Path(os.fsdecode(odd)).write_bytes(Path(str(made[0]["path"])).read_bytes())
    except OSError:
        pytest.skip("this disk takes no such name")
    for command in (
        ("verify",),
        ("verify", "--json"),
        ("verify", "--repair"),
        ("verify", "--repair", "--json"),
    ):
        result = quartet("gallery", *command)
        assert (result.code, "caf" in result.out) == (2, True), result
    assert quartet("gallery", "rebuild").code == 0
    assert len(quartet("gallery", "list", "--json").json) == 3


def test_rebuild_keeps_what_people_did(quartet: Quartet, made: list[dict[str, object]]) -> None:
    number = int(str(made[0]["item"]))
    with Gallery.open(gallery()) as opened:
        opened.rate((number,), 5)
        opened.tag((number,), ("hero",))
        opened.note((number,), "The best one.")
        opened.make_collection("Show", (number,))
    result = quartet("gallery", "rebuild", "--json")
    assert result.json == {"items": 3, "unreadable": [], "without_file": 0}
    with Gallery.open(gallery()) as opened:
        item = opened.item(number)
        assert (item.rating, item.tags, item.note) == (5, ("hero",), "The best one.")
        assert opened.collections_of(number)[0].name == "Show"
    assert any(
        "-rebuild.sqlite" in one["path"]
        for one in quartet("gallery", "backup", "--list", "--json").json["backups"]
    )


def test_rebuild_does_not_exchange_what_somebody_has_open(
    quartet: Quartet, made: list[dict[str, object]]
) -> None:
    with Gallery.open(gallery()):
        result = quartet("gallery", "rebuild")
    assert result.code == 2
    assert "Another Quartet has this gallery open" in result.err


def test_backup_gives_its_path(quartet: Quartet, made: list[dict[str, object]]) -> None:
    assert "No copies yet" in quartet("gallery", "backup", "--list").out
    path = Path(quartet("gallery", "backup").out.strip())
    assert path.parent.parent == gallery()
    listed = quartet("gallery", "backup", "--list", "--json").json
    assert listed["path"] is None
    assert [one["path"] for one in listed["backups"]] == [str(path)]
    assert path.name in quartet("gallery", "backup", "--list").out


def test_numbers(quartet: Quartet, made: list[dict[str, object]]) -> None:
    stats = quartet("gallery", "stats", "--json").json
    assert (stats["items"], stats["synthetic"], stats["kinds"]) == (3, 3, {"picture": 3})
    assert stats["models"] == {"faces-8": 3}
    assert "Things" in quartet("gallery", "stats").out
