"""`quartet bench text`: ours beside others with the same weights."""

from __future__ import annotations

import hashlib
import sys

import pytest
from quartet_command import Quartet
from safetensors.torch import save_file
from tiny_language import tiny_state, tiny_texts

from studio.cli import bench_text
from studio.engine.manifest import Manifest, Weights
from studio.engine.places import Places


@pytest.fixture
def tiny_language_model(home: Places) -> None:
    """A tiny language model, installed."""
    folder = home.models / "tiny-language"
    folder.mkdir(parents=True)
    texts = tiny_texts()
    weights = folder / "weights.safetensors"
    save_file(tiny_state(texts) | texts.tensors(), weights)
    content = weights.read_bytes()
    manifest = Manifest(
        id="tiny-language",
        name="Tiny language",
        family="transformer",
        architecture="llama",
        licence="MIT",
        summary="For tests.",
        resolution=0,
        weights=Weights(sha256=hashlib.sha256(content).hexdigest(), size=len(content)),
    )
    (folder / "manifest.toml").write_text(manifest.to_toml(), encoding="utf-8")
    (folder / "CARD.md").write_text("# Tiny", encoding="utf-8")


@pytest.mark.usefixtures("tiny_language_model")
def test_text_is_measured_beside_transformers_with_the_same_weights(
    quartet: Quartet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    told = quartet("bench", "text", "--model", "tiny-language", "--rounds", 1, "--json").json
    assert told["model"] == "tiny-language"
    assert set(told["programs"]) == {bench_text.OURS, bench_text.THEIRS}
    assert all(figure > 0 for one in told["programs"].values() for figure in one.values())
    ours, theirs = (one["writing"] for one in told["programs"].values())
    assert told["ratios"][bench_text.THEIRS] == pytest.approx(ours / theirs, rel=0.05)
    assert told["left_out"] == ["llama.cpp is left out: xllamacpp is not installed."]


@pytest.mark.usefixtures("tiny_language_model")
def test_alone_there_is_one_line_and_the_model_is_named(quartet: Quartet) -> None:
    told = quartet("bench", "text", "--model", "tiny-language", "--rounds", 1, "--alone")
    assert "Tiny language" in told.err
    assert "Quartet" in told.out
    assert "transformers" not in told.out


def test_only_language_models_are_measured(quartet: Quartet) -> None:
    assert quartet("bench", "text", "--model", "faces-8").code == 2
