"""The user's folder of LoRA files: what comes in, what is said of it, what is refused."""

from __future__ import annotations

import json
import pickle
import sys
import threading
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from dying import deaths
from safetensors.numpy import save_file
from tiny_loras import save_kohya, save_one_layer

from studio.core.errors import CancelledError, UserError
from studio.engine.incoming import Watch
from studio.engine.loras import LoraShelf
from studio.engine.models import ModelLibrary
from studio.engine.places import Places


@pytest.fixture
def shelf(tmp_path: Path) -> LoraShelf:
    return LoraShelf(tmp_path / "loras")


def zeros(*shape: int) -> np.ndarray:
    return np.zeros(shape, np.float32)


def test_a_file_is_copied_named_and_found_again(shelf: LoraShelf, tmp_path: Path) -> None:
    source = save_kohya(tmp_path / "My Ink: wash.safetensors", context=768)
    added = shelf.add(source)
    source.unlink()
    assert (added.name, added.kind, added.licence) == ("My Ink- wash", "Stable Diffusion 1", "CC0")
    assert shelf.all() == (added,)
    assert shelf.find(added.sha256) == added
    assert added.fits(768)
    assert not added.fits(2048)
    shelf.remove(added.sha256)
    assert shelf.all() == ()


def test_the_same_file_is_kept_once_and_another_of_that_name_beside_it(
    shelf: LoraShelf, tmp_path: Path
) -> None:
    path = tmp_path / "ink.safetensors"
    first = shelf.add(save_kohya(path))
    assert shelf.add(path) == first
    second = shelf.add(save_kohya(path, alpha=0.5))
    assert [one.name for one in shelf.all()] == ["ink", "ink 2"]
    assert second.sha256 != first.sha256


@pytest.mark.parametrize(
    ("context", "kind"),
    [(768, "Stable Diffusion 1"), (1024, "Stable Diffusion 2"), (2048, "Stable Diffusion XL"), (64, "")],
)
def test_what_it_belongs_to_is_told_by_its_shapes(
    shelf: LoraShelf, tmp_path: Path, context: int, kind: str
) -> None:
    assert shelf.add(save_kohya(tmp_path / "a.safetensors", context=context)).kind == kind


@pytest.mark.parametrize("style", ["kohya", "compvis", "peft", "diffusers", "old"])
def test_all_ways_of_naming_are_known(shelf: LoraShelf, tmp_path: Path, style: str) -> None:
    assert shelf.add(save_one_layer(tmp_path / "a.safetensors", style)).context == 64


@pytest.mark.parametrize(
    ("tensors", "said"),
    [
        ({"some.weight": zeros(2, 2)}, "is no LoRA"),
        ({"lora_unet_a.lora_down.weight": zeros(2, 4)}, "half of the layer"),
        ({"lora_unet_a.hada_w1_a": zeros(2, 4)}, "a LoHa"),
        ({"lora_unet_a.lokr_w1": zeros(2, 4)}, "a LoKr"),
        (
            {
                "lora_unet_a.lora_down.weight": zeros(2, 4),
                "lora_unet_a.lora_up.weight": zeros(4, 2),
                "lora_unet_a.dora_scale": zeros(4),
            },
            "a DoRA",
        ),
        (
            {"lora_unet_a.lora_down.weight": zeros(2, 4), "lora_unet_a.lora_up.weight": zeros(4, 3)},
            "do not fit together",
        ),
        (
            {
                "lora_unet_a.lora_down.weight": zeros(2, 4),
                "lora_unet_a.lora_up.weight": zeros(4, 2),
                "b": zeros(1),
            },
            "something else",
        ),
        ({"transformer.blocks.0.lora_A.weight": zeros(2, 4)}, "another kind of model"),
    ],
)
def test_what_is_none_is_refused_by_name(
    shelf: LoraShelf, tmp_path: Path, tensors: dict[str, np.ndarray], said: str
) -> None:
    save_file(tensors, tmp_path / "thing.safetensors")
    with pytest.raises(UserError) as caught:
        shelf.add(tmp_path / "thing.safetensors")
    assert said in str(caught.value)
    assert shelf.all() == ()


