"""`quartet train`: the recipe is the training package's; here it is asked, watched and stopped."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from quartet_command import Quartet
from tiny_vae import put_tiny_vae

from studio.engine import places
from studio.engine.places import Places
from studio.families.vae.latent_space import LatentForm
from studio.training.loop import TrainingProgress


class FakeRecipe:
    """Takes the place of `faces_gan.train`."""

    def __init__(self, interrupted: bool = False) -> None:
        self.asked: dict[str, Any] = {}
        self.interrupted = interrupted
        self.stopped = False

    def __call__(
        self,
        out: Path,
        *,
        report: Callable[[TrainingProgress], None],
        should_stop: Callable[[], bool],
        **rest: Any,
    ) -> TrainingProgress:
        self.asked = {"out": out, **rest}
        progress = TrainingProgress(step=5, total_steps=10, images=80, seconds=1.5, figures={"loss": 0.5})
        report(progress)
        if self.interrupted:
            os.kill(os.getpid(), signal.SIGINT)
        self.stopped = should_stop()
        return progress


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch) -> FakeRecipe:
    fake = FakeRecipe()
    monkeypatch.setattr("studio.training.recipes.faces_gan.train", fake)
    return fake


def test_the_recipe_gets_what_was_asked_and_the_model_is_named(
    quartet: Quartet, recipe: FakeRecipe, tmp_path: Path
) -> None:
    result = quartet(
        "train", "faces-gan", "--out", tmp_path, "--data", "pictures", "--minutes", 1.5, "--resume", "--json"
    )
    assert result.code == 0
    assert result.json["step"] == 5
    assert result.json["model"] == str(tmp_path / "faces-64")
    asked = recipe.asked
    assert (asked["out"], asked["data"], asked["minutes"], asked["resume"]) == (
        tmp_path,
        Path("pictures"),
        1.5,
        True,
    )
    assert not recipe.stopped


def test_ctrl_c_asks_the_loop_to_end_with_its_checkpoint(
    quartet: Quartet, recipe: FakeRecipe, tmp_path: Path
) -> None:
    recipe.interrupted = True
    before = signal.getsignal(signal.SIGINT)
    result = quartet("train", "faces-gan", "--out", tmp_path)
    assert result.code == 0
    assert recipe.stopped
    assert "the checkpoint is kept" in result.err
    assert signal.getsignal(signal.SIGINT) is before


def test_with_nothing_to_learn_from_there_is_a_sentence(quartet: Quartet, tmp_path: Path) -> None:
    result = quartet("train", "faces-gan", "--out", tmp_path)
    assert result.code == 2
    assert "--data" in result.err
    assert quartet("train", "faces-gan", "--out", tmp_path, "--data", tmp_path / "nowhere").code == 2


def test_stickers_are_painted_in_the_latents_of_the_installed_autoencoder(
    quartet: Quartet, home: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = FakeRecipe()
    monkeypatch.setattr("studio.training.recipes.stickers.train", fake)
    monkeypatch.setattr(places, "_shipped", lambda name: tmp_path / "nothing")
    refused = quartet("train", "stickers", "--out", tmp_path / "run")
    assert refused.code == 2
    assert "pictures-vae" in refused.err
    info = put_tiny_vae(home.models, LatentForm.SPATIAL, "pictures-vae")
    result = quartet("train", "stickers", "--out", tmp_path / "run", "--minutes", 2, "--json")
    assert result.json["model"] == str(tmp_path / "run" / "stickers")
    assert fake.asked["autoencoder"] == info.weights_path
    assert (fake.asked["minutes"], fake.asked["resume"], fake.asked["data"]) == (2.0, False, None)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The runs that were to be trained."""
    runs: list[Any] = []
    monkeypatch.setattr("studio.cli.train_runs._train", lambda run, as_json: runs.append(run))
    return runs


@pytest.mark.parametrize("words", [("train",), ("train", "own")])
def test_a_folder_in_the_place_of_a_recipe_is_learned_from(
    quartet: Quartet, home: Places, asked: list[Any], tmp_path: Path, words: tuple[str, ...]
) -> None:
    data, out = tmp_path / "cats", tmp_path / "run"
    data.mkdir()
    result = quartet(*words, data, "--family", "gan", "--out", out, "--minutes", 2)
    assert result.code == 0, result.err
    assert asked[0].folder == out
    spec = asked[0].spec
    assert (spec.recipe, spec.name, spec.minutes, spec.data.folder) == ("own-gan", "cats", 2.0, str(data))
    refused = quartet(*words, data, "--family", "gan", "--out", out)
    assert "There is a run" in refused.err
    assert quartet(*words, data, "--family", "gan", "--out", out, "--resume").code == 0
    assert asked[1] == asked[0]


def test_a_folder_needs_its_family_and_no_recipe_gets_another(quartet: Quartet, tmp_path: Path) -> None:
    assert "--family" in quartet("train", tmp_path).err
    assert "No such command" in quartet("train", "faces").err
    wrong = quartet("train", "prose", "--family", "gan", "--out", tmp_path)
    assert wrong.code == 2
    assert "“transformer”" in wrong.err


def test_a_recipe_may_be_told_its_family(quartet: Quartet, recipe: FakeRecipe, tmp_path: Path) -> None:
    assert quartet("train", "faces-gan", "--family", "gan", "--out", tmp_path).code == 0
    assert recipe.asked["out"] == tmp_path


def test_a_recipe_of_ones_own_needs_a_folder(quartet: Quartet, tmp_path: Path) -> None:
    result = quartet("train", "textbook-vae", "--family", "vae", "--out", tmp_path / "run")
    assert result.code == 2
    assert "--recipe textbook-vae" in result.err
    assert not (tmp_path / "run").exists()
    assert (
        "no folder" in quartet("train", tmp_path / "none", "--family", "vae", "--out", tmp_path / "run").err
    )
    assert not (tmp_path / "run").exists()
