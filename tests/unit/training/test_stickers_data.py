"""Stickers from the registries and from a folder: fetched, drawn, named, cleaned, split and kept."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from sticker_registry import StickerRegistry, circle, icons, make_registry, tar

from studio.core.errors import CancelledError, UserError
from studio.training.stickers import sources
from studio.training.stickers.data import StickerData, open_stickers
from studio.training.stickers.split import concept, is_held_out


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StickerRegistry:
    made = make_registry(tmp_path / "registry")
    made.use(monkeypatch)
    return made


def _by_id(data: StickerData, id: str) -> np.ndarray:
    return np.asarray(data.pictures[data.ids.index(id)])


def test_stickers_come_from_the_registries_with_names_styles_and_terms(
    registry: StickerRegistry, tmp_path: Path
) -> None:
    told: list[tuple[str, int]] = []
    data = open_stickers(tmp_path / "cache", 64, report=lambda style, done: told.append((style, done)))
    assert data.counts == {"fluent": 3, "flat": 3, "noto": 1, "clipart": 1}
    assert data.licences == {"fluent": "MIT", "flat": "MIT", "noto": "Apache-2.0", "clipart": "public domain"}
    assert [data.names[data.ids.index(id)] for id in ("fluent/red-apple", "noto/red-apple")] == [
        "red apple"
    ] * 2
    assert data.keywords[data.ids.index("noto/red-apple")] == ("fruit", "food", "drink")
    assert data.names[-1] == "green box"
    assert data.keywords[-1] == ("toy", "toys")
    assert told[-1] == ("clipart", len(data))
    versions = [f"{one.name}@{one.version}" for one in (*sources.ICONIFY.values(), sources.EMOJI_WORDS)]
    expected = [f"npm pack --ignore-scripts --silent {version}" for version in versions]
    clip = f"apt-get download -q {sources.CLIPART.name}={sources.CLIPART.version}"
    assert registry.asked() == [*expected, clip]


def test_what_is_left_out_is_named_with_its_reason(registry: StickerRegistry, tmp_path: Path) -> None:
    data = open_stickers(tmp_path / "cache", 64)
    assert data.dropped["fluent"] == {"a skin tone of another one": ["fluent/waving-hand-dark"]}
    assert data.dropped["flat"]["looks like another one"] == ["flat/red-apple"]
    assert data.dropped["clipart"] == {
        "not marked as public domain": ["clipart/toys/gpl_box.svg"],
        "a pattern or part of a large set": ["clipart/special/pattern.svg"],
    }
    assert "1 a skin tone of another one" in data.summary


def test_icons_keep_their_place_and_pages_are_cut_to_what_is_drawn(
    registry: StickerRegistry, tmp_path: Path
) -> None:
    data = open_stickers(tmp_path / "cache", 64)
    apple = _by_id(data, "fluent/red-apple")
    assert apple.shape == (64, 64, 4)
    assert apple[32, 32].tolist() == [0xC0, 0x20, 0x20, 255]
    assert apple[0, 0].tolist() == [0, 0, 0, 0]
    covered = (apple[..., 3] / 255).mean()
    assert covered == pytest.approx(np.pi * 12**2 / 32**2, rel=0.01)
    box = _by_id(data, "clipart/toys/green_box_ann_other_01")
    drawn = np.argwhere(box[..., 3] > 128)
    assert drawn.min(axis=0).tolist() == [2, 2]
    assert drawn.max(axis=0).tolist() == [60, 60]
    assert box[32, 32].tolist() == [0x20, 0x80, 0x20, 255]


def test_they_are_made_once_and_a_damaged_cache_is_made_again(
    registry: StickerRegistry, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    first = open_stickers(cache, 64)
    asked = len(registry.asked())
    again = open_stickers(cache, 64)
    assert len(registry.asked()) == asked
    assert (again.digest, again.names) == (first.digest, first.names)
    np.testing.assert_array_equal(again.pictures, first.pictures)
    assert not list(cache.glob("*.part"))
    (pictures,) = cache.glob("*.npy")
    pictures.write_bytes(pictures.read_bytes()[:500])
    mended = open_stickers(cache, 64)
    assert mended.digest == first.digest
    assert len(registry.asked()) == asked  # the archives are still there, and are what they should be


def test_a_cancelled_run_leaves_nothing_half_made(registry: StickerRegistry, tmp_path: Path) -> None:
    cancel = threading.Event()
    with pytest.raises(CancelledError):
        open_stickers(tmp_path / "cache", 64, report=lambda style, done: cancel.set(), cancel=cancel)
    assert {path.suffix for path in (tmp_path / "cache").iterdir()} <= {"", ".lock"}


def test_an_archive_with_other_bytes_is_refused(
    registry: StickerRegistry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "registry/archives/@iconify-json-noto.bin").write_bytes(b"something else")
    with pytest.raises(UserError, match="not what it should be"):
        open_stickers(tmp_path / "cache", 64)
    assert not list((tmp_path / "cache/downloads").glob("*noto*"))


@pytest.mark.parametrize(("program", "named"), [("npm", "npm"), ("apt-get", "apt-get")])
def test_a_missing_client_is_named_and_so_is_the_way_round_it(
    registry: StickerRegistry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, named: str
) -> None:
    (tmp_path / "registry/bin" / program).unlink()
    for tool in ("sh", "basename", "sed", "cp", "cat"):
        (tmp_path / "registry/bin" / tool).symlink_to(f"/bin/{tool}")
    monkeypatch.setenv("PATH", str(tmp_path / "registry/bin"))
    with pytest.raises(UserError, match=f"{named}.*--data"):
        open_stickers(tmp_path / "cache", 64)


def test_a_client_that_fails_is_quoted(registry: StickerRegistry, tmp_path: Path) -> None:
    (tmp_path / "registry/bin/npm").write_text("#!/bin/sh\necho 'npm error ENOTFOUND registry' >&2\nexit 1\n")
    with pytest.raises(UserError, match="ENOTFOUND"):
        open_stickers(tmp_path / "cache", 64)


def test_a_folder_of_ones_own_needs_no_registry(registry: StickerRegistry, tmp_path: Path) -> None:
    own = tmp_path / "mine"
    (own / "fruit").mkdir(parents=True)
    Image.new("RGBA", (80, 40), (200, 20, 20, 255)).save(own / "fruit" / "red-block_01.png")
    (own / "dot.svg").write_bytes(
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' + circle("#00f").encode() + b"</svg>"
    )
    (own / "broken.png").write_bytes(b"\x89PNG but no more")
    Image.new("RGBA", (8, 8)).save(own / "tiny.png")
    (own / "notes.txt").write_text("not a picture")
    data = open_stickers(tmp_path / "cache", 64, own)
    assert data.ids == ("own/dot.svg", "own/fruit/red-block_01.png")
    assert data.names == ("dot", "red block")
    assert data.keywords == ((), ("fruit",))
    assert data.dropped["own"] == {
        "the file is broken or no picture": ["own/broken.png"],
        "the picture is too small": ["own/tiny.png"],
    }
    block = _by_id(data, "own/fruit/red-block_01.png")
    assert (block[:, 32, 3] > 128).sum() == 30  # twice as wide as high, centred
    assert not registry.asked()


def test_nothing_usable_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no folder"):
        open_stickers(tmp_path / "cache", 64, tmp_path / "none")
    with pytest.raises(UserError, match="no pictures"):
        open_stickers(tmp_path / "cache", 64, tmp_path)
    Image.new("RGBA", (64, 64)).save(tmp_path / "empty.png")
    with pytest.raises(UserError, match="None of the drawings"):
        open_stickers(tmp_path / "cache", 64, tmp_path)


def test_a_concept_is_held_out_in_all_styles_or_in_none() -> None:
    assert concept("woman astronaut") == concept("Astronaut 2") == concept("astronaut")
    assert concept("flag: Chad") != concept("flag: Mali")
    assert concept("boy") != concept("girl")
    names = [
        f"thing {first}{second}" for first in "abcdefghijklmnopqrst" for second in "abcdefghijklmnopqrst"
    ]
    share = sum(map(is_held_out, names)) / len(names)
    assert 0.02 < share < 0.09
    assert [name for name in ("bus", "red apple", "factory", "tiger") if is_held_out(name)] == [
        "bus",
        "factory",
    ]


def test_an_unknown_form_of_the_sets_is_a_sentence(
    registry: StickerRegistry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = icons({}).replace(b'"icons": {}', b'"icons": []')
    registry.put(sources.NOTO, tar({"package/icons.json": broken[:-1], "package/chars.json": b"{}"}))
    registry.use(monkeypatch)
    with pytest.raises(UserError, match="not in the form"):
        open_stickers(tmp_path / "cache", 64)
