"""A folder of one's own pictures or texts is looked through: nothing in it stops that, all is said."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from typer.testing import CliRunner

from studio.cli.application import application
from studio.core.errors import UserError
from studio.training.own import near, pictures, words
from studio.training.own.balance import balance_of
from studio.training.own.dataset import Dataset
from studio.training.own.dropping import Dropped, Reason
from studio.training.own.finding import Found, walk
from studio.training.own.near import NEAREST, Alike
from studio.training.own.pictures import Demands, Kept
from studio.training.own.splitting import is_held_out


def photograph(seed: int, size: tuple[int, int] = (96, 64)) -> Image.Image:
    """Smooth colours that are unlike those of another seed."""
    coarse = np.random.default_rng(seed).integers(0, 256, (6, 6, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)


def tale_of(letters: str) -> str:
    """Sixty-four words that no tale of other letters has."""
    return " ".join(f"{a}a{b}e{c}" for a in letters for b in letters for c in letters)


def bomb(path: Path, edge: int) -> None:
    """A PNG whose header promises edge x edge pixels, in a few bytes."""
    header = struct.pack(">IIBBBBB", edge, edge, 8, 2, 0, 0, 0)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0"))
        + chunk(b"IEND", b"")
    )


@pytest.fixture
def poisoned(tmp_path: Path) -> Path:
    """Five good pictures among everything that can be wrong with a folder."""
    folder = tmp_path / "mine"
    (folder / "cats").mkdir(parents=True)
    for seed in range(4):
        photograph(seed).save(folder / f"good{seed}.png")
    photograph(9).save(folder / "cats" / "cat.jpg", quality=95)
    (folder / "empty.png").touch()
    whole = (folder / "good0.png").read_bytes()
    (folder / "cut.png").write_bytes(whole[: len(whole) // 2])
    (folder / "noise.jpg").write_bytes(bytes(range(256)) * 20)
    bomb(folder / "bomb.png", 40_000)
    photograph(5, (1, 1)).save(folder / "dot.png")
    photograph(6, (400, 20)).save(folder / "banner.png")
    (folder / "copy of good1.png").write_bytes((folder / "good1.png").read_bytes())
    photograph(2).resize((60, 40)).save(folder / "zz smaller good2.webp")
    (folder / "notes.txt").write_text("hello")
    (folder / "words.png").write_text("hello, I am text")
    (folder / "round").symlink_to(folder, target_is_directory=True)
    (folder / "nowhere.png").symlink_to(folder / "gone.png")
    (folder / ".hidden.png").write_bytes(b"")
    os.mkfifo(folder / "pipe.png")
    return folder


def test_everything_wrong_is_said_and_the_rest_is_kept(poisoned: Path) -> None:
    dataset = Dataset.of(poisoned, pictures.look_through(poisoned))
    assert [one.path for one in dataset.pictures] == [
        "cats/cat.jpg",
        *("copy of good1.png" if seed == 1 else f"good{seed}.png" for seed in (1, 0, 2, 3)),
    ]
    reasons = {one.path: one.reason for one in dataset.dropped}
    assert reasons == {
        "banner.png": Reason.TOO_NARROW,
        "bomb.png": Reason.TOO_LARGE,
        "cut.png": Reason.DAMAGED,
        "dot.png": Reason.TOO_SMALL,
        "empty.png": Reason.EMPTY,
        "good1.png": Reason.COPY,
        "noise.jpg": Reason.DAMAGED,
        "notes.txt": Reason.OTHER_KIND,
        "nowhere.png": Reason.UNREADABLE,
        "pipe.png": Reason.OTHER_KIND,
        "round": Reason.LOOP,
        "words.png": Reason.DAMAGED,
        "zz smaller good2.webp": Reason.NEAR_COPY,
    }
    assert all(one.why.endswith(".") for one in dataset.dropped)
    assert "good2.png" in next(one.why for one in dataset.dropped if one.reason is Reason.NEAR_COPY)
    assert dict(dataset.balance.classes) == {"": 4, "cats": 1}
    assert sum(dataset.balance.tones) == sum(dataset.balance.sizes) == 5


def test_a_near_copy_may_stay_and_small_ones_may_not(poisoned: Path) -> None:
    found = list(pictures.look_through(poisoned, Demands(smallest=60, near_copies=False)))
    kept = {one.path for one in found if isinstance(one, Kept)}
    assert "good2.png" in kept
    assert "zz smaller good2.webp" not in kept  # 40 pixels high
    assert any(
        isinstance(one, Kept) and one.path == "zz smaller good2.webp"
        for one in pictures.look_through(poisoned, Demands(near_copies=False))
    )


def test_the_data_has_one_name_wherever_it_lies(poisoned: Path, tmp_path: Path) -> None:
    dataset = Dataset.of(poisoned, pictures.look_through(poisoned))
    elsewhere = tmp_path / "elsewhere" / "deep"
    elsewhere.mkdir(parents=True)
    for place, one in enumerate(reversed(dataset.pictures)):
        (elsewhere / f"{place}{Path(one.path).suffix}").write_bytes((poisoned / one.path).read_bytes())
    again = Dataset.of(elsewhere, pictures.look_through(elsewhere))
    assert again.digest == dataset.digest
    assert {one.sha256 for one in again.held_out} == {one.sha256 for one in dataset.held_out}
    card = dataset.card()
    assert dataset.digest in card
    assert "| cats | 1 |" in card
    assert "near copy" in card


def test_thousands_of_copies_are_told_one_by_one(tmp_path: Path) -> None:
    photograph(1).save(tmp_path / "00000.png")
    for number in range(1, 3000):
        os.link(tmp_path / "00000.png", tmp_path / f"{number:05}.png")
    dataset = Dataset.of(tmp_path, pictures.look_through(tmp_path))
    assert len(dataset.pictures) == 1
    assert dataset.reasons == {Reason.COPY: 2999}


def test_texts_are_looked_through_as_well(tmp_path: Path) -> None:
    tale = tale_of("bcdf")
    (tmp_path / "a.txt").write_text(tale)
    (tmp_path / "b.md").write_text(tale + "\n\n" + tale_of("ghkl"))
    (tmp_path / "c.txt").write_text(tale)
    (tmp_path / "d.txt").write_text("\n" + tale + " and so on")
    (tmp_path / "e.txt").touch()
    (tmp_path / "f.txt").write_bytes(b"\0\1\2\xff" * 100)
    (tmp_path / "g.txt").write_text("too short")
    (tmp_path / "h.png").write_text(tale)
    dataset = Dataset.of(tmp_path, words.look_through(tmp_path))
    assert [one.path for one in dataset.texts] == ["a.txt", "b.md"]
    assert {one.path: one.reason for one in dataset.dropped} == {
        "c.txt": Reason.COPY,
        "d.txt": Reason.NEAR_COPY,
        "e.txt": Reason.EMPTY,
        "f.txt": Reason.DAMAGED,
        "g.txt": Reason.TOO_SMALL,
        "h.png": Reason.OTHER_KIND,
    }
    assert "letters" in dataset.card()


def test_too_many_files_end_with_a_word(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.png").touch()
    found = list(walk(tmp_path, most=3))
    assert [type(one) for one in found] == [Found, Found, Found, Dropped]
    with pytest.raises(UserError, match="no folder"):
        list(walk(tmp_path / "gone"))


@settings(max_examples=60)
@given(st.lists(st.integers(0, 2**64 - 1), max_size=40), st.integers(0, 2**64 - 1))
def test_the_nearest_hash_is_found_as_by_comparing_all(known: list[int], wanted: int) -> None:
    alike = Alike()
    for place, one in enumerate(known):
        alike.remember(one, str(place))
    near = wanted ^ 0b1010 ^ (1 << 63)
    alike.remember(near, "near")
    found = alike.find(wanted)
    distances = {str(place): (wanted ^ one).bit_count() for place, one in enumerate(known)} | {"near": 3}
    assert found is not None
    assert distances[found] == min(distances.values()) <= NEAREST
    far = wanted ^ (2**64 - 1)
    assert (alike.find(far) is not None) == any((far ^ one).bit_count() <= NEAREST for one in known)


def nearest_one_by_one(known: list[int], wanted: int) -> int | None:
    """The place of the nearest hash; of several the one that shares an earlier part, then the first."""

    def parts_apart(one: int) -> int:
        edges = [0, 13, 26, 38, 51, 64]
        return next(
            n for n in range(5) if (one ^ wanted) >> edges[n] & ((1 << edges[n + 1] - edges[n]) - 1) == 0
        )

    near = [place for place, one in enumerate(known) if (one ^ wanted).bit_count() <= NEAREST]
    return min(
        near, key=lambda at: ((known[at] ^ wanted).bit_count(), parts_apart(known[at]), at), default=None
    )


few_bits = st.sets(st.integers(0, 63), max_size=6).map(lambda bits: sum(1 << bit for bit in bits))


@settings(max_examples=60)
@given(st.integers(0, 2**64 - 1), st.lists(few_bits, max_size=60))
def test_in_a_cluster_the_same_is_found_as_one_by_one(centre: int, flips: list[int]) -> None:
    alike, known = Alike(), list[int]()
    for print_ in (centre ^ one for one in flips):
        place = nearest_one_by_one(known, print_)
        assert alike.find(print_) == (None if place is None else str(place))
        alike.remember(print_, str(len(known)))
        known.append(print_)


def lines_run(work: Callable[[], object], module: ModuleType) -> int:
    """How many lines of a module Python runs: what takes long in Python, whatever the machine."""
    lines = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal lines
        lines += event == "line"
        return trace if frame.f_code.co_filename == module.__file__ else None

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return lines


def test_among_many_that_cluster_python_has_no_more_to_do_than_among_few() -> None:
    """Scans of one book, frames of one film: all share a part of their hash, and none is near another."""
    *prints, wanted = (one << 13 for one in np.random.default_rng(0).integers(0, 2**51, 3_000).tolist())
    few, many = Alike(), Alike()
    for print_ in prints:
        many.remember(print_, "")
    few.remember(prints[0], "")
    of_one_part = lines_run(lambda: few.find(wanted), near)
    assert lines_run(lambda: many.find(wanted), near) <= 5 * of_one_part


def test_what_is_held_out_depends_on_the_content_alone() -> None:
    hashes = [f"{number:064x}"[::-1] for number in range(1, 4000)]
    share = sum(map(is_held_out, hashes)) / len(hashes)
    assert 0.05 < share < 0.2
    assert not any(is_held_out(one, 0.0) for one in hashes)
    assert all(is_held_out(one, 1.0) for one in hashes)


def test_balance_counts_white_and_black_and_every_size() -> None:
    dark, light = Kept("a/x.png", "0" * 64, 64, 80, 0.0), Kept("a/y.png", "1" * 64, 5000, 4000, 1.0)
    balance = balance_of([dark, light])
    assert balance.classes == (("a", 2),)
    assert (balance.tones[0], balance.tones[-1]) == (1, 1)
    assert (balance.sizes[1], balance.sizes[-1]) == (1, 1)


def test_the_command_says_what_is_left_out(poisoned: Path, tmp_path: Path) -> None:
    card = tmp_path / "CARD.md"
    run = CliRunner().invoke(
        application(), ["data", "check", str(poisoned), "--size", "32", "--card", str(card)]
    )
    assert run.exit_code == 0, run.output
    assert "bomb.png" in run.output
    assert "5 pictures to learn from" in run.output
    assert card.read_text().startswith("# mine")
    (tmp_path / "nothing").mkdir()
    assert CliRunner().invoke(application(), ["data", "check", str(tmp_path / "nothing")]).exit_code == 2
