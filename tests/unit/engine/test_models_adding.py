"""People add what they have: our own models come in, everything else is refused by what it really is."""

from __future__ import annotations

import io
import json
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import save as save_arrays
from safetensors.torch import save_file
from scripted_family import put_model

from studio.core.errors import UserError
from studio.engine.models import ModelLibrary
from studio.families.gan.stylegan2 import (
    GENERATOR_PREFIX,
    StyleGAN2Config,
    StyleGAN2Generator,
    load_stylegan2,
)

TENSORS = {"some.weight": np.zeros((2, 2), np.float32)}


@pytest.fixture
def library(tmp_path: Path) -> ModelLibrary:
    put_model(tmp_path / "bundled", "small")
    return ModelLibrary(tmp_path / "bundled", tmp_path / "installed")


def refused(library: ModelLibrary, path: Path) -> str:
    with pytest.raises(UserError) as caught:
        library.add(path)
    assert [info.id for info in library.all()] == ["small"]
    assert not library.installed.exists() or not list(library.installed.iterdir())
    return str(caught.value)


class Trap:
    """Unpickling it would leave a mark."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (Path.touch, (self.mark,))


def test_a_pickle_named_safetensors_is_seen_for_what_it_is_and_never_opened(
    library: ModelLibrary, tmp_path: Path
) -> None:
    mark = tmp_path / "it ran"
    for protocol in (0, 2, 4, 5):
        path = tmp_path / f"face{protocol}.safetensors"
        path.write_bytes(pickle.dumps(Trap(mark), protocol=protocol))
        assert "not opened" in refused(library, path)
    assert "pickle" in refused(library, tmp_path / "face4.safetensors")
    assert not mark.exists()


def test_a_torch_checkpoint_is_seen_for_what_it_is(library: ModelLibrary, tmp_path: Path) -> None:
    for name, modern in (("new.pt", True), ("old.ckpt", False)):
        torch.save({"w": torch.zeros(2)}, tmp_path / name, _use_new_zipfile_serialization=modern)
        said = refused(library, tmp_path / name)
        assert "pickle" in said
        assert "manifest.toml" in said  # what is wanted instead


def _zip(name: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, b"")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"just some words\n", "plain text"),
        (b"\x89PNG\r\n\x1a\n....", "PNG picture"),
        (b"GGUF\x03\x00\x00\x00", "GGUF"),
        (_zip("a.txt"), "zip archive"),
        (_zip("x-1.dist-info/WHEEL"), "wheel"),
        (_zip("a.txt")[:-10], "damaged zip"),
        (save_arrays(TENSORS)[:-3], "cut short"),
        (save_arrays(TENSORS) + b"more", "damaged or cut short"),
        (save_arrays(TENSORS)[:20], "cut short"),
        (b"\x00" * 100, "something unknown"),
        ((10**12).to_bytes(8, "little") + b'{"', "damaged or cut short"),
        (b"\x05\x00\x00\x00\x00\x00\x00\x00[1,2]", "something unknown"),
        (save_arrays(TENSORS), "unknown network of 1 tensors, such as “some.weight”"),
        (save_arrays({"model.diffusion_model.x": np.zeros(1, np.float32)}), "Stable Diffusion"),
        (save_arrays({"model.layers.0.x": np.zeros(1, np.float32)}), "language model"),
        (save_arrays(TENSORS, metadata={"stylegan2": "not json"}), "does not fit together"),
    ],
)
def test_everything_else_is_refused_by_what_it_is(
    library: ModelLibrary, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "thing.safetensors"
    path.write_bytes(content)
    assert said in refused(library, path)


def test_a_header_nested_a_million_deep_is_no_trouble(library: ModelLibrary, tmp_path: Path) -> None:
    header = b'{"a":' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}"
    path = tmp_path / "deep.safetensors"
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    assert "damaged" in refused(library, path)


def test_folders_of_other_programs_are_named(library: ModelLibrary, tmp_path: Path) -> None:
    for file, said in (("model_index.json", "diffusers"), ("config.json", "transformers"), ("x", "no model")):
        folder = tmp_path / file.replace(".", "-")
        folder.mkdir()
        (folder / file).write_text("{}")
        assert said in refused(library, folder)
    assert "nothing at" in refused(library, tmp_path / "missing")


def own_model(folder: Path) -> Path:
    put_model(folder, "mine", save_arrays(TENSORS))
    (folder / "mine" / "CARD.md").write_text("# Mine\n")
    (folder / "mine" / "directions.safetensors").write_bytes(save_arrays(TENSORS))
    (folder / "mine" / "run_me.py").write_text("raise SystemExit\n")
    return folder / "mine"


def test_a_model_folder_of_ours_is_copied_with_what_belongs_to_it(
    library: ModelLibrary, tmp_path: Path
) -> None:
    source = own_model(tmp_path / "stick")
    info = library.add(source)
    assert info.id == "mine"
    assert library.verify("mine").sound
    assert sorted(path.name for path in info.folder.iterdir()) == [
        "CARD.md",
        "directions.safetensors",
        "manifest.toml",
        "weights.safetensors",
    ]
    assert source.exists()

    with pytest.raises(UserError, match="already"):
        library.add(source)


def test_a_model_folder_whose_weights_were_changed_is_refused(library: ModelLibrary, tmp_path: Path) -> None:
    folder = own_model(tmp_path / "stick")
    (folder / "weights.safetensors").write_bytes(save_arrays({"some.weight": np.ones((2, 2), np.float32)}))
    assert "SHA-256" in refused(library, folder)
    (folder / "weights.safetensors").write_bytes(pickle.dumps(1))
    assert "pickle" in refused(library, folder)
    (folder / "weights.safetensors").unlink()
    assert "lacks" in refused(library, folder)


def test_a_model_cannot_take_the_place_of_a_bundled_one(library: ModelLibrary, tmp_path: Path) -> None:
    put_model(tmp_path / "stick", "small", save_arrays(TENSORS))
    with pytest.raises(UserError, match="already"):
        library.add(tmp_path / "stick" / "small")


def small_generator() -> tuple[StyleGAN2Config, StyleGAN2Generator]:
    config = StyleGAN2Config(
        resolution=8, latent_dim=8, mapping_layers=1, generator_channels=(4, 4), discriminator_channels=(4, 4)
    )
    torch.manual_seed(0)
    return config, StyleGAN2Generator(config)


def test_what_our_recipe_wrote_comes_in_as_a_single_file(library: ModelLibrary, tmp_path: Path) -> None:
    config, generator = small_generator()
    state = {GENERATOR_PREFIX + name: tensor for name, tensor in generator.state_dict().items()}
    path = tmp_path / "My Faces (2).safetensors"
    save_file(state, path, metadata={"stylegan2": config.to_json(), "licence": "CC0"})

    info = library.add(path)

    assert (info.id, info.architecture, info.resolution, info.licence) == (
        "my-faces-2",
        "stylegan2",
        8,
        "CC0",
    )
    assert load_stylegan2(info.weights_path).resolution == 8


def test_a_generator_that_lacks_a_layer_is_refused(library: ModelLibrary, tmp_path: Path) -> None:
    config, generator = small_generator()
    state = {GENERATOR_PREFIX + name: tensor for name, tensor in generator.state_dict().items()}
    state.popitem()
    path = tmp_path / "faces.safetensors"
    save_file(state, path, metadata={"stylegan2": config.to_json()})
    assert "does not fit together" in refused(library, path)

    path.write_bytes(path.read_bytes().replace(json.dumps(8).encode(), b"9"))
    refused(library, path)
