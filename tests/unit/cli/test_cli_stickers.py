"""`quartet generate stickers`: words go in, pictures and a film come out; what is not known is a sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from quartet_command import Quartet
from tiny_stickers import TINY_FACTORIES, put_tiny_stickers

from studio.engine import families
from studio.engine.families import FamilyRegistry
from studio.engine.places import Places
from studio.gallery.pictures import read_picture

STICKERS = ("generate", "stickers", "--model", "tiny-stickers", "--steps", 4, "--json")


@pytest.fixture(autouse=True)
def tiny_families(monkeypatch: pytest.MonkeyPatch) -> None:
    """The families know the tiny networks."""
    known = {**families.BUILT_IN, **TINY_FACTORIES}
    monkeypatch.setattr(FamilyRegistry.__init__, "__defaults__", (known,))


@pytest.fixture
def model(home: Places) -> str:
    """The tiny sticker model, without its reader."""
    return put_tiny_stickers(home.models, reader=False).id


def pixels(made: dict) -> np.ndarray:
    return read_picture(Path(made["path"]), keep_alpha=True)


@pytest.mark.usefixtures("model")
def test_words_become_stickers_one_a_seed_and_the_same_again(quartet: Quartet, tmp_path: Path) -> None:
    asked = (*STICKERS, "a red apple", "--style", "fluent", "--sampler", "ddim", "--guidance", 4)
    made = quartet(*asked, "--seed", 3, "--count", 3, "--out", tmp_path / "out").json
    assert [one["seed"] for one in made] == [3, 4, 5]
    assert [Path(one["path"]).parent for one in made] == [tmp_path / "out"] * 3
    assert [(one["width"], one["height"], one["model"]) for one in made] == [(128, 128, "tiny-stickers")] * 3
    (again,) = quartet(*asked, "--seed", 4).json
    assert np.array_equal(pixels(again), pixels(made[1]))
    assert not np.array_equal(pixels(again), pixels(made[2]))


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize(
    "other",
    [
        ("--style", "noto"),
        ("--guidance", 7),
        ("--sampler", "heun"),
        ("--negative", "blue bird"),
        ("--steps", 6),
    ],
)
def test_every_option_makes_a_difference(quartet: Quartet, other: tuple[object, ...]) -> None:
    asked = (*STICKERS, "red fox", "--seed", 1, "--style", "fluent", "--sampler", "ddim")
    (plain,), (changed,) = quartet(*asked).json, quartet(*asked, *other).json
    assert not np.array_equal(pixels(plain), pixels(changed))


@pytest.mark.usefixtures("model")
def test_a_film_of_the_steps_goes_where_it_was_asked_for(quartet: Quartet, tmp_path: Path) -> None:
    film = tmp_path / "way.webp"
    still, filmed = quartet(*STICKERS, "red apple", "--seed", 3, "--trajectory", film).json
    assert filmed["path"] == str(film)
    with Image.open(film) as opened:
        assert opened.n_frames > 4
        opened.seek(opened.n_frames - 1)
    assert Path(still["path"]).suffix == ".png"


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize(("name", "said"), [("way.gif", "name of no film"), ("no/way.mp4", "no folder")])
def test_a_film_that_cannot_be_written_is_refused_first(
    quartet: Quartet, tmp_path: Path, name: str, said: str
) -> None:
    refused = quartet(*STICKERS, "red apple", "--trajectory", tmp_path / name)
    assert refused.code == 2
    assert said in refused.err
    assert quartet("gallery", "list", "--json").json == []


@pytest.mark.usefixtures("model")
def test_a_picture_is_painted_over_and_a_mask_keeps_the_rest(quartet: Quartet, tmp_path: Path) -> None:
    below = np.full((128, 128, 4), (30, 90, 200, 255), np.uint8)
    below[32:96, 32:96, :3] = (250, 220, 40)
    Image.fromarray(below).save(tmp_path / "below.png")
    asked = (*STICKERS, "red apple", "--seed", 2, "--image", tmp_path / "below.png")
    (little,), (much,) = (quartet(*asked, "--strength", strength).json for strength in (0.25, 1.0))
    apart = [float(np.abs(pixels(one).astype(int) - below).mean()) for one in (little, much)]
    assert apart[0] < apart[1]
    mask = np.zeros((128, 128), np.uint8)
    mask[:, 64:] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")
    (patched,) = quartet(*asked, "--strength", 1.0, "--mask", tmp_path / "mask.png").json
    difference = np.abs(pixels(patched).astype(int) - below).max(2)
    assert difference[:, :56].max() == 0, "outside of the mask nothing changes"
    assert difference[:, 72:].mean() > 5
    items = {item["item"]: item for item in quartet("gallery", "list", "--json").json}
    assert len(items[patched["item"]]["parents"]) == 2


@pytest.mark.usefixtures("model")
def test_a_mask_needs_a_picture(quartet: Quartet, tmp_path: Path) -> None:
    refused = quartet(*STICKERS, "red apple", "--mask", tmp_path / "mask.png")
    assert refused.code == 2
    assert "--image" in refused.err


@pytest.mark.usefixtures("model")
def test_unknown_words_are_named_with_what_to_do(quartet: Quartet) -> None:
    refused = quartet(*STICKERS, "a red zeppelin", "--negative", "grimoire")
    assert refused.code == 2
    assert "“zeppelin”, “grimoire”" in refused.err
    assert "quartet models get minilm" in refused.err
    assert "“grinning face”" in refused.err, "a known name that begins alike"


def test_the_reader_is_taken_for_unknown_words_where_it_is_installed(quartet: Quartet, home: Places) -> None:
    put_tiny_stickers(home.models)
    (one,) = quartet(*STICKERS, "a red zeppelin", "--seed", 1).json
    (other,) = quartet(*STICKERS, "a red airship", "--seed", 1).json
    assert not np.array_equal(pixels(one), pixels(other))


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--steps", 151), "between 1 and 150"),
        (("--count", 17), "between 1 and 16"),
        (("--guidance", 0), "between 1 and 20"),
        (("--strength", 2), "between 0.05 and 1"),
        (("--image", "nowhere.png"), "There is no file"),
        (("--seed", -1), "between 0 and"),
    ],
)
def test_what_cannot_be_painted_is_a_sentence(quartet: Quartet, given: tuple[object, ...], said: str) -> None:
    refused = quartet(*STICKERS, "red apple", *given)
    assert refused.code == 2
    assert said in refused.err
    assert "Traceback" not in refused.err
