"""Stable Diffusions come in whole, or not at all and with the reason."""

from __future__ import annotations

import json
import pickle
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from tiny_loras import save_kohya
from tiny_pipelines import save_folder, single_state

from studio.app import open_studio
from studio.core.errors import CancelledError, UserError
from studio.core.request import Request
from studio.engine.diffusion_files import read_file
from studio.engine.diffusion_import import ConvertedPainter
from studio.engine.incoming import Watch
from studio.engine.models import ModelLibrary
from studio.engine.places import Places
from studio.engine.tensor_files import open_tensor_file
from studio.families.diffusion.community.settings import read_settings
from studio.families.diffusion.params import PaintParams
from studio.families.diffusion.sampler_names import Sampler

State = dict[str, torch.Tensor]
UNET = "model.diffusion_model."


@pytest.fixture
def library(tmp_path: Path) -> ModelLibrary:
    return ModelLibrary(tmp_path / "bundled", tmp_path / "installed")


@pytest.fixture(scope="module")
def sd1() -> State:
    return single_state("sd1")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_folder(tmp_path_factory.mktemp("sd") / "dream")


def refused(library: ModelLibrary, path: Path) -> str:
    with pytest.raises(UserError) as caught:
        library.add(path)
    library.refresh()
    assert library.all() == ()
    assert not library.installed.exists() or not list(library.installed.iterdir())
    assert len(str(caught.value)) < 500
    return str(caught.value)


