"""`quartet generate stickers`: words go in, pictures and a film come out; what is not known is a sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from quartet_command import Quartet
from tiny_loras import save_kohya
from tiny_pipelines import save_folder
from tiny_stickers import TINY_FACTORIES, put_tiny_stickers

from studio.app import open_studio
from studio.engine import families
from studio.engine.families import FamilyRegistry
from studio.engine.places import Places
from studio.families.diffusion.community.settings import read_settings
from studio.families.diffusion.params import PaintParams
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


@pytest.fixture
def dream(quartet: Quartet, tmp_path: Path) -> str:
    """A small Stable Diffusion, added as people add theirs."""
    (added,) = quartet("models", "add", save_folder(tmp_path / "dream"), "--json").json
    return added["id"]


def params_of(made: dict) -> PaintParams:
    """What an item of the gallery was painted with."""
    with open_studio() as studio:
        request = studio.gallery.item(made["item"]).request
        assert request is not None
        return request.params_as(PaintParams)


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


def test_a_model_of_the_community_begins_with_what_it_wants_and_keeps_to_what_is_said(
    quartet: Quartet, dream: str, home: Places
) -> None:
    wants = read_settings(home.models / dream / "weights.safetensors").defaults
    ours = PaintParams()
    assert (wants.guidance, wants.spacing) != (ours.guidance, ours.spacing)
    asked = ("generate", "stickers", "a red zeppelin", "--model", dream, "--seed", 1, "--json")
    (one,) = quartet(*asked, "--steps", 2).json
    told = params_of(one)
    assert (told.steps, told.guidance, told.spacing) == (2, wants.guidance, wants.spacing)
    (other,) = quartet(*asked, "--steps", 2, "--guidance", ours.guidance, "--sampler", "ddim").json
    told = params_of(other)
    assert (told.guidance, told.sampler, told.spacing) == (2.0, "ddim", wants.spacing)
    assert not np.array_equal(pixels(one), pixels(other))


def test_lora_files_change_what_a_model_of_the_community_paints(
    quartet: Quartet, dream: str, home: Places, tmp_path: Path
) -> None:
    file = save_kohya(tmp_path / "ink.safetensors")
    asked = ("generate", "stickers", "fox", "--model", dream, "--seed", 1, "--steps", 2, "--json")
    (plain,) = quartet(*asked).json
    (inked,) = quartet(*asked, "--lora", f"{file}:0.5").json
    assert not np.array_equal(pixels(plain), pixels(inked))
    (lora,) = params_of(inked).loras
    assert (lora.name, lora.weight) == ("ink", 0.5)
    file.unlink()
    assert [one.name for one in home.loras.glob("*.safetensors")] == ["ink.safetensors"]
    (again,) = quartet(*asked, "--lora", "ink:0.5").json  # by its name, once it is here
    assert np.array_equal(pixels(again), pixels(inked))
    save_kohya(tmp_path / "wash.safetensors", alpha=2.0)
    (both,) = quartet(*asked, "--lora", "ink:0.5", "--lora", tmp_path / "wash.safetensors").json
    assert [one.name for one in params_of(both).loras] == ["ink", "wash"]


@pytest.mark.usefixtures("dream")
@pytest.mark.parametrize(
    ("model", "lora", "said"),
    [
        ("tiny-stickers", "ink", "takes no LoRA files"),
        ("dream", "nowhere", "no LoRA file “nowhere”"),
        ("dream", "ink:3", "lies in [-2, 2]"),
        ("dream", "xl", "“xl” was made for Stable Diffusion XL"),
    ],
)
def test_a_lora_that_cannot_be_used_is_a_sentence(
    quartet: Quartet, home: Places, model: str, lora: str, said: str
) -> None:
    put_tiny_stickers(home.models)
    home.loras.mkdir(parents=True)
    save_kohya(home.loras / "ink.safetensors")
    save_kohya(home.loras / "xl.safetensors", context=2048)
    refused = quartet("generate", "stickers", "red apple", "--model", model, "--steps", 2, "--lora", lora)
    assert refused.code == 2
    assert said in refused.err
    assert len(quartet("gallery", "list", "--json").json) == 0


@pytest.mark.usefixtures("model")
def test_our_own_model_begins_with_its_own(quartet: Quartet) -> None:
    (made,) = quartet("generate", "stickers", "red apple", "--model", "tiny-stickers", "--json").json
    told = params_of(made)
    assert (told.steps, told.guidance, told.sampler) == (20, 2.0, "dpmpp-2m")
