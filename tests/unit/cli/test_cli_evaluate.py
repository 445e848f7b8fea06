"""`quartet evaluate`: a report for people and programs, and sentences for what is missing."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from quartet_command import Quartet
from small_faces import put_small_faces
from sticker_registry import make_registry
from tiny_stickers import NAMES, TINY_FACTORIES, put_tiny_stickers, tiny_known_words
from tiny_vae import TinyVaeFamily, put_tiny_vae
from torch import Tensor, nn

from studio.cli import evaluate_faces
from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.engine import families
from studio.engine.families import FamilyRegistry
from studio.engine.places import Places
from studio.engine.wheel_index import Wheel
from studio.families.diffusion.known_words import write_known_words
from studio.families.vae.latent_space import LatentForm
from studio.training import face_drawings
from studio.training.evaluation import evaluating, faces_held_out, sticker_evaluating, sticker_judge
from studio.training.evaluation.judgement import Judgement, judgement_of
from studio.training.evaluation.onlooker import SheetName
from studio.training.perceptual import PerceptualDistance
from studio.training.runs import DataSource, Learns, Run, Runs, RunSpec


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """No wheel can be had; few faces are enough for PCA; the family knows tiny networks."""

    def refuse(wheel: Wheel, *rest: object) -> Path:
        raise UserError(f"The package index does not have {wheel.requirement}.", "Try later.")

    monkeypatch.setattr("studio.training.evaluation.pictures_held_out.files_of_wheel", refuse)
    monkeypatch.setattr("studio.training.perceptual.files_of_wheel", refuse)
    monkeypatch.setattr("studio.training.evaluation.inception.files_of_wheel", refuse)
    monkeypatch.setattr("studio.families.vae.family.VaeFamily", TinyVaeFamily)
    monkeypatch.setattr(faces_held_out, "FEWEST_TO_FIT", 16)
    for module in (face_drawings, faces_held_out):
        monkeypatch.setattr(module, "PART", 8)


def _judges(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        evaluating, "open_perceptual", lambda cache, name, cancel=None: PerceptualDistance(name)
    )


def test_a_model_of_faces_is_judged_on_seeds_it_never_saw(
    quartet: Quartet, home: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _judges(monkeypatch)
    put_tiny_vae(home.models, LatentForm.GLOBAL, "tiny-faces")
    photographs = tmp_path / "mine"
    photographs.mkdir()
    Image.fromarray(np.full((50, 60, 3), 200, np.uint8)).save(photographs / "me.png")
    result = quartet(
        "evaluate", "tiny-faces", "--count", 4, "--data", photographs, "--cache", tmp_path / "cache", "--json"
    )
    assert result.code == 0
    told = result.json
    assert (told["model"], told["latent"]) == ("tiny-faces", {"form": "global", "dims": 48, "factor": 32})
    faces = told["held_out"]["faces"]
    assert faces["count"] == 4
    assert "seeds 20480 to 20483" in faces["about"]
    for name in ("psnr", "ssim", "kl", "st_lpips_alex", "st_lpips_vgg"):
        assert faces[name]["low"] <= faces[name]["mean"] <= faces[name]["high"]
    assert faces["pca"]["components"] == 32
    assert "16 faces of" in told["pca_fitted_on"]
    assert told["held_out"]["yours"]["psnr"]["mean"] > 40  # one colour, which blocks can hold
    assert "“faces-1024” is not installed" in told["missing"][0]
    assert told["missing"][0] in result.err


def test_a_model_of_pictures_is_judged_by_style_without_what_cannot_be_had(
    quartet: Quartet, home: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_registry(tmp_path / "registry").use(monkeypatch)
    monkeypatch.setattr("studio.training.stickers.data.is_held_out", lambda name: name == "red apple")
    put_tiny_vae(home.models, LatentForm.SPATIAL, "tiny-pictures")
    result = quartet("evaluate", "tiny-pictures", "--cache", tmp_path / "cache", "--json")
    assert result.code == 0
    told = result.json
    stickers = told["held_out"]["stickers"]
    assert set(stickers["by"]) == {"fluent", "noto"}
    assert stickers["psnr_rgba"]["mean"] > 10
    assert stickers["pca"]["components"] == 4
    assert set(told["held_out"]) == {"stickers"}
    assert [sentence.split(" were")[0] for sentence in told["missing"]] == [
        "The photographs of scikit-image",
        "Perceptual distances",
    ]
    table = quartet("evaluate", "tiny-pictures", "--cache", tmp_path / "cache")
    assert "stickers (2)" in table.out
    assert "psnr_rgba" in table.out


def test_a_folder_that_a_training_made_can_be_judged(quartet: Quartet, home: Places, tmp_path: Path) -> None:
    put_tiny_vae(tmp_path / "runs", LatentForm.GLOBAL, "fresh")
    result = quartet(
        "evaluate", tmp_path / "runs/fresh", "--count", 2, "--cache", tmp_path / "cache", "--json"
    )
    assert result.code == 0
    assert result.json["held_out"]["faces"]["count"] == 2


def test_a_face_generator_is_judged_beside_real_pictures(
    quartet: Quartet, home: Places, tmp_path: Path
) -> None:
    real = tmp_path / "real"
    real.mkdir()
    chance = np.random.default_rng(0)
    for number in range(40):
        blocks = chance.integers(0, 256, (8, 8, 3), np.uint8).repeat(4, 0).repeat(4, 1)
        Image.fromarray(blocks).save(real / f"{number}.png")
    asked = ("evaluate", "faces-8", "--data", real, "--count", 12, "--sets", 2, "--cache", tmp_path / "cache")
    told = quartet(*asked, "--json").json
    assert told["drawn"]["about"] == "2 sets of 12 pictures, 8 px, truncation 0.8"
    assert set(told["figures"]) == {"frechet", "kernel", "precision", "recall", "density", "coverage"}
    assert told["features"].startswith("colours at 16 x 16")
    assert "FID and KID were left out" in told["missing"][0]
    table = quartet(*asked)
    assert "drawn (2 x 12)" in table.out
    assert "seed 1000" in table.out


def _own_run(home: Places, tmp_path: Path, learns: Learns, recipe: str, size: int) -> Run:
    """A run on forty pictures, whose model is still to be put there."""
    real = tmp_path / "real"
    real.mkdir()
    chance = np.random.default_rng(0)
    for number in range(40):
        blocks = chance.integers(0, 256, (8, 8, 3), np.uint8).repeat(4, 0).repeat(4, 1)
        Image.fromarray(blocks).save(real / f"{number}.png")
    return Runs(home.runs).create(RunSpec("mine", learns, recipe, DataSource(str(real)), size=size))


def test_a_run_is_judged_by_its_own_pictures_and_keeps_the_figures(
    quartet: Quartet, home: Places, tmp_path: Path
) -> None:
    run = _own_run(home, tmp_path, Learns.GAN, "own-gan", 8)
    asked = ("evaluate", run.folder, "--count", 12, "--sets", 2, "--cache", tmp_path / "cache", "--json")
    refused = quartet(*asked)
    assert refused.code == 2
    assert "has made no model yet" in refused.err
    shutil.move(put_small_faces(run.folder, "made"), run.folder / "model")
    told = quartet(*asked).json
    assert told["real"]["about"].startswith("40 pictures of “real”")
    assert told["drawn"]["about"].endswith("truncation 1")
    assert "faces" not in told["balance"]
    assert run.figures == told
    both = quartet(*asked, "--against", "faces-8").json
    assert [one["sha256"] for one in both["models"]] == [told["sha256"]] * 2
    assert not any(one["mean"] or one["sure"] for one in both["differences"].values()), "the same network"
    table = quartet(*asked[:-1], "--against", "faces-8").out
    assert "figures.coverage" in table


def test_beside_another_one_a_model_is_not_judged_again(
    quartet: Quartet, home: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged, real = list[str](), evaluate_faces.judged

    def counted(info: ModelInfo, *rest: Any) -> dict[str, Any]:
        judged.append(info.id)
        return real(info, *rest)

    monkeypatch.setattr(evaluate_faces, "judged", counted)
    run = _own_run(home, tmp_path, Learns.GAN, "own-gan", 8)
    put_small_faces(run.folder, "mine").rename(run.folder / "model")
    put_small_faces(home.models, "other", seed=3)
    few = ("--sets", 2, "--cache", tmp_path / "cache", "--json")
    told = quartet("evaluate", run.folder, "--count", 12, *few).json
    assert judged == ["mine"]
    both = quartet("evaluate", run.folder, "--against", "other", "--count", 12, *few)
    assert judged == ["mine", "other"]
    assert "judged by the same before" in both.err
    assert both.json["models"][0] == told
    (beside,) = (judgement_of(run).folder / "against").iterdir()
    first, second = (Judgement(beside).sides[side].sheet(SheetName.DRAWN) for side in (0, 1))
    assert first is not None
    assert second is not None
    drawn = judgement_of(run).sheet(SheetName.DRAWN)
    assert drawn is not None
    assert first.read_bytes() == drawn.read_bytes() != second.read_bytes()
    assert judgement_of(run).report == told, "what was kept of it alone stays"
    judged.clear()
    quartet("evaluate", run.folder, "--against", "other", "--count", 14, *few)
    assert judged == ["mine", "other"], "by more pictures"
    judged.clear()
    quartet("evaluate", "other", "--against", run.folder, "--count", 12, "--data", tmp_path / "real", *few)
    assert judged == ["other", "mine"], "by other pictures"


def test_other_features_at_hand_by_now_are_asked_again(
    quartet: Quartet, home: Places, tmp_path: Path
) -> None:
    """What was judged by pixels while Inception could not be had cannot stand beside what is judged by it."""
    run = _own_run(home, tmp_path, Learns.GAN, "own-gan", 8)
    put_small_faces(run.folder, "mine").rename(run.folder / "model")
    put_small_faces(home.models, "other", seed=3)
    few = ("--count", 12, "--sets", 2, "--cache", tmp_path / "cache", "--json")
    told = quartet("evaluate", run.folder, *few).json
    report = judgement_of(run).folder / "report.json"
    report.write_text(json.dumps({**told, "features": "of another network"}))
    both = quartet("evaluate", run.folder, "--against", "other", *few).json
    assert both["models"][0]["features"] == both["models"][1]["features"] == told["features"]


def test_an_autoencoder_of_a_run_is_judged_by_what_was_kept_from_it(
    quartet: Quartet, home: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _judges(monkeypatch)
    run = _own_run(home, tmp_path, Learns.VAE, "own-vae", 32)
    put_tiny_vae(run.folder, LatentForm.SPATIAL, "model")
    told = quartet("evaluate", run.folder, "--cache", tmp_path / "cache", "--json").json
    assert set(told["held_out"]) == {"held out"}
    assert told["held_out"]["held out"]["psnr"]["mean"] > 0
    assert told["pca_fitted_on"].endswith("pictures that the model learned from")
    assert told["missing"] == []
    assert run.figures["held_out"] == told["held_out"]


def test_models_of_two_families_are_not_compared(quartet: Quartet, home: Places) -> None:
    put_tiny_vae(home.models, LatentForm.GLOBAL, "tiny-faces")
    refused = quartet("evaluate", "faces-8", "--against", "tiny-faces")
    assert refused.code == 2
    assert "make different things" in refused.err


def test_what_cannot_be_judged_is_a_sentence(
    quartet: Quartet, home: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "draws no faces" in quartet("evaluate", "enlarge-classic").err
    assert "not installed" in quartet("evaluate", "nothing").err
    put_tiny_vae(home.models, LatentForm.SPATIAL, "tiny-pictures")
    monkeypatch.setenv("PATH", str(tmp_path))
    refused = quartet("evaluate", "tiny-pictures", "--cache", tmp_path / "cache")
    assert refused.code == 2
    assert "nothing to judge" in refused.err
    assert "npm" in refused.err
    shutil.rmtree(home.models / "tiny-pictures")


def test_a_painter_of_stickers_is_judged_beside_the_real_drawings(
    quartet: Quartet, home: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_registry(tmp_path / "registry").use(monkeypatch)
    monkeypatch.setattr("studio.training.stickers.data.is_held_out", lambda name: name == "waving hand")
    _quick_judge(monkeypatch)
    folder = put_tiny_stickers(home.models, reader=False).folder
    write_known_words(tiny_known_words((*NAMES, "blue circle")), folder)
    result = quartet("evaluate", "tiny-stickers", "--count", 4, "--cache", tmp_path / "cache", "--json")
    assert result.code == 0, result.err
    told = result.json
    # Of every third concept one style is new to the judge: here of the first, “blue circle”.
    assert told["prompts"] == {"count": 1, "seeds": [10_000, 10_000]}
    for whose in ("painted", "real"):
        judged = told["judge"][whose]
        assert set(judged["by"]) == {"fluent"}
        assert 0 <= judged["top1"]["low"] <= judged["top5"]["mean"] == 1, "there are three concepts"
    assert told["copying"]["real"]["count"] == 2
    assert 0 <= told["copying"]["painted"]["away"]["mean"] <= 1
    assert "frechet" not in told
    assert "Fréchet distance" in told["missing"][0]
    table = quartet("evaluate", "tiny-stickers", "--cache", tmp_path / "cache")
    assert "judged (1)" in table.out
    assert "Real stickers" in table.out


def test_frechet_stands_beside_real_drawings_of_the_same_prompts(
    quartet: Quartet, home: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_registry(tmp_path / "registry").use(monkeypatch)
    monkeypatch.setattr("studio.training.stickers.data.is_held_out", lambda name: name == "waving hand")
    _quick_judge(monkeypatch)
    monkeypatch.setattr(sticker_evaluating, "open_inception", lambda cache, cancel: Means())
    folder = put_tiny_stickers(home.models, reader=False).folder
    write_known_words(tiny_known_words((*NAMES, "blue circle")), folder)
    told = quartet("evaluate", "tiny-stickers", "--cache", tmp_path / "cache", "--json").json
    assert told["missing"] == []
    assert told["frechet"]["held_out"] == 2
    assert told["frechet"]["real"]["count"] == 1
    assert not any(told["frechet"]["real"][name] for name in ("distance", "kernel", "coverage", "vendi"))
    assert "over_seeds" not in told["frechet"]
    assert len(list((tmp_path / "cache").glob("sticker-features-*.safetensors"))) == 2


def test_stickers_painted_from_other_seeds_tell_how_different_one_prompt_is(
    quartet: Quartet, home: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_registry(tmp_path / "registry").use(monkeypatch)
    monkeypatch.setattr("studio.training.stickers.data.is_held_out", lambda name: name == "waving hand")
    _quick_judge(monkeypatch)
    monkeypatch.setattr(sticker_evaluating, "open_inception", lambda cache, cancel: Means())
    folder = put_tiny_stickers(home.models, reader=False).folder
    write_known_words(tiny_known_words((*NAMES, "blue circle")), folder)
    asked = ("evaluate", "tiny-stickers", "--sets", 2, "--cache", tmp_path / "cache")
    told = quartet(*asked, "--json").json
    assert told["prompts"] == {"count": 1, "seeds": [10_000, 10_001]}
    assert told["frechet"]["same_prompt"]["mean"] > 0
    assert "mean_distance of one prompt" in quartet(*asked).out


def test_a_painter_that_knows_none_of_the_names_cannot_be_judged(
    quartet: Quartet, home: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_registry(tmp_path / "registry").use(monkeypatch)
    monkeypatch.setattr("studio.training.stickers.data.is_held_out", lambda name: False)
    _quick_judge(monkeypatch)
    put_tiny_stickers(home.models, reader=False)
    refused = quartet("evaluate", "tiny-stickers", "--cache", tmp_path / "cache")
    assert refused.code == 2
    assert "knows none of the names" in refused.err


class Means(nn.Module):
    """Stands for Inception: the mean of each colour."""

    def forward(self, pictures: Tensor) -> Tensor:
        return pictures.mean((2, 3))


def _quick_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tiny networks, and a judge that learns for a moment."""
    monkeypatch.setattr(FamilyRegistry.__init__, "__defaults__", ({**families.BUILT_IN, **TINY_FACTORIES},))
    train = sticker_judge.train_judge
    monkeypatch.setattr(
        sticker_judge,
        "train_judge",
        lambda stickers, concepts, recipe, *rest: train(
            stickers, concepts, replace(recipe, steps=2, batch=4), *rest
        ),
    )
