"""`quartet bench`: figures for people and programs."""

from __future__ import annotations

from pathlib import Path

import pytest
from quartet_command import Quartet
from tiny_vae import TinyVaeFamily, put_tiny_vae

from studio.engine.places import Places
from studio.families.vae.latent_space import LatentForm


def test_every_size_is_measured(quartet: Quartet) -> None:
    told = quartet("bench", "faces", "--model", "faces-8", "--rounds", 2, "--json").json
    assert told["model"] == "faces-8"
    assert told["seconds"]["8 px"] > 0
    assert told["ratio"] is None


def test_a_folder_without_the_other_s_network_is_a_sentence(quartet: Quartet, tmp_path: Path) -> None:
    refused = quartet("bench", "faces", "--model", "faces-8", "--openvino", tmp_path)
    assert refused.code == 2
    assert "SynthesisNetwork.xml" in refused.err


@pytest.fixture
def tiny_models(home: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both tiny autoencoders, installed."""
    monkeypatch.setattr("studio.families.vae.family.VaeFamily", TinyVaeFamily)
    for form in LatentForm:
        put_tiny_vae(home.models, form)


@pytest.mark.usefixtures("tiny_models")
@pytest.mark.parametrize(
    ("model", "what"),
    [("tiny-global", "slider to pixels"), ("tiny-spatial", "encode and decode 512 x 512")],
)
def test_autoencoders_are_measured_by_what_they_are_for(quartet: Quartet, model: str, what: str) -> None:
    [told] = quartet("bench", "vae", "--model", model, "--rounds", 2, "--alone", "--json").json
    assert (told["model"], told["ratio"]) == (model, None)
    assert set(told["seconds"]) == {what}
    assert told["seconds"][what] > 0


@pytest.mark.slow
@pytest.mark.timeout(1800)  # theirs takes a second a turn on an idle machine, and half a minute on a busy one
@pytest.mark.usefixtures("tiny_models")
def test_they_stand_beside_the_one_of_diffusers(quartet: Quartet) -> None:
    [told] = quartet("bench", "vae", "--model", "tiny-spatial", "--rounds", 1, "--json").json
    ours, theirs = told["seconds"].values()
    assert told["ratio"] == pytest.approx(ours / theirs, rel=0.05)


def test_a_model_that_is_not_there_cannot_be_measured(quartet: Quartet) -> None:
    assert quartet("bench", "vae", "--model", "nothing").code == 2