def test_pickles_and_torn_files_are_never_opened(shelf: LoraShelf, tmp_path: Path) -> None:
    whole = save_kohya(tmp_path / "whole.safetensors").read_bytes()
    header = b'{"a":' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}"
    contents = {
        "pickle": pickle.dumps({"lora": 1}),
        "torn": whole[:-3],
        "deep": len(header).to_bytes(8, "little") + header,
        "boast": (10**12).to_bytes(8, "little") + b'{"',
        "empty": b"",
    }
    for name, content in contents.items():
        path = tmp_path / f"{name}.safetensors"
        path.write_bytes(content)
        with pytest.raises(UserError, match="was not opened"):
            shelf.add(path)
        shelf.folder.mkdir(exist_ok=True)
        (shelf.folder / path.name).write_bytes(content)  # put there by hand
    with pytest.raises(UserError, match="no file"):
        shelf.add(tmp_path / "missing.safetensors")
    assert shelf.all() == ()


def test_stopped_in_the_middle_nothing_is_left(shelf: LoraShelf, tmp_path: Path) -> None:
    cancel = threading.Event()
    watch = Watch(lambda _done, _total: cancel.set(), cancel)
    with pytest.raises(CancelledError):
        shelf.add(save_large(tmp_path / "large.safetensors"), watch)
    assert list(shelf.folder.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_kill_while_one_is_added_leaves_nothing_for_long(shelf: LoraShelf, tmp_path: Path) -> None:
    source, other = save_kohya(tmp_path / "ink.safetensors"), save_large(tmp_path / "large.safetensors")
    copies = count()
    for folder in deaths(lambda: tmp_path / f"loras {next(copies)}", lambda at: LoraShelf(at).add(source)):
        shelf = LoraShelf(folder)
        assert {one.name for one in shelf.all()} <= {"ink"}
        shelf.add(other)
        left = {path.name for path in folder.iterdir()} - {".fingerprints.json", ".fingerprints.part"}
        assert left == {f"{one.name}.safetensors" for one in shelf.all()}


def save_large(path: Path) -> Path:
    """Larger than what is copied at once."""
    save_file(
        {"lora_unet_a.lora_down.weight": zeros(8, 1 << 18), "lora_unet_a.lora_up.weight": zeros(4, 8)}, path
    )
    return path


def test_what_is_typed_names_a_file_or_one_that_is_here_and_a_weight(
    shelf: LoraShelf, tmp_path: Path
) -> None:
    path = save_kohya(tmp_path / "ink.safetensors")
    lora = shelf.wanted(f"{path}:0.6")
    assert (lora.name, lora.weight) == ("ink", 0.6)
    assert shelf.wanted("ink").weight == 1.0
    assert shelf.wanted("ink:-0.5").weight == -0.5
    assert shelf.wanted(lora.sha256).name == "ink"
    with pytest.raises(UserError, match=r"lies in \[-2, 2\]"):
        shelf.wanted("ink:3")
    with pytest.raises(UserError, match="no LoRA file “wash”"):
        shelf.wanted("wash:1")


def test_it_lies_beside_the_models_and_listing_needs_no_torch(tmp_path: Path) -> None:
    places = Places.under(tmp_path)
    library = ModelLibrary(tmp_path / "bundled", places.models)
    assert library.loras.folder == places.loras
    save_kohya(tmp_path / "ink.safetensors")
    import subprocess

    code = (
        "import sys, json, pathlib; from studio.engine.loras import LoraShelf;"
        f"shelf = LoraShelf(pathlib.Path({str(places.loras)!r}));"
        f"shelf.add(pathlib.Path({str(tmp_path / 'ink.safetensors')!r}));"
        "print(json.dumps([[one.name for one in shelf.all()], 'torch' in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [["ink"], False]
