"""What is no autoencoder for this program is refused with the reason, and nothing of it is left behind."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from studio.core.errors import UserError
from studio.engine.models import ModelLibrary
from studio.engine.tensor_files import MAX_FILE_BYTES


@pytest.fixture
def library(tmp_path: Path) -> ModelLibrary:
    return ModelLibrary(tmp_path / "bundled", tmp_path / "installed")


def refused(library: ModelLibrary, path: Path) -> str:
    with pytest.raises(UserError) as caught:
        library.add(path)
    library.refresh()
    assert library.all() == ()
    assert not library.installed.exists() or not list(library.installed.iterdir())
    said = str(caught.value)
    assert said.count(". ") <= 3
    assert len(said) < 450
    return said


def zeros(*shape: int, dtype: type = np.float32) -> np.ndarray:
    return np.zeros(shape, dtype)


HALF = {"encoder.down.0.block.0.conv1.weight": zeros(32, 32, 3, 3)}
KL = HALF | {"decoder.up.0.block.0.conv1.weight": zeros(32, 32, 3, 3)}
TAESD_DECODER = {
    "1.weight": zeros(8, 4, 3, 3),
    "1.bias": zeros(8),
    "3.conv.0.weight": zeros(8, 8, 3, 3),
    "5.weight": zeros(8, 8, 3, 3),
    "6.weight": zeros(3, 8, 3, 3),
    "6.bias": zeros(3),
}
MLP = {
    "fc1.weight": zeros(8, 16),
    "fc21.weight": zeros(2, 8),
    "fc22.weight": zeros(2, 8),
    "fc3.weight": zeros(8, 2),
    "fc4.weight": zeros(16, 8),
}


@pytest.mark.parametrize(
    ("tensors", "said"),
    [
        (KL | {"quantize.embedding.weight": zeros(8, 4)}, "entries of a codebook"),
        ({"encoder.conv1.weight": zeros(4, 3, 3, 3, 3), "decoder.x": zeros(1)}, "video"),
        ({"patch_embedding.weight": zeros(4, 4, 1, 2, 2)}, "video"),
        ({"lora_unet_down_blocks_0.lora_down.weight": zeros(4, 4)}, "a LoRA"),
        ({"unet.down_blocks.0.attn.to_q.lora_A.weight": zeros(4, 4)}, "a LoRA"),
        ({"control_model.input_blocks.0.0.weight": zeros(4, 4)}, "a ControlNet"),
        ({"controlnet_cond_embedding.conv_in.weight": zeros(4, 4)}, "a ControlNet"),
        ({"model.diffusion_model.input_blocks.0.0.weight": zeros(4, 4)}, "without its autoencoder"),
        ({"double_blocks.0.img_attn.qkv.weight": zeros(4, 4)}, "a Flux diffusion network"),
        ({"down_blocks.0.resnets.0.conv1.weight": zeros(4, 4)}, "a diffusion network"),
        (KL | {"decoder.conv_in.weight.absmax": zeros(4)}, "quantised weights"),
        (KL | {"decoder.conv_in.weight_scale": zeros(1)}, "quantised weights"),
        (KL | {"bn.running_mean": zeros(128)}, "Flux 2"),
        (KL | {"regularizer.weight": zeros(2)}, "layers of another kind, “regularizer.weight”"),
        (HALF, "its decoder is missing"),
        ({name: array for name, array in KL.items() if name not in HALF}, "its encoder is missing"),
        (KL, "its layer “encoder.conv_in.weight” is missing"),
        (
            {f"first_stage_model.{name}": array for name, array in HALF.items()},
            "its decoder is missing",
        ),
        (MLP | {"fc1.weight": zeros(8, 17)}, "17 inputs are no square"),
        (MLP | {"fc5.weight": zeros(2, 2)}, "a layer more, “fc5.weight”"),
        (MLP | {"fc4.weight": zeros(17, 8)}, "does not fit together"),
    ],
)
def test_strangers_are_refused_by_name(
    library: ModelLibrary, tmp_path: Path, tensors: dict[str, np.ndarray], said: str
) -> None:
    save_file(tensors, tmp_path / "thing.safetensors")
    assert said in refused(library, tmp_path / "thing.safetensors")


def test_weights_of_a_few_bits_are_refused(library: ModelLibrary, tmp_path: Path) -> None:
    save_file({name: array.astype(np.int8) for name, array in MLP.items()}, tmp_path / "q.safetensors")
    assert "quantised weights (I8)" in refused(library, tmp_path / "q.safetensors")


def test_numbers_that_are_none_are_refused(library: ModelLibrary, tmp_path: Path) -> None:
    biases = {"fc1.bias": zeros(8), "fc21.bias": zeros(2), "fc22.bias": zeros(2)}
    state = MLP | biases | {"fc3.bias": zeros(8), "fc4.bias": zeros(16)}
    state["fc3.bias"] = np.full(8, np.nan, np.float32)
    save_file(state, tmp_path / "nan.safetensors")
    assert "NaN" in refused(library, tmp_path / "nan.safetensors")


def test_half_a_taesd_says_what_it_lacks_and_where(library: ModelLibrary, tmp_path: Path) -> None:
    save_file(TAESD_DECODER, tmp_path / "taesd_decoder.safetensors")
    said = refused(library, tmp_path / "taesd_decoder.safetensors")
    assert "decoder of a TAESD only, which draws pictures but cannot look at them" in said
    assert "“taesd_encoder.safetensors”" in said
    assert "decoder" in refused(library, tmp_path)  # the folder says the same

    save_file(TAESD_DECODER, tmp_path / "nameless.safetensors")
    assert "Put its encoder beside it" in refused(library, tmp_path / "nameless.safetensors")

    save_file(TAESD_DECODER, tmp_path / "taesd_encoder.safetensors")
    assert "is not the encoder that belongs" in refused(library, tmp_path / "taesd_decoder.safetensors")
    save_file({"a": zeros(1)}, tmp_path / "taesd_encoder.safetensors")
    assert "is not the encoder that belongs" in refused(library, tmp_path / "taesd_decoder.safetensors")


def test_a_folder_of_many_halves_asks_which(library: ModelLibrary, tmp_path: Path) -> None:
    for stem in ("taesd_decoder", "taesdxl_decoder"):
        save_file(TAESD_DECODER, tmp_path / f"{stem}.safetensors")
    said = refused(library, tmp_path)
    assert "several decoders: taesd_decoder, taesdxl_decoder" in said


# Diffusers' folders -------------------------------------------------------------------------------------


def folder_of(tmp_path: Path, config: object, *names: str) -> Path:
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "config.json").write_text(config if isinstance(config, str) else json.dumps(config))
    for name in names:
        (folder / name).write_bytes(b"")
    return folder


@pytest.mark.parametrize(
    ("config", "names", "said"),
    [
        ({"_class_name": "VQModel"}, (), "a VQ model (VQModel)"),
        ({"_class_name": "AutoencoderKLWan"}, (), "an autoencoder of video (AutoencoderKLWan)"),
        ({"_class_name": "AutoencoderKLCosmos"}, (), "an autoencoder of video"),
        ({"_class_name": "AutoencoderDC"}, (), "a network of the kind AutoencoderDC"),
        ({"_class_name": "ControlNetModel"}, (), "a ControlNet"),
        ({"_class_name": "UNet2DConditionModel"}, (), "a network of the kind UNet2DConditionModel"),
        ({"_class_name": "AutoencoderKL"}, (), "lacks the weights"),
        ({"_class_name": "AutoencoderKL"}, ("diffusion_pytorch_model.bin",), "as a .bin file only"),
        (
            {"_class_name": "AutoencoderKL"},
            ("diffusion_pytorch_model.safetensors.index.json", "diffusion_pytorch_model.bin"),
            "in several files (shards)",
        ),
        ({"_class_name": "AutoencoderKL"}, ("diffusion_pytorch_model.safetensors",), "is empty"),
        ("[1, 2]", (), "no configuration"),
        ("{", (), "damaged"),
        ("[" * 100_000, (), "damaged"),
        (" " * (2 << 20), (), "far too large"),
    ],
)
def test_folders_are_refused_with_the_reason(
    library: ModelLibrary, tmp_path: Path, config: object, names: tuple[str, ...], said: str
) -> None:
    assert said in refused(library, folder_of(tmp_path, config, *names))


def test_a_pipeline_without_a_vae_and_one_whose_weights_are_another_network(
    library: ModelLibrary, tmp_path: Path
) -> None:
    pipeline = tmp_path / "sd"
    pipeline.mkdir()
    (pipeline / "model_index.json").write_text("{}")
    assert "without an autoencoder (“vae”)" in refused(library, pipeline)

    folder = folder_of(tmp_path, {"_class_name": "AutoencoderKL"})
    save_file({"a": zeros(1)}, folder / "diffusion_pytorch_model.safetensors")
    assert "does not hold the AutoencoderKL" in refused(library, folder)


@pytest.mark.parametrize(
    "forge",
    [
        lambda config: config | {"norm_num_groups": 7},
        lambda config: config | {"norm_num_groups": 10**12},
        lambda config: config | {"act_fn": "__import__('os')"},
        lambda config: config | {"scaling_factor": "nan"},
        lambda config: config | {"scaling_factor": 0},
        lambda config: config | {"shift_factor": [1]},
        lambda config: config | {"latents_mean": [0, 0], "latents_std": [0, 0]},
    ],
)
def test_a_forged_configuration_is_refused(
    library: ModelLibrary, tmp_path: Path, forge: Callable[[dict[str, object]], dict[str, object]]
) -> None:
    from tiny_autoencoders import small_kl

    small_kl().save_pretrained(tmp_path / "vae")
    path = tmp_path / "vae" / "config.json"
    path.write_text(json.dumps(forge(json.loads(path.read_text()))))
    assert "AutoencoderKL that cannot be opened" in refused(library, tmp_path / "vae")


def test_what_the_shapes_tell_is_believed_before_the_configuration(
    library: ModelLibrary, tmp_path: Path
) -> None:
    from tiny_autoencoders import small_kl

    small_kl().save_pretrained(tmp_path / "vae")
    path = tmp_path / "vae" / "config.json"
    huge = {"layers_per_block": 10**9, "block_out_channels": [10**9], "latent_channels": 10**9}
    path.write_text(json.dumps(json.loads(path.read_text()) | huge))
    assert library.add(tmp_path / "vae").architecture == "autoencoder-kl"


def test_a_file_larger_than_any_autoencoder_is_not_even_looked_at(
    library: ModelLibrary, tmp_path: Path
) -> None:
    path = tmp_path / "huge.safetensors"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)  # a hole: takes no room
    assert "more than 20 GB" in refused(library, path)
