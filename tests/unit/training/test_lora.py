"""A LoRA of one's own pictures: from a folder to a file that changes what a Stable Diffusion paints."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from safetensors import safe_open
from tiny_pipelines import save_folder
from training_room import CPU, Place, after_steps, goes_on_exactly

from studio.engine.models import ModelLibrary
from studio.families.diffusion.community.painter import CommunityPainter, load_community
from studio.families.diffusion.painter import Words
from studio.families.diffusion.params import Lora, Reading
from studio.training.lora_files import adopt_lora
from studio.training.own.captions import caption_of
from studio.training.own.tasks import lora
from studio.training.own.tasks.lora_data import ENCODED, read_data
from studio.training.recipe_list import recipe
from studio.training.runs import RunState
from studio.training.starting import Hooks, train

SMALL: dict[str, Any] = {"batch": 2, "pictures": 12, "rank": 4, "rate": 0.02, "near_copies": False}


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(autouse=True)
def _little_to_see(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, little in {
        "SHOWN": 1,
        "SHOWN_STEPS": 1,
        "JUDGED": 4,
        "NOISE_PARTS": 1,
        "JUDGE_EVERY": 40,
    }.items():
        monkeypatch.setattr(lora, name, little)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("painters")
    for kind in ("sd1", "xl"):
        save_folder(root / kind, kind)
        ModelLibrary(root / "none", root / "models").add(root / kind)
    return root


@pytest.fixture
def place(tmp_path: Path, models: Path) -> Place:
    made = Place(tmp_path)
    shutil.copytree(models / "models", tmp_path / "models", copy_function=shutil.copy)
    made.workplace.library.refresh()
    return made


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Blue stripes; some have a text beside them."""
    folder = tmp_path_factory.mktemp("stripes")
    random = np.random.default_rng(5)
    for number in range(12):
        picture = np.full((72, 80, 3), random.integers(180, 256, 3), np.uint8)
        start, width = random.integers(0, 8), random.integers(3, 9)
        for at in range(start, 80, 2 * width):
            picture[:, at : at + width] = (20, 30, 200 - 6 * number)
        Image.fromarray(picture).save(folder / f"blue stripes {number}.png")
    (folder / "blue stripes 3.txt").write_text("wide stripes, calm")
    return folder


def painted(painter: CommunityPainter, *loras: Lora, prompt: str = "blue stripes") -> torch.Tensor:
    read = painter.read(Words(prompt, "", "any", Reading.KNOWN_WORDS, 0, 0.0), loras)
    noise = torch.randn(1, 4, 16, 16, generator=torch.Generator().manual_seed(5))
    return painter.see(noise, painter.schedule.level(500.0), read, 3.0, attention=False).eps


@pytest.mark.parametrize("kind", ["sd1", pytest.param("xl", marks=pytest.mark.slow)])
def test_a_folder_becomes_a_lora_that_changes_pictures(place: Place, pictures: Path, kind: str) -> None:
    library = place.workplace.library
    before = library.get(kind).weights_path.read_bytes()
    spec = replace(place.spec("lora", pictures, 64, words="in my style", **SMALL), base=kind)
    run = goes_on_exactly(place, spec)
    assert library.get(kind).weights_path.read_bytes() == before
    assert run.model_folder is None
    assert run.lora_file is not None
    assert run.lora_file.name == "My things.safetensors"
    card = (run.folder / "model" / "CARD.md").read_text()
    assert "for “" in card
    assert kind in card
    taken = adopt_lora(run, library.loras)
    assert taken is not None
    painter = load_community(library.get(kind), CPU, lambda sha256: library.loras.find(sha256).path)
    plain, with_it = painted(painter), painted(painter, taken.chosen())
    assert not torch.allclose(plain, with_it, atol=1e-3)
    assert torch.equal(painted(painter), plain)


@pytest.mark.slow
def test_it_learns(place: Place, pictures: Path) -> None:
    """pytest -m slow tests/unit/training/test_lora.py: ten seconds on an idle core."""
    more = SMALL | {"batch": 4, "pictures": 160}
    spec = replace(place.spec("lora", pictures, 64, **more), base="sd1")
    run = place.runs.create(spec)
    place.train(run)
    curve = run.watched.curve()
    assert curve.newest("held_out_loss") < curve.newest("held_out_without")


