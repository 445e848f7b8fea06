"""What people own opens: every way of keeping an autoencoder gives the pictures that it always gave."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch
from diffusers import AutoencoderKL, AutoencoderTiny
from safetensors.torch import load_file, save_file
from tiny_autoencoders import (
    State,
    Textbook,
    compvis,
    picture,
    save_halves,
    small_kl,
    small_tiny,
    taesd_halves,
)

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.engine.models import ModelLibrary
from studio.families.vae.autoencoder import Autoencoder
from studio.families.vae.community import KlAutoencoder, TinyAutoencoder, load_community
from studio.families.vae.latent_space import LatentForm, read_latent_space

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    """Networks so small are slower on several."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def library(tmp_path: Path) -> ModelLibrary:
    return ModelLibrary(tmp_path / "bundled", tmp_path / "installed")


def opened(library: ModelLibrary, path: Path) -> tuple[ModelInfo, Autoencoder]:
    info = library.add(path)
    assert library.verify(info.id).sound
    assert info.family == "vae"
    return info, load_community(info, CPU)


def same_as_diffusers(mine: Autoencoder, theirs: AutoencoderKL, scale: float, shift: float) -> None:
    x = picture()
    posterior = mine.encode(x)
    wanted = theirs.encode(x).latent_dist
    assert posterior.log_variance is not None
    torch.testing.assert_close(posterior.mean, (wanted.mean - shift) * scale, atol=1e-5, rtol=0)
    spread = wanted.std * scale
    torch.testing.assert_close(torch.exp(posterior.log_variance / 2), spread, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(
        mine.decode(posterior.mean), theirs.decode(wanted.mean).sample, atol=1e-5, rtol=0
    )


def same_as_tiny(mine: Autoencoder, theirs: AutoencoderTiny, tolerance: float = 1e-5) -> None:
    x = picture()
    posterior = mine.encode(x)
    assert posterior.log_variance is None
    wanted = theirs.encode(x).latents
    torch.testing.assert_close(posterior.mean, wanted, atol=tolerance, rtol=0)
    torch.testing.assert_close(
        mine.decode(posterior.mean), theirs.decode(wanted).sample, atol=tolerance, rtol=0
    )


# Diffusers' folders -------------------------------------------------------------------------------------


def test_a_diffusers_folder_of_autoencoder_kl(library: ModelLibrary, tmp_path: Path) -> None:
    network = small_kl()
    network.save_pretrained(tmp_path / "my-vae")
    info, mine = opened(library, tmp_path / "my-vae")
    assert (info.id, info.architecture, info.resolution) == ("my-vae", "autoencoder-kl", 0)
    assert (mine.form, mine.dims, mine.picture_channels, mine.factor) == (LatentForm.SPATIAL, 4, 3, 2)
    same_as_diffusers(mine, network, 0.5, 0.1)


def test_the_autoencoder_of_a_whole_pipeline_in_half_precision(library: ModelLibrary, tmp_path: Path) -> None:
    pipeline = tmp_path / "sd-turbo"
    network = small_kl().half()
    network.save_pretrained(pipeline / "vae", variant="fp16")
    (pipeline / "model_index.json").write_text('{"_class_name": "StableDiffusionPipeline"}')
    (pipeline / "unet").mkdir()
    (pipeline / "README.md").write_text("---\nlanguage: en\nlicense: openrail++\n---\n# SD\n")

    info, mine = opened(library, pipeline)

    assert (info.id, info.licence) == ("sd-turbo-vae", "openrail++")
    assert load_file(info.weights_path)["encoder.conv_in.weight"].dtype == torch.float16
    assert info.size_bytes < 1.1 * sum(t.nbytes for t in network.state_dict().values())
    same_as_diffusers(mine, network.float(), 0.5, 0.1)


def test_means_and_deviations_of_each_channel_are_heeded(library: ModelLibrary, tmp_path: Path) -> None:
    network = small_kl()
    network.save_pretrained(tmp_path / "playground")
    config = json.loads((tmp_path / "playground" / "config.json").read_text())
    means, deviations = [1.0, -2.0, 3.0, 0.5], [2.0, 4.0, 8.0, 16.0]
    config |= {"latents_mean": means, "latents_std": deviations, "scaling_factor": 0.5, "shift_factor": None}
    (tmp_path / "playground" / "config.json").write_text(json.dumps(config))

    _, mine = opened(library, tmp_path / "playground")

    raw = network.encode(picture()).latent_dist.mean
    mean, deviation = (torch.tensor(one)[None, :, None, None] for one in (means, deviations))
    torch.testing.assert_close(mine.encode(picture()).mean, (raw - mean) * 0.5 / deviation)
    torch.testing.assert_close(
        mine.decode(mine.encode(picture()).mean), network.decode(raw).sample, atol=1e-5, rtol=0
    )


def test_a_diffusers_folder_of_autoencoder_tiny(library: ModelLibrary, tmp_path: Path) -> None:
    network = small_tiny()
    network.save_pretrained(tmp_path / "taesd")
    info, mine = opened(library, tmp_path / "taesd")
    assert (info.architecture, mine.factor, mine.dims) == ("autoencoder-tiny", 4, 4)
    same_as_tiny(mine, network)


def test_the_weights_file_in_a_diffusers_folder_brings_its_configuration(
    library: ModelLibrary, tmp_path: Path
) -> None:
    network = small_kl()
    network.save_pretrained(tmp_path / "mine" / "vae")
    info, mine = opened(library, tmp_path / "mine" / "vae" / "diffusion_pytorch_model.safetensors")
    assert info.id == "mine-vae"
    same_as_diffusers(mine, network, 0.5, 0.1)


def test_links_of_hugging_face_s_cache_are_followed_and_its_names_shown(
    library: ModelLibrary, tmp_path: Path
) -> None:
    cache = tmp_path / "models--somebody--fine-vae"
    small_kl().save_pretrained(cache / "blobs")
    snapshot = cache / "snapshots" / "31f26fdeee1355a5c34592e401dd41e45d25a493"
    snapshot.mkdir(parents=True)
    for file in (cache / "blobs").iterdir():
        (snapshot / file.name).symlink_to(Path("../../blobs") / file.name)
    info, _ = opened(library, snapshot)
    assert info.id == "fine-vae"
    assert not any(file.is_symlink() for file in info.folder.iterdir())


# Single files of an AutoencoderKL -----------------------------------------------------------------------


def with_prefix(state: State, prefix: str) -> State:
    return {prefix + name: tensor for name, tensor in state.items()}


def old_diffusers(state: State) -> State:
    words = {"to_q.": "query.", "to_k.": "key.", "to_v.": "value.", "to_out.0.": "proj_attn."}

    def old(name: str) -> str:
        for new, before in words.items():
            name = name.replace(new, before)
        return name

    return {old(name): tensor for name, tensor in state.items()}


@pytest.mark.parametrize("rename", [dict, compvis, old_diffusers])
@pytest.mark.parametrize("attention", [False, True])
def test_a_single_file_whoever_named_its_layers(
    library: ModelLibrary, tmp_path: Path, rename: Callable[[State], State], attention: bool
) -> None:
    network = small_kl(attention=attention)
    save_file(rename(network.state_dict()), tmp_path / "vae-ft-mse-840000.safetensors")
    info, mine = opened(library, tmp_path / "vae-ft-mse-840000.safetensors")
    assert info.architecture == "autoencoder-kl"
    same_as_diffusers(mine, network, 0.18215, 0.0)


@pytest.mark.parametrize(
    ("beside", "scale"),
    [
        ("cond_stage_model.transformer.text_model.embeddings.position_ids", 0.18215),
        ("conditioner.embedders.0.transformer.text_model.position_ids", 0.13025),
    ],
)
def test_a_whole_checkpoint_brings_its_autoencoder_and_tells_which_model_it_is(
    library: ModelLibrary, tmp_path: Path, beside: str, scale: float
) -> None:
    network = small_kl()
    state = with_prefix(compvis(network.state_dict()), "first_stage_model.")
    state |= {beside: torch.zeros(3), "model.diffusion_model.input_blocks.0.0.weight": torch.zeros(2, 2)}
    save_file(state, tmp_path / "dream.safetensors")
    info, mine = opened(library, tmp_path / "dream.safetensors")
    assert info.size_bytes < (tmp_path / "dream.safetensors").stat().st_size
    same_as_diffusers(mine, network, scale, 0.0)


def test_sixteen_channels_without_quant_conv(library: ModelLibrary, tmp_path: Path) -> None:
    network = small_kl(latents=16, quant=False)
    for stem, scale, shift in (("flux-ae", 0.3611, 0.1159), ("sd3_vae", 1.5305, 0.0609)):
        save_file(compvis(network.state_dict()), tmp_path / f"{stem}.safetensors")
        _, mine = opened(library, tmp_path / f"{stem}.safetensors")
        assert mine.dims == 16
        same_as_diffusers(mine, network, scale, shift)


def test_the_name_of_the_file_tells_xl_where_its_numbers_cannot(
    library: ModelLibrary, tmp_path: Path
) -> None:
    network = small_kl()
    for stem, scale in (("sdxl_vae", 0.13025), ("xl-vae-fix", 0.13025), ("sd15-vae", 0.18215)):
        save_file(compvis(network.state_dict()), tmp_path / f"{stem}.safetensors")
        _, mine = opened(library, tmp_path / f"{stem}.safetensors")
        assert isinstance(mine, KlAutoencoder)
        assert float(mine.scale) == pytest.approx(scale)


def test_units_that_nobody_tells_are_measured_unless_the_common_ones_do(
    library: ModelLibrary, tmp_path: Path
) -> None:
    network = small_kl()
    file = tmp_path / "unnamed.safetensors"

    def spread_of_latents_is(wanted: float) -> KlAutoencoder:
        x = torch.nn.functional.interpolate(picture(side=8), size=128, mode="bicubic")
        ratio = wanted / float(network.encode(x).latent_dist.mean.std())
        weight, bias = network.quant_conv.weight, network.quant_conv.bias
        weight *= ratio
        bias *= ratio
        save_file(network.state_dict(), file)
        info, mine = opened(library, file)
        library.remove(info.id)
        assert isinstance(mine, KlAutoencoder)
        return mine

    common = spread_of_latents_is(5.0)
    assert float(common.scale) == pytest.approx(0.18215)
    strange = spread_of_latents_is(0.01)
    x = torch.nn.functional.interpolate(picture(side=8), size=128, mode="bicubic")
    assert 0.2 < float(strange.encode(x).mean.std()) < 5


# TAESD --------------------------------------------------------------------------------------------------


def test_two_halves_named_alike_in_a_folder_or_by_either_one(library: ModelLibrary, tmp_path: Path) -> None:
    network = small_tiny()
    encoder, decoder = save_halves(network, tmp_path / "approx")
    for path in (tmp_path / "approx", encoder, decoder):
        info, mine = opened(library, path)
        assert (info.id, info.architecture) == ("taesd", "autoencoder-tiny")
        same_as_tiny(mine, network)
        library.remove(info.id)


def test_halves_with_as_many_latents_as_colours_are_told_by_their_names(
    library: ModelLibrary, tmp_path: Path
) -> None:
    network = small_tiny(latents=3)
    encoder, _ = save_halves(network, tmp_path)
    same_as_tiny(opened(library, encoder)[1], network)


@pytest.mark.parametrize("latents", [4, 16])
def test_one_file_with_diffusers_numbers(library: ModelLibrary, tmp_path: Path, latents: int) -> None:
    network = small_tiny(latents)
    save_file(network.state_dict(), tmp_path / "taef1.safetensors")
    _, mine = opened(library, tmp_path / "taef1.safetensors")
    same_as_tiny(mine, network)


def test_one_file_with_taesd_s_own_numbers(library: ModelLibrary, tmp_path: Path) -> None:
    network = small_tiny()
    encoder, decoder = taesd_halves(network)
    for prefix, middle in (("", "."), ("", ".layers."), ("taesd_", ".")):
        state = with_prefix(encoder, f"{prefix}encoder{middle}") | with_prefix(
            decoder, f"{prefix}decoder{middle}"
        )
        save_file(state, tmp_path / "both.safetensors")
        info, mine = opened(library, tmp_path / "both.safetensors")
        same_as_tiny(mine, network)
        library.remove(info.id)


@pytest.mark.parametrize(
    ("dtype", "kept"),
    [
        (torch.float8_e4m3fn, torch.float16),
        (torch.float8_e5m2, torch.float16),
        (torch.float16, torch.float16),
        (torch.bfloat16, torch.bfloat16),
        (torch.float64, torch.float32),
    ],
)
def test_any_precision_is_upcast_when_it_is_loaded(
    library: ModelLibrary, tmp_path: Path, dtype: torch.dtype, kept: torch.dtype
) -> None:
    network = small_tiny()
    rounded = {name: tensor.to(dtype) for name, tensor in network.state_dict().items()}
    save_file(rounded, tmp_path / "small.safetensors")
    network.load_state_dict({name: tensor.float() for name, tensor in rounded.items()})

    info, mine = opened(library, tmp_path / "small.safetensors")

    assert {tensor.dtype for tensor in load_file(info.weights_path).values()} == {kept}
    assert isinstance(mine, TinyAutoencoder)
    assert {parameter.dtype for parameter in mine.parameters()} == {torch.float32}
    same_as_tiny(mine, network)


def test_halves_as_torch_files(library: ModelLibrary, tmp_path: Path) -> None:
    network = small_tiny()
    encoder, decoder = taesd_halves(network)
    torch.save(encoder, tmp_path / "taesd_encoder.pth")
    torch.save(decoder, tmp_path / "taesd_decoder.pth")
    same_as_tiny(opened(library, tmp_path / "taesd_decoder.pth")[1], network)


# The textbook MLP ---------------------------------------------------------------------------------------


def same_as_the_book(mine: Autoencoder, book: Textbook, side: int) -> None:
    x = picture(1, side)
    mean, log_variance = book.encode((x.flatten(1) + 1) / 2)
    posterior = mine.encode(x)
    assert posterior.log_variance is not None
    torch.testing.assert_close(posterior.mean, mean, atol=1e-6, rtol=0)
    torch.testing.assert_close(posterior.log_variance, log_variance, atol=1e-6, rtol=0)
    wanted = book.decode(mean).view(1, 1, side, side) * 2 - 1
    torch.testing.assert_close(mine.decode(posterior.mean), wanted, atol=1e-6, rtol=0)


def test_the_textbook_vae(library: ModelLibrary, tmp_path: Path) -> None:
    book = Textbook()
    save_file(book.state_dict(), tmp_path / "MNIST VAE.safetensors")
    info, mine = opened(library, tmp_path / "MNIST VAE.safetensors")
    assert (info.id, info.architecture, info.resolution) == ("mnist-vae", "mlp-vae", 28)
    assert (mine.form, mine.dims, mine.picture_channels, mine.factor) == (LatentForm.GLOBAL, 20, 1, 28)
    same_as_the_book(mine, book, 28)

    space = read_latent_space(info.folder)
    assert space.prior
    assert {axis.key for axis in space.axes} == {f"latent-{n}" for n in range(1, 21)}
    steepest = space.axes[0]
    middle = mine.decode(torch.zeros(1, 20))
    moved = mine.decode(torch.from_numpy(steepest.step)[None])
    assert float((moved - middle).abs().mean()) * 127.5 == pytest.approx(steepest.change, rel=0.2)
    assert steepest.change > space.axes[-1].change > 0


def test_a_textbook_vae_of_other_widths_in_a_torch_checkpoint_of_a_trainer(
    library: ModelLibrary, tmp_path: Path
) -> None:
    book = Textbook(pixels=256, hidden=48, latents=2)
    state = with_prefix(book.state_dict(), "module.")
    torch.save({"epoch": 10, "state_dict": state}, tmp_path / "digits.pt")
    info, mine = opened(library, tmp_path / "digits.pt")
    assert info.weights_path.suffix == ".safetensors"
    same_as_the_book(mine, book, 16)


# Afterwards ---------------------------------------------------------------------------------------------


def test_sliders_of_a_spatial_one_come_with_what_they_change_most_first(
    library: ModelLibrary, tmp_path: Path
) -> None:
    small_kl().save_pretrained(tmp_path / "vae")
    info, _ = opened(library, tmp_path / "vae")
    space = read_latent_space(info.folder)
    assert (space.form, space.prior, space.framed, space.dims) == (LatentForm.SPATIAL, False, False, 4)
    assert {axis.key for axis in space.axes} == {"channel-1", "channel-2", "channel-3", "channel-4"}
    changes = [axis.change for axis in space.axes]
    assert changes == sorted(changes, reverse=True)
    assert changes[-1] > 0


def test_an_import_gives_the_same_bytes_twice_and_may_be_passed_on(
    library: ModelLibrary, tmp_path: Path
) -> None:
    save_file(compvis(small_kl().state_dict()), tmp_path / "sdxl.safetensors")
    first = library.add(tmp_path / "sdxl.safetensors")
    carried = first.folder.rename(tmp_path / "stick")
    library.refresh()
    again = library.add(tmp_path / "sdxl.safetensors")
    assert again.sha256 == first.sha256
    library.remove(again.id)

    alone = library.add(carried / "weights.safetensors")
    assert alone.sha256 == first.sha256  # with the settings in its metadata
    (carried / "manifest.toml").write_text((carried / "manifest.toml").read_text())
    whole = library.add(carried)
    assert isinstance(load_community(whole, CPU), KlAutoencoder)
    assert read_latent_space(whole.folder).dims == 4


@pytest.mark.parametrize("damage", ["settings", "layer", "kind"])
def test_weights_that_were_damaged_afterwards_are_refused_in_a_sentence(
    library: ModelLibrary, tmp_path: Path, damage: str
) -> None:
    save_file(small_tiny().state_dict(), tmp_path / "t.safetensors")
    info = library.add(tmp_path / "t.safetensors")
    state = load_file(info.weights_path)
    metadata = {"autoencoder": '{"architecture": "autoencoder-tiny", "num_encoder_blocks": [1000000000]}'}
    if damage == "settings":
        save_file(state, info.weights_path, metadata=metadata)
    elif damage == "layer":
        info.weights_path.write_bytes(info.weights_path.read_bytes()[:-8])
    else:
        save_file(Textbook().state_dict(), info.weights_path)
    with pytest.raises(UserError, match="do not make an autoencoder"):
        load_community(info, CPU)
