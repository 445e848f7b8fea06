"""`quartet gallery export` in its forms, and `import`."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PIL import Image
from quartet_command import Quartet

from studio.engine.places import Places
from studio.gallery.gallery import Gallery


@pytest.fixture
def three(quartet: Quartet, tmp_path: Path) -> list[int]:
    """Three pictures; the first is called “fox” and has four stars."""
    folder = tmp_path / "from"
    folder.mkdir()
    for name, colour in (("fox", "red"), ("owl", "grey"), ("elk", "brown")):
        Image.new("RGB", (40, 30), colour).save(folder / f"{name}.png")
    ids = quartet("gallery", "import", folder, "--json").json["items"]
    with Gallery.open(Places.default().gallery) as gallery:
        ordered = sorted(ids, key=lambda item_id: gallery.item(item_id).name != "fox")
        gallery.rate(ordered[:1], 4)
    return ordered


def test_copies_by_pattern_format_and_search(quartet: Quartet, three: list[int], tmp_path: Path) -> None:
    out = tmp_path / "out"
    options = ("--search", "fox", "--name", "{stars}/{name}", "--format", "webp", "--longest", 20)
    (path,) = quartet("gallery", "export", out, *options, "--json").json
    assert Path(path) == (out / "4" / "fox.webp").resolve()
    with Image.open(path) as image:
        assert image.size == (20, 15)


def test_the_end_of_the_name_says_the_form(quartet: Quartet, three: list[int], tmp_path: Path) -> None:
    for name in ("all.zip", "all.csv", "all.json", "all.pdf"):
        assert quartet("gallery", "export", tmp_path / name).code == 0
        assert (tmp_path / name).stat().st_size > 0
    (sheet,) = quartet("gallery", "export", tmp_path / "s.png", "--sheet", "--columns", 2, "--json").json
    assert Path(sheet).name == "s.png"
    with (tmp_path / "all.csv").open(encoding="utf-8-sig") as file:
        assert {row["name"] for row in csv.DictReader(file)} == {"fox", "owl", "elk"}


def test_an_archive_comes_back_with_its_stars(
    quartet: Quartet, three: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quartet("gallery", "export", tmp_path / "all.zip", *three[:2])
    monkeypatch.setenv("QUARTET_HOME", str(tmp_path / "elsewhere"))
    told = quartet("gallery", "import", tmp_path / "all.zip", "--json").json
    assert (len(told["items"]), told["new"], told["refused"]) == (2, told["items"], [])
    stars = {row["name"]: row["rating"] for row in quartet("gallery", "list", "--json").json}
    assert (len(stars), stars["fox"], sum(stars.values())) == (2, 4, 4)


def test_what_cannot_be_done_is_a_sentence(quartet: Quartet, three: list[int], tmp_path: Path) -> None:
    bad = quartet("gallery", "export", tmp_path / "out", "--name", "{nothing}")
    assert (bad.code, "{name}" in bad.err) == (2, True)
    (tmp_path / "bad.zip").write_bytes(b"no zip")
    broken = quartet("gallery", "import", tmp_path / "bad.zip")
    assert (broken.code, "damaged" in broken.err) == (2, True)
