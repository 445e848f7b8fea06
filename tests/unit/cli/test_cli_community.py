"""An artist's own autoencoder comes in by one command and rebuilds a picture by the next."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from quartet_command import Quartet
from safetensors.torch import save_file
from tiny_autoencoders import Textbook, save_halves, small_kl, small_tiny
from tiny_gguf import tiny_config, tiny_network, write_gguf
from tiny_language_models import save_language_folder

from studio.engine.places import Places


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    colours = np.random.default_rng(0).integers(0, 256, (40, 30, 3), dtype=np.uint8)
    Image.fromarray(colours).resize((150, 200), Image.Resampling.BICUBIC).save(path)
    return path


def test_a_diffusers_folder_a_taesd_and_an_mlp_are_added_and_rebuild_a_photograph(
    quartet: Quartet, home: Places, tmp_path: Path, photograph: Path
) -> None:
    small_kl().save_pretrained(tmp_path / "my-vae")
    save_halves(small_tiny(), tmp_path / "approx")
    save_file(Textbook().state_dict(), tmp_path / "mnist.safetensors")
    for path, model, architecture, size in (
        (tmp_path / "my-vae", "my-vae", "autoencoder-kl", (150, 200)),
        (tmp_path / "approx", "taesd", "autoencoder-tiny", (150, 200)),
        (tmp_path / "mnist.safetensors", "mnist", "mlp-vae", (28, 28)),
    ):
        (added,) = quartet("models", "add", path, "--json").json
        assert (added["id"], added["family"], added["architecture"]) == (model, "vae", architecture)
        assert added["licence"] == "unknown: ask whoever made it"

        out = tmp_path / f"out-{model}"
        axis = "latent-1" if model == "mnist" else "channel-1"
        arguments = ("--image", photograph, "--model", model, "--set", f"{axis}=1", "--out", out, "--json")
        result = quartet("generate", "vae", *arguments)
        assert result.code == 0, result.err
        assert "psnr" in result.out
        (made,) = out.iterdir()
        with Image.open(made) as picture:
            assert picture.size == size
    assert quartet("models", "verify").code == 0


def test_what_is_no_autoencoder_is_refused_in_one_line_and_leaves_nothing(
    quartet: Quartet, home: Places, tmp_path: Path
) -> None:
    (tmp_path / "vq").mkdir()
    (tmp_path / "vq" / "config.json").write_text('{"_class_name": "VQModel"}')
    before = sorted(home.models.iterdir())
    result = quartet("models", "add", tmp_path / "vq")
    assert result.code == 2
    assert "codebook" in result.err
    assert len(result.err.strip().splitlines()) == 1
    assert sorted(home.models.iterdir()) == before


def test_a_folder_of_transformers_and_a_gguf_file_are_added_and_write(
    quartet: Quartet, home: Places, tmp_path: Path
) -> None:
    save_language_folder(tmp_path / "my-gemma", "gemma")
    write_gguf(tmp_path / "tiny.gguf", tiny_network(tiny_config()))
    for path, model, architecture in (
        (tmp_path / "my-gemma", "my-gemma", "transformers"),
        (tmp_path / "tiny.gguf", "tiny", "llama"),
    ):
        (added,) = quartet("models", "add", path, "--json").json
        assert (added["id"], added["family"], added["architecture"]) == (model, "transformer", architecture)
        arguments = ("generate", "text", "hello", "--model", model, "--max-tokens", "6", "--seed", "3")
        once, again = quartet(*arguments), quartet(*arguments)
        assert once.code == 0, once.err
        assert once.out
        assert once.out == again.out

    (tmp_path / "bert").mkdir()
    (tmp_path / "bert" / "config.json").write_text('{"model_type": "bert", "architectures": ["BertModel"]}')
    result = quartet("models", "add", tmp_path / "bert")
    assert result.code == 2
    assert "cannot go on with one" in result.err