def test_a_folder_becomes_one_file_that_anybody_can_take_on(
    library: ModelLibrary, folder: Path, tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    info = library.add(folder, Watch(lambda done, total: told.append((done, total))))
    assert sorted(path.name for path in info.folder.iterdir()) == ["manifest.toml", "weights.safetensors"]
    assert (info.id, info.family, info.architecture) == ("dream", "diffusion", "stable-diffusion")
    assert library.verify("dream").sound
    assert told[-1][0] == told[-1][1]
    stored = load_file(info.weights_path)  # as the library itself reads it
    theirs = load_file(folder / "unet" / "diffusion_pytorch_model.safetensors")
    assert all(torch.equal(stored[f"unet.{name}"], tensor) for name, tensor in theirs.items())

    elsewhere = ModelLibrary(tmp_path / "bundled", tmp_path / "another" / "models")
    assert elsewhere.add(info.folder).sha256 == info.sha256


def test_the_same_model_always_becomes_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    first = ModelLibrary(tmp_path / "b", tmp_path / "one" / "models").add(folder)
    assert ModelLibrary(tmp_path / "b", tmp_path / "two" / "models").add(folder).sha256 == first.sha256


def test_a_network_in_several_files_is_put_together(library: ModelLibrary, tmp_path: Path) -> None:
    folder = save_folder(tmp_path / "shards")
    whole = folder / "unet" / "diffusion_pytorch_model.safetensors"
    state = load_file(whole)
    names = sorted(state)
    parts = {"a.safetensors": names[::2], "b.safetensors": names[1::2]}
    for file, mine in parts.items():
        save_file({name: state[name] for name in mine}, folder / "unet" / file)
    index = folder / "unet" / "diffusion_pytorch_model.safetensors.index.json"
    index.write_text(
        json.dumps({"weight_map": {name: file for file, mine in parts.items() for name in mine}})
    )
    whole.unlink()
    assert library.add(folder).architecture == "stable-diffusion"

    index.write_text(json.dumps({"weight_map": {"a": "../../secret.safetensors"}}))
    library.remove("shards")
    assert "names files elsewhere" in refused(library, folder)


def test_eight_and_sixteen_bits_keep_their_size(library: ModelLibrary, sd1: State, tmp_path: Path) -> None:
    mixed = {
        name: tensor.to(torch.float8_e4m3fn if name.startswith(UNET) else torch.bfloat16)
        for name, tensor in sd1.items()
    }
    save_file(mixed, tmp_path / "small.safetensors")
    info = library.add(tmp_path / "small.safetensors")
    with safe_open(info.weights_path, framework="pt") as file:
        assert file.get_tensor("unet.conv_in.weight").dtype == torch.float16
        assert file.get_tensor("vae.encoder.conv_in.weight").dtype == torch.bfloat16


def test_a_stable_diffusion_still_gives_its_autoencoder_alone(
    library: ModelLibrary, sd1: State, folder: Path, tmp_path: Path
) -> None:
    save_file(sd1, tmp_path / "file.safetensors")
    for path in (tmp_path / "file.safetensors", folder):
        assert library.add(path, autoencoder_only=True).architecture == "autoencoder-kl"


def test_a_file_for_v_and_zero_terminal_snr_says_so_by_its_tensors(
    library: ModelLibrary, tmp_path: Path
) -> None:
    state = single_state("xl") | {"v_pred": torch.zeros(1), "ztsnr": torch.zeros(1)}
    save_file(state, tmp_path / "noob.safetensors")
    schedule = read_settings(library.add(tmp_path / "noob.safetensors").weights_path).schedule
    assert (schedule.prediction, schedule.zero_terminal_snr) == ("v", True)


def without(prefix: str) -> Callable[[State], State]:
    return lambda state: {name: tensor for name, tensor in state.items() if not name.startswith(prefix)}


def changed(name: str, tensor: torch.Tensor) -> Callable[[State], State]:
    return lambda state: state | {name: tensor}


@pytest.mark.parametrize(
    ("forge", "said"),
    [
        (without("cond_stage_model."), "its reader (text encoder) is missing"),
        (without("first_stage_model."), "without its autoencoder"),
        (without("first_stage_model.decoder."), "decoder is missing"),
        (without(f"{UNET}out.2."), "“unet.conv_out.weight” is missing"),
        (without(f"{UNET}input_blocks.1.1."), "does not fit together"),
        (changed(f"{UNET}input_blocks.0.0.weight", torch.zeros(32, 9, 3, 3)), "one for inpainting"),
        (changed(f"{UNET}more.weight", torch.zeros(1)), "a layer more"),
        (changed(f"{UNET}time_embed.0.weight", torch.zeros(1, 1)), "has the shape 1 x 1 instead of"),
        (changed(f"{UNET}time_embed.0.bias", torch.full((128,), torch.nan)), "NaN"),
        (changed(f"{UNET}time_embed.0.bias", torch.zeros(128, dtype=torch.int8)), "quantised"),
        (changed("conditioner.embedders.0.model.x", torch.zeros(1)), "refiner"),
    ],
)
def test_what_does_not_fit_together_is_refused_with_the_reason(
    library: ModelLibrary, sd1: State, tmp_path: Path, forge: Callable[[State], State], said: str
) -> None:
    save_file(forge(dict(sd1)), tmp_path / "dream.safetensors")
    assert said in refused(library, tmp_path / "dream.safetensors")


def test_a_torn_file_is_refused_and_no_pickle_is_opened(
    library: ModelLibrary, sd1: State, tmp_path: Path
) -> None:
    path = tmp_path / "dream.safetensors"
    save_file(sd1, path)
    with path.open("rb+") as file:
        file.truncate(path.stat().st_size - 100)
    assert "damaged or cut short" in refused(library, path)
    path.write_bytes(pickle.dumps({"state_dict": 1}))
    assert "pickle" in refused(library, path)

    folder = save_folder(tmp_path / "pickled")
    weights = folder / "text_encoder" / "model.safetensors"
    weights.rename(weights.with_name("pytorch_model.bin"))
    assert "“text_encoder” as a .bin file only" in refused(library, folder)


@pytest.mark.parametrize(
    ("file", "change", "said"),
    [
        ("unet/config.json", {"class_embed_type": "timestep"}, "class_embed_type is timestep"),
        ("unet/config.json", {"time_cond_proj_dim": 256}, "time_cond_proj_dim"),
        ("unet/config.json", {"norm_num_groups": 10**12}, "norm_num_groups"),
        ("unet/config.json", {"attention_head_dim": "__import__('os')"}, "heads"),
        ("vae/config.json", {"scaling_factor": 0}, "scale"),
        ("text_encoder/config.json", {"hidden_act": "exec"}, "“exec”"),
        ("text_encoder/config.json", {"num_attention_heads": 7}, "heads"),
        ("scheduler/scheduler_config.json", {"_class_name": "FlowMatchEulerDiscreteScheduler"}, "FlowMatch"),
        ("scheduler/scheduler_config.json", {"prediction_type": "flow"}, "something else, “flow”"),
        ("scheduler/scheduler_config.json", {"num_train_timesteps": 10**9}, "timesteps"),
        ("scheduler/scheduler_config.json", {"beta_start": "nan"}, "first"),
        ("tokenizer/vocab.json", {"a": -1}, "list of words is none"),
    ],
)
def test_a_forged_configuration_is_refused(
    library: ModelLibrary, folder: Path, tmp_path: Path, file: str, change: dict[str, object], said: str
) -> None:
    import shutil

    forged = tmp_path / "forged"
    shutil.copytree(folder, forged)
    told = json.loads((forged / file).read_text())
    (forged / file).write_text(json.dumps(told | change))
    assert said in refused(library, forged)


def test_stopped_in_the_middle_nothing_is_left(library: ModelLibrary, folder: Path) -> None:
    cancel = threading.Event()

    def watch(done: int, _total: int) -> None:
        if done:
            cancel.set()

    with pytest.raises(CancelledError):
        library.add(folder, Watch(watch, cancel))
    assert list(library.installed.iterdir()) == []


def test_a_disk_without_room_is_told_before_anything_is_written(
    library: ModelLibrary, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from studio.engine import incoming

    usage = incoming.shutil.disk_usage(folder)
    monkeypatch.setattr(incoming.shutil, "disk_usage", lambda _: usage._replace(free=1 << 20))
    assert "has no" in refused(library, folder)


def test_a_lora_is_no_model_and_says_where_it_belongs(library: ModelLibrary, tmp_path: Path) -> None:
    assert "a LoRA" in refused(library, save_kohya(tmp_path / "ink.safetensors"))


def test_what_is_read_is_what_is_needed(sd1: State, tmp_path: Path) -> None:
    """Copies for training (EMA), positions and the like are left behind."""
    more = {
        "model_ema.diffusion_modelx": torch.zeros(1000),
        "cond_stage_model.transformer.text_model.embeddings.position_ids": torch.arange(77),
        "betas": torch.zeros(1000),
    }
    save_file(sd1 | more, tmp_path / "trained.safetensors")
    found = read_file(open_tensor_file(tmp_path / "trained.safetensors", ""), "trained")
    assert found is not None
    assert ConvertedPainter(found).nbytes < sum(tensor.nbytes for tensor in sd1.values()) + (5 << 20)
    assert not any("ema" in name or "position_ids" in name for name in found.pieces)


def test_it_paints_in_the_studio_and_the_same_request_gives_the_same_bytes(
    folder: Path, tmp_path: Path
) -> None:
    with open_studio(Places.under(tmp_path / "studio")) as studio:
        info = studio.models.add(folder)
        lora = studio.models.loras.add(save_kohya(tmp_path / "ink.safetensors"))
        plain = PaintParams(prompt="a red fox", steps=3, sampler=Sampler.EULER_ANCESTRAL)

        def made(params: PaintParams) -> np.ndarray:
            (item,) = studio.make(Request.make("diffusion", "paint", info.ref, 7, params))
            return np.asarray(Image.open(studio.gallery.path(item)).convert("RGB"))

        first = made(plain)
        assert first.shape == (64, 64, 3)
        assert not np.array_equal(first, made(replace(plain, loras=(lora.chosen(1.0),))))
        assert np.array_equal(first, made(replace(plain, loras=(lora.chosen(0.0),))))
        with pytest.raises(UserError, match="LoRA file"):
            made(replace(plain, loras=(replace(lora.chosen(), sha256="0" * 64),)))
    # Another studio remembers nothing of it, and paints the same.
    with open_studio(Places.under(tmp_path / "studio")) as studio:
        assert np.array_equal(first, made(plain))