def test_what_is_read_once_is_kept(place: Place, pictures: Path) -> None:
    run = place.runs.create(replace(place.spec("lora", pictures, 64, words="ink", **SMALL), base="sd1"))
    end = train(run, place.workplace, Hooks(should_stop=(run.folder / ENCODED).is_file))
    assert end.state is RunState.PAUSED
    data = read_data(run.folder / ENCODED)
    assert data is not None
    assert data.captions == ("", "ink, blue stripes", "ink, wide stripes, calm")
    assert data.means.shape == (12, 2, 4, 16, 16)
    assert data.words.shape == (3, 77, 64)
    assert 0 < int(data.held_out.sum()) < 12
    assert sorted(set(data.said.tolist())) == [1, 2]
    assert "sd1" in run.spec.to_json()


def test_the_file_is_one_that_other_programs_read(place: Place, pictures: Path, tmp_path: Path) -> None:
    from diffusers import StableDiffusionPipeline, UNet2DConditionModel

    run = place.runs.create(replace(place.spec("lora", pictures, 64, **SMALL), base="sd1"))
    place.train(run)
    taken = adopt_lora(run, place.workplace.library.loras)
    assert taken is not None
    assert run.lora_file is not None
    with safe_open(run.lora_file, "np") as file:
        told = file.metadata()
    assert told["ss_network_dim"] == "4"
    assert told["modelspec.architecture"] == "stable-diffusion-v1/lora"
    assert "ss_tag_frequency" not in told  # nobody reads one's own captions in it
    library = place.workplace.library
    painter = load_community(library.get("sd1"), CPU, lambda sha256: library.loras.find(sha256).path)
    painted(painter, taken.chosen())
    mine = painter._mixer._networks.unet.state_dict()
    state, alphas = StableDiffusionPipeline.lora_state_dict(run.lora_file, unet_config=None)
    theirs = UNet2DConditionModel.from_pretrained(save_folder(tmp_path / "again") / "unet")
    StableDiffusionPipeline.load_lora_into_unet(state, network_alphas=alphas, unet=theirs)
    theirs.fuse_lora()
    for name, weight in theirs.state_dict().items():
        plain = name.replace(".base_layer", "")
        if "lora" not in name:
            assert torch.allclose(weight, mine[plain], atol=1e-5), name


def test_a_later_file_of_a_run_takes_the_place_of_the_earlier(place: Place, pictures: Path) -> None:
    shelf = place.workplace.library.loras
    run = place.runs.create(replace(place.spec("lora", pictures, 64, **SMALL), base="sd1"))
    train(run, place.workplace, after_steps(2))
    first = adopt_lora(run, shelf)
    place.train(run)
    second = adopt_lora(run, shelf)
    assert first is not None
    assert second is not None
    assert first.sha256 != second.sha256
    assert [one.sha256 for one in shelf.all()] == [second.sha256]
    assert adopt_lora(run, shelf) == second


def test_what_cannot_be_is_said(place: Place, pictures: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failure(**changes: Any) -> str:
        spec = replace(place.spec("lora", pictures, 64, **SMALL), base="sd1")
        return train(place.runs.create(replace(spec, **changes)), place.workplace, Hooks()).failure

    assert "begins with a model" in failure(base=None)
    assert "in steps of 8 pixels" in failure(size=66)
    assert "rank" in failure(settings={"rank": 0})
    assert "words" in failure(settings={"words": 3})
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert "quartet[train]" in failure()
    assert recipe("lora").gives_lora


def test_captions_come_from_beside_from_within_and_from_names(tmp_path: Path) -> None:
    (tmp_path / "Red foxes").mkdir()
    picture = Image.new("RGB", (32, 32))
    told = PngInfo()
    told.add_text("parameters", "a harbour at dusk\nSteps: 20, Sampler: Euler a, Seed: 1, Size: 32x32")
    picture.save(tmp_path / "within.png", pnginfo=told)
    for name in ("IMG_0001.png", "Red foxes/DSC_12.png", "a_small-boat 03.png", "beside.png", "broken.png"):
        picture.save(tmp_path / name)
    (tmp_path / "beside.txt").write_text("  a letter,\non  paper ")
    (tmp_path / "broken.txt").write_bytes(b"\x00\x01\x02")
    expected = {
        "within.png": "a harbour at dusk",
        "IMG_0001.png": "",
        "Red foxes/DSC_12.png": "Red foxes",
        "a_small-boat 03.png": "a small boat",
        "beside.png": "a letter, on paper",
        "broken.png": "broken",
        "gone.png": "gone",
    }
    assert {name: caption_of(tmp_path, name) for name in expected} == expected
