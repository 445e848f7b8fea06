"""`quartet generate`: the same numbers give the same picture, and everything made is kept."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import typer
from PIL import Image
from quartet_command import Quartet
from typer.testing import CliRunner

from studio.cli import options
from studio.cli.generate import TASKS
from studio.core.errors import InvalidParameterError
from studio.core.params import Choice, Count, Option, Params, Slider, Text, Toggle, hidden, param
from studio.engine.places import Places
from studio.engine.waiting import _Watch

MADE = ("generate", "faces", "--seed", 7, "--model", "faces-8", "--json")


def pixels(path: str) -> np.ndarray:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def test_the_same_seed_gives_the_same_pixels_and_two_rows_each_time(quartet: Quartet, tmp_path: Path) -> None:
    first = quartet(*MADE, "--count", 2, "--out", tmp_path / "one").json
    second = quartet(*MADE, "--count", 2, "--out", tmp_path / "two").json

    assert [one["seed"] for one in first] == [7, 8]
    for a, b in zip(first, second, strict=True):
        assert a["path"].startswith(str(tmp_path / "one"))
        assert pixels(a["path"]).shape == (8, 8, 3)
        assert np.array_equal(pixels(a["path"]), pixels(b["path"]))
        assert a["item"] != b["item"]
        assert (a["model"], a["width"], a["height"]) == ("faces-8", 8, 8)
        assert a["seconds"] > 0
        assert len(a["sha256"]) == 64
    assert not np.array_equal(pixels(first[0]["path"]), pixels(first[1]["path"]))
    assert len(quartet("gallery", "list", "--json").json) == 4


def test_without_out_the_gallery_has_the_only_copy(quartet: Quartet, home: Places) -> None:
    (made,) = quartet(*MADE, "--count", 1).json
    assert Path(made["path"]).is_relative_to(home.gallery)


def test_people_get_paths_and_the_licence(quartet: Quartet, tmp_path: Path) -> None:
    made = quartet("generate", "faces", "--model", "faces-8", "--count", 1, "--out", tmp_path)
    assert made.code == 0
    assert Path(made.out.strip()).parent == tmp_path
    assert "CC0" in made.err


def test_truncation_reaches_the_model(quartet: Quartet) -> None:
    (bold,) = quartet(*MADE, "--count", 1, "--truncation", 1.2).json
    (mean,) = quartet(*MADE, "--count", 1, "--truncation", 0).json
    (other,) = quartet(*MADE[:2], "--seed", 8, *MADE[4:], "--count", 1, "--truncation", 0).json
    assert not np.array_equal(pixels(bold["path"]), pixels(mean["path"]))
    assert np.array_equal(pixels(mean["path"]), pixels(other["path"]))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--truncation", "7"), "between 0 and 1.5"),
        (("--truncation", "nan"), "between 0 and 1.5"),
        (("--count", "0"), "between 1 and 64"),
        (("--seed", "-1"), "between 0 and"),
        (("--seed", str(2**32)), "between 0 and"),
        (("--model", "nothing"), "not installed"),
        (("--count", "many"), "--count"),
        (("--nonsense",), "nonsense"),
    ],
)
def test_what_cannot_be_made_is_said_in_a_sentence(
    quartet: Quartet, given: tuple[str, ...], said: str
) -> None:
    result = quartet("generate", "faces", *given)
    assert result.code == 2
    assert said in result.err
    assert result.out == ""
    assert "Traceback" not in result.err


def test_programs_get_the_error_as_json_too(quartet: Quartet) -> None:
    result = quartet("generate", "faces", "--model", "nothing", "--json")
    assert result.code == 2
    assert "not installed" in result.json["error"]["what"]
    assert result.json["error"]["remedy"]
    assert "not installed" in result.err


def test_damaged_weights_are_said_and_nothing_is_kept(quartet: Quartet, home: Places) -> None:
    weights = home.models / "faces-8" / "weights.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"!")
    result = quartet(*MADE)
    assert result.code == 2
    assert "not what they should be" in result.err
    assert quartet("gallery", "list", "--json").json == []


def test_a_gallery_that_cannot_be_written_is_said(quartet: Quartet, home: Places) -> None:
    home.data.mkdir(parents=True, exist_ok=True)
    home.gallery.write_text("in the way")
    result = quartet(*MADE)
    assert result.code == 2
    assert "but that is a file" in result.err
    assert len(result.err.strip().splitlines()) == 1


def test_a_file_where_the_copies_should_go_is_said_before_anything_is_made(
    quartet: Quartet, tmp_path: Path
) -> None:
    (tmp_path / "in the way").write_text("")
    result = quartet(*MADE, "--out", tmp_path / "in the way")
    assert result.code == 2
    assert "is a file, not a folder" in result.err
    assert len(result.err.strip().splitlines()) == 1
    assert quartet("gallery", "list", "--json").json == []


@pytest.fixture
def small_disk(home: Places) -> Iterator[Path]:
    """The gallery of this test on a disk of two megabytes of its own."""
    home.gallery.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(home.gallery)]
    if (
        not sys.platform.startswith("linux")
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("only root on Linux can make a small disk; tests/unit/gallery has the fakes")
    yield home.gallery
    subprocess.run(["umount", "-l", str(home.gallery)], check=True)


def fill(folder: Path, leaving: int) -> None:
    """Take the free space of a disk but for some bytes."""
    with (folder / "fill").open("wb") as file:
        file.write(b"0" * (shutil.disk_usage(folder).free - leaving))


@pytest.mark.parametrize("leaving", [0, 128 << 10])
def test_a_full_disk_is_said_and_nothing_that_was_kept_is_lost(
    quartet: Quartet, small_disk: Path, leaving: int
) -> None:
    assert len(quartet(*MADE, "--count", 1).json) == 1
    fill(small_disk, leaving)
    for _ in range(40):
        result = quartet("generate", "faces", "--seed", 7, "--model", "faces-8", "--count", 64)
        if result.code:
            break
    assert result.code == 2
    assert "the disk is full" in result.err
    assert len(result.err.strip().splitlines()) == 1
    (small_disk / "fill").unlink()
    report = quartet("gallery", "verify", "--json")
    assert (report.code, report.json["ok"]) == (0, True)
    assert quartet(*MADE, "--count", 1).code == 0


def test_a_read_only_gallery_is_said_and_shown(quartet: Quartet, small_disk: Path) -> None:
    assert quartet(*MADE, "--count", 2).code == 0
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    for command in (MADE[:-1], ("gallery", "add", next(small_disk.rglob("*.png")))):
        result = quartet(*command)
        assert result.code == 2
        assert "cannot be written to" in result.err
        assert len(result.err.strip().splitlines()) == 1
    assert len(quartet("gallery", "list", "--json").json) == 2
    assert quartet("gallery", "verify").code == 0


def test_ctrl_c_cancels_cleanly(quartet: Quartet, monkeypatch: pytest.MonkeyPatch) -> None:
    original = _Watch.wait
    waits: list[int] = []

    def interrupted_once(self: _Watch, job_id: int) -> object:
        waits.append(job_id)
        if len(waits) == 1:
            raise KeyboardInterrupt
        return original(self, job_id)

    monkeypatch.setattr(_Watch, "wait", interrupted_once)
    result = quartet(*MADE, "--count", 64)
    assert result.code == 130
    assert "Cancelled" in result.err
    assert quartet(*MADE, "--count", 1).code == 0


@dataclass(frozen=True)
class Everything(Params):
    """All kinds of controls."""

    strength: float = param(0.5, Slider("Strength", "How strong.", 0.0, 1.0))
    steps: int = param(3, Count("Steps", "How many.", 1, 9))
    loop: bool = param(True, Toggle("Loop", "Round and round."))
    file_format: str = param(
        "mp4", Choice("Kind", "Of file.", (Option("mp4", "Film"), Option("webp", "Picture")))
    )
    words: str = param("", Text("Words", "What to say.", max_length=5))
    secret: int = hidden(42)


def test_options_are_made_from_the_controls_alone() -> None:
    got: list[Everything] = []

    def command(params: Params) -> None:
        """Try it."""
        assert isinstance(params, Everything)
        got.append(params)

    app = typer.Typer()
    app.command()(options.with_params((Everything,), command))
    runner = CliRunner()
    help_text = runner.invoke(app, ["--help"], env={"COLUMNS": "200"}).output
    assert all(
        flag in help_text for flag in ("--strength", "--steps", "--no-loop", "--file-format", "--words")
    )
    assert "How strong." in help_text
    assert "secret" not in help_text

    given = ["--strength", "1", "--steps", "9", "--no-loop", "--file-format", "webp", "--words", "hello"]
    assert runner.invoke(app, given).exit_code == 0
    assert runner.invoke(app, []).exit_code == 0
    assert got == [Everything(1.0, 9, False, "webp", "hello"), Everything()]
    assert isinstance(runner.invoke(app, ["--words", "too long"]).exception, InvalidParameterError)
    assert runner.invoke(app, ["--file-format", "gif"]).exit_code == 2


def test_every_task_on_the_command_line_needs_nothing_from_a_canvas() -> None:
    for task in TASKS:
        task.params().validate()


def test_a_strip_between_two_seeds_and_the_film_of_it(quartet: Quartet, tmp_path: Path) -> None:
    strip = quartet(
        "generate", "morph", "--seeds", "1,2", "--steps", 3, "--model", "faces-8", "--out", tmp_path, "--json"
    ).json
    assert len(strip) == 3
    again = quartet("generate", "faces", "--seed", 1, "--count", 1, "--model", "faces-8", "--json").json
    assert np.array_equal(pixels(strip[0]["path"]), pixels(again[0]["path"]))

    (film,) = quartet(
        "generate", "walk", "--seeds", "1,2", "--seconds", 0.5, "--frames-per-second", 8,
        "--format", "webp", "--model", "faces-8", "--json",
    ).json  # fmt: skip
    assert film["path"].endswith(".webp")


def test_the_face_in_a_picture_is_kept_beside_the_picture(quartet: Quartet, tmp_path: Path) -> None:
    photograph = tmp_path / "me.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 256, (40, 40, 3), dtype=np.uint8)).save(photograph)
    (found,) = quartet("generate", "project", photograph, "--steps", 10, "--model", "faces-8", "--json").json
    listed = {item["item"]: item for item in quartet("gallery", "list", "--json").json}
    (parent,) = listed[found["item"]]["parents"]
    assert not listed[parent]["synthetic"]
    assert listed[found["item"]]["synthetic"]


@pytest.mark.parametrize("seeds", ["1", "one,two", "1,-2", "1,,2"])
def test_seeds_that_lead_nowhere_are_a_sentence(quartet: Quartet, seeds: str) -> None:
    refused = quartet("generate", "morph", "--seeds", seeds, "--model", "faces-8")
    assert refused.code == 2
    assert "Traceback" not in refused.err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.png", b""),
        ("cut.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("words.png", b"not a picture at all"),
        ("pickle.png", b"\x80\x04\x95\x10\0\0\0\0\0\0\0."),
    ],
)
def test_a_bad_picture_is_a_sentence_and_leaves_nothing(
    quartet: Quartet, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    refused = quartet("generate", "project", tmp_path / name, "--model", "faces-8")
    assert refused.code == 2
    assert name in refused.err
    assert "Traceback" not in refused.err
    assert quartet("gallery", "list", "--json").json == []
