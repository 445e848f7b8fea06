"""From a model's folder to a network: whole or refused in a sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.torch import save_file
from tiny_gan import MemoryInputs
from tiny_vae import TinyVaeFamily, put_tiny_vae, tiny_info, tiny_space

from studio.core.device import Device, DeviceKind
from studio.core.errors import UserError
from studio.core.events import Output
from studio.core.request import Request
from studio.families.vae.faces_network import FacesVae
from studio.families.vae.family import VaeFamily
from studio.families.vae.latent_space import Axis, LatentForm, write_latent_space
from studio.families.vae.params import Code, Pull, RebuildParams
from studio.families.vae.pictures_network import PicturesVae

CPU = Device(DeviceKind.CPU, "CPU")


@pytest.mark.parametrize("form", list(LatentForm))
def test_an_installed_model_is_loaded_with_its_sliders(tmp_path: Path, form: LatentForm) -> None:
    model = TinyVaeFamily().load(put_tiny_vae(tmp_path, form), CPU)
    assert model.spatial is (form is LatentForm.SPATIAL)
    assert [axis.key for axis in model.space.axes] == ["light", "z1"]
    assert model.nbytes == 4


def test_what_is_missing_damaged_or_of_another_model_is_a_sentence(tmp_path: Path) -> None:
    info = put_tiny_vae(tmp_path, LatentForm.GLOBAL)
    weights = info.weights_path.read_bytes()
    info.weights_path.write_bytes(weights[:-2])
    with pytest.raises(UserError, match="cannot be loaded"):
        TinyVaeFamily().load(info, CPU)
    info.weights_path.unlink()
    with pytest.raises(UserError, match="is missing"):
        TinyVaeFamily().load(info, CPU)
    info.weights_path.write_bytes(weights)
    write_latent_space(tiny_space(LatentForm.SPATIAL), info.folder)
    with pytest.raises(UserError, match="belong to another network"):
        TinyVaeFamily().load(info, CPU)
    (info.folder / "latent.safetensors").unlink()
    with pytest.raises(UserError, match="cannot be read"):
        TinyVaeFamily().load(info, CPU)


def test_an_architecture_of_a_newer_quartet_is_a_sentence(tmp_path: Path) -> None:
    put_tiny_vae(tmp_path, LatentForm.GLOBAL)
    info = replace(tiny_info(LatentForm.GLOBAL, tmp_path / "tiny-global"), architecture="vq-vae")
    with pytest.raises(UserError, match="“vq-vae”"):
        VaeFamily().load(info, CPU)


@pytest.mark.parametrize("network", [FacesVae(), PicturesVae()], ids=["faces-vae", "pictures-vae"])
def test_our_own_networks_are_opened_in_single_precision(
    tmp_path: Path, request: pytest.FixtureRequest, network: FacesVae | PicturesVae
) -> None:
    """Weights are kept in half precision; the picture goes in and comes out all the same."""
    save_file(
        {name: tensor.half() for name, tensor in network.state_dict().items()},
        tmp_path / "weights.safetensors",
    )
    space = replace(
        tiny_space(network.form),
        dims=network.dims,
        factor=network.factor,
        picture_channels=network.picture_channels,
        axes=(Axis("z1", "Latent 1", "", "", np.eye(network.dims, dtype=np.float32)[0], 1.0, named=False),),
        map=None,
    )
    write_latent_space(space, tmp_path)
    info = replace(
        tiny_info(network.form, tmp_path), architecture=request.node.callspec.id, resolution=network.factor
    )
    model = VaeFamily().load(info, CPU)
    inputs = MemoryInputs()
    picture = inputs.put(np.full((50, 70, 3), 99, np.uint8), "picture")
    asked = Request.make(
        "vae", "rebuild", info.ref, 0, RebuildParams(Code(picture.sha256, pulls=(Pull("z1", 1.0),)))
    )
    [output] = [event for event in VaeFamily().run(model, asked, inputs) if isinstance(event, Output)]
    assert output.picture.shape == ((50, 70, 3) if model.spatial else (128, 128, 3))
    assert model.nbytes == sum(4 * tensor.numel() for tensor in network.state_dict().values())
