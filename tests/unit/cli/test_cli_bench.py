"""`quartet bench`: figures for people and programs."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import torch
from quartet_command import Quartet
from safetensors.torch import save_file
from tiny_stickers import TINY_FACTORIES, put_tiny_stickers
from tiny_vae import TinyVaeFamily, put_tiny_vae

from studio.cli import bench_diffusion
from studio.engine import families
from studio.engine.families import FamilyRegistry
from studio.engine.manifest import Manifest, Weights, read_manifest
from studio.engine.places import Places
from studio.families.diffusion.sticker_network import CHANNELS, StickerNetwork
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


def test_stickers_are_measured_with_the_share_of_their_previews(
    quartet: Quartet, home: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_tiny_stickers(home.models, reader=False)
    monkeypatch.setattr(FamilyRegistry.__init__, "__defaults__", ({**families.BUILT_IN, **TINY_FACTORIES},))
    told = quartet("bench", "diffusion", "--model", "tiny-stickers", "--rounds", 2, "--json").json
    assert (told["model"], told["ratio"]) == ("tiny-stickers", None)
    assert set(told["seconds"]) == {bench_diffusion.OURS, bench_diffusion.DECODE}
    assert 0 < told["previews"] < 1
    table = quartet("bench", "diffusion", "--model", "tiny-stickers", "--rounds", 1)
    assert "Previews take" in table.err
    assert quartet("bench", "diffusion", "--model", "faces-8").code == 2


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_network_of_full_size_stands_beside_diffusers_loop(
    quartet: Quartet, home: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny = put_tiny_stickers(home.models, reader=False)
    torch.manual_seed(0)
    tensors = {f"network.{name}": value for name, value in StickerNetwork().state_dict().items()}
    units = {
        f"units.{name}": torch.full((CHANNELS,), value) for name, value in (("mean", 0.0), ("scale", 1.0))
    }
    save_file(tensors | units, tiny.weights_path)
    manifest = read_manifest(tiny.folder)
    content = tiny.weights_path.read_bytes()
    weights = replace_weights(manifest, content)
    (tiny.folder / "manifest.toml").write_text(weights.to_toml(), encoding="utf-8")
    monkeypatch.setattr(FamilyRegistry.__init__, "__defaults__", ({**families.BUILT_IN, **TINY_FACTORIES},))
    told = quartet("bench", "diffusion", "--model", "tiny-stickers", "--rounds", 1, "--json").json
    ours, theirs = told["seconds"][bench_diffusion.OURS], told["seconds"][bench_diffusion.THEIRS]
    assert told["ratio"] == pytest.approx(ours / theirs, rel=0.05)


def replace_weights(manifest: Manifest, content: bytes) -> Manifest:
    """The manifest of a folder whose weights are now those of our own network."""
    weights = Weights(sha256=hashlib.sha256(content).hexdigest(), size=len(content))
    return manifest.model_copy(update={"architecture": "stickers", "weights": weights})
